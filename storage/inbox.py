"""The inbox: that something arrived. A repeat does nothing twice, whichever way it comes."""

from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

from msgspec import Struct
from sqlalchemy import Connection, bindparam, delete, select, tuple_, update

from flows.units import HOUR
from storage.prepared import Prepared, insert_new, run
from storage.schema import inbox

INBOX_LIVES: Final = 48 * HOUR


class Receipt(Struct, frozen=True):
    """That something arrived: who, its id, a digest of its content, when."""

    contact: bytes
    external_id: bytes
    digest: bytes
    at: int


Key: TypeAlias = tuple[bytes, bytes]
"""Contact and external id."""


class Raced(Exception):
    """Another process wrote the same thing at this moment: do the work again."""


_RECORD = insert_new(inbox)
_DROP = Prepared(
    lambda _dialect: delete(inbox).where(
        inbox.c.contact_id == bindparam("contact"), inbox.c.external_id == bindparam("external")
    )
)


def record(connection: Connection, receipts: Sequence[Receipt]) -> Mapping[Key, bytes]:
    """Write down what arrived; gives the digests of what had arrived before.

    `receipts` are sorted and distinct by contact and external id.
    """
    if len(receipts) == 1:  # it was written or not: nothing to take back
        return {} if _insert(connection, receipts) else _before(connection, receipts)
    run(connection, "SAVEPOINT receipts")  # SQLAlchemy's own cost four times as much
    if _insert(connection, receipts) == len(receipts):
        run(connection, "RELEASE SAVEPOINT receipts")
        return {}
    run(connection, "ROLLBACK TO SAVEPOINT receipts")
    before = _before(connection, receipts)
    fresh = [one for one in receipts if (one.contact, one.external_id) not in before]
    if fresh and _insert(connection, fresh) != len(fresh):
        raise Raced
    return before


def _insert(connection: Connection, receipts: Sequence[Receipt]) -> int:
    rows = [
        {
            "contact_id": one.contact,
            "external_id": one.external_id,
            "digest": one.digest,
            "at": one.at,
        }
        for one in receipts
    ]
    return _RECORD.many(connection, rows)


def _before(connection: Connection, receipts: Sequence[Receipt]) -> dict[Key, bytes]:
    keys = [(one.contact, one.external_id) for one in receipts]
    query = select(inbox.c.contact_id, inbox.c.external_id, inbox.c.digest)
    found = connection.execute(
        query.where(tuple_(inbox.c.contact_id, inbox.c.external_id).in_(keys))
    )
    return {(contact, external): digest for contact, external, digest in found}


def correct(connection: Connection, receipt: Receipt) -> None:
    """The same form came with another content: from now on this content is the repeat."""
    connection.execute(
        update(inbox)
        .where(inbox.c.contact_id == receipt.contact, inbox.c.external_id == receipt.external_id)
        .values(digest=receipt.digest)
    )


def unrecord(connection: Connection, receipt: Receipt) -> None:
    """Take back a receipt: its turn failed and may be tried again."""
    connection.execute(
        delete(inbox).where(
            inbox.c.contact_id == receipt.contact, inbox.c.external_id == receipt.external_id
        )
    )


def old_receipts(connection: Connection, at: int, most: int) -> tuple[Key, ...]:
    """What nobody sends again, sorted, up to so many. It reads the whole table."""
    query = select(inbox.c.contact_id, inbox.c.external_id).where(inbox.c.at <= at - INBOX_LIVES)
    return tuple(sorted((row[0], row[1]) for row in connection.execute(query.limit(most))))


def drop_receipts(connection: Connection, found: Sequence[Key]) -> None:
    """Forget that these arrived."""
    if found:
        _DROP.many(connection, [{"contact": one, "external": two} for one, two in found])
