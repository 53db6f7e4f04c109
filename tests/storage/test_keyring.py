"""The operator's secrets and the file they lie in."""

import os
import stat
from base64 import b64encode
from pathlib import Path

import msgspec
import pytest

from storage.errors import UnsafeSecrets
from storage.keyring import Keyring, Secrets
from storage.secretfiles import MAX_SIZE, create_private, read_private, replace_private

MASTER = bytes.fromhex("9f3c1e77a2d840b65be1097f33c8d41a6e05f2b98d4471ac10e7635a8bd29c4f")
PEPPER = bytes.fromhex("04d1b97c5ae8236f90ab4e71d25c8f1637e80a6b93cf42d5be186074fd39a2c7")
NEW_MASTER = bytes.fromhex("71c0e85b2f9da3467e1208d4b95f6ac3e730418b5cd296fa0d67b1e94385fc2a")


def stored(**changes: object) -> str:
    """Return the text of a keyring file, with parts changed."""
    one = {"master": b64encode(MASTER).decode(), "pepper": b64encode(PEPPER).decode()}
    whole = {"format": "inloop-keyring/1", "current": 1, "generations": {"1": one}}
    return msgspec.json.encode(whole | changes).decode()


def test_a_keyring_survives_saving(tmp_path: Path) -> None:
    """What was saved is loaded again, all generations included."""
    keyring = Keyring(2, {1: Secrets(MASTER, PEPPER), 2: Secrets(NEW_MASTER, PEPPER)})
    keyring.save(tmp_path / "secrets.json")
    assert Keyring.load(tmp_path / "secrets.json") == keyring
    assert keyring.secrets.master == NEW_MASTER
    assert Keyring.from_environment(f" {keyring.dump()}\n") == keyring


def test_created_secrets_are_new_each_time() -> None:
    """A created keyring has one generation of secrets that nobody had before."""
    one, two = Keyring.create(), Keyring.create()
    assert one.current == 1
    assert one.secrets.master not in (two.secrets.master, one.secrets.pepper)
    assert one.secrets.pepper != two.secrets.pepper


def test_the_stored_form_stays_readable() -> None:
    """The file format of version 1 is read as it was written in version 1."""
    assert Keyring.parse(stored()).secrets == Secrets(MASTER, PEPPER)


@pytest.mark.parametrize(
    ("master", "pepper", "fault"),
    [
        (MASTER[:31], PEPPER, "the master secret has 31 bytes"),
        (MASTER, PEPPER + b"x", "the pepper has 33 bytes"),
        (MASTER, b"", "the pepper has 0 bytes"),
        (MASTER, MASTER, "equal"),
        (bytes(32), PEPPER, "not random"),
        (MASTER, b"\xff" * 32, "not random"),
        (MASTER, bytes(range(100, 132)), "not random"),
        (MASTER, bytes(range(0, 224, 7)), "not random"),
        (MASTER, MASTER[:8] * 4, "not random"),
        (b"geheim-geheim-abcdefghijklmnopqr", PEPPER, "not random"),
        (MASTER[:16].hex().encode(), PEPPER, "not random"),
    ],
)
def test_unsafe_secrets_are_refused(master: bytes, pepper: bytes, fault: str) -> None:
    """Wrong length, equal secrets, zeros, patterns and typed text are refused."""
    with pytest.raises(UnsafeSecrets, match=fault):
        Secrets(master, pepper)


def test_a_keyring_checks_its_generations() -> None:
    """The current generation exists, numbers fit, and no master secret serves twice."""
    one = Secrets(MASTER, PEPPER)
    with pytest.raises(UnsafeSecrets, match="current"):
        Keyring(2, {1: one})
    for number in (0, 65_536):
        with pytest.raises(UnsafeSecrets, match="numbered"):
            Keyring(number, {number: one})
    with pytest.raises(UnsafeSecrets, match="twice"):
        Keyring(1, {1: one, 2: Secrets(MASTER, NEW_MASTER)})
    with pytest.raises(UnsafeSecrets, match="twice"):
        Keyring(1, {1: one, 2: Secrets(NEW_MASTER, MASTER)})


def test_secrets_do_not_show() -> None:
    """Text made of a keyring holds generation numbers and nothing else."""
    keyring = Keyring(1, {1: Secrets(MASTER, PEPPER)})
    assert repr(keyring) == str(keyring) == "<Keyring, current 1 of [1]>"
    assert repr(keyring.secrets) == "Secrets()"


def test_a_keyring_is_frozen() -> None:
    """Neither the keyring nor its generations can be changed, nor by way of the mapping given."""
    given = {1: Secrets(MASTER, PEPPER)}
    keyring = Keyring(1, given)
    given.clear()
    assert list(keyring.generations) == [1]
    with pytest.raises(AttributeError):
        keyring.current = 2  # type: ignore[misc]  # the point of the test
    with pytest.raises(TypeError):
        keyring.generations[2] = keyring.secrets  # type: ignore[index]  # the same


SECRETLY = {"master": "Zm91dA==", "pepper": "not base64: swordfish"}


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "is not JSON"),
        ("swordfish", "is not JSON"),
        ('{"format": "swordfish", ', "is not JSON"),
        ('{"swordfish": ', "missing, unknown or mistyped"),
        ("[" * 100_000, "missing, unknown or mistyped"),
        ('"\ud800"', "is not JSON"),
        ("[]", "missing, unknown or mistyped"),
        ("{}", "missing, unknown or mistyped"),
        (stored(current="swordfish"), "missing, unknown or mistyped"),
        (stored(swordfish=1), "missing, unknown or mistyped"),
        (stored(generations={"swordfish": {}}), "missing, unknown or mistyped"),
        (stored(format="swordfish"), "another format"),
        (stored(generations={"1": SECRETLY}), "not base64"),
        (stored(generations={"1": SECRETLY | {"pepper": "Zm91dA=="}}), "has 4 bytes"),
        (stored(generations={}), "current generation"),
    ],
)
def test_a_malformed_keyring_is_refused_without_echo(text: str, fault: str) -> None:
    """The error says what is wrong, holds no word of the content, and chains nothing."""
    with pytest.raises(UnsafeSecrets, match=fault) as caught:
        Keyring.parse(text)
    assert "swordfish" not in str(caught.value)
    assert caught.value.__context__ is None


@pytest.mark.parametrize("value", [None, "", "  \n"])
def test_an_empty_environment_is_refused(value: str | None) -> None:
    """An unset or empty variable says what it must hold."""
    with pytest.raises(UnsafeSecrets, match="must hold the text of the secrets file"):
        Keyring.from_environment(value)


def test_a_saved_file_is_private(tmp_path: Path) -> None:
    """The file has mode 0600 whatever the umask is."""
    before = os.umask(0)
    try:
        Keyring.create().save(tmp_path / "open")
        os.umask(0o777)
        Keyring.create().save(tmp_path / "closed")
    finally:
        os.umask(before)
    for name in ("open", "closed"):
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600


def test_saving_never_overwrites(tmp_path: Path) -> None:
    """A secrets file that is there stays as it is."""
    path = tmp_path / "secrets.json"
    first = Keyring.create()
    first.save(path)
    with pytest.raises(UnsafeSecrets, match="already exists"):
        Keyring.create().save(path)
    assert Keyring.load(path) == first


def test_saving_needs_a_folder(tmp_path: Path) -> None:
    """A missing folder is named instead of made, since its mode matters too."""
    with pytest.raises(UnsafeSecrets, match="make that folder first"):
        Keyring.create().save(tmp_path / "missing" / "secrets.json")


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o660, 0o777, 0o601])
def test_a_file_that_others_may_use_is_refused(tmp_path: Path, mode: int) -> None:
    """Any right for group or others is refused, with the command that mends it."""
    path = tmp_path / "secrets.json"
    Keyring.create().save(path)
    path.chmod(mode)
    with pytest.raises(UnsafeSecrets, match=f"mode must be 0600. Mend it with: chmod 600 {path}"):
        Keyring.load(path)


def test_a_read_only_file_will_do(tmp_path: Path) -> None:
    """Mode 0400 is stricter than 0600 and therefore fine."""
    path = tmp_path / "secrets.json"
    Keyring.create().save(path)
    path.chmod(0o400)
    assert Keyring.load(path).current == 1


def test_what_is_no_secrets_file_is_refused(tmp_path: Path) -> None:
    """A missing file, a folder, a pipe, a huge file and bytes that are no text are all refused."""
    with pytest.raises(UnsafeSecrets, match="does not exist"):
        Keyring.load(tmp_path / "missing")
    with pytest.raises(UnsafeSecrets, match="not a regular file"):
        Keyring.load(tmp_path)
    os.mkfifo(tmp_path / "pipe", 0o600)
    with pytest.raises(UnsafeSecrets, match="not a regular file"):
        Keyring.load(tmp_path / "pipe")
    create_private(tmp_path / "huge", " " * (MAX_SIZE + 1))
    with pytest.raises(UnsafeSecrets, match="larger than"):
        Keyring.load(tmp_path / "huge")
    (tmp_path / "binary").write_bytes(b"\xff\xfe" * 40)
    (tmp_path / "binary").chmod(0o600)
    with pytest.raises(UnsafeSecrets, match="UTF-8") as caught:
        Keyring.load(tmp_path / "binary")
    assert caught.value.__context__ is None


def test_replacing_erases_the_old_bytes(tmp_path: Path) -> None:
    """After a replacement the file that was is overwritten, and the new one is private."""
    path = tmp_path / "keys"
    replace_private(path, "old secret")
    with path.open("rb") as old:
        replace_private(path, "new")
        assert old.read() == bytes(len("old secret"))
    assert read_private(path) == "new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [file.name for file in tmp_path.iterdir()] == ["keys"]


def test_replacing_passes_over_what_a_crash_left(tmp_path: Path) -> None:
    """A half-written file from a crash does not stand in the way."""
    path = tmp_path / "keys"
    create_private(path, "old")
    (tmp_path / "keys.new").write_text("hal")
    replace_private(path, "new")
    assert read_private(path) == "new"


def test_a_failed_write_leaves_nothing(tmp_path: Path) -> None:
    """When writing fails the new file is removed and the old one stays."""
    path = tmp_path / "keys"
    create_private(path, "old")
    with pytest.raises(UnicodeEncodeError):
        replace_private(path, "\ud800")
    assert read_private(path) == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["keys"]
