"""When help lines were verified."""

from sqlalchemy import Connection

from storage.resources import Verified, verified, verify
from tests.storage.house import House


def test_the_last_time_is_kept(house: House) -> None:
    """For each line who looked last, and when."""
    anna = house.join("anna")

    def known(connection: Connection) -> dict[str, Verified]:
        return dict(verified(connection))

    with house.database.writer.begin() as connection:
        assert known(connection) == {}
        verify(connection, "112/a", anna, 1)
        verify(connection, "csg/b", anna, 2)
        verify(connection, "112/a", anna, 3)
    with house.database.reading() as connection:
        assert known(connection) == {"112/a": Verified(3, anna), "csg/b": Verified(2, anna)}
