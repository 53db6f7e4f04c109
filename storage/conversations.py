"""Conversations: what was handed over, sealed to the person and to the teams that help.

Functions take the writer's connection and run inside its transaction. No secret is needed to add
to a conversation or to begin a new epoch: keys are wrapped to public keys.
"""

import logging
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final, TypeAlias

import msgspec
from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, RowMapping, insert, select, update

from flows.casework import Case, Deed, NotNow, State, act
from flows.types import URGENT, Entry, Priority, Route
from storage import duress
from storage.damage import Unrenewed, could
from storage.errors import Refused
from storage.keys import PublicKey
from storage.kits import FIRST_EPOCH, Kit, pair
from storage.pseudonyms import pseudonym
from storage.schema import conversations, epochs, messages, wraps
from storage.teams import duty_teams, recipients, team_of_queue
from storage.vault import PERSON, NewPair, Recipient, Side, Spot, Vault, Wrap

Deadline: TypeAlias = Callable[[str, Priority, int], int]
"""Queue, priority and now (µs UTC) → when an answer is due (µs UTC)."""

log = logging.getLogger("inloop.conversations")


class Body(Struct, frozen=True):
    """What is sealed in a message: words, or what was answered; who wrote it, if a colleague.

    `corrects` is the number of the person's earlier message that these words replace.
    """

    text: str = ""
    entries: tuple[Entry, ...] = ()
    author: str = ""
    corrects: int | None = None


class Kind:
    """Kinds of messages."""

    ANSWERS: Final = "answers"
    PERSON: Final = "person"
    REPLY: Final = "reply"
    NOTE: Final = "note"

    OF_THE_PERSON: Final = (ANSWERS, PERSON)


class Written(Struct, frozen=True):
    """A message of the person: its number; `anew`: the first that waits, or since an answer."""

    seq: int
    anew: bool


class Opening(Struct, frozen=True):
    """What a conversation begins with: where it goes, what was told, when (µs UTC)."""

    route: Route
    entries: tuple[Entry, ...]
    language: str
    channel: str
    at: int


class Conversations:
    """Writes conversations with the keys of a vault."""

    def __init__(self, vault: Vault, deadline: Deadline) -> None:
        """Use these keys and this clock of deadlines."""
        self._vault = vault
        self.deadline = deadline

    # ── the handoff ──────────────────────────────────────────────────────────────────────

    def open(
        self,
        connection: Connection,
        kit: Kit,
        opening: Opening,
        held: Sequence[Wrap] = (),
    ) -> None:
        """Make a conversation of a dialogue's answers. `held` are wraps of the person's key."""
        route, at = opening.route, opening.at
        owner, team = kit.conversation, team_of_queue(connection, route.queue)
        readers = self.readers(connection, team, route.priority)
        connection.execute(
            insert(conversations),
            {
                "id": owner,
                "pseudonym": pseudonym(owner),
                "queue": route.queue,
                "topic": route.topic,
                "priority": route.priority.value,
                "language": opening.language,
                "channel": opening.channel,
                "team": team,
                "state": State.WAITING.value,
                "opened_at": at,
                "waiting_since": at,
                "deadline_at": self.deadline(route.queue, route.priority, at),
                "epoch": FIRST_EPOCH,
                "person_epoch": FIRST_EPOCH,
                "person_public": kit.person.public,
                "person_mac": kit.person.mac,
                "last_seq": 1,
                "revision": 1,
                "duress_mark": duress.nobody_knows(),
            },
        )
        pairs = {Side.SHARED: kit.shared, Side.TEAM: kit.team}
        person = Recipient(PERSON, kit.person.key)
        self._begin_epoch(connection, owner, FIRST_EPOCH, pairs, person, readers, held)
        spot = Spot(Side.SHARED.value, FIRST_EPOCH, 1, Kind.ANSWERS, at)
        self._seal(connection, owner, spot, kit.shared.key, Body(entries=opening.entries))

    def _begin_epoch(
        self,
        connection: Connection,
        owner: bytes,
        epoch: int,
        pairs: Mapping[Side, NewPair],
        person: Recipient,
        teams: Sequence[Recipient],
        held: Sequence[Wrap] = (),
    ) -> None:
        """Store new key pairs, wrapped to the teams, and on the shared side to the person."""
        connection.execute(
            insert(epochs),
            [
                {
                    "conversation_id": owner,
                    "side": side.value,
                    "epoch": epoch,
                    "public": new.public,
                    "mac": new.mac,
                }
                for side, new in pairs.items()
            ],
        )
        made = list(held)
        for side, new in pairs.items():
            readers = [person, *teams] if side is Side.SHARED else teams
            made += self._vault.wrap(new.private, owner, side, epoch, readers)
        save_wraps(connection, owner, made)

    def _person(self, row: RowMapping) -> Recipient:
        return self._vault.recipient(
            PERSON,
            f"conversation-{Side.PERSON}",
            row["id"],
            row["person_epoch"],
            row["person_public"],
            row["person_mac"],
        )

    @staticmethod
    def locked(connection: Connection, conversation: bytes) -> RowMapping:
        """The row of a conversation, held for this transaction; raises Refused("case-gone")."""
        query = select(conversations).where(conversations.c.id == conversation).with_for_update()
        row = connection.execute(query).mappings().one_or_none()
        if row is None:
            raise Refused("case-gone")
        return row

    def readers(self, connection: Connection, team: str, priority: str) -> list[Recipient]:
        """Who reads what is said from now on: the team, and of a P0 or P1 the duty team."""
        names = {team}
        if priority in URGENT:
            names.update(duty_teams(connection))
        return recipients(connection, self._vault, sorted(names))

    def new_epoch(self, connection: Connection, conversation: bytes) -> None:
        """Begin a new epoch: what is written from now on opens for today's readers only."""
        row = self.locked(connection, conversation)
        epoch = row["epoch"] + 1
        pairs = {
            side: pair(self._vault, conversation, side, epoch) for side in (Side.SHARED, Side.TEAM)
        }
        teams = self.readers(connection, row["team"], row["priority"])
        self._begin_epoch(connection, conversation, epoch, pairs, self._person(row), teams)
        _set(connection, conversation, epoch=epoch)

    def renew_team(self, connection: Connection, team: str) -> list[Unrenewed]:
        """A new epoch for every open conversation that a team reads: somebody left it.

        One that is damaged keeps its keys, is wrapped to nobody and is given back.
        """
        held = wraps.c.recipient.startswith(f"team/{team}/", autoescape=True)
        readable = select(wraps.c.conversation_id).where(held)
        query = select(conversations.c.id, conversations.c.pseudonym).where(
            conversations.c.state != State.CLOSED.value, conversations.c.id.in_(readable)
        )
        in_order = query.order_by(conversations.c.id).with_for_update()
        return [
            Unrenewed("conversation", name)
            for one, name in connection.execute(in_order).all()
            if not could(
                connection, partial(self.new_epoch, connection, one), f"conversation {one.hex()}"
            )
        ]

    # ── messages ─────────────────────────────────────────────────────────────────────────

    def add(
        self, connection: Connection, conversation: bytes, kind: str, body: Body, at: int
    ) -> int:
        """Seal a message to the current epoch; its number (from 1). Notes go to the team's side."""
        row = self._renewed(connection, conversation)
        side = Side.TEAM if kind == Kind.NOTE else Side.SHARED
        seq = int(row["last_seq"]) + 1
        public = self._public(connection, conversation, side, row["epoch"])
        spot = Spot(side.value, row["epoch"], seq, kind, at)
        self._seal(connection, conversation, spot, public, body)
        _set(connection, conversation, last_seq=seq, revision=row["revision"] + 1)
        return seq

    def _seal(
        self,
        connection: Connection,
        conversation: bytes,
        spot: Spot,
        public: PublicKey,
        body: Body,
    ) -> None:
        plain = msgspec.msgpack.encode(body)
        blob = self._vault.seal_message(public, conversation, spot, plain)
        row = {"conversation_id": conversation, **spot._asdict(), "body_blob": blob}
        connection.execute(insert(messages), row)

    def _renewed(self, connection: Connection, conversation: bytes) -> RowMapping:
        """The row to write to. One that is closed begins a new epoch first.

        Who left while it was closed must not read what comes (`renew_team` passes closed ones by).
        """
        row = self.locked(connection, conversation)
        if row["state"] != State.CLOSED.value:
            return row
        self.new_epoch(connection, conversation)
        return self.locked(connection, conversation)

    def _public(
        self, connection: Connection, conversation: bytes, side: Side, epoch: int
    ) -> PublicKey:
        query = select(epochs.c.public, epochs.c.mac).where(
            epochs.c.conversation_id == conversation,
            epochs.c.side == side.value,
            epochs.c.epoch == epoch,
        )
        public, certificate = connection.execute(query).one()
        kind = f"conversation-{side}"
        return self._vault.recipient("", kind, conversation, epoch, public, certificate).public

    # ── the person ───────────────────────────────────────────────────────────────────────

    def tell(
        self,
        connection: Connection,
        conversation: bytes,
        entries: tuple[Entry, ...],
        at: int,
    ) -> None:
        """Add answers given after the handoff."""
        self.add(connection, conversation, Kind.ANSWERS, Body(entries=entries), at)
        self._wrote(connection, conversation, at)

    def write(
        self,
        connection: Connection,
        conversation: bytes,
        text: str,
        at: int,
        corrects: int | None = None,
    ) -> Written:
        """Add the person's own words; a closed conversation opens again."""
        body = Body(text=text, corrects=corrects)
        # An answer that crossed earlier words leaves them waiting; its person hears of these, too.
        is_anew = not is_asked(connection, conversation) or _is_answered(connection, conversation)
        seq = self.add(connection, conversation, Kind.PERSON, body, at)
        self._wrote(connection, conversation, at)
        return Written(seq, is_anew)

    def _wrote(self, connection: Connection, conversation: bytes, at: int) -> None:
        """The person waits for an answer."""
        row = self.locked(connection, conversation)
        case = act(case_of(row), Deed.PERSON_WROTE, None, at)
        due = row["deadline_at"]
        if due is None:
            due = self.deadline(row["queue"], Priority(row["priority"]), at)
        _settle(connection, row, case, deadline_at=due)

    # ── the desk ─────────────────────────────────────────────────────────────────────────

    def do(
        self,
        connection: Connection,
        conversation: bytes,
        deed: Deed,
        who: bytes,
        at: int,
        *,
        outcome: str | None = None,
    ) -> None:
        """Do a deed of the desk; raises Refused with the id of the text that says why not."""
        row = self.locked(connection, conversation)
        try:
            case = act(case_of(row), deed, who, at, outcome=outcome)
        except NotNow as refused:
            raise Refused(refused.code) from None
        if deed is Deed.REOPEN:
            row = self._renewed(connection, conversation)
        answered = deed in {Deed.REPLY, Deed.CLOSE}
        due = None if answered else row["deadline_at"]
        _settle(connection, row, case, deadline_at=due)

    def reply(
        self,
        connection: Connection,
        conversation: bytes,
        who: bytes,
        author: str,
        text: str,
        at: int,
        read: int,
    ) -> bool:
        """Answer the person; only whoever has claimed the conversation may.

        `read` is the number of the last message that the colleague had before them: what the person
        wrote after it still waits, and so does an alarm in it. Gives whether there is any.
        """
        row = self.locked(connection, conversation)
        is_late = _waits_unread(connection, row, read)
        deed = Deed.REPLY_EARLIER if is_late else Deed.REPLY
        self.do(connection, conversation, deed, who, at)
        self.add(connection, conversation, Kind.REPLY, Body(text=text, author=author), at)
        return is_late

    def close(
        self,
        connection: Connection,
        conversation: bytes,
        who: bytes,
        at: int,
        outcome: str,
        read: int,
    ) -> None:
        """Close it, with nothing in it that nobody has read; `read` as for a reply.

        Raises Refused as `do` does, `case-wrote` when the person wrote after that, and `case-alarm`
        when they said the duress word and nobody answered: closing would silence it.
        """
        row = self.locked(connection, conversation)
        if _waits_unread(connection, row, read):
            raise Refused("case-wrote")
        if duress.waits(row["duress_at"], row["waiting_since"]):
            raise Refused("case-alarm")
        self.do(connection, conversation, Deed.CLOSE, who, at, outcome=outcome)

    def note(
        self, connection: Connection, conversation: bytes, author: str, text: str, at: int
    ) -> None:
        """Write an internal note, closed to the person's code."""
        self.add(connection, conversation, Kind.NOTE, Body(text=text, author=author), at)


def case_of(row: RowMapping) -> Case:
    """The standing of a stored conversation."""
    return Case(
        State(row["state"]),
        row["claimed_by"],
        row["waiting_since"],
        row["outcome"],
        row["closed_at"],
    )


def is_asked(connection: Connection, conversation: bytes) -> bool:
    """Whether the person waits for an answer to what they wrote.

    What was answered and then handed over waits for the new team; its person asked for nothing.
    """
    query = select(conversations.c.waiting_since).where(conversations.c.id == conversation)
    since = connection.scalar(query)
    # Whoever waits for nothing costs no look through what stands there.
    return since is not None and _has_written(connection, conversation, messages.c.at >= since)


def _waits_unread(connection: Connection, row: RowMapping, read: int) -> bool:
    """Whether the person waits for an answer to what stands after the message `read`."""
    if row["waiting_since"] is None:
        return False
    return _has_written(connection, row["id"], messages.c.seq > read)


def _has_written(connection: Connection, conversation: bytes, which: ColumnElement[bool]) -> bool:
    return _newest(connection, conversation, Kind.OF_THE_PERSON, which) is not None


def _is_answered(connection: Connection, conversation: bytes) -> bool:
    """Whether a colleague said the last thing, of all that both sides read."""
    return _newest(connection, conversation, (Kind.REPLY, *Kind.OF_THE_PERSON)) == Kind.REPLY


def _newest(
    connection: Connection,
    conversation: bytes,
    kinds: Sequence[str],
    *which: ColumnElement[bool],
) -> str | None:
    """The kind of the newest message among these; None if there is none."""
    query = select(messages.c.kind).where(
        messages.c.conversation_id == conversation, messages.c.kind.in_(kinds), *which
    )
    return connection.scalar(query.order_by(messages.c.seq.desc()).limit(1))


def release(
    connection: Connection, staff_id: bytes, which: ColumnElement[bool] | None = None
) -> None:
    """Hand back what a colleague had claimed; only conversations of `which`, if it is given."""
    query = select(conversations).where(conversations.c.claimed_by == staff_id)
    query = query if which is None else query.where(which)
    held = query.order_by(conversations.c.id).with_for_update()
    for row in connection.execute(held).mappings().all():
        try:
            case = act(case_of(row), Deed.HAND_BACK, staff_id, 0)  # giving back notes no time
        except (NotNow, ValueError):  # a damaged row must not keep in who leaves
            log.error("conversation %s is damaged", row["id"].hex())
            _set(connection, row["id"], claimed_by=None)
            continue
        _settle(connection, row, case, deadline_at=row["deadline_at"])


def save_wraps(connection: Connection, conversation: bytes, made: Sequence[Wrap]) -> None:
    """Write wraps of a conversation's keys."""
    rows = [
        {
            "conversation_id": conversation,
            "side": wrap.side.value,
            "epoch": wrap.epoch,
            "recipient": wrap.recipient,
            "key_blob": wrap.blob,
        }
        for wrap in made
    ]
    if rows:
        connection.execute(insert(wraps), rows)


def _settle(
    connection: Connection, row: RowMapping, case: Case, *, deadline_at: int | None
) -> None:
    _set(
        connection,
        row["id"],
        state=case.state.value,
        claimed_by=case.claimed_by,
        waiting_since=case.waiting_since,
        outcome=case.outcome,
        closed_at=case.closed_at,
        deadline_at=deadline_at,
        shown_deadline=None if deadline_at is None else row["shown_deadline"],
        revision=row["revision"] + 1,
    )


def _set(connection: Connection, conversation: bytes, **values: object) -> None:
    connection.execute(
        update(conversations).where(conversations.c.id == conversation).values(**values)
    )


def moved_to(connection: Connection, conversation: bytes, channel: str) -> None:
    """From now on the person writes through this channel."""
    _set(connection, conversation, channel=channel)
