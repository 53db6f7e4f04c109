"""Staff passphrases and the key that one unlocks."""

import pytest

from storage.errors import UnusableKey
from storage.passphrases import generate, unlock_key
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
        ("CAF\u00c9 Vivid", "caf\u00e9 vivid"),
        ("\uff43\uff41\uff46\u00e9 vivid", "caf\u00e9 vivid"),
    ],
)
def test_how_a_keyboard_writes_it_does_not_matter(typed: str, meant: str) -> None:
    """Composed or not, full width or not, and with other white space: the same key."""
    unlocked = unlock_key(typed, SALT, PEPPER, QUICK)
    assert unlocked == unlock_key(meant, SALT, PEPPER, QUICK)


def test_unlocking_depends_on_everything() -> None:
    """Another passphrase, salt, pepper or cost gives another key."""
    dearer = Argon2Cost(memory_kib=64, iterations=2, for_tests=True)
    keys = [
        unlock_key(STRONG, SALT, PEPPER, QUICK),
        unlock_key(STRONG + "x", SALT, PEPPER, QUICK),
        unlock_key(STRONG, SALT[::-1], PEPPER, QUICK),
        unlock_key(STRONG, SALT, PEPPER[::-1], QUICK),
        unlock_key(STRONG, SALT, PEPPER, dearer),
    ]
    assert len({key.to_bytes() for key in keys}) == 5


def test_a_short_salt_is_refused() -> None:
    """A salt has at least sixteen bytes, a pepper thirty-two."""
    with pytest.raises(UnusableKey, match="salt"):
        unlock_key(STRONG, SALT[:15], PEPPER, QUICK)
    with pytest.raises(UnusableKey):
        unlock_key(STRONG, SALT, PEPPER[:31], QUICK)
