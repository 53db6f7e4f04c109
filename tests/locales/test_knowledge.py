"""The knowledge base: the same topics in every language, dated, sourced, and found by typing."""

import re
from pathlib import Path

import pytest

from locales.help_lines import help_lines
from locales.knowledge import Knowledge, knowledge
from locales.searching import Index, words_of
from locales.texts import words_to_avoid
from locales.voice import Voice

LANGUAGES = Voice().languages
PAGES = [(code, one) for code in LANGUAGES for one in knowledge(code).topics.values()]
LINK = re.compile(r"\[([^\]]*)\]\(([^)]*)\)")
SITE = re.compile(r"\b[\w-]+(?:\.[\w-]+)*\.(?:nl|nu|info|com)\b")
NUMBER = re.compile(r"\b(?:0\d{2,3}-\d[\d ]{2,}\d|11[0-9])\b")
LAW = re.compile(r"\b(wet|wettelijk|mag in Nederland|law|allowed in)\b", re.IGNORECASE)


def test_every_topic_is_there_in_every_language() -> None:
    """In the same order."""
    menus = [list(knowledge(code).topics) for code in LANGUAGES]
    assert all(menu == menus[0] for menu in menus)
    assert len(menus[0]) >= 10


@pytest.mark.parametrize(("language", "topic"), PAGES, ids=lambda one: getattr(one, "id", one))
def test_a_page_is_short_dated_sourced_and_in_our_words(language: str, topic: object) -> None:
    """At most 250 words, no word to avoid, and every number stands in the list of help lines."""
    (page,) = [one for code, one in PAGES if code == language and one is topic]
    assert len(page.body.split()) <= 250
    assert page.sources
    assert page.review in {"draft", "reviewed"}
    assert words_to_avoid(language).found(f"{page.title}\n{page.body}") is None
    known = " ".join(f"{one.what} {one.contact}" for one in help_lines())
    for found in (*NUMBER.findall(page.body), *SITE.findall(page.body)):
        assert found in known, found
    for shown, address in LINK.findall(page.body):
        assert address == "tel:" + re.sub(r"\D", "", shown)
    assert set(NUMBER.findall(page.body)) <= {shown for shown, _ in LINK.findall(page.body)}


def test_what_is_law_says_as_of_when_and_after_whom() -> None:
    """A paragraph that states a rule names a date and a source in itself."""
    for _, page in PAGES:
        for part in page.body.split("\n\n"):
            if LAW.search(part):
                assert re.search(r"20\d\d", part), part
                assert re.search(r"volgens|according to", part), part


@pytest.mark.parametrize(
    ("language", "typed", "topic"),
    [
        ("nl", "soa", "health"),
        ("nl", "ik heb schulden", "money"),
        ("nl", "dakloos", "housing"),
        ("nl", "CHANTAGE", "violence"),
        ("nl", "oekraïne", "papers"),
        ("nl", "wie leest mee", "about"),
        ("en", "police report", "police"),
        ("en", "undoc", "papers"),
        ("en", "quit", "changing"),
    ],
)
def test_a_page_is_found_by_typing(language: str, typed: str, topic: str) -> None:
    """By words that people use, in any case, with or without accents, half typed."""
    assert knowledge(language).search(typed)[0].id == topic


@pytest.mark.parametrize("typed", ["", " ", "!?", "\0", "qqqq", "\ud800", "x" * 100_000])
def test_nothing_is_found_for_nothing(typed: str) -> None:
    """And nothing breaks."""
    assert knowledge("nl").search(typed) == []


def test_the_index_prefers_heads_and_pages_with_more_of_the_words() -> None:
    """Ties are broken by the order of the menu."""
    index = Index({"a": ("one", "two"), "b": ("two", "one"), "c": ("two three", "four")})
    assert index.find("two") == ["b", "c", "a"]
    assert index.find("one two") == ["a", "b"]
    assert index.find("thr") == ["c"]
    assert words_of("Café – ÉÉN, İzmir") == ["cafe", "een", "izmir"]


def test_a_page_without_its_facts_is_refused(tmp_path: Path) -> None:
    """A forgotten date or source is said when the program is tested, not to a person."""
    page = tmp_path / "01-one.md"
    for text in ("Text", '+++\ntitle = "One"\n+++\nText', "x\n+++\n+++\nText"):
        page.write_text(text, encoding="utf-8")
        with pytest.raises(ValueError, match=r"facts|updated"):
            Knowledge(tmp_path)
