"""`/queue` and `/mine`: cards that a colleague asked to see, below everything else."""

from functools import partial
from typing import Final

from sqlalchemy import Connection

from handlers.bells import DESK
from handlers.staff_telegram.faces import LIST, Button, Face
from handlers.staff_telegram.station import Station
from storage import cards
from storage.desk_queries import Listed, Show, queue_page, scope_of
from storage.staff_chats import Linked

PAGE: Final = 5
"""Cards that come at once: Telegram slows down a chat that gets more."""

MINE: Final = 10
"""Own cards that come at once; who has more looks at the desk."""


class Listing:
    """Asks for cards; the notifier sends them."""

    def __init__(self, station: Station) -> None:
        """List at this station."""
        self._station = station

    async def waiting(self, one: Linked, begin: int = 0) -> None:
        """Who waits and nobody has, a page of them."""
        rows = await self._rows(one, Show.UNCLAIMED)
        if begin >= len(rows):  # colleagues took some since the button came: who waits is shown
            begin = 0
        page = rows[begin : begin + PAGE]
        if not page:
            await self._station.answer(one, "staff-queue-empty")
            return
        last = begin + len(page)
        text = self._station.say(one, "staff-queue-page", first=begin + 1, last=last)
        more = Button(self._station.say(one, "staff-queue-next"), f"{LIST}:{last}")
        buttons = ((more,),) if len(rows) > last else ()
        await self._station.post.show(one.chat, Face(text, buttons), rings=False)
        await self._ask(one, page)

    async def mine(self, one: Linked) -> None:
        """What the colleague has."""
        rows = await self._rows(one, Show.MINE)
        if not rows:
            await self._station.answer(one, "staff-mine-empty")
            return
        await self._station.answer(one, "staff-mine-count", count=len(rows))
        if len(rows) > MINE:
            await self._station.answer(one, "staff-mine-more", shown=MINE)
        await self._ask(one, rows[:MINE])

    async def _rows(self, one: Linked, show: Show) -> tuple[Listed, ...]:
        def look(connection: Connection) -> tuple[Listed, ...]:
            scope = scope_of(connection, one.teams)
            return queue_page(connection, scope, show, one.id).rows

        return await self._station.road.read(look)

    async def _ask(self, one: Linked, rows: tuple[Listed, ...]) -> None:
        at = self._station.road.clock()

        def job(connection: Connection) -> None:
            ask = partial(cards.ask, connection, one.id, at=at)
            for row in rows:
                ask(row.id)

        await self._station.road.job(job, DESK)
