"""Up to which message of a conversation its colleague's topic shows what the person wrote."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("topics", sa.Column("read_seq", sa.Integer()))


def downgrade() -> None:
    with op.batch_alter_table("topics") as table:
        table.drop_column("read_seq")
