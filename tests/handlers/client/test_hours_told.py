"""The chat says truly when people of the conversation's queue are there."""

from datetime import date

import pytest

from handlers.road import Road
from tests.handlers.client.browser import Browser
from tests.handlers.client.conftest import Clock

EVERYBODY = frozenset({"front_office"})
DANGER = "Is er nu gevaar?"
PROMISE = "Het team wil antwoorden vóór"


def test_with_somebody_at_work_an_answer_is_promised(person: Browser, road: Road) -> None:
    """There are people, and by when an answer comes."""
    road.calendar.set({}, (), EVERYBODY)
    page = person.ask_for_a_person()
    assert "Er zijn nu mensen van het team." in page.text
    assert PROMISE in page.text


def test_with_nobody_at_work_it_is_said_and_nothing_is_promised(
    person: Browser, road: Road
) -> None:
    """In opening hours: help in danger first, then that nobody is there; no time at all."""
    road.calendar.set({}, (), frozenset())
    page = person.ask_for_a_person()
    assert road.voice.text("nl", "web-people-none") in page.text
    assert PROMISE not in page.text
    part = page.html[page.html.index('class="standing"') :]
    assert part.index(DANGER) < part.index(road.voice.text("nl", "web-received"))


def test_outside_the_hours_help_comes_first_and_the_day_off_is_skipped(
    person: Browser, road: Road, clock: Clock
) -> None:
    """On Monday evening before a free Tuesday people are there again on Wednesday."""
    road.calendar.set({}, [("", date(2026, 11, 24))], EVERYBODY)
    clock.pass_minutes(10 * 60)
    page = person.ask_for_a_person()
    part = page.html[page.html.index('class="standing"') :]
    assert part.index(DANGER) < part.index("woensdag 25 november om 09:00")
    assert "Dicht op:" in page.text
    assert "24 november 2026" in page.text


@pytest.mark.parametrize("queue", ["front_office", "youth"])
def test_the_week_is_that_of_the_queue(person: Browser, road: Road, queue: str) -> None:
    """Before a conversation it is the front office's; another queue's break does not show."""
    road.calendar.set({queue: {0: ((540, 750), (780, 1020))}}, (), EVERYBODY)
    page = person.open("/?lang=nl")
    assert ("09:00 – 12:30, 13:00 – 17:00" in page.text) is (queue == "front_office")
