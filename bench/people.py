"""People who go through the benchmark's intake on our road, all at once."""

import asyncio
import itertools
import time
from collections.abc import Sequence
from typing import Final

from bench import intake
from bench.office import FLOW, SEND, SURE
from flows.types import Asked, Chose, Command, Event, Said, Started
from handlers.road import Road, now
from handlers.turns import Answered, Incoming
from storage.vault import ID_SIZE, Session

_numbers = itertools.count(1)

BEGAN: Final = now()
"""When all of it happens (µs UTC): dialogues of another day would be over."""


def take(road: Road, session: Session, event: Event) -> asyncio.Future[Answered]:
    """One turn of one person, under an id of its own."""
    external = next(_numbers).to_bytes(ID_SIZE, "big")
    return road.take(Incoming(session, external, external, event))


async def timed(road: Road, session: Session, event: Event) -> float:
    """The milliseconds from sending a turn to hearing that it is durable."""
    began = time.perf_counter()
    await take(road, session, event)
    return (time.perf_counter() - began) * 1000


async def everybody(road: Road, sessions: Sequence[Session], event: Event) -> None:
    """The same turn of each, at the same moment."""
    await asyncio.gather(*(take(road, one, event) for one in sessions))


async def begin(road: Road, people: int) -> list[Session]:
    """New people who stand before the first question."""
    sessions = [road.new_session()[1] for _ in range(people)]
    await everybody(road, sessions, Started(BEGAN, "nl", chosen=True))
    return sessions


async def go_through(road: Road, sessions: Sequence[Session]) -> float:
    """The seconds in which they give the twelve answers, round by round."""
    began = time.perf_counter()
    for turn, question in enumerate(intake.QUESTIONS):
        await everybody(road, sessions, answer(turn, question))
    return time.perf_counter() - began


async def at_the_end(road: Road, people: int) -> list[Session]:
    """New people who answered everything: their next turn may hand off."""
    sessions = await begin(road, people)
    await go_through(road, sessions)
    return sessions


def answer(turn: int, question: intake.Question) -> Event:
    """What is answered at a question, `turn` counted from 0."""
    step = f"{FLOW}.{question.code}"
    if question.options:
        return Chose(BEGAN + turn, step, (question.answer,))
    return Said(BEGAN + turn, question.answer, step)


def plain(turn: int) -> Event:
    """An endless row of plain turns for who is at the end: back, confirm again, back."""
    if turn % 2 == 0:
        return Asked(BEGAN + turn, Command.BACK)
    return answer(turn + 98, intake.QUESTIONS[-1])


def handing_off() -> Event:
    """The turn that hands off."""
    return Chose(BEGAN, SURE, (SEND,))
