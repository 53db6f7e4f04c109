"""A sheet goes to a translator and comes back: every change is checked, nothing else is touched."""

import csv
import io
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.sheet import Refused, export, take_over
from locales.places import LOCALES
from locales.reviewing import standings
from locales.voice import Voice

Rows = list[list[str]]
TEXT = 5
"""The column of the translation."""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Our texts, to be changed."""
    shutil.copytree(
        LOCALES, tmp_path, ignore=shutil.ignore_patterns("*.py", "__pycache__"), dirs_exist_ok=True
    )
    return tmp_path


def files(place: Path) -> dict[str, bytes]:
    """Every file as it is."""
    return {str(one.relative_to(place)): one.read_bytes() for one in place.rglob("*.*")}


def rows_of(place: Path, language: str = "en") -> Rows:
    """The rows of the sheet, as an office program has them."""
    text = export(language, place).removeprefix("\ufeff")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))


def saved(rows: Rows, delimiter: str = ";", end: str = "\r\n") -> bytes:
    """The rows as an office program saves them."""
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator=end).writerows(rows)
    return out.getvalue().encode()


def row(rows: Rows, key: str) -> list[str]:
    """The row of a text."""
    return next(one for one in rows if one[0] == key)


def refused(place: Path, content: bytes) -> list[str]:
    """The findings for a sheet; nothing was written."""
    before = files(place)
    with pytest.raises(Refused) as caught:
        take_over(content, "en.csv", place)
    assert files(place) == before
    return [str(one) for one in caught.value.findings]


@pytest.mark.parametrize("language", Voice().languages)
def test_a_sheet_that_comes_back_unchanged_changes_no_byte(place: Path, language: str) -> None:
    """Whatever the office program makes of separators and line ends."""
    before = files(place)
    rows = rows_of(place, language)
    assert take_over(export(language, place).encode(), "x.csv", place) == []
    for delimiter, end in ((",", "\n"), ("\t", "\r\n")):
        assert take_over(saved(rows, delimiter, end), "x.csv", place) == []
    assert files(place) == before


def test_the_sheet_says_what_is_safety_and_where_it_is_shown(place: Path) -> None:
    """Safety comes first; a button says how long it may be; colleagues' texts are for nl and en."""
    rows = rows_of(place)
    assert rows[0] == ["id", "safety", "where", "nl", "en", "translation en", "comment"]
    assert [one[1] for one in rows[1:3]] == ["SAFETY", "SAFETY"]
    assert "Bel 112." in row(rows, "emergency")[3]
    assert row(rows, "opening-safe.safe")[2].endswith("a button, at most 60 characters")
    assert row(rows, "opening-what")[2].startswith("flow_opening.ftl – The opening")
    assert any(one[0] == "desk-name" for one in rows)
    spanish = rows_of(place, "es")
    assert not any(one[0].startswith(("desk-", "queue-")) for one in spanish)
    assert row(spanish, "emergency")[3:5] == row(rows, "emergency")[3:5]


def test_only_what_was_changed_is_written(place: Path) -> None:
    """A text of one line, one of several, a reply and a page; all other bytes stay."""
    before, rows = files(place), rows_of(place)
    row(rows, "opening-safe.safe")[TEXT] = "Yes, I can"
    row(rows, "opening-secrecy.chat")[TEXT] = "One line.\r\n\r\nAnother line."
    row(rows, "replies.toml:start.greeting.text")[TEXT] = "Hello.\n\nWelcome."
    row(rows, "knowledge/06-police.md:words")[TEXT] = "police\nthe law"
    changed = take_over(saved(rows), "en.csv", place)
    assert sorted(changed) == [
        "flow_opening.ftl: opening-safe.safe",
        "flow_opening.ftl: opening-secrecy.chat",
        "knowledge/06-police.md: knowledge/06-police.md:words",
        "replies.toml: replies.toml:start.greeting.text",
    ]
    after = files(place)
    different = {name for name in after if after[name] != before[name]}
    assert different == {
        "en/flow_opening.ftl",
        "en/knowledge/06-police.md",
        "en/replies.toml",
    }
    voice = Voice(place)
    assert voice.text("en", "opening-safe.safe") == "Yes, I can"
    assert voice.text("en", "opening-secrecy.chat") == "One line.\n\nAnother line."
    assert b'words = ["police", "the law"]\n' in after["en/knowledge/06-police.md"]
    assert b'title = "Greeting"\ntext = """\nHello.\n\nWelcome.\n"""\n' in after["en/replies.toml"]
    kept = set(before["en/flow_opening.ftl"].split(b"\n"))
    assert len(set(after["en/flow_opening.ftl"].split(b"\n")) - kept) == 3
    assert take_over(export("en", place).encode(), "en.csv", place) == []


def changed(key: str, text: str) -> Callable[[Rows], None]:
    """Another text in a row."""

    def change(rows: Rows) -> None:
        row(rows, key)[TEXT] = text

    return change


@pytest.mark.parametrize(
    ("change", "finding"),
    [
        (changed("opening-safe", '=HYPERLINK("http://x")'), "looks like a formula"),
        (changed("opening-safe", "@SUM(A1)"), "looks like a formula"),
        (changed("opening-safe", "+31"), "looks like a formula"),
        (changed("opening-safe", ""), "The translation of 'opening-safe' is gone."),
        (changed("web-today", "today { $time"), "cannot stand in its file"),
        (changed("web-today", "today\n[at] { $time }"), "cannot stand in its file"),
        (lambda rows: row(rows, "opening-safe").__setitem__(4, "x"), "is not what it is now"),
        (lambda rows: row(rows, "opening-safe").__setitem__(0, "x"), "There is no text 'x'."),
        (lambda rows: rows.append(rows[5]), "stands twice"),
        (lambda rows: row(rows, "opening-safe").__delitem__(slice(3, None)), "too few columns"),
        (lambda rows: rows[0].__setitem__(0, "nr"), "The first row is not that of a sheet"),
        (
            lambda rows: rows[0].__setitem__(TEXT, "translation ../../x"),
            "The first row is not that of a sheet",
        ),
        (lambda rows: rows.pop(0), "The first row is not that of a sheet"),
    ],
)
def test_a_sheet_with_one_fault_writes_nothing(
    place: Path, change: Callable[[Rows], None], finding: str
) -> None:
    """Also the changes that are right; the row or the file is named, and what to do."""
    rows = rows_of(place)
    row(rows, "web-exit")[TEXT] = "Leave fast"
    change(rows)
    found = refused(place, saved(rows))
    assert any(finding in one for one in found), found


def test_the_proof_is_asked_for_what_changed(place: Path) -> None:
    """Words that we do not use, limits, variables, numbers: all that is wrong is said at once."""
    rows = rows_of(place)
    for key, text in {
        "opening-safe": "Why not?",
        "opening-safe.unsafe": "x" * 61,
        "opening-safe.safe": "I do not know",
        "emergency": "Call for help.",
        "web-today": "today",
        "web-on-day": "{ $day } { $hour }",
        "line-csg.contact": "Call 0800-1234567",
        "replies.toml:start.greeting.text": "{name}",
    }.items():
        row(rows, key)[TEXT] = text
    found = "\n".join(refused(place, saved(rows)))
    for told in (
        "says 'Why', which we do not say",
        "has 61 characters; 60 fit",
        "Two options of 'opening.safe' are called 'I do not know'",
        "'emergency' does not name 112",
        "'web-today' has other variables in 'en'",
        "'web-on-day' has other variables in 'en'",
        "'0800-1234567', which the list of help lines has not",
        "'greeting' has markup",
    ):
        assert told in found, found


def test_a_sheet_in_another_character_set_is_refused(place: Path) -> None:
    """Letters would be wrong in every text."""
    (fault,) = refused(place, saved(rows_of(place)).decode().encode("utf-16"))
    assert "not UTF-8" in fault


def test_what_an_office_program_takes_for_a_formula_is_guarded(place: Path) -> None:
    """A list begins with a dash: it goes out behind an apostrophe and comes back without."""
    rows = rows_of(place)
    row(rows, "web-offline")[TEXT] = "- One.\n- Two."
    assert take_over(saved(rows), "en.csv", place) == ["web.ftl: web-offline"]
    assert Voice(place).text("en", "web-offline") == "- One.\n- Two."
    assert row(rows_of(place), "web-offline")[TEXT] == "'- One.\n- Two."
    assert take_over(export("en", place).encode(), "en.csv", place) == []
    rows = rows_of(place)
    row(rows, "web-offline")[TEXT] = "'s avonds"
    assert take_over(saved(rows), "en.csv", place) == ["web.ftl: web-offline"]
    assert Voice(place).text("en", "web-offline") == "'s avonds"


def test_a_new_language_begins_with_an_empty_sheet(place: Path) -> None:
    """It need not be offered yet; a part of it is taken over, then the rest."""
    rows = rows_of(place, "xx")
    assert {one[TEXT] for one in rows[1:]} == {""}
    row(rows, "emergency")[TEXT] = row(rows, "emergency")[4]
    assert take_over(saved(rows), "xx.csv", place) == ["safety.ftl: emergency"]
    rows = rows_of(place, "xx")
    for one in rows[1:]:
        one[TEXT] = one[4]
    assert len(take_over(saved(rows), "xx.csv", place)) == len(rows) - 2
    with (place / "languages.toml").open("a", encoding="utf-8") as listed:
        listed.write('\n[xx]\nname = "Xish"\ndirection = "ltr"\n')
    standing = {one.language: one for one in standings(Voice(place))}["xx"]
    assert standing.missing == ()
    assert Voice(place).text("xx", "opening-safe.safe") == "Yes"
