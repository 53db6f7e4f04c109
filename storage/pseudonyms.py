"""Pseudonyms: how colleagues speak of a conversation without a name.

Dutch, since they stand on the desk. They come from the conversation's random id and tell nothing.
"""

from typing import Final

_COLOURS: Final = (
    "Rode", "Blauwe", "Groene", "Gele", "Witte", "Grijze", "Paarse", "Oranje",
    "Gouden", "Zilveren", "Bruine", "Zwarte", "Roze", "Turquoise", "Bonte", "Lichte",
)  # fmt: skip
_THINGS: Final = (
    "Reiger", "Linde", "Anemoon", "Egel", "Merel", "Zwaluw", "Iris", "Olijf",
    "Otter", "Wilg", "Vlinder", "Haas", "Tulp", "Ekster", "Berk", "Eend",
    "Korenbloem", "Lijster", "Eik", "Uil", "Klaver", "Meeuw", "Roos", "Spreeuw",
    "Bever", "Varen", "Kraan", "Mees", "Papaver", "Zalm", "Ooievaar", "Es",
)  # fmt: skip


def pseudonym(conversation: bytes) -> str:
    """Colour, thing and four digits out of the conversation's id (5 million different ones)."""
    colour = _COLOURS[conversation[0] % len(_COLOURS)]
    thing = _THINGS[conversation[1] % len(_THINGS)]
    number = int.from_bytes(conversation[2:6], "big") % 10_000
    return f"{colour} {thing} {number:04d}"
