"""Pages and replies name only numbers and sites that stand, whole, in the help lines."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from locales.proofreading import findings
from locales.texts import FluentTexts
from tests.support.texts import our_texts

STRANGER: Final = "which the list of help lines has not"
LISTED: Final = '[nl]\nname = "Nederlands"\ndirection = "ltr"\n'
LINE: Final = {
    "id": "line",
    "name": "Line",
    "what": "children 8-18; other office 040-219 33 88",
    "contact": "0800-0113; veiligthuis.nl",
    "languages": "nl",
    "hours": "day",
    "certainty": "asked",
    "show_to_public": True,
}
TEXTS: Final = "web-info-updated = Van { $day }\nweb-info-sources = Bron:\n"
PAGE: Final = """+++
title = "Hulp"
updated = 2026-11-26
review = "reviewed"
sources = ["Ours"]
words = ["hulp"]
+++
"""


def page(place: Path, said: str) -> None:
    """A page of the knowledge base that says this."""
    (place / "knowledge").mkdir()
    (place / "knowledge" / "01-help.md").write_text(f"{PAGE}Zie {said} nu.\n", encoding="utf-8")


def reply(place: Path, said: str) -> None:
    """A canned reply that says this."""
    written = f'[start.one]\ntitle = "Hulp"\ntext = "Zie {said} nu."\n'
    (place / "replies.toml").write_text(written, encoding="utf-8")


def strangers(directory: Path, writes: Callable[[Path, str], None], said: str) -> list[str]:
    """What is found of the numbers and sites of a page or reply, beside one help line."""
    (directory / "languages.toml").write_text(LISTED, encoding="utf-8")
    (directory / "help_lines.json").write_text(json.dumps([LINE]), encoding="utf-8")
    (directory / "nl").mkdir()
    (directory / "nl" / "web.ftl").write_text(TEXTS, encoding="utf-8")
    writes(directory / "nl", said)
    found = [one.what for one in findings(FluentTexts(directory))]
    return [what for what in found if STRANGER in what]


@pytest.mark.parametrize("writes", [page, reply])
@pytest.mark.parametrize("said", ["0800-011", "0800-01", "800-0113", "eiligthuis.nl", "040-219 33"])
def test_a_part_of_a_known_number_or_site_is_unknown(
    tmp_path: Path, writes: Callable[[Path, str], None], said: str
) -> None:
    """A digit or letter that was lost leads people elsewhere, or nowhere."""
    (what,) = strangers(tmp_path, writes, said)
    assert repr(said) in what


@pytest.mark.parametrize("writes", [page, reply])
@pytest.mark.parametrize("said", ["0800-0113", "0800 0113", "veiligthuis.nl", "040-219 33 88"])
def test_a_number_is_known_by_its_digits_and_a_site_by_its_name(
    tmp_path: Path, writes: Callable[[Path, str], None], said: str
) -> None:
    """However a number is parted, and wherever in its help line it stands."""
    assert strangers(tmp_path, writes, said) == []


def test_our_own_pages_and_replies_name_what_the_list_has() -> None:
    """In every language, with everything else that is looked at beside the dialogues."""
    assert list(findings(our_texts())) == []
