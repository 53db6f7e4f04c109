"""Every page can be used by everybody, is small, and asks nobody else for anything."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

import pytest
from playwright.sync_api import Page, Response, expect

from tests.browser.conftest import Open
from tests.browser.looks import look_at
from tests.browser.people import Colleague, Person
from tests.support.server import Server

People = Callable[..., Person]
Colleagues = Callable[..., Colleague]

FIRST_PAGE_MAX: Final = 30_000
"""Bytes of the first page with everything that it loads, headers too."""

LANGUAGES: Final = pytest.mark.parametrize("language", ["nl", "en"])


def test_first_page_is_small(open_page: Open, server: Server) -> None:
    """The first page with style, script and icon takes at most 30 kB, and sets no cookie."""
    page = open_page(phone=True)
    answers: list[Response] = []
    # Playwright hangs a note on what it is given, which a method of a list does not hold.
    page.on("response", lambda answer: answers.append(answer))  # noqa: PLW0108
    page.goto(server.chat, wait_until="networkidle")
    sizes = {one.url: _bytes_of(one) for one in answers}
    assert {url.removeprefix(server.chat) for url in sizes} >= {
        "/",
        "/static/chat.css",
        "/static/chat.js",
    }
    assert sum(sizes.values()) <= FIRST_PAGE_MAX, sizes
    assert page.context.cookies() == []


def _bytes_of(answer: Response) -> int:
    sizes = answer.request.sizes()
    return sizes["responseHeadersSize"] + sizes["responseBodySize"]


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/about",
        "/emergency",
        "/help-lines",
        "/info",
        "/info/health",
        "/return",
        "/chat",
        "/nowhere",
    ],
)
def test_no_cookie_before_the_first_turn(open_page: Open, server: Server, path: str) -> None:
    """Looking around leaves nothing in the browser."""
    page = open_page()
    page.goto(server.chat + path)
    assert page.context.cookies() == []
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


@LANGUAGES
def test_chat_is_accessible(person: People, language: str) -> None:
    """No page of the chat breaks a rule of axe-core: small and wide, light and dark, both ways."""
    for page in _chat_pages(person(phone=True, language=language), _TEXTS[language]):
        look_at(page, language, both_ways=True)


def _chat_pages(anna: Person, said: Mapping[str, str]) -> Iterator[Page]:
    """Every kind of page of the chat, one after the other."""
    for path in (
        "/",
        "/about",
        "/emergency",
        "/help-lines",
        "/info",
        "/info/health",
        "/return",
        "/chat",
        "/nowhere",
        "/done",
    ):
        anna.opens(f"{path}?lang={said['code']}")
        yield anna.page
    anna.opens()
    for answer in ("language", "safe", "nobody", "adult", "goals"):
        anna.chooses(said[answer])
        yield anna.page
    anna.page.locator("button.send").first.click()  # and nothing was ticked
    expect(anna.page.locator("#fault")).to_be_visible()
    yield anna.page
    anna.ticks(said["debts"])
    yield anna.page
    anna.chooses(said["back"])
    yield anna.page
    anna.chooses(said["person"])
    anna.code()
    yield anna.page
    anna.keeps_the_code()
    anna.writes("x" * 300)
    yield anna.page
    anna.opens("/chat/manage")
    yield anna.page
    anna.opens("/chat")
    anna.chooses(said["forget"])
    yield anna.page


_TEXTS: Final = {
    "nl": {
        "code": "nl",
        "language": "Nederlands",
        "safe": "Ja",
        "nobody": "Nee",
        "adult": "Voor mij. Ik ben 18 jaar of ouder",
        "goals": "Stoppen of iets anders gaan doen",
        "debts": "Schulden",
        "back": "Terug",
        "person": "Een mens, graag",
        "forget": "Alles wissen",
    },
    "en": {
        "code": "en",
        "language": "English",
        "safe": "Yes",
        "nobody": "No",
        "adult": "For me. I am 18 or older",
        "goals": "Stopping or doing something else",
        "debts": "Debts",
        "back": "Back",
        "person": "A person, please",
        "forget": "Erase everything",
    },
}


@LANGUAGES
def test_desk_is_accessible(
    person: People, colleague: Colleagues, open_page: Open, server: Server, language: str
) -> None:
    """No page of the desk breaks a rule of axe-core: small and wide, light and dark."""
    anna = person()
    anna.begins_in("Nederlands")
    anna.chooses("Nee")
    anna.chooses("Ja, er is nu gevaar")
    for page in _ways_in(open_page(), server, language):
        look_at(page, language)
    sanne = colleague()
    sanne.reads_in(language)
    for page in _desk_pages(sanne):
        look_at(page, language)


@LANGUAGES
def test_what_coordinators_manage_is_accessible(colleague: Colleagues, language: str) -> None:
    """The canned replies and their forms: small and wide, light and dark, both ways."""
    ingrid = colleague("ingrid")
    ingrid.reads_in(language)
    for page in _managed_pages(ingrid):
        look_at(page, language, both_ways=True)


def _managed_pages(ingrid: Colleague) -> Iterator[Page]:
    """Every page on which a coordinator changes what others use."""
    page = ingrid.page
    for path in ("/resources", "/replies", "/replies/edit"):
        page.goto(ingrid.desk + path)
        yield page
    page.goto(f"{ingrid.desk}/replies/edit?id=greeting&language=en")
    page.locator("#text").fill("Hello, this is an illegal word.")
    yield page
    page.locator("[name=step][value=look]").click()
    yield page
    page.locator("[name=step][value=save]").click()
    page.goto(f"{ingrid.desk}/replies/remove?id=greeting&language=en")
    yield page
    page.locator("main .button").first.click()


def _ways_in(page: Page, server: Server, language: str) -> Iterator[Page]:
    """The pages of somebody new: the invitation up to its end, and the login."""
    added = server.run(
        "staff", "add", f"new.{language}", "--name", "Noor", "--team", "front_office"
    )
    page.goto(f"{added.stdout.split()[-1]}?lang={language}")
    yield page
    words = " ".join(page.locator(".words-list li").all_inner_texts())
    page.locator("main .button").first.click()
    yield page
    page.locator("main input:not([type=hidden])").first.fill(words)
    page.locator("main .button").first.click()
    yield page
    for path in ("/nowhere", "/login"):
        page.goto(f"{server.desk}{path}?lang={language}")
        yield page
    page.locator("#login").fill("nobody")
    page.locator("#passphrase").fill("wrong")
    page.locator("main button").click()
    yield page


def _desk_pages(sanne: Colleague) -> Iterator[Page]:
    """Every kind of page of the desk, one after the other."""
    page = sanne.page
    shown = ("/", "/?show=unclaimed", "/?show=mine", "/?show=closed", "/teams")
    for path in (*shown, "/account", "/help", f"/c/{'0' * 32}"):
        page.goto(sanne.desk + path)
        yield page
    page.goto(f"{sanne.desk}/teams")
    page.locator("a[href^='/teams/door']").first.click()
    yield page
    page.goto(f"{sanne.desk}/?show=unclaimed")
    page.locator("a.open").first.click()
    yield page
    address = page.url
    page.locator("[data-key=c]").click()
    page.locator(".write.note button").click()  # with nothing in it
    yield page
    page.goto(f"{address}/close?read=1")
    yield page
    page.goto(f"{address}/transfer")
    yield page
    page.locator("[name=queue][value=meldpunt]").check()
    page.locator("main .button").first.click()
    yield page
    page.locator("#lock button").click()
    yield page
