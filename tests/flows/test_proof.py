"""Each fault that can be planted in a flow or a text is found, with file, line and what to do."""

import shutil
from pathlib import Path

import pytest

from bot.check import prove_all
from bot.sources import Sources
from flows.proof import Proof
from tests.flows.talk import SOUND


def proved(directory: Path) -> Proof:
    """The proof of the dialogues and locales of a directory."""
    return prove_all(Sources((directory / "dialogues",), (directory / "locales",)))


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
LINES, SHOWN = "locales/help_lines.json", "locales/nl/lines.ftl"
PAGE, REPLY = "locales/nl/knowledge/01-one.md", "locales/nl/replies.toml"
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
    "a time that does not fit the route": (
        *(
            TRIAL,
            "    ask: message\n    next: contact",
            "    ask: message\n    promises: P1\n    next: handoff",
        ),
        "trial.yaml:28: 'trial.thanks' promises the time of P1, but is said to who goes to 'plain'",
    ),
    # help lines
    "a list that is no JSON": (
        *(LINES, '"id": "112", ', '"id" "112", '),
        "help_lines.json:3: This cannot be read: JSON is malformed: expected ':' (byte 12).",
    ),
    "a line without its contact": (
        *(LINES, '"contact": "0800-1234; friend.nl"', '"tel": "0800-1234"'),
        "help_lines.json:7: This cannot be read: Object contains unknown field `tel`",
    ),
    "a line that stands twice": (
        *(LINES, '"id": "friend"', '"id": "112"'),
        "help_lines.json:3: The help line '112' stands twice in the list. Keep one of them.",
    ),
    "112 that nobody sees": (
        *(
            LINES,
            '"certainty": "known", "show_to_public": true',
            '"certainty": "known", "show_to_public": false',
        ),
        "help_lines.json:3: The line 112 must be there, with the contact 112, for the public.",
    ),
    "a line with an id that no text can have": (
        *(LINES, '"id": "friend"', '"id": "My friend"'),
        "help_lines.json:7: The help line 'My friend' has an id that cannot be.",
    ),
    "a number that cannot be dialled": (
        *(LINES, "0800-1234", "800-12345"),
        "help_lines.json:7: The help line 'friend' has '800-12345', which is no number to dial.",
    ),
    "a whole web address": (
        *(LINES, "; friend.nl", "; https://friend.nl"),
        "help_lines.json:7: The help line 'friend' has a whole web address.",
    ),
    "a line of unknown origin": (
        *(LINES, '"certainty": "known"', '"certainty": " "'),
        "help_lines.json:3: The help line '112' does not say where it comes from.",
    ),
    "a day that is none": (
        *(LINES, "2026-01-31", "2026-02-31"),
        "help_lines.json:7: The help line 'friend' has 2026-02-31, which is no day of the",
    ),
    "a line without its text": (
        *(SHOWN, "    .hours = B\n", ""),
        "help_lines.json:3: The text 'line-112.hours' is missing in 'nl'.",
    ),
    "a text with another number": (
        *(SHOWN, "0800-1234", "0800-1235"),
        "nl/lines.ftl:6: The text 'line-friend' has '0800-1235', which the list of",
    ),
    "a text without the site": (
        *(SHOWN, ", friend.nl", ""),
        "nl/lines.ftl:6: The text 'line-friend' lacks 'friend.nl' of the list of help lines.",
    ),
    # the knowledge base
    "a page without a date": (
        *(PAGE, "updated = 2026-11-26\n", ""),
        "nl/knowledge/01-one.md:2: This cannot be read: Object missing required field `updated`.",
    ),
    "a page whose facts are not TOML": (
        *(PAGE, "updated = 2026-11-26", "updated = soon"),
        "nl/knowledge/01-one.md:3: This cannot be read: Invalid value (at line 2, column 11).",
    ),
    "a page without its facts": (
        *(PAGE, '+++\ntitle = "Eén"', 'title = "Eén"'),
        "nl/knowledge/01-one.md:2: This cannot be read: it must begin with its facts",
    ),
    "a page without a source": (
        *(PAGE, '["The law, 2026"]', "[]"),
        "nl/knowledge/01-one.md:5: The page 'one' has no source. Name where it comes from.",
    ),
    "a page that nobody knows the review of": (
        *(PAGE, '"draft"', '"done"'),
        "nl/knowledge/01-one.md:4: The page 'one' has the review 'done'. Write draft or reviewed.",
    ),
    "a page that is too long": (
        *(PAGE, "[0800", "lang " * 250 + "[0800"),
        "nl/knowledge/01-one.md:1: The page 'one' has 257 words; 250 fit. Shorten it.",
    ),
    "a page with a word that we do not say": (
        *(PAGE, "\n[0800", "\nWaarom\n[0800"),
        "nl/knowledge/01-one.md:11: The page 'one' says 'Waarom', which we do not say.",
    ),
    "a page with a site of nobody": (
        *(PAGE, "\n[0800", "\nstranger.nl\n[0800"),
        "nl/knowledge/01-one.md:11: The page 'one' has 'stranger.nl', which the list of help lines",
    ),
    "a link to somewhere": (
        *(PAGE, "tel:08001234", "https://friend.nl"),
        "nl/knowledge/01-one.md:11: The page 'one' shows '0800-1234' but leads to 'https://friend",
    ),
    "a number that cannot be pressed": (
        *(PAGE, "[0800-1234](tel:08001234)", "0800-1234"),
        "nl/knowledge/01-one.md:11: The page 'one' has the number '0800-1234', which",
    ),
    "a law of no year": (
        *(PAGE, "de bron van 2026", "de bron"),
        "nl/knowledge/01-one.md:9: The page 'one' says what is law ('wet') without year",
    ),
    "a law of nobody": (
        *(PAGE, "Volgens de bron van 2026", "In 2026"),
        "nl/knowledge/01-one.md:9: The page 'one' says what is law ('wet') without year",
    ),
    # canned replies
    "a reply without a title": (
        *(REPLY, 'title = "A"\n', ""),
        "nl/replies.toml:1: This cannot be read: Object missing required field `title`",
    ),
    "replies that are not TOML": (
        *(REPLY, 'title = "A"', "title = A"),
        "nl/replies.toml:2: This cannot be read: Invalid value (at line 2, column 9).",
    ),
    "a reply in one language only": (
        *("locales/en/replies.toml", "start.hello", "start.hullo"),
        "nl/replies.toml:1: The reply 'hello' stands in 'nl' but not in 'en'.",
    ),
    "a group without a name": (
        *(REPLY, "start.hello", "other.hello"),
        "nl/replies.toml:1: The text 'reply-group-other' is missing in 'nl'.",
    ),
    "a reply with a word that we do not say": (
        *(REPLY, "0800-1234", "Waarom? 0800-1234"),
        "nl/replies.toml:1: The reply 'hello' says 'Waarom', which we do not say.",
    ),
    "a reply to fill in": (
        *(REPLY, "0800-1234", "{naam} 0800-1234"),
        "nl/replies.toml:1: The reply 'hello' has markup, something to fill in, or white space",
    ),
    "a title that is too long": (
        *(REPLY, '"A"', f'"{"A" * 81}"'),
        "nl/replies.toml:1: The title of the reply 'hello' has 81 characters; 80 fit.",
    ),
    "a reply that is too long": (
        *(REPLY, "0800", "lang " * 800 + "0800"),
        "nl/replies.toml:1: The text of the reply 'hello' has 4023 characters; 4000 fit.",
    ),
    "an empty reply": (
        *(REPLY, "0800-1234 of friend.nl.", " "),
        "nl/replies.toml:1: The text of the reply 'hello' has 0 characters; 4000 fit. Write it.",
    ),
    "a reply with a number of nobody": (
        *("locales/*/replies.toml", "0800-1234", "0800-9999"),
        "nl/replies.toml:1: The reply 'hello' has '0800-9999', which the list of",
    ),
    "a reply with other numbers in another language": (
        *("locales/en/replies.toml", "0800-1234 of ", ""),
        "en/replies.toml:1: The reply 'hello' has other numbers in 'en' than in 'nl'.",
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


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "nl/knowledge/02-two.md",
            "",
            "en/knowledge/02-two.md:1: The page 'two' stands in 'en' but",
        ),
        (
            "nl/knowledge/02-two.md",
            "nl/knowledge/00-two.md",
            "en/knowledge/01-one.md:1: The page 'one' has another place in 'en' than in 'nl'.",
        ),
        (
            "nl/knowledge/02-two.md",
            "nl/knowledge/02-one.md",
            "nl/knowledge/02-one.md:1: There are two pages about 'one'. Keep one of them.",
        ),
        ("help_lines.json", "", "help_lines.json:1: The line 112 must be there"),
    ],
)
def test_a_file_that_is_gone_or_elsewhere_is_found(
    tmp_path: Path, old: str, new: str, expected: str
) -> None:
    """A page in one language only, another order of the menu, a list that is not there."""
    shutil.copytree(SOUND, tmp_path, dirs_exist_ok=True)
    path = tmp_path / "locales" / old
    if new:
        path.rename(tmp_path / "locales" / new)
    else:
        path.unlink()
    found = [str(finding) for finding in proved(tmp_path).findings]
    assert any(line.startswith(expected) for line in found), found


THIRD = """
[de]
name = "Deutsch"
direction = "ltr"
"""


def test_only_the_languages_of_colleagues_need_their_texts(tmp_path: Path) -> None:
    """Queues, topics and the desk are not asked of another one; everything else is."""
    shutil.copytree(SOUND, tmp_path, dirs_exist_ok=True)
    third = tmp_path / "locales" / "de"
    shutil.copytree(tmp_path / "locales" / "en", third)
    with (tmp_path / "locales" / "languages.toml").open("a", encoding="utf-8") as listed:
        listed.write(THIRD)
    (third / "topics.ftl").unlink()
    assert proved(tmp_path).findings == ()
    (third / "lines.ftl").unlink()
    found = [str(finding) for finding in proved(tmp_path).findings]
    assert found
    assert all("in 'de'" in line for line in found)
    with (tmp_path / "locales" / "languages.toml").open("a", encoding="utf-8") as listed:
        listed.write("staff = true\n")
    found = [str(finding) for finding in proved(tmp_path).findings]
    assert any("'queue-intake' is missing in 'de'" in line for line in found)


def test_an_official_name_may_have_a_word_that_we_do_not_say(tmp_path: Path) -> None:
    """The word list excepts it, in that name only."""
    shutil.copytree(SOUND, tmp_path, dirs_exist_ok=True)
    path = tmp_path / SAFETY
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("Full.", "Bel Slachtofferhulp Nederland."), encoding="utf-8")
    assert proved(tmp_path).findings == ()
