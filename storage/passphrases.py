"""Staff passphrases: seven random words, and the key that they unlock."""

import secrets
import unicodedata
from functools import cache
from importlib import resources

from storage.errors import UnusableKey
from storage.keys import SymmetricKey, derive
from storage.stretching import Argon2Cost

WORDS = 7
LIST_SIZE = 7776
"""Words in the EFF's long list: 12.9 bits each, 90 bits in seven."""
MIN_SALT = 16


def generate() -> str:
    """Make a passphrase of seven random words (90 bits), separated by spaces."""
    return " ".join(secrets.choice(_words()) for _ in range(WORDS))


@cache
def _words() -> tuple[str, ...]:
    """Read the word list: a word a line, lines that begin with # say where it comes from."""
    lines = resources.files("storage").joinpath("words.txt").read_text("utf-8").splitlines()
    words = tuple(line for line in lines if not line.startswith("#"))
    if len(set(words)) != LIST_SIZE:
        raise RuntimeError(f"the word list must have {LIST_SIZE} different words")
    return words


def normalise(passphrase: str) -> str:
    """Return the form that is stretched: NFKC, small letters, single spaces and none around."""
    return " ".join(unicodedata.normalize("NFKC", passphrase).casefold().split())


def unlock_key(
    passphrase: str, salt: bytes, pepper: SymmetricKey | bytes, cost: Argon2Cost
) -> SymmetricKey:
    """Return the key that opens a colleague's private key. Slow by design: never inside a turn.

    `salt` is random, at least 16 bytes, one for each colleague and each passphrase; without the
    pepper nobody can begin to guess. Raises `UnusableKey` for a short salt or pepper.
    """
    if len(salt) < MIN_SALT:
        raise UnusableKey(f"the salt must have at least {MIN_SALT} bytes")
    stretched = cost.stretch(normalise(passphrase).encode(), salt)
    return derive(pepper, "staff passphrase", stretched)
