"""Reaching a conversation: by key, not only by rule. Every page and deed goes through here."""

from collections.abc import Callable, Mapping
from typing import Final, TypeVar

from msgspec import Struct
from sqlalchemy import Connection, RowMapping

from handlers.bells import DESK, RELAY
from handlers.desk.desk import Desk
from handlers.desk.visit import Visit
from storage import contacts, inbox, outbox
from storage.desk_queries import names_of
from storage.errors import Refused
from storage.hands import Hand
from storage.inbox import Raced
from storage.teams import duty_teams
from storage.transcripts import Keys, Transcript, as_team, facts_of, opens_now
from storage.vault import ID_SIZE, Vault

T = TypeVar("T")

_DIGITS: Final = 9
"""So long the number of a message may be."""


class Opened(Struct, frozen=True):
    """A conversation that a colleague's keys opened; `names` of colleagues by id."""

    row: RowMapping
    transcript: Transcript
    names: Mapping[bytes, str]
    duty: tuple[str, ...]
    unreachable: str = ""
    waits_until: int | None = None

    @property
    def version(self) -> str:
        """Changes whenever the page would; tells nothing."""
        row = self.row
        known = (row["revision"], row["epoch"], row["priority"], row["queue"], row["topic"])
        return "-".join(map(str, (*known, self.unreachable, self.waits_until or "")))


def id_of(visit: Visit) -> bytes:
    """The conversation in the address; raises Refused (`case-gone`)."""
    text = str(visit.request.path_params["id"])
    try:
        conversation = bytes.fromhex(text)
    except ValueError:
        conversation = b""
    if len(conversation) != ID_SIZE or conversation.hex() != text:
        raise Refused("case-gone")
    return conversation


def read_in(visit: Visit) -> int:
    """The number of the last message on the page that was sent; 0 if it does not say."""
    text = visit.form.get("read") or visit.request.query_params.get("read", "")
    return int(text) if text.isdecimal() and len(text) <= _DIGITS else 0


def keys_of(connection: Connection, hand: Hand) -> Keys:
    """The team keys that a colleague holds."""
    return lambda recipient: hand.team_key(connection, recipient)


def reach(connection: Connection, hand: Hand, conversation: bytes) -> RowMapping:
    """The row of a conversation whose current epoch the colleague's keys open.

    Raises Refused: `case-gone`; `case-door` in a team of their own whose door is closed, else
    `case-unreadable`.
    """
    row = facts_of(connection, conversation)
    if row is None:
        raise Refused("case-gone")
    if not opens_now(connection, row, keys_of(connection, hand)):
        raise _unreadable(hand, row)
    return row


def _unreadable(hand: Hand, row: RowMapping) -> Refused:
    return Refused("case-door" if row["team"] in hand.teams else "case-unreadable")


def open_case(
    connection: Connection, vault: Vault, hand: Hand, conversation: bytes, at: int
) -> Opened:
    """All that a colleague may read of a conversation; raises Refused as `reach` does."""
    row = reach(connection, hand, conversation)
    transcript = as_team(connection, conversation, keys_of(connection, hand))
    if transcript is None:
        raise _unreadable(hand, row)
    names = names_of(connection, vault, [row["claimed_by"]])
    unreachable = contacts.unreachable(connection, conversation) or ""
    waits = outbox.waits_until(connection, conversation, at)
    return Opened(row, transcript, names, tuple(duty_teams(connection)), unreachable, waits)


async def do_once(
    desk: Desk, visit: Visit, conversation: bytes, work: Callable[[Connection], T], content: str
) -> T | None:
    """Do a deed in the next commit, if this form with this content did not do it already.

    Gives what it came to, None of a repeat. Raises Refused, Unavailable. Rings the conversation,
    every desk, and what sends.
    """
    digest = desk.road.vault.index("desk content", conversation, content.encode())
    receipt = visit.receipt(desk.road.vault, digest)

    def job(connection: Connection) -> T | None:
        reach(connection, visit.hand, conversation)
        before = inbox.record(connection, [receipt])
        if before.get((receipt.contact, receipt.external_id)) == receipt.digest:
            return None
        if before:
            inbox.correct(connection, receipt)
        return work(connection)

    try:
        return await desk.road.job(job, conversation, DESK, RELAY)
    except Raced:
        return await desk.road.job(job, conversation, DESK, RELAY)
