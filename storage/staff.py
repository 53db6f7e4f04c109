"""How a colleague comes and goes: invited, accepted, invited anew, disabled."""

import base64
import binascii
import os
from collections.abc import Collection
from contextlib import suppress
from typing import Final

from msgspec import Struct
from sqlalchemy import Connection, RowMapping, delete, insert, select

from flows.units import DAY
from storage.colleagues import (
    DISABLED,
    INVITED,
    Colleague,
    Profile,
    State,
    change_staff,
    colleague_of,
    lock_staff,
    profile_of,
    seal_profile,
    teams_of,
)
from storage.conversations import release
from storage.errors import Refused, SealBroken
from storage.hands import READING, Role
from storage.logins import login_index
from storage.memberships import welcome
from storage.schema import desk_sessions, members, staff
from storage.staff_chats import unlink
from storage.teams import (
    ACTIVE,
    STAFF,
    Renew,
    all_teams,
    delete_wraps,
    lock_team,
    member_name,
)
from storage.unlocking import Stretched
from storage.vault import ID_SIZE, Vault

INVITATION_LIVES: Final = 7 * DAY
TOKEN_SIZE: Final = 32
LONGEST_NAME: Final = 100


class Invitee(Struct, frozen=True):
    """Whom to invite. Only workers and coordinators may belong to teams: others read nothing."""

    name: str
    login: str
    role: Role
    language: str
    teams: Collection[str] = ()


class Anew(Struct, frozen=True):
    """What changes for who is invited anew; None stays. They join `teams` and leave none."""

    profile: Profile | None = None
    role: Role | None = None
    language: str | None = None
    teams: Collection[str] = ()


_AS_BEFORE: Final = Anew()


# ── invitations ──────────────────────────────────────────────────────────────────────────────


def invite(connection: Connection, vault: Vault, invitee: Invitee, at: int) -> str:
    """Make a colleague's row; the invitation's token, shown this once, good for seven days.

    Raises Refused: `staff-name`, `staff-login` (empty or too long), `staff-login-taken`,
    `staff-reads-not` (teams for a role that sees no content), `team-unknown`.
    """
    profile = Profile(invitee.name, invitee.login)
    _check(profile, invitee.role, invitee.teams)
    index = login_index(vault, invitee.login)
    if connection.execute(select(staff.c.id).where(staff.c.login_index == index)).first():
        raise Refused("staff-login-taken")
    one = os.urandom(ID_SIZE)
    token, invitation = _new_invitation(vault)
    connection.execute(
        insert(staff).values(
            id=one,
            login_index=index,
            role=invitee.role.value,
            state=INVITED,
            language=invitee.language,
            profile_blob=seal_profile(vault, one, 1, profile),
            invitation_index=invitation,
            invitation_until=at + INVITATION_LIVES,
            created_at=at,
            revision=1,
        )
    )
    _join(connection, one, invitee.teams)
    return token


def _join(connection: Connection, one: bytes, teams: Collection[str]) -> None:
    for team in sorted(set(teams)):
        lock_team(connection, team)
        connection.execute(insert(members).values(team=team, staff_id=one))


def _check(profile: Profile, role: Role, teams: Collection[str]) -> None:
    for code, text in (("staff-name", profile.name), ("staff-login", profile.login)):
        if not text.strip() or len(text) > LONGEST_NAME or not text.isprintable():
            raise Refused(code)
    if teams and role not in READING:
        raise Refused("staff-reads-not")


def _new_invitation(vault: Vault) -> tuple[str, bytes]:
    raw = os.urandom(TOKEN_SIZE)
    return base64.urlsafe_b64encode(raw).decode().rstrip("="), vault.index("invitation", raw)


def _invitation_index(vault: Vault, token: str) -> bytes:
    try:
        raw = base64.b64decode(token + "=", altchars=b"-_", validate=True)
    except (ValueError, binascii.Error):
        raw = b""
    return vault.index("invitation", raw)


def reinvite(
    connection: Connection, vault: Vault, staff_id: bytes, at: int, anew: Anew = _AS_BEFORE
) -> str:
    """Invite anew who forgot the passphrase, or was disabled; the token, good for seven days.

    The old key pair, its wraps, desks and Telegram are gone, and what they had claimed waits for
    somebody else; teams of theirs open when somebody opens the door. Raises Refused
    (`staff-unknown`, and what `invite` does).
    """
    row = lock_staff(connection, staff_id)
    before = teams_of(connection, staff_id)
    profile, role = anew.profile or profile_of(vault, row), anew.role or Role(row["role"])
    _check(profile, role, {*before, *anew.teams})
    token, invitation = _new_invitation(vault)
    _rekey(connection, vault, row, INVITED, invitation, at + INVITATION_LIVES)
    change_staff(
        connection,
        staff_id,
        profile_blob=seal_profile(vault, staff_id, row["revision"] + 1, profile),
        role=role.value,
        language=anew.language or row["language"],
    )
    _join(connection, staff_id, set(anew.teams).difference(before))
    return token


def invited(connection: Connection, vault: Vault, token: str, at: int) -> Colleague | None:
    """Whom an invitation is for, None when it is over or unknown."""
    row = _by_invitation(connection, vault, token, at)
    return None if row is None else colleague_of(connection, vault, row)


def _by_invitation(
    connection: Connection, vault: Vault, token: str, at: int, *, lock: bool = False
) -> RowMapping | None:
    query = select(staff).where(
        staff.c.invitation_index == _invitation_index(vault, token),
        staff.c.invitation_until > at,
        staff.c.state == INVITED,
    )
    query = query.with_for_update() if lock else query
    return connection.execute(query).mappings().one_or_none()


def accept(
    connection: Connection, vault: Vault, token: str, stretched: Stretched, at: int, renew: Renew
) -> bytes:
    """Give an invited colleague a key pair under their new passphrase; their id.

    Teams of theirs that nobody can read get a new epoch, wrapped to them. Raises Refused
    (`invitation-over`) for an invitation that is over, used or unknown.
    """
    row = _by_invitation(connection, vault, token, at, lock=True)
    if row is None:
        raise Refused("invitation-over")
    one: bytes = row["id"]
    revision = row["revision"] + 1
    pair = vault.new_pair(STAFF, one, revision)
    locked = vault.lock(
        pair.private,
        stretched.key,
        one,
        STAFF,
        revision,
        member_name(one),
        stretched.salted.generation,
    )
    change_staff(
        connection,
        one,
        state=ACTIVE,
        revision=revision,
        profile_blob=seal_profile(vault, one, revision, profile_of(vault, row)),
        salt=stretched.salted.salt,
        public=pair.public,
        mac=pair.mac,
        key_blob=locked,
        invitation_index=None,
        invitation_until=None,
    )
    for team in teams_of(connection, one):
        welcome(connection, vault, team, renew)
    return one


# ── leaving ──────────────────────────────────────────────────────────────────────────────────


def disable(connection: Connection, vault: Vault, staff_id: bytes) -> list[str]:
    """End a colleague's access at once: keys, desks, Telegram, memberships and claims go.

    Gives the teams that need new keys now (`renew_keys`), in transactions of their own: whatever
    is wrong with those must not keep anybody in. For who was disabled before these are all teams,
    so that what could not be renewed then can be now. Raises Refused (`staff-unknown`).
    """
    row = lock_staff(connection, staff_id)
    is_out = row["state"] == DISABLED
    left = all_teams(connection) if is_out else teams_of(connection, staff_id)
    _rekey(connection, vault, row, DISABLED, None, None)
    connection.execute(delete(members).where(members.c.staff_id == staff_id))
    return left


def _rekey(
    connection: Connection,
    vault: Vault,
    row: RowMapping,
    state: State,
    invitation: bytes | None,
    until: int | None,
) -> None:
    """Take a colleague's key pair, its wraps and desks away; hand back what they had claimed."""
    one, revision = row["id"], row["revision"] + 1
    blob = row["profile_blob"]
    with suppress(SealBroken):  # one that was changed stays as it is: it opens for nobody
        blob = seal_profile(vault, one, revision, profile_of(vault, row))
    change_staff(
        connection,
        one,
        state=state,
        revision=revision,
        profile_blob=blob,
        salt=None,
        public=None,
        mac=None,
        key_blob=None,
        invitation_index=invitation,
        invitation_until=until,
    )
    release(connection, one)
    unlink(connection, one)
    delete_wraps(connection, one)
    connection.execute(delete(desk_sessions).where(desk_sessions.c.staff_id == one))
