"""The tables, the same on SQLite and PostgreSQL.

Identifiers are 16 bytes made by us before the insert; times are integer microseconds UTC. What is
in the clear is what `docs/security.md` says a thief may see: counts, times, queue, priority,
topic, language, channel, deadline, pseudonym. Everything else is a sealed blob (`*_blob`).
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    text,
)
from sqlalchemy.engine import Dialect

metadata = MetaData()


class Bytes(LargeBinary):
    """Bytes as both drivers take and give them: nothing to convert on the hot path."""

    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> None:
        """Pass bytes through."""

    def result_processor(self, dialect: Dialect, coltype: object) -> None:
        """Pass bytes through."""


def _id(name: str = "id", *, key: bool = True, nullable: bool = False) -> Column[bytes]:
    return Column(name, Bytes(16), primary_key=key, nullable=nullable)


def _time(name: str, *, nullable: bool = False) -> Column[int]:
    return Column(name, BigInteger, nullable=nullable)


def _blob(name: str, *, nullable: bool = False) -> Column[bytes]:
    return Column(name, Bytes, nullable=nullable)


facts = Table(
    "facts",
    metadata,
    Column("name", String(40), primary_key=True),
    _blob("value"),
    comment="Single facts: a check of the secrets, the recovery public key.",
)

contacts = Table(
    "contacts",
    metadata,
    _id(),
    Column("channel", String(16), nullable=False),
    _id("conversation_id", key=False, nullable=True),
    Column("revision", Integer, nullable=False),
    _time("seen_at"),
    _time("expires_at"),
    _blob("held_blob"),
    _blob("address_blob", nullable=True),
    Column("unreachable", String(32)),
    Column("lifetime", Integer),
    comment="One browser session or chat: the sealed state of its dialogue.",
)
Index(
    "contacts_of_conversation",
    contacts.c.conversation_id,
    sqlite_where=contacts.c.conversation_id.is_not(None),
    postgresql_where=contacts.c.conversation_id.is_not(None),
)

inbox = Table(
    "inbox",
    metadata,
    _id("contact_id"),
    _id("external_id"),
    _blob("digest"),
    _time("at"),
    comment="What has arrived: a repeat does nothing twice. The key begins with the contact.",
    sqlite_with_rowid=False,
)

conversations = Table(
    "conversations",
    metadata,
    _id(),
    Column("pseudonym", String(60), nullable=False),
    Column("queue", String(32), nullable=False),
    Column("topic", String(64), nullable=False),
    Column("priority", String(2), nullable=False),
    Column("language", String(16), nullable=False),
    Column("channel", String(16), nullable=False),
    Column("team", String(32), nullable=False),
    Column("state", String(16), nullable=False),
    _id("claimed_by", key=False, nullable=True),
    Column("outcome", String(32)),
    _time("opened_at"),
    _time("waiting_since", nullable=True),
    _time("deadline_at", nullable=True),
    _time("closed_at", nullable=True),
    Column("epoch", Integer, nullable=False),
    Column("person_epoch", Integer, nullable=False),
    _blob("person_public"),
    _blob("person_mac"),
    Column("last_seq", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("duress_mark", Bytes(17)),
    Column("shown_priority", String(2)),
    _time("duress_at", nullable=True),
    _time("shown_deadline", nullable=True),
    comment="A handed-over conversation: its place in the queue, and no content.",
)
Index(
    "conversations_open",
    conversations.c.team,
    conversations.c.priority,
    conversations.c.deadline_at,
    conversations.c.opened_at,
    sqlite_where=conversations.c.state != text("'closed'"),
    postgresql_where=conversations.c.state != text("'closed'"),
)
Index(
    "conversations_claimed",
    conversations.c.claimed_by,
    sqlite_where=conversations.c.claimed_by.is_not(None),
    postgresql_where=conversations.c.claimed_by.is_not(None),
)
Index(
    "conversations_closed",
    conversations.c.team,
    conversations.c.closed_at,
    sqlite_where=conversations.c.state == text("'closed'"),
    postgresql_where=conversations.c.state == text("'closed'"),
)

epochs = Table(
    "epochs",
    metadata,
    _id("conversation_id"),
    Column("side", String(8), primary_key=True),
    Column("epoch", Integer, primary_key=True),
    _blob("public"),
    _blob("mac"),
    comment="Public keys of a conversation: side `shared` (person and team) and `team` only.",
)

wraps = Table(
    "wraps",
    metadata,
    _id("conversation_id"),
    Column("side", String(8), primary_key=True),
    Column("epoch", Integer, primary_key=True),
    Column("recipient", String(80), primary_key=True),
    _blob("key_blob"),
    Index("wraps_of_recipient", "recipient"),
    comment="Private keys, each sealed to one recipient. Small: rewritten when somebody forgets.",
)

messages = Table(
    "messages",
    metadata,
    _id("conversation_id"),
    Column("seq", Integer, primary_key=True),
    Column("side", String(8), nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("kind", String(16), nullable=False),
    _time("at"),
    _blob("body_blob"),
    comment="What was said in a conversation, sealed to the side's epoch.",
)

codes = Table(
    "codes",
    metadata,
    Column("lookup", Bytes(16), primary_key=True),
    _id("conversation_id", key=False),
    Column("generation", SmallInteger, nullable=False),
    _time("made_at"),
    comment="Return codes by look-up index; the wrap of the person's key is in `wraps`.",
)
Index("codes_of_conversation", codes.c.conversation_id)

outbox = Table(
    "outbox",
    metadata,
    _id(),
    _id("contact_id", key=False),
    Column("channel", String(16), nullable=False),
    Column("seq", BigInteger, nullable=False),
    _time("due_at"),
    Column("attempts", Integer, nullable=False),
    _blob("message_blob"),
    comment="Messages for channels that must be sent to, sealed under an ephemeral key.",
)
Index("outbox_due", outbox.c.due_at)
Index("outbox_of_contact", outbox.c.contact_id, outbox.c.seq)

shown = Table(
    "shown",
    metadata,
    _id("contact_id"),
    Column("message_id", BigInteger, primary_key=True),
    _time("at"),
    _time("until"),
    Column("seq", Integer),
    comment="Messages that stand in a chat, to be deleted there; `seq`: in the conversation.",
    sqlite_with_rowid=False,
)
Index("shown_until", shown.c.until)

links = Table(
    "links",
    metadata,
    Column("lookup", Bytes(16), primary_key=True),
    Column("kind", String(16), nullable=False),
    _id("subject", key=False),
    _time("until"),
    _blob("carried_blob", nullable=True),
    comment="One-time links and codes: to the web, to a chat, to a colleague's own Telegram.",
)

staff = Table(
    "staff",
    metadata,
    _id(),
    Column("login_index", Bytes(16), nullable=False, unique=True),
    Column("role", String(16), nullable=False),
    Column("state", String(16), nullable=False),
    Column("language", String(16), nullable=False),
    _blob("profile_blob"),
    Column("salt", Bytes(16)),
    _blob("public", nullable=True),
    _blob("mac", nullable=True),
    _blob("key_blob", nullable=True),
    Column("invitation_index", Bytes(16), unique=True),
    _time("invitation_until", nullable=True),
    _time("created_at"),
    Column("revision", Integer, nullable=False),
    comment="Colleagues: name and login sealed, private key under the passphrase and pepper.",
)

teams = Table(
    "teams",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("is_duty", Boolean, nullable=False),
    Column("epoch", Integer, nullable=False),
    comment="Teams; the duty team also holds the keys of P0 and P1.",
)

queues = Table(
    "queues",
    metadata,
    Column("queue", String(32), primary_key=True),
    Column("team", String(32), ForeignKey("teams.id"), nullable=False),
    comment="Which team works a queue.",
)

members = Table(
    "members",
    metadata,
    Column("team", String(32), ForeignKey("teams.id"), primary_key=True),
    Column("staff_id", Bytes(16), ForeignKey("staff.id"), primary_key=True),
    comment="Who belongs to a team (by rule; the wraps say who can read).",
)

team_epochs = Table(
    "team_epochs",
    metadata,
    Column("team", String(32), ForeignKey("teams.id"), primary_key=True),
    Column("epoch", Integer, primary_key=True),
    _blob("public"),
    _blob("mac"),
    comment="Public keys of a team.",
)

team_wraps = Table(
    "team_wraps",
    metadata,
    Column("team", String(32), primary_key=True),
    Column("epoch", Integer, primary_key=True),
    Column("recipient", String(80), primary_key=True),
    _blob("key_blob"),
    comment="A team's private keys, each sealed to a member or to the recovery key.",
)

desk_sessions = Table(
    "desk_sessions",
    metadata,
    _id(),
    Column("staff_id", Bytes(16), ForeignKey("staff.id"), nullable=False),
    _time("begun_at"),
    _time("seen_at"),
    _time("until"),
    _blob("key_blob", nullable=True),
    comment="Logged-in desks; without `key_blob` the desk is locked but still rings.",
)
Index("desk_sessions_of_staff", desk_sessions.c.staff_id)

staff_chats = Table(
    "staff_chats",
    metadata,
    Column("staff_id", Bytes(16), ForeignKey("staff.id"), primary_key=True),
    Column("chat_index", Bytes(16), nullable=False, unique=True),
    _blob("address_blob"),
    Column("on_duty", Boolean, nullable=False),
    Column("quiet_from", SmallInteger),
    Column("quiet_until", SmallInteger),
    _time("linked_at"),
    _time("blocked_at", nullable=True),
    comment="Colleagues' own Telegram: where their cards go, and when not (in minutes).",
)

cards = Table(
    "cards",
    metadata,
    Column("staff_id", Bytes(16), ForeignKey("staff_chats.staff_id"), primary_key=True),
    _id("conversation_id"),
    Column("message_id", BigInteger),
    _blob("digest"),
    Column("level", SmallInteger, nullable=False),
    _time("snoozed_until", nullable=True),
    _time("sent_at"),
    comment="Cards that stand in colleagues' Telegram and how loud they were; no content.",
)

topics = Table(
    "topics",
    metadata,
    _id("conversation_id"),
    Column("staff_id", Bytes(16), ForeignKey("staff_chats.staff_id"), primary_key=True),
    Column("thread_id", BigInteger, nullable=False),
    Column("read_seq", Integer),
    comment="A colleague's private topic for a conversation, where the office switched it on.",
)
Index("topics_of_staff", topics.c.staff_id)

leftovers = Table(
    "leftovers",
    metadata,
    _id(),
    Column("staff_id", Bytes(16), nullable=False),
    _blob("address_blob"),
    Column("message_id", BigInteger),
    Column("is_topic", Boolean, nullable=False),
    _time("put_off_until", nullable=True),
    comment="What still stands in the Telegram of somebody unlinked, to be deleted there.",
)

replies = Table(
    "replies",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("language", String(16), primary_key=True),
    _time("edited_at"),
    _blob("wording_blob"),
    comment="An organisation's own canned replies, over the shipped ones; no person's words.",
)

hours = Table(
    "hours",
    metadata,
    Column("queue", String(32), primary_key=True),
    Column("day", SmallInteger, primary_key=True),
    Column("begins", SmallInteger, primary_key=True),
    Column("ends", SmallInteger, nullable=False),
    comment="Opening hours of a queue (minutes of a weekday); with day -1 it has its own.",
)

closed_days = Table(
    "closed_days",
    metadata,
    Column("day", String(10), primary_key=True),
    Column("queue", String(32), primary_key=True),
    Column("name", String(80), nullable=False),
    comment="Days on which nobody is there, for a queue or (empty) for all.",
)

resources = Table(
    "resources",
    metadata,
    Column("id", String(40), primary_key=True),
    _time("verified_on"),
    Column("verified_by", Bytes(16), ForeignKey("staff.id"), nullable=False),
    comment="When a shipped help line was last verified, and by whom.",
)
