"""An organisation's own dialogues and texts lie over ours, and are proved with them."""

from pathlib import Path

import pytest

from bot.check import check, ensure_proved, is_proved
from bot.sources import OURS, sources_of
from flows.engine import begin, prompt
from tests.support.two import two_languages

FLOW = """flow: bicycle
version: 1
start: stolen
steps:
  stolen:
    ask: choice
    options: {yes: {}, no: {}}
    next: handoff
    skip: handoff
route:
  - queue: front_office
    topic: question
    priority: P3
"""
OPENING = "  work_about:\n    ask: choice\n    options:\n"
DUTCH = "bicycle-stolen = Is je fiets weg?\n    .yes = Ja\n    .no = Nee\n"
ENGLISH = "bicycle-stolen = Is your bicycle gone?\n    .yes = Yes\n    .no = No\n"
TEXTS = {"nl": DUTCH, "en": ENGLISH}


def furnished(data: Path) -> Path:
    """A data directory with an empty folder of the office's own."""
    for language in TEXTS:
        (data / "office" / "locales" / language).mkdir(parents=True)
    (data / "office" / "dialogues").mkdir()
    return data


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same over our texts in two languages, which are proved eight times sooner than all."""
    monkeypatch.setattr("bot.sources.LOCALES", two_languages(tmp_path / "two"))
    return furnished(tmp_path / "data")


def write(data: Path, name: str, text: str) -> None:
    """Put a file into the office's folder."""
    (data / "office" / name).write_text(text, encoding="utf-8")


def shown(data: Path) -> list[str]:
    """What `inloop check` says."""
    lines: list[str] = []
    check(lines.append, sources_of(data))
    return lines


def test_an_office_without_a_folder_has_ours(tmp_path: Path) -> None:
    """Nothing has to be made for the program to work."""
    assert sources_of(tmp_path) == OURS


def test_a_text_of_the_office_takes_the_place_of_ours(data: Path) -> None:
    """With its attributes; all other texts stay as they are."""
    write(data, "locales/nl/own.ftl", "engine-talk = Schrijf gerust.\n    .chat = Schrijf hier.\n")
    voice = sources_of(data).voice()
    assert voice.text("nl", "engine-talk") == "Schrijf gerust."
    assert voice.text("nl", "engine-talk.chat") == "Schrijf hier."
    assert voice.text("en", "engine-talk") == OURS.voice().text("en", "engine-talk")
    assert shown(data)[0].startswith("proved: ")


def test_a_text_that_lost_its_attribute_is_found(data: Path) -> None:
    """A message is replaced as a whole: what the other language still has is missing here."""
    write(data, "locales/nl/own.ftl", "engine-talk = Schrijf gerust.\n")
    assert any("'engine-talk.chat'" in line for line in shown(data))


def test_what_is_left_over_of_ours_is_no_fault_and_of_the_office_is_one(data: Path) -> None:
    """A step of ours may go: its text stays, so that the desk still reads old answers."""
    ours = (OURS.dialogues[0] / "privacy.yaml").read_text("utf-8")
    newer = ours.replace("next: words", "next: story").replace("skip: words", "skip: story")
    write(data, "dialogues/privacy.yaml", newer.replace("  words:", "  story:"))
    for language in TEXTS:
        write(data, f"locales/{language}/flow_privacy.ftl", "privacy-story = Dag.\n")
    assert shown(data)[0].startswith("proved: ")
    assert sources_of(data).voice().question("nl", "privacy.words")
    write(data, "locales/nl/flow_privacy.ftl", "privacy-story = Dag.\nprivacy-tale = Dag.\n")
    assert any(
        line.startswith("office/nl/flow_privacy.ftl:2: There is no step for the text")
        for line in shown(data)
    )


def test_a_fault_is_named_with_the_offices_own_file(data: Path) -> None:
    """So that nobody looks for it in the program."""
    write(data, "locales/nl/own.ftl", "engine-empty = Schrijf iets!\n")
    (line,) = shown(data)
    assert line.startswith("office/nl/own.ftl:1: ")


def add_the_bicycle(data: Path) -> None:
    """A flow of its own, to which the opening leads."""
    ours = (OURS.dialogues[0] / "opening.yaml").read_text("utf-8")
    changed = ours.replace('question: {next: "flow:question"}', 'question: {next: "flow:bicycle"}')
    assert changed != ours
    write(data, "dialogues/opening.yaml", changed)
    write(data, "dialogues/bicycle.yaml", FLOW)
    for language, text in TEXTS.items():
        write(data, f"locales/{language}/flow_bicycle.ftl", text)


def test_a_dialogue_of_the_office_takes_the_place_of_ours(data: Path) -> None:
    """And may lead to one that we do not have, with its own texts."""
    add_the_bicycle(data)
    assert shown(data)[0].startswith("proved: ")
    sources = sources_of(data)
    voice = sources.voice()
    book = sources.book(voice.languages)
    turn = begin(book, "bicycle", "nl")
    screen = voice.screen("nl", turn.says, prompt(book, turn.dialogue))
    assert screen.question == "Is je fiets weg?"


def test_what_is_not_proved_is_not_served(data: Path) -> None:
    """A proof counts for these very files: one more change and it must be proved again."""
    lines: list[str] = []
    assert ensure_proved(data, lines.append)
    assert is_proved(data)
    write(data, "locales/nl/own.ftl", "engine-empty = Schrijf iets!\n")
    assert not is_proved(data)
    assert not ensure_proved(data, lines.append)
    write(data, "locales/nl/own.ftl", "engine-empty = Schrijf eerst iets.\n")
    assert ensure_proved(data, lines.append)
    assert is_proved(data)


def test_what_an_office_adds_need_not_stand_in_every_language(tmp_path: Path) -> None:
    """Its own flow in the two languages of its colleagues; an Arab reads it in the default one."""
    data = furnished(tmp_path)
    add_the_bicycle(data)
    assert shown(data)[0].startswith("proved: ")
    voice = sources_of(data).voice()
    assert voice.question("ar", "bicycle.stolen") == "Is je fiets weg?"
    (data / "office" / "locales" / "en" / "flow_bicycle.ftl").unlink()
    assert any("missing in 'en'" in line for line in shown(data))
