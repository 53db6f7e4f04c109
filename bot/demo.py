"""The demo: an office with made-up colleagues, their passphrases in a file. Not for real use."""

from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from bot.office import Office, set_up
from bot.settings import Settings
from handlers.road import now
from storage.doors import closed_doors, open_door_with_recovery
from storage.hands import Role
from storage.passphrases import generate
from storage.recovery import parse_recovery_key
from storage.secretfiles import create_private, read_private
from storage.staff import Invitee, accept, invite
from storage.stretching import Argon2Cost
from storage.teams import all_teams
from storage.unlocking import Unlocking

FILE: Final = "demo.json"


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
    "The recovery key was not printed: it is in the same file.",
    "Write nothing real into it. For real use: `inloop init` in another directory (README).",
)


def ensure_demo(settings: Settings, data: Path) -> tuple[Login, ...]:
    """The demo's colleagues, made at the first run."""
    path = data / FILE
    if path.exists():
        return msgspec.json.decode(read_private(path), type=_Demo).colleagues
    recovery = set_up(settings, data)
    office = Office(settings, data)
    try:
        made = tuple(_colleague(office, *one) for one in _COLLEAGUES)
        _open_doors(office, recovery)
    finally:
        office.close()
    create_private(path, msgspec.json.encode(_Demo(recovery, made)).decode())
    return made


class _Demo(Struct, frozen=True):
    recovery: str
    colleagues: tuple[Login, ...]


def _open_doors(office: Office, recovery: str) -> None:
    """Let everybody read what their teams have, as a colleague's click would."""
    private = parse_recovery_key(recovery)
    with office.writing() as connection:
        for team in all_teams(connection):
            for one in closed_doors(connection, team):
                open_door_with_recovery(connection, office.vault, private, team, one)


def _colleague(office: Office, name: str, login: str, role: Role, teams: tuple[str, ...]) -> Login:
    passphrase = generate()
    stretched = Unlocking(office.vault, Argon2Cost()).fresh(passphrase)
    with office.writing() as connection:
        token = invite(connection, office.vault, Invitee(name, login, role, "nl", teams), now())
        accept(connection, office.vault, token, stretched, now(), office.renew)
    return Login(name, login, role.value, teams, passphrase)
