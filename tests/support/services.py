"""Every service of the house and every dialogue, and the queue that each must reach.

The rows are those of `docs/domain.md`; each is walked on the engine, on the web and on Telegram.
What a row does not answer is skipped.
"""

from collections.abc import Mapping
from typing import Final, TypeAlias

from flows.types import Priority, Route

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
UNKNOWN: Final = {"opening.safe": "unsafe", "opening.danger_now": "unknown"}


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
    ("younger after all, danger",
     {**ADULT, **DANGER, "more.confirm": "more", "more.age": "under_18"},
     Route("youth", "youth_danger", P0), "now"),
    ("younger after all, violence now",
     {**HURT, "sex_worker.hurt_now": "in_danger", "more.confirm": "more", "more.age": "under_18"},
     Route("youth", "youth_danger", P0), "now"),
    ("younger after all, suicide",
     {**ADULT, "sex_worker.help": "health", "sex_worker.health": "death_now",
      "more.confirm": "more", "more.age": "under_18"}, Route("youth", "suicide_now", P0), "now"),
    ("safety unknown", {**picked(ADULT, "sex_worker.help", "talk"), **UNKNOWN},
     Route("front_office", "safety_unknown", P2), "today"),
    ("safety unknown, support group",
     {**picked(OTHER, "sex_worker.services", "group"), **UNKNOWN},
     Route("front_office", "safety_unknown", P2), "today"),
    ("safety unknown, buddy", {**picked(OTHER, "sex_worker.services", "buddy"), **UNKNOWN},
     Route("front_office", "safety_unknown", P2), "today"),
    ("safety unknown, question", {**ASKS, **UNKNOWN},
     Route("front_office", "safety_unknown", P2), "today"),
    ("safety unknown, privacy", {**PRIVACY, "privacy.about": "other", **UNKNOWN},
     Route("front_office", "safety_unknown", P2), "today"),
    ("safety unknown, complaint", {**PRIVACY, "privacy.about": "complaint", **UNKNOWN},
     Route("privacy", "complaint", P3), "complaint"),
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

ROWS: Final = SERVICES + DIALOGUES

GIVEN: Final[Answers] = {
    "opening.language": "nl",
    "opening.safe": "safe",
    "opening.reads_along": "nobody",
}
"""What every row answers, unless it says something else."""
