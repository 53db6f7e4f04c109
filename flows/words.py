"""What people type: cleaned of what cannot be seen, and numbers of any script."""

import re
import unicodedata

_JOINERS = "\u200c\u200d"  # emoji and Persian need them
_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f\ud800-\udfff]"
)
_MANY_NUMBERS = re.compile(r"\d+")
_NUMBER_DIGITS = 9
_OPTION_DIGITS = 3  # longer ones are a telephone number or a date, not the number of an option


def clean(text: str) -> str:
    r"""The text in NFC with line ends as ``\n``, without control characters and overrides.

    Joiners stay. White space at both ends goes.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", _UNSEEN.sub("", text)).strip(" \t\n\u00a0\u3000")


def number(text: str) -> int | None:
    """The whole number written in digits of one script, or None."""
    stripped = text.strip(" .)\t\n")
    if not stripped or len(stripped) > _NUMBER_DIGITS or not all(map(str.isdecimal, stripped)):
        return None
    return int(stripped)  # int() reads the decimal digits of every script


def numbers(text: str) -> tuple[int, ...] | None:
    """The numbers in a text of nothing but numbers and separators, or None."""
    if re.search(r"[^\d\s,;.+&/()-]", text):
        return None
    found: list[str] = _MANY_NUMBERS.findall(text)
    if any(len(one) > _OPTION_DIGITS for one in found):
        return None
    return tuple(map(int, found)) or None
