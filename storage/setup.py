"""The first-run set-up, and the check that secrets and database belong together."""

from collections.abc import Mapping
from typing import Final

from sqlalchemy import Connection

from storage.errors import Refused, WrongSecrets
from storage.facts import read_fact, write_fact
from storage.keys import same
from storage.recovery import keep_recovery, new_recovery_key
from storage.teams import create_team, set_queue
from storage.vault import Vault

_FINGERPRINT: Final = "secrets_fingerprint"


def initialise(
    connection: Connection, vault: Vault, teams: Mapping[str, bool], queues: Mapping[str, str]
) -> str:
    """Make the recovery key, the teams (name → is it the duty team) and the queues (→ team).

    Gives the recovery key as text to print: it is shown this once and stored nowhere. Raises
    Refused (`already-set-up`), ValueError for a team's name that cannot be.
    """
    if is_set_up(connection):
        raise Refused("already-set-up")
    text, private = new_recovery_key()
    keep_recovery(connection, vault, private)
    write_fact(connection, _FINGERPRINT, vault.fingerprint())
    for team, is_duty in sorted(teams.items()):
        create_team(connection, vault, team, is_duty=is_duty)
    for queue, team in sorted(queues.items()):
        set_queue(connection, queue, team)
    return text


def is_set_up(connection: Connection) -> bool:
    """Whether the first-run set-up has been done in this database."""
    return _fingerprint(connection) is not None


def check_secrets(connection: Connection, vault: Vault) -> None:
    """Raise WrongSecrets unless the set-up of this database was done with these secrets."""
    found = _fingerprint(connection)
    if found is None or not same(found, vault.fingerprint()):
        raise WrongSecrets


def _fingerprint(connection: Connection) -> bytes | None:
    return read_fact(connection, _FINGERPRINT)
