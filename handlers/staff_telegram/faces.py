"""What cards look like: a text and buttons, in the colleague's language. Nothing of any content.

What changes by the minute stands on no card (a clock time, never a span), so a card that says the
same needs no edit.
"""

import ipaddress
from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

import msgspec
from msgspec import Struct
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from handlers.labels import language_name, named
from handlers.staff_telegram.wanted import Gathered, Level, Wanted, may_snooze
from handlers.times import Times
from locales.voice import Voice
from storage.desk_queries import Listed
from storage.staff_chats import Linked
from storage.vault import Vault

CLAIM: Final = "claim"
HAND_BACK: Final = "back"
SNOOZE: Final = "snooze"
LIST: Final = "list"
UNLINK: Final = "unlink"
KEEP: Final = "keep"
"""What a button does: the first word of its data; `claim:<id>`, `list:<from>`."""


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


class Faces:
    """Draws cards."""

    def __init__(self, voice: Voice, times: Times, desk_origin: str) -> None:
        """Speak with this voice; buttons lead to this desk, where Telegram takes its address."""
        self._voice = voice
        self._times = times
        self._desk = desk_origin if _takes(desk_origin) else ""

    def card(
        self, one: Linked, wanted: Wanted, names: Mapping[bytes, str], at: int, *, quiet: bool
    ) -> Face:
        """A conversation's card for a colleague at a moment (µs UTC)."""
        lines = [self._facts(one, wanted.case, names, at)]
        lines += [self._say(one, text) for text in _notes(wanted, quiet=quiet)]
        if wanted.snoozed_until is not None:
            until = self._times.moment(one.language, wanted.snoozed_until, at)
            lines.append(self._say(one, "staff-card-snoozed", until=until))
        return Face("\n".join(lines), self._buttons(one, wanted))

    def _facts(self, one: Linked, case: Listed, names: Mapping[bytes, str], at: int) -> str:
        voice, language = self._voice, one.language
        return self._say(
            one,
            "staff-card",
            priority=named(voice, language, ("priority",), case.priority),
            pseudonym=case.pseudonym,
            topic=named(voice, language, ("topic",), case.topic),
            queue=named(voice, language, ("queue",), case.queue),
            language=language_name(case.language, language),
            channel=named(voice, language, ("desk-channel",), case.channel),
            waits=self._moment(one, "staff-card-waits", "since", case.waiting_since, at),
            due=self._moment(one, "staff-card-due", "due", case.deadline_at, at),
            holder=self._holder(one, case, names),
        )

    def _moment(self, one: Linked, text: str, name: str, when: int | None, at: int) -> str:
        if when is None:
            return self._say(one, f"{text}-not")
        return self._say(one, text, **{name: self._times.moment(one.language, when, at)})

    def _holder(self, one: Linked, case: Listed, names: Mapping[bytes, str]) -> str:
        if case.claimed_by is None:
            return self._say(one, "staff-card-free")
        if case.claimed_by == one.id:
            return self._say(one, "staff-card-mine")
        somebody = self._say(one, "desk-somebody")
        return self._say(one, "staff-card-with", name=names.get(case.claimed_by, somebody))

    def _buttons(self, one: Linked, wanted: Wanted) -> tuple[tuple[Button, ...], ...]:
        case, ident = wanted.case, wanted.case.id.hex()
        deeds = []
        if case.claimed_by is None:
            deeds.append(Button(self._say(one, "staff-claim"), f"{CLAIM}:{ident}"))
        elif case.claimed_by == one.id:
            deeds.append(Button(self._say(one, "staff-hand-back"), f"{HAND_BACK}:{ident}"))
        # A P0 that nobody has says kindly why it cannot be silent.
        if wanted.level is not Level.SILENT or not may_snooze(case):
            deeds.append(Button(self._say(one, "staff-snooze"), f"{SNOOZE}:{ident}"))
        rows = (tuple(deeds), self.to_desk(one, case.id))
        return tuple(row for row in rows if row)

    def to_desk(self, one: Linked, conversation: bytes) -> tuple[Button, ...]:
        """The button that opens a conversation on the desk; none on a machine of one's own."""
        if not self._desk:
            return ()
        return (Button(self._say(one, "staff-open"), url=f"{self._desk}/c/{conversation.hex()}"),)

    def summary(self, one: Linked, gathered: Gathered, at: int) -> Face:
        """The card that gathers what is not urgent."""
        queues = [
            self._say(
                one,
                "staff-summary-queue",
                queue=named(self._voice, one.language, ("queue",), queue),
                count=count,
            )
            for queue, count in gathered.counts
        ]
        text = self._say(
            one,
            "staff-summary",
            count=sum(count for _, count in gathered.counts),
            queues="\n".join(queues),
            since=self._times.moment(one.language, gathered.oldest, at),
        )
        return Face(text, ((Button(self._say(one, "staff-summary-list"), f"{LIST}:0"),),))

    def over(self, language: str) -> Face:
        """What is left of a card that Telegram does not delete any more."""
        return Face(self._voice.text(language, "staff-card-over"))

    def _say(self, one: Linked, text: str, **args: str | int) -> str:
        return self._voice.text(one.language, text, args)


def _notes(wanted: Wanted, *, quiet: bool) -> list[str]:
    notes = []
    if wanted.level is Level.NEAR:
        notes.append("staff-card-near")
    if wanted.level is Level.ESCALATED:
        notes.append("staff-card-escalated")
    if wanted.level is not Level.SILENT and quiet:
        notes.append("staff-card-quiet")
    return notes


def _takes(origin: str) -> bool:
    """Whether Telegram takes this address on a button: one that others can reach, too."""
    host = urlsplit(origin).hostname or ""
    try:
        return not ipaddress.ip_address(host).is_loopback
    except ValueError:
        return "." in host
