"""The public page with other places that help, and who helps outside the region."""

from starlette.requests import Request
from starlette.responses import Response

from handlers.client.screens import Screens
from handlers.lines import day_of, known_lines
from locales.help_lines import municipalities
from storage.errors import StorageError
from storage.resources import Verified, verified


class HelpLines:
    """Handles `/help-lines`. It needs no session and tells nothing of one."""

    def __init__(self, screens: Screens) -> None:
        """Show these screens."""
        self._screens = screens

    async def show(self, request: Request) -> Response:
        """Every line for the public, 112 first, each with when it was verified."""
        screens = self._screens
        road, pages, now = screens.road, screens.pages, screens.road.clock()
        language = pages.language(request)
        lines = known_lines(road.voice, await self._verified(), now)
        page = pages.render(
            language,
            "help_lines",
            now,
            lines=[one for one in lines if one.facts.show_to_public],
            day=lambda at: day_of(road.calendar, language, at),
            towns=[one.name for one in municipalities(*road.voice.directories)],
            has_session=screens.visits.session(request) is not None,
        )
        return screens.visits.beside(request, page)

    async def _verified(self) -> dict[str, Verified]:
        """What was verified; nothing while the database is away, so that the numbers still show."""
        try:
            return dict(await self._screens.road.read(verified))
        except StorageError:
            return {}
