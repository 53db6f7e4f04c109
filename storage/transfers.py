"""A conversation moves to other readers: what was said before goes along.

A colleague opens the earlier epochs with the team's key; when the person's own answers change the
route and no colleague has claimed it or noted something yet, the person's key does. The team that
had it keeps no key of it, and nothing that was said is lost.
"""

from collections.abc import Iterable
from contextlib import nullcontext, suppress
from typing import Final

from sqlalchemy import ColumnElement, Connection, RowMapping, delete, exists, select, update

from flows.casework import Deed, State
from flows.duress import TOPIC
from flows.types import URGENT, Priority, Route
from storage import cards, duress
from storage.chats import Door
from storage.conversations import Conversations, save_wraps
from storage.errors import Refused, SealBroken
from storage.readership import held_epochs
from storage.schema import conversations, messages, wraps
from storage.teams import STAFF, parse_team_name, team_of_queue
from storage.transcripts import (
    EpochKeys,
    Keys,
    opens_now,
    person_key,
    shared_epochs_of,
    team_epochs_of,
)
from storage.vault import Side, Vault


def follow_route(
    connection: Connection,
    vault: Vault,
    cases: Conversations,
    conversation: bytes,
    door: Door,
    route: Route | Priority,
    at: int,
) -> None:
    """Give an unclaimed conversation the queue, topic and priority that is known by now.

    A mere priority leaves it in its queue; where the door holds no key of the person any more (a
    chat), whoever is called then reads what is said from now on. The priority may rise and never
    falls. One with notes stays with its team, as a claimed one does: the person's key does not open
    them, and without a key of the team they would be lost.
    """
    row = cases.locked(connection, conversation)
    is_raised_only = isinstance(route, Priority)
    if isinstance(route, Priority):
        route = Route(row["queue"], row["topic"], route)
    if route.priority > row["priority"] or row["topic"] == TOPIC:
        return
    is_untouched = row["state"] == State.WAITING and not _has_notes(connection, conversation)
    moves = route.queue != row["queue"] and is_untouched
    rises = route.priority < row["priority"]
    queue = route.queue if moves else row["queue"]
    values: dict[str, object] = {
        "topic": route.topic,
        "priority": route.priority.value,
        "deadline_at": _due(cases, row, queue, route.priority, at),
    }
    if moves:
        values |= {"queue": queue, "team": team_of_queue(connection, queue)}
    _set(connection, conversation, values)
    if not (moves or rises):
        return
    known: EpochKeys = {}
    with suppress(SealBroken) if is_raised_only else nullcontext():
        known = _known_to_person(connection, conversation, door)
    _change_readers(connection, vault, cases, conversation, known)


def _due(
    cases: Conversations, row: RowMapping, queue: str, priority: Priority, at: int
) -> int | None:
    """When an answer is due in this queue, with this priority; None where none is.

    Another queue has its own clock, with the same beginning. What has become more urgent is due by
    that from now on, and never later than before.
    """
    due, since = row["deadline_at"], row["waiting_since"]
    if due is None:
        return None
    if queue != row["queue"] and since is not None:
        due = cases.deadline(queue, Priority(row["priority"]), since)
    if priority < row["priority"]:
        due = min(due, cases.deadline(queue, priority, at))
    return int(due)


def _known_to_person(connection: Connection, conversation: bytes, door: Door) -> EpochKeys:
    """What the person's own key opens; raises SealBroken where the door holds none."""
    person = person_key(connection, conversation, door)
    return shared_epochs_of(connection, conversation, person)


def watch_for(connection: Connection, vault: Vault, conversation: bytes, word: str) -> None:
    """From now on this duress word, in any message of the person, raises the alarm; "": none."""
    mark = duress.kept(vault, conversation, word) if word else duress.nobody_knows()
    _set(connection, conversation, {"duress_mark": mark})


def alarm_if_said(
    connection: Connection,
    vault: Vault,
    cases: Conversations,
    conversation: bytes,
    door: Door,
    words: Iterable[str],
    at: int,
) -> bool:
    """Make it a P0 if the duress word is in these words; whether it is.

    It rings each time it is said, and never puts off a deadline that runs: who calls for help again
    and again must not be heard later. Who has it keeps it, and the person's page goes on as if it
    had its priority of before: nothing there may tell that somebody was called. Where the door
    holds no key of the person any more (a chat), who is on duty reads what is said from now on.

    The first time, what runs is what the person was promised; later it is the clock of the P0.
    """
    row = cases.locked(connection, conversation)
    mark = row["duress_mark"]
    if not any(duress.is_said(vault, conversation, mark, one) for one in words):
        return False
    due = cases.deadline(row["queue"], Priority.P0, at)
    values: dict[str, object] = {
        "topic": TOPIC,
        "priority": Priority.P0.value,
        "deadline_at": min(due, row["deadline_at"] or due),
        "duress_at": at,
    }
    if row["shown_priority"] is None:
        values |= {"shown_priority": row["priority"], "shown_deadline": row["deadline_at"]}
    _set(connection, conversation, values)
    cards.ring_again(connection, conversation)
    if row["priority"] not in URGENT:
        known: EpochKeys = {}
        with suppress(SealBroken):
            known = _known_to_person(connection, conversation, door)
        _change_readers(connection, vault, cases, conversation, known)
    return True


def hand_over(  # noqa: PLR0913, PLR0917 - whose keys, who and to whom are three things
    connection: Connection,
    vault: Vault,
    cases: Conversations,
    conversation: bytes,
    keys: Keys,
    who: bytes,
    queue: str,
    at: int,
) -> None:
    """Hand a conversation to the team of another queue, with all that was said.

    Raises Refused: `case-unreadable` when the colleague's keys do not open what is said now,
    `case-partly` when they do not open all that others of the team can: it would be lost.
    It waits there from when the person wrote; what was answered already, from now on.
    """
    row = cases.locked(connection, conversation)
    if not opens_now(connection, row, keys):
        raise Refused("case-unreadable")
    known = team_epochs_of(connection, conversation, keys)
    if any(_is_held(connection, one) for one in _written_wraps(connection, conversation, known)):
        raise Refused("case-partly")
    cases.do(connection, conversation, Deed.TRANSFER, who, at)
    since = at if row["waiting_since"] is None else row["waiting_since"]
    values: dict[str, object] = {
        "queue": queue,
        "team": team_of_queue(connection, queue),
        "deadline_at": cases.deadline(queue, Priority(row["priority"]), since),
        "shown_deadline": None,
    }
    _set(connection, conversation, values)
    _change_readers(connection, vault, cases, conversation, known)


def _change_readers(
    connection: Connection,
    vault: Vault,
    cases: Conversations,
    conversation: bytes,
    known: EpochKeys,
) -> None:
    """Wrap what is known to the teams of today, take it from the others, begin a new epoch."""
    row = cases.locked(connection, conversation)
    readers = cases.readers(connection, row["team"], row["priority"])
    stale = wraps.c.recipient.like("team/%") & ~wraps.c.recipient.in_([one.name for one in readers])
    for (side, epoch), private in known.items():
        here = (
            (wraps.c.conversation_id == conversation)
            & (wraps.c.side == side)
            & (wraps.c.epoch == epoch)
        )
        connection.execute(delete(wraps).where(here, stale))
        held = set(connection.execute(select(wraps.c.recipient).where(here)).scalars())
        missing = [one for one in readers if one.name not in held]
        save_wraps(
            connection, conversation, vault.wrap(private, conversation, Side(side), epoch, missing)
        )
    _drop_unused(connection, conversation, stale)
    cases.new_epoch(connection, conversation)


_IS_WRITTEN: Final = exists().where(
    messages.c.conversation_id == wraps.c.conversation_id,
    messages.c.side == wraps.c.side,
    messages.c.epoch == wraps.c.epoch,
)


def _drop_unused(connection: Connection, conversation: bytes, stale: ColumnElement[bool]) -> None:
    """Take from the others the keys that nothing was sealed to.

    What is left then, nobody who works here opens any more: only the recovery key brings it back.
    """
    connection.execute(
        delete(wraps).where(wraps.c.conversation_id == conversation, stale, ~_IS_WRITTEN)
    )


def _has_notes(connection: Connection, conversation: bytes) -> bool:
    query = select(messages.c.seq).where(
        messages.c.conversation_id == conversation, messages.c.side == Side.TEAM.value
    )
    return connection.execute(query.limit(1)).first() is not None


def _written_wraps(connection: Connection, conversation: bytes, known: EpochKeys) -> list[str]:
    """Which epochs of teams hold the keys of what was written and is not among the known."""
    query = select(wraps.c.side, wraps.c.epoch, wraps.c.recipient).where(
        wraps.c.conversation_id == conversation, wraps.c.recipient.like("team/%"), _IS_WRITTEN
    )
    return [
        recipient
        for side, epoch, recipient in connection.execute(query)
        if (side, epoch) not in known
    ]


def _is_held(connection: Connection, name: str) -> bool:
    """Whether any colleague holds the key of a team's epoch."""
    named = parse_team_name(name)
    return named is not None and any(
        recipient.startswith(f"{STAFF}/") and epoch == named[1]
        for recipient, epoch in held_epochs(connection, named[0])
    )


def _set(connection: Connection, conversation: bytes, values: dict[str, object]) -> None:
    connection.execute(
        update(conversations).where(conversations.c.id == conversation).values(**values)
    )
