"""Telegram: what stands in chats, one-time links, colleagues' own chats."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("contacts", sa.Column("lifetime", sa.Integer(), nullable=True))
    _shown()
    _links()
    _staff_chats()
    _cards()
    _topics()
    _leftovers()


def downgrade() -> None:
    for table in ("leftovers", "topics", "cards", "staff_chats", "links", "shown"):
        op.drop_table(table)
    with op.batch_alter_table("contacts") as contacts:
        contacts.drop_column("lifetime")


def _id(name: str) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary(16), nullable=False)


def _time(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=nullable)


def _shown() -> None:
    op.create_table(
        "shown",
        _id("contact_id"),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        _time("at"),
        _time("until"),
        sa.Column("seq", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("contact_id", "message_id"),
        comment="Messages that stand in a chat, to be deleted there; `seq`: in the conversation.",
        sqlite_with_rowid=False,
    )
    op.create_index("shown_until", "shown", ["until"])


def _links() -> None:
    op.create_table(
        "links",
        _id("lookup"),
        sa.Column("kind", sa.String(16), nullable=False),
        _id("subject"),
        _time("until"),
        sa.Column("carried_blob", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("lookup"),
        comment="One-time links and codes: to the web, to a chat, to a colleague's own Telegram.",
    )


def _staff_chats() -> None:
    op.create_table(
        "staff_chats",
        _id("staff_id"),
        _id("chat_index"),
        sa.Column("address_blob", sa.LargeBinary(), nullable=False),
        sa.Column("on_duty", sa.Boolean(), nullable=False),
        sa.Column("quiet_from", sa.SmallInteger(), nullable=True),
        sa.Column("quiet_until", sa.SmallInteger(), nullable=True),
        _time("linked_at"),
        _time("blocked_at", nullable=True),
        sa.PrimaryKeyConstraint("staff_id"),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"]),
        sa.UniqueConstraint("chat_index"),
        comment="Colleagues' own Telegram: where their cards go, and when not (in minutes).",
    )


def _cards() -> None:
    op.create_table(
        "cards",
        _id("staff_id"),
        _id("conversation_id"),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("level", sa.SmallInteger(), nullable=False),
        _time("snoozed_until", nullable=True),
        _time("sent_at"),
        sa.PrimaryKeyConstraint("staff_id", "conversation_id"),
        sa.ForeignKeyConstraint(["staff_id"], ["staff_chats.staff_id"]),
        comment="Cards that stand in colleagues' Telegram and how loud they were; no content.",
    )


def _topics() -> None:
    op.create_table(
        "topics",
        _id("conversation_id"),
        _id("staff_id"),
        sa.Column("thread_id", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("conversation_id", "staff_id"),
        sa.ForeignKeyConstraint(["staff_id"], ["staff_chats.staff_id"]),
        comment="A colleague's private topic for a conversation, where the office switched it on.",
    )
    op.create_index("topics_of_staff", "topics", ["staff_id"])


def _leftovers() -> None:
    op.create_table(
        "leftovers",
        _id("id"),
        _id("staff_id"),
        sa.Column("address_blob", sa.LargeBinary(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=True),
        sa.Column("is_topic", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        comment="What still stands in the Telegram of somebody unlinked, to be deleted there.",
    )
