"""The desk as an application: routes, the gate and the guard before them."""

from typing import Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from handlers.desk.account import Account
from handlers.desk.canned import Library
from handlers.desk.closing import Closing
from handlers.desk.conversation import Conversation
from handlers.desk.deeds import Deeds
from handlers.desk.desk import Desk
from handlers.desk.door import Door
from handlers.desk.entry import Entry
from handlers.desk.events import Events
from handlers.desk.gate import Endpoint, Gate
from handlers.desk.invite import Invite
from handlers.desk.languages import Languages
from handlers.desk.locking import Locking
from handlers.desk.login import Login
from handlers.desk.members import Members
from handlers.desk.opening import Hours
from handlers.desk.pages import HERE, Pages
from handlers.desk.queue import Queue
from handlers.desk.replies import Replies
from handlers.desk.resources import Resources
from handlers.desk.resuming import Resuming
from handlers.desk.settings import DeskSettings
from handlers.desk.takeover import TakeOver
from handlers.desk.teams import Teams
from handlers.desk.telegram import Telegram
from handlers.desk.transfer import Transfer
from handlers.desk.visit import Visit
from handlers.road import Road
from handlers.web import Guard
from storage.stretching import Argon2Cost

_TROUBLE: Final = {400: "wrong-host", 403: "elsewhere", 404: "not-there", 405: "not-there"}


def make_desk(road: Road, settings: DeskSettings, cost: Argon2Cost | None = None) -> Starlette:
    """The desk on a road. `cost` is what stretching a passphrase costs; safe by default."""
    entry = Entry(road, settings, cost or Argon2Cost())
    pages = Pages(road.voice, road.calendar, settings, entry.nonces)
    trouble = Trouble(road, pages)
    guard = Middleware(
        Guard, hosts=settings.all_hosts, https=settings.is_https, refuse=trouble.refuse
    )
    return Starlette(
        routes=_routes(Desk(road, settings, entry, pages, Library(road))),
        middleware=[guard],
        exception_handlers={HTTPException: trouble.http},
    )


def _routes(desk: Desk) -> list[BaseRoute]:
    gate = Gate(desk)
    return [
        *(gate.route(method, path, endpoint) for method, path, endpoint in _pages(desk, gate)),
        Mount("/static", _Static(directory=HERE / "static")),
    ]


def _pages(desk: Desk, gate: Gate) -> list[tuple[str, str, Endpoint]]:
    """Every page of the desk; who may use it stands in `permissions`."""
    conversation, queue, events = Conversation(desk), Queue(desk), Events(desk)
    telegram = Telegram(desk)
    account = Account(desk, telegram)
    return [
        ("GET", "/", queue.show),
        ("GET", "/queue", queue.live),
        ("GET", "/events", events.stream),
        ("GET", "/alarm", events.alarm),
        ("POST", "/here", events.here),
        ("GET", "/help", account.help),
        ("GET", "/languages", Languages(desk).show),
        ("GET", "/account", account.show),
        ("POST", "/account", account.take),
        ("GET", "/account/telegram", telegram.elsewhere),
        ("POST", "/account/telegram", telegram.change),
        ("GET", "/account/telegram/link", telegram.elsewhere),
        ("POST", "/account/telegram/link", telegram.link),
        ("GET", "/account/telegram/unlink", telegram.elsewhere),
        ("POST", "/account/telegram/unlink", telegram.unlink),
        *_entrance(desk, gate, conversation),
        *_team_pages(desk),
        *_knowledge_pages(desk),
        *_case_pages(desk, conversation),
    ]


def _entrance(
    desk: Desk, gate: Gate, conversation: Conversation
) -> list[tuple[str, str, Endpoint]]:
    resuming = Resuming(desk, conversation, Replies(desk))
    login, invite = Login(desk, gate, resuming), Invite(desk)
    locking = Locking(desk, gate, resuming)
    return [
        ("GET", "/login", login.show),
        ("POST", "/login", login.take),
        ("POST", "/logout", login.leave),
        ("GET", "/invite/{token}", invite.show),
        ("POST", "/invite/{token}", invite.take),
        ("GET", "/locked", locking.show),
        ("GET", "/lock", locking.elsewhere),
        ("POST", "/lock", locking.lock),
        ("GET", "/unlock", locking.elsewhere),
        ("POST", "/unlock", locking.take),
    ]


def _team_pages(desk: Desk) -> list[tuple[str, str, Endpoint]]:
    door, members = Door(desk), Members(desk)
    return [
        ("GET", "/teams", Teams(desk).show),
        ("GET", "/teams/door", door.show),
        ("POST", "/teams/door", door.take),
        ("GET", "/teams/members", members.show),
        ("POST", "/teams/members", members.take),
    ]


def _knowledge_pages(desk: Desk) -> list[tuple[str, str, Endpoint]]:
    replies, resources, hours = Replies(desk), Resources(desk), Hours(desk)
    return [
        ("GET", "/hours", hours.show),
        ("POST", "/hours/week", hours.week),
        ("POST", "/hours/close", hours.close),
        ("POST", "/hours/open", hours.open),
        ("GET", "/resources", resources.show),
        ("POST", "/resources", resources.take),
        ("GET", "/replies", replies.show),
        ("GET", "/replies/edit", replies.edit),
        ("POST", "/replies/edit", replies.take),
        ("GET", "/replies/remove", replies.sure),
        ("POST", "/replies/remove", replies.remove),
    ]


def _case_pages(desk: Desk, conversation: Conversation) -> list[tuple[str, str, Endpoint]]:
    deeds, closing = Deeds(desk, conversation), Closing(desk, conversation)
    transfer, takeover = Transfer(desk), TakeOver(desk)
    return [
        ("GET", "/c/{id}", conversation.show),
        ("GET", "/c/{id}/live", conversation.live),
        ("POST", "/c/{id}/claim", deeds.claim),
        ("POST", "/c/{id}/hand-back", deeds.hand_back),
        ("POST", "/c/{id}/reopen", deeds.reopen),
        ("POST", "/c/{id}/reply", deeds.reply),
        ("POST", "/c/{id}/note", deeds.note),
        ("POST", "/c/{id}/writing", deeds.writing),
        ("POST", "/c/{id}/canned", conversation.with_canned),
        ("GET", "/c/{id}/take-over", takeover.show),
        ("POST", "/c/{id}/take-over", takeover.take),
        ("GET", "/c/{id}/transfer", transfer.show),
        ("POST", "/c/{id}/transfer", transfer.take),
        ("GET", "/c/{id}/close", closing.show),
        ("POST", "/c/{id}/close", closing.take),
        ("GET", "/c/{id}/{deed}", conversation.elsewhere),
    ]


class _Static(StaticFiles):
    """Our own files hold nothing of anybody: a browser may keep them, and asks if they changed."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        response = await super().get_response(path, scope)
        response.headers["Cache-Control"] = "no-cache"
        return response


class Trouble:
    """Pages for what goes wrong before the gate. They tell nothing of anybody."""

    def __init__(self, road: Road, pages: Pages) -> None:
        """Use these pages."""
        self._road = road
        self._pages = pages

    def refuse(self, request: Request, status: int) -> Response:
        """What the guard turns away, and what broke."""
        visit = Visit(request, self._road.clock(), self._pages.language(request, None), b"-")
        return self._pages.refused(visit, _TROUBLE.get(status, "broken"), status)

    async def http(self, request: Request, error: Exception) -> Response:
        """A page that is not there, or a way of asking that is not ours."""
        return self.refuse(request, error.status_code if isinstance(error, HTTPException) else 500)
