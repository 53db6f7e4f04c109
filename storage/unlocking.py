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
    index = login_index(vault, login)
    query = select(staff.c.salt, staff.c.key_blob).where(
        staff.c.login_index == index, staff.c.state == ACTIVE
    )
    row = connection.execute(query).one_or_none()
    if row is None or row[0] is None or row[1] is None:
        return _made_up(vault, index)
    return salt_in(vault, index, *row)


def salt_in(vault: Vault, who: bytes, salt: bytes, key_blob: bytes) -> Salted:
    """How a key was locked. Where its pepper was taken away, something like it: nothing opens."""
    generation = key_id_of(key_blob)
    return Salted(salt, generation) if generation in vault.peppers else _made_up(vault, who)


def _made_up(vault: Vault, who: bytes) -> Salted:
    return Salted(vault.index("no such login", who), vault.generation)
