"""The shipped canned replies, with an office's own; `inloop check` proves what they say."""

from pathlib import Path

import pytest

from flows.wording import WordList
from locales.places import LOCALES, Unreadable
from locales.replies import Wording, shipped_replies
from locales.texts import words_to_avoid
from locales.voice import Voice

LANGUAGES = Voice().languages


def test_there_are_about_forty_in_every_language() -> None:
    """Nobody has to translate one in a hurry."""
    replies = shipped_replies(LANGUAGES)
    assert len(replies) >= 40
    assert all(set(one.wordings) == set(LANGUAGES) for one in replies)


def test_an_office_has_replies_of_its_own(tmp_path: Path) -> None:
    """One with the name of ours takes its place in its language, another is added."""
    (tmp_path / "nl").mkdir()
    own = '[start.greeting]\ntitle = "Ons"\ntext = "Hoi."\n[start.new]\ntitle = "N"\ntext = "Ja."\n'
    (tmp_path / "nl" / "replies.toml").write_text(own, encoding="utf-8")
    ours = {one.id: one for one in shipped_replies(LANGUAGES)}
    both = {one.id: one for one in shipped_replies(LANGUAGES, LOCALES, tmp_path)}
    assert set(both) == {*ours, "new"}
    assert both["greeting"].wordings["nl"] == Wording("Ons", "Hoi.")
    assert both["greeting"].wordings["en"] == ours["greeting"].wordings["en"]


def test_a_file_of_another_form_is_refused(tmp_path: Path) -> None:
    """A forgotten title is said at once, not when somebody chooses the reply."""
    folder = tmp_path / "nl"
    folder.mkdir()
    (folder / "replies.toml").write_text('[start.one]\ntext = "Dag."\n', encoding="utf-8")
    with pytest.raises(Unreadable, match="title"):
        shipped_replies(["nl"], tmp_path)
    assert shipped_replies(["en"], tmp_path) == ()


def test_the_words_to_avoid_are_found(tmp_path: Path) -> None:
    """The list of the language is really looked at, and that of the office with it."""
    assert words_to_avoid("nl").found("Dat is gewoon zo") == "gewoon"
    (tmp_path / "nl").mkdir()
    (tmp_path / "nl" / "avoid.txt").write_text("fiets*\n", encoding="utf-8")
    found = words_to_avoid("nl", LOCALES, tmp_path)
    assert (found.found("gewoon"), found.found("fietsen")) == ("gewoon", "fietsen")
    assert isinstance(words_to_avoid("xx"), WordList)
