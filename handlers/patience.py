"""Slow work, a few at a time."""

import asyncio
from typing import Final

from storage.errors import Busy

PATIENCE: Final = 5.0
"""Seconds that anybody waits for a place."""


class FewAtOnce:
    """So many places, to enter with `async with`; raises Busy when none came free in time.

    Whoever must wait does so here and not in a thread: threads are few, and a flood of guesses must
    not keep everybody else's reads waiting.
    """

    def __init__(self, places: int) -> None:
        """Nobody is at it yet."""
        self._places = asyncio.Semaphore(places)

    async def __aenter__(self) -> None:
        """Wait for a place."""
        try:
            async with asyncio.timeout(PATIENCE):
                await self._places.acquire()
        except TimeoutError:
            raise Busy from None

    async def __aexit__(self, *_: object) -> None:
        """Give it back."""
        self._places.release()
