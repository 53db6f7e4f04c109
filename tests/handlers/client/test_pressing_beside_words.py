"""Whoever presses a button while words stand in the field loses neither."""

import re

import pytest

from flows.limits import WORDS_MAX
from tests.handlers.client.browser import Browser, Page
from tests.handlers.client.conftest import FrontOffice

WORDS = "mijn zus zit naast me"
ASKED = "Wat is je vraag?"
BEFORE = "Waar gaat je vraag over?"


def at_words(person: Browser) -> Page:
    """Come to a question that asks for words."""
    person.begin()
    for label in ("Ja", "Nee", "Ik heb een vraag", "Ik wil het team iets vragen"):
        person.press(label)
    return person.page


def press(person: Browser, label: str, words: str, page: Page | None = None) -> Page:
    """Press a command while words stand in the field."""
    name, value = (page or person.page).buttons[label]
    return person.post("/chat", {"words": words, name: value}, page)


def fill(person: Browser) -> None:
    """Write until nothing more fits into the dialogue."""
    person.begin()
    for _ in range(4):
        person.type("a" * WORDS_MAX)
    person.type("a" * (WORDS_MAX - 10))


@pytest.mark.parametrize("talking", [False, True])
def test_commands_belong_to_the_form_with_the_field(person: Browser, *, talking: bool) -> None:
    """Every command button sends the form that the field stands in."""
    page = person.ask_for_a_person() if talking else person.begin()
    commands = re.findall(r'<button[^>]*name="command"[^>]*>', page.html)
    assert commands
    assert all('form="reply"' in one for one in commands)
    form = page.html[page.html.index('id="reply"') :]
    assert "<textarea" in form[: form.index("</form>")]


@pytest.mark.parametrize("label", ["Andere taal", "Stoppen", "Alles wissen"])
def test_a_command_is_not_offered_beside_its_own_question(person: Browser, label: str) -> None:
    """A second "erase all" beside "yes, erase all" would do something else; the others stay."""
    person.begin()
    page = person.press(label)
    assert {"Andere taal", "Stoppen", "Alles wissen"} - page.buttons.keys() == {label}


def test_person_beside_words(person: Browser, front_office: FrontOffice) -> None:
    """Asking for a person takes the words along to the team."""
    at_words(person)
    page = press(person, "Een mens, graag", WORDS)
    assert page.heading == "Je gesprek met het team"
    assert WORDS in page.text
    assert len(front_office.conversations()) == 1


def test_person_beside_words_at_a_choice(person: Browser) -> None:
    """Words that are no option go along too."""
    person.begin()
    assert WORDS in press(person, "Een mens, graag", WORDS).text


def test_skip_beside_words(person: Browser) -> None:
    """Words are an answer: then only the question is behind, and the next one is still asked."""
    question = at_words(person).heading
    page = press(person, "Overslaan", WORDS)
    assert WORDS in page.text
    assert "Overgeslagen" not in page.text
    after = page.heading
    person.press("Terug")
    assert person.page.heading == question
    assert person.type(WORDS).heading == after


def test_skip_beside_words_at_a_choice(person: Browser) -> None:
    """Words that are no answer are kept, and the question is skipped."""
    first = person.begin()
    page = press(person, "Overslaan", WORDS)
    assert page.heading != first.heading
    assert WORDS in page.text
    assert "Overgeslagen" in page.text


def test_skip_takes_an_earlier_answer_back(person: Browser) -> None:
    """Who goes back to their words and skips the question takes the words back."""
    at_words(person)
    person.type(WORDS)
    page = person.press("Terug")
    assert page.draft == WORDS
    page = press(person, "Overslaan", page.draft)
    assert WORDS not in page.text
    assert "Overgeslagen" in page.text


def test_back_beside_words(person: Browser) -> None:
    """Back goes to the question before; the words stand in their field when one comes again."""
    at_words(person)
    page = press(person, "Terug", WORDS)
    assert page.heading == BEFORE
    assert person.press("Ik wil het team iets vragen").draft == WORDS


def test_back_beside_words_at_a_choice_twice(person: Browser) -> None:
    """A double click on Back goes one question back, and keeps the words once."""
    person.begin()
    person.press("Ja")
    page = person.press("Nee")
    assert page.heading == "Voor wie ben je hier?"
    press(person, "Terug", WORDS, page)
    page = press(person, "Terug", WORDS, page)
    assert page.heading.startswith("Kan iemand meelezen")
    assert page.text.count(WORDS) == 1


@pytest.mark.parametrize(("label", "way_out"), [("Andere taal", "Terug"), ("Stoppen", "Terug")])
def test_aside_beside_words(person: Browser, label: str, way_out: str) -> None:
    """After another language or a changed mind about stopping the words stand in their field."""
    question = at_words(person)
    aside = press(person, label, WORDS)
    assert aside.heading != question.heading
    page = person.press(way_out)
    assert page.heading == question.heading
    assert page.draft == WORDS


def test_back_beside_words_at_an_aside(person: Browser) -> None:
    """Back from an aside leads to the question under it, with typed words or without."""
    question = at_words(person)
    person.press("Stoppen")
    assert press(person, "Terug", WORDS).heading == question.heading


@pytest.mark.parametrize("label", ["Andere taal", "Alles wissen"])
def test_unsent_words_stay_unsent(person: Browser, front_office: FrontOffice, label: str) -> None:
    """In the conversation such a button sends no half message; the words are there to copy."""
    person.ask_for_a_person()
    page = press(person, label, WORDS)
    assert page.draft.startswith(WORDS)
    assert "niet verstuurd en niet bewaard" in page.text
    assert front_office.conversations()
    assert WORDS not in person.open("/chat").text


def test_words_that_do_not_fit(person: Browser) -> None:
    """When the dialogue is full the words come back in their field."""
    fill(person)
    page = person.type(WORDS)
    assert page.status == 422
    assert page.draft == WORDS
    assert page.text.count("Dit past er niet meer bij") == 1
    assert person.type(WORDS).draft == WORDS


def test_words_that_do_not_fit_beside_a_button(person: Browser, front_office: FrontOffice) -> None:
    """The button counts all the same, and the words are there to copy."""
    fill(person)
    page = press(person, "Een mens, graag", WORDS)
    assert front_office.conversations()
    assert "Deze tekst is niet verstuurd" in page.text
    assert page.draft.startswith(WORDS)
