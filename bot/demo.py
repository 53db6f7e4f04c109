"""The demo: an office with made-up colleagues, their passphrases in a file. Not for real use."""

from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct
from sqlalchemy import inspect

from bot.office import (
    DATABASE_FILE,
    SECRETS_FILE,
    AlreadySetUp,
    NoDemo,
    Office,
    database_of,
    set_up,
)
from bot.settings import Settings
from handlers.road import now
from storage.colleagues import find_staff
from storage.doors import closed_doors, open_door_with_recovery
from storage.hands import Role
from storage.passphrases import generate
from storage.recovery import parse_recovery_key
from storage.schema import facts
from storage.secretfiles import read_private, replace_private
from storage.setup import is_set_up
from storage.staff import Invitee, accept, invite
from storage.stretching import Argon2Cost
from storage.teams import all_teams
from storage.unlocking import Unlocking

FILE: Final = "demo.json"
RECOVERY_FILE: Final = "demo-recovery.txt"


class Login(Struct, frozen=True):
    """An invented colleague."""

    name: str
    login: str
    role: str
    teams: tuple[str, ...]
    passphrase: str


_COLLEAGUES: Final = (
    ("Sanne (verzonnen)", "sanne", Role.WORKER, ("front_office", "duty")),
    ("Youssef (verzonnen)", "youssef", Role.WORKER, ("meldpunt", "duty")),
    ("Ingrid (verzonnen)", "ingrid", Role.COORDINATOR, ("front_office", "meldpunt", "training")),
)

WARNINGS: Final = (
    "The colleagues below are invented and their passphrases lie in a file beside the database.",
    "There is no second factor, and no https: everything stays on this machine.",
    "The recovery key was not printed: it lies in the directory too.",
    "Write nothing real into it. For real use: `inloop init` in another directory (README).",
)


def ensure_demo(settings: Settings, data: Path) -> tuple[Login, ...]:
    """The demo's colleagues, made at the first run; a run that was interrupted is finished.

    Raises NoDemo where an office is that was set up otherwise: nobody invented may get in there.
    """
    path = data / FILE
    if not path.exists():  # a demo makes it before anything else, and whole
        _refuse_office(settings, data)
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        made = [
            Login(name, login, role.value, teams, generate())
            for name, login, role, teams in _COLLEAGUES
        ]
        replace_private(path, msgspec.json.encode(made).decode())
    logins = msgspec.json.decode(read_private(path), type=tuple[Login, ...])
    try:
        set_up(settings, data, lambda key: replace_private(data / RECOVERY_FILE, key))
    except AlreadySetUp:
        if not (data / RECOVERY_FILE).exists():  # a demo keeps it before it is set up
            raise NoDemo from None
    office = Office(settings, data)
    try:
        for one in logins:
            _ensure_colleague(office, one)
        _open_doors(office, read_private(data / RECOVERY_FILE))
    finally:
        office.close()
    return logins


def _refuse_office(settings: Settings, data: Path) -> None:
    """Raise NoDemo when there are secrets, or a database that was set up."""
    if (data / SECRETS_FILE).exists() or (data / DATABASE_FILE).exists():
        raise NoDemo
    if settings.database:  # it lies elsewhere, so only a look into it tells
        database = database_of(settings, data)
        try:
            with database.reading() as connection:
                if inspect(connection).has_table(facts.name) and is_set_up(connection):
                    raise NoDemo
        finally:
            database.close()


def _open_doors(office: Office, recovery: str) -> None:
    """Let everybody read what their teams have, as a colleague's click would."""
    private = parse_recovery_key(recovery)
    with office.writing() as connection:
        for team in all_teams(connection):
            for one in closed_doors(connection, team):
                open_door_with_recovery(connection, office.vault, private, team, one)


def _ensure_colleague(office: Office, one: Login) -> None:
    with office.database.reading() as connection:
        if find_staff(connection, office.vault, one.login) is not None:
            return
    stretched = Unlocking(office.vault, Argon2Cost()).fresh(one.passphrase)
    invitee = Invitee(one.name, one.login, Role(one.role), "nl", one.teams)
    with office.writing() as connection:  # both or neither, should it be cut off
        token = invite(connection, office.vault, invitee, now())
        accept(connection, office.vault, token, stretched, now(), office.renew)
