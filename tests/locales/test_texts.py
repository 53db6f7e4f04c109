"""The texts are read with all their forms, variables and lines."""

from pathlib import Path

import pytest

from locales.places import LOCALES, Unreadable
from locales.texts import FluentTexts
from locales.voice import Voice
from tests.flows.talk import SOUND
from tests.support.texts import our_texts

ISOLATES = {0x2068: None, 0x2069: None}
"""What a language from right to left has around what is put into a text."""

LISTED = '[nl]\nname = "Nederlands"\ndirection = "ltr"\n'


def texts(directory: Path, source: str) -> FluentTexts:
    """The texts of a directory with one language and one file."""
    (directory / "nl").mkdir()
    (directory / "languages.toml").write_text(LISTED, encoding="utf-8")
    (directory / "nl" / "flows.ftl").write_text(source, encoding="utf-8")
    return FluentTexts(directory)


@pytest.mark.parametrize(
    ("source", "renderings", "variables"),
    [
        ("a = Hallo", ("Hallo",), set()),
        ("a = Hallo { $name }", ("Hallo {$name}",), {"name"}),
        ('a = { "{" } { 3 }', ("{ 3",), set()),
        ("a = { NUMBER($n, minimumFractionDigits: 2) } uur", ("{$n} uur",), {"n"}),
        ("a = Bij { -us }\n-us = ESSM", ("Bij ESSM",), set()),
        ("a = Zie { b.c }\nb = B\n    .c = C", ("Zie C",), set()),
        ("a = { { $n } }", ("{$n}",), {"n"}),
        (
            "a = { $n ->\n    [one] Een dag\n   *[other] { $n } dagen\n }.",
            ("Een dag.", "{$n} dagen."),
            {"n"},
        ),
    ],
)
def test_a_text_has_all_its_forms(
    tmp_path: Path, source: str, renderings: tuple[str, ...], variables: set[str]
) -> None:
    """Every form is judged, not only the one of today's number."""
    found = texts(tmp_path, source).find("nl", "a")
    assert found is not None
    assert (found.renderings, set(found.variables)) == (renderings, variables)


def test_a_text_knows_its_file_and_line(tmp_path: Path) -> None:
    """Attributes have lines of their own."""
    found = texts(tmp_path, "# Eerst\n\na = Vraag\n    .yes = Ja\n    .no = Nee\n")
    lines = {text.id: str(text.mark) for text in found.all("nl")}
    assert lines == {"a": "nl/flows.ftl:3", "a.yes": "nl/flows.ftl:4", "a.no": "nl/flows.ftl:5"}


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("a Hallo\nb = B", "nl/flows.ftl:1: This cannot be read: Expected token"),
        ("a = A\na = B", "nl/flows.ftl:2: The text 'a' stands twice in 'nl'."),
        ("a = { -us }", "nl/flows.ftl:1: 'a' refers to '-us', which does not exist."),
        ("a = { b }\nb = { a }", "nl/flows.ftl:1: 'a' refers to 'a', which refers to itself."),
        ("c = { a }\na = { a }", "nl/flows.ftl:1: 'c' refers to 'a', which refers to itself."),
    ],
)
def test_what_cannot_be_read_is_a_fault(tmp_path: Path, source: str, fault: str) -> None:
    """With file and line, and the rest is read all the same."""
    faults = [str(finding) for finding in texts(tmp_path, source).faults()]
    assert faults[0].startswith(fault)


def test_a_circle_is_found_among_many_texts(tmp_path: Path) -> None:
    """It ends where it closes, however many other texts there are."""
    many = "".join(f"other-{number} = Iets\n" for number in range(1000))
    found = texts(tmp_path, f"a = Dag {{ b }}\nb = en {{ a }}\n{many}")
    assert [finding.what for finding in found.faults()] == [
        f"{name!r} refers to {name!r}, which refers to itself." for name in "ab"
    ]


@pytest.mark.parametrize("name", ["own.ftl", "avoid.txt"])
def test_a_file_that_is_not_utf_8_is_named(tmp_path: Path, name: str) -> None:
    """As an editor on Windows may save it."""
    (tmp_path / "nl").mkdir()
    (tmp_path / "nl" / name).write_bytes("queue-intake = Café".encode("cp1252"))
    with pytest.raises(Unreadable, match=f"office/nl/{name}:1: The file is not UTF-8"):
        FluentTexts(SOUND / "locales", tmp_path).avoid("nl")


def test_a_language_without_word_lists_seeks_no_words(tmp_path: Path) -> None:
    """A new translation begins without them."""
    found = texts(tmp_path, "a = Waarom!")
    assert found.avoid("nl").found("Waarom!") is None
    assert found.identifying("nl").found("naam") is None


def test_every_language_has_its_word_lists() -> None:
    """The words of the domain are looked for in every language that is offered."""
    found = our_texts()
    for language in found.languages:
        for name in ("avoid", "identifying", "law", "source"):
            listed = (LOCALES / language / f"{name}.txt").read_text("utf-8").splitlines()
            words = [one for one in listed if one and not one.startswith(("#", "except:"))]
            assert words, (language, name)
            look_for = getattr(found, name)(language)
            for word in words:
                assert look_for.found(word.removesuffix("*")), (language, name, word)


def test_the_parser_and_the_voice_read_the_same_texts() -> None:
    """What is proved is what is spoken."""
    found, voice = our_texts(), Voice()
    for language in found.languages:
        for text in found.all(language):
            if not text.variables and len(text.renderings) == 1:
                said = voice.text(language, text.id).translate(ISOLATES)
                assert said == text.renderings[0].translate(ISOLATES)
