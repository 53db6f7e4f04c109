"""Return codes: 24 digits with which a person comes back, and the keys made from them.

A code is 23 random digits (76 bits) and a Luhn digit. It is stretched once with Argon2id, salted
with the pepper; HKDF splits the result into the index to look it up by and the key to open with.
"""

import threading
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from storage.errors import Busy, WrongCode
from storage.keys import KEY_SIZE, SymmetricKey, derive
from storage.opaque import Opaque
from storage.stretching import Argon2Cost

RANDOM_DIGITS = 23
DIGITS = RANDOM_DIGITS + 1
GROUP = 4
LOOKUP_SIZE = 16
MAX_TYPED = 500
"""Characters looked at; a code with every digit on its own line is far shorter."""

_SEPARATORS = frozenset("._/\u00b7\u2022\u2212,")
_SEPARATOR_CATEGORIES = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf", "Pd", "Mn", "Me"})
_LUHN_DOUBLES = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)


class Code(Opaque):
    """A return code, well-formed. Raises `WrongCode` when the ASCII digits are not one."""

    __slots__ = ()

    def __init__(self, digits: str) -> None:
        """Check and hold the digits."""
        if len(digits) != DIGITS:
            raise WrongCode("length")
        if not (digits.isascii() and digits.isdecimal()):
            raise WrongCode("digits")
        if _luhn_sum(digits) % 10:
            raise WrongCode("checksum")
        super().__init__(digits.encode())

    def to_bytes(self) -> bytes:
        """Return the 24 ASCII digits, for stretching, or for sealing until they were shown."""
        return self._raw

    def shown(self) -> str:
        """Return the digits in groups of four, for the eyes of the person alone."""
        digits = self._raw.decode()
        return " ".join(digits[i : i + GROUP] for i in range(0, DIGITS, GROUP))


def new_code(randbelow: Callable[[int], int]) -> Code:
    """Make a code; `randbelow(n)` gives a uniform 0 to n-1 (`secrets.randbelow`)."""
    digits = f"{randbelow(10**RANDOM_DIGITS):0{RANDOM_DIGITS}d}"
    return Code(digits + str(-_luhn_sum(digits + "0") % 10))


def parse_code(typed: str) -> Code:
    """Read a code as people type or paste it: digits of any script, in any grouping.

    Spaces, dashes, dots, invisible and direction marks are passed over. Raises `WrongCode`.
    """
    if len(typed) > MAX_TYPED:
        raise WrongCode("length")
    digits = []
    for character in typed:
        value = unicodedata.decimal(character, None)
        if value is not None:
            digits.append(str(value))
        elif not _is_separator(character):
            raise WrongCode("digits")
    return Code("".join(digits))


def _is_separator(character: str) -> bool:
    return character in _SEPARATORS or unicodedata.category(character) in _SEPARATOR_CATEGORIES


def _luhn_sum(digits: str) -> int:
    """Return the Luhn sum; a well-formed number has a multiple of ten."""
    plain = sum(int(digit) for digit in digits[-1::-2])
    return plain + sum(_LUHN_DOUBLES[int(digit)] for digit in digits[-2::-2])


@dataclass(frozen=True, slots=True)
class StretchedCode:
    """What a code gives: the index to find its row by (16 bytes), and the key to open it with."""

    lookup: bytes = field(repr=False)
    key: SymmetricKey


def stretch(
    code: Code, pepper: SymmetricKey | bytes, generation: int, cost: Argon2Cost
) -> StretchedCode:
    """Stretch a code under the pepper of a generation. Slow by design: never inside a turn."""
    salt = derive(pepper, "return code salt", generation.to_bytes(2, "big")).to_bytes()
    stretched = cost.stretch(code.to_bytes(), salt)
    split = HKDF(SHA256(), LOOKUP_SIZE + KEY_SIZE, salt=None, info=b"inloop return code")
    both = split.derive(stretched)
    return StretchedCode(both[:LOOKUP_SIZE], SymmetricKey(both[LOOKUP_SIZE:]))


class Lookups:
    """Stretches the codes that people type, only a few at the same time.

    Sessions are free, so this bound is what keeps a flood of guesses from taking all memory and
    processors. Safe to use from several threads.
    """

    def __init__(self, cost: Argon2Cost, concurrency: int = 2, patience: float = 5.0) -> None:
        """Allow `concurrency` at once; others wait `patience` seconds."""
        self._cost = cost
        self._patience = patience
        self._places = threading.BoundedSemaphore(concurrency)

    def stretch(self, code: Code, pepper: SymmetricKey | bytes, generation: int) -> StretchedCode:
        """Stretch as `codes.stretch` does; raises `Busy` when no place came free in time."""
        if not self._places.acquire(timeout=self._patience):
            raise Busy
        try:
            return stretch(code, pepper, generation, self._cost)
        finally:
            self._places.release()
