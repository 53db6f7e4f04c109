"""The colleague's own settings, and the help page."""

from starlette.responses import Response

from handlers.desk.desk import Desk
from handlers.desk.pages import to
from handlers.desk.telegram import Telegram
from handlers.desk.visit import Visit
from storage.colleagues import change_staff


class Account:
    """Handles `/account` and `/help`."""

    def __init__(self, desk: Desk, telegram: Telegram) -> None:
        """Serve this desk."""
        self._desk = desk
        self._telegram = telegram

    async def show(self, visit: Visit) -> Response:
        """Language, teams, until when the session lasts, the colleague's Telegram."""
        return await self._telegram.page(visit)

    async def take(self, visit: Visit) -> Response:
        """Choose the language of the desk."""
        language, one = visit.form.get("language"), visit.hand.id
        if language in self._desk.pages.languages:
            await self._desk.road.job(
                lambda connection: change_staff(connection, one, language=language)
            )
        return to("/account")

    async def help(self, visit: Visit) -> Response:
        """What the signs mean and which keys there are."""
        return self._desk.pages.render(visit, "help")
