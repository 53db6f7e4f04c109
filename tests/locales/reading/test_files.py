"""Examples and concepts that cannot be read say in which file, on which line, and what to do."""

from pathlib import Path

import pytest

from flows.types import Priority
from locales.places import LOCALES, Unreadable
from locales.reading.concepts import Concepts, Meant, concepts, phrases
from locales.reading.examples import Example, examples
from locales.reading.features import tokens
from locales.reading.folding import folded
from locales.reading.lessons import CONCEPTS, EXAMPLES, lesson_files
from locales.reading.teaching import findings


@pytest.mark.parametrize(
    ("content", "line", "said"),
    [
        ("a message", 1, "before the first heading"),
        ("# note\n\n[front_office P9]\nx", 3, "This heading cannot be: [front_office P9]"),
        ("[front_office]\nx", 1, "[queue priority]"),
        ("[frontoffice P1]\nx", 1, "cannot be: [frontoffice P1]"),
        ("[youth P1 minor]\nx\n[youth P1 small]\ny", 3, "[youth P1 small]"),
        ("[youth P1 minor too much]", 1, "cannot be"),
        ("[]", 1, "cannot be"),
    ],
)
def test_an_example_in_no_place_is_named_with_its_line(
    office: Path, content: str, line: int, said: str
) -> None:
    """The office's own file by its name, and what would be right."""
    (office / "nl" / EXAMPLES).write_text(content, encoding="utf-8")
    with pytest.raises(Unreadable) as raised:
        list(examples(LOCALES, office))
    assert str(raised.value).startswith(f"office/nl/{EXAMPLES}:{line}: ")
    assert said in str(raised.value)
    assert [str(one.mark) for one in findings(LOCALES, office)] == [f"office/nl/{EXAMPLES}:{line}"]


@pytest.mark.parametrize(
    ("content", "line", "said"),
    [
        ("a phrase", 1, "name of a concept"),
        ("[locked_in]\nlocked\n[Locked In]\n", 3, "name of a concept"),
        ("# note\n[locked_in\nlocked", 2, "name of a concept"),
        ("[locked_in]\none two three four five six seven", 2, "found in no text"),
        ("[locked_in]\n\n*", 3, "found in no text"),
        ("[locked_in]\nlock* the door", 2, "with a * at their end only"),
    ],
)
def test_a_phrase_in_no_place_is_named_with_its_line(
    office: Path, content: str, line: int, said: str
) -> None:
    """Also one that would silently be found in no text."""
    (office / "nl" / CONCEPTS).write_text(content, encoding="utf-8")
    with pytest.raises(Unreadable) as raised:
        concepts("nl", LOCALES, office)
    assert str(raised.value).startswith(f"office/nl/{CONCEPTS}:{line}: ")
    assert said in str(raised.value)
    assert [str(one.mark) for one in findings(LOCALES, office)] == [f"office/nl/{CONCEPTS}:{line}"]


@pytest.mark.parametrize("name", [EXAMPLES, CONCEPTS])
def test_a_file_that_is_not_utf8_is_named(office: Path, name: str) -> None:
    """As every other file of texts."""
    (office / "nl" / name).write_bytes("[youth P1]\nhé\n".encode("latin-1"))
    (found,) = findings(LOCALES, office)
    assert (str(found.mark), found.what) == (f"office/nl/{name}:1", "The file is not UTF-8.")


def test_every_file_of_ours_can_be_read() -> None:
    """In every language; all phrases can be found."""
    assert list(findings(LOCALES)) == []


def test_every_language_names_the_same_concepts() -> None:
    """What is learned in one language helps the others only where both have the concept."""
    named = {
        path.parent.name: {concept for concept, _ in phrases(path, [LOCALES])}
        for path in lesson_files(CONCEPTS, LOCALES)
    }
    assert {code: found ^ named["en"] for code, found in named.items()} == {
        key: set[str]() for key in named
    }


def test_an_example_says_its_language_place_and_kind(office: Path) -> None:
    """Comments and empty lines are none; the language is that of the folder."""
    lines = "# note\n\n[youth P1 minor]\n  ik ben 15  \n[policy P3]\n# no\nbeleid?\n"
    (office / "nl" / EXAMPLES).write_text(lines, encoding="utf-8")
    assert list(examples(office)) == [
        Example("nl", "ik ben 15", "youth", Priority.P1, "minor"),
        Example("nl", "beleid?", "policy", Priority.P3),
    ]


@pytest.mark.parametrize(
    ("phrase", "text", "is_there"),
    [
        ("my child", "help MY  child", True),
        ("my child", "my children", False),
        ("child*", "my children", True),
        ("child*", "childhood friend", True),
        ("ab*", "abroad", False),
        ("kendimi as*", "kendimi asacağım", True),
        ("kağıtlarımı al*", "KAGITLARIMI aldi", True),
        ("被锁", "我被锁在房间里", True),
        ("ล็อก", "เขาล็อกประตู", True),
        ("passaporte", "passaporté", True),
        ("no", "nothing", False),
    ],
)
def test_a_phrase_is_found_in_its_forms(phrase: str, text: str, *, is_there: bool) -> None:
    """Whole, or with any ending; anywhere in scripts without spaces; accents make no difference."""
    found = Concepts([("meant", phrase)]).find(tokens(folded(text)))
    assert bool(found) is is_there
    assert all(one.concept == "meant" for one in found)


def test_a_phrase_may_mean_several_things() -> None:
    """And an office adds to ours."""
    found = Concepts([("one", "door"), ("two", "door"), ("two", "front door")])
    assert found.find(["front", "door"]) == [
        Meant("two", "front door"),
        Meant("one", "door"),
        Meant("two", "door"),
    ]
