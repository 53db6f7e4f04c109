"""Staff passphrases: made of seven words, or checked; and the key that one unlocks."""

import math
import secrets
import threading
import unicodedata
from collections.abc import Iterable
from functools import cache
from importlib import resources

from storage.errors import UnusableKey, WeakPassphrase
from storage.keys import SymmetricKey, derive
from storage.stretching import Argon2Cost

WORDS = 7
LIST_SIZE = 7776
"""Words in the EFF's long list: 12.9 bits each, 90 bits in seven."""
MIN_BITS = 70
MIN_SALT = 16
ESTIMATED = 72
"""Characters that zxcvbn looks at; seven words always fit. It is slow beyond."""
_MIN_PERSONAL = 3

_estimating = threading.Lock()


def generate() -> str:
    """Make a passphrase of seven random words (90 bits), separated by spaces."""
    return " ".join(secrets.choice(_words()) for _ in range(WORDS))


@cache
def _words() -> tuple[str, ...]:
    """Read the EFF's long list from the diceware package; its lines are like `11111 abacus`."""
    text = resources.files("diceware").joinpath("wordlists/wordlist_en_eff.txt").read_text("utf-8")
    words = tuple(line.split()[-1] for line in text.splitlines() if line.strip())
    if len(set(words)) != LIST_SIZE:
        raise RuntimeError(f"the word list must have {LIST_SIZE} different words")
    return words


def check(passphrase: str, personal_words: Iterable[str] = ()) -> None:
    """Raise `WeakPassphrase` when zxcvbn estimates fewer than 70 bits.

    `personal_words` (names, the organisation, the login) count as known to a guesser. Only the
    first 72 characters count. zxcvbn knows English words only, so it takes Dutch ones for random
    letters and is too kind to them: offer `generate` first. Takes up to some seconds when hostile.
    """
    bits = _estimate(normalise(passphrase)[:ESTIMATED], _parts(personal_words))
    if bits < MIN_BITS:
        raise WeakPassphrase(bits)


def _parts(personal_words: Iterable[str]) -> list[str]:
    """Return each personal word and the words within; shorter ones would match by chance."""
    known = [normalise(word) for word in personal_words]
    known += [part for word in known for part in word.split()]
    return [word for word in known if len(word) >= _MIN_PERSONAL]


def _estimate(passphrase: str, known: list[str]) -> int:
    """Return the estimate in whole bits, rounded down."""
    if not passphrase:
        return 0
    # Imported here: most processes never need its large tables.
    from zxcvbn import matching, zxcvbn  # noqa: PLC0415

    with _estimating:  # zxcvbn keeps the personal words in a global table
        try:
            guesses = zxcvbn(passphrase, user_inputs=known, max_length=ESTIMATED)["guesses"]
        finally:
            matching.RANKED_DICTIONARIES.pop("user_inputs", None)
    return math.floor(math.log2(guesses))


def normalise(passphrase: str) -> str:
    """Return the form that is stretched: NFKC, no white space around, single spaces within."""
    return " ".join(unicodedata.normalize("NFKC", passphrase).split())


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
