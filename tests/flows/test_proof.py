"""Each fault that can be planted in a flow or a text is found, with file, line and what to do."""

import shutil
from pathlib import Path

import pytest

from flows.book import read_book
from flows.proof import Proof, prove
from flows.queues import QUEUES
from locales.texts import FluentTexts
from tests.flows.talk import SOUND


def proved(directory: Path) -> Proof:
    """The proof of the dialogues and locales of a directory."""
    texts = FluentTexts(directory / "locales")
    return prove(read_book(texts.languages, directory / "dialogues"), texts, QUEUES)


def test_the_sound_book_is_proved() -> None:
    """The small book has no fault, and all of it was walked."""
    proof = proved(SOUND)
    assert proof.findings == ()
    assert (proof.flows, proof.steps, proof.languages) == (3, 14, 2)
    assert proof.states > proof.steps


TRIAL, OPENING, ALWAYS = "dialogues/trial.yaml", "dialogues/opening.yaml", "dialogues/always.yaml"
NL, EN = "locales/nl/flows.ftl", "locales/en/flows.ftl"
SAFETY, TOPICS = "locales/nl/safety.ftl", "locales/nl/topics.ftl"
BOTH = "locales/*/safety.ftl"
MANY = "".join(f"  m{n}: {{ask: message, next: m{n + 1}}}\n" for n in range(9))

PLANTED = {
    # the walk
    "unreachable step": (
        *(TRIAL, "    next: signals", "    next: thanks"),
        "trial.yaml:15: No answer leads to 'trial.signals'.",
    ),
    "unreachable flow": (
        *(OPENING, '{next: "flow:trial"}', "{next: handoff}", "next: flow:trial", "next: handoff"),
        *("skip: flow:trial", "skip: handoff"),
        "trial.yaml:5: No answer leads to 'trial.safe'.",
    ),
    "unreachable aside": (
        *(ALWAYS, "  forget:", "  more: {ask: choice, options: {a: {next: end}}}\n  forget:"),
        "always.yaml:13: No answer leads to 'always.more'.",
    ),
    "endless loop of questions": (
        *(TRIAL, "    next: confirm\n    skip: confirm", "    next: words\n    skip: confirm"),
        "trial.yaml:12: The questions go round without end: ",
    ),
    "a question asked again": (
        *(TRIAL, "    next: confirm\n    skip: confirm", "    next: words\n    skip: confirm"),
        "trial.yaml:37: “seldom said” at 'trial.contact' asks 'trial.words' again",
    ),
    "a step that leads to itself": (
        *(TRIAL, "    skip: age", "    skip: signals"),
        "trial.yaml:15: “skip” at 'trial.signals' asks 'trial.signals' again",
    ),
    "messages without end": (
        *(TRIAL, "    ask: message\n    next: contact", "    ask: message\n    next: thanks"),
        "trial.yaml:28: “control” at 'trial.signals' runs into messages without a question",
    ),
    "too many messages": (
        *(
            TRIAL,
            "    ask: message\n    next: contact\n",
            "    ask: message\n    next: m0\n" + MANY,
        ),
        *("  m8: {ask: message, next: m9}\n", "  m8: {ask: message, next: contact}\n"),
        "trial.yaml:38: “control” at 'trial.signals' runs into messages without a question",
    ),
    "back before any question": (
        *(OPENING, "ask: language\n    next: what", "ask: language\n    next: back"),
        "opening.yaml:5: “nl” at 'opening.language' leads nowhere.",
    ),
    "words that end the dialogue": (
        *(TRIAL, "    next: signals", "    next: end"),
        "trial.yaml:12: “seldom said” at 'trial.words' leads nowhere.",
    ),
    "a message that leads back": (
        *(TRIAL, "ask: message\n    next: contact", "ask: message\n    next: back"),
        "trial.yaml:15: “control” at 'trial.signals' stops the engine (KeyError",
    ),
    "danger that leads back": (
        *(TRIAL, "unsafe: {danger: help-now}", "unsafe: {danger: help-now, next: back}"),
        "trial.yaml:9: The danger 'unsafe' of 'trial.safe' does not show 'help-now'.",
    ),
    "danger that is not handed off": (
        *(TRIAL, "unsafe: {danger: help-now}", "unsafe: {danger: help-now, next: back}"),
        "trial.yaml:9: The danger 'unsafe' of 'trial.safe' does not hand off at once.",
    ),
    "danger of a low priority": (
        *(TRIAL, "control: {}", "control: {danger: help-now}"),
        "trial.yaml:18: The danger 'control' of 'trial.signals' is handed off as P3.",
    ),
    "a route that nothing reaches": (
        *(TRIAL, "route:\n", "route:\n  - {when: {safe: unsafe}, "),
        *("{when: {safe: unsafe}, ", "{when: {safe: unsafe}, queue: intake, "),
        *("queue: intake, ", "queue: intake, topic: plain, priority: P0}\n"),
        "trial.yaml:49: No answers lead to this route (danger).",
    ),
    "no end after stop": (
        *(ALWAYS, "leave: {next: end}", "leave: {next: return}"),
        "always.yaml:8: No answer to 'always.stop' does what the button is for (end).",
    ),
    "no forgetting after forget": (
        *(ALWAYS, "erase: {next: forget}", "erase: {next: return}"),
        "always.yaml:13: No answer to 'always.forget' does what the button is for (forget).",
    ),
    "no return after another language": (
        *(ALWAYS, "next: return", "next: end"),
        "always.yaml:5: No answer to 'always.language' does what the button is for (return).",
    ),
    # conditions, routes, questions
    "a queue that does not exist": (
        *(OPENING, "queue: front_office", "queue: cellar"),
        "opening.yaml:19: There is no queue 'cellar'.",
    ),
    "an urgent route without danger": (
        *(TRIAL, "unsafe: {danger: help-now}", "unsafe: {}"),
        "trial.yaml:48: This route is P0, but none of its answers is marked `danger`.",
    ),
    "a skipped that cannot be": (
        *(TRIAL, "when: {signals: injuries}\n        go", "when: {words: skipped}\n        go"),
        "trial.yaml:22: 'trial.words' cannot be skipped, so that 'skipped' never holds.",
    ),
    "a text as a condition": (
        *(TRIAL, "when: {signals: injuries}\n        go", "when: {words: help}\n        go"),
        "trial.yaml:22: 'help' is no answer that 'trial.words' can get.",
    ),
    "a number out of range": (
        *(TRIAL, "when: {safe: unsafe}", 'when: {safe: unsafe, age: "130"}'),
        "trial.yaml:48: '130' is no answer that 'trial.age' can get.",
    ),
    "an empty range": (
        *(TRIAL, "max: 120", "max: -1"),
        "trial.yaml:31: No number lies between 0 and -1.",
    ),
    "an identifying question that must be answered": (
        *(TRIAL, "    next: confirm\n    skip: confirm", "    next: confirm"),
        "trial.yaml:37: 'trial.contact' asks what may identify somebody, and cannot be skipped.",
    ),
    "a callback that does not fit": (
        *("*", "injuries", "injuries_that_can_be_seen_by_everybody_who_meets_her"),
        "trial.yaml:15: The button trial.signals:injuries_that_can_be_seen_by_everybody_who_meets",
    ),
    # texts
    "a question without text": (
        *(EN, "trial-age = How old?\n", ""),
        "trial.yaml:31: The text 'trial-age' is missing in 'en'.",
    ),
    "an option without label": (
        *(NL, "    .money = Geld\n", ""),
        "trial.yaml:19: The text 'trial-signals.money' is missing in 'nl'.",
    ),
    "a notice without text": (
        *(SAFETY, "engine-full = Full.\n", ""),
        "engine.py:1: The text 'engine-full' is missing in 'nl'.",
    ),
    "help without text": (
        *(BOTH, "help-now = 112.\n", ""),
        "trial.yaml:20: The text 'help-now' is missing in 'nl'.",
    ),
    "a topic without label": (
        *(TOPICS, "topic-injured = injured\n", ""),
        "trial.yaml:52: The text 'topic-injured' is missing in 'nl'.",
    ),
    "a queue without label": (
        *(TOPICS, "queue-youth = youth\n", ""),
        "queues.py:1: The text 'queue-youth' is missing in 'nl'.",
    ),
    "help that does not name 112": (
        *(SAFETY, "help-now = 112.", "help-now = Bel."),
        "nl/safety.ftl:2: The emergency help 'help-now' does not name 112.",
    ),
    "a text of no step": (
        *(NL, "trial-age =", "trial-old = Oud?\ntrial-age ="),
        "nl/flows.ftl:23: There is no step for the text 'trial-old'.",
    ),
    "a label of no option": (
        *(NL, "    .money = Geld\n", "    .money = Geld\n    .gold = Goud\n"),
        "nl/flows.ftl:21: 'trial.signals' has no option 'gold'.",
    ),
    "a text in one language only": (
        *(SAFETY, "emergency = 112.", "more = Meer.\nemergency = 112."),
        "nl/safety.ftl:1: The text 'more' stands in 'nl' but not in 'en'.",
    ),
    "a variable that nobody fills": (
        *(NL, "trial-age = Hoe oud?", "trial-age = Hoe oud, { $name }?"),
        "nl/flows.ftl:23: Nobody fills in the variable $name of 'trial-age'.",
    ),
    "other variables in another language": (
        *("locales/en/safety.ftl", "{ $length } of { $limit }", "{ $limit }"),
        "en/safety.ftl:19: The text 'engine-too-long' has other variables in 'en' than in 'nl'.",
    ),
    "a text that is too long": (
        *(SAFETY, "emergency = 112.", "emergency = 112." + " Bel nu" * 500),
        "nl/safety.ftl:1: The text 'emergency' has 3504 characters; 3500 fit.",
    ),
    "a plural that is too long": (
        *(SAFETY, "engine-full = Full.", "engine-full = {1 ->\n [one] Een\n *[other] "),
        *("*[other] ", "*[other] " + "vol" * 1200 + "\n }"),
        "nl/safety.ftl:5: The text 'engine-full' has 3600 characters; 3500 fit.",
    ),
    "a label that is too long": (
        *(NL, ".money = Geld", ".money = " + "Geld " * 13),
        "nl/flows.ftl:20: The label 'trial-signals.money' has 64 characters; 60 fit.",
    ),
    "an empty text": (
        *(NL, "trial-age = Hoe oud?", 'trial-age = {""}'),
        "nl/flows.ftl:23: The text 'trial-age' is empty.",
    ),
    "two options with one label": (
        *(NL, ".money = Geld", ".money = controle."),
        "nl/flows.ftl:20: Two options of 'trial.signals' are called 'controle.'.",
    ),
    "a question for a name": (
        *(NL, "trial-words = Wat is er?", "trial-words = Wat is je Naam?"),
        "nl/flows.ftl:17: The question 'trial.words' asks for 'Naam', which may identify",
    ),
    "a hint that asks for a number": (
        *(EN, "trial-words = What is it?", "trial-words = What?\n    .hint = Your phone number."),
        "en/flows.ftl:18: The question 'trial.words' asks for 'phone number', which may identify",
    ),
    "a word that we do not say": (
        *(NL, "trial-words = Wat is er?", "trial-words = Waarom?"),
        "nl/flows.ftl:17: The text 'trial-words' says 'Waarom', which we do not say.",
    ),
    "an exclamation mark": (
        *(SAFETY, "emergency = 112.", "emergency = 112!"),
        "nl/safety.ftl:1: The text 'emergency' says '!', which we do not say.",
    ),
    "a word with another ending": (
        *(SAFETY, "engine-full = Full.", "engine-full = Voor slachtoffers."),
        "nl/safety.ftl:5: The text 'engine-full' says 'slachtoffers', which we do not say.",
    ),
    "a line that is not Fluent": (
        *(SAFETY, "engine-full = Full.", "engine-full Full."),
        'nl/safety.ftl:5: This cannot be read: Expected token: "=".',
    ),
    "a text that stands twice": (
        *(SAFETY, "engine-full = Full.", "engine-full = Full.\nengine-full = Full."),
        "nl/safety.ftl:6: The text 'engine-full' stands twice in 'nl'.",
    ),
    "a reference to nothing": (
        *(SAFETY, "engine-full = Full.", "engine-full = Full { -team }."),
        "nl/safety.ftl:5: 'engine-full' refers to '-team', which does not exist.",
    ),
}


@pytest.mark.parametrize("fault", PLANTED)
def test_a_planted_fault_is_found(tmp_path: Path, fault: str) -> None:
    """Whoever mends it reads the file, the line and what is wrong."""
    files, *changes, expected = PLANTED[fault]
    shutil.copytree(SOUND, tmp_path, dirs_exist_ok=True)
    for path in tmp_path.rglob("*") if files == "*" else tmp_path.glob(files):
        if path.is_file():
            text = path.read_text(encoding="utf-8")
            for old, new in zip(changes[::2], changes[1::2], strict=True):
                assert old in text or files == "*", (old, text)
                text = text.replace(old, new, 1) if files != "*" else text.replace(old, new)
            path.write_text(text, encoding="utf-8")
    found = [str(finding) for finding in proved(tmp_path).findings]
    assert any(line.startswith(expected) for line in found), found


def test_an_official_name_may_have_a_word_that_we_do_not_say(tmp_path: Path) -> None:
    """The word list excepts it, in that name only."""
    shutil.copytree(SOUND, tmp_path, dirs_exist_ok=True)
    path = tmp_path / SAFETY
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("Full.", "Bel Slachtofferhulp Nederland."), encoding="utf-8")
    assert proved(tmp_path).findings == ()
