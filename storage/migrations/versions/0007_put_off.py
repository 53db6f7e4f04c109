"""What is left over where the bot is blocked waits: until when."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("leftovers", sa.Column("put_off_until", sa.BigInteger()))


def downgrade() -> None:
    with op.batch_alter_table("leftovers") as table:
        table.drop_column("put_off_until")
