"""A flow that is part of others: the route of the one that led into it counts."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from flows.book import Book, read_book
from flows.engine import begin
from flows.finding import FlowError
from flows.types import Effect, HandOff, Priority, Route
from flows.walk import Walk
from tests.flows.talk import LANGUAGES, SOUND, Talk

PART = """flow: part
version: 1
start: how
shared: true
steps:
  how:
    ask: choice
    options: {here: {}, call: {}}
    next: handoff
    skip: handoff
"""
OTHER = """flow: other
version: 1
start: ask
steps:
  ask:
    ask: choice
    options: {one: {}, two: {}}
    next: flow:part
    skip: flow:part
route:
  - when: {ask: one}
    queue: training
    topic: plain
    priority: P3
  - queue: policy
    topic: plain
    priority: P3
"""


def book_with(tmp_path: Path, part: str = PART) -> Book:
    """The small book, where whoever comes for somebody else is led into another flow."""
    for path in (SOUND / "dialogues").glob("*.yaml"):
        text = path.read_text("utf-8")
        if path.stem == "opening":
            text = text.replace("next: flow:trial", "next: flow:other", 1)
        (tmp_path / path.name).write_text(text, "utf-8")
    (tmp_path / "part.yaml").write_text(part, "utf-8")
    (tmp_path / "other.yaml").write_text(OTHER, "utf-8")
    return read_book(LANGUAGES, tmp_path)


def routes(effects: Iterable[Effect]) -> list[Route]:
    """Where a turn handed off to."""
    return [effect.route for effect in effects if isinstance(effect, HandOff)]


@pytest.mark.parametrize(("answer", "queue"), [("one", "training"), ("two", "policy")])
def test_the_route_of_the_flow_that_led_here_counts(
    tmp_path: Path, answer: str, queue: str
) -> None:
    """Not that of the shared flow, which has none."""
    talk = Talk(book_with(tmp_path))
    talk.turn = begin(talk.book, "other", "nl")
    talk.choose(answer)
    talk.choose("here")
    assert routes(talk.effects) == [Route(queue, "plain", Priority.P3)]


def test_a_shared_flow_with_a_route_is_refused(tmp_path: Path) -> None:
    """Two routes would leave it open which one counts."""
    route = "route: [{queue: policy, topic: plain, priority: P3}]\n"
    with pytest.raises(FlowError, match="A shared flow has no route of its own"):
        book_with(tmp_path, PART + route)


def test_the_walk_tells_apart_from_where_somebody_came(tmp_path: Path) -> None:
    """Each home of a shared flow, and what its route can still meet, is a state of its own."""
    walk = Walk(book_with(tmp_path))
    for _ in walk.run():
        pass
    homes = {(state.home, state.ahead) for state in walk.states if state.step == "part.how"}
    assert {home for home, _ in homes} == {"other"}
    assert len(homes) == 2, "one for each route of that flow"
