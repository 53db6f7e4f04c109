"""What a conversation says in the colleague's language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.book import read_book
from flows.types import Entry
from flows.types import Kind as Asks
from handlers.desk.settings import DeskSettings
from handlers.desk.story import SAFE_CONTACT, story, visible
from locales.voice import Voice
from storage.conversations import Body, Kind
from storage.transcripts import Line

VOICE = Voice()
BOOK = read_book(VOICE.languages)


def lines(*groups: tuple[Entry, ...]) -> list[Line]:
    """Answers as they came in, a group at a time."""
    return [
        Line(number, number, Kind.ANSWERS, Body(entries=entries))
        for number, entries in enumerate(groups, 1)
    ]


def test_every_answer_of_every_step_has_words() -> None:
    """In each language of the desk, for each option there is."""
    for step in BOOK.steps.values():
        for option in (one.code for one in step.options):
            for language in VOICE.staff:
                told = story(BOOK, VOICE, language, lines((Entry(step.id, option),))).answers[0]
                assert (told.answers, told.words) != ((option,), "")
                assert told.question != step.id


def test_every_name_in_the_safe_contact_list_is_a_step() -> None:
    """A step that was renamed would silently leave the box."""
    for pattern in SAFE_CONTACT:
        tail = pattern.removeprefix("*")
        assert any(step == pattern or step.endswith(tail) for step in BOOK.steps), pattern


def test_every_step_about_contact_stands_in_the_box() -> None:
    """What may identify somebody is how to reach them."""
    for step in BOOK.steps.values():
        if step.identifying and step.kind is Asks.WORDS:
            told = story(BOOK, VOICE, "nl", lines((Entry(step.id, "VOORBEELD"),)))
            assert told.safe_contact, step.id


def test_a_later_answer_replaces_an_earlier_one() -> None:
    """The box shows the newest; the list shows both, the old one marked."""
    told = story(
        BOOK,
        VOICE,
        "nl",
        lines(
            (Entry("reaching.how", "here"), Entry("opening.safe", "safe")),
            (Entry("reaching.how", "call"),),
        ),
    )
    assert [one.is_old for one in told.answers] == [True, False, False]
    boxed = {one.step: one.answers for one in told.safe_contact}
    assert boxed["reaching.how"] == (VOICE.label("nl", "reaching.how", "call"),)
    assert told.safe_contact[0].step == "opening.safe"


@pytest.mark.parametrize("answer", ["some_code", ("a", "b"), 7, None])
def test_a_step_that_is_gone_is_still_shown(answer: str | tuple[str, ...] | int | None) -> None:
    """After an upgrade the stored code is better than nothing."""
    told = story(BOOK, VOICE, "nl", lines((Entry("gone.step", answer),))).answers[0]
    assert told.question == "Een vraag die er niet meer is (gone.step)"
    assert told.is_skipped is (answer is None)
    assert answer is None or told.words or told.answers == answer


def test_a_language_is_named_in_the_colleagues_language() -> None:
    """Nobody at the desk has to read the own name of every language."""
    told = story(BOOK, VOICE, "nl", lines((Entry("opening.language", "en"),))).answers[0]
    assert told.answers == ("Engels",)


def test_words_of_a_question_that_has_options_today_stay_words() -> None:
    """They are the person's and not ours; a tick that is gone stands beside the others."""
    entries = (Entry("opening.safe", "Dat weet hij."), Entry("sex_worker.goals", ("debts", "old")))
    words, ticks = story(BOOK, VOICE, "nl", lines(entries)).answers
    assert (words.words, words.answers) == ("Dat weet hij.", ())
    assert ticks.answers == (VOICE.label("nl", "sex_worker.goals", "debts"), "old")


@given(st.text())
def test_nothing_unseen_stays_unseen(text: str) -> None:
    """Overrides, controls and tags become letters; joiners, letters and line ends stay."""
    shown = visible(text)
    assert not any("\u202a" <= one <= "\u202e" or "\u2066" <= one <= "\u2069" for one in shown)
    assert not any(one < " " and one not in "\t\n\r" for one in shown)
    assert visible(shown) == shown


def test_joiners_stay() -> None:
    """Emoji of families and Persian words need them."""
    family, wanting = "👩\u200d👧", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"
    assert visible(f"{family} {wanting}\n") == f"{family} {wanting}\n"


@pytest.mark.parametrize(
    ("wrong", "named"),
    [
        ({"origin": "desk.example.nl"}, "origin"),
        ({"origin": "https://desk.example.nl/x"}, "origin"),
        ({"origin": "https://desk.example.nl", "secure_cookies": False}, "secure_cookies"),
        ({"idle_minutes": 31}, "idle_minutes"),
        ({"session_hours": 13}, "session_hours"),
        ({"idle_minutes": 0}, "idle_minutes"),
    ],
)
def test_unsafe_settings_are_refused(wrong: dict[str, object], named: str) -> None:
    """The message names the setting and says what would be right."""
    with pytest.raises(ValueError, match=f"{named} is .*(right|must)"):
        DeskSettings(**wrong)  # type: ignore[arg-type]  # wrong on purpose
