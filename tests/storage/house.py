"""A made-up organisation for tests: two teams, and colleagues who come and go."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from storage.damage import Unrenewed
from storage.database import Database
from storage.desk_sessions import hand, log_in
from storage.hands import Hand, Role
from storage.memberships import renew_keys
from storage.setup import initialise
from storage.staff import Invitee, accept, disable, invite
from storage.stretching import Argon2Cost
from storage.unlocking import Stretched, Unlocking, salt_of
from storage.vault import Vault

NOW = 1_800_000_000_000_000
MINUTE = 60_000_000
FRONT = "front_office"
DUTY = "duty"
PASSPHRASE = "seven words that nobody else has ever said"
CHEAP = Argon2Cost(memory_kib=64, iterations=1, for_tests=True)


class House:
    """The organisation; `renewed` lists the teams whose conversations got a new epoch."""

    def __init__(self, database: Database, vault: Vault) -> None:
        """Do the first-run set-up."""
        self.database = database
        self.vault = vault
        self.unlocking = Unlocking(vault, CHEAP)
        self.renewed: list[str] = []
        with self.writing() as connection:
            self.recovery_text = initialise(
                connection, vault, {FRONT: False, DUTY: True}, {"front": FRONT, "crisis": DUTY}
            )

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """The writer's transaction."""
        with self.database.writer.begin() as connection:
            yield connection

    def renew(self, _: Connection, team: str) -> list[Unrenewed]:
        """Stands where conversations of a team get a new epoch."""
        self.renewed.append(team)
        return []

    def disable(self, connection: Connection, staff_id: bytes) -> list[Unrenewed]:
        """End a colleague's access and renew what they could read; what could not be."""
        return [
            one
            for team in disable(connection, self.vault, staff_id)
            for one in renew_keys(connection, self.vault, team, self.renew)
        ]

    def invite(
        self, login: str, teams: Collection[str] = (FRONT,), role: Role = Role.WORKER
    ) -> str:
        """Invite somebody; the token."""
        invitee = Invitee(login.capitalize(), login, role, "nl", teams)
        with self.writing() as connection:
            return invite(connection, self.vault, invitee, NOW)

    def accept(self, token: str, passphrase: str = PASSPHRASE) -> bytes:
        """Accept an invitation; the colleague's id."""
        stretched = self.unlocking.fresh(passphrase)
        with self.writing() as connection:
            return accept(connection, self.vault, token, stretched, NOW, self.renew)

    def join(
        self, login: str, teams: Collection[str] = (FRONT,), role: Role = Role.WORKER
    ) -> bytes:
        """Invite and accept."""
        return self.accept(self.invite(login, teams, role))

    def stretch(self, login: str, passphrase: str = PASSPHRASE) -> Stretched:
        """What the login form does before its transaction."""
        with self.database.reading() as connection:
            salted = salt_of(connection, self.vault, login)
        return self.unlocking.again(passphrase, salted)

    def enter(self, login: str, passphrase: str = PASSPHRASE, at: int = NOW) -> tuple[str, Hand]:
        """Log in; the cookie's token and the colleague."""
        stretched = self.stretch(login, passphrase)
        with self.writing() as connection:
            return log_in(connection, self.vault, login, stretched, at)

    def at_desk(self, token: str, at: int = NOW) -> Hand:
        """The colleague of a cookie, as a request finds them; they are not locked out."""
        with self.database.reading() as connection:
            found = hand(connection, self.vault, token, at)
        assert isinstance(found, Hand)
        return found
