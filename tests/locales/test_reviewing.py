"""How far a language is: its texts are counted, and what was read by a native speaker."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from flows.wording import STAFF
from locales.places import LOCALES, Unreadable
from locales.reviewing import is_draft, mark_read, standings
from locales.voice import Voice
from tests.flows.talk import SOUND
from tests.support.texts import our_texts

DAY = date(2026, 12, 1)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """The small locales, to be changed."""
    shutil.copytree(SOUND / "locales", tmp_path, dirs_exist_ok=True)
    return tmp_path


def test_the_ids_that_are_counted_are_those_of_the_proof() -> None:
    """In every language; the proof reads with a parser."""
    voice, texts = Voice(), our_texts()
    for one in standings(voice):
        needed = {
            text.id
            for text in texts.all(voice.languages[0])
            if one.language in voice.staff or not text.id.startswith(STAFF)
        }
        lacking = {name for name in needed if texts.find(one.language, name) is None}
        assert {name for name in one.missing if name in needed} == lacking
        assert one.needed >= len(needed) / 2


def test_missing_texts_pages_and_replies_are_named(place: Path) -> None:
    """By the ids of the default language."""
    (place / "en" / "safety.ftl").write_text("emergency = Call 112.\n", encoding="utf-8")
    (place / "en" / "replies.toml").unlink()
    (place / "en" / "knowledge" / "02-two.md").unlink()
    nl, en = standings(Voice(place))
    assert nl.missing == ()
    assert nl.present == nl.needed == en.needed
    assert {"engine-talk", "knowledge-two"} <= set(en.missing)
    assert any(name.startswith("replies.toml/") for name in en.missing)
    assert en.present == en.needed - len(en.missing)


def test_a_file_is_native_until_it_is_changed(place: Path) -> None:
    """What nobody read as it is now is a draft."""
    voice, path = Voice(place), place / "en" / "safety.ftl"
    assert all(one.native is None for one in standings(voice)[1].safety)
    mark_read(place / "en", ["safety.ftl"], DAY)
    (safety,) = standings(voice)[1].safety
    assert (safety.name, safety.native, safety.is_changed) == ("safety.ftl", DAY, False)
    path.write_text(path.read_text(encoding="utf-8") + "# more\n", encoding="utf-8")
    (safety,) = standings(voice)[1].safety
    assert (safety.native, safety.is_changed) == (None, True)


def test_a_language_is_no_draft_when_all_of_it_was_read(place: Path) -> None:
    """A second reading adds to the first."""
    folder = place / "en"
    names = [one.name for one in standings(Voice(place))[1].others]
    mark_read(folder, names, DAY)
    assert is_draft("en", [place])
    mark_read(folder, ["safety.ftl"], DAY)
    assert not is_draft("en", [place])
    assert is_draft("nl", [place])


def test_an_offices_own_file_is_a_draft_of_its_own(place: Path, tmp_path: Path) -> None:
    """It is read by the office's people, in the office's folder."""
    own = tmp_path / "own"
    (own / "en").mkdir(parents=True)
    (own / "en" / "safety.ftl").write_text("engine-talk = Write.\n", encoding="utf-8")
    english = standings(Voice(place, own))[1]
    assert [one.name for one in english.safety] == ["safety.ftl", "office/safety.ftl"]


def test_a_statement_that_cannot_be_read_is_said(place: Path) -> None:
    """With its file: nobody may believe that a draft was read."""
    (place / "en" / "review.toml").write_text('["safety.ftl"]\nnative = "soon"\n', encoding="utf-8")
    with pytest.raises(Unreadable, match=r"en/review\.toml"):
        standings(Voice(place))


def test_no_language_of_ours_claims_more_than_was_read() -> None:
    """Whatever stands in a review.toml names a file that is there."""
    for language in Voice().languages:
        for one in (LOCALES / language).glob("review.toml"):
            named = [line[2:-2] for line in one.read_text("utf-8").splitlines() if line[:2] == '["']
            assert all((LOCALES / language / name).is_file() for name in named)
