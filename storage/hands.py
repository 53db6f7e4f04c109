"""A colleague at the desk: who they are, and the keys that they unlocked."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from sqlalchemy import Connection, select

from storage.errors import KeyGone
from storage.keys import PrivateKey
from storage.schema import team_wraps
from storage.teams import member_name, parse_team_name
from storage.vault import Vault


class Role(StrEnum):
    """What a colleague may do; every permission is checked against it."""

    WORKER = "worker"
    COORDINATOR = "coordinator"
    ADMINISTRATOR = "administrator"
    AUDITOR = "auditor"


READING: Final = frozenset({Role.WORKER, Role.COORDINATOR})
"""Roles that may belong to a team and so hold keys; the others never see content."""


@dataclass(frozen=True, slots=True)
class Locked:
    """A desk that was idle too long: it still rings for its teams, but opens nothing.

    `seen_at` is when somebody was last there, the same for as long as it stays locked.
    """

    session: bytes
    id: bytes
    role: Role
    language: str
    teams: frozenset[str]
    seen_at: int
    until: int


@dataclass(frozen=True, slots=True, eq=False)
class Hand:
    """A logged-in colleague with unlocked keys, for one request. Names show in no log."""

    session: bytes
    id: bytes
    name: str = field(repr=False)
    login: str = field(repr=False)
    role: Role
    language: str
    teams: frozenset[str]
    seen_at: int
    until: int
    _private: PrivateKey = field(repr=False)
    _opened: dict[str, PrivateKey | None] = field(default_factory=dict, init=False, repr=False)

    def team_key(self, connection: Connection, recipient: str) -> PrivateKey | None:
        """The private key of `team/<team>/<epoch>`, None when this colleague does not hold it.

        Raises SealBroken when the stored wrap was changed.
        """
        if recipient not in self._opened:
            self._opened[recipient] = self._open(connection, recipient)
        return self._opened[recipient]

    def _open(self, connection: Connection, recipient: str) -> PrivateKey | None:
        named = parse_team_name(recipient)
        if named is None or named[0] not in self.teams:
            return None
        try:
            return open_team_key(connection, self._private, member_name(self.id), *named)
        except KeyGone:
            return None


def open_team_key(
    connection: Connection, private: PrivateKey, holder: str, team: str, epoch: int
) -> PrivateKey:
    """The private key of a team's epoch, by the key of one who holds it.

    Raises KeyGone when `holder` does not hold it, SealBroken when the wrap does not open.
    """
    query = select(team_wraps.c.key_blob).where(
        team_wraps.c.team == team,
        team_wraps.c.epoch == epoch,
        team_wraps.c.recipient == holder,
    )
    blob = connection.execute(query).scalar()
    if blob is None:
        raise KeyGone
    return Vault.unwrap_team(private, team, epoch, holder, blob)
