"""The public list of help lines: for everybody, honest about what nobody has verified."""

from sqlalchemy import text

from handlers.lines import DAYS
from handlers.road import Road
from locales.help_lines import help_lines, municipalities
from storage.hands import Role
from storage.resources import verify
from tests.handlers.client.browser import Browser
from tests.handlers.client.conftest import Clock
from tests.support.colleagues import enrol, write

NEW = "nog niet nagekeken"


def marks(page: str) -> int:
    """How many lines say that they were not verified."""
    return page.count(f">{NEW}<")


def test_every_public_line_is_there_112_first(person: Browser) -> None:
    """With a mark at each but 112, and none that is for colleagues only."""
    page = person.open("/help-lines")
    public = [one for one in help_lines() if one.show_to_public]
    places = [page.html.index(f'id="line-{one.id}"') for one in public]
    assert places == sorted(places)
    assert public[0].id == "112"
    assert marks(page.html) == len(public) - 1
    assert "Nidos" not in page.text
    assert 'href="tel:08000188"' in page.html
    assert person.cookies == {}


def test_the_mark_says_when_somebody_looked(person: Browser, road: Road, clock: Clock) -> None:
    """Fresh for half a year, then it says that it is long ago."""
    coco = enrol(road, "coco", ["front_office"], Role.COORDINATOR)
    line = next(one for one in help_lines() if one.id == "csg")
    before = marks(person.open("/help-lines").html)
    write(road, lambda one: verify(one, line.key, coco, clock.at))
    page = person.open("/help-lines")
    assert marks(page.html) == before - 1
    assert "nagekeken: 23 november 2026" in page.text
    clock.pass_minutes(DAYS * 24 * 60 + 1)
    assert "lang geleden nagekeken: 23 november 2026" in person.open("/help-lines").text
    assert "verified long ago: 23 November 2026" in person.open("/help-lines?lang=en").text


def test_who_helps_outside_the_region(person: Browser) -> None:
    """The 23 municipalities, and where one turns to elsewhere."""
    page = person.open("/help-lines")
    assert all(one.name in page.text for one in municipalities())
    assert "23 gemeenten" in page.text
    for name in ("CoMensha", "Veilig Thuis", "je eigen gemeente"):
        assert name in page.text


def test_the_numbers_are_shown_without_the_database(person: Browser, road: Road) -> None:
    """Help does not wait for our own trouble: then nothing counts as verified."""
    with road.database.writer.begin() as connection:
        connection.execute(text("DROP TABLE resources"))
    page = person.open("/help-lines")
    assert page.status == 200
    assert 'href="tel:112"' in page.html


def test_help_lines_are_one_link_away(person: Browser) -> None:
    """From the foot of every page, and from the page for danger."""
    for path in ("/", "/about", "/emergency"):
        assert "/help-lines?lang=nl" in person.open(path).html
    assert person.open("/emergency").html.count("/help-lines?lang=nl") == 2
