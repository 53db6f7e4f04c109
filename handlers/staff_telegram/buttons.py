"""What a colleague presses: claim, hand back, silence, the next page, unlink.

A deed is done once an update; the notifier changes everybody's cards, also this one's.
"""

import contextlib
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import Final, TypeAlias

from sqlalchemy import Connection
from telegram import CallbackQuery, Update
from telegram.error import BadRequest

from flows.casework import Deed
from flows.types import Priority
from handlers.bells import DESK
from handlers.hours import MINUTE
from handlers.staff_telegram import faces
from handlers.staff_telegram.doorkeeper import Doorkeeper
from handlers.staff_telegram.faces import Face
from handlers.staff_telegram.listing import Listing
from handlers.staff_telegram.station import StaffContext, Station
from handlers.staff_telegram.wanted import may_snooze
from handlers.times import Times
from storage import cards
from storage.desk_queries import Listed, listed, names_of, scope_of
from storage.errors import Refused, Unavailable
from storage.readership import can_read
from storage.staff_chats import Linked
from storage.vault import ID_SIZE

SNOOZE: Final = 15 * MINUTE

_Press: TypeAlias = Callable[[Linked, str, int], Awaitable[str]]
"""Who, what the button carried, the update's number → what to say."""


class Buttons:
    """Does what a pressed button says."""

    def __init__(self, station: Station, listing: Listing, door: Doorkeeper, times: Times) -> None:
        """Do it at this station."""
        self._station = station
        self._listing = listing
        self._door = door
        self._times = times
        self._presses: Mapping[str, _Press] = {
            faces.CLAIM: partial(self._deed, Deed.CLAIM, "staff-claimed"),
            faces.HAND_BACK: partial(self._deed, Deed.HAND_BACK, "staff-handed-back"),
            faces.SNOOZE: self._snooze,
            faces.LIST: self._list,
        }

    async def press(self, update: Update, context: StaffContext) -> None:
        """Do it; why it cannot be done is said kindly, in a window of its own."""
        query, one = update.callback_query, context.one
        if query is None:
            return
        action, _, rest = (query.data or "").partition(":")
        if action in {faces.UNLINK, faces.KEEP}:
            await self._unlink(one, query, sure=action == faces.UNLINK)
            return
        press = self._presses.get(action)
        try:
            said = await press(one, rest, update.update_id) if press else ""
        except Refused as refused:
            await _tell(query, await self._why_not(one, rest, refused.code), alert=True)
        except Unavailable:
            await _tell(query, self._station.say(one, "staff-unavailable"), alert=True)
        else:
            await _tell(query, said)

    # ── deeds ────────────────────────────────────────────────────────────────────────────

    async def _deed(self, deed: Deed, said: str, one: Linked, rest: str, update: int) -> str:
        conversation, road = _id(rest), self._station.road
        at = road.clock()

        def job(connection: Connection) -> None:
            self._reach(connection, one, conversation)
            if self._station.is_new(connection, one, update, at):
                road.cases.do(connection, conversation, deed, one.id, at)

        await road.job(job, conversation, DESK)
        return self._station.say(one, said)

    @staticmethod
    def _reach(connection: Connection, one: Linked, conversation: bytes) -> Listed:
        """The conversation, if it is for this colleague: by their teams, and by the keys they hold.

        Raises Refused (`case-gone`, `case-unreadable`).
        """
        for case in listed(connection, [conversation]):
            scope = scope_of(connection, one.teams)
            is_theirs = case.team in scope.of(Priority(case.priority))
            if not is_theirs or not can_read(connection, one.id, conversation):
                raise Refused("case-unreadable")
            return case
        raise Refused("case-gone")

    async def _snooze(self, one: Linked, rest: str, _: int) -> str:
        conversation, road = _id(rest), self._station.road
        until = road.clock() + SNOOZE

        def job(connection: Connection) -> None:
            if not may_snooze(self._reach(connection, one, conversation)):
                raise Refused("snooze")
            cards.snooze(connection, one.id, conversation, until)

        await road.job(job, DESK)
        moment = self._times.moment(one.language, until, road.clock())
        return self._station.say(one, "staff-snoozed", until=moment)

    async def _list(self, one: Linked, rest: str, _: int) -> str:
        await self._listing.waiting(one, int(rest) if rest.isdecimal() else 0)
        return ""

    async def _unlink(self, one: Linked, query: CallbackQuery, *, sure: bool) -> None:
        await _tell(query, "")
        if sure:
            await self._door.see_out(one)
        text = self._station.say(one, "staff-unlinked" if sure else "staff-still-linked")
        if query.message is not None:
            await self._station.post.change(one.chat, query.message.message_id, Face(text))

    async def _why_not(self, one: Linked, rest: str, code: str) -> str:
        """Why it cannot be done; who has it, by name."""
        voice, road = self._station.road.voice, self._station.road
        text = f"staff-refused-{code}"
        if not voice.has(voice.staff[0], text):
            return self._station.say(one, "staff-refused")
        if code != "case-taken":
            return self._station.say(one, text)

        def look(connection: Connection) -> str:
            holders = [case.claimed_by for case in listed(connection, [_id(rest)])]
            return next(iter(names_of(connection, road.vault, holders).values()), "")

        name = await road.read(look)
        return self._station.say(one, text, name=name or self._station.say(one, "desk-somebody"))


def _id(text: str) -> bytes:
    """The conversation on a button; raises Refused (`case-gone`)."""
    try:
        conversation = bytes.fromhex(text)
    except ValueError:
        conversation = b""
    if len(conversation) != ID_SIZE:
        raise Refused("case-gone")
    return conversation


async def _tell(query: CallbackQuery, text: str, *, alert: bool = False) -> None:
    """Answer a press; one that is too old needs no answer any more."""
    with contextlib.suppress(BadRequest):
        await query.answer(text or None, show_alert=alert)
