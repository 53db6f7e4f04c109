"""Safe contact (duress word, the priority its person may see), and opening hours per queue."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("conversations", sa.Column("duress_mark", sa.LargeBinary(17)))
    op.add_column("conversations", sa.Column("shown_priority", sa.String(2)))
    op.create_table(
        "hours",
        sa.Column("queue", sa.String(32), nullable=False),
        sa.Column("day", sa.SmallInteger(), nullable=False),
        sa.Column("begins", sa.SmallInteger(), nullable=False),
        sa.Column("ends", sa.SmallInteger(), nullable=False),
        sa.PrimaryKeyConstraint("queue", "day"),
        comment="Opening hours of a queue (minutes of a weekday); with day -1 it has its own.",
    )
    op.create_table(
        "closed_days",
        sa.Column("day", sa.String(10), nullable=False),
        sa.Column("queue", sa.String(32), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.PrimaryKeyConstraint("day", "queue"),
        comment="Days on which nobody is there, for a queue or (empty) for all.",
    )


def downgrade() -> None:
    op.drop_table("closed_days")
    op.drop_table("hours")
    with op.batch_alter_table("conversations") as table:
        table.drop_column("shown_priority")
        table.drop_column("duress_mark")
