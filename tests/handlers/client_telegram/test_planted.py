"""Planted words, names and numbers on Telegram: in no log, table or file, on no list."""

import asyncio
import logging
from collections.abc import AsyncIterator

import pytest

from handlers.clock import do_due
from tests.botapi import Bot, BotApi
from tests.handlers.client_telegram.conftest import Office
from tests.handlers.client_telegram.planted import MARK, PLANTED, Planter, watching
from tests.handlers.client_telegram.test_conversation import case_of, replies
from tests.storage.test_stolen import in_files, in_tables, pieces_in
from tests.support.colleagues import Browser, browser_of, enrol


@pytest.fixture
async def sanne(office: Office) -> Browser:
    """A colleague at her desk."""
    enrol(office.road, "sanne", ["front_office"])
    return await browser_of(office.road, "sanne")


@pytest.fixture
async def planter(
    idle: Office, api: BotApi, bot: Bot, caplog: pytest.LogCaptureFixture
) -> AsyncIterator[Planter]:
    """Somebody marked, in an office that logs whatever it can."""
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.DEBUG, "sqlalchemy.engine")
    yield Planter(idle, api, bot)
    assert [one for one in api.violations if "answer" not in one] == []


async def test_what_is_planted_is_found_nowhere(
    office: Office, planter: Planter, sanne: Browser, caplog: pytest.LogCaptureFixture
) -> None:
    """Before and after the handoff, through faults; only the opened case shows words."""
    await planter.plants()
    await replies(office, sanne, f"{MARK}reply")
    await planter.talker.sees(f"{MARK}reply")
    assert set(planter.found_in(planter.on_telegram())) >= set(PLANTED)
    page = await sanne.get(await case_of(office))
    assert planter.found_in(page.text.encode()) == ["marked words"]
    for path in ("/", "/alarm", "/account", "/teams"):
        assert planter.found_in((await sanne.get(path)).content) == []
    assert planter.found_in(in_tables(office.road.database)) == []
    assert planter.found_in(in_files(office.road.database)) == []
    assert "sending failed" in caplog.text
    assert planter.found_in(caplog.text.encode()) == []


async def test_what_was_forgotten_leaves_no_byte(
    office: Office, planter: Planter, sanne: Browser, caplog: pytest.LogCaptureFixture
) -> None:
    """Not even what was sealed: dialogue, messages, letters, keys; on SQLite in the log either.

    On PostgreSQL the keys are gone, so that what is left opens no more.
    """
    database = office.road.database
    async with watching(office) as seen:
        await planter.plants()
        await replies(office, sanne, f"{MARK}reply")
        await planter.talker.sees(f"{MARK}reply")
        assert pieces_in(in_files(database, log=False), list(seen)) > 20
        await planter.forgets()
    for _ in range(100):  # readers of a moment ago may hold it up
        await do_due(office.road)
        if not office.road.must_compact:
            break
        await asyncio.sleep(0.02)
    assert [one.text for one in planter.chat.messages if MARK in one.text] == []
    if database.is_sqlite:
        assert pieces_in(in_files(database), list(seen)) == 0
    assert planter.found_in(in_tables(database)) == []
    assert planter.found_in(in_files(database)) == []
    assert planter.found_in(caplog.text.encode()) == []
