"""Several spans of opening a day: when a span begins belongs to the key."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _make_anew("queue", "day", "begins")


def downgrade() -> None:
    first = sa.text(
        "DELETE FROM hours WHERE EXISTS (SELECT 1 FROM hours AS earlier WHERE earlier.queue ="
        " hours.queue AND earlier.day = hours.day AND earlier.begins < hours.begins)"
    )
    op.get_bind().execute(first)
    _make_anew("queue", "day")


def _make_anew(*key: str) -> None:
    """Make the table with this key; SQLite cannot change one. Its few rows go through memory."""
    rows = op.get_bind().execute(sa.text("SELECT queue, day, begins, ends FROM hours")).mappings()
    kept = [dict(row) for row in rows]
    op.drop_table("hours")
    table = op.create_table(
        "hours",
        sa.Column("queue", sa.String(32), nullable=False),
        sa.Column("day", sa.SmallInteger(), nullable=False),
        sa.Column("begins", sa.SmallInteger(), nullable=False),
        sa.Column("ends", sa.SmallInteger(), nullable=False),
        sa.PrimaryKeyConstraint(*key),
        comment="Opening hours of a queue (minutes of a weekday); with day -1 it has its own.",
    )
    op.bulk_insert(table, kept)
