"""Staff passphrases and the key that one unlocks."""

import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from zxcvbn import matching

from storage.errors import UnusableKey, WeakPassphrase
from storage.passphrases import check, generate, unlock_key
from storage.stretching import Argon2Cost

PEPPER = bytes.fromhex("04d1b97c5ae8236f90ab4e71d25c8f1637e80a6b93cf42d5be186074fd39a2c7")
SALT = bytes(range(16))
QUICK = Argon2Cost(memory_kib=64, iterations=1, for_tests=True)
STRONG = "uncle-vivid-harp unpaved 8 cobweb gravel"


def test_a_generated_passphrase_has_seven_words() -> None:
    """Seven words, another seven each time, from a list of 7776."""
    made = [generate() for _ in range(200)]
    assert all(len(passphrase.split(" ")) == 7 for passphrase in made)
    assert len(set(made)) == 200
    assert len({word for passphrase in made for word in passphrase.split()}) > 1000


def test_a_generated_passphrase_is_never_refused() -> None:
    """What we make passes our own check, and fits in what the estimate looks at."""
    for _ in range(50):
        passphrase = generate()
        assert len(passphrase) <= 72
        check(passphrase, ["Anna de Vries", "inloop"])


@pytest.mark.parametrize(
    "weak",
    [
        "",
        "   ",
        "Wachtwoord123!",
        "correct horse battery staple",
        "a" * 5_000,
        "password" * 40,
        "qwertyuiopasdfghjklzxcvbnm",
        "1" * 72 + STRONG,
    ],
)
def test_a_weak_passphrase_is_refused_without_echo(weak: str) -> None:
    """A guessable passphrase raises with its estimate in bits and nothing of itself."""
    with pytest.raises(WeakPassphrase) as caught:
        check(weak)
    assert 0 <= caught.value.bits < 70
    assert str(caught.value) == "The passphrase is too easy to guess."
    assert caught.value.__context__ is None


def test_a_strong_passphrase_passes() -> None:
    """A passphrase over 70 bits is accepted, also when it is longer than zxcvbn looks at."""
    check(STRONG)
    check(STRONG * 20)


def test_personal_words_count_as_known() -> None:
    """Names of the colleague and the organisation lend no strength, alone or within a name."""
    passphrase = "Zwartewaalsterdijk Kraaijeveld Oosterhuizen"
    check(passphrase)
    with pytest.raises(WeakPassphrase):
        check(passphrase, ["zwartewaalsterdijk", "Kraaijeveld  Oosterhuizen"])


def test_personal_words_are_not_kept() -> None:
    """After a check no personal word lies in the library's tables, also when it refused."""
    check(STRONG, ["Kraaijeveld"])
    assert "user_inputs" not in matching.RANKED_DICTIONARIES
    with pytest.raises(WeakPassphrase):
        check("Kraaijeveld", ["Kraaijeveld"])
    assert "user_inputs" not in matching.RANKED_DICTIONARIES


def test_checks_in_several_threads_do_not_mix() -> None:
    """Each check knows its own personal words only."""
    refused: list[str] = []

    def work(own: str, other: str) -> None:
        for _ in range(10):
            check(other, [own])
            try:
                check(own, [own])
            except WeakPassphrase:
                refused.append(own)

    names = ["Zwartewaalsterdijkhuizen", "Kraaijeveldoosterhuizen"]
    threads = [threading.Thread(target=work, args=pair) for pair in (names, names[::-1])]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(refused) == sorted(names * 10)


@settings(max_examples=50)
@given(st.text(max_size=30))
def test_no_text_breaks_the_check(passphrase: str) -> None:
    """Any text is accepted or refused as weak, never another error."""
    try:
        check(passphrase, [passphrase])
    except WeakPassphrase as weak:
        assert weak.bits < 70  # noqa: PT017 - either way is fine


def test_unlocking_is_stable() -> None:
    """The same passphrase unlocks in every version: stored keys depend on it."""
    assert unlock_key(STRONG, SALT, PEPPER, QUICK).to_bytes().hex() == (
        "96af52426a5823d1d9d8040912e7d815a8f7610bd3dbe5ffa890574a7ea9f4cd"
    )


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("  caf\u00e9 vivid\n", "caf\u00e9 vivid"),
        ("cafe\u0301 vivid", "caf\u00e9 vivid"),
        ("caf\u00e9 \u00a0 vivid", "caf\u00e9 vivid"),
        ("\uff43\uff41\uff46\u00e9 vivid", "caf\u00e9 vivid"),
    ],
)
def test_how_a_keyboard_writes_it_does_not_matter(typed: str, meant: str) -> None:
    """Composed or not, full width or not, and with other white space: the same key."""
    unlocked = unlock_key(typed, SALT, PEPPER, QUICK)
    assert unlocked == unlock_key(meant, SALT, PEPPER, QUICK)


def test_unlocking_depends_on_everything() -> None:
    """Another passphrase, capitals, salt, pepper or cost gives another key."""
    dearer = Argon2Cost(memory_kib=64, iterations=2, for_tests=True)
    keys = [
        unlock_key(STRONG, SALT, PEPPER, QUICK),
        unlock_key(STRONG + "x", SALT, PEPPER, QUICK),
        unlock_key(STRONG.upper(), SALT, PEPPER, QUICK),
        unlock_key(STRONG, SALT[::-1], PEPPER, QUICK),
        unlock_key(STRONG, SALT, PEPPER[::-1], QUICK),
        unlock_key(STRONG, SALT, PEPPER, dearer),
    ]
    assert len({key.to_bytes() for key in keys}) == 6


def test_a_short_salt_is_refused() -> None:
    """A salt has at least sixteen bytes, a pepper thirty-two."""
    with pytest.raises(UnusableKey, match="salt"):
        unlock_key(STRONG, SALT[:15], PEPPER, QUICK)
    with pytest.raises(UnusableKey):
        unlock_key(STRONG, SALT, PEPPER[:31], QUICK)
