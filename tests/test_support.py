"""The ground that all tests stand on: both databases are real and fresh, the network is shut."""

import asyncio
import socket
from pathlib import Path

import pytest
import sqlalchemy as sa

from tests.support.network import OutsideNetworkError, is_loopback
from tests.support.postgres import PostgresServer
from tests.support.server import DidNotStart, Server

FAR_AWAY = "192.0.2.1"  # reserved for documentation (RFC 5737): nobody is there


def _write_and_count(url: str) -> int:
    engine = sa.create_engine(url)
    try:
        with engine.begin() as connection:
            connection.execute(sa.text("CREATE TABLE visits (id INTEGER)"))
            connection.execute(sa.text("INSERT INTO visits VALUES (1)"))
            return int(connection.scalar(sa.text("SELECT count(*) FROM visits")) or 0)
    finally:
        engine.dispose()


@pytest.mark.parametrize("_time", ["first", "second"])
def test_every_test_gets_an_empty_database(database_url: str, _time: str) -> None:
    """A table that one test made is not there for the next, on either database."""
    assert _write_and_count(database_url) == 1


def test_a_database_is_gone_after_its_test_even_with_someone_connected(
    postgres: PostgresServer,
) -> None:
    """A connection that a test forgot to close does not keep its database alive."""
    with postgres.fresh_database() as url:
        engine = sa.create_engine(url)
        forgotten = engine.connect()
        forgotten.execute(sa.text("SELECT 1"))
    with pytest.raises(sa.exc.OperationalError):
        forgotten.execute(sa.text("SELECT 1"))
    forgotten.close()
    engine.dispose()
    with pytest.raises(sa.exc.OperationalError, match="does not exist"):
        _write_and_count(url)


def test_a_connection_to_another_machine_is_refused() -> None:
    """The guard speaks before anything is sent, and names the host."""
    with socket.socket() as sock, pytest.raises(OutsideNetworkError, match=FAR_AWAY):
        sock.connect((FAR_AWAY, 443))


def test_a_datagram_to_another_machine_is_refused() -> None:
    """Also what needs no connection stays here."""
    with (
        socket.socket(type=socket.SOCK_DGRAM) as sock,
        pytest.raises(OutsideNetworkError, match=FAR_AWAY),
    ):
        sock.sendto(b"hello", (FAR_AWAY, 53))


def test_a_name_of_another_machine_is_not_looked_up() -> None:
    """Asking a name server about a host would tell it what the tests do."""
    with pytest.raises(OutsideNetworkError, match=r"inloop\.example"):
        socket.getaddrinfo("inloop.example", 443)


async def test_a_connection_by_asyncio_is_refused_too() -> None:
    """The event loop's own connections pass the same guard."""
    with pytest.raises(OutsideNetworkError, match=FAR_AWAY):
        await asyncio.open_connection(FAR_AWAY, 443)


async def test_a_server_on_this_machine_can_be_reached() -> None:
    """Tests may talk to the servers that they start."""
    server = await asyncio.start_server(lambda _, writer: writer.close(), "localhost", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        reader, writer = await asyncio.open_connection("localhost", port)
        assert await reader.read() == b""
        writer.close()
        await writer.wait_closed()


def test_a_server_that_does_not_answer_in_time_is_ended(tmp_path: Path) -> None:
    """A test that could not begin leaves no process behind."""
    server = Server(tmp_path / "office")
    try:
        with pytest.raises(DidNotStart):
            server.start(patience=0.0)
        assert not server.is_running()
    finally:
        server.__exit__()


@pytest.mark.parametrize("host", ["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1", "localhost"])
def test_loopback_is_this_machine(host: str) -> None:
    """Every way to write this machine's own address is allowed."""
    assert is_loopback(host)


@pytest.mark.parametrize("host", ["10.0.0.1", "0.0.0.0", "fe80::1%eth0", "localhost.example"])  # noqa: S104
def test_a_private_or_look_alike_host_is_not_this_machine(host: str) -> None:
    """A neighbour's address, or a name that only begins like ours, is outside."""
    assert not is_loopback(host)
