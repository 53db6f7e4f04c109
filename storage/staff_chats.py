"""Colleagues' own Telegram: one chat each, linked with a one-time code of the desk.

The chat's number is sealed under the master secret and found by an index that tells nothing.
Whoever is unlinked or disabled is out in the same transaction; what still stands in their Telegram
becomes leftovers, which the staff's bot deletes there (`leftovers`).
"""

from collections import defaultdict
from collections.abc import Iterable
from contextlib import suppress
from typing import Any, Final, TypeAlias

from msgspec import Struct
from sqlalchemy import Connection, Row, Select, delete, insert, select, update

from storage.colleagues import teams_of
from storage.errors import Refused, SealBroken
from storage.hands import READING, Role
from storage.leftovers import leave
from storage.links import LinkKind, drop_links, use_link
from storage.schema import cards, members, outbox, staff, staff_chats, topics
from storage.teams import ACTIVE
from storage.vault import Vault

Quiet: TypeAlias = tuple[int, int]
"""From and until, in minutes of the office's day; it may go past midnight."""


class Linked(Struct, frozen=True):
    """An active colleague with their own Telegram; `chat` is its number there (times in µs UTC).

    `blocked_at`: since when Telegram lets the bot not write to them.
    """

    id: bytes
    role: Role
    language: str
    chat: int
    on_duty: bool
    quiet: Quiet | None
    linked_at: int
    blocked_at: int | None
    teams: frozenset[str]
    address_blob: bytes


_QUERY: Final = (
    select(staff_chats, staff.c.role, staff.c.language)
    .join(staff, staff.c.id == staff_chats.c.staff_id)
    .where(staff.c.state == ACTIVE)
    .order_by(staff_chats.c.staff_id)
)
_IS_MEMBER: Final = members.c.staff_id == staff_chats.c.staff_id


def link(connection: Connection, vault: Vault, token: str, chat: int, at: int) -> bytes:
    """Link a chat with the one-time token of a colleague, whose id it gives.

    A chat has one colleague and a colleague one chat: earlier links of either end. Raises Refused
    (`link-over`).
    """
    used = use_link(connection, vault, LinkKind.STAFF, token, at)
    if used is None:
        raise Refused("link-over")
    one = used.subject
    found = select(staff.c.role).where(staff.c.id == one, staff.c.state == ACTIVE)
    role = connection.execute(found.with_for_update()).scalar()
    if role is None or Role(role) not in READING:
        raise Refused("link-over")
    index = _index(vault, chat)
    before = select(staff_chats.c.staff_id).where(
        (staff_chats.c.chat_index == index) | (staff_chats.c.staff_id == one)
    )
    for other in sorted(connection.execute(before).scalars()):
        unlink(connection, other)
    values = {"staff_id": one, "chat_index": index, "on_duty": True, "linked_at": at}
    blob = vault.seal_address(one, str(chat))
    connection.execute(insert(staff_chats).values(**values, address_blob=blob))
    return one


def unlink(connection: Connection, staff_id: bytes) -> bool:
    """End a colleague's link, links that nobody used yet, and words on their way there.

    Gives whether there was a link.
    """
    drop_links(connection, staff_id)
    here = staff_chats.c.staff_id == staff_id
    found = select(staff_chats.c.address_blob).where(here).with_for_update()
    blob = connection.execute(found).scalar()
    if blob is None:
        return False
    leave(connection, staff_id, blob)
    connection.execute(delete(cards).where(cards.c.staff_id == staff_id))
    connection.execute(delete(topics).where(topics.c.staff_id == staff_id))
    connection.execute(delete(outbox).where(outbox.c.contact_id == staff_id))
    connection.execute(delete(staff_chats).where(here))
    return True


def by_chat(connection: Connection, vault: Vault, chat: int) -> Linked | None:
    """Whose chat this is, if an active colleague's; raises SealBroken."""
    return _one(connection, vault, _QUERY.where(staff_chats.c.chat_index == _index(vault, chat)))


def of_staff(connection: Connection, vault: Vault, staff_id: bytes) -> Linked | None:
    """A colleague's link; raises SealBroken."""
    return _one(connection, vault, _QUERY.where(staff_chats.c.staff_id == staff_id))


def all_linked(connection: Connection, vault: Vault) -> list[Linked]:
    """Every active colleague with a link; one whose row was changed must not cost the others."""
    teams: dict[bytes, set[str]] = defaultdict(set)
    belong = select(members.c.staff_id, members.c.team)
    for one, team in connection.execute(belong.join(staff_chats, _IS_MEMBER)):
        teams[one].add(team)
    found = []
    for row in connection.execute(_QUERY).all():
        with suppress(SealBroken):
            found.append(_linked(vault, row, teams[row.staff_id]))
    return found


def _one(connection: Connection, vault: Vault, query: Select[Any]) -> Linked | None:
    row = connection.execute(query).one_or_none()
    return None if row is None else _linked(vault, row, teams_of(connection, row.staff_id))


def _linked(vault: Vault, row: Row[Any], teams: Iterable[str]) -> Linked:
    quiet = None if row.quiet_from is None else (row.quiet_from, row.quiet_until)
    return Linked(
        row.staff_id,
        Role(row.role),
        row.language,
        int(vault.open_address(row.staff_id, row.address_blob)),
        row.on_duty,
        quiet,
        row.linked_at,
        row.blocked_at,
        frozenset(teams),
        row.address_blob,
    )


def set_duty(connection: Connection, staff_id: bytes, *, on_duty: bool) -> None:
    """Begin or end a colleague's duty: without one nothing new rings."""
    _set(connection, staff_id, on_duty=on_duty)


def set_quiet(connection: Connection, staff_id: bytes, quiet: Quiet | None) -> None:
    """Set the hours in which only what is urgent comes; None ends them."""
    begin, end = quiet or (None, None)
    _set(connection, staff_id, quiet_from=begin, quiet_until=end)


def set_blocked(connection: Connection, staff_id: bytes, at: int | None) -> None:
    """Note since when the bot cannot write there, None that it can."""
    _set(connection, staff_id, blocked_at=at)


def _set(connection: Connection, staff_id: bytes, **values: object) -> None:
    here = staff_chats.c.staff_id == staff_id
    connection.execute(update(staff_chats).where(here).values(**values))


def _index(vault: Vault, chat: int) -> bytes:
    return vault.index("staff chat", str(chat).encode())
