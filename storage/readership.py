"""Who can read what a team reads, and what somebody should mend about it."""

from msgspec import Struct
from sqlalchemy import Connection, select

from storage.colleagues import teams_of
from storage.schema import conversations, members, staff, team_wraps, teams, wraps
from storage.teams import ACTIVE, all_teams, duty_teams, member_name, parse_team_name
from storage.vault import Side


class TeamWarning(Struct, frozen=True):
    """Something about a team that somebody should mend; `code` names the text that says what."""

    code: str
    team: str


def active_members(connection: Connection, team: str) -> list[bytes]:
    """The members of a team who can log in, whether they can read or not."""
    query = (
        select(staff.c.id)
        .join(members, members.c.staff_id == staff.c.id)
        .where(members.c.team == team, staff.c.state == ACTIVE)
        .order_by(staff.c.id)
    )
    return list(connection.execute(query).scalars())


def readers(connection: Connection, team: str) -> list[bytes]:
    """The members who hold the key of the team's current epoch."""
    held = held_epochs(connection, team)
    epoch = connection.execute(select(teams.c.epoch).where(teams.c.id == team)).scalar()
    return [one for one in active_members(connection, team) if (member_name(one), epoch) in held]


def can_read(connection: Connection, staff_id: bytes, conversation: bytes) -> bool:
    """Whether a colleague's keys would open what is said now, as far as the wraps tell."""
    now = (conversations.c.id == wraps.c.conversation_id) & (conversations.c.epoch == wraps.c.epoch)
    query = (
        select(wraps.c.recipient)
        .join(conversations, now)
        .where(wraps.c.conversation_id == conversation, wraps.c.side == Side.SHARED.value)
    )
    mine, me = set(teams_of(connection, staff_id)), member_name(staff_id)
    for recipient in connection.execute(query).scalars().all():
        named = parse_team_name(recipient)
        if named and named[0] in mine and (me, named[1]) in held_epochs(connection, named[0]):
            return True
    return False


def held_epochs(connection: Connection, team: str) -> set[tuple[str, int]]:
    """Who holds which epoch's key: (recipient, epoch)."""
    query = select(team_wraps.c.recipient, team_wraps.c.epoch).where(team_wraps.c.team == team)
    return {(recipient, epoch) for recipient, epoch in connection.execute(query)}


def warnings(connection: Connection) -> list[TeamWarning]:
    """What is wrong with the teams.

    Codes: `team-single-member`, `team-nobody-reads`, `team-duty-empty` (P0 and P1 reach nobody on
    duty) and `team-duty-none` (no team is the duty team; `team` is empty).
    """
    duty = duty_teams(connection)
    found = [] if duty else [TeamWarning("team-duty-none", "")]
    for team in all_teams(connection):
        active = len(active_members(connection, team))
        if not active and team in duty:
            found.append(TeamWarning("team-duty-empty", team))
        if active == 1:
            found.append(TeamWarning("team-single-member", team))
        if not readers(connection, team):
            found.append(TeamWarning("team-nobody-reads", team))
    return found
