"""Leaving: quick exit, stopping, forgetting, and what a foreign site can do about it."""

import pytest
from starlette.applications import Starlette

from handlers.client.app import make_client
from handlers.client.settings import ClientSettings
from handlers.road import Road
from tests.handlers.client.browser import Browser
from tests.handlers.client.conftest import FrontOffice

OWN = {"Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document", "Sec-Fetch-Site": "same-origin"}


def test_quick_exit_on_every_page(person: Browser) -> None:
    """The way out is the first thing that the keyboard reaches, on every page."""
    person.ask_for_a_person()
    for path in ("/chat", "/chat/manage", "/about", "/emergency", "/return", "/done", "/nothing"):
        html = person.open(path).html
        assert html.index('href="/exit"') == html.index("href", html.index("<body"))


def test_quick_exit_ends_the_session(person: Browser) -> None:
    """It clears what the browser holds, goes to a page that tells nothing, and ends the session."""
    person.begin()
    token = person.cookies["s"]
    answer = person.http.get("/exit", headers=OWN, follow_redirects=False)
    assert answer.status_code == 303
    assert answer.headers["location"] == "https://weather.test/"
    assert answer.headers["clear-site-data"] == '"cache", "cookies", "storage"'
    assert not person.cookies
    person.http.cookies.set("s", token)
    assert person.open("/chat").heading == "Hier is niets open"


@pytest.mark.parametrize(
    "foreign",
    [
        {"Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image", "Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe", "Sec-Fetch-Site": "same-origin"},
        {**OWN, "Sec-Fetch-Site": "cross-site"},
    ],
)
def test_foreign_site_ends_nothing(person: Browser, foreign: dict[str, str]) -> None:
    """A picture, frame or link on another site does not end a session."""
    person.begin()
    answer = person.http.get("/exit", headers=foreign, follow_redirects=False)
    assert answer.status_code == 303
    assert "clear-site-data" not in answer.headers
    assert person.open("/chat").heading == "Kun je nu veilig typen?"


def test_quick_exit_of_an_old_browser(person: Browser) -> None:
    """A browser that does not say how it came here loses its cookie too."""
    person.begin()
    answer = person.http.get("/exit", follow_redirects=False)
    assert "clear-site-data" not in answer.headers
    assert not person.cookies


@pytest.mark.parametrize("path", ["/", "/exit", "/chat"])
def test_link_on_another_site_takes_no_cookie(person: Browser, path: str) -> None:
    """A cookie that did not come along, as from another site, is not taken away."""
    person.begin()
    token = person.cookies["s"]
    person.http.cookies.clear()
    answer = person.http.get(path, follow_redirects=False)
    assert "set-cookie" not in answer.headers
    person.http.cookies.set("s", token)
    assert person.open("/chat").heading == "Kun je nu veilig typen?"


def test_forgetting_asks_first(person: Browser, front_office: FrontOffice) -> None:
    """Forgetting takes a button and a confirmation, and then nothing is left."""
    person.ask_for_a_person()
    person.type("vergeet dit")
    code = person.keep_code()
    question = person.press("Alles wissen")
    assert "Dit is niet terug te draaien." in question.text
    assert front_office.conversations()
    page = person.press("Ja, alles wissen")
    assert page.path == "/done"
    assert not front_office.conversations()
    assert not person.cookies
    person.open("/return")
    assert "opent hier niets" in person.post("/return", {"code": code}).text


def test_erased_is_said_in_the_language_of_the_chat(person: Browser) -> None:
    """Who chatted in English on a phone set to Dutch reads in English that all is erased."""
    person.begin("English")
    person.press("A person, please")
    person.press("Erase everything")
    page = person.press("Yes, erase everything")
    assert page.path == "/done"
    assert page.lang == "en"


def test_words_sent_again_after_quick_exit(person: Browser) -> None:
    """Words that a page gave back are shown once more by no Back of the browser after leaving."""
    page = person.ask_for_a_person()
    fields: dict[str, str | list[str]] = {"words": "geheim", "command": "language"}
    assert "geheim" in person.post("/chat", fields, page).html
    person.http.get("/exit", headers=OWN, follow_redirects=False)
    again = person.post("/chat", fields, page)
    assert again.heading == "Dit gesprek is niet meer open"
    assert "geheim" not in again.html


def test_words_sent_again_by_who_comes_next(person: Browser) -> None:
    """Nor does it for who begins something of their own here, and goes back from there."""
    page = person.ask_for_a_person()
    fields: dict[str, str | list[str]] = {"words": "geheim", "command": "language"}
    assert "geheim" in person.post("/chat", fields, page).html
    person.http.get("/exit", headers=OWN, follow_redirects=False)
    person.begin()
    again = person.post("/chat", fields, page)
    assert again.heading == "Kun je nu veilig typen?"
    assert "geheim" not in again.html


def test_forgetting_twice(person: Browser) -> None:
    """A double click on the last button ends on the same page."""
    person.ask_for_a_person()
    question = person.press("Alles wissen")
    person.press("Ja, alles wissen", question)
    assert person.press("Ja, alles wissen", question).path == "/done"


def test_keeping_after_all(person: Browser, front_office: FrontOffice) -> None:
    """Who does not confirm keeps everything."""
    person.ask_for_a_person()
    person.press("Alles wissen")
    assert person.press("Nee, niets wissen").heading == "Je gesprek met het team"
    assert front_office.conversations()


def test_stopping_an_unfinished_dialogue(person: Browser) -> None:
    """Stopping before anything was sent erases what was written."""
    person.begin()
    person.press("Stoppen")
    assert person.press("Ja, stoppen").path == "/done"
    assert not person.cookies


def test_other_device_notices_forgetting(person: Browser, other_device: Browser) -> None:
    """After forgetting, another device that had the conversation open shows nothing."""
    person.ask_for_a_person()
    code = person.keep_code()
    other_device.open("/return")
    other_device.post("/return", {"code": code})
    person.press("Alles wissen")
    person.press("Ja, alles wissen")
    assert other_device.open("/chat").heading == "Hier is niets open"


@pytest.mark.parametrize(
    "foreign", [{"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.test"}]
)
def test_post_from_another_site(person: Browser, foreign: dict[str, str]) -> None:
    """A form on another site does nothing, even with everything else right."""
    page = person.ask_for_a_person()
    fields = {**page.hidden, "words": "vals"}
    answer = person.http.post("/chat", data=fields, headers=foreign)
    assert answer.status_code == 403
    assert "vals" not in person.open("/chat").text


def test_wrong_host(person: Browser) -> None:
    """Under another name there is no chat."""
    assert person.http.get("/", headers={"Host": "evil.test"}).status_code == 400


def test_secure_cookie(road: Road) -> None:
    """Over https the cookie is pinned to the host, unreadable to scripts and never sent abroad."""
    origin = "https://chat.test"
    app: Starlette = make_client(road, ClientSettings(origin=origin, organisation="ESSM"))
    with Browser(app, origin=origin) as person:
        answer = person.http.post(
            "/chat", data={**person.page.hidden, "language": "nl"}, follow_redirects=False
        )
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("__Host-s=")
    for part in ("HttpOnly", "Secure", "SameSite=strict", "Path=/"):
        assert part in cookie
    assert "max-age" not in cookie.lower()
    assert "strict-transport-security" in answer.headers


def test_security_headers(person: Browser) -> None:
    """Every answer forbids inline script, frames, sniffing, caching and foreign referrers."""
    for path in ("/", "/chat", "/nothing", "/static/chat.css"):
        headers = person.open(path).headers
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "unsafe" not in headers["content-security-policy"]
        assert headers["cache-control"] == "no-store"
        assert headers["referrer-policy"] == "same-origin"
        assert headers["x-content-type-options"] == "nosniff"
    assert "<style" not in person.page.html
    assert 'style="' not in person.open("/").html
