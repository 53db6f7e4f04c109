"""The page about the languages says what is a draft; colleagues work in their own languages."""

import html
import shutil
from datetime import date
from pathlib import Path

import pytest

from handlers.road import Road
from locales.places import LOCALES
from locales.reviewing import mark_read
from locales.voice import Voice
from storage.hands import Role
from tests.handlers.desk.conftest import Clock
from tests.support.colleagues import ask, browser_of, enrol
from tests.support.office import make_road

THIRD = """
[xx]
name = "Xish"
direction = "rtl"
"""


@pytest.fixture
def spoken(tmp_path: Path, clock: Clock) -> Road:
    """An office that people can also write to in a language in which no colleague works."""
    directory = tmp_path / "locales"
    shutil.copytree(LOCALES, directory, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    (directory / "xx").mkdir()
    shutil.copy(directory / "en" / "safety.ftl", directory / "xx")
    mark_read(directory / "xx", ["safety.ftl"], date(2026, 12, 1))
    with (directory / "languages.toml").open("a", encoding="utf-8") as listed:
        listed.write(THIRD)
    return make_road(f"sqlite:///{tmp_path / 'x.sqlite'}", tmp_path, clock, voice=Voice(directory))


@pytest.mark.parametrize("role", list(Role))
async def test_every_colleague_sees_what_is_a_draft(road: Road, role: Role) -> None:
    """Whatever their role: nobody may believe that a draft was reviewed."""
    enrol(road, "anna", [], role)
    browser = await browser_of(road, "anna")
    page = html.unescape((await browser.get("/languages")).text)
    for language in road.voice.languages:
        assert f'id="in-{language}"' in page
    assert "Concept: 2 van 2 bestanden niet nagelezen" in page
    assert '<a href="/languages" aria-current="page">Talen</a>' in page


async def test_what_is_missing_and_what_was_read_is_named(spoken: Road) -> None:
    """A text that is missing, with the language that people then read."""
    enrol(spoken, "anna", ["front_office"])
    browser = await browser_of(spoken, "anna")
    page = html.unescape((await browser.get("/languages")).text).partition('id="in-xx"')[2]
    assert "Deze teksten ontbreken. De persoon leest ze in het Nederlands." in page
    assert "web-start-title" in page
    assert "desk-name" not in page
    assert "safety.ftl</bdi>: nagelezen op 1 december 2026" in page
    spoken.close()


async def test_colleagues_work_in_languages_of_the_desk_only(spoken: Road) -> None:
    """Another one is not offered, and who asks for it gets the first."""
    enrol(spoken, "anna", ["front_office"])
    browser = await browser_of(spoken, "anna")
    page = (await browser.get("/account")).text
    assert 'value="nl"' in page
    assert 'value="xx"' not in page
    await browser.post("/account", language="xx")
    assert '<html lang="nl" dir="ltr">' in browser.page.text
    await browser.http.aclose()
    conversation, _, _ = ask(spoken, language="xx")
    again = await browser_of(spoken, "anna")
    assert '<html lang="nl"' in (await again.get("/login?lang=xx")).text
    page = (await again.get(f"/c/{conversation.hex()}")).text
    assert 'lang="xx" dir="auto"' in page
    spoken.close()
