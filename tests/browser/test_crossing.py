"""Between Telegram and the page, in a real browser: links, the QR code, what the desk shows."""

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Route, expect

from tests.botapi import Bot, BotApi, Chat
from tests.browser.looks import look_at, photograph
from tests.browser.people import Colleague, Person
from tests.support.server import Server

People = Callable[..., Person]
Colleagues = Callable[..., Colleague]

SAID = {
    "nl": ("Nederlands", "Een mens, graag", "Ga hier verder", "Maak een link naar Telegram"),
    "en": ("English", "A person, please", "Go on here", "Make a link to Telegram"),
}


@pytest.fixture(scope="module")
def api() -> Iterator[BotApi]:
    """Telegram."""
    with BotApi() as running:
        yield running


@pytest.fixture(scope="module")
def bot(api: BotApi) -> Bot:
    """The person's bot."""
    return api.bot("inloop_bot")


@pytest.fixture(scope="module")
def server(
    fresh_office: Path, api: BotApi, bot: Bot, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """An office with a person's bot."""
    data = tmp_path_factory.mktemp("crossing") / "data"
    shutil.copytree(fresh_office, data)
    with Server(data, {"client_bot_token": bot.token, "telegram_api": api.base}) as one:
        yield one


def handed_over(api: BotApi, bot: Bot, language: str) -> Chat:
    """Somebody on Telegram who asked for a person."""
    begin, person, *_ = SAID[language]
    chat = api.person("Anna", language_code=language).chat(bot)
    chat.starts()
    chat.wait(lambda: chat.texts)
    chat.presses(begin)
    chat.wait(lambda: len(chat.texts) == 2)
    chat.presses(person)
    chat.wait(lambda: len(chat.texts) == 3)
    return chat


def link_of(chat: Chat) -> str:
    """The path of a link to the page."""
    count = len(chat.texts)
    chat.says("/web")
    chat.wait(lambda: len(chat.texts) > count)
    return str(re.findall(r"/from/[\w-]+", chat.last.text)[0])


def test_link_whose_answer_is_lost(person: People, api: BotApi, bot: Bot) -> None:
    """The press arrived and its answer did not: pressed again it leads in."""
    chat = handed_over(api, bot, "nl")
    anna = person()
    anna.opens(f"{link_of(chat)}?lang=nl")
    enter = anna.page.get_by_role("button", name=SAID["nl"][2])

    def loses(route: Route) -> None:
        route.fetch(max_redirects=0)
        anna.page.context.clear_cookies()  # what fetching here stored: the answer never came
        route.abort()

    anna.page.route("**/from/*", loses)
    enter.click()
    expect(anna.page.locator("#news")).to_contain_text("Er is geen verbinding")
    anna.page.unroute("**/from/*")
    enter.click()
    anna.reads("Je gesprek met het team")


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("script", [True, False])
def test_to_the_page_and_back(
    person: People,
    api: BotApi,
    bot: Bot,
    language: str,
    script: bool,  # noqa: FBT001 - a case
) -> None:
    """The link opens a page with one button; the page shows the code; a link leads back."""
    chat = handed_over(api, bot, language)
    anna = person(phone=True, language=language, script=script)
    anna.opens(f"{link_of(chat)}?lang={language}")
    if script:
        look_at(anna.page, language, both_ways=True)
        anna.opens(f"{link_of(chat)}?lang={language}")
    if language == "nl":
        photograph(anna.page, "chat-from-telegram-phone")
    anna.page.get_by_role("button", name=SAID[language][2]).click()
    expect(anna.page.locator(".code").first).to_be_visible()
    anna.keeps_the_code()
    anna.opens("/chat/manage")
    if script:
        look_at(anna.page, language, both_ways=True)
    anna.page.get_by_role("button", name=SAID[language][3]).click()
    link = anna.page.get_by_role("link", name=re.compile("Telegram")).last
    address = link.get_attribute("href") or ""
    assert address.startswith("https://t.me/inloop_bot?start=")
    picture = anna.page.locator(".qr svg").bounding_box()
    assert picture is not None
    assert picture["width"] == picture["height"] > 100
    if script:
        look_at(anna.page, language, both_ways=True)
    if language == "nl":
        photograph(anna.page, "chat-to-telegram-phone")
    chat.starts(address.partition("=")[2])
    joined = {"nl": "komen voortaan ook in deze chat", "en": "From now on the answers"}
    chat.wait(lambda: any(joined[language] in text for text in chat.texts))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_link_that_is_over(person: People, language: str) -> None:
    """It says so, and how to get a new one."""
    anna = person(phone=True, language=language)
    anna.opens(f"/from/{'A' * 32}?lang={language}")
    anna.page.get_by_role("button", name=SAID[language][2]).click()
    expect(anna.page.get_by_role("alert")).to_be_visible()
    look_at(anna.page, language, both_ways=True)


def rows(one: Colleague) -> set[str]:
    """The conversations in the list, by the ids of their links."""
    found: list[str] = one.page.locator("a.open").evaluate_all("all => all.map(link => link.id)")
    return set(found)


def test_the_desk_shows_edits_and_a_blocked_bot(
    colleague: Colleagues, api: BotApi, bot: Bot
) -> None:
    """Which message was changed, and that an answer would not arrive."""
    sanne = colleague()
    known = rows(sanne)
    chat = handed_over(api, bot, "nl")
    number = chat.says("Kom dinsdag maar.")
    chat.edits(number, "Kom woensdag maar.")
    chat.wait(lambda: bot.pending == 0)
    chat.blocks()
    chat.wait(lambda: bot.pending == 0)
    sanne.looks_at_the_queue()
    (new,) = rows(sanne) - known
    sanne.page.locator(f"a#{new}").click()
    expect(sanne.page.get_by_text("heeft de bot in Telegram geblokkeerd")).to_be_visible()
    expect(sanne.page.get_by_text("Kom woensdag maar.")).to_be_visible()
    expect(sanne.page.get_by_text("Past een eerder bericht aan")).to_be_visible()
    photograph(sanne.page, "desk-blocked", whole=True)
    look_at(sanne.page, "nl")
