"""The person's way back: the return code, a new one, and an end to every other device."""

import asyncio
import contextlib
from collections.abc import Callable
from typing import Final

from msgspec.structs import replace
from sqlalchemy import Connection

from flows.engine import advance
from flows.types import TookOver
from flows.units import HOUR
from handlers.bells import RELAY
from handlers.farewells import farewells
from handlers.patience import FewAtOnce
from handlers.road import Road
from storage import contacts, outbox, returning
from storage.codes import Code, StretchedCode, parse_code
from storage.contacts import Change, Held, Row
from storage.errors import Refused
from storage.outbox import Parcel
from storage.vault import Session

CODE_SHOWN: Final = 24 * HOUR
"""How long the return code stays on the person's page without a confirmation."""

LOOKUPS: Final = 2
"""Return codes that are stretched at the same time; more would keep pages waiting."""


class Returning:
    """What a person with a session or a return code may do about the way back. One for a chat."""

    def __init__(self, road: Road) -> None:
        """Come back on this road."""
        self._road = road
        self._lookups = FewAtOnce(LOOKUPS)

    async def come_back(self, typed: str, language: str) -> tuple[str, Session]:
        """Open a conversation with its return code in a new session.

        Raises WrongCode (not a code), Refused("code-unknown"), Busy.
        """
        code = parse_code(typed)
        for generation in sorted(self._road.vault.peppers, reverse=True):
            stretched = await self._stretch(code, generation)
            with contextlib.suppress(Refused):
                return await self._take_over(stretched, language)
        raise Refused("code-unknown")

    async def _stretch(self, code: Code, generation: int) -> StretchedCode:
        road = self._road
        async with self._lookups:
            pepper = road.vault.peppers[generation]
            return await asyncio.to_thread(road.lookups.stretch, code, pepper, generation)

    async def _take_over(self, code: StretchedCode, language: str) -> tuple[str, Session]:
        road, at = self._road, self._road.clock()
        token, session = road.new_session()
        turn = advance(road.book, None, TookOver(at, language))

        def job(connection: Connection) -> None:
            conversation = returning.take_over(connection, code, session)
            held = Held(turn.dialogue, turn.says, conversation, kept=True)
            blob = contacts.seal(session, 1, held)
            change = Change(session.id, 1, blob, conversation, at, is_new=True)
            contacts.save(connection, [change])

        await road.job(job)
        return token, session

    async def keep_code(self, session: Session, is_shown: Callable[[str], bool]) -> None:
        """The person keeps the code: it is shown no more.

        `is_shown` says whether a code is the one that they saw. Raises Refused("code-changed")
        when there is another by now, and "session-over".
        """

        def job(connection: Connection) -> None:
            held, row = self._held(connection, session)
            if held.code and not is_shown(held.code):
                raise Refused("code-changed")
            self._save(connection, session, row, replace(held, code=None, kept=True))

        await self._road.job(job)

    async def late_code(self, session: Session) -> bool:
        """Give the code that the handoff had to leave out; False while there is none yet."""
        ready = self._road.kits.code()
        if ready is None:
            return False
        at = self._road.clock()

        def job(connection: Connection) -> None:
            held, row = self._held(connection, session)
            if held.conversation is None or held.code or held.kept:
                return
            returning.late_code(connection, held.conversation, session, ready, at)
            self._save(connection, session, row, replace(held, code=ready.code.shown(), code_at=at))

        await self._road.job(job)
        return True

    async def new_code(self, session: Session) -> None:
        """Take a new code; the old one and every other device end.

        Raises Refused("code-later") while no code is ready.
        """
        road, at = self._road, self._road.clock()
        ready = road.kits.code()
        if ready is None:
            raise Refused("code-later")

        def job(connection: Connection) -> bytes:
            held, row = self._held(connection, session)
            if held.conversation is None:
                raise Refused("case-gone")
            goodbye = self._goodbye(connection, held.conversation, at)
            returning.new_code(
                connection, road.vault, road.cases, held.conversation, session, ready, at
            )
            outbox.put(connection, goodbye)
            fresh = replace(held, code=ready.code.shown(), code_at=at, kept=False)
            self._save(connection, session, row, fresh)
            return held.conversation

        road.bells.ring(await road.job(job, RELAY))
        road.must_compact = True  # the old code's wraps

    async def cut_off_others(self, session: Session) -> int:
        """End every other device; how many there were. Raises Refused("case-gone")."""
        road = self._road

        def job(connection: Connection) -> tuple[bytes, int]:
            held, _ = self._held(connection, session)
            if held.conversation is None:
                raise Refused("case-gone")
            goodbye = self._goodbye(connection, held.conversation, road.clock())
            ended = returning.cut_off_others(connection, held.conversation, session)
            outbox.put(connection, goodbye)
            return held.conversation, ended

        conversation, ended = await road.job(job, RELAY)
        road.bells.ring(conversation)
        road.must_compact = True  # the other devices' wraps
        return ended

    def _goodbye(self, connection: Connection, conversation: bytes, at: int) -> list[Parcel]:
        """What empties the chats that are cut off."""
        return farewells(connection, self._road.vault, self._road.ephemeral, conversation, at)

    @staticmethod
    def _held(connection: Connection, session: Session) -> tuple[Held, Row]:
        row = contacts.load(connection, [session.id], lock=True).get(session.id)
        if row is None:
            raise Refused("session-over")
        return contacts.unseal(session, row), row

    def _save(self, connection: Connection, session: Session, row: Row, held: Held) -> None:
        revision, at = row.revision + 1, self._road.clock()
        blob = contacts.seal(session, revision, held)
        change = Change(session.id, revision, blob, held.conversation, at, is_new=False)
        contacts.save(connection, [change])
