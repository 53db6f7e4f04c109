"""Who writes on the first page instead of choosing a language: nothing lost, nothing twice."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import func, select
from starlette.applications import Starlette

from flows.limits import WORDS_MAX
from flows.types import Dialogue
from handlers.client.app import make_client
from handlers.reading import Read, Reading
from handlers.road import Road
from storage import contacts as stored
from storage.schema import contacts
from tests.handlers.client.browser import Browser, Page
from tests.handlers.client.conftest import MINUTE, SETTINGS, Clock, FrontOffice
from tests.support.reading import ARABIC_QUESTION, DUTCH_DANGER, reader

WORDS = "Dag, ik wil graag iets vragen over mijn huis"


@pytest.fixture
def app(road: Road) -> Starlette:
    """The web chat of an office that reads what is typed."""
    road.read_with(Reading(lambda: reader().read))
    return make_client(road, SETTINGS)


def dialogue_of(road: Road, browser: Browser) -> Dialogue:
    """The dialogue behind the browser's cookie."""
    session = road.session(browser.cookies["s"])
    with road.database.reading() as connection:
        return stored.unseal(session, stored.load(connection, [session.id])[session.id]).dialogue


def people(road: Road) -> int:
    """How many dialogues there are."""
    with road.database.reading() as connection:
        return int(connection.execute(select(func.count()).select_from(contacts)).scalar_one())


def test_words_on_the_first_page_begin_a_dialogue_in_their_language(
    road: Road, person: Browser
) -> None:
    """They are kept as a remark, and the first question follows."""
    page = person.type(WORDS)
    assert page.path == "/chat"
    assert page.heading == "Kun je nu veilig typen?"
    assert road.voice.text("nl", "engine-first").partition(".")[0] in page.text
    assert [one.text for one in dialogue_of(road, person).remarks] == [WORDS]


def test_first_words_whose_answer_was_lost(
    person: Browser, clock: Clock, front_office: FrontOffice
) -> None:
    """Sent again half a minute later they are one conversation, and it opens; others are new."""
    first = person.page
    person.type(DUTCH_DANGER, first)
    token = person.cookies
    clock.pass_minutes(0.55)  # our script gives up after 30 seconds, and says "try again"
    person.http.cookies.clear()
    assert DUTCH_DANGER in person.type(DUTCH_DANGER, first).text
    assert person.cookies == token
    assert len(front_office.conversations()) == 1
    person.http.cookies.clear()
    person.type(DUTCH_DANGER + " nu", first)
    assert person.cookies != token
    assert len(front_office.conversations()) == 2


def test_danger_on_the_first_page_shows_help_and_hands_over(
    person: Browser, front_office: FrontOffice
) -> None:
    """112 as a link before everything else; the conversation is there, and no suggestion."""
    page = person.type(DUTCH_DANGER)
    assert 'href="tel:112"' in page.html.partition("<h1")[0]
    assert len(front_office.conversations()) == 1
    assert DUTCH_DANGER in page.text
    for hidden in ("sign", "meldpunt", "P0", "P1", "violence", "captivity", "stelt voor"):
        assert hidden not in page.text


def test_danger_in_the_open_conversation_says_nothing_of_what_was_read(person: Browser) -> None:
    """The message stands there, the help above it, and no empty answers beside it."""
    person.ask_for_a_person()
    asked = person.page.text.count("Je hebt om een mens gevraagd")
    page = person.type(DUTCH_DANGER)
    assert 'href="tel:112"' in page.html
    assert page.html.count(f'dir="auto">{DUTCH_DANGER}<') == 1
    assert page.text.count("Je hebt om een mens gevraagd") == asked
    assert page.html.count('<li class="you"') == 2


def test_an_arabic_message_on_a_dutch_page_goes_on_in_arabic(person: Browser) -> None:
    """From right to left, and the words stand there as they were."""
    assert person.page.lang == "nl"
    page = person.type(ARABIC_QUESTION)
    assert page.lang == "ar"
    assert '<html lang="ar" dir="rtl"' in page.html
    assert ARABIC_QUESTION in page.text


def test_words_in_no_language_of_ours_are_asked_for_one(road: Road, person: Browser) -> None:
    """Nobody is led into a language that was guessed; nothing has to be typed again."""
    page = person.type("xkcd qqq")
    assert page.lang == "nl"
    assert page.heading == "Welke taal wil je gebruiken?"
    assert [one.text for one in dialogue_of(road, person).remarks] == ["xkcd qqq"]


@pytest.mark.parametrize("words", ["", "   ", "\n\u200b\n"])
def test_an_empty_form_begins_nothing(road: Road, person: Browser, words: str) -> None:
    """The first page again, with what is missing; still no cookie."""
    page = person.type(words)
    assert "Je hebt nog niets geschreven." in page.text or 'role="alert"' in page.html
    assert page.heading == person.open("/").heading
    assert not person.cookies
    assert people(road) == 0


def test_too_long_words_come_back_whole(road: Road, person: Browser) -> None:
    """With how many there are and how many may be; still no cookie."""
    words = "é" * (WORDS_MAX + 1)
    page = person.type(words)
    assert str(WORDS_MAX) in page.text.replace(".", "")
    assert page.draft == words
    assert not person.cookies
    assert people(road) == 0
    assert person.type(words[:-1]).heading


def test_words_of_a_stale_form_come_back(road: Road, person: Browser, clock: Clock) -> None:
    """A page that lay open for days: the words stand in the new form, which works."""
    clock.pass_minutes(60 * 25)
    page = person.type(WORDS)
    assert 'role="alert"' in page.html
    assert page.draft == WORDS
    assert people(road) == 0
    assert person.type(page.draft).heading == "Kun je nu veilig typen?"


def test_a_forged_form_begins_nothing(road: Road, person: Browser) -> None:
    """A nonce that is none of ours, or that of somebody's chat."""
    for nonce in ("", "x", "ä" * 20, "A" * 75):
        page = person.post("/chat", {"words": WORDS, "nonce": nonce, "first": "nl"})
        assert page.draft == WORDS
    assert people(road) == 0


@pytest.mark.parametrize("first", ["xx", "../nl", "<b>", "nl\x00"])
def test_a_forged_language_of_the_page_begins_in_one_that_there_is(
    person: Browser, first: str
) -> None:
    """The words decide, as always."""
    page = person.post("/chat", {"words": WORDS, "first": first})
    assert page.lang == "nl"
    assert page.heading == "Kun je nu veilig typen?"


def test_the_same_form_twice_makes_one_session_and_one_remark(
    app: Starlette, road: Road, person: Browser
) -> None:
    """A double click: the second arrives without a cookie, then once more with one."""
    first = person.page
    with Browser(app) as again:
        again.type(WORDS, first)
        person.type(WORDS, first)
        assert again.cookies == person.cookies
    person.type(WORDS, first)
    assert people(road) == 1
    assert [one.text for one in dialogue_of(road, person).remarks] == [WORDS]


def test_forms_at_the_same_moment_make_one_session(app: Starlette, road: Road) -> None:
    """Two tabs of one browser that both send: one dialogue, one remark."""
    with Browser(app) as person, Browser(app) as other:
        first = person.page

        def send(browser: Browser) -> Page:
            return browser.type(WORDS, first)

        with ThreadPoolExecutor(2) as pool:
            assert {page.path for page in pool.map(send, (person, other))} == {"/chat"}
        assert person.cookies == other.cookies
        assert people(road) == 1
        assert [one.text for one in dialogue_of(road, person).remarks] == [WORDS]


def test_a_running_dialogue_keeps_its_place_and_takes_the_words(
    road: Road, person: Browser
) -> None:
    """From another tab with the first page: they answer no question that stands there now."""
    first = person.page
    person.press("Nederlands", first)
    for label in ("Ja", "Nee", "Ik heb een vraag", "Ik wil het team iets vragen"):
        person.press(label)
    before = dialogue_of(road, person)
    page = person.type(ARABIC_QUESTION, first)
    after = dialogue_of(road, person)
    assert page.lang == "nl"
    assert (after.step, after.path, after.answers) == (before.step, before.path, before.answers)
    assert [one.text for one in after.remarks] == [ARABIC_QUESTION]


def test_in_an_open_conversation_words_of_the_first_page_are_a_message(person: Browser) -> None:
    """Whoever opened the first page before."""
    first = person.page
    person.ask_for_a_person()
    page = person.type(WORDS, first)
    assert page.html.count(f'dir="auto">{WORDS}<') == 1


def test_a_locked_chat_gives_words_of_the_first_page_back(person: Browser, clock: Clock) -> None:
    """Who was away too long: the page asks for the code, and the words travel with it."""
    first = person.page
    person.ask_for_a_person()
    person.keep_code()
    clock.pass_minutes(SETTINGS.idle / MINUTE + 1)
    page = person.type(WORDS, first)
    assert page.draft == WORDS
    assert 'name="code"' in page.html


def test_what_was_written_first_and_the_language_pressed_later_goes_on(person: Browser) -> None:
    """A language that was not sure, then a button: the words are not asked for again."""
    person.type("xkcd qqq")
    page = person.press("English")
    assert (page.lang, page.heading) == ("en", "Can you type safely now?")
    assert "xkcd qqq" in page.text


def test_the_door_that_fits_stands_first_and_says_why(road: Road, person: Browser) -> None:
    """After the first questions, with a line that says so."""
    person.type("Ik maak me zorgen om mijn dochter van 15, ze krijgt dure cadeaus van een man")
    while person.page.heading != road.voice.question("nl", "opening.for_whom"):
        person.press("Ja" if "veilig" in person.page.heading else "Nee")
    assert road.voice.text("nl", "engine-fits") in person.page.text
    doors = [label for label, (name, _) in person.page.buttons.items() if name == "code"]
    assert doors[0] == road.voice.label("nl", "opening.for_whom", "my_child")
    page = person.press(doors[0])
    assert page.heading == road.voice.question("nl", "parent.child_safe")


async def test_words_that_come_at_the_same_moment_load_the_reader_once() -> None:
    """The others wait for it, and are read too."""
    loaded = []

    def load() -> Read:
        loaded.append(1)
        return reader().read

    reading = Reading(load)
    found = await asyncio.gather(*(asyncio.to_thread(reading, DUTCH_DANGER) for _ in range(8)))
    assert len(loaded) == 1
    assert all(one is not None and one.is_urgent for one in found)
