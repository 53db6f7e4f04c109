"""Run by Alembic: the migrations of the database in `config.attributes["url"]`."""

from alembic import context

from storage.migrate import check_references, lock_out_others, migration_engine
from storage.schema import metadata


def run() -> None:
    """Do all that is wanted in one transaction."""
    engine = migration_engine(context.config.attributes["url"])
    with engine.connect() as connection, connection.begin():
        lock_out_others(connection)
        context.configure(
            connection=connection,
            target_metadata=metadata,
            render_as_batch=True,
            transactional_ddl=True,
        )
        with context.begin_transaction():
            context.run_migrations()
        check_references(connection)


run()
