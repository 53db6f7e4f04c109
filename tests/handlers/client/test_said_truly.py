"""What the chat says of erasing, locking and codes is what happened."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import text, update

from handlers.road import Road
from storage.schema import contacts
from tests.handlers.client.browser import Browser, Page
from tests.handlers.client.conftest import Clock
from tests.handlers.client.test_coming_back import come_back


def in_danger(person: Browser) -> Page:
    """A danger answer: the team has it, and the questions go on."""
    person.begin()
    person.press("Nee")
    return person.press("Ja, er is nu gevaar")


def end_sessions(road: Road) -> None:
    """Every session is over, every conversation stays."""
    with road.database.writer.begin() as connection:
        connection.execute(text("DELETE FROM contacts"))


@pytest.mark.parametrize("with_cookie", [True, False])
def test_done_is_said_of_nothing_else(person: Browser, road: Road, *, with_cookie: bool) -> None:
    """A confirmation that comes too late erases nothing, and says so."""
    person.ask_for_a_person()
    question = person.press("Alles wissen")
    end_sessions(road)
    if not with_cookie:
        person.http.cookies.clear()
    page = person.press("Ja, alles wissen", question)
    assert page.path == "/chat"
    assert page.status == 410
    assert "Door deze knop is er nu niets gewist." in page.text
    assert page.html.index('href="/return') < page.html.index('href="/?lang=nl"')
    assert "Bel 112" in page.text


def test_done_is_forgotten_too(person: Browser, clock: Clock) -> None:
    """A repeat is known as one for some minutes."""
    person.begin()
    question = person.press("Stoppen")
    person.press("Ja, stoppen", question)
    assert person.press("Ja, stoppen", question).path == "/done"
    clock.pass_minutes(11)
    assert person.press("Ja, stoppen", question).status == 410


def test_words_after_forgetting_are_given_back(person: Browser) -> None:
    """Words typed into a page of what was erased come back."""
    person.ask_for_a_person()
    question = person.press("Alles wissen")
    person.press("Ja, alles wissen", question)
    assert person.type("en nog iets", question).draft == "en nog iets"


@pytest.mark.parametrize("deed", ["code", "cut", "lock"])
def test_manage_is_locked_too(person: Browser, clock: Clock, deed: str) -> None:
    """After the idle time the page of codes and devices does nothing any more."""
    person.ask_for_a_person()
    code = person.keep_code()
    page = person.open("/chat/manage")
    clock.pass_minutes(20)
    locked = person.post("/chat/manage", {"deed": deed}, page)
    assert locked.heading == "Deze pagina is op slot"
    assert not person.cookies
    assert come_back(person, code).path == "/chat"


def test_keeping_is_locked_too(person: Browser, clock: Clock) -> None:
    """An old tab with the code in it does nothing either once the chat should be locked."""
    page = person.ask_for_a_person()
    person.keep_code()
    clock.pass_minutes(20)
    assert person.post("/chat/keep", {}, page).heading == "Deze pagina is op slot"


def test_old_tab_does_not_keep_a_dead_code(person: Browser) -> None:
    """Who presses "kept" on a page with an old code sees the current one."""
    old = person.ask_for_a_person()
    person.open("/chat/manage")
    fresh = person.post("/chat/manage", {"deed": "code"}).digits
    page = person.post("/chat/keep", {}, old)
    assert page.digits == fresh != old.digits
    assert "Deze pagina liet een oude code zien." in page.text
    assert person.open("/chat").digits == fresh
    person.keep_code()
    assert not person.open("/chat").digits


@pytest.mark.parametrize("shown", ["", "é", "0" * 64])
def test_kept_code_that_no_page_showed(person: Browser, shown: str) -> None:
    """A form that names no code of ours keeps none."""
    person.ask_for_a_person()
    assert person.post("/chat/keep", {"shown": shown}).status == 422
    assert person.open("/chat").digits


def test_code_over_unsent_answers(person: Browser, other_device: Browser) -> None:
    """Opening a code asks before it erases answers that nobody has, and does it when pressed."""
    other_device.ask_for_a_person()
    code = other_device.keep_code()
    person.begin()
    person.press("Ja")
    page = come_back(person, code)
    assert page.status == 422
    assert "Als je nu je code opent, worden die gewist." in page.text
    assert 'href="/chat"' in page.html
    assert person.open("/chat").heading.startswith("Kan iemand meelezen")
    come_back(person, code)
    assert person.post("/return", {"code": code}).heading == "Je gesprek met het team"


def test_code_over_unsent_remarks(person: Browser, other_device: Browser) -> None:
    """Words that no question asked for count as answers."""
    other_device.ask_for_a_person()
    code = other_device.keep_code()
    person.begin()
    person.type("mijn zus")
    assert "worden die gewist" in come_back(person, code).text


def test_code_over_a_language(person: Browser, other_device: Browser) -> None:
    """Who has only picked a language loses nothing and is asked nothing."""
    other_device.ask_for_a_person()
    code = other_device.keep_code()
    person.begin()
    assert come_back(person, code).path == "/chat"


def test_locks_within_the_questions(person: Browser, clock: Clock) -> None:
    """Once the code is kept the chat locks also while questions stand open."""
    in_danger(person)
    code = person.keep_code()
    clock.pass_minutes(15)
    assert person.open("/chat").heading == "Deze pagina is op slot"
    assert come_back(person, code).heading == "Je gesprek met het team"


def test_language_form_does_not_open_a_locked_chat(person: Browser, clock: Clock) -> None:
    """The first page in another tab changes nothing in a chat that should be locked."""
    start = person.page
    in_danger(person)
    person.keep_code()
    clock.pass_minutes(20)
    assert person.press("English", start).heading == "Deze pagina is op slot"


def test_choice_after_the_lock(person: Browser, clock: Clock) -> None:
    """A choice that came after the lock is said to be missing, with help in danger."""
    question = in_danger(person)
    person.keep_code()
    clock.pass_minutes(20)
    page = person.press("Nee", question)
    assert page.heading == "Deze pagina is op slot"
    assert "Je antwoord is niet aangekomen." in page.text
    assert 'href="tel:112"' in page.html


def test_choice_after_the_end(person: Browser, road: Road) -> None:
    """A choice in a session that is over is said to be missing, with help in danger."""
    person.begin()
    end_sessions(road)
    page = person.press("Nee")
    assert page.status == 410
    assert "Je antwoord is daarom niet aangekomen." in page.text
    assert 'href="tel:112"' in page.html
    assert not person.cookies


@pytest.mark.parametrize("path", ["/", "/chat", "/chat/manage", "/chat/events"])
def test_session_that_opens_no_more(person: Browser, road: Road, path: str) -> None:
    """What is sealed and cannot be read is no session: no error, and no cookie."""
    person.ask_for_a_person()
    with road.database.writer.begin() as connection:
        connection.execute(update(contacts).values(held_blob=b"\x00" * 80))
    assert person.open(path).status in {200, 204}
    person.open("/")
    assert not person.cookies


def test_words_to_a_session_that_opens_no_more(person: Browser, road: Road) -> None:
    """Words to a session that cannot be read come back, and one can begin anew."""
    person.ask_for_a_person()
    with road.database.writer.begin() as connection:
        connection.execute(update(contacts).values(held_blob=b"\x00" * 80))
    page = person.type("dit wil ik niet kwijt")
    assert page.status == 410
    assert page.draft == "dit wil ik niet kwijt"
    assert person.begin().heading == "Kun je nu veilig typen?"


@pytest.mark.parametrize("deed", ["code", "cut"])
def test_new_code_of_what_is_gone(person: Browser, road: Road, deed: str) -> None:
    """Where the session ended at this moment nobody says that the old code still works."""
    person.ask_for_a_person()
    person.open("/chat/manage")
    with _ending_soon(road):
        page = person.post("/chat/manage", {"deed": deed})
    assert page.status == 410
    assert "Dit gesprek is hier niet meer open." in page.text
    assert "Je oude code werkt nog" not in page.text


@contextmanager
def _ending_soon(road: Road) -> Iterator[None]:
    """Another program is ending every session: readers see them still, writers wait for it."""
    path = road.database.url.database or ""
    theirs = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    theirs.execute("BEGIN IMMEDIATE")
    theirs.execute("DELETE FROM contacts")
    timer = threading.Timer(1, theirs.commit)
    timer.start()
    yield
    timer.join()
    theirs.close()
