"""Knowledge: an organisation's own canned replies, and when help lines were verified."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "replies",
        sa.Column("id", sa.String(40), nullable=False),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("edited_at", sa.BigInteger(), nullable=False),
        sa.Column("wording_blob", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", "language"),
        comment="An organisation's own canned replies, over the shipped ones; no person's words.",
    )
    op.create_table(
        "resources",
        sa.Column("id", sa.String(40), nullable=False),
        sa.Column("verified_on", sa.BigInteger(), nullable=False),
        sa.Column("verified_by", sa.LargeBinary(16), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sa.ForeignKeyConstraint(["verified_by"], ["staff.id"]),
        comment="When a shipped help line was last verified, and by whom.",
    )


def downgrade() -> None:
    op.drop_table("resources")
    op.drop_table("replies")
