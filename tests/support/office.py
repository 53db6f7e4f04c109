"""A whole office for tests: real database, keys, teams and queues; only Argon2id is cheap."""

import secrets
import time as time_module
from collections.abc import Callable, Sequence
from datetime import time
from pathlib import Path
from typing import Final

from bot.sources import OURS, Sources
from flows.queues import QUEUES
from handlers.channels import Channel
from handlers.hours import Calendar, OpeningHours
from handlers.road import Road, now
from locales.voice import Voice
from storage.codepool import CodePool
from storage.codes import Lookups
from storage.database import Database
from storage.ephemeral import EphemeralKeys
from storage.keyring import Keyring
from storage.kits import Kits
from storage.setup import initialise
from storage.stretching import Argon2Cost
from storage.vault import Vault
from tests.support.tables import lay_tables
from tests.support.texts import our_book, our_voice

CHEAP: Final = Argon2Cost(memory_kib=64, iterations=1, for_tests=True)
TEAMS: Final = {"front_office": True, "meldpunt": False, "youth": False}
"""Team → is it the duty team."""

OFFICE_HOURS: Final = OpeningHours({day: ((time(9), time(17)),) for day in range(5)})


def team_of(queue: str) -> str:
    """The team that works a queue in these tests: one of its name, else the front office."""
    return queue if queue in TEAMS else "front_office"


def make_road(
    database_url: str,
    tmp_path: Path,
    clock: Callable[[], int] = now,
    *,
    voice: Voice | None = None,
    codes: int = 4,
    channels: Sequence[Channel] = (),
) -> Road:
    """A road with an empty database, set up as `inloop init` does; close it afterwards.

    Secrets lie in `tmp_path`. `codes` is the size of the pool: 0 means that no code is ready.
    """
    keyring = Keyring.create()
    keyring.save(tmp_path / f"secrets-{secrets.token_hex(4)}.json")
    lay_tables(database_url)
    database = Database(database_url)
    vault = Vault(keyring)
    with database.writer.begin() as connection:
        initialise(connection, vault, TEAMS, {queue: team_of(queue) for queue in QUEUES})
    return _road(database, keyring, tmp_path, clock, voice or our_voice(), codes, channels)


def open_road(
    database_url: str,
    tmp_path: Path,
    channels: Sequence[Channel] = (),
    sources: Sources = OURS,
) -> Road:
    """The road that `make_road` made in `tmp_path`, once more: after a restart.

    With other `sources`: after an upgrade.
    """
    (secrets_file,) = tmp_path.glob("secrets-*.json")
    database, keyring = Database(database_url), Keyring.load(secrets_file)
    return _road(database, keyring, tmp_path, now, sources.voice(), 1, channels, sources)


def _road(  # noqa: PLR0913, PLR0917 - every part that the two above choose differently
    database: Database,
    keyring: Keyring,
    tmp_path: Path,
    clock: Callable[[], int],
    voice: Voice,
    codes: int,
    channels: Sequence[Channel],
    sources: Sources = OURS,
) -> Road:
    vault = Vault(keyring)
    pool = CodePool(keyring.secrets.pepper, keyring.current, CHEAP, size=codes)
    while len(pool) < codes:  # a person who is faster than the pool would get the code later
        time_module.sleep(0.001)
    return Road(
        database,
        vault,
        our_book(voice.languages) if sources is OURS else sources.book(voice.languages),
        voice,
        Kits(vault, pool),
        Lookups(CHEAP),
        Calendar(OFFICE_HOURS),
        clock,
        EphemeralKeys(tmp_path / "ephemeral.json"),
        channels,
    )
