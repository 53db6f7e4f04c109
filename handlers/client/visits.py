"""Who visits: the session behind a cookie, and whether it lay idle too long."""

from msgspec import MsgspecError, Struct
from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import Response

from handlers.client.settings import ClientSettings
from handlers.road import Road, View
from handlers.web import SessionCookie
from storage import contacts
from storage.errors import SealBroken, StorageError, WrongSession
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
        """Whether they can come back: nobody is locked out of what has no code yet.

        Questions that still stood open go; the team has every answer already.
        """
        held = self.view.held
        return held.conversation is not None and held.kept

    @property
    def would_lose(self) -> bool:
        """Whether it holds a conversation to which nobody keeps a code yet."""
        held = self.view.held
        return held.conversation is not None and not held.kept


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

    def drop_cookie(self, request: Request, page: Response) -> None:
        """Take the cookie away if it came along: behind a link on another site it does not."""
        if self.cookie.read(request) is not None:
            self.cookie.drop(page)

    async def of(self, request: Request) -> Visit | None:
        """The visit behind a request; None without a session, or when it is over."""
        session = self.session(request)
        if session is None:
            return None
        try:
            view = await self._road.look(session)
        except (SealBroken, MsgspecError):
            if await self.seen_at(session) is not None:
                raise
            return None
        return Visit(session, view) if view else None

    async def seen_at(self, session: Session) -> int | None:
        """When the person last did something (µs UTC); None when the session is over.

        What was sealed for another version of this program, or damaged, is over too.
        """
        found = await self._road.read(
            lambda connection: contacts.load(connection, [session.id]).get(session.id)
        )
        if found is None or found.expires_at <= self._road.clock():
            return None
        try:
            contacts.unseal(session, found)
        except (SealBroken, MsgspecError):
            return None
        return found.seen_at

    def has_answers(self, visit: Visit) -> bool:
        """Whether it holds answers that nobody has yet: whatever is opened here erases them."""
        held, language = visit.view.held, self._road.book.start.id
        answered = any(step != language for step in held.dialogue.answers)
        return held.conversation is None and (answered or bool(held.dialogue.remarks))

    def is_idle(self, seen_at: int) -> bool:
        """Whether nothing was done for so long that the chat locks."""
        return self._road.clock() - seen_at >= self._settings.idle

    def must_lock(self, visit: Visit) -> bool:
        """Whether the chat locks now."""
        return visit.may_lock and self.is_idle(visit.view.seen_at)

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

    def beside(self, request: Request, page: Response) -> Response:
        """A page beside the chat: who reads it is there. Noted once it was sent, so it never waits.

        A chat that should have locked by now is not opened by it.
        """
        session = self.session(request)
        if session is not None:
            page.background = BackgroundTask(self._read_beside, session)
        return page

    async def _read_beside(self, session: Session) -> None:
        try:
            seen_at = await self.seen_at(session)
            if seen_at is not None and not self.is_idle(seen_at):
                await self._road.touch(session)
        except StorageError:
            return  # the page was there all the same
