"""What tests of storage may ask for: secrets, a vault, an up-to-date database of either kind."""

from collections.abc import Iterator

import pytest

from storage.database import Database
from storage.keyring import Keyring
from storage.vault import Vault
from tests.storage.house import House
from tests.support.tables import lay_tables


@pytest.fixture(scope="session")
def keyring() -> Keyring:
    """The operator's secrets."""
    return Keyring.create()


@pytest.fixture
def vault(keyring: Keyring) -> Vault:
    """All key handling, under those secrets."""
    return Vault(keyring)


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """A database with empty tables."""
    lay_tables(database_url)
    database = Database(database_url)
    try:
        yield database
    finally:
        database.close()


@pytest.fixture
def house(database: Database, vault: Vault) -> House:
    """An organisation after its first-run set-up, without colleagues."""
    return House(database, vault)
