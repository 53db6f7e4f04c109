"""The one composition root: settings and secrets become a running office."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from bot.settings import Settings
from bot.sources import sources_of
from bot.taught import reading_of
from handlers.channels import Channel
from handlers.hours import Calendar
from handlers.road import Road, now
from locales.voice import Voice
from storage.codepool import CodePool
from storage.codes import Lookups
from storage.conversations import Conversations
from storage.database import Database
from storage.ephemeral import EphemeralKeys
from storage.errors import UnsafeSecrets
from storage.keyring import Keyring
from storage.kits import Kits
from storage.migrate import upgrade
from storage.setup import check_secrets, initialise, is_set_up
from storage.stretching import Argon2Cost
from storage.teams import Renew
from storage.vault import Vault

SECRETS_FILE: Final = "secrets.json"
SECRETS_VARIABLE: Final = "INLOOP_SECRETS"
DATABASE_FILE: Final = "inloop.sqlite"
EPHEMERAL_FILE: Final = "ephemeral.json"


class AlreadySetUp(Exception):
    """This data directory has been set up before; nothing was changed."""


class NotSetUp(Exception):
    """There is no office in this data directory yet; run `inloop init`."""


class NoDemo(Exception):
    """There is an office here that is no demo; nothing was changed."""


def database_of(settings: Settings, data: Path) -> Database:
    """The database of an office."""
    return Database(settings.database or f"sqlite:///{data / DATABASE_FILE}")


def vault_of(data: Path) -> Vault:
    """The vault, opened with the secrets of the environment or the file; raises UnsafeSecrets."""
    value = os.environ.get(SECRETS_VARIABLE)
    if value is not None:
        return Vault(Keyring.from_environment(value))
    if not (data / SECRETS_FILE).exists() and not (data / DATABASE_FILE).exists():
        raise NotSetUp
    return Vault(Keyring.load(data / SECRETS_FILE))


def set_up(settings: Settings, data: Path, hand_out: Callable[[str], None]) -> None:
    """Make secrets, schema, teams and queues, and hand out the recovery key, to print and keep.

    It is handed out before anything is final: who is cut off there begins again, with another key.
    Secrets that an interrupted set-up left are used. Raises AlreadySetUp.
    """
    data.mkdir(mode=0o700, parents=True, exist_ok=True)
    if SECRETS_VARIABLE not in os.environ and not (data / SECRETS_FILE).exists():
        if (data / DATABASE_FILE).exists() and not settings.database:
            raise UnsafeSecrets(f"{data / SECRETS_FILE} is missing, but its database is there")
        Keyring.create().save(data / SECRETS_FILE)
    vault = vault_of(data)
    database = database_of(settings, data)
    try:
        upgrade(database.url)
        with database.writing() as connection:
            if is_set_up(connection):
                raise AlreadySetUp
            hand_out(initialise(connection, vault, settings.teams, settings.queues))
    finally:
        database.close()


class Office:
    """An office whose database and secrets were checked; close it afterwards."""

    def __init__(self, settings: Settings, data: Path) -> None:
        """Open it; raises UnsafeSecrets, OldSchema, WrongSecrets, NotSetUp, Unavailable."""
        self.settings = settings
        self.data = data
        self.vault = vault_of(data)
        self.calendar = Calendar(settings.opening_hours)
        self.reading = reading_of(data)
        self.database = database_of(settings, data)
        self.database.check_schema()
        with self.database.reading() as connection:
            if not is_set_up(connection):
                raise NotSetUp
            check_secrets(connection, self.vault)

    @property
    def renew(self) -> Renew:
        """What begins a new epoch for every open conversation of a team that somebody left."""
        return Conversations(self.vault, self.calendar.deadline).renew_team

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction, for a command of the terminal."""
        with self.database.writing() as connection:
            yield connection

    def road(self) -> Road:
        """The road of this office; closing it closes the office."""
        sources = sources_of(self.data)
        voice = sources.voice()
        voice.keep_own()
        cost = Argon2Cost()
        generation = self.vault.generation
        pool = CodePool(self.vault.peppers[generation], generation, cost)
        road = Road(
            self.database,
            self.vault,
            sources.book(voice.languages),
            voice,
            Kits(self.vault, pool),
            Lookups(cost),
            self.calendar,
            now,
            EphemeralKeys(self.data / EPHEMERAL_FILE),
            self._channels(voice),
        )
        road.read_with(self.reading)
        return road

    def _channels(self, voice: Voice) -> list[Channel]:
        """What must be sent to; the libraries of a messenger are loaded only where it is used."""
        settings, found = self.settings, list[Channel]()
        if token := settings.client_bot_token.get_secret_value():
            from handlers.client_telegram.running import make_channel  # noqa: PLC0415 - see above

            origin, api = settings.chat_origin, settings.telegram_api
            found.append(make_channel(token, api, voice, self.calendar, now, origin))
        if settings.tells_words:
            from handlers.staff_telegram.channel import StaffChannel  # noqa: PLC0415 - see above

            found.append(StaffChannel())
        return found

    def close(self) -> None:
        """Give the database back."""
        self.database.close()
