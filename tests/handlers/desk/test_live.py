"""Ticks for open pages: they say nothing, reach a locked desk, and end in time."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.types import Message

from flows.types import Priority
from handlers.bells import DESK
from handlers.road import Road
from storage.desk_sessions import lock
from tests.support.colleagues import ORIGIN, SETTINGS, ask, browser_of, desk_of, enrol, write

PATIENCE = 10


class Stream:
    """What a browser hears on `/events`."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.heard: asyncio.Queue[bytes] = asyncio.Queue()
        self.status = 0

    async def send(self, message: Message) -> None:
        """The server says something."""
        if message["type"] == "http.response.start":
            self.status = message["status"]
        elif message.get("body"):
            self.heard.put_nowait(message["body"])

    async def next(self) -> bytes:
        """The next thing that is said."""
        return await asyncio.wait_for(self.heard.get(), PATIENCE)


@asynccontextmanager
async def listening(road: Road, token: str) -> AsyncIterator[tuple[Stream, "asyncio.Task[None]"]]:
    """An open stream of the desk whose cookie this is."""
    stream = Stream()
    gone = asyncio.Event()

    async def receive() -> Message:
        await gone.wait()
        return {"type": "http.disconnect"}

    host = ORIGIN.partition("://")[2].encode()
    headers = [(b"host", host), (b"cookie", f"desk={token}".encode())]
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "GET",
        "path": "/events",
        "raw_path": b"/events",
        "query_string": b"",
        "headers": headers,
    }
    task: asyncio.Task[None] = asyncio.ensure_future(_run(road, scope, receive, stream))
    try:
        yield stream, task
    finally:
        gone.set()
        await asyncio.wait_for(task, PATIENCE)


async def _run(road: Road, scope: Message, receive: object, stream: Stream) -> None:
    await desk_of(road, SETTINGS)(scope, receive, stream.send)  # type: ignore[arg-type]  # made by hand


async def test_a_new_conversation_ticks_and_says_nothing(road: Road) -> None:
    """The page re-reads what it may see; the tick itself is the same for everybody."""
    enrol(road, "anna", ["front_office"])
    browser = await browser_of(road, "anna")
    async with listening(road, browser.http.cookies["desk"]) as (stream, _):
        first = await stream.next()
        ask(road, priority=Priority.P0)
        road.bells.ring(DESK)
        assert await stream.next() == first == b"event: tick\ndata\n\n"


async def test_a_desk_that_locks_hears_a_last_tick_and_then_rings_on(road: Road) -> None:
    """The stream of the open desk ends; the lock screen opens its own."""
    enrol(road, "anna", ["front_office"])
    browser = await browser_of(road, "anna")
    token = browser.http.cookies["desk"]
    async with listening(road, token) as (stream, task):
        await stream.next()
        write(road, lambda one: lock(one, road.vault.session("desk", token).id))
        road.bells.ring(DESK)
        await stream.next()
        await asyncio.wait_for(task, PATIENCE)
    async with listening(road, token) as (stream, _):
        await stream.next()
        ask(road, priority=Priority.P0)
        road.bells.ring(DESK)
        await stream.next()
    assert 'data-count="1"' in (await browser.get("/alarm")).text


async def test_streams_end_when_the_program_stops(road: Road) -> None:
    """At once, so that Ctrl-C does not wait for anybody."""
    enrol(road, "anna", ["front_office"])
    browser = await browser_of(road, "anna")
    async with listening(road, browser.http.cookies["desk"]) as (stream, task):
        await stream.next()
        road.bells.close()
        await asyncio.wait_for(task, PATIENCE)


async def test_nobody_listens_without_a_login(road: Road) -> None:
    """The stream leads to the login instead."""
    async with listening(road, "1.nonsense") as (stream, task):
        await asyncio.wait_for(task, PATIENCE)
    assert stream.status == 303


async def test_who_is_out_gets_no_page_instead_of_the_stream(road: Road) -> None:
    """A browser takes 204 as the end of the stream, and complains of a page that is none."""
    browser = await browser_of(road, "anna")
    browser.http.cookies.clear()
    answer = await browser.http.get("/events", headers={"Accept": "text/event-stream"})
    assert (answer.status_code, answer.content) == (204, b"")
