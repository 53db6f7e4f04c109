"""The shipped help lines: complete, 112 first, and what is shown is what the facts say."""

import re

import pytest

from locales.help_lines import HelpLine, help_lines, municipalities
from locales.voice import Voice

VOICE = Voice()
PARTS = ("what", "contact", "hours", "languages")
NUMBER = re.compile(r"\b(?:\d[\d -]{5,}\d|11[0-9])\b")
SITE = re.compile(r"\b[\w@-]+(?:\.[\w-]+)*\.(?:nl|nu|info)\b")


def test_112_stands_first_and_is_public() -> None:
    """Whatever becomes of the list."""
    first = help_lines()[0]
    assert (first.id, first.contact, first.show_to_public) == ("112", "112", True)


def test_every_line_is_there_once() -> None:
    """Ids are how texts and verifications find a line."""
    ids = [one.id for one in help_lines()]
    assert len(ids) == len(set(ids)) >= 25
    assert all(len(one.key) <= 40 for one in help_lines())


@pytest.mark.parametrize("line", help_lines(), ids=lambda one: one.id)
@pytest.mark.parametrize("language", VOICE.languages)
def test_what_is_shown_is_what_the_facts_say(line: HelpLine, language: str) -> None:
    """Every part has a text in every language; every number and site of the facts is in it."""
    name = f"line-{line.id}"
    assert VOICE.has(language, name)
    assert all(VOICE.has(language, f"{name}.{part}") for part in PARTS)
    shown = " ".join(VOICE.text(language, f"{name}.{part}") for part in PARTS)
    facts = f"{line.what}; {line.contact}"
    for find in (NUMBER, SITE):
        assert set(find.findall(shown)) == set(find.findall(facts)), line.id


def test_a_changed_line_must_be_verified_anew() -> None:
    """The key changes with what a colleague verified, and not with its source."""
    line = help_lines()[1]
    facts = {name: getattr(line, name) for name in HelpLine.__struct_fields__}
    assert HelpLine(**{**facts, "certainty": "other"}).key == line.key
    for part in ("name", *PARTS):
        assert HelpLine(**{**facts, part: "other"}).key != line.key


def test_the_region_has_twenty_three_municipalities() -> None:
    """By name, each with a code of four digits."""
    towns = municipalities()
    assert len({one.name for one in towns}) == len({one.cbs for one in towns}) == 23
    assert [one.name for one in towns] == sorted(one.name for one in towns)
    assert all(re.fullmatch(r"\d{4}", one.cbs) for one in towns)
