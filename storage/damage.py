"""What is damaged in the database is passed by and named: it must hold up nothing else."""

import logging
from collections.abc import Callable
from typing import Literal

from msgspec import Struct
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

log = logging.getLogger("inloop.damage")


class Unrenewed(Struct, frozen=True):
    """What could not get new keys. A conversation's name is its pseudonym, a colleague's may be "".

    A colleague among them was left out of the team's new keys, and waits at its door.
    """

    kind: Literal["team", "colleague", "conversation"]
    name: str


def could(connection: Connection, work: Callable[[], object], what: str) -> bool:
    """Do something in a savepoint of its own; whether it could be done. `what` goes into the log.

    A database that is away or full is no damage: OperationalError is raised.
    """
    try:
        with connection.begin_nested():
            work()
    except OperationalError:
        raise
    except Exception as error:  # noqa: BLE001 - whatever is broken there, the others must get theirs
        log.error("%s is damaged: %s", what, type(error).__name__)
        return False
    return True
