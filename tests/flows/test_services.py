"""Every service of the house and every dialogue, from the opening to the queue it must reach.

The rows stand in `tests/support/services.py`.
"""

import re
from typing import Final

import pytest

from flows.book import Book, read_book
from flows.limits import LABEL_MAX
from flows.types import ENDED, TALK, Chose, Close, Command, HandOff, Kind, Priority, Route, Tell
from locales.voice import Voice
from tests.flows.talk import Talk
from tests.support.services import (
    ADULT,
    ASKS,
    CHILD,
    DANGER,
    ELSE,
    GIVEN,
    OTHER,
    ROWS,
    WORK,
    YOUNG,
    Answers,
    Row,
)
from tests.support.texts import our_texts

GROWN: Final = re.compile(
    r"seks|sex(?!ta-feira)|escort|prostit|mensenhandel|traffick|raam|window|klant|client|stripp|webcam",
    re.IGNORECASE,
)
"""What a child must not read before it said that it is one (`GENTLE` has what help must name)."""

GENTLE: Final = ("youth-happens.money_gifts",)
"""Here the word stands because children themselves are looking for it."""

HARMLESS: Final = {
    "reaching.sender",  # the name that the team uses
    "always.erase",  # what the phone remembers
    "always.forget",  # the same
    "opening.reads_along",  # who looks at the phone
    "sex_worker.decide",  # going out into the street
}
"""Questions with such a word that ask nothing of the person."""

VOICE: Final = Voice()


@pytest.fixture(scope="module")
def house() -> Book:
    """The dialogues that people meet."""
    return read_book(VOICE.languages)


def walked(house: Book, answers: Answers) -> tuple[Talk, Route, list[str], list[str]]:
    """Go to the end: where it went last, the steps on the way, the texts of the last turn."""
    talk, steps, routes = Talk(house), [], []
    given = {**GIVEN, **answers}
    for _ in range(60):
        if talk.dialogue.step in {TALK, ENDED}:
            break
        step = house.steps[talk.dialogue.step]
        steps.append(step.id)
        if step.id in given:
            talk.take(Chose(0, step.id, (given[step.id],)))
        elif step.skip:
            talk.press(Command.SKIP)
        else:
            talk.choose(step.codes[0])
        routes += [one.route for one in talk.effects if isinstance(one, HandOff | Tell)]
    found = [route for route in routes if route]
    return talk, found[-1] if found else Route("", "", Priority.P4), steps, talk.says


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_every_row_reaches_its_queue_and_says_what_happens_next(house: Book, row: Row) -> None:
    """From the opening, with one answer a screen."""
    _, answers, route, after = row
    talk, reached, steps, says = walked(house, answers)
    assert talk.dialogue.step == TALK
    assert reached == route
    assert says[-3:] == ["after-start", f"after-{after}", "engine-handed-over"]
    assert len(steps) == len(set(steps))


TIMES: Final = {
    "nl": {
        Priority.P0: "Wacht dan niet op het team. Bel 112.",
        Priority.P1: "binnen een uur",
        Priority.P2: "binnen een werkdag",
        Priority.P3: "binnen drie werkdagen",
    },
    "en": {
        Priority.P0: "Then do not wait for the team. Call 112.",
        Priority.P1: "within an hour",
        Priority.P2: "within one working day",
        Priority.P3: "within three working days",
    },
}
"""The time of each priority, as `docs/domain.md` has it."""


@pytest.mark.parametrize("language", TIMES)
def test_what_happens_next_names_the_time_that_it_promises(house: Book, language: str) -> None:
    """The proof sees to it that nobody is told a promise of another priority than theirs."""
    for step in house.flows["after"].steps.values():
        if step.id == "after.start":
            continue
        assert step.promises, step.id
        said = VOICE.question(language, step.id)
        named = [one for one, words in TIMES[language].items() if words in said]
        assert named == [step.promises], step.id


def test_nobody_hears_nothing_of_what_happens_next(house: Book) -> None:
    """Each of these texts is the end of some row."""
    told = {after for *_, after in ROWS}
    assert {f"after.{name}" for name in (*told, "start")} == set(house.flows["after"].steps)


def test_information_ends_without_the_team(house: Book) -> None:
    """Who knows enough is in no queue."""
    answers = {
        **ASKS,
        "opening.question_about": "information",
        "information.topic": "hours",
        "information.enough": "enough",
    }
    talk, _, _, _ = walked(house, answers)
    assert talk.dialogue.step == ENDED
    assert talk.found(Close)
    assert not talk.found(HandOff)


@pytest.mark.parametrize("flow", ["opening", "youth", "question", "information", "privacy"])
@pytest.mark.parametrize("language", VOICE.languages)
def test_no_adult_word_stands_where_a_child_may_be(house: Book, flow: str, language: str) -> None:
    """Before "for whom", in the youth way, and where somebody lands who skips everything."""
    for step in house.flows[flow].steps.values():
        assert not adult_words(house, step.id, language), step.id


@pytest.mark.parametrize("flow", ["parent", "reaching", "sending", "concern"])
@pytest.mark.parametrize("language", VOICE.languages)
def test_no_adult_word_stands_where_a_child_may_read_along(
    house: Book, flow: str, language: str
) -> None:
    """A parent's child, and who is asked how to go on."""
    for step in house.flows[flow].steps.values():
        assert not adult_words(house, step.id, language), step.id


def adult_words(house: Book, step: str, language: str) -> list[str]:
    """The adult words in a question and its options."""
    if house.steps[step].kind is Kind.LANGUAGE:
        return []
    texts = [VOICE.question(language, step)]
    texts += [
        VOICE.label(language, step, code)
        for code in house.steps[step].codes
        if f"{step.replace('.', '-', 1)}.{code}" not in GENTLE
    ]
    return [word for text in texts for word in GROWN.findall(text)]


@pytest.mark.parametrize("answers", [{}, {"opening.safe": "unknown"}, ASKS])
def test_who_skips_everything_meets_no_adult_word(house: Book, answers: Answers) -> None:
    """Whoever did not say that they are an adult may be a child."""
    _, _, steps, _ = walked(house, answers)
    assert all(not adult_words(house, step, "nl") for step in steps)


def test_the_work_is_not_named_where_somebody_reads_along(house: Book) -> None:
    """Neither in the welcome nor among the questions that are not needed."""
    more = {**OTHER, "more.confirm": "more"}
    assert "more.work_form" in walked(house, more)[2]
    assert "more.work_form" not in walked(house, {**more, "opening.reads_along": "somebody"})[2]


def test_who_is_watched_is_asked_for_safe_times_also_here(house: Book) -> None:
    """A messenger brings answers by itself: only at times that are safe."""
    here = {**ADULT, "reaching.how": "here"}
    assert "reaching.safe_times" not in walked(house, here)[2]
    assert "reaching.safe_times" in walked(house, {**here, "opening.reads_along": "sometimes"})[2]


@pytest.mark.parametrize("flow", ["sex_worker", "concern", "parent", "professional", "youth"])
def test_in_danger_there_are_no_forms(house: Book, flow: str) -> None:
    """Few questions, and none twice."""
    whom = {
        "sex_worker": ADULT,
        "concern": ELSE,
        "parent": CHILD,
        "professional": WORK,
        "youth": YOUNG,
    }[flow]
    steps = walked(house, {**whom, **DANGER})[2]
    asked = [step for step in steps if not step.startswith("opening.")]
    assert len(asked) <= 8, asked


@pytest.mark.parametrize("language", VOICE.languages)
def test_every_municipality_of_the_region_can_be_chosen(house: Book, language: str) -> None:
    """All 23 are there in each of the questions, no list is longer than a phone shows."""
    for flow in ("more", "request", "concern"):
        first = "place" if flow == "concern" else "municipality"
        found: list[str] = []
        for name in (first, "near_rotterdam", "near_dordrecht"):
            step = house.steps[f"{flow}.{name}"]
            assert len(step.codes) <= 9
            assert all(len(code) <= 20 for code in step.codes)
            labels = [VOICE.label(language, step.id, code) for code in step.codes]
            assert all(len(label) <= LABEL_MAX for label in labels)
            found += step.codes
        towns = set(found) - {"near_rotterdam", "near_dordrecht", "outside"}
        assert len(towns) == 23


@pytest.mark.parametrize("language", VOICE.languages)
def test_no_question_asks_who_somebody_is(house: Book, language: str) -> None:
    """Only how to reach somebody, which is marked and can be skipped.

    Where colleagues do not work in a language its list is for answers in own words only.
    """
    words = our_texts().identifying(language)
    for step in house.steps.values():
        if step.identifying or step.kind is Kind.MESSAGE or step.id in HARMLESS:
            continue
        if language not in VOICE.staff and step.kind is not Kind.WORDS:
            continue
        assert not words.found(VOICE.question(language, step.id)), step.id


@pytest.mark.parametrize(
    ("step", "code", "text"),
    [
        ("sex_worker.hurt_now", "sexual_violence", "help-rape"),
        ("sex_worker.bed_tonight", "no_bed", "help-no-bed"),
        ("sex_worker.health", "death_now", "help-suicide"),
        ("youth.self_harm", "thoughts", "help-suicide"),
        ("parent.child_safe", "missing", "help-missing-child"),
        ("concern.safe_now", "missing", "help-missing-child"),
        ("professional.acute", "now", "help-now-work"),
        ("more.age", "under_18", "help-younger"),
    ],
)
def test_each_danger_has_its_own_help(house: Book, step: str, code: str, text: str) -> None:
    """Short, and about that danger."""
    option = house.steps[step].option(code)
    assert option
    assert option.danger == text
