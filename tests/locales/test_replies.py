"""The shipped canned replies: complete, in our own words, promising no number of their own."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.limits import WORDS_MAX
from flows.wording import WordList
from locales.replies import Wording, shipped_replies
from locales.texts import words_to_avoid
from locales.voice import LOCALES, Voice
from storage.replies import TITLE_MAX

LANGUAGES = Voice().languages
NUMBER = re.compile(r"\b(?:\d[\d -]{5,}\d|11[0-9])\b")
SITE = re.compile(r"\b[\w-]+(?:\.[\w-]+)*\.(?:nl|nu|info|com)\b")


def wordings() -> Iterator[tuple[str, str, Wording]]:
    """Language, id and wording of every reply."""
    for reply in shipped_replies(LANGUAGES):
        for language, wording in reply.wordings.items():
            yield language, reply.id, wording


def known_contacts() -> str:
    """Everything that stands in the list of help lines."""
    return "\n".join(one["contact"] for one in json.loads(LINES.read_text(encoding="utf-8")))


LINES = LOCALES / "help_lines.json"


def test_every_reply_is_there_in_every_language() -> None:
    """About forty, and nobody has to translate one in a hurry."""
    replies = shipped_replies(LANGUAGES)
    assert len(replies) >= 40
    assert {one.id: set(one.wordings) for one in replies} == {
        one.id: set(LANGUAGES) for one in replies
    }


def test_every_group_has_a_name() -> None:
    """The desk shows the replies in groups."""
    voice = Voice()
    for group in {one.group for one in shipped_replies(LANGUAGES)}:
        assert all(voice.has(language, f"reply-group-{group}") for language in LANGUAGES)


@pytest.mark.parametrize(("language", "name", "wording"), list(wordings()))
def test_a_reply_is_written_as_we_write(language: str, name: str, wording: Wording) -> None:
    """No word that we avoid, nothing to fill in, short enough to send and to choose."""
    both = f"{wording.title}\n{wording.text}"
    assert words_to_avoid(language).found(both) is None, name
    assert not set("{}[]<>!") & set(both), name
    assert 0 < len(wording.title) <= TITLE_MAX
    assert 0 < len(wording.text) <= WORDS_MAX
    assert wording.text == wording.text.strip()
    assert not re.search(r"  |[ \t]\n|\n{3}", both), name


@pytest.mark.parametrize(("language", "name", "wording"), list(wordings()))
def test_a_reply_names_only_numbers_that_we_know(
    language: str, name: str, wording: Wording
) -> None:
    """Numbers and sites stand in the list of help lines, where somebody verifies them."""
    known = known_contacts()
    for found in (*NUMBER.findall(wording.text), *SITE.findall(wording.text)):
        assert found in known, (language, name, found)


def test_both_languages_name_the_same_numbers() -> None:
    """Who reads English is sent to the same help."""
    for one in shipped_replies(LANGUAGES):
        named = {
            language: sorted(set(NUMBER.findall(wording.text)))
            for language, wording in one.wordings.items()
        }
        assert len(set(map(tuple, named.values()))) == 1, (one.id, named)


def test_a_file_of_another_form_is_refused(tmp_path: Path) -> None:
    """A forgotten title is said at once, not when somebody chooses the reply."""
    folder = tmp_path / "nl"
    folder.mkdir()
    (folder / "replies.toml").write_text('[start.one]\ntext = "Dag."\n', encoding="utf-8")
    with pytest.raises(ValueError, match="title"):
        shipped_replies(["nl"], tmp_path)
    assert shipped_replies(["en"], tmp_path) == ()


def test_the_words_to_avoid_are_found() -> None:
    """The list of the language is really looked at."""
    assert words_to_avoid("nl").found("Dat is gewoon zo") == "gewoon"
    assert isinstance(words_to_avoid("xx"), WordList)
