"""Keys that live for 48 hours."""

import multiprocessing
import stat
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.units import HOUR
from storage.ephemeral import EphemeralKeys
from storage.errors import KeyGone, UnsafeSecrets
from storage.keys import SymmetricKey
from storage.sealing import Place, open_, seal

AT = 490_000 * HOUR + 17
PLACE = Place("dialogue", "dialogue", b"row")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the keys lie."""
    return tmp_path / "ephemeral.json"


def test_one_key_an_hour(path: Path) -> None:
    """Within the hour the key stays; the next hour brings another, and the old one still opens."""
    keys = EphemeralKeys(path)
    key_id, key = keys.current(AT)
    assert keys.current(AT + HOUR - 18) == (key_id, key)
    next_id, next_key = keys.current(AT + HOUR)
    assert (next_id, next_key) != (key_id, key)
    assert keys.key(key_id) == key
    blob = seal(key, key_id, PLACE, b"dialogue")
    assert open_(keys.key(key_id), PLACE, blob) == b"dialogue"


def test_keys_survive_a_restart(path: Path) -> None:
    """After a restart the same hour has the same key."""
    before = EphemeralKeys(path).current(AT)
    again = EphemeralKeys(path)
    assert again.current(AT) == before
    assert again.key(before[0]) == before[1]


def test_nothing_is_written_before_it_is_needed(path: Path) -> None:
    """Starting makes no file; the first key makes a private one."""
    keys = EphemeralKeys(path)
    assert not path.exists()
    keys.current(AT)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_forgetting_after_48_hours(path: Path) -> None:
    """A key expires 48 hours after its hour began; forgetting takes it from file and memory."""
    keys = EphemeralKeys(path)
    old, old_key = keys.current(AT)
    young, young_key = keys.current(AT + HOUR)
    assert keys.expired(AT + 47 * HOUR) == ()
    assert keys.forget_expired(AT + 47 * HOUR) == ()
    assert keys.expired(AT + 48 * HOUR) == (old,)
    assert keys.key(old) == old_key
    assert keys.forget_expired(AT + 48 * HOUR) == (old,)
    for reader in (keys, EphemeralKeys(path)):
        with pytest.raises(KeyGone):
            reader.key(old)
        assert reader.key(young) == young_key
    assert keys.expired(AT + 48 * HOUR) == ()


def test_a_forgotten_key_leaves_the_disk(path: Path) -> None:
    """After forgetting, no file in the folder holds the key."""
    keys = EphemeralKeys(path)
    keys.current(AT)
    before = path.read_text()
    keys.current(AT + 48 * HOUR)
    keys.forget_expired(AT + 48 * HOUR)
    key_text = before.split(":")[-1].strip('"}')
    assert len(key_text) == 44
    assert all(key_text not in file.read_text() for file in path.parent.iterdir())


def test_key_ids_wrap_around(path: Path) -> None:
    """Ids go on from 65535 to 0, and both keys are found."""
    at = 65_536 * 8 * HOUR
    keys = EphemeralKeys(path)
    last, last_key = keys.current(at - 1)
    first, first_key = keys.current(at)
    assert (last, first) == (65_535, 0)
    assert keys.key(65_535) == last_key
    assert keys.key(0) == first_key
    assert keys.expired(at + 47 * HOUR) == (65_535,)


def test_an_id_that_comes_back_belongs_to_the_new_key(path: Path) -> None:
    """After 7.5 years without forgetting, the old key gives way to the new one of the same id."""
    keys = EphemeralKeys(path)
    key_id, old = keys.current(AT)
    again, new = keys.current(AT + 65_536 * HOUR)
    assert again == key_id
    assert keys.key(key_id) == new != old
    assert EphemeralKeys(path).key(key_id) == new


def test_a_clock_that_was_wrong(path: Path) -> None:
    """A key made while the clock ran far ahead expires too; a small step back finds its key."""
    keys = EphemeralKeys(path)
    ahead, _ = keys.current(AT + 1000 * HOUR)
    now = keys.current(AT)
    earlier = keys.current(AT - HOUR)
    assert keys.current(AT) == now
    assert keys.forget_expired(AT) == (ahead,)
    assert keys.key(earlier[0]) == earlier[1]


def test_two_processes_share_the_file(path: Path) -> None:
    """Two holders of one file find each other's keys, and neither overwrites the other's."""
    one, two = EphemeralKeys(path), EphemeralKeys(path)
    first = one.current(AT)
    assert two.current(AT) == first
    second = two.current(AT + HOUR)
    assert one.key(second[0]) == second[1]
    assert one.current(AT + HOUR) == second
    third = one.current(AT + 2 * HOUR)
    assert two.current(AT + 2 * HOUR) == third
    assert two.forget_expired(AT + 48 * HOUR) == (first[0],)
    one.current(AT + 48 * HOUR)
    with pytest.raises(KeyGone):
        one.key(first[0])


def begin_hour(path: Path, at: int) -> bytes:
    """Return the current key, in a process of its own."""
    return EphemeralKeys(path).current(at)[1].to_bytes()


def test_processes_that_race_agree(path: Path) -> None:
    """Processes that begin the same hour at the same time end with the same key."""
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        found = pool.starmap(begin_hour, [(path, AT + hour * HOUR) for hour in (0, 1, 2)] * 4)
    assert len(set(found)) == 3


def test_threads_that_race_agree(path: Path) -> None:
    """Threads that begin the same hours at the same time get the same keys."""
    keys = EphemeralKeys(path)
    start = threading.Barrier(8)
    found: list[tuple[int, SymmetricKey]] = []

    def work() -> None:
        start.wait()
        found.extend(keys.current(AT + hour * HOUR) for hour in range(6))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 48
    assert all(keys.key(key_id) == key for key_id, key in found)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "swordfish",
        "{}",
        '{"format": "swordfish", "keys": {}}',
        '{"format": "inloop-ephemeral/1", "keys": {"1": "swordfish"}}',
        '{"format": "inloop-ephemeral/1", "keys": {"1": "%%%"}}',
        '{"format": "inloop-ephemeral/1", "keys": {"x": ""}}',
    ],
)
def test_a_malformed_file_is_refused_without_echo(path: Path, text: str) -> None:
    """The error says what to do and what is lost, and holds no word of the content."""
    path.write_text(text)
    path.chmod(0o600)
    with pytest.raises(UnsafeSecrets, match="move it away") as caught:
        EphemeralKeys(path)
    assert "swordfish" not in str(caught.value)
    assert caught.value.__context__ is None


def test_a_file_that_others_may_read_is_refused(path: Path) -> None:
    """A file with rights for others is refused at the start."""
    EphemeralKeys(path).current(AT)
    path.chmod(0o644)
    with pytest.raises(UnsafeSecrets, match="chmod 600"):
        EphemeralKeys(path)


def test_keys_do_not_show(path: Path) -> None:
    """Text made of the keys tells how many there are."""
    keys = EphemeralKeys(path)
    keys.current(AT)
    assert repr(keys) == "<EphemeralKeys, 1 held>"


@given(key_id=st.integers(0, 65_535))
def test_unknown_ids_are_gone(tmp_path_factory: pytest.TempPathFactory, key_id: int) -> None:
    """Any id that was never made, or was forgotten, raises `KeyGone`."""
    keys = EphemeralKeys(tmp_path_factory.getbasetemp() / "never-written.json")
    with pytest.raises(KeyGone):
        keys.key(key_id)
