"""Who visits: the session behind a cookie, and whether it lay idle too long."""

from msgspec import Struct
from starlette.requests import Request

from flows.types import TALK
from handlers.client.settings import ClientSettings
from handlers.road import Road, View
from handlers.web import SessionCookie
from storage import contacts
from storage.errors import WrongSession
from storage.vault import Session

_TOUCH_EVERY = 60_000_000


class Visit(Struct, frozen=True):
    """A person with a session, and what their page shows."""

    session: Session
    view: View

    @property
    def language(self) -> str:
        """The language of their dialogue."""
        return self.view.held.dialogue.language

    @property
    def may_lock(self) -> bool:
        """Whether they can come back: nobody is locked out of what has no code yet."""
        held = self.view.held
        talks = held.conversation is not None and held.dialogue.step == TALK
        return talks and held.kept


class Visits:
    """Finds sessions, and keeps the clock of the idle lock."""

    def __init__(self, road: Road, settings: ClientSettings) -> None:
        """Use the cookie's name that fits the settings."""
        self._road = road
        self._settings = settings
        self.cookie = SessionCookie("s", settings.secure_cookies)

    def session(self, request: Request) -> Session | None:
        """The session of the cookie, without asking whether it is still there."""
        token = self.cookie.read(request)
        if token is None:
            return None
        try:
            return self._road.session(token)
        except WrongSession:
            return None

    async def of(self, request: Request) -> Visit | None:
        """The visit behind a request; None without a session, or when it is over."""
        session = self.session(request)
        view = await self._road.look(session) if session else None
        return Visit(session, view) if session and view else None

    async def seen_at(self, session: Session) -> int | None:
        """When the person last did something (µs UTC); None when the session is over."""
        found = await self._road.read(
            lambda connection: contacts.load(connection, [session.id]).get(session.id)
        )
        return found.seen_at if found else None

    def is_idle(self, seen_at: int) -> bool:
        """Whether nothing was done for so long that the chat locks."""
        return self._road.clock() - seen_at >= self._settings.idle

    @property
    def idle_seconds(self) -> int:
        """After how many seconds without anything done the chat locks."""
        return self._settings.idle // 1_000_000

    def left(self, seen_at: int) -> int:
        """Whole seconds until the chat locks, 0 when it should already."""
        return max(0, (seen_at + self._settings.idle - self._road.clock()) // 1_000_000)

    async def touch(self, visit: Visit) -> None:
        """Note that the person is there, at most once a minute."""
        if self._road.clock() - visit.view.seen_at >= _TOUCH_EVERY:
            await self._road.touch(visit.session)
