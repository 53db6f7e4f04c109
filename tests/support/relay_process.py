"""A process that sends what waits until it is killed: `python -m` this, database, folder, URL."""

import asyncio
import sys
from pathlib import Path

from handlers.relay import Pace, run_relays
from tests.support.office import open_road
from tests.support.postbox import PostboxChannel

PACE = Pace(patience=0.5, lease=1.0, first_pause=0.05, longest_wait=0.1)


async def send(database_url: str, folder: Path, postbox_url: str) -> None:
    """Relay until killed."""
    road = open_road(database_url, folder, [PostboxChannel(postbox_url)])
    await run_relays(road, PACE)


if __name__ == "__main__":
    asyncio.run(send(sys.argv[1], Path(sys.argv[2]), sys.argv[3]))
