"""The web chat as an application: routes, the guard before them, pages for what goes wrong."""

from http import HTTPStatus
from typing import Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from handlers.client.chat import Chat
from handlers.client.comeback import ComeBack
from handlers.client.crossing import Crossing
from handlers.client.front import Front
from handlers.client.help_lines import HelpLines
from handlers.client.info import Info
from handlers.client.manage import Manage
from handlers.client.pages import HERE, Pages
from handlers.client.replies import Replies
from handlers.client.screens import Screens
from handlers.client.settings import ClientSettings
from handlers.client.visits import Visits
from handlers.road import Road
from handlers.web import Guard
from storage.errors import Unavailable

_GUARDED: Final = {
    HTTPStatus.BAD_REQUEST: "web-wrong-host",
    HTTPStatus.FORBIDDEN: "web-elsewhere",
    HTTPStatus.INTERNAL_SERVER_ERROR: "web-broken",
}


def make_client(road: Road, settings: ClientSettings) -> Starlette:
    """The web chat on a road. It holds no database and no key of its own."""
    pages = Pages(road.voice, road.calendar, settings)
    screens = Screens(road, pages, Visits(road, settings))
    trouble = Trouble(road, pages)
    guard = Middleware(
        Guard, hosts=settings.all_hosts, https=settings.is_https, refuse=trouble.refuse
    )
    return Starlette(
        routes=_routes(screens, settings),
        middleware=[guard],
        exception_handlers={
            HTTPException: trouble.http,
            Unavailable: trouble.away,
        },
    )


def _routes(screens: Screens, settings: ClientSettings) -> list[Route | Mount]:
    front, chat, replies = Front(screens, settings), Chat(screens), Replies(screens)
    manage, comeback, crossing = Manage(screens), ComeBack(screens), Crossing(screens)
    info = Info(screens)
    return [
        Route("/", front.start),
        Route("/exit", front.leave),
        Route("/emergency", front.emergency),
        Route("/help-lines", HelpLines(screens).show),
        Route("/info", info.menu),
        Route("/info", info.search, methods=["POST"]),
        Route("/info/{topic}", info.topic),
        Route("/about", front.about),
        Route("/done", front.done),
        Route("/chat", chat.show),
        Route("/chat", replies.take, methods=["POST"]),
        Route("/chat/events", chat.events),
        Route("/chat/keep", manage.keep, methods=["POST"]),
        Route("/chat/manage", manage.show),
        Route("/chat/manage", manage.act, methods=["POST"]),
        Route("/chat/telegram", crossing.offer, methods=["POST"]),
        Route("/from/{token}", crossing.arrive),
        Route("/from/{token}", crossing.enter, methods=["POST"]),
        Route("/return", comeback.show),
        Route("/return", comeback.take, methods=["POST"]),
        Mount("/static", StaticFiles(directory=HERE / "static")),
    ]


class Trouble:
    """Pages for what goes wrong outside a turn. They tell nothing of anybody."""

    def __init__(self, road: Road, pages: Pages) -> None:
        """Use these pages."""
        self._road = road
        self._pages = pages

    def refuse(self, request: Request, status: int) -> Response:
        """What the guard turns away, and what broke."""
        return self._page(request, status, _GUARDED[HTTPStatus(status)])

    async def http(self, request: Request, error: Exception) -> Response:
        """A page that is not there, or a way of asking that is not ours."""
        status = error.status_code if isinstance(error, HTTPException) else HTTPStatus.BAD_REQUEST
        return self._page(request, status, "web-not-there")

    async def away(self, request: Request, _error: Exception) -> Response:
        """The database is away."""
        return self._page(request, HTTPStatus.SERVICE_UNAVAILABLE, "web-away")

    def _page(self, request: Request, status: int, text: str) -> Response:
        language = self._pages.language(request)
        return self._pages.render(
            language, "trouble", self._road.clock(), status, text=text, words=""
        )
