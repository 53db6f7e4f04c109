"""`inloop check` shows what is wrong or what was proved, and a proof is remembered by content."""

import shutil
from datetime import date
from pathlib import Path

from bot.check import (
    check,
    ensure_proved,
    is_proved,
    proved_files,
    remember_proof,
    show_languages,
)
from bot.sources import Sources
from locales.places import contents_hash
from locales.reviewing import mark_read
from tests.flows.talk import SOUND


def at(directory: Path) -> Sources:
    """Dialogues and texts in one place."""
    return Sources((directory / "dialogues",), (directory / "locales",))


def test_a_sound_book_is_proved_in_one_line() -> None:
    """How much was walked stands in it."""
    shown: list[str] = []
    assert check(shown.append, at(SOUND)) == 0
    (line,) = shown
    assert line.startswith("proved: 3 flows, 14 steps, ")
    assert ", 2 languages in " in line


def test_each_language_says_what_it_has_and_what_was_read(tmp_path: Path) -> None:
    """How many texts there are, which are missing, and that a draft is a draft."""
    shutil.copytree(SOUND, tmp_path, dirs_exist_ok=True)
    english = tmp_path / "locales" / "en"
    (english / "topics.ftl").write_text("always-person = A person\n", encoding="utf-8")
    mark_read(english, ["safety.ftl"], date(2026, 12, 1))
    shown: list[str] = []
    show_languages(shown.append, at(tmp_path))
    dutch, other, missing = shown
    assert "safety texts: draft (1 of 1 files), others: draft (" in dutch
    assert "safety texts: native, others: draft (" in other
    assert missing.startswith("         missing: ")
    assert missing.endswith(" more")
    (english / "review.toml").write_text("x", encoding="utf-8")
    shown.clear()
    show_languages(shown.append, at(tmp_path))
    assert shown[0].startswith("en/review.toml:1: ")


def test_every_finding_has_a_line_and_the_exit_code_says_so(tmp_path: Path) -> None:
    """Also when the files are no flows at all."""
    shutil.copytree(SOUND, tmp_path, dirs_exist_ok=True)
    path = tmp_path / "locales" / "nl" / "safety.ftl"
    path.write_text(path.read_text(encoding="utf-8").replace("Full.", "Full!"), encoding="utf-8")
    shown: list[str] = []
    assert check(shown.append, at(tmp_path)) == 1
    assert [line.split(": ")[0] for line in shown] == ["nl/safety.ftl:5"]
    (tmp_path / "dialogues" / "trial.yaml").write_text("", encoding="utf-8")
    shown.clear()
    assert check(shown.append, at(tmp_path)) == 1
    assert shown[0].startswith("trial.yaml:1: The file is empty.")


def test_a_file_that_is_not_utf_8_is_a_finding(tmp_path: Path) -> None:
    """It is named where the languages are shown, too."""
    shutil.copytree(SOUND, tmp_path, dirs_exist_ok=True)
    own = tmp_path / "own" / "nl" / "own.ftl"
    own.parent.mkdir(parents=True)
    own.write_bytes("queue-intake = Café".encode("cp1252"))
    sources = Sources((tmp_path / "dialogues",), (tmp_path / "locales", tmp_path / "own"))
    shown: list[str] = []
    assert check(shown.append, sources) == 1
    show_languages(shown.append, sources)
    assert set(shown) == {"office/nl/own.ftl:1: The file is not UTF-8. Save it as UTF-8."}


def test_a_proof_is_remembered_until_a_file_changes(tmp_path: Path) -> None:
    """The second start proves nothing anew; a changed text does."""
    own = tmp_path / "office" / "locales" / "nl" / "own.ftl"
    own.parent.mkdir(parents=True)
    own.write_text("queue-intake = Kennismaking\n", encoding="utf-8")
    shown: list[str] = []
    assert not is_proved(tmp_path)
    assert ensure_proved(tmp_path, shown.append)
    assert is_proved(tmp_path)
    assert ensure_proved(tmp_path, shown.append)
    assert [line.partition(" ")[0].strip() for line in shown] == ["Proving", "proved:"], "once"
    (tmp_path / "proof").write_text("0" * 64, encoding="ascii")
    assert not is_proved(tmp_path)
    remember_proof(tmp_path)
    assert is_proved(tmp_path)


def test_the_hash_knows_every_dialogue_text_and_the_engine(tmp_path: Path) -> None:
    """Content and name count; nothing that the proof rests on is left out."""
    names = {path.name for path in proved_files()}
    assert {
        "engine.py",
        "opening.yaml",
        "flow_question.ftl",
        "avoid.txt",
        "languages.toml",
    } <= names
    one, two = tmp_path / "one", tmp_path / "two"
    one.write_text("a", encoding="utf-8")
    two.write_text("a", encoding="utf-8")
    before = contents_hash([one])
    assert before == contents_hash([one]) != contents_hash([two])
    one.write_text("b", encoding="utf-8")
    assert contents_hash([one]) != before
