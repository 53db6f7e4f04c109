"""Who belongs to a team. Belonging is a rule; reading takes the team's keys (`doors`)."""

from collections.abc import Collection

from sqlalchemy import ColumnElement, Connection, delete, insert

from flows.types import URGENT
from storage.colleagues import DISABLED, lock_staff, teams_of
from storage.conversations import release
from storage.damage import Unrenewed, could
from storage.desk_queries import names_of
from storage.errors import Refused
from storage.hands import READING, Role
from storage.readership import active_members, readers
from storage.schema import conversations, members
from storage.teams import ACTIVE, Renew, delete_wraps, duty_teams, lock_team, new_epoch
from storage.vault import Vault


def add_member(
    connection: Connection, vault: Vault, team: str, staff_id: bytes, renew: Renew
) -> list[Unrenewed]:
    """Let a colleague belong to a team; they read when somebody opens the door.

    A team that nobody can read gets a new epoch, wrapped to them; gives what did not. Raises
    Refused: `staff-unknown`, `staff-reads-not`, `team-unknown`, `team-member-already`.
    """
    row = lock_staff(connection, staff_id)
    if Role(row["role"]) not in READING or row["state"] == DISABLED:
        raise Refused("staff-reads-not")
    lock_team(connection, team)
    if team in teams_of(connection, staff_id):
        raise Refused("team-member-already")
    connection.execute(insert(members).values(team=team, staff_id=staff_id))
    return welcome(connection, vault, team, renew) if row["state"] == ACTIVE else []


def remove_member(
    connection: Connection, vault: Vault, team: str, staff_id: bytes, renew: Renew
) -> list[Unrenewed]:
    """Let a colleague leave a team: their keys of it go, and a new epoch begins.

    What they had claimed there, or can read no more, waits for somebody else. Gives what is
    damaged and got no new keys. Raises Refused: `staff-unknown`, `team-member-not`.
    """
    lock_staff(connection, staff_id)
    if team not in teams_of(connection, staff_id):
        raise Refused("team-member-not")
    gone = delete(members).where(members.c.team == team, members.c.staff_id == staff_id)
    connection.execute(gone)
    delete_wraps(connection, staff_id, team)
    release(connection, staff_id, _is_left(connection, team, teams_of(connection, staff_id)))
    return renew_keys(connection, vault, team, renew)


def _is_left(connection: Connection, team: str, remaining: Collection[str]) -> ColumnElement[bool]:
    """Conversations of the team that was left, and what the duty team alone let them read."""
    reads: ColumnElement[bool] = conversations.c.team.in_(sorted(remaining))
    if not set(remaining).isdisjoint(duty_teams(connection)):
        reads |= conversations.c.priority.in_([one.value for one in URGENT])
    return (conversations.c.team == team) | ~reads


def welcome(connection: Connection, vault: Vault, team: str, renew: Renew) -> list[Unrenewed]:
    """Let somebody read from now on, where nobody could."""
    lock_team(connection, team)
    return [] if readers(connection, team) else renew_keys(connection, vault, team, renew)


def renew_keys(connection: Connection, vault: Vault, team: str, renew: Renew) -> list[Unrenewed]:
    """New keys for a team and for what it has open; what of it did not get any.

    Where the team itself cannot, its conversations do not either: they would be wrapped to the key
    that whoever left may still have.
    """
    due = readers(connection, team) or active_members(connection, team)
    what = f"team {team}"
    if not could(connection, lambda: new_epoch(connection, vault, team), what):
        return [Unrenewed("team", team)]
    closed_out = set(due) - set(readers(connection, team))
    names = names_of(connection, vault, closed_out)
    left_out = [Unrenewed("colleague", names.get(one, "")) for one in sorted(closed_out)]
    return [*left_out, *renew(connection, team)]
