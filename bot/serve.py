"""Serve the chat and the desk from one process until Ctrl-C or SIGTERM."""

import asyncio
import contextlib
import os
import resource
import signal
import socket
from collections.abc import Callable, Coroutine, Iterator
from typing import Final

import uvicorn
import uvloop
from starlette.types import ASGIApp

from bot.collecting import collect_seldom
from bot.office import Office
from bot.settings import Settings
from handlers.client.app import make_client
from handlers.client.settings import ClientSettings
from handlers.clock import run_clock
from handlers.desk.app import make_desk
from handlers.desk.settings import DeskSettings
from handlers.relay import run_relays
from handlers.road import Road
from storage import topics
from storage.readership import warnings

Show = Callable[[str], None]

GRACE: Final = 3
"""Seconds that open requests get when the program ends."""


WARMING: Final = 2
"""Seconds after the start until what reads first messages is loaded."""


class _Server(uvicorn.Server):
    """A server that leaves the signals to us: there are two of them in one process."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def serve(office: Office, show: Show, *, is_demo: bool) -> None:
    """Serve until told to stop; every open stream is ended, every turn that waits is finished."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core dump would hold words and keys
    settings = office.settings
    sockets = [_open(settings.chat_listen), _open(settings.desk_listen)]
    if settings.client_bot_token.get_secret_value() and settings.telegram_webhook:
        sockets.append(_open(settings.telegram_listen))
    _warn(office, show)
    if not settings.tells_words:
        with office.writing() as connection:
            topics.drop_words(connection)
    with contextlib.suppress(KeyboardInterrupt):  # Ctrl-C before the handlers are set
        uvloop.run(_serve(office, sockets, is_demo=is_demo))


class PortTaken(Exception):
    """An address and port that should be listened to cannot be."""


def _open(listen: str) -> socket.socket:
    host, port = _split(listen)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=2048)
    except OSError as error:
        raise PortTaken(
            f"{listen} cannot be opened: {os.strerror(error.errno or 0)}. If another program uses "
            "it, stop that one, or set chat_listen, desk_listen or telegram_listen to other ports."
        ) from None


def _split(listen: str) -> tuple[str, int]:
    host, _, port = listen.rpartition(":")
    return host.strip("[]"), int(port)


async def _serve(office: Office, sockets: list[socket.socket], *, is_demo: bool) -> None:
    settings = office.settings
    road = office.road()
    await road.read_calendar()  # before anybody is told when people are there
    chat = make_client(road, client_settings(settings))
    desk = make_desk(road, desk_settings(settings, is_demo=is_demo))
    apps: list[ASGIApp] = [chat, desk]
    bots: list[asyncio.Task[None]] = []
    for app, bot in _client_bot(road, settings):
        apps += [app] if app else []
        bots.append(asyncio.create_task(bot))
    servers = [_server(app, settings) for app in apps]
    _on_signals(road, servers)
    collect_seldom()
    clock = asyncio.create_task(run_clock(road))
    warming = asyncio.create_task(_warm(office))
    bots += [asyncio.create_task(bot) for bot in _staff_bot(road, settings)]
    relays = asyncio.create_task(run_relays(road, is_alone=office.database.is_sqlite))
    try:
        await asyncio.gather(
            *(one.serve([where]) for one, where in zip(servers, sockets, strict=True))
        )
    finally:
        clock.cancel()
        warming.cancel()
        for task in (*bots, relays):  # the relays last: what was said may still arrive
            task.cancel()
            await asyncio.wait([task])
        for channel in road.channels:
            await channel.close()
        await asyncio.to_thread(road.close)


async def _warm(office: Office) -> None:
    """Load the reader of first messages once the first pages were served, beside everything."""
    await asyncio.sleep(WARMING)
    await asyncio.to_thread(office.reading.warm)


def _client_bot(
    road: Road, settings: Settings
) -> Iterator[tuple[ASGIApp | None, Coroutine[None, None, None]]]:
    """The person's bot where it has a token, and what listens for its webhook.

    Its library is loaded only then.
    """
    if not settings.client_bot_token.get_secret_value():
        return
    from handlers.client_telegram.channel import TelegramChannel  # noqa: PLC0415 - see above
    from handlers.client_telegram.running import ClientBotRun  # noqa: PLC0415 - see above

    for channel in road.channels:
        if isinstance(channel, TelegramChannel):
            run = ClientBotRun(road, channel)
            if settings.telegram_webhook:
                webhook, app = run.webhook()
                yield app, run.serve(webhook, settings.telegram_webhook)
            else:
                yield None, run.poll()


def _staff_bot(road: Road, settings: Settings) -> Iterator[Coroutine[None, None, None]]:
    """The staff's bot where it has a token. Its library is loaded only then."""
    if token := settings.staff_bot_token.get_secret_value():
        from handlers.staff_telegram.bot import run_staff_bot  # noqa: PLC0415 - see above

        api, desk = settings.telegram_api, settings.desk_origin
        yield run_staff_bot(road, token, api, desk, words=settings.telegram_words)


def _on_signals(road: Road, servers: list[_Server]) -> None:
    def stop() -> None:
        road.bells.close()
        for server in servers:
            server.should_exit = True

    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop)


def _server(app: ASGIApp, settings: Settings) -> _Server:
    return _Server(
        uvicorn.Config(
            app,
            access_log=False,
            log_config=None,
            server_header=False,
            proxy_headers=bool(settings.proxies),
            forwarded_allow_ips=list(settings.proxies),
            timeout_graceful_shutdown=GRACE,
        )
    )


def client_settings(settings: Settings) -> ClientSettings:
    """What the chat needs of the settings."""
    return ClientSettings(
        origin=settings.chat_origin,
        organisation=settings.organisation,
        exit_url=settings.exit_url,
        hosts=frozenset(settings.chat_hosts),
        idle_minutes=settings.idle_minutes,
        secure_cookies=settings.chat_origin.startswith("https:"),
    )


def desk_settings(settings: Settings, *, is_demo: bool) -> DeskSettings:
    """What the desk needs of the settings."""
    return DeskSettings(
        origin=settings.desk_origin,
        organisation=settings.organisation,
        idle_minutes=settings.desk_idle_minutes,
        secure_cookies=settings.desk_origin.startswith("https:"),
        is_demo=is_demo,
    )


_TEXTS: Final = {
    "team-single-member": "Team {team} has a single member: nobody else can read what it gets.",
    "team-nobody-reads": "Nobody can read what reaches team {team}. Invite: inloop staff add.",
    "team-duty-empty": "The duty team {team} is empty: nobody on duty can read a P0 or P1.",
    "team-duty-none": "There is no duty team for P0 and P1.",
}


def _warn(office: Office, show: Show) -> None:
    with office.database.reading() as connection:
        for one in warnings(connection):
            show("Warning: " + _TEXTS[one.code].format(team=one.team))
