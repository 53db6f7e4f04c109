"""Quick exit, in a real browser: nothing of it comes back, and nobody else can press it."""

from collections.abc import Callable

import pytest
from playwright.sync_api import APIResponse, Page, Request, Route, expect
from sqlalchemy import create_engine, text

from tests.browser.people import Colleague, Person
from tests.support.neutral import Site
from tests.support.server import Server

People = Callable[..., Person]
Colleagues = Callable[..., Colleague]

SECRET = "Hij staat voor de deur."


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_back_shows_nothing(person: People, site: Site, *, script: bool) -> None:
    """After quick exit the browser's Back shows no word of the conversation."""
    anna = _in_a_conversation(person(script=script))
    anna.leaves_quickly()
    anna.page.wait_for_url(f"{site.elsewhere}/weather")
    assert anna.cookies() == []
    while anna.goes_back():
        _tells_nothing(anna.page)
    assert anna.cookies() == []


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_opening_the_chat_again(person: People, site: Site, *, script: bool) -> None:
    """After quick exit the chat begins as for anybody, and its pages tell nothing."""
    anna = _in_a_conversation(person(script=script))
    anna.leaves_quickly()
    anna.page.wait_for_url(f"{site.elsewhere}/weather")
    for path in ("/chat", "/chat/manage", "/"):
        anna.opens(path)
        _tells_nothing(anna.page)


def _sends_again(one: Person) -> str:
    """All that Back shows; where the browser asks whether to send a form again, it does."""
    seen = ""
    while one.goes_back():
        one.page.wait_for_timeout(300)
        if one.page.url.startswith("chrome-error") or "ERR_CACHE_MISS" in one.page.content():
            one.page.context.new_cdp_session(one.page).send("Page.reload")
            expect(one.page.locator("main")).to_be_visible()
        fields = one.page.locator("textarea, #digits").all()
        seen += one.page.locator("body").inner_text()
        seen += " ".join(field.input_value() for field in fields)
    return seen


def test_form_with_unsent_words_sent_again(person: People, site: Site) -> None:
    """Without JavaScript: words that were given back are not shown by sending their form again."""
    anna = _in_a_conversation(person(script=False))
    anna.types("Ik durf niet naar huis")
    anna.chooses("Andere taal")
    anna.leaves_quickly()
    anna.page.wait_for_url(f"{site.elsewhere}/weather")
    seen = _sends_again(anna)
    assert "Dit gesprek is niet meer open" in seen
    assert "durf niet" not in seen


def test_form_with_the_code_sent_again(person: People, site: Site, server: Server) -> None:
    """Without JavaScript: a form with code and words opens nothing when it is sent again."""
    anna = _in_a_conversation(person(script=False))
    code = anna.keeps_the_code()
    anna.opens("/chat")
    engine = create_engine(f"sqlite:///{server.data / 'inloop.sqlite'}")
    with engine.begin() as connection:  # an hour without anything done
        connection.execute(text("UPDATE contacts SET seen_at = seen_at - 3600000000"))
    engine.dispose()
    anna.writes("Ik durf niet naar huis")
    anna.reads("Deze pagina is op slot")
    anna.page.locator("#digits").fill(code)
    anna.page.locator("button.send").click()
    anna.reads(SECRET)
    anna.leaves_quickly()
    anna.page.wait_for_url(f"{site.elsewhere}/weather")
    seen = _sends_again(anna)
    assert "Deze pagina was niet meer nieuw" in seen
    assert not {one for one in (SECRET, code, "durf niet") if one in seen}
    assert anna.cookies() == []


def test_link_on_another_site_ends_nothing(person: People, site: Site) -> None:
    """A link on another site that leads to the chat leaves the conversation open here."""
    anna = _in_a_conversation(person())
    site.pages["/link"] = f'<!doctype html><title>x</title><a href="{anna.chat}/chat">chat</a>'
    page = anna.page.context.new_page()
    page.goto(f"{site.elsewhere}/link")
    page.locator("a").click()
    page.wait_for_url(f"{anna.chat}/chat")
    page.close()
    anna.reloads()
    anna.reads(SECRET)


def test_exit_takes_the_place_of_the_chat(person: People, site: Site) -> None:
    """With JavaScript, Back leads to what was open before the chat, not to the chat."""
    anna = person()
    anna.page.goto(f"{site.elsewhere}/before")
    anna.begins_in("Nederlands")
    anna.leaves_quickly()
    anna.page.wait_for_url(f"{site.elsewhere}/weather")
    anna.goes_back()
    expect(anna.page).to_have_url(f"{site.elsewhere}/before")


@pytest.mark.parametrize("talking", [True, False], ids=["conversation", "questions"])
def test_exit_in_another_tab(person: People, site: Site, *, talking: bool) -> None:
    """Quick exit in one tab empties every other one at once."""
    anna = person()
    if talking:
        _in_a_conversation(anna)
    else:
        anna.begins_in("Nederlands")
        anna.chooses("Ja")
    second = Person(anna.page.context.new_page(), anna.chat)
    second.opens("/emergency")
    second.leaves_quickly()
    for one in (second, anna):
        one.page.wait_for_url(f"{site.elsewhere}/weather", timeout=5_000)


def test_escape_three_times(person: People, site: Site) -> None:
    """Esc three times leaves, also in the middle of typing; twice does not."""
    anna = _in_a_conversation(person())
    anna.types("Ik kan nu niet")
    anna.page.keyboard.press("Escape")
    anna.page.keyboard.press("Escape")
    expect(anna.page.locator("#words")).to_have_value("Ik kan nu niet")
    anna.page.keyboard.press("Escape")
    anna.page.wait_for_url(f"{site.elsewhere}/weather")
    assert anna.cookies() == []
    anna.goes_back()
    _tells_nothing(anna.page)


@pytest.mark.parametrize("trap", ["<img src={exit}>", "<iframe src={exit}></iframe>"])
def test_foreign_page_ends_nothing(person: People, site: Site, trap: str) -> None:
    """A picture or frame on another page must not end her session."""
    anna = _in_a_conversation(person())
    site.pages["/trap"] = "<!doctype html><title>x</title>" + trap.format(exit=anna.chat + "/exit")
    trapped = anna.page.context.new_page()
    for origin in (site.elsewhere, site.next_door):
        trapped.goto(f"{origin}/trap", wait_until="load")
    trapped.close()
    anna.reloads()
    anna.reads(SECRET)


@pytest.mark.parametrize("target", ["/chat", "/chat/manage", "/return"])
def test_post_of_another_site_is_refused(person: People, site: Site, target: str) -> None:
    """A form on another page does nothing here, even next door on the same address."""
    anna = _in_a_conversation(person())
    fields = f'<input name=nonce value="{anna.nonce}"><input name=command value=forget>'
    site.pages["/form"] = (
        "<!doctype html><title>x</title>"
        f'<form method=post action="{anna.chat}{target}">{fields}<button>x</button></form>'
    )
    trapped = anna.page.context.new_page()
    for origin in (site.elsewhere, site.next_door):
        trapped.goto(f"{origin}/form")
        with trapped.expect_response(anna.chat + target) as answer:
            trapped.locator("button").click()
        assert answer.value.status == 403
        expect(trapped.locator("main")).to_contain_text("Dit kwam niet van onze eigen pagina.")
    trapped.close()
    anna.reloads()
    anna.reads(SECRET)


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_forgetting(person: People, colleague: Colleagues, *, script: bool) -> None:
    """Forgetting asks first; then it is gone here, at the desk, and for the code."""
    anna = person(script=script)
    anna.asks_a_question(SECRET)
    anna.sends_it_to_the_team()
    code = anna.keeps_the_code()
    sanne = colleague()
    sanne.opens("Vraag")
    sanne.reads(SECRET)
    anna.chooses("Alles wissen")
    anna.is_asked("Alles wissen?")
    anna.chooses("Nee, niets wissen")
    anna.reads("Je gesprek met het team")
    anna.forgets_everything()
    anna.reads("Wat je hier schreef, is gewist.")
    assert anna.cookies() == []
    expect(sanne.page.locator("main")).not_to_contain_text(SECRET)
    sanne.looks_at_the_queue()
    expect(sanne.row("Vraag")).to_have_count(0)
    while anna.goes_back():
        _tells_nothing(anna.page)
    anna.comes_back_with(code)
    anna.reads("Deze code opent hier niets.")


def test_forgetting_on_a_slow_line(person: People) -> None:
    """The page hears that all is gone before its press is answered, and says so all the same."""
    anna = _in_a_conversation(person())
    anna.chooses("Alles wissen")
    anna.is_asked("Alles wissen?")
    told: list[Request] = []
    waiting: list[tuple[Route, APIResponse]] = []
    anna.page.on("requestfinished", lambda one: told.append(one) if _is_stream(one) else None)
    anna.page.route(
        "**/chat?*", lambda route: waiting.append((route, route.fetch(max_redirects=0)))
    )
    anna.button("Ja, alles wissen").click()
    while not (waiting and told):
        anna.page.wait_for_timeout(50)
    route, answer = waiting[0]
    route.fulfill(response=answer)
    anna.page.wait_for_url("**/done?*")
    anna.page.wait_for_load_state("networkidle")
    anna.reads("Wat je hier schreef, is gewist.")


def _is_stream(request: Request) -> bool:
    return request.url.endswith("/chat/events")


def _in_a_conversation(anna: Person) -> Person:
    anna.asks_for_a_person()
    anna.writes(SECRET)
    anna.reads(SECRET)
    return anna


def _tells_nothing(page: Page) -> None:
    expect(page.locator("body")).not_to_contain_text(SECRET)
    expect(page.locator("body")).not_to_contain_text("Je gesprek met het team")
    assert page.locator("#code").count() == 0
