"""A colleague links their Telegram on the desk: a real browser, and a real bot behind it."""

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.botapi import Bot, BotApi
from tests.browser.looks import look_at, photograph
from tests.browser.people import Colleague
from tests.support.server import Server

Colleagues = Callable[..., Colleague]


@pytest.fixture(scope="module")
def api() -> Iterator[BotApi]:
    """A running Bot API."""
    with BotApi() as running:
        yield running


@pytest.fixture(scope="module")
def bot(api: BotApi) -> Bot:
    """The staff's bot."""
    return api.bot("inloop_staff_bot")


@pytest.fixture(scope="module")
def server(
    fresh_office: Path, api: BotApi, bot: Bot, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """An office with a staff's bot."""
    data = tmp_path_factory.mktemp("telegram") / "data"
    shutil.copytree(fresh_office, data)
    settings = {"staff_bot_token": bot.token, "telegram_api": api.base}
    with Server(data, settings) as one:
        yield one


def _opens_the_account(sanne: Colleague) -> None:
    """The page `/account`, once the bot has told its name."""
    sanne.page.goto(f"{sanne.desk}/account")
    for _ in range(100):
        if sanne.page.locator("#telegram").count():
            return
        sanne.page.wait_for_timeout(50)
        sanne.page.reload()


@pytest.mark.parametrize("script", [True, False])
def test_linking_in_a_browser(
    colleague: Colleagues,
    api: BotApi,
    bot: Bot,
    script: bool,  # noqa: FBT001 - a case
) -> None:
    """Press, follow the link on the phone, see it on the page; set quiet hours; unlink."""
    sanne = colleague(script=script)
    page = sanne.page
    _opens_the_account(sanne)
    page.get_by_role("button", name="Koppelen").click()
    address = page.locator("main a.button").get_attribute("href") or ""
    picture = page.get_by_role("img", name="De link als QR-code").locator("svg").bounding_box()
    assert picture is not None
    assert picture["width"] == picture["height"] > 150
    chat = api.person("Sanne").chat(bot)
    chat.starts(address.partition("?start=")[2])
    chat.wait(lambda: any("Welkom, Sanne" in text for text in chat.texts))
    page.goto(f"{sanne.desk}/account")
    page.get_by_label("Van", exact=True).fill("22:00")
    page.get_by_label("Tot", exact=True).fill("7:00")
    page.locator("section .button", has_text="Opslaan").click()
    expect(page.get_by_label("Tot", exact=True)).to_have_value("07:00")
    photograph(page, "desk-telegram", whole=True)
    page.get_by_role("button", name="Loskoppelen").click()
    expect(page.get_by_role("button", name="Koppelen")).to_be_visible()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_account_is_accessible(
    colleague: Colleagues, api: BotApi, bot: Bot, language: str
) -> None:
    """Before, in between and after linking: small and wide, light and dark."""
    sanne = colleague(phone=True)
    _opens_the_account(sanne)
    sanne.reads_in(language)
    page = sanne.page
    look_at(page, language)
    page.locator("section .button").click()
    look_at(page, language)
    address = page.locator("main a.button").get_attribute("href") or ""
    assert re.fullmatch(r"https://t\.me/inloop_staff_bot\?start=[\w-]{44}", address)
    chat = api.person("Sanne").chat(bot)
    chat.starts(address.partition("?start=")[2])
    chat.wait(lambda: chat.texts)
    page.goto(f"{sanne.desk}/account")
    look_at(page, language)
    page.locator("[name=quiet_from]").fill("laat")
    page.locator("section form.stack .button").click()
    expect(page.locator("#wrong")).to_be_visible()
    look_at(page, language)
    page.locator("form[action$=unlink] button").click()
