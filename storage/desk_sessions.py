"""Desk sessions: a colleague's private key, sealed under the secret in their browser's cookie.

After half an hour without a touch the key is dropped and the desk is locked; the session stays, so
that it goes on ringing, and the passphrase opens it again. After twelve hours it ends.
"""

from contextlib import suppress
from typing import Final, NamedTuple

from sqlalchemy import Connection, delete, insert, select, update

from flows.units import HOUR, MINUTE
from storage.colleagues import open_profile, teams_of
from storage.errors import Refused, SealBroken, WrongSession
from storage.hands import Hand, Locked, Role
from storage.keys import PrivateKey
from storage.logins import login_index
from storage.schema import desk_sessions, staff
from storage.teams import ACTIVE, STAFF, member_name
from storage.unlocking import Salted, Stretched, salt_in
from storage.vault import Session, Vault

IDLE: Final = 30 * MINUTE
LIVES: Final = 12 * HOUR
TOUCH_EVERY: Final = MINUTE
DESK: Final = "desk"


class _Desk(NamedTuple):
    """A live session and whose it is: the columns of `_QUERY`."""

    session: bytes
    seen_at: int
    until: int
    held_blob: bytes | None
    id: bytes
    role: str
    language: str
    revision: int
    profile_blob: bytes
    salt: bytes
    key_blob: bytes


_QUERY = (
    select(
        desk_sessions.c.id,
        desk_sessions.c.seen_at,
        desk_sessions.c.until,
        desk_sessions.c.key_blob,
        staff.c.id,
        staff.c.role,
        staff.c.language,
        staff.c.revision,
        staff.c.profile_blob,
        staff.c.salt,
        staff.c.key_blob,
    )
    .join_from(desk_sessions, staff, staff.c.id == desk_sessions.c.staff_id)
    .where(staff.c.state == ACTIVE)
)


# ── coming ───────────────────────────────────────────────────────────────────────────────────


def log_in(
    connection: Connection, vault: Vault, login: str, stretched: Stretched, at: int
) -> tuple[str, Hand]:
    """Begin a desk session with a stretched passphrase; the cookie's token and the colleague.

    Raises Refused (`login-wrong`), the same for an unknown login and a wrong passphrase.
    """
    query = select(staff.c.id, staff.c.revision, staff.c.key_blob).where(
        staff.c.login_index == login_index(vault, login), staff.c.state == ACTIVE
    )
    row = connection.execute(query).one_or_none()
    if row is None:
        raise Refused("login-wrong")
    private = _unlocked(row.id, row.revision, row.key_blob, stretched)
    token, session = vault.new_session(DESK)
    connection.execute(
        insert(desk_sessions).values(
            id=session.id,
            staff_id=row.id,
            begun_at=at,
            seen_at=at,
            until=at + LIVES,
            key_blob=_hold(session, row.id, row.revision, private),
        )
    )
    return token, _hand(connection, vault, _live(connection, session, at), private)


def salt_of_session(connection: Connection, vault: Vault, token: str, at: int) -> Salted:
    """How to stretch the passphrase that unlocks a desk; raises Refused (`session-over`)."""
    row = _live(connection, _session(vault, token), at)
    return salt_in(vault, row.id, row.salt, row.key_blob)


def unlock(connection: Connection, vault: Vault, token: str, stretched: Stretched, at: int) -> Hand:
    """Open a locked desk again with the passphrase of whose desk it is.

    Raises Refused: `login-wrong`, or `session-over` when the twelve hours are over.
    """
    session = _session(vault, token)
    row = _live(connection, session, at)
    private = _unlocked(row.id, row.revision, row.key_blob, stretched)
    held = _hold(session, row.id, row.revision, private)
    _set(connection, session.id, seen_at=at, key_blob=held)
    return _hand(connection, vault, row._replace(seen_at=at), private)


def _unlocked(staff_id: bytes, revision: int, blob: bytes, stretched: Stretched) -> PrivateKey:
    with suppress(SealBroken):
        return Vault.unlock(stretched.key, staff_id, STAFF, revision, member_name(staff_id), blob)
    raise Refused("login-wrong")


def _hold(session: Session, staff_id: bytes, revision: int, private: PrivateKey) -> bytes:
    return Vault.lock(private, session.key, staff_id, DESK, revision, _holder(session))


def _holder(session: Session) -> str:
    return f"{DESK}/{session.id.hex()}"


# ── being there ──────────────────────────────────────────────────────────────────────────────


def hand(connection: Connection, vault: Vault, token: str, at: int) -> Hand | Locked | None:
    """Whose desk a cookie opens; Locked after half an hour idle, None when it is over or unknown.

    Raises SealBroken when the stored key was changed.
    """
    try:
        session = _session(vault, token)
        row = _live(connection, session, at)
    except Refused:
        return None
    if row.held_blob is not None and at - row.seen_at < IDLE:
        return _hand(connection, vault, row, _held(session, row))
    teams = frozenset(teams_of(connection, row.id))
    role = Role(row.role)
    return Locked(session.id, row.id, role, row.language, teams, row.seen_at, row.until)


def needs_touch(one: Hand, at: int) -> bool:
    """Whether `touch` would write: at most once a minute."""
    return at - one.seen_at >= TOUCH_EVERY


def touch(connection: Connection, session: bytes, at: int) -> None:
    """Note that a colleague did something; does not wake a desk that is locked by now."""
    due = desk_sessions.c.seen_at.between(at - IDLE + 1, at - TOUCH_EVERY)
    connection.execute(
        update(desk_sessions).where(desk_sessions.c.id == session, due).values(seen_at=at)
    )


def _session(vault: Vault, token: str) -> Session:
    try:
        return vault.session(DESK, token)
    except WrongSession:
        raise Refused("session-over") from None


def _live(connection: Connection, session: Session, at: int) -> _Desk:
    query = _QUERY.where(desk_sessions.c.id == session.id, desk_sessions.c.until > at)
    row = connection.execute(query).one_or_none()
    if row is None:
        raise Refused("session-over")
    return _Desk(*row)


def _held(session: Session, row: _Desk) -> PrivateKey:
    blob = row.held_blob or b""
    return Vault.unlock(session.key, row.id, DESK, row.revision, _holder(session), blob)


def _hand(connection: Connection, vault: Vault, row: _Desk, private: PrivateKey) -> Hand:
    profile = open_profile(vault, row.id, row.revision, row.profile_blob)
    return Hand(
        row.session,
        row.id,
        profile.name,
        profile.login,
        Role(row.role),
        row.language,
        frozenset(teams_of(connection, row.id)),
        row.seen_at,
        row.until,
        private,
    )


# ── going ────────────────────────────────────────────────────────────────────────────────────


def lock(connection: Connection, session: bytes) -> None:
    """Drop the key of a desk at once: the colleague leaves it for a moment."""
    _set(connection, session, key_blob=None)


def log_out(connection: Connection, vault: Vault, token: str) -> None:
    """End a desk session, also a locked one; an unknown token changes nothing."""
    with suppress(Refused):
        session = _session(vault, token)
        connection.execute(delete(desk_sessions).where(desk_sessions.c.id == session.id))


def lock_idle(connection: Connection, at: int) -> int:
    """Drop the keys of desks that are idle too long and end those that are over; counts both."""
    over = delete(desk_sessions).where(desk_sessions.c.until <= at)
    idle = update(desk_sessions).where(
        desk_sessions.c.seen_at <= at - IDLE, desk_sessions.c.key_blob.is_not(None)
    )
    ended = connection.execute(over).rowcount
    return ended + connection.execute(idle.values(key_blob=None)).rowcount


def _set(connection: Connection, session: bytes, **values: object) -> None:
    connection.execute(update(desk_sessions).where(desk_sessions.c.id == session).values(**values))
