"""One-time links: used once, for some minutes, for one thing."""

import pytest
from sqlalchemy import func, select

from storage.database import Database
from storage.links import LINK_LIVES, LinkKind, drop_links, drop_old_links, make_link, use_link
from storage.schema import links
from storage.vault import Vault

AT = 1_800_000_000_000_000
ONE, TWO = bytes(16), bytes(range(16))


def make(
    database: Database, vault: Vault, kind: LinkKind = LinkKind.WEB, subject: bytes = ONE
) -> str:
    """A link in a commit of its own."""
    with database.writing() as connection:
        return make_link(connection, vault, kind, subject, AT)


def use(
    database: Database, vault: Vault, token: str, kind: LinkKind = LinkKind.WEB, at: int = AT
) -> bytes | None:
    """Use it in a commit of its own."""
    with database.writing() as connection:
        used = use_link(connection, vault, kind, token, at)
    return used.subject if used else None


def count(database: Database) -> int:
    """How many links there are."""
    with database.reading() as connection:
        return connection.execute(select(func.count()).select_from(links)).scalar_one()


def test_a_link_works_once(database: Database, vault: Vault) -> None:
    """The second time it leads nowhere."""
    token = make(database, vault)
    assert use(database, vault, token) == ONE
    assert use(database, vault, token) is None


def test_a_link_is_for_one_thing(database: Database, vault: Vault) -> None:
    """A link to the web opens no chat and links no colleague; it is not used up by trying."""
    token = make(database, vault)
    assert use(database, vault, token, LinkKind.CHAT) is None
    assert use(database, vault, token, LinkKind.STAFF) is None
    assert use(database, vault, token) == ONE


def test_a_link_ends_after_a_quarter_of_an_hour(database: Database, vault: Vault) -> None:
    """And is deleted when somebody tries it, or by the clock."""
    token = make(database, vault)
    assert use(database, vault, token, at=AT + LINK_LIVES) is None
    make(database, vault)
    with database.writing() as connection:
        drop_old_links(connection, AT + LINK_LIVES - 1)
    assert count(database) == 1
    with database.writing() as connection:
        drop_old_links(connection, AT + LINK_LIVES)
    assert count(database) == 0


def test_a_new_link_ends_the_old_one(database: Database, vault: Vault) -> None:
    """Of the same subject; others stay."""
    old, other = make(database, vault), make(database, vault, subject=TWO)
    new = make(database, vault)
    assert use(database, vault, old) is None
    assert use(database, vault, new) == ONE
    assert use(database, vault, other) == TWO


def test_links_of_a_subject_can_be_dropped(database: Database, vault: Vault) -> None:
    """When its row goes."""
    token = make(database, vault)
    with database.writing() as connection:
        drop_links(connection, ONE)
    assert use(database, vault, token) is None


@pytest.mark.parametrize("token", ["", "x", "é", "A" * 32, "=" * 32, "A" * 5000, "../../x"])
def test_what_is_no_token_of_ours_leads_nowhere(
    database: Database, vault: Vault, token: str
) -> None:
    """Whatever is typed, it is an answer and no error."""
    make(database, vault)
    assert use(database, vault, token) is None


def test_the_database_does_not_know_the_token(database: Database, vault: Vault) -> None:
    """It keeps an index that tells nothing without the secrets."""
    token = make(database, vault)
    with database.reading() as connection:
        row = connection.execute(select(links)).one()
    assert token not in str(tuple(row))
