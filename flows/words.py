"""What people type, in whatever script: cleaned, folded for comparing, and read as numbers.

What people type is compared with what is known through `folded`. Only reading what words suggest
compares in a form of its own, which keeps emoji and the vowels of Thai (`locales.reading.folding`).
"""

import re
import unicodedata
from typing import Final

UNSPACED: Final = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
"""Thai, Lao, Burmese, Khmer, kana, Chinese: written without spaces between words."""

UNSEEN: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200e\u200f"
    "\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e01ef\ud800-\udfff]"
)
"""Controls, direction overrides, tags, and what is invisible: whoever reads it is deceived."""

# Emoji, Persian and Indic words need joiners, after a sign of theirs; elsewhere they hide things.
_STRAY: Final = re.compile("(?<![^\x00-\u05ff\\s\u200c\u200d])[\u200c\u200d]")

ALIKE: Final = str.maketrans(
    "ıłđøħ\u0649\u0629\u06a9\u06cc", "ildoh\u064a\u0647\u0643\u064a", "\u0640"
)
"""Letters that people write for one another (also in Arabic), which have no accent to take off."""

_KEYCAP: Final = re.compile("[\ufe0e\ufe0f\u20e3]")
_BESIDE_NUMBERS: Final = re.compile(r"[^\d\s,;.+&/()\-\u060c\u061b\u3001\u3002\uff0c\uff1b]")
_NUMBER_DIGITS: Final = 9
_OPTION_DIGITS: Final = 3  # longer ones are a telephone number or a date, not that of an option


def clean(text: str) -> str:
    r"""The text in NFC with line ends as ``\n``, without anything unseen.

    Joiners stay where a script or an emoji needs them. White space at both ends goes.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    seen = _STRAY.sub("", unicodedata.normalize("NFC", UNSEEN.sub("", text)))
    return unicodedata.normalize("NFC", seen).strip(" \t\n\u00a0\u3000")


def folded(text: str) -> str:
    """The words of a text and one space between each: no case, accents, signs or full-width forms.

    Digits of any script become ASCII, a dotless i is an i.
    """
    plain = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold())
    kept = (_digit(one) for one in plain if not unicodedata.combining(one))
    return " ".join(re.findall(r"[^\W_]+", "".join(kept).translate(ALIKE)))


def _digit(sign: str) -> str:
    return str(unicodedata.decimal(sign)) if sign.isdecimal() else sign


def number(text: str) -> int | None:
    """The whole number written in digits of any script, or None."""
    stripped = _KEYCAP.sub("", text).strip(" .)\t\n")
    if not stripped or len(stripped) > _NUMBER_DIGITS or not all(map(str.isdecimal, stripped)):
        return None
    return int(stripped)  # int() reads the decimal digits of every script


def numbers(text: str) -> tuple[int, ...] | None:
    """The numbers in a text of nothing but numbers and separators, or None."""
    plain = _KEYCAP.sub("", text)
    if _BESIDE_NUMBERS.search(plain):
        return None
    found: list[str] = re.findall(r"\d+", plain)
    if any(len(one) > _OPTION_DIGITS for one in found):
        return None
    return tuple(map(int, found)) or None
