"""Opening the door: a member who can read gives a colleague the team's keys.

A new colleague, or one who forgot the passphrase, belongs to a team by rule but holds no key of it
until somebody who does wraps it to them; the recovery key on paper can do that too.
"""

from collections.abc import Callable
from typing import TypeAlias

from sqlalchemy import Connection, insert, select

from storage.errors import KeyGone, Refused
from storage.hands import Hand, open_team_key
from storage.keys import PrivateKey
from storage.readership import active_members, held_epochs
from storage.recovery import recovery_recipient
from storage.schema import staff, team_epochs, team_wraps
from storage.teams import STAFF, lock_team, member_name, team_name
from storage.vault import RECOVERY, Recipient, Vault

_Opener: TypeAlias = Callable[[int], PrivateKey | None]


def open_door(connection: Connection, vault: Vault, hand: Hand, team: str, staff_id: bytes) -> int:
    """Wrap every epoch's key that `hand` holds and the colleague does not; counts them.

    Raises Refused: `door-not-yours` when `hand` is no member who can read, `door-not-member` when
    the other is no member who has accepted the invitation. SealBroken when a key was exchanged.
    """
    holders = {name for name, _ in held_epochs(connection, team)}
    if hand.id not in active_members(connection, team) or member_name(hand.id) not in holders:
        raise Refused("door-not-yours")
    return _open(
        connection,
        vault,
        team,
        staff_id,
        lambda epoch: hand.team_key(connection, team_name(team, epoch)),
    )


def open_door_with_recovery(
    connection: Connection, vault: Vault, private: PrivateKey, team: str, staff_id: bytes
) -> int:
    """The same with the recovery key, which opens every epoch of every team.

    Raises Refused `recovery-of-another` when it is not the recovery key of this database.
    """
    if recovery_recipient(connection, vault).public != private.public:
        raise Refused("recovery-of-another")

    def opener(epoch: int) -> PrivateKey | None:
        try:
            return open_team_key(connection, private, RECOVERY, team, epoch)
        except KeyGone:
            return None

    return _open(connection, vault, team, staff_id, opener)


def _open(connection: Connection, vault: Vault, team: str, staff_id: bytes, opener: _Opener) -> int:
    lock_team(connection, team)
    recipient = _recipient(connection, vault, team, staff_id)
    wanted = _missing(connection, team, staff_id)
    keys = {epoch: key for epoch in wanted if (key := opener(epoch)) is not None}
    rows = [
        {
            "team": team,
            "epoch": epoch,
            "recipient": recipient.name,
            "key_blob": vault.wrap_team(key, team, epoch, recipient),
        }
        for epoch, key in keys.items()
    ]
    if rows:
        connection.execute(insert(team_wraps), rows)
    return len(rows)


def _recipient(connection: Connection, vault: Vault, team: str, staff_id: bytes) -> Recipient:
    query = select(staff.c.revision, staff.c.public, staff.c.mac).where(staff.c.id == staff_id)
    row = connection.execute(query).one_or_none()
    if row is None or row[1] is None or staff_id not in active_members(connection, team):
        raise Refused("door-not-member")
    return vault.recipient(member_name(staff_id), STAFF, staff_id, *row)


def _missing(connection: Connection, team: str, staff_id: bytes) -> list[int]:
    name, held = member_name(staff_id), held_epochs(connection, team)
    return [epoch for epoch in _epochs(connection, team) if (name, epoch) not in held]


def _epochs(connection: Connection, team: str) -> list[int]:
    query = select(team_epochs.c.epoch).where(team_epochs.c.team == team)
    return list(connection.execute(query.order_by(team_epochs.c.epoch)).scalars())


def closed_doors(connection: Connection, team: str, by: bytes | None = None) -> list[bytes]:
    """Members who accepted their invitation and lack the key of some epoch of the team.

    With `by`, a colleague's id: only those for whom that colleague can open a door.
    """
    held = held_epochs(connection, team)
    names = {one: member_name(one) for one in active_members(connection, team)}
    if by is None:
        offered = set(_epochs(connection, team))
    else:
        offered = {epoch for name, epoch in held if name == names.get(by)}
    return [
        one for one, name in names.items() if any((name, epoch) not in held for epoch in offered)
    ]
