"""The knowledge base is found by typing, with an office's own pages; `inloop check` proves them."""

from pathlib import Path

import pytest

from locales.knowledge import knowledge
from locales.places import LOCALES, Unreadable
from locales.searching import Index, words_of

PAGE = """+++
title = "{title}"
updated = 2026-11-26
review = "reviewed"
sources = ["Ours"]
words = ["{word}"]
+++
Text
"""


def test_there_are_ten_topics() -> None:
    """In every language the same, which the proof sees to."""
    assert len(knowledge("nl").topics) >= 10


def test_an_office_has_pages_of_its_own(tmp_path: Path) -> None:
    """One about a topic of ours takes its place, whatever its number; another is added."""
    (tmp_path / "nl" / "knowledge").mkdir(parents=True)
    for name, word in (("99-about", "wijzelf"), ("04-bicycles", "fietsen")):
        path = tmp_path / "nl" / "knowledge" / f"{name}.md"
        path.write_text(PAGE.format(title=name, word=word), encoding="utf-8")
    ours, own = knowledge("nl"), knowledge("nl", LOCALES, tmp_path)
    assert set(own.topics) == {*ours.topics, "bicycles"}
    assert list(own.topics)[-1] == "about"
    assert own.search("wijzelf") == [own.topics["about"]]
    assert own.topics["rights"] == ours.topics["rights"]
    assert knowledge("en", LOCALES, tmp_path).topics == knowledge("en").topics


@pytest.mark.parametrize(
    ("language", "typed", "topic"),
    [
        ("nl", "soa", "health"),
        ("nl", "ik heb schulden", "money"),
        ("nl", "dakloos", "housing"),
        ("nl", "CHANTAGE", "violence"),
        ("nl", "oekraïne", "papers"),
        ("nl", "wie leest mee", "about"),
        ("nl", "huur", "housing"),
        ("nl", "huis", "housing"),
        ("nl", "mijn ex", "violence"),
        ("nl", "loverboy", "violence"),
        ("nl", "verkrachting", "violence"),
        ("nl", "naaktfoto's", "violence"),
        ("nl", "verblijfsvergunning", "papers"),
        ("nl", "zwangerschapstest", "health"),
        ("nl", "uitstappen", "changing"),
        ("nl", "kvk", "money"),
        ("nl", "advocaat", "rights"),
        ("en", "rent", "housing"),
        ("en", "nudes", "violence"),
        ("en", "trafficking", "violence"),
        ("en", "asylum", "papers"),
        ("ar", "يهددني", "violence"),
        ("ar", "الإجهاض", "health"),
        ("ar", "أخذ جواز سفري", "papers"),
        ("bg", "изнасилиха ме", "violence"),
        ("bg", "дългове", "money"),
        ("bg", "взеха ми паспорта", "papers"),
        ("es", "me violaron", "violence"),
        ("es", "embarazada", "health"),
        ("es", "denunciarlo", "police"),
        ("fr", "violée", "violence"),
        ("fr", "endettée", "money"),
        ("fr", "hébergement d’urgence", "housing"),
        ("hu", "megerőszakoltak", "violence"),
        ("hu", "albérletet", "housing"),
        ("hu", "elvették az útlevelem", "papers"),
        ("pl", "zgwałcił mnie", "violence"),
        ("pl", "w ciąży", "health"),
        ("pl", "nie mam pieniędzy", "money"),
        ("pt-BR", "fui estuprada", "violence"),
        ("pt-BR", "endividada", "money"),
        ("pt-BR", "denunciar", "police"),
        ("ro", "proxenetul", "violence"),
        ("ro", "însărcinată", "health"),
        ("ro", "mi-a luat pașaportul", "papers"),
        ("ru", "меня изнасиловали", "violence"),
        ("ru", "долгов", "money"),
        ("ru", "где переночевать", "housing"),
        ("th", "โดนข่มขืน", "violence"),
        ("th", "เขายึดพาสปอร์ตฉัน", "papers"),
        ("th", "อยากแจ้งความ", "police"),
        ("tr", "tecavüze uğradım", "violence"),
        ("tr", "borcum var", "money"),
        ("tr", "hamileyim", "health"),
        ("uk", "мене зґвалтували", "violence"),
        ("uk", "боргів", "money"),
        ("uk", "хочу звільнитися", "changing"),
        ("vi", "tôi bị hiếp dâm", "violence"),
        ("vi", "bị giữ hộ chiếu", "papers"),
        ("vi", "muốn phá thai", "health"),
        ("zh-Hans", "护照被老板拿走了", "papers"),
        ("zh-Hans", "老公打我", "violence"),
        ("zh-Hans", "今晚没地方睡", "housing"),
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
    index = Index(
        {"a": ("one", (), "two"), "b": ("", ("two",), "one"), "c": ("two three", (), "four")}
    )
    assert index.find("two") == ["b", "c", "a"]
    assert index.find("one two") == ["a", "b"]
    assert index.find("thr") == ["c"]
    assert words_of("Café – ÉÉN, İzmir") == ["cafe", "een", "izmir"]


def test_a_page_without_its_facts_is_refused(tmp_path: Path) -> None:
    """A forgotten date or source is said with its file, not to a person."""
    (tmp_path / "nl" / "knowledge").mkdir(parents=True)
    page = tmp_path / "nl" / "knowledge" / "01-one.md"
    for number, text in enumerate(("Text", '+++\ntitle = "One"\n+++\nText', "x\n+++\n+++\nText")):
        page.write_text(text, encoding="utf-8")
        page = page.rename(page.with_stem(f"0{number}-one"))
        knowledge.cache_clear()
        with pytest.raises(Unreadable, match=r"nl/knowledge/0.-one\.md:2: .*(facts|updated)"):
            knowledge("nl", tmp_path)
