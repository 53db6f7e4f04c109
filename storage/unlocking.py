"""From a colleague's passphrase to the key that it unlocks: outside any transaction, few at once.

Whoever is unknown gets a salt too, the same each time, so that an unknown login and a wrong
passphrase take the same time.
"""

import os
import threading
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from storage.errors import Busy
from storage.keys import SymmetricKey
from storage.logins import login_index
from storage.passphrases import MIN_SALT, unlock_key
from storage.schema import staff
from storage.sealing import key_id_of
from storage.stretching import Argon2Cost
from storage.teams import ACTIVE
from storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Salted:
    """How to stretch a passphrase: its salt and the generation of the pepper."""

    salt: bytes = field(repr=False)
    generation: int


@dataclass(frozen=True, slots=True)
class Stretched:
    """A stretched passphrase."""

    salted: Salted
    key: SymmetricKey


class Unlocking:
    """Stretches passphrases, a few at the same time: Argon2id takes 64 MiB and 0.3 s each.

    Safe to use from several threads; call it in a thread, never in a turn.
    """

    def __init__(
        self, vault: Vault, cost: Argon2Cost, concurrency: int = 2, patience: float = 5.0
    ) -> None:
        """Allow `concurrency` at once; others wait `patience` seconds."""
        self._vault = vault
        self._cost = cost
        self._patience = patience
        self._places = threading.BoundedSemaphore(concurrency)

    def fresh(self, passphrase: str) -> Stretched:
        """Stretch a new passphrase, which was checked before; raises Busy."""
        return self.again(passphrase, Salted(os.urandom(MIN_SALT), self._vault.generation))

    def again(self, passphrase: str, salted: Salted) -> Stretched:
        """Stretch as it was done before; raises Busy when no place came free in time."""
        if not self._places.acquire(timeout=self._patience):
            raise Busy
        try:
            pepper = self._vault.peppers[salted.generation]
            return Stretched(salted, unlock_key(passphrase, salted.salt, pepper, self._cost))
        finally:
            self._places.release()


def salt_of(connection: Connection, vault: Vault, login: str) -> Salted:
    """How to stretch the passphrase of a login; for one that is unknown, something like it."""
    query = select(staff.c.salt, staff.c.key_blob).where(
        staff.c.login_index == login_index(vault, login), staff.c.state == ACTIVE
    )
    row = connection.execute(query).one_or_none()
    if row is not None and row[0] is not None and row[1] is not None:
        salted = Salted(row[0], key_id_of(row[1]))
        if salted.generation in vault.peppers:
            return salted
    return Salted(vault.index("no such login", login_index(vault, login)), vault.generation)
