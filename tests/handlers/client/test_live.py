"""News without a reload: ticks that carry no data, for as long as the session lives."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.types import Message

from handlers.road import Road
from tests.handlers.client.browser import Browser
from tests.handlers.client.conftest import FrontOffice

TICK = b"event: tick\ndata\n\n"


class Stream:
    """What the browser hears."""

    def __init__(self) -> None:
        """Nothing yet."""
        self._heard: asyncio.Queue[Message] = asyncio.Queue()

    async def send(self, message: Message) -> None:
        """Note a message of the server."""
        await self._heard.put(message)

    async def next(self) -> Message:
        """The next message, soon."""
        return await asyncio.wait_for(self._heard.get(), 5)


@asynccontextmanager
async def listening(app: Starlette, person: Browser) -> AsyncIterator[Stream]:
    """Listen as the browser does, until the end of the block."""
    stream = Stream()
    cookie = "; ".join(f"{name}={value}" for name, value in person.cookies.items())
    scope = {
        "type": "http",
        "method": "GET",
        "path": "/chat/events",
        "query_string": b"",
        "headers": [(b"host", b"chat.test"), (b"cookie", cookie.encode())],
    }

    async def receive() -> Message:
        await asyncio.Event().wait()
        return {"type": "http.disconnect"}

    task = asyncio.create_task(app(scope, receive, stream.send))
    yield stream
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_reply_ticks(app: Starlette, person: Browser, front_office: FrontOffice) -> None:
    """A reply wakes the person's page at once, and the tick carries no data."""
    person.ask_for_a_person()
    async with listening(app, person) as stream:
        assert (await stream.next())["status"] == 200
        assert (await stream.next())["body"] == TICK
        front_office.claim()
        front_office.reply("Hallo")
        assert (await stream.next())["body"] == TICK


async def test_stream_ends_with_the_program(app: Starlette, person: Browser, road: Road) -> None:
    """When the program stops, streams end at once."""
    person.ask_for_a_person()
    async with listening(app, person) as stream:
        await stream.next()
        await stream.next()
        road.bells.close()
        assert not (await stream.next())["more_body"]


async def test_stream_ends_with_the_session(app: Starlette, person: Browser, road: Road) -> None:
    """A session that is over gets a last tick at once, and then nothing more."""
    person.ask_for_a_person()
    async with listening(app, person) as stream:
        await stream.next()
        await stream.next()
        await road.leave(road.session(person.cookies["s"]))
        assert (await stream.next())["body"] == TICK
        assert not (await stream.next())["more_body"]


async def test_no_stream_before_handoff(app: Starlette, person: Browser) -> None:
    """Without a conversation there is nothing to wait for."""
    person.begin()
    async with listening(app, person) as stream:
        assert (await stream.next())["status"] == 204
