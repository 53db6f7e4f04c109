"""Teams, their key pairs in epochs, and the queues they work.

A new epoch needs no secret: its private key is sealed to the public keys of those who may read
from now on, and to the recovery key. Functions run inside the writer's transaction or a reader's.
"""

import logging
import re
from collections.abc import Callable, Collection
from typing import Final, TypeAlias

from sqlalchemy import Connection, and_, delete, insert, select, update

from storage.damage import Unrenewed
from storage.errors import Refused, SealBroken
from storage.recovery import recovery_recipient
from storage.schema import members, queues, staff, team_epochs, team_wraps, teams
from storage.vault import NewPair, Recipient, Vault

FIRST_EPOCH: Final = 1
TEAM: Final = "team"
STAFF: Final = "staff"
ACTIVE: Final = "active"

Renew: TypeAlias = Callable[[Connection, str], list[Unrenewed]]
"""Gives the open conversations of a team a new epoch, wrapped to the team's newest one.

Those that are damaged are passed by, and named.
"""

log = logging.getLogger("inloop.teams")

_NAME = re.compile(r"[a-z][a-z0-9_-]{0,31}", re.ASCII)


# ── names of wraps ───────────────────────────────────────────────────────────────────────────


def team_name(team: str, epoch: int) -> str:
    """The name under which an epoch of a team holds conversation keys."""
    return f"{TEAM}/{team}/{epoch}"


def parse_team_name(name: str) -> tuple[str, int] | None:
    """The team and epoch of a wrap's recipient, None when it is no team."""
    kind, _, rest = name.partition("/")
    team, _, epoch = rest.rpartition("/")
    if kind != TEAM or not team or not (epoch.isascii() and epoch.isdecimal()):
        return None
    return team, int(epoch)


def member_name(staff_id: bytes) -> str:
    """The name under which a colleague holds team keys."""
    return f"{STAFF}/{staff_id.hex()}"


# ── teams and queues ─────────────────────────────────────────────────────────────────────────


def create_team(connection: Connection, vault: Vault, team: str, *, is_duty: bool) -> None:
    """Make a team with its first key pair, which only the recovery key opens as yet.

    Raises ValueError for a name other than 1 to 32 of a-z, 0-9, `_` and `-`, a letter first.
    """
    if not _NAME.fullmatch(team):
        raise ValueError(f"{team!r} cannot name a team: use a-z, 0-9, _ and -, a letter first")
    connection.execute(insert(teams).values(id=team, is_duty=is_duty, epoch=0))
    new_epoch(connection, vault, team)


def set_queue(connection: Connection, queue: str, team: str) -> None:
    """Let a team work a queue; raises Refused (`team-unknown`)."""
    lock_team(connection, team)
    changed = connection.execute(update(queues).where(queues.c.queue == queue).values(team=team))
    if not changed.rowcount:
        connection.execute(insert(queues).values(queue=queue, team=team))


def team_of_queue(connection: Connection, queue: str) -> str:
    """The team that works a queue; raises Refused (`queue-unknown`)."""
    team = connection.execute(select(queues.c.team).where(queues.c.queue == queue)).scalar()
    if team is None:
        raise Refused("queue-unknown")
    return str(team)


def duty_teams(connection: Connection) -> list[str]:
    """The teams that may read every P0 and P1 too."""
    query = select(teams.c.id).where(teams.c.is_duty).order_by(teams.c.id)
    return list(connection.execute(query).scalars())


def all_teams(connection: Connection) -> list[str]:
    """Every team, sorted."""
    return list(connection.execute(select(teams.c.id).order_by(teams.c.id)).scalars())


# ── keys ─────────────────────────────────────────────────────────────────────────────────────


def recipients(connection: Connection, vault: Vault, names: Collection[str]) -> list[Recipient]:
    """The current public keys of teams, checked, named as `team_name` does, sorted by team.

    Raises Refused (`team-unknown`) when one is missing, SealBroken when one was exchanged.
    """
    current = and_(team_epochs.c.team == teams.c.id, team_epochs.c.epoch == teams.c.epoch)
    query = (
        select(teams.c.id, teams.c.epoch, team_epochs.c.public, team_epochs.c.mac)
        .join(team_epochs, current)
        .where(teams.c.id.in_(sorted(names)))
        .order_by(teams.c.id)
    )
    found = [
        vault.recipient(team_name(team, epoch), TEAM, team.encode(), epoch, public, mac)
        for team, epoch, public, mac in connection.execute(query)
    ]
    if len(found) != len(set(names)):
        raise Refused("team-unknown")
    return found


def lock_team(connection: Connection, team: str) -> int:
    """Hold a team for this transaction; its current epoch. Raises Refused (`team-unknown`)."""
    query = select(teams.c.epoch).where(teams.c.id == team).with_for_update()
    epoch = connection.execute(query).scalar()
    if epoch is None:
        raise Refused("team-unknown")
    return int(epoch)


def new_epoch(connection: Connection, vault: Vault, team: str) -> int:
    """Begin an epoch for the members who read so far; its number. Needs no secret of anybody.

    Who waits at the door goes on waiting, unless nobody is left who could open it: then all read
    from now on. A member whose public key was exchanged is left out. Raises SealBroken when that
    of recovery was.
    """
    before = lock_team(connection, team)
    epoch = before + 1
    pair = vault.new_pair(TEAM, team.encode(), epoch)
    connection.execute(
        insert(team_epochs).values(team=team, epoch=epoch, public=pair.public, mac=pair.mac)
    )
    readers = _reader_keys(connection, vault, team, before)
    holders = [recovery_recipient(connection, vault), *readers]
    _wrap(connection, vault, pair, team, epoch, holders)
    connection.execute(update(teams).where(teams.c.id == team).values(epoch=epoch))
    return epoch


def _wrap(
    connection: Connection,
    vault: Vault,
    pair: NewPair,
    team: str,
    epoch: int,
    holders: Collection[Recipient],
) -> None:
    connection.execute(
        insert(team_wraps),
        [
            {
                "team": team,
                "epoch": epoch,
                "recipient": one.name,
                "key_blob": vault.wrap_team(pair.private, team, epoch, one),
            }
            for one in holders
        ],
    )


def _reader_keys(connection: Connection, vault: Vault, team: str, epoch: int) -> list[Recipient]:
    """The members who hold an epoch's key; all of them, if none does."""
    query = (
        select(staff.c.id, staff.c.revision, staff.c.public, staff.c.mac)
        .join(members, members.c.staff_id == staff.c.id)
        .where(members.c.team == team, staff.c.state == ACTIVE, staff.c.public.is_not(None))
        .order_by(staff.c.id)
    )
    wrapped = select(team_wraps.c.recipient).where(
        team_wraps.c.team == team, team_wraps.c.epoch == epoch
    )
    all_members = connection.execute(query).all()
    held = set(connection.execute(wrapped).scalars())
    found = []
    reading = [member for member in all_members if member_name(member[0]) in held]
    for one, revision, public, mac in reading or all_members:
        try:
            found.append(vault.recipient(member_name(one), STAFF, one, revision, public, mac))
        except SealBroken:
            log.error("the public key of colleague %s was changed", one.hex())
    return found


def delete_wraps(connection: Connection, staff_id: bytes, team: str | None = None) -> None:
    """Take a colleague's keys away, of one team or of all."""
    gone = delete(team_wraps).where(team_wraps.c.recipient == member_name(staff_id))
    connection.execute(gone if team is None else gone.where(team_wraps.c.team == team))
