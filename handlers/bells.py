"""Bells wake pages that wait. A ring carries no data: the page re-reads what it may see."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

DESK: Final = b"desk"
"""The bell of every desk; a conversation's bell is its id."""

RELAY: Final = b"relay"
"""The bell of the relay: something must be sent."""


class Bells:
    """Who waits for what, within one process. Ring from any thread."""

    def __init__(self) -> None:
        """Nobody waits yet."""
        self._waiting: dict[bytes, set[asyncio.Event]] = defaultdict(set)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._closed = False

    @asynccontextmanager
    async def listen(self, topic: bytes) -> AsyncIterator[asyncio.Event]:
        """An event that is set whenever the topic rings; clear it before reading."""
        self._loop = asyncio.get_running_loop()
        event = asyncio.Event()
        if self._closed:
            event.set()
        self._waiting[topic].add(event)
        try:
            yield event
        finally:
            self._waiting[topic].discard(event)
            if not self._waiting[topic]:
                del self._waiting[topic]

    @property
    def is_closed(self) -> bool:
        """Whether streams must end: the program stops."""
        return self._closed

    def ring(self, *topics: bytes) -> None:
        """Wake everybody who listens to one of the topics."""
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._ring, topics)

    def close(self) -> None:
        """End every stream; called in the loop's thread."""
        self._closed = True
        self._ring(tuple(self._waiting))

    def _ring(self, topics: tuple[bytes, ...]) -> None:
        for topic in topics:
            for event in self._waiting.get(topic, ()):
                event.set()
