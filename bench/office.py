"""An office to measure: the real road on a real database, with the benchmark's intake."""

import asyncio
import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import time
from pathlib import Path
from typing import Final, TypeAlias

import yaml

from bench import intake
from bench.steady import steady
from bot.collecting import YOUNG
from flows.book import DIALOGUES, Book, read_book
from handlers.channels import Channel
from handlers.hours import Calendar, OpeningHours
from handlers.road import Road, now
from locales.places import LOCALES
from locales.voice import Voice
from storage.codepool import CodePool
from storage.codes import Lookups
from storage.database import Database
from storage.ephemeral import EphemeralKeys
from storage.keyring import Keyring
from storage.kits import Kits
from storage.migrate import upgrade
from storage.setup import initialise
from storage.stretching import Argon2Cost
from storage.vault import Vault

FLOW: Final = "intake"
SURE: Final = f"{FLOW}.sure"
"""The step after the twelve: answered with `SEND`, it hands off."""

SEND: Final = "send"
TEAM: Final = "front"
_WEEK: Final = {day: ((time(9), time(17)),) for day in range(5)}


MakeChannel: TypeAlias = Callable[[Voice, Calendar], Channel]


def open_office(directory: Path, *, codes: int = 1, channel: MakeChannel | None = None) -> Road:
    """A road on a fresh database in `directory`, made if need be, that asks the intake.

    `codes` is the size of the pool of return codes, each a tenth of a second to make. `channel`
    makes the channel that must be sent to, if there is one.
    """
    directory.mkdir(exist_ok=True)
    vault = Vault(Keyring.create())
    database = Database(f"sqlite:///{directory / 'inloop.sqlite'}")
    upgrade(database.url)
    with database.writer.connect() as connection, connection.begin():
        initialise(connection, vault, {TEAM: False, "duty": True}, {"front_office": TEAM})
    with database.writer.connect() as connection:
        raw = connection.execution_options(isolation_level="AUTOCOMMIT")
        steady(raw.exec_driver_sql)
    voice, book = _own(directory)
    cost = Argon2Cost()
    generation = vault.generation
    pool = CodePool(vault.peppers[generation], generation, cost, codes)
    kits = Kits(vault, pool)
    calendar = Calendar(OpeningHours(_WEEK))
    ephemeral = EphemeralKeys(directory / "ephemeral.json")
    channels = [channel(voice, calendar)] if channel else []
    lookups = Lookups(cost)
    return Road(database, vault, book, voice, kits, lookups, calendar, now, ephemeral, channels)


@contextmanager
def as_served() -> Iterator[None]:
    """Collect garbage as `inloop serve` does, for this while."""
    before = gc.get_threshold()
    gc.set_threshold(YOUNG)
    try:
        yield
    finally:
        gc.set_threshold(*before)


async def stocked(road: Road) -> None:
    """Wait until codes and kits lie ready, so that making them is not measured."""
    for _ in range(600):
        if road.kits.is_full:
            return
        await asyncio.sleep(0.05)
    raise RuntimeError("the pool of codes does not fill")


def _own(directory: Path) -> tuple[Voice, Book]:
    flows, texts = directory / "flows", directory / "locales"
    (texts / "nl").mkdir(parents=True)
    flows.mkdir()
    (texts / "languages.toml").write_text((LOCALES / "languages.toml").read_text())
    for path in sorted((LOCALES / "nl").glob("*.ftl")):
        (texts / "nl" / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    (texts / "nl" / "intake.ftl").write_text(_texts(), encoding="utf-8")
    for name in ("opening.yaml", "always.yaml"):
        (flows / name).write_text((DIALOGUES / name).read_text())
    (flows / "opening.yaml").write_text(_opening())
    (flows / f"{FLOW}.yaml").write_text(_flow())
    voice = Voice(texts)
    return voice, read_book(("nl",), flows)


def _opening() -> str:
    step: dict[str, object] = {"ask": "language", "next": f"flow:{FLOW}"}
    return yaml.safe_dump(_shape("opening", "language", {"language": step}))


def _flow() -> str:
    codes = [question.code for question in intake.QUESTIONS]
    steps = {}
    for code, question, after in zip(codes, intake.QUESTIONS, [*codes[1:], "sure"], strict=True):
        step: dict[str, object] = {"ask": "choice" if question.options else "words", "next": after}
        if question.options:
            step["options"] = {option.code: {} for option in question.options}
        steps[code] = step
    steps["sure"] = {"ask": "choice", "options": {SEND: {}}, "next": "handoff"}
    return yaml.safe_dump(_shape(FLOW, codes[0], steps))


def _shape(name: str, start: str, steps: dict[str, dict[str, object]]) -> dict[str, object]:
    route = [{"queue": "front_office", "topic": "intake", "priority": "P2"}]
    return {"flow": name, "version": 1, "start": start, "steps": steps, "route": route}


def _texts() -> str:
    lines = [f"{FLOW}-sure = Mag het naar het team?\n    .send = Ja"]
    for question in intake.QUESTIONS:
        lines.append(f"{FLOW}-{question.code} = {question.text}")
        lines += [f"    .{option.code} = {option.label}" for option in question.options]
    return "\n".join(lines) + "\n"
