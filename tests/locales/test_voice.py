"""The voice speaks every language, fills gaps with the default, and knows typed labels."""

import re
from pathlib import Path
from typing import Final

import pytest

from flows.limits import TEXT_MAX
from flows.types import KNOWLEDGE, LINES, Kind, Prompt, Say
from locales import voice as voice_room
from locales.days import long_day
from locales.help_lines import help_lines, municipalities
from locales.knowledge import Knowledge, knowledge
from locales.places import LOCALES, Unreadable
from locales.voice import MissingText, Voice
from tests.flows.talk import SOUND
from tests.support.texts import our_texts

ASKED = Prompt("trial.safe", Kind.CHOICE, ("safe", "unsafe"), can_skip=True, answered="unsafe")
VOICE: Final = Voice()
TOPICS: Final = tuple(knowledge("nl").topics)


@pytest.fixture
def voice() -> Voice:
    """The texts of the small book."""
    return Voice(SOUND / "locales")


def test_a_screen_has_the_texts_then_the_question_with_its_options(voice: Voice) -> None:
    """With what was answered before."""
    screen = voice.screen("nl", (Say("engine-too-long", {"limit": 5, "length": 7}),), ASKED)
    assert screen.notices == ("7 of 5.",)
    assert (screen.step, screen.question, screen.can_skip) == ("trial.safe", "Ben je veilig?", True)
    options = [(one.code, one.label, one.chosen) for one in screen.options]
    assert options == [("safe", "Ja", False), ("unsafe", "Nee", True)]


def test_a_screen_without_a_question_has_the_texts_only(voice: Voice) -> None:
    """In an open conversation nothing is asked."""
    screen = voice.screen("en", (Say("engine-talk"),), None)
    assert (screen.notices, screen.step, screen.options) == (("Talk.",), None, ())


def test_a_hint_is_shown_where_there_is_one(voice: Voice) -> None:
    """It belongs to the question."""
    asked = Prompt("opening.for_whom", Kind.CHOICE, ("myself",))
    assert voice.screen("en", (), asked).hint == "You may skip this."
    assert voice.screen("en", (), ASKED).hint == ""


def test_a_language_is_called_by_its_own_name(voice: Voice) -> None:
    """Whatever language is spoken now."""
    asked = Prompt("opening.language", Kind.LANGUAGE, voice.languages)
    labels = [one.label for one in voice.screen("en", (), asked).options]
    assert labels == ["Nederlands", "English"]


@pytest.mark.parametrize("typed", ["Nee", "nee", " NEE. ", "nee!"])
def test_a_typed_label_is_the_option(voice: Voice, typed: str) -> None:
    """In whatever case, with or without a stop."""
    assert voice.typed_option("nl", ASKED, typed) == "unsafe"


@pytest.mark.parametrize("typed", ["", "Nee, maar", "No"])
def test_other_words_are_no_option(voice: Voice, typed: str) -> None:
    """Nor the label of another language."""
    assert voice.typed_option("nl", ASKED, typed) is None


def test_a_missing_text_is_spoken_in_the_default_language(tmp_path: Path) -> None:
    """A gap in a translation never leaves a screen empty."""
    for language, source in (("nl", "a = Hallo\nb = Dag { $n }"), ("en", "b = Day")):
        (tmp_path / language).mkdir()
        (tmp_path / language / "x.ftl").write_text(source, encoding="utf-8")
    listed = (SOUND / "locales" / "languages.toml").read_text(encoding="utf-8")
    (tmp_path / "languages.toml").write_text(listed, encoding="utf-8")
    voice = Voice(tmp_path)
    assert voice.text("en", "a") == "Hallo"
    assert not voice.has("en", "a")
    assert voice.text("nl", "b", {"n": 3}) == "Dag 3"
    with pytest.raises(MissingText):
        voice.text("nl", "gone")


def test_an_unknown_language_is_the_default(voice: Voice) -> None:
    """A browser may ask for any."""
    assert [voice.known(code) for code in ("en", "xx", None)] == ["en", "nl", "nl"]
    assert [voice.known(tag) for tag in ("en-GB", "EN", "", "-")] == ["en", "en", "nl", "nl"]


def test_a_tag_asks_for_the_language_that_is_nearest(tmp_path: Path) -> None:
    """A browser and Telegram name regions and scripts that we do not."""
    listed = "".join(
        f'[{code}]\nname = "x"\ndirection = "ltr"\n' for code in ("nl", "pt-BR", "zh-Hans")
    )
    (tmp_path / "languages.toml").write_text(listed, encoding="utf-8")
    voice = Voice(tmp_path)
    tags = ("pt", "pt-PT", "pt-BR", "zh", "zh-CN", "ZH-tw", "de", "nl-BE")
    assert [voice.spoken(tag) for tag in tags] == [
        *("pt-BR", "pt-BR", "pt-BR", "zh-Hans", "zh-Hans", "zh-Hans", None, "nl"),
    ]


def test_a_messenger_hears_what_is_true_there() -> None:
    """Where a text has an attribute `chat` a messenger gets that, and else the same as a page."""
    voice = Voice()
    said = (Say("engine-talk"), Say("engine-empty"))
    page, chat = voice.screen("nl", said, None), voice.screen("nl", said, None, chat=True)
    assert "op deze pagina" in page.notices[0]
    assert "in deze chat" in chat.notices[0]
    assert page.notices[1] == chat.notices[1]


def test_no_text_for_a_messenger_speaks_of_a_page() -> None:
    """Nor of a code that it never gave."""
    voice, texts = Voice(), our_texts()
    for language, words in (("nl", ("pagina", "code")), ("en", ("page", "code"))):
        for text in texts.all(language):
            if text.id.endswith(".chat"):
                said = voice.text(language, text.id).casefold()
                assert not any(word in said for word in words), (text.id, said)


@pytest.mark.parametrize("language", VOICE.languages)
@pytest.mark.parametrize("topic", TOPICS)
def test_a_topic_is_said_dated_with_its_sources_and_without_markup(
    language: str, topic: str
) -> None:
    """In every language; its title is what its button is called."""
    page = knowledge(language).topics[topic]
    (said,) = VOICE.screen(language, (Say(KNOWLEDGE + topic),), None).notices
    assert said.startswith(f"{page.title}\n\n")
    assert all(source in said for source in page.sources)
    assert long_day(language, page.updated) in said
    assert re.search(r"[*#\[\]`_|<>]", said) is None
    assert VOICE.label(language, "information.topic", topic) == page.title
    assert len(said) <= TEXT_MAX


def test_a_topic_that_a_language_lacks_is_said_in_the_default_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As every text is; what nobody knows is an error."""
    empty = Knowledge({})
    monkeypatch.setattr(
        voice_room, "knowledge", lambda code, *_: empty if code == "en" else knowledge(code)
    )
    voice, asked = Voice(), Prompt("information.topic", Kind.CHOICE, topics=True)
    assert voice.text("en", f"{KNOWLEDGE}police.title") == knowledge("nl").topics["police"].title
    assert voice.sought("en", asked, "politie")[0] == "police"
    with pytest.raises(MissingText):
        voice.text("en", f"{KNOWLEDGE}nothing")


def test_topics_are_sought_only_where_they_are_asked() -> None:
    """Elsewhere typed words are words."""
    asked = Prompt("information.topic", Kind.CHOICE, topics=True)
    assert VOICE.sought("en", asked, "police") == ("police", "violence")
    assert VOICE.sought("en", asked, "kangaroo") == ()
    assert VOICE.sought("en", ASKED, "police") == ()
    assert VOICE.sought("en", None, "police") == ()


@pytest.mark.parametrize("language", VOICE.languages)
def test_all_help_lines_are_said_each_with_its_mark(language: str) -> None:
    """The public ones, 112 first and without a mark; what is known of a line stands beside it."""
    marks = {"112": "", "csg": "MARKED"}
    (said,) = VOICE.screen(language, (Say(LINES, marks),), None).notices
    public = [one for one in help_lines() if one.show_to_public]
    blocks = said.split("\n\n")[-len(public) :]
    assert [one.split("\n")[0] for one in blocks] == [
        VOICE.text(language, f"line-{one.id}") for one in public
    ]
    assert not blocks[0].endswith(")")
    new = f"({VOICE.text(language, 'web-lines-new')})"
    assert said.count(new) == len(public) - 2
    assert said.count("\n(MARKED)") == 1


def test_a_file_that_is_not_utf_8_is_named(tmp_path: Path) -> None:
    """The error says which file, and what to do."""
    (tmp_path / "nl").mkdir()
    (tmp_path / "nl" / "own.ftl").write_bytes("engine-talk = Café".encode("cp1252"))
    with pytest.raises(Unreadable, match=r"office/nl/own\.ftl:1: The file is not UTF-8"):
        Voice(SOUND / "locales", tmp_path).text("nl", "engine-talk")


PAGE: Final = """+++
title = "{0}"
updated = 2026-11-26
review = "reviewed"
sources = ["{0}"]
words = ["{0}"]
+++
{0}
"""
LINE: Final = """[{{"id": "csg", "name": "{0}", "what": "{0}", "contact": "{0}", "languages": "{0}",
  "hours": "{0}", "certainty": "{0}", "show_to_public": true}}]"""
TOWNS: Final = '{{"current_2023_on": {{"all": [{{"name": "{0}", "cbs": "0664"}}]}}}}'


def test_what_lies_over_our_own_is_kept_as_it_was(tmp_path: Path) -> None:
    """What changes later, or is added, was not proved: nobody reads it, in any language."""

    def writes(what: str) -> None:
        (tmp_path / "fr" / "knowledge").mkdir(parents=True, exist_ok=True)
        (tmp_path / "fr" / "own.ftl").write_text(f"engine-talk = {what}\n", encoding="utf-8")
        page = tmp_path / "fr" / "knowledge" / "99-about.md"
        page.write_text(PAGE.format(what), encoding="utf-8")
        (tmp_path / "help_lines.json").write_text(LINE.format(what), encoding="utf-8")
        (tmp_path / "municipalities.json").write_text(TOWNS.format(what), encoding="utf-8")

    writes("Avant")
    voice = Voice(LOCALES, tmp_path)
    voice.keep_own()
    writes("Plus tard")
    (tmp_path / "vi").mkdir()
    (tmp_path / "vi" / "own.ftl").write_text("engine-talk = Plus tard\n", encoding="utf-8")
    (tmp_path / "fr" / "more.ftl").write_text("engine-full = Plus tard\n", encoding="utf-8")
    assert voice.text("fr", "engine-talk") == "Avant"
    for language, message in (("fr", "engine-full"), ("vi", "engine-talk")):
        assert voice.text(language, message) == VOICE.text(language, message)
    assert voice.text("fr", f"{KNOWLEDGE}about.title") == "Avant"
    assert {one.id: one.name for one in help_lines(LOCALES, tmp_path)}["csg"] == "Avant"
    assert [one.name for one in municipalities(LOCALES, tmp_path)] == ["Avant"]
