"""Safe contact: the duress word as it is kept, and the priority that its person may see."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("conversations", sa.Column("duress_mark", sa.LargeBinary(17)))
    op.add_column("conversations", sa.Column("shown_priority", sa.String(2)))


def downgrade() -> None:
    with op.batch_alter_table("conversations") as table:
        table.drop_column("shown_priority")
        table.drop_column("duress_mark")
