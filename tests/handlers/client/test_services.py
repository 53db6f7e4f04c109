"""Every service and dialogue on the web: from the first page to the queue it must lie in."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from flows.types import Priority, Route
from handlers.client.app import make_client
from handlers.road import Road
from storage.schema import conversations
from tests.handlers.client.browser import Browser, Page
from tests.handlers.client.conftest import SETTINGS
from tests.support.office import make_road
from tests.support.services import GIVEN, ROWS, Row


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Road]:
    """One office for all of them, on a real database."""
    place: Path = tmp_path_factory.mktemp("house")
    road = make_road(f"sqlite:///{place / 'inloop.sqlite'}", place)
    yield road
    road.close()


def lying(road: Road) -> dict[bytes, Route]:
    """Every conversation with its queue, topic and priority, as they are stored."""
    columns = [conversations.c[name] for name in ("id", "queue", "topic", "priority")]
    with road.database.reading() as connection:
        rows = connection.execute(select(*columns)).all()
    return {row[0]: Route(row[1], row[2], Priority(row[3])) for row in rows}


def answer(person: Browser, page: Page, code: str) -> Page:
    """Answer the question of a page: with a code, else skip it, else take the first option."""
    offered = {value for name, value in page.buttons.values() if name == "code"}
    commands = {value for name, value in page.buttons.values() if name == "command"}
    if code in offered:
        return person.post("/chat", {"code": code})
    assert not code, f"{code} is not offered at {page.hidden['step']}"
    if "skip" in commands:
        return person.post("/chat", {"command": "skip"})
    first = next(value for name, value in page.buttons.values() if name == "code")
    return person.post("/chat", {"code": first})


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_every_row_lies_in_its_queue(house: Road, row: Row) -> None:
    """With the priority and the topic it must have, once it was sent."""
    _, answers, route, _ = row
    given, before = {**GIVEN, **answers}, set(lying(house))
    with Browser(make_client(house, SETTINGS)) as person:
        page = person.begin()
        for _ in range(60):
            step = page.hidden.get("step", "")
            if not step:
                break
            page = answer(person, page, given.get(step, ""))
        assert page.digits, "the return code stands on the page"
    found = {name: one for name, one in lying(house).items() if name not in before}
    assert list(found.values()) == [route]
