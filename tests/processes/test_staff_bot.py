"""The staff's bot in the running program: it ends with it, and keeps nobody from working."""

import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import httpx
from sqlalchemy import insert, select

from bot.office import DATABASE_FILE
from storage.database import Database
from storage.schema import outbox
from storage.topics import STAFF, TELEGRAM
from tests.botapi import BotApi, Fault
from tests.support.server import Server

_LOADED = (
    "import sys, bot.cli, bot.office, bot.serve, handlers.relay, handlers.desk.app; "
    "print(*sorted({'telegram', 'aiogram', 'aiohttp'} & sys.modules.keys()))"
)


def test_without_a_token_no_library_of_telegram_is_loaded() -> None:
    """Who has no bot does not pay for one, and trusts one library less."""
    done = subprocess.run(
        [sys.executable, "-c", _LOADED], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == ""


def test_it_ends_with_the_program(tmp_path: Path) -> None:
    """Ctrl-C in the middle of a long poll: a clean end within moments, and no token in the log."""
    with BotApi() as api:
        bot = api.bot("inloop_staff_bot", has_topics_enabled=True)
        settings = {
            "staff_bot_token": bot.token,
            "telegram_api": api.base,
            "telegram_words": "true",
        }
        with Server(tmp_path / "data", settings) as server:
            _until_it_polls(api)
            code, seconds = server.stop()
    assert code == 0
    assert seconds < 10
    assert bot.token not in server.said()
    assert "Traceback" not in server.said()


def test_a_wrong_token_keeps_nobody_from_working(tmp_path: Path) -> None:
    """It is said, without the token; chat and desk are served."""
    with BotApi(allow_violations=True) as api:
        token = f"7000000009:{'x' * 35}"
        settings = {"staff_bot_token": token, "telegram_api": api.base}
        with Server(tmp_path / "data", settings) as server:
            assert httpx.get(server.chat).status_code == 200
            assert httpx.get(f"{server.desk}/login").status_code == 200
            _until_it_polls(api, "getMe")
            code, _ = server.stop()
    assert code == 0
    assert "staff_bot_token is wrong" in server.said()
    assert token not in server.said()


def test_telegram_that_hangs_keeps_nobody_from_ending(tmp_path: Path) -> None:
    """Not even in the first call, which is given up after five seconds.

    On a busy machine an end may take as long: one of three tries must do.
    """
    assert any(_seconds_to_end(tmp_path / str(number)) < 4 for number in range(3))


def _seconds_to_end(directory: Path) -> float:
    """How long an office takes to end whose bot got no answer yet."""
    directory.mkdir()
    with BotApi() as api:
        bot = api.bot("inloop_staff_bot")
        api.fault(Fault(method="getMe", hang=True))
        settings = {"staff_bot_token": bot.token, "telegram_api": api.base}
        with Server(directory / "data", settings) as server:
            _until_it_polls(api, "getMe")
            code, seconds = server.stop()
    assert code == 0
    return seconds


def test_words_do_not_outlive_the_switch(tmp_path: Path) -> None:
    """The next start without it drops what waits for colleagues, and nothing else."""
    with Server(tmp_path / "data") as server:
        server.stop()
        database = Database(f"sqlite:///{server.data / DATABASE_FILE}")
        with database.writing() as connection:
            connection.execute(insert(outbox), [_letter(STAFF), _letter(TELEGRAM)])
        server.start()
        server.stop()
    with database.reading() as connection:
        assert connection.execute(select(outbox.c.channel)).scalars().all() == [TELEGRAM]
    database.close()


def _letter(channel: str) -> Mapping[str, object]:
    """The row of a message that is to be sent."""
    return {
        "id": os.urandom(16),
        "contact_id": os.urandom(16),
        "channel": channel,
        "seq": 1,
        "due_at": 0,
        "attempts": 0,
        "message_blob": b"sealed",
    }


def _until_it_polls(api: BotApi, method: str = "getUpdates") -> None:
    """Wait until the program asked for something."""
    for _ in range(1000):
        if api.calls_of(method):
            return
        time.sleep(0.01)
    raise AssertionError(f"nobody called {method}")
