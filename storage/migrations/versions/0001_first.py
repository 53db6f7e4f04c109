"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _facts()
    _contacts()
    _conversations()
    _conversation_keys()
    _messages()
    _outbox()
    _staff()
    _teams()
    _team_keys()
    _desk_sessions()


def downgrade() -> None:
    for table in (
        "desk_sessions",
        "team_wraps",
        "team_epochs",
        "members",
        "queues",
        "teams",
        "staff",
        "outbox",
        "codes",
        "messages",
        "wraps",
        "epochs",
        "conversations",
        "inbox",
        "contacts",
        "facts",
    ):
        op.drop_table(table)


def _id(name: str = "id", *, nullable: bool = False) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary(16), nullable=nullable)


def _text(name: str, size: int, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(size), nullable=nullable)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _time(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=nullable)


def _blob(name: str, *, nullable: bool = False) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary(), nullable=nullable)


def _facts() -> None:
    op.create_table(
        "facts",
        _text("name", 40),
        _blob("value"),
        sa.PrimaryKeyConstraint("name"),
        comment="Single facts: a check of the secrets, the recovery public key.",
    )


def _contacts() -> None:
    op.create_table(
        "contacts",
        _id(),
        _text("channel", 16),
        _id("conversation_id", nullable=True),
        _number("revision"),
        _time("seen_at"),
        _time("expires_at"),
        _blob("held_blob"),
        _blob("address_blob", nullable=True),
        _text("unreachable", 32, nullable=True),
        sa.PrimaryKeyConstraint("id"),
        comment="One browser session or chat: the sealed state of its dialogue.",
    )
    op.create_index(
        "contacts_of_conversation",
        "contacts",
        ["conversation_id"],
        sqlite_where=sa.text("conversation_id IS NOT NULL"),
        postgresql_where=sa.text("conversation_id IS NOT NULL"),
    )
    op.create_table(
        "inbox",
        _id("contact_id"),
        _id("external_id"),
        _blob("digest"),
        _time("at"),
        sa.PrimaryKeyConstraint("contact_id", "external_id"),
        comment="What has arrived: a repeat does nothing twice. The key begins with the contact.",
        sqlite_with_rowid=False,
    )


def _conversations() -> None:
    op.create_table(
        "conversations",
        _id(),
        _text("pseudonym", 60),
        _text("queue", 32),
        _text("topic", 64),
        _text("priority", 2),
        _text("language", 16),
        _text("channel", 16),
        _text("team", 32),
        _text("state", 16),
        _id("claimed_by", nullable=True),
        _text("outcome", 32, nullable=True),
        _time("opened_at"),
        _time("waiting_since", nullable=True),
        _time("deadline_at", nullable=True),
        _time("closed_at", nullable=True),
        _number("epoch"),
        _number("person_epoch"),
        _blob("person_public"),
        _blob("person_mac"),
        _number("last_seq"),
        _number("revision"),
        sa.PrimaryKeyConstraint("id"),
        comment="A handed-over conversation: its place in the queue, and no content.",
    )
    op.create_index(
        "conversations_open",
        "conversations",
        ["team", "priority", "deadline_at", "opened_at"],
        sqlite_where=sa.text("state != 'closed'"),
        postgresql_where=sa.text("state != 'closed'"),
    )
    op.create_index(
        "conversations_claimed",
        "conversations",
        ["claimed_by"],
        sqlite_where=sa.text("claimed_by IS NOT NULL"),
        postgresql_where=sa.text("claimed_by IS NOT NULL"),
    )
    op.create_index(
        "conversations_closed",
        "conversations",
        ["team", "closed_at"],
        sqlite_where=sa.text("state = 'closed'"),
        postgresql_where=sa.text("state = 'closed'"),
    )


def _conversation_keys() -> None:
    op.create_table(
        "epochs",
        _id("conversation_id"),
        _text("side", 8),
        _number("epoch"),
        _blob("public"),
        _blob("mac"),
        sa.PrimaryKeyConstraint("conversation_id", "side", "epoch"),
        comment="Public keys of a conversation: side `shared` (person and team) and `team` only.",
    )
    op.create_table(
        "wraps",
        _id("conversation_id"),
        _text("side", 8),
        _number("epoch"),
        _text("recipient", 80),
        _blob("key_blob"),
        sa.PrimaryKeyConstraint("conversation_id", "side", "epoch", "recipient"),
        comment="Private keys, each sealed to one recipient. Small: rewritten when somebody "
        "forgets.",
    )
    op.create_index("wraps_of_recipient", "wraps", ["recipient"])
    op.create_table(
        "codes",
        sa.Column("lookup", sa.LargeBinary(16), nullable=False),
        _id("conversation_id"),
        sa.Column("generation", sa.SmallInteger(), nullable=False),
        _time("made_at"),
        sa.PrimaryKeyConstraint("lookup"),
        comment="Return codes by look-up index; the wrap of the person's key is in `wraps`.",
    )
    op.create_index("codes_of_conversation", "codes", ["conversation_id"])


def _messages() -> None:
    op.create_table(
        "messages",
        _id("conversation_id"),
        _number("seq"),
        _text("side", 8),
        _number("epoch"),
        _text("kind", 16),
        _time("at"),
        _blob("body_blob"),
        sa.PrimaryKeyConstraint("conversation_id", "seq"),
        comment="What was said in a conversation, sealed to the side's epoch.",
    )


def _outbox() -> None:
    op.create_table(
        "outbox",
        _id(),
        _id("contact_id"),
        _text("channel", 16),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        _time("due_at"),
        _number("attempts"),
        _blob("message_blob"),
        sa.PrimaryKeyConstraint("id"),
        comment="Messages for channels that must be sent to, sealed under an ephemeral key.",
    )
    op.create_index("outbox_due", "outbox", ["due_at"])
    op.create_index("outbox_of_contact", "outbox", ["contact_id", "seq"])


def _staff() -> None:
    op.create_table(
        "staff",
        _id(),
        sa.Column("login_index", sa.LargeBinary(16), nullable=False),
        _text("role", 16),
        _text("state", 16),
        _text("language", 16),
        _blob("profile_blob"),
        sa.Column("salt", sa.LargeBinary(16), nullable=True),
        _blob("public", nullable=True),
        _blob("mac", nullable=True),
        _blob("key_blob", nullable=True),
        sa.Column("invitation_index", sa.LargeBinary(16), nullable=True),
        _time("invitation_until", nullable=True),
        _time("created_at"),
        _number("revision"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("login_index"),
        sa.UniqueConstraint("invitation_index"),
        comment="Colleagues: name and login sealed, private key under the passphrase and pepper.",
    )


def _teams() -> None:
    op.create_table(
        "teams",
        _text("id", 32),
        sa.Column("is_duty", sa.Boolean(), nullable=False),
        _number("epoch"),
        sa.PrimaryKeyConstraint("id"),
        comment="Teams; the duty team also holds the keys of P0 and P1.",
    )
    op.create_table(
        "queues",
        _text("queue", 32),
        _text("team", 32),
        sa.PrimaryKeyConstraint("queue"),
        sa.ForeignKeyConstraint(["team"], ["teams.id"]),
        comment="Which team works a queue.",
    )
    op.create_table(
        "members",
        _text("team", 32),
        _id("staff_id"),
        sa.PrimaryKeyConstraint("team", "staff_id"),
        sa.ForeignKeyConstraint(["team"], ["teams.id"]),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"]),
        comment="Who belongs to a team (by rule; the wraps say who can read).",
    )


def _team_keys() -> None:
    op.create_table(
        "team_epochs",
        _text("team", 32),
        _number("epoch"),
        _blob("public"),
        _blob("mac"),
        sa.PrimaryKeyConstraint("team", "epoch"),
        sa.ForeignKeyConstraint(["team"], ["teams.id"]),
        comment="Public keys of a team.",
    )
    op.create_table(
        "team_wraps",
        _text("team", 32),
        _number("epoch"),
        _text("recipient", 80),
        _blob("key_blob"),
        sa.PrimaryKeyConstraint("team", "epoch", "recipient"),
        comment="A team's private keys, each sealed to a member or to the recovery key.",
    )


def _desk_sessions() -> None:
    op.create_table(
        "desk_sessions",
        _id(),
        _id("staff_id"),
        _time("begun_at"),
        _time("seen_at"),
        _time("until"),
        _blob("key_blob", nullable=True),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"]),
        comment="Logged-in desks; without `key_blob` the desk is locked but still rings.",
    )
    op.create_index("desk_sessions_of_staff", "desk_sessions", ["staff_id"])
