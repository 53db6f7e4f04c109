"""Bad input and bad luck: a clear page, nothing lost, nothing twice."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import text

from flows.limits import WORDS_MAX
from handlers.road import Road
from tests.handlers.client.browser import Browser
from tests.handlers.client.conftest import Clock, FrontOffice


def test_too_long(person: Browser) -> None:
    """Too long a text is given back with the limit, and nothing was sent."""
    person.ask_for_a_person()
    words = "a" * (WORDS_MAX + 1)
    page = person.type(words)
    assert page.status == 422
    assert page.draft == words
    assert "4.000" in page.text
    assert person.type("korter").status == 200


def test_far_too_large(person: Browser) -> None:
    """A body beyond every bound gets a page with the beginning of the words, not a broken line."""
    person.ask_for_a_person()
    page = person.type("woord " * 60_000)
    assert page.status == 413
    assert page.draft.startswith("woord woord")


@pytest.mark.parametrize("words", ["", "   ", "\x00\x1b\u202e"])
def test_empty(person: Browser, words: str) -> None:
    """An empty form, or one of nothing visible, says what is missing."""
    person.ask_for_a_person()
    page = person.type(words)
    assert page.status == 422
    assert "Er staat nog niets." in page.text


def test_empty_choice(person: Browser) -> None:
    """A choice without an answer asks for one."""
    person.begin()
    assert "Kies één antwoord." in person.type("").text


def test_unknown_option(person: Browser) -> None:
    """An option that does not exist is re-asked kindly."""
    person.begin()
    page = person.post("/chat", {"code": "no-such"})
    assert page.heading == "Kun je nu veilig typen?"
    assert "Die keuze ken ik niet." in page.text


def test_unknown_step_and_command(person: Browser) -> None:
    """Fields that no page of ours has do no harm; the words are kept."""
    person.begin()
    fields: dict[str, str | list[str]] = {"step": "x.y", "command": "sudo", "words": "hoi"}
    assert "hoi" in person.post("/chat", fields).text


def test_old_form_is_shown_again(person: Browser, clock: Clock) -> None:
    """A form older than a day comes back with its words and a fresh nonce."""
    old = person.ask_for_a_person()
    clock.pass_minutes(13 * 60)
    person.type("tussendoor")
    clock.pass_minutes(12 * 60)
    page = person.type("oude woorden", old)
    assert page.status == 422
    assert page.draft == "oude woorden"
    assert "stond te lang open" in page.text
    assert "oude woorden" in person.type("oude woorden").text


def test_nonce_of_another_session(person: Browser, other_device: Browser) -> None:
    """A form that was made for somebody else does nothing."""
    theirs = other_device.ask_for_a_person()
    person.ask_for_a_person()
    assert person.type("niet van mij", theirs).status == 422


def test_old_first_form(person: Browser, clock: Clock) -> None:
    """A first page that stood open for days asks for the language again."""
    clock.pass_minutes(3 * 24 * 60)
    page = person.press("Nederlands")
    assert "Kies je taal nog een keer." in page.text
    assert not person.cookies
    assert person.press("Nederlands").heading == "Kun je nu veilig typen?"


def test_session_is_over(person: Browser, road: Road) -> None:
    """Words typed in a session that is over are given back."""
    person.begin()
    with road.database.writer.begin() as connection:
        connection.execute(text("DELETE FROM contacts"))
    page = person.type("dit wil ik niet kwijt")
    assert page.status == 410
    assert page.draft == "dit wil ik niet kwijt"


def test_without_session(person: Browser) -> None:
    """Words sent without a session are given back; a press is said to be missing."""
    assert person.post("/chat", {"words": "hallo", "first": ""}).draft == "hallo"
    assert "niet aangekomen" in person.post("/chat", {"command": "person"}).text


@pytest.mark.parametrize("token", ["", "x", "1.AAAA", "9." + "A" * 43, "1." + "A" * 43])
def test_hostile_cookie(person: Browser, token: str) -> None:
    """A cookie that is none of ours opens nothing and breaks nothing."""
    person.http.cookies.set("s", token)
    assert person.open("/chat").heading == "Hier is niets open"


def test_database_is_locked(person: Browser, road: Road) -> None:
    """While the database is away the words stay in the form, and sending again works once."""
    page = person.ask_for_a_person()
    with _locked(road):
        failed = person.type("belangrijk", page)
    assert failed.status == 503
    assert failed.draft == "belangrijk"
    assert failed.hidden["nonce"] == page.hidden["nonce"]
    person.type("belangrijk", failed)
    assert person.type("belangrijk", failed).text.count("belangrijk") == 1


def test_database_is_locked_at_first_form(person: Browser, road: Road) -> None:
    """The very first press works again as soon as the database is back."""
    with _locked(road):
        assert person.press("Nederlands").status == 503
    assert person.post("/chat", {}).heading == "Kun je nu veilig typen?"


@contextmanager
def _locked(road: Road) -> Iterator[None]:
    """Another program holds the database's lock; ours does not wait long for it."""
    with road.database.writer.connect() as ours:
        ours.exec_driver_sql("PRAGMA busy_timeout=20")
    theirs = sqlite3.connect(road.database.url.database or "", isolation_level=None)
    theirs.execute("BEGIN IMMEDIATE")
    yield
    theirs.rollback()
    theirs.close()


def test_files_are_refused_kindly(person: Browser) -> None:
    """A file is refused with a kind word and not kept."""
    person.ask_for_a_person()
    files = {"words": ("foto.jpg", b"\xff\xd8\xff", "image/jpeg")}
    answer = person.http.post("/chat", files=files)
    assert answer.status_code == 415
    assert "kunnen we hier niet aannemen" in answer.text


def test_nothing_typed_ends_anything(person: Browser, front_office: FrontOffice) -> None:
    """Typed words never end or forget anything: that takes a button and a confirmation."""
    person.ask_for_a_person()
    person.press("Alles wissen")
    person.type("Ja, alles wissen")
    assert front_office.conversations()
    assert person.cookies


@pytest.mark.parametrize("path", ["/nothing", "/static/../app.py", "/chat/keep"])
def test_pages_that_are_not_there(person: Browser, path: str) -> None:
    """A page that does not exist says so, with the way to the first page and to help."""
    page = person.open(path)
    assert page.status in {404, 405}
    assert "Bel 112" in page.text
