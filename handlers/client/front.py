"""Pages that need no session: the start, help in danger, what this is, the quick exit."""

from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from handlers.client.screens import Screens, to_chat
from handlers.client.settings import ClientSettings
from handlers.web import is_own_navigation
from storage.errors import StorageError
from storage.vault import Session


class Front:
    """Handles `/`, `/emergency`, `/about`, `/done` and `/exit`."""

    def __init__(self, screens: Screens, settings: ClientSettings) -> None:
        """Show these screens."""
        self._screens = screens
        self._settings = settings

    async def start(self, request: Request) -> Response:
        """What this is and the language as first question; who is in a chat goes on there."""
        if await self._screens.visits.of(request):
            return to_chat()
        page = self._screens.start(request)
        self._screens.visits.drop_cookie(request, page)  # it opens nothing any more
        return page

    async def emergency(self, request: Request) -> Response:
        """Help in danger, in every language, for anybody."""
        return self._page(request, "emergency")

    async def about(self, request: Request) -> Response:
        """What this is, who reads, what is kept, what forgetting erases, accessibility."""
        return self._page(request, "about")

    async def done(self, request: Request) -> Response:
        """What was written here is erased."""
        return self._page(request, "done")

    def _page(self, request: Request, name: str) -> Response:
        screens = self._screens
        language = screens.pages.language(request)
        page = screens.pages.render(
            language,
            name,
            screens.road.clock(),
            has_session=screens.visits.session(request) is not None,
            idle_minutes=self._settings.idle_minutes,
        )
        return screens.visits.beside(request, page)

    async def leave(self, request: Request) -> Response:
        """Quick exit: end the session and go to a page that tells nothing.

        A picture or frame on another site ends nothing. Where the browser does not say how it came
        here, the cookie decides: it is not sent along from another site.
        """
        response = RedirectResponse(self._settings.exit_url, 303)
        own = is_own_navigation(request)
        if own is False:
            return response
        if own:
            response.headers["Clear-Site-Data"] = '"cache", "cookies", "storage"'
        self._screens.visits.drop_cookie(request, response)
        session = self._screens.visits.session(request)
        if session is not None:
            response.background = BackgroundTask(self._end, session)
        return response

    async def _end(self, session: Session) -> None:
        """After the answer, so that nobody waits: the session opens nothing any more."""
        try:
            await self._screens.road.leave(session)
        except StorageError:
            return  # the cookie is gone; the clock erases what nobody comes back to
