"""Colleagues for tests: invited, accepted, logged in at a desk through HTTP. All made up."""

import re
from collections.abc import Callable, Collection
from functools import partial
from typing import Final, TypeVar

import httpx
from sqlalchemy import Connection
from starlette.applications import Starlette

from flows.types import Entry, Priority, Route
from handlers.desk.app import make_desk
from handlers.desk.settings import DeskSettings
from handlers.road import Road
from storage.codepool import ReadyCode
from storage.conversations import Opening
from storage.damage import Unrenewed
from storage.desk_sessions import log_in
from storage.doors import open_door
from storage.hands import Hand, Role
from storage.memberships import renew_keys
from storage.returning import enter_code, first_wraps
from storage.staff import Invitee, accept, disable, invite
from storage.unlocking import Unlocking, salt_of
from storage.vault import Session
from tests.support.office import CHEAP

T = TypeVar("T")

PASSPHRASE: Final = "seven made up words for a test colleague"
ORIGIN: Final = "http://localhost:8001"
SETTINGS: Final = DeskSettings(origin=ORIGIN, secure_cookies=False)
OWN: Final = {"Sec-Fetch-Site": "same-origin", "Origin": ORIGIN}
"""What a browser sends along with our own forms."""

_NONCE: Final = re.compile(r'name="nonce" value="([^"]+)"')
_TOLD: Final = re.compile(r'name="(read|since)" value="([^"]+)"')


def write(road: Road, work: Callable[[Connection], T]) -> T:
    """Do something in a transaction of the writer's kind; for setting a scene."""
    with road.database.writer.begin() as connection:
        return work(connection)


def invited(road: Road, login: str, teams: Collection[str] = (), role: Role = Role.WORKER) -> str:
    """Invite somebody; the token of the invitation."""
    invitee = Invitee(login.capitalize(), login, role, "nl", teams)
    return write(road, lambda one: invite(one, road.vault, invitee, road.clock()))


def enrol(road: Road, login: str, teams: Collection[str] = (), role: Role = Role.WORKER) -> bytes:
    """A colleague who accepted the invitation; their id. The first of a team can read."""
    token = invited(road, login, teams, role)
    stretched = Unlocking(road.vault, CHEAP).fresh(PASSPHRASE)
    return write(
        road,
        lambda one: accept(one, road.vault, token, stretched, road.clock(), road.cases.renew_team),
    )


def hand_of(road: Road, login: str) -> Hand:
    """The colleague with unlocked keys."""
    with road.database.reading() as connection:
        salted = salt_of(connection, road.vault, login)
    stretched = Unlocking(road.vault, CHEAP).again(PASSPHRASE, salted)
    return write(road, lambda one: log_in(one, road.vault, login, stretched, road.clock())[1])


def let_in(road: Road, by: str, team: str, colleague: bytes) -> None:
    """A member opens the door of a team for a colleague."""
    hand = hand_of(road, by)
    write(road, lambda one: open_door(one, road.vault, hand, team, colleague))


def dismiss(road: Road, colleague: bytes) -> list[Unrenewed]:
    """End a colleague's access as `inloop staff disable` does; what got no new keys."""
    teams = write(road, lambda one: disable(one, road.vault, colleague))
    renew = road.cases.renew_team
    return [
        left
        for team in teams
        for left in write(road, partial(renew_keys, vault=road.vault, team=team, renew=renew))
    ]


def ask(
    road: Road,
    entries: tuple[Entry, ...] = (),
    *,
    queue: str = "front_office",
    topic: str = "talk",
    priority: Priority = Priority.P2,
    language: str = "nl",
    at: int | None = None,
) -> tuple[bytes, Session, ReadyCode | None]:
    """A person's answers handed over; the conversation, their session and their code."""
    kit, code = road.kits.take(), road.kits.code()
    _, session = road.new_session()
    moment = road.clock() if at is None else at

    def work(connection: Connection) -> None:
        route = Route(queue, topic, priority)
        opening = Opening(route, entries, language, "web", moment)
        road.cases.open(connection, kit, opening, first_wraps(kit, session, code))
        if code is not None:
            enter_code(connection, kit.conversation, code, moment)

    write(road, work)
    return kit.conversation, session, code


class Browser:
    """A colleague's browser without JavaScript, talking to the desk in this process."""

    def __init__(self, app: Starlette) -> None:
        """Open it, with no cookies."""
        self.http = httpx.AsyncClient(
            transport=httpx.ASGITransport(app=app), base_url=ORIGIN, follow_redirects=False
        )
        self.page: httpx.Response = httpx.Response(204)

    async def get(self, path: str, **headers: str) -> httpx.Response:
        """Open an address; redirects are followed."""
        self.page = await self.http.get(path, headers=headers, follow_redirects=True)
        return self.page

    @property
    def nonce(self) -> str:
        """The nonce of the form on the page, that of its content and not of its head."""
        found: list[str] = _NONCE.findall(self.page.text)
        return found[-1]

    async def post(self, path: str, nonce: str | None = None, **fields: str) -> httpx.Response:
        """Send a form of the page, with what it tells of itself; the page is where that leads."""
        data = {"nonce": self.nonce if nonce is None else nonce}
        data |= dict(_TOLD.findall(self.page.text)) | fields
        self.page = await self.http.post(path, data=data, headers=OWN)
        answer = self.page
        if self.page.is_redirect:
            await self.get(self.page.headers["location"])
        return answer

    async def log_in(self, login: str, passphrase: str = PASSPHRASE) -> httpx.Response:
        """Log in through the form."""
        await self.get("/login")
        return await self.post("/login", login=login, passphrase=passphrase, back="/")


def desk_of(road: Road, settings: DeskSettings = SETTINGS) -> Starlette:
    """The desk, where only Argon2id is cheap."""
    return make_desk(road, settings, CHEAP)


async def browser_of(road: Road, login: str, settings: DeskSettings = SETTINGS) -> Browser:
    """The browser of a colleague who is logged in."""
    browser = Browser(desk_of(road, settings))
    await browser.log_in(login)
    return browser
