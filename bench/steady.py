"""SQLite as it is after it has run a while: its log has its full length and is written over.

A fresh log grows with every commit, and growing a file costs an fsync about as much again. That
would measure the first minute of a server's life. Ours and the floor are brought there alike.
"""

from collections.abc import Callable


def steady(execute: Callable[[str], object]) -> None:
    """Write and delete so much that the log has its full length; `execute` runs one statement."""
    execute("CREATE TABLE filling (bytes BLOB)")
    execute("INSERT INTO filling VALUES (zeroblob(6000000))")  # more than the log's 1,000 pages
    execute("DROP TABLE filling")
    execute("PRAGMA wal_checkpoint(RESTART)")
