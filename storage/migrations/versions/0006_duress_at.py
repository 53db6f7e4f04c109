"""When the duress word was said last: an alarm each time, and a deadline that stays."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("conversations", sa.Column("duress_at", sa.BigInteger()))
    op.execute("UPDATE conversations SET duress_at = waiting_since WHERE topic = 'duress'")


def downgrade() -> None:
    with op.batch_alter_table("conversations") as table:
        table.drop_column("duress_at")
