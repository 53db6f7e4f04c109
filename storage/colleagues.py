"""Colleagues as they are stored: a row each, with name and login sealed.

A colleague's row has a revision, which names the key pair and the seals of one invitation. It goes
up when the colleague is invited anew, accepts or is disabled: older blobs open no more.
"""

import logging
from typing import Final, Literal, TypeAlias

import msgspec
from msgspec import Struct
from sqlalchemy import Connection, RowMapping, select, update

from storage.errors import Refused, SealBroken
from storage.hands import Role
from storage.logins import login_index
from storage.schema import members, staff
from storage.vault import Vault

INVITED: Final = "invited"
DISABLED: Final = "disabled"

State: TypeAlias = Literal["invited", "active", "disabled"]

log = logging.getLogger("inloop.colleagues")


class Profile(Struct, frozen=True):
    """What is sealed in a colleague's row."""

    name: str
    login: str


class Colleague(Struct, frozen=True):
    """A colleague as the administrator sees them."""

    id: bytes
    name: str
    login: str
    role: Role
    language: str
    teams: tuple[str, ...]
    state: State


def list_staff(connection: Connection, vault: Vault) -> list[Colleague]:
    """Every colleague, by name; first those without one, whose row was changed or moved."""
    rows = connection.execute(select(staff)).mappings().all()
    found = [_colleague(connection, row, _known_profile(vault, row)) for row in rows]
    return sorted(found, key=lambda one: (one.name.casefold(), one.id))


def id_of_login(connection: Connection, vault: Vault, login: str) -> bytes:
    """Whose login it is, whatever else stands in the row; raises Refused (`staff-unknown`)."""
    query = select(staff.c.id).where(staff.c.login_index == login_index(vault, login))
    found: bytes | None = connection.execute(query).scalar_one_or_none()
    if found is None:
        raise Refused("staff-unknown")
    return found


def find_staff(connection: Connection, vault: Vault, login: str) -> Colleague | None:
    """The colleague with this login."""
    query = select(staff).where(staff.c.login_index == login_index(vault, login))
    row = connection.execute(query).mappings().one_or_none()
    return None if row is None else colleague_of(connection, vault, row)


def colleague_of(connection: Connection, vault: Vault, row: RowMapping) -> Colleague:
    """A row as the administrator sees it; raises SealBroken."""
    return _colleague(connection, row, profile_of(vault, row))


def _known_profile(vault: Vault, row: RowMapping) -> Profile:
    return known_profile(vault, row["id"], row["revision"], row["profile_blob"])


def _colleague(connection: Connection, row: RowMapping, profile: Profile) -> Colleague:
    return Colleague(
        row["id"],
        profile.name,
        profile.login,
        Role(row["role"]),
        row["language"],
        tuple(teams_of(connection, row["id"])),
        row["state"],
    )


def open_profile(vault: Vault, staff_id: bytes, revision: int, blob: bytes) -> Profile:
    """Name and login of a colleague; raises SealBroken."""
    return msgspec.msgpack.decode(vault.open_profile(staff_id, revision, blob), type=Profile)


def known_profile(vault: Vault, staff_id: bytes, revision: int, blob: bytes) -> Profile:
    """The same; empty where the row was changed, which must not hide everybody else."""
    try:
        return open_profile(vault, staff_id, revision, blob)
    except SealBroken:
        log.error("the row of colleague %s does not open", staff_id.hex())
        return Profile("", "")


def profile_of(vault: Vault, row: RowMapping) -> Profile:
    """Name and login in a row; raises SealBroken."""
    return open_profile(vault, row["id"], row["revision"], row["profile_blob"])


def seal_profile(vault: Vault, staff_id: bytes, revision: int, profile: Profile) -> bytes:
    """Seal name and login for a revision of the row."""
    return vault.seal_profile(staff_id, revision, msgspec.msgpack.encode(profile))


def teams_of(connection: Connection, staff_id: bytes) -> list[str]:
    """The teams a colleague belongs to by rule, sorted."""
    query = select(members.c.team).where(members.c.staff_id == staff_id).order_by(members.c.team)
    return list(connection.execute(query).scalars())


def lock_staff(connection: Connection, staff_id: bytes) -> RowMapping:
    """Hold a colleague's row for this transaction; raises Refused (`staff-unknown`)."""
    query = select(staff).where(staff.c.id == staff_id).with_for_update()
    row = connection.execute(query).mappings().one_or_none()
    if row is None:
        raise Refused("staff-unknown")
    return row


def change_staff(connection: Connection, staff_id: bytes, **values: object) -> None:
    """Write columns of a colleague's row."""
    connection.execute(update(staff).where(staff.c.id == staff_id).values(**values))
