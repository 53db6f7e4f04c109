"""Canned replies as the desk offers them: the shipped ones with the organisation's own over them.

A reply has wordings in some languages. Which one a person gets is said with it: a reply in a
language that is not the person's is marked, never passed off as theirs.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache, partial
from typing import Final

from msgspec import Struct
from sqlalchemy import Connection

from handlers.road import Road
from locales.replies import Shipped, shipped_replies
from storage.replies import OwnReply, own_replies

OWN: Final = "own"
"""The group of replies that the organisation added, and the beginning of their ids."""

_FALLBACKS: Final = ("en", "nl")
"""Where the person's language is missing: what most of those who do not read Dutch can read."""


class Version(Struct, frozen=True):
    """A wording. `edited_at` (µs UTC) where it is the organisation's own, else None."""

    title: str
    text: str
    edited_at: int | None = None


class Reply(Struct, frozen=True):
    """A reply with its wordings by language; `shipped`: languages in which a shipped one waits."""

    id: str
    group: str
    versions: Mapping[str, Version]
    shipped: frozenset[str] = frozenset()

    def title(self, language: str) -> str:
        """The title in a colleague's language, else in one that there is."""
        return self.versions[self.spoken(language)].title

    @property
    def is_own(self) -> bool:
        """Whether the organisation added it: nothing shipped stands behind it."""
        return not self.shipped

    def spoken(self, language: str) -> str:
        """The language in which somebody who reads `language` gets it."""
        wished = (language, *_FALLBACKS, *self.versions)
        return next(one for one in wished if one in self.versions)


def merged(shipped: Iterable[Shipped], own: Sequence[OwnReply]) -> tuple[Reply, ...]:
    """Every reply: in the order in which they are shipped, then the organisation's own."""
    over: dict[str, dict[str, Version]] = {}
    for one in own:
        over.setdefault(one.id, {})[one.language] = Version(one.title, one.text, one.edited_at)
    known = [
        Reply(one.id, one.group, _versions(one) | over.pop(one.id, {}), frozenset(one.wordings))
        for one in shipped
    ]
    return (*known, *(Reply(name, OWN, versions) for name, versions in over.items()))


def grouped(replies: Iterable[Reply]) -> Mapping[str, list[Reply]]:
    """The replies by group, in their order."""
    groups: dict[str, list[Reply]] = {}
    for one in replies:
        groups.setdefault(one.group, []).append(one)
    return groups


def _versions(shipped: Shipped) -> dict[str, Version]:
    return {code: Version(one.title, one.text) for code, one in shipped.wordings.items()}


class Library:
    """Where the desk's pages find the replies. Ours are read when first asked for."""

    def __init__(self, road: Road) -> None:
        """Use the languages that the road speaks."""
        self.languages = road.voice.languages
        self._vault = road.vault
        self._shipped = cache(partial(shipped_replies, self.languages, *road.voice.directories))
        if len(road.voice.directories) > 1:  # what an office writes later nobody has proved
            self._shipped()

    def all(self, connection: Connection) -> tuple[Reply, ...]:
        """Every reply as it is now."""
        return merged(self._shipped(), own_replies(connection, self._vault))
