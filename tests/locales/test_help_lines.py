"""The help lines: 112 first, an office's own over ours; `inloop check` proves what they say."""

import re
from pathlib import Path

from locales.help_lines import HelpLine, help_lines, municipalities
from locales.places import LOCALES
from locales.proofreading import PARTS

OWN = """[{"id": "csg", "name": "Ours", "what": "x", "contact": "0800-1234", "languages": "nl",
  "hours": "day", "certainty": "asked", "show_to_public": false},
 {"id": "shelter", "name": "Shelter", "what": "x", "contact": "0800-1235", "languages": "nl",
  "hours": "day", "certainty": "asked", "show_to_public": true}]"""


def test_112_stands_first_and_is_public() -> None:
    """Whatever becomes of the list."""
    first = help_lines()[0]
    assert (first.id, first.contact, first.show_to_public) == ("112", "112", True)


def test_every_line_is_there_once() -> None:
    """Ids are how texts and verifications find a line."""
    ids = [one.id for one in help_lines()]
    assert len(ids) == len(set(ids)) >= 25
    assert all(len(one.key) <= 40 for one in help_lines())


def test_an_office_has_lines_of_its_own(tmp_path: Path) -> None:
    """One with the id of ours takes its place and must be verified anew, another is added."""
    (tmp_path / "help_lines.json").write_text(OWN, encoding="utf-8")
    ours = {one.id: one for one in help_lines()}
    lines = {one.id: one for one in help_lines(LOCALES, tmp_path)}
    assert list(lines) == [*ours, "shelter"]
    assert lines["csg"].name == "Ours"
    assert lines["csg"].key != ours["csg"].key
    assert lines["police"] == ours["police"]


def test_a_changed_line_must_be_verified_anew() -> None:
    """The key changes with what a colleague verified, and not with its source."""
    line = help_lines()[1]
    facts = {name: getattr(line, name) for name in HelpLine.__struct_fields__}
    assert HelpLine(**{**facts, "certainty": "other"}).key == line.key
    for part in ("name", *PARTS):
        assert HelpLine(**{**facts, part: "other"}).key != line.key


def test_the_region_has_twenty_three_municipalities(tmp_path: Path) -> None:
    """By name, each with a code of four digits; an office elsewhere has a region of its own."""
    towns = municipalities()
    assert len({one.name for one in towns}) == len({one.cbs for one in towns}) == 23
    assert [one.name for one in towns] == sorted(one.name for one in towns)
    assert all(re.fullmatch(r"\d{4}", one.cbs) for one in towns)
    assert municipalities(LOCALES, tmp_path) == towns
    own = '{"current_2023_on": {"all": [{"name": "Goes", "cbs": "0664"}]}}'
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "municipalities.json").write_text(own, encoding="utf-8")
    assert [one.name for one in municipalities(LOCALES, tmp_path / "own")] == ["Goes"]
