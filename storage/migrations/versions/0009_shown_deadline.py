"""What the person was promised when the duress word was said: their page goes on with that."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("conversations", sa.Column("shown_deadline", sa.BigInteger()))


def downgrade() -> None:
    with op.batch_alter_table("conversations") as table:
        table.drop_column("shown_deadline")
