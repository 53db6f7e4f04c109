"""How far each language is, so that nobody believes that a draft was reviewed."""

import asyncio
from functools import cache, partial

from starlette.responses import Response

from handlers.desk.desk import Desk
from handlers.desk.visit import Visit
from locales.days import long_day
from locales.reviewing import standings


class Languages:
    """Handles `/languages`."""

    def __init__(self, desk: Desk) -> None:
        """Show what this office speaks; its texts are read once, when somebody first looks."""
        self._desk = desk
        self._standings = cache(partial(standings, desk.road.voice))

    async def show(self, visit: Visit) -> Response:
        """Each language with its texts and with what a native speaker has read of them."""
        return self._desk.pages.render(
            visit,
            "languages",
            standings=await asyncio.to_thread(self._standings),
            names=self._desk.road.voice.locales,
            day=partial(long_day, visit.language),
        )
