"""A process for the tests to kill: one person writes message after message, and says which came."""

import asyncio
import sys
from pathlib import Path

from tests.support.office import open_road
from tests.support.people import Person


async def main(url: str, folder: Path, token: str, first: int) -> None:
    """Write until killed; a number is printed once its turn was answered."""
    road = open_road(url, folder)
    person = Person(road, road.session(token))
    for number in range(first, first + 1_000_000):
        await road.take(person.says(str(number)))
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])))
