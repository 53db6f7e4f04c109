"""What cards look like: a text and buttons, in the colleague's language. Nothing of any content.

What changes by the minute stands on no card (a clock time, never a span), so a card that says the
same needs no edit.
"""

import ipaddress
from collections.abc import Mapping
from functools import lru_cache
from typing import Final
from urllib.parse import urlsplit

import msgspec
from msgspec import Struct
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from handlers.labels import language_name, named
from handlers.staff_telegram.wanted import Gathered, Level, Wanted, may_snooze
from handlers.times import Times
from locales.voice import Voice
from storage.staff_chats import Linked
from storage.vault import Vault

CLAIM: Final = "claim"
HAND_BACK: Final = "back"
SNOOZE: Final = "snooze"
LIST: Final = "list"
UNLINK: Final = "unlink"
KEEP: Final = "keep"
"""What a button does: the first word of its data; `claim:<id>`, `list:<from>`."""


_REMEMBERED: Final = 4096
"""Cards."""


class Button(Struct, frozen=True):
    """A button that sends `data` back, or opens `url`."""

    label: str
    data: str = ""
    url: str = ""


class Face(Struct, frozen=True):
    """A card as it is shown."""

    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()

    def digest(self, vault: Vault) -> bytes:
        """A keyed hash of it, for a card may name a colleague."""
        return vault.index("staff card", msgspec.msgpack.encode(self))

    def keyboard(self) -> InlineKeyboardMarkup | None:
        """The buttons as Telegram wants them."""
        if not self.buttons:
            return None
        rows = [[_button(one) for one in row] for row in self.buttons if row]
        return InlineKeyboardMarkup(rows)


def _button(one: Button) -> InlineKeyboardButton:
    if one.url:
        return InlineKeyboardButton(one.label, url=one.url)
    return InlineKeyboardButton(one.label, callback_data=one.data)


class _Seen(Struct, frozen=True):
    """All that a card depends on; `day` is any moment of the day (µs UTC)."""

    language: str
    wanted: Wanted
    is_mine: bool
    holder: str
    is_quiet: bool
    day: int


class Faces:
    """Draws cards. A look draws hundreds of them that are as they were, so they are remembered."""

    def __init__(self, voice: Voice, times: Times, desk_origin: str) -> None:
        """Speak with this voice; buttons lead to this desk, where Telegram takes its address."""
        self._voice = voice
        self._times = times
        self._desk = desk_origin if _takes(desk_origin) else ""
        self._drawn = lru_cache(_REMEMBERED)(self._draw)

    def card(
        self, one: Linked, wanted: Wanted, names: Mapping[bytes, str], day: int, *, quiet: bool
    ) -> Face:
        """A conversation's card for a colleague on a day."""
        holder = wanted.case.claimed_by
        name = names.get(holder, "") if holder else ""
        return self._drawn(_Seen(one.language, wanted, holder == one.id, name, quiet, day))

    def _draw(self, seen: _Seen) -> Face:
        lines = [self._facts(seen), *(self._say(seen.language, text) for text in _notes(seen))]
        if seen.wanted.snoozed_until is not None:
            until = self._times.moment(seen.language, seen.wanted.snoozed_until, seen.day)
            lines.append(self._say(seen.language, "staff-card-snoozed", until=until))
        return Face("\n".join(lines), self._buttons(seen))

    def _facts(self, seen: _Seen) -> str:
        voice, language, case = self._voice, seen.language, seen.wanted.case
        return self._say(
            language,
            "staff-card",
            priority=named(voice, language, ("priority",), case.priority),
            pseudonym=case.pseudonym,
            topic=named(voice, language, ("topic",), case.topic),
            queue=named(voice, language, ("queue",), case.queue),
            language=language_name(case.language, language),
            channel=named(voice, language, ("desk-channel",), case.channel),
            waits=self._moment(seen, "staff-card-waits", "since", case.waiting_since),
            due=self._moment(seen, "staff-card-due", "due", case.deadline_at),
            holder=self._holder(seen),
        )

    def _moment(self, seen: _Seen, text: str, name: str, when: int | None) -> str:
        if when is None:
            return self._say(seen.language, f"{text}-not")
        moment = self._times.moment(seen.language, when, seen.day)
        return self._say(seen.language, text, **{name: moment})

    def _holder(self, seen: _Seen) -> str:
        if seen.wanted.case.claimed_by is None:
            return self._say(seen.language, "staff-card-free")
        if seen.is_mine:
            return self._say(seen.language, "staff-card-mine")
        name = seen.holder or self._say(seen.language, "desk-somebody")
        return self._say(seen.language, "staff-card-with", name=name)

    def _buttons(self, seen: _Seen) -> tuple[tuple[Button, ...], ...]:
        language, wanted, case = seen.language, seen.wanted, seen.wanted.case
        ident, deeds = case.id.hex(), []
        if case.claimed_by is None:
            deeds.append(Button(self._say(language, "staff-claim"), f"{CLAIM}:{ident}"))
        elif seen.is_mine:
            deeds.append(Button(self._say(language, "staff-hand-back"), f"{HAND_BACK}:{ident}"))
        # A P0 that nobody has says kindly why it cannot be silent.
        if wanted.level is not Level.SILENT or not may_snooze(case):
            deeds.append(Button(self._say(language, "staff-snooze"), f"{SNOOZE}:{ident}"))
        rows = (tuple(deeds), self.to_desk(language, case.id))
        return tuple(row for row in rows if row)

    def to_desk(self, language: str, conversation: bytes) -> tuple[Button, ...]:
        """The button that opens a conversation on the desk; none on a machine of one's own."""
        if not self._desk:
            return ()
        url = f"{self._desk}/c/{conversation.hex()}"
        return (Button(self._say(language, "staff-open"), url=url),)

    def summary(self, language: str, gathered: Gathered, day: int) -> Face:
        """The card that gathers what is not urgent."""
        queues = [
            self._say(
                language,
                "staff-summary-queue",
                queue=named(self._voice, language, ("queue",), queue),
                count=count,
            )
            for queue, count in gathered.counts
        ]
        text = self._say(
            language,
            "staff-summary",
            count=sum(count for _, count in gathered.counts),
            queues="\n".join(queues),
            since=self._times.moment(language, gathered.oldest, day),
        )
        return Face(text, ((Button(self._say(language, "staff-summary-list"), f"{LIST}:0"),),))

    def over(self, language: str) -> Face:
        """What is left of a card that Telegram does not delete any more."""
        return Face(self._voice.text(language, "staff-card-over"))

    def _say(self, language: str, text: str, /, **args: str | int) -> str:
        return self._voice.text(language, text, args)


def _notes(seen: _Seen) -> list[str]:
    level, notes = seen.wanted.level, []
    if level is Level.NEAR:
        notes.append("staff-card-near")
    if level is Level.ESCALATED:
        notes.append("staff-card-escalated")
    if level is not Level.SILENT and seen.is_quiet:
        notes.append("staff-card-quiet")
    return notes


def _takes(origin: str) -> bool:
    """Whether Telegram takes this address on a button: one that others can reach, too."""
    host = urlsplit(origin).hostname or ""
    try:
        return not ipaddress.ip_address(host).is_loopback
    except ValueError:
        return "." in host
