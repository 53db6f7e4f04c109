"""Every service of the house and every dialogue, from the opening to the queue it must reach.

The rows are those of `docs/domain.md`. What a row does not answer is skipped.
"""

import re
from collections.abc import Mapping
from typing import Final, TypeAlias

import pytest

from flows.book import Book, read_book
from flows.limits import LABEL_MAX
from flows.types import ENDED, TALK, Chose, Close, Command, HandOff, Kind, Priority, Route, Tell
from locales.texts import FluentTexts
from locales.voice import Voice
from tests.flows.talk import Talk

Answers: TypeAlias = Mapping[str, str]
P0, P1, P2, P3 = Priority.P0, Priority.P1, Priority.P2, Priority.P3

ADULT: Final = {"opening.for_whom": "myself_adult"}
OTHER: Final = {**ADULT, "sex_worker.help": "other"}
HURT: Final = {**ADULT, "sex_worker.help": "hurt_or_controlled"}
YOUNG: Final = {"opening.for_whom": "myself_young"}
ELSE: Final = {"opening.for_whom": "someone_else"}
CHILD: Final = {"opening.for_whom": "my_child"}
WORK: Final = {"opening.for_whom": "professional"}
TOWN: Final = {"opening.for_whom": "municipality"}
ASKS: Final = {"opening.for_whom": "question"}
PRIVACY: Final = {**ASKS, "opening.question_about": "privacy"}
DANGER: Final = {"opening.safe": "unsafe", "opening.danger_now": "danger"}


def picked(before: Answers, step: str, code: str) -> dict[str, str]:
    """Answers and one more."""
    return {**before, step: code}


Row: TypeAlias = tuple[str, Answers, Route, str]
"""Its name, what is answered, where it must go, and what is said about what happens next."""

SERVICES: Final[tuple[Row, ...]] = (
    ("front office", ASKS, Route("front_office", "question", P3), "practical"),
    ("crisis", DANGER, Route("front_office", "danger_now", P0), "now"),
    ("first talk", picked(OTHER, "sex_worker.services", "first_talk"),
     Route("intake", "intake", P2), "intake"),
    ("sexuality", picked(OTHER, "sex_worker.services", "sexuality"),
     Route("front_office", "sexuality_talk", P3), "practical"),
    ("support group", picked(OTHER, "sex_worker.services", "group"),
     Route("front_office", "support_group", P3), "group"),
    ("buddy", picked(OTHER, "sex_worker.services", "buddy"),
     Route("front_office", "buddy", P3), "volunteer"),
    ("paperwork", picked(OTHER, "sex_worker.services", "paperwork"),
     Route("front_office", "paperwork", P3), "volunteer"),
    ("exit programme", picked(ADULT, "sex_worker.help", "stop_or_change"),
     Route("intake", "exit_programme", P2), "intake"),
    ("job coach", picked(OTHER, "sex_worker.services", "job"),
     Route("front_office", "job_coach", P3), "practical"),
    ("benefits, opting-in", picked(OTHER, "sex_worker.services", "benefits_tax"),
     Route("front_office", "benefits_tax", P3), "practical"),
    ("fieldwork", picked(OTHER, "sex_worker.services", "fieldwork"),
     Route("fieldwork", "fieldwork_visit", P2), "fieldwork"),
    ("policy", picked(TOWN, "municipality.subject", "policy"),
     Route("policy", "policy_advice", P3), "policy"),
    ("figures", picked(TOWN, "municipality.subject", "figures"),
     Route("policy", "figures", P3), "policy"),
    ("consult", picked(WORK, "professional.kind", "advice"),
     Route("meldpunt", "consult", P2), "consult"),
    ("report", picked(WORK, "professional.kind", "report"),
     Route("meldpunt", "report", P2), "report"),
    ("client stays", picked(WORK, "professional.responsible", "we_do"),
     Route("meldpunt", "consult", P2), "consult"),
    ("meldcode", picked(WORK, "professional.step", "step_4"),
     Route("meldpunt", "consult", P2), "consult"),
    ("care coordination", picked(WORK, "professional.kind", "care_coordination"),
     Route("care_coordination", "care_coordination", P2), "care_coordination"),
    ("training", picked(WORK, "professional.kind", "training"),
     Route("training", "training", P3), "training"),
    ("training of a town", picked(TOWN, "municipality.subject", "training"),
     Route("training", "training", P3), "training"),
    ("lesson", picked(TOWN, "municipality.subject", "lesson"),
     Route("training", "lesson", P3), "lesson"),
    ("Girls' Talk", picked(TOWN, "municipality.subject", "girls_talk"),
     Route("training", "girls_talk", P3), "lesson"),
    ("Make a Move", picked(TOWN, "municipality.subject", "make_a_move"),
     Route("training", "make_a_move", P3), "lesson"),
)  # fmt: skip

DIALOGUES: Final[tuple[Row, ...]] = (
    ("talk", picked(ADULT, "sex_worker.help", "talk"), Route("front_office", "talk", P3),
     "practical"),
    ("work", picked(ADULT, "sex_worker.help", "work_money"),
     Route("front_office", "work_money", P3), "practical"),
    ("health", picked(ADULT, "sex_worker.help", "health"), Route("front_office", "health", P3),
     "practical"),
    ("papers", picked(ADULT, "sex_worker.help", "papers"), Route("front_office", "papers", P3),
     "practical"),
    ("housing", picked(ADULT, "sex_worker.help", "housing_debt"),
     Route("front_office", "housing_debt", P2), "today"),
    ("no bed", {**ADULT, "sex_worker.help": "housing_debt", "sex_worker.bed_tonight": "no_bed"},
     Route("front_office", "no_bed", P1), "urgent"),
    ("violence", HURT, Route("front_office", "violence", P1), "urgent"),
    ("violence now", picked(HURT, "sex_worker.hurt_now", "in_danger"),
     Route("front_office", "violence_now", P0), "now"),
    ("rape, seven days", picked(HURT, "sex_worker.hurt_now", "sexual_violence"),
     Route("front_office", "sexual_violence", P1), "urgent"),
    ("coercion", picked(HURT, "sex_worker.decide", "partly"), Route("meldpunt", "coercion", P1),
     "urgent"),
    ("suicide, now", {**ADULT, "sex_worker.help": "health", "sex_worker.health": "death_now"},
     Route("front_office", "suicide_now", P0), "now"),
    ("suicide", {**ADULT, "sex_worker.help": "health", "sex_worker.health": "death_thoughts"},
     Route("front_office", "suicide_thoughts", P1), "urgent"),
    ("younger after all", {**OTHER, "more.confirm": "more", "more.age": "under_18"},
     Route("youth", "youth", P1), "younger"),
    ("professional, acute", picked(WORK, "professional.acute", "now"),
     Route("meldpunt", "concern_danger", P0), "work_now"),
    ("professional, acute and minor",
     {**WORK, "professional.acute": "now", "professional.client_age": "minor"},
     Route("youth", "concern_danger", P0), "work_now"),
    ("professional, minor", picked(WORK, "professional.client_age", "minor"),
     Route("youth", "case_minor", P1), "work_urgent"),
    ("professional, referral", picked(WORK, "professional.kind", "referral"),
     Route("intake", "referral", P2), "referral"),
    ("a town's case", picked(TOWN, "municipality.subject", "case"),
     Route("meldpunt", "consult", P2), "consult"),
    ("a school's minor",
     {**TOWN, "municipality.subject": "case", "professional.client_age": "minor"},
     Route("youth", "case_minor", P1), "work_urgent"),
    ("a town in danger", {**TOWN, **DANGER}, Route("meldpunt", "concern_danger", P0), "work_now"),
    ("parent", CHILD, Route("youth", "concern_child", P1), "parent"),
    ("parent, by age", picked(CHILD, "parent.age", "a12_15"),
     Route("youth", "concern_minor", P1), "parent"),
    ("parent, danger", picked(CHILD, "parent.child_safe", "unsafe"),
     Route("youth", "concern_danger", P0), "now"),
    ("parent, missing", picked(CHILD, "parent.child_safe", "missing"),
     Route("youth", "missing_child", P0), "now"),
    ("young", YOUNG, Route("youth", "youth", P1), "younger"),
    ("young, question", {**YOUNG, "youth.happens": "question", "youth.safe_now": "safe"},
     Route("youth", "youth_question", P2), "young_question"),
    ("young, pictures", picked(YOUNG, "youth.happens", "pictures_blackmail"),
     Route("youth", "youth_pictures", P1), "younger"),
    ("young, made to", picked(YOUNG, "youth.happens", "made_to_do"),
     Route("youth", "youth_exploitation", P1), "younger"),
    ("young, crime", picked(YOUNG, "youth.happens", "crime"), Route("youth", "youth_crime", P1),
     "younger"),
    ("young, suicide", {**YOUNG, "youth.happens": "home", "youth.self_harm": "now"},
     Route("youth", "suicide_now", P0), "now"),
    ("young, danger", picked(YOUNG, "youth.safe_now", "unsafe"),
     Route("youth", "youth_danger", P0), "now"),
    ("concern", ELSE, Route("meldpunt", "concern", P2), "concern"),
    ("concern, danger", picked(ELSE, "concern.safe_now", "unsafe"),
     Route("meldpunt", "concern_danger", P0), "now"),
    ("concern, missing", picked(ELSE, "concern.safe_now", "missing"),
     Route("meldpunt", "missing_child", P0), "now"),
    ("concern, minor", picked(ELSE, "concern.age", "a16_17"),
     Route("meldpunt", "concern_minor", P1), "urgent"),
    ("concern, forced", picked(ELSE, "concern.signals", "forced"),
     Route("meldpunt", "concern_forced", P1), "urgent"),
    ("question, today", picked(ASKS, "question.urgent", "today"),
     Route("front_office", "question_today", P2), "today"),
    ("question, danger", picked(ASKS, "question.urgent", "danger"),
     Route("front_office", "danger_now", P0), "now"),
    ("complaint", picked(PRIVACY, "privacy.about", "complaint"),
     Route("privacy", "complaint", P3), "complaint"),
    ("privacy", picked(PRIVACY, "privacy.about", "see") | {"privacy.enough": "person"},
     Route("privacy", "privacy", P3), "practical"),
    ("information, a person", {
        **ASKS, "opening.question_about": "information", "information.topic": "region",
        "information.enough": "person"}, Route("front_office", "information", P3), "practical"),
    ("information on violence, a person", {
        **ASKS, "opening.question_about": "information", "information.topic": "violence",
        "information.enough": "person"}, Route("front_office", "information", P2), "today"),
    ("information for the young, a person", {
        **ASKS, "opening.question_about": "information", "information.topic": "young",
        "information.enough": "person"}, Route("youth", "youth_question", P2), "young_question"),
)  # fmt: skip

GROWN: Final = re.compile(
    r"seks|sex|escort|prostit|mensenhandel|traffick|raam|window|klant|client|stripp|webcam",
    re.IGNORECASE,
)
"""What a child must not read before it said that it is one (`GENTLE` has what help must name)."""

GENTLE: Final = ("youth-happens.money_gifts",)
"""Here the word stands because children themselves are looking for it."""

HARMLESS: Final = {
    "reaching.sender",  # the name that the team uses
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
    given = {"opening.language": "nl", "opening.safe": "safe", "opening.reads_along": "nobody"}
    given |= answers
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


@pytest.mark.parametrize("row", SERVICES + DIALOGUES, ids=lambda row: row[0])
def test_every_row_reaches_its_queue_and_says_what_happens_next(house: Book, row: Row) -> None:
    """From the opening, with one answer a screen."""
    _, answers, route, after = row
    talk, reached, steps, says = walked(house, answers)
    assert talk.dialogue.step == TALK
    assert reached == route
    assert says[-3:] == ["after-start", f"after-{after}", "engine-handed-over"]
    assert len(steps) == len(set(steps))


def test_nobody_hears_nothing_of_what_happens_next(house: Book) -> None:
    """Each of these texts is the end of some row."""
    told = {after for *_, after in SERVICES + DIALOGUES}
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
    """Only how to reach somebody, which is marked and can be skipped."""
    words = FluentTexts().identifying(language)
    for step in house.steps.values():
        if step.identifying or step.kind is Kind.MESSAGE or step.id in HARMLESS:
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
