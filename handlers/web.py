"""What both web applications need, without sharing anything: a guard, forms, cookies, ticks.

The guard stands before every route: right host, no unsafe request from another site, safe headers.
"""

import asyncio
import logging
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from functools import cache
from pathlib import Path
from typing import ClassVar, Final, TypeAlias
from urllib.parse import parse_qsl, urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from msgspec import Struct
from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from handlers.bells import Bells
from handlers.hours import MINUTE

CSP: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
"""No inline script or style, no third party, no frame."""

_HEADERS: Final = {
    "Referrer-Policy": "same-origin",  # with no-referrer Chromium posts our forms with Origin null
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",  # phones that do not know frame-ancestors
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": (
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()"
    ),
}
log = logging.getLogger("inloop.web")

_SAFE: Final = frozenset({"GET", "HEAD", "OPTIONS"})

BODY_MAX: Final = 256 * 1024
"""Bytes of a form that are read."""

_DRAINED: Final = 8 * 1024 * 1024  # so that the browser gets to read our answer
_FIELDS_MAX: Final = 200
HEARTBEAT: Final = 20.0
"""Seconds between two signs of life where nothing rings."""

_TICK: Final = b"event: tick\ndata\n\n"
_BEAT: Final = b":\n\n"

Refuse: TypeAlias = Callable[[Request, int], Response]
"""Makes the page for 400 (wrong host), 403 (sent by another site) and 500 (something broke)."""


# ── what both are set up with ────────────────────────────────────────────────────────────────


class SiteSettings(Struct, frozen=True, kw_only=True):
    """Settings of a web application; raises ValueError that says which is wrong and what is right.

    `origin` is where people reach it (`https://chat.example.nl`), `hosts` what else `Host` may say
    (an onion address).
    """

    origin: str
    organisation: str
    hosts: frozenset[str] = frozenset()
    secure_cookies: bool = True
    idle_minutes: int

    idle_most: ClassVar[int]

    def __post_init__(self) -> None:
        """Refuse what would be unsafe or could not work."""
        origin = urlsplit(self.origin)
        if origin.scheme not in {"http", "https"} or not origin.netloc or origin.path:
            raise ValueError(f"origin is {self.origin!r}; right is e.g. https://chat.example.nl")
        if self.is_https and not self.secure_cookies:
            raise ValueError("secure_cookies is off; with an https origin it must be on")
        if not 1 <= self.idle_minutes <= self.idle_most:
            raise ValueError(f"idle_minutes is {self.idle_minutes}; right is 1 to {self.idle_most}")

    @property
    def all_hosts(self) -> frozenset[str]:
        """Every value that `Host` may have."""
        return self.hosts | {urlsplit(self.origin).netloc}

    @property
    def is_https(self) -> bool:
        """Whether people reach it over https."""
        return self.origin.startswith("https:")

    @property
    def idle(self) -> int:
        """How long (µs) a session may lie idle before it locks."""
        return self.idle_minutes * MINUTE


@cache
def templates_of(directory: Path, **filters: Callable[..., object]) -> Environment:
    """The templates of a directory: everything is escaped, a forgotten name is an error.

    They are compiled when they are first used, once in a process.
    """
    environment = Environment(
        loader=FileSystemLoader(directory),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(filters)
    return environment


# ── the guard ────────────────────────────────────────────────────────────────────────────────


class Guard:
    """ASGI middleware, the outermost. `hosts` are what `Host` may say, port included."""

    def __init__(
        self,
        app: ASGIApp,
        hosts: Collection[str],
        *,
        https: bool,
        csp: str = CSP,
        refuse: Refuse | None = None,
    ) -> None:
        """Guard `app`; with `https` browsers are told to use nothing else."""
        self._app = app
        self._hosts = frozenset(host.lower() for host in hosts)
        self._refuse = refuse or _refuse
        self._headers = {**_HEADERS, "Content-Security-Policy": csp}
        if https:
            self._headers["Strict-Transport-Security"] = "max-age=31536000"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Turn away or let in, and put the headers on whatever answers."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        message_sent = False

        async def guarded(message: Message) -> None:
            nonlocal message_sent
            if message["type"] == "http.response.start":
                message_sent = True
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers.setdefault(name, value)
            await send(message)

        request = Request(scope)
        status = self._fault(request)
        app = self._app if status is None else self._refuse(request, status)
        try:
            await app(scope, receive, guarded)
        except Exception as error:
            _log(error)
            if message_sent:
                raise
            await self._refuse(request, 500)(scope, receive, guarded)

    def _fault(self, request: Request) -> int | None:
        if request.headers.get("host", "").lower() not in self._hosts:
            return 400
        if request.method not in _SAFE and comes_from_elsewhere(request):
            return 403
        return None


def _refuse(_request: Request, status: int) -> Response:
    return PlainTextResponse("Not here.", status)


def _log(error: Exception) -> None:
    """Where it broke, without the message: nobody knows whose words a library puts there."""
    where = "".join(traceback.format_tb(error.__traceback__))
    log.error("request failed: %s\n%s", type(error).__name__, where)


def comes_from_elsewhere(request: Request) -> bool:
    """Whether the browser says that another site sent this.

    Where it says nothing (plain http, old phones), the form's nonce has to decide. Our own forms
    never carry the origin `null` (see Referrer-Policy); what a sandbox or a redirect sends does.
    """
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site not in {"same-origin", "none"}
    origin = request.headers.get("origin")
    if origin is None:
        return False
    return urlsplit(origin).netloc.lower() != request.headers.get("host", "").lower()


def is_own_navigation(request: Request) -> bool | None:
    """Whether a person went here in the whole window; None if the browser does not say."""
    mode = request.headers.get("sec-fetch-mode")
    if mode is None:
        return None
    whole = mode == "navigate" and request.headers.get("sec-fetch-dest") == "document"
    return whole and not comes_from_elsewhere(request)


def may_be_history(request: Request) -> bool:
    """Whether a form may have been sent again by the browser's Back: our scripts' never are."""
    return request.headers.get("sec-fetch-mode", "navigate") == "navigate"


# ── cookies ──────────────────────────────────────────────────────────────────────────────────


class SessionCookie(Struct, frozen=True):
    """A cookie for the session's token: unreadable to scripts, gone with the browser.

    One with a `lives` stays for so many seconds.
    """

    name: str
    secure: bool
    lives: int | None = None

    @property
    def full_name(self) -> str:
        """The name with the prefix that pins it to this host; plain http cannot have it."""
        return f"__Host-{self.name}" if self.secure else self.name

    def read(self, request: Request) -> str | None:
        """The token, if the browser sent one."""
        return request.cookies.get(self.full_name)

    def give(self, response: Response, token: str) -> None:
        """Set the cookie."""
        response.set_cookie(
            self.full_name,
            token,
            max_age=self.lives,
            path="/",
            secure=self.secure,
            httponly=True,
            samesite="strict",
        )

    def drop(self, response: Response) -> None:
        """Take the cookie away."""
        response.delete_cookie(
            self.full_name, path="/", secure=self.secure, httponly=True, samesite="strict"
        )


# ── forms ────────────────────────────────────────────────────────────────────────────────────


class Form(Struct, frozen=True):
    """The fields of a form as sent, in order. `cut`: it was too large, only its beginning is here.

    `has_file`: it came as multipart, which our own forms never do; nothing of it was read.
    """

    fields: tuple[tuple[str, str], ...] = ()
    cut: bool = False
    has_file: bool = False

    def get(self, name: str) -> str:
        """The first value of a field, "" without one."""
        return next((value for key, value in self.fields if key == name), "")

    def all(self, name: str) -> tuple[str, ...]:
        """Every value of a field."""
        return tuple(value for key, value in self.fields if key == name)


async def read_form(request: Request) -> Form:
    """Read a form, never more than `BODY_MAX` bytes of it; never raises for what is in it."""
    body, cut = await _read_body(request)
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "multipart/form-data":
        return Form(cut=cut, has_file=True)
    text = body.decode("utf-8", "replace")
    try:
        fields = parse_qsl(text, keep_blank_values=True, max_num_fields=_FIELDS_MAX)
    except ValueError:
        return Form(cut=True)
    return Form(tuple(fields), cut)


async def _read_body(request: Request) -> tuple[bytes, bool]:
    body = bytearray()
    seen = 0
    async for chunk in request.stream():
        seen += len(chunk)
        body += chunk[: max(0, BODY_MAX - len(body))]
        if seen > _DRAINED:
            break
    return bytes(body), seen > BODY_MAX


# ── ticks ────────────────────────────────────────────────────────────────────────────────────


def ticks(
    bells: Bells,
    topic: bytes,
    is_alive: Callable[[], Awaitable[bool]],
) -> StreamingResponse:
    """Server-sent events `tick` without data: one at once, then one whenever the topic rings.

    `is_alive` is asked at every ring and every `HEARTBEAT` seconds; when it says no, a last tick
    makes the page read anew and the stream ends. It also ends when the program stops.
    """
    return StreamingResponse(
        _ticks(bells, topic, is_alive),
        media_type="text/event-stream",
        headers={"X-Accel-Buffering": "no"},  # a proxy must pass each tick on at once
    )


async def _ticks(
    bells: Bells, topic: bytes, is_alive: Callable[[], Awaitable[bool]]
) -> AsyncIterator[bytes]:
    async with bells.listen(topic) as bell:
        yield _TICK
        while True:
            rang = await _rings(bell)
            if bells.is_closed:
                return
            if not await is_alive():
                yield _TICK
                return
            yield _TICK if rang else _BEAT


async def _rings(bell: asyncio.Event) -> bool:
    """Wait for the bell, and clear it: whatever rings from now on is a new ring."""
    try:
        async with asyncio.timeout(HEARTBEAT):  # wait_for may swallow that the page went away
            await bell.wait()
    except TimeoutError:
        return False
    bell.clear()
    return True
