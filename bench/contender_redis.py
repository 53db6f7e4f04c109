"""aiogram with its states in Redis, each write on the disk before it is answered.

A real server: `appendonly yes` with `appendfsync always`, which like our commit means an fsync
before the answer; writes that come in at once share one, as Redis does it. Nothing is sealed.
"""

import asyncio
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from aiogram.fsm.storage.redis import RedisStorage
from redis.asyncio import Redis
from redis.exceptions import ConnectionError as NotThere

from bench import wire
from bench.contender_aiogram import drive, feed_bytes
from bench.pairs import Contender

_LOOKS: Final = 200
_LOOK: Final = 0.05  # seconds


@contextmanager
def redis_contender(root: Path) -> Iterator[Contender | None]:
    """The contender while its server runs, with its files under `root`; None if it cannot."""
    program = shutil.which("redis-server")
    if program is None:
        yield None
        return
    with tempfile.TemporaryDirectory(dir=root) as directory:
        port = _free_port()
        server = subprocess.Popen(  # noqa: S603 - the program that was found
            [program, *_options(port, directory)], stdout=subprocess.DEVNULL
        )
        try:
            yield AiogramRedis(port) if asyncio.run(_answers(port)) else None
        finally:
            server.terminate()
            server.wait()


def _options(port: int, directory: str) -> list[str]:
    options = {
        "port": str(port),
        "bind": "127.0.0.1",
        "dir": directory,
        "save": "",
        "appendonly": "yes",
        "appendfsync": "always",
        "auto-aof-rewrite-percentage": "0",  # its rewriting beside the measurement would cost it
    }
    return [word for name, value in options.items() for word in (f"--{name}", value)]


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


async def _answers(port: int) -> bool:
    """Whether the server comes to answer."""
    async with Redis(port=port) as redis:
        for _ in range(_LOOKS):
            try:
                await redis.ping()
            except NotThere:
                await asyncio.sleep(_LOOK)
            else:
                return True
    return False


class AiogramRedis:
    """The contender; its server listens on a port of this machine."""

    def __init__(self, port: int) -> None:
        """Ask nothing yet."""
        self._port = port

    async def __call__(self, people: int, directory: Path) -> float:
        """Return the seconds in which `people` make the 12 turns.

        Raises `RuntimeError` if a dialogue did not come to its end, or nothing was written.
        """
        del directory  # the server has its own
        redis = Redis(port=self._port)
        await redis.flushall()
        await redis.config_resetstat()
        storage = RedisStorage(redis)
        try:
            starts = [wire.start(person) for person in range(people)]
            rounds = wire.plain_rounds(people, in_chat=False)
            seconds = await drive(storage, feed_bytes, starts, rounds, in_chat=False)
            await _check(redis)
        finally:
            await storage.close()
        return seconds


async def _check(redis: Redis) -> None:
    """Aiogram deletes the state of a dialogue that is over; each write went to the file."""
    left, facts = await redis.dbsize(), await redis.info("persistence")
    if left or not facts["aof_enabled"] or facts["aof_last_write_status"] != "ok":
        raise RuntimeError(f"aiogram with Redis: {left} unfinished, {facts}")
