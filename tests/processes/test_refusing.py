"""A start that cannot be good says why, in words, and ends with an error."""

import json
import socket
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from storage.keyring import Keyring
from tests.support.server import Server


def _missing_secrets(data: Path) -> None:
    (data / "secrets.json").unlink()


def _other_secrets(data: Path) -> None:
    (data / "secrets.json").unlink()
    Keyring.create().save(data / "secrets.json")


def _torn_secrets(data: Path) -> None:
    whole = (data / "secrets.json").read_text("ascii")
    (data / "secrets.json").write_text(whole[:40], "ascii")


def _open_secrets(data: Path) -> None:
    (data / "secrets.json").chmod(0o644)


def _weak_secrets(data: Path) -> None:
    ring = json.loads((data / "secrets.json").read_text("ascii"))
    ring["generations"]["1"]["master"] = f"{'A' * 43}="
    (data / "secrets.json").write_text(json.dumps(ring), "ascii")


def _old_schema(data: Path) -> None:
    with closing(sqlite3.connect(data / "inloop.sqlite")) as database, database:
        database.execute("UPDATE alembic_version SET version_num = '0000'")


def _no_database(data: Path) -> None:
    (data / "inloop.sqlite").unlink()


def _broken_database(data: Path) -> None:
    (data / "inloop.sqlite").write_bytes(b"This is no database. " * 1000)


def _unknown_setting(data: Path) -> None:
    (data / "inloop.toml").write_text('organization = "X"\n', "utf-8")


def _wrong_setting(data: Path) -> None:
    (data / "inloop.toml").write_text("idle_minutes = 0\n", "utf-8")


def _no_toml(data: Path) -> None:
    (data / "inloop.toml").write_text("organisation: X\n", "utf-8")


@pytest.mark.parametrize(
    ("breaks", "says"),
    [
        (_missing_secrets, "secrets.json"),
        (_other_secrets, "does not belong to this database"),
        (_torn_secrets, "the keyring is not JSON"),
        (_open_secrets, "chmod 600"),
        (_weak_secrets, "not random"),
        (_old_schema, "inloop migrate"),
        (_no_database, "inloop migrate"),
        (_broken_database, "The database could not be reached"),
        (_unknown_setting, "setting organization: there is no such setting"),
        (_wrong_setting, "setting idle_minutes"),
        (_no_toml, "is not TOML"),
    ],
)
def test_does_not_start(server: Server, breaks: Callable[[Path], None], says: str) -> None:
    """What is wrong with the data directory is named, with what to do; no traceback."""
    breaks(server.data)
    ended = server.run("serve")
    assert ended.returncode == 1, ended.stderr
    assert says in ended.stderr
    assert "Traceback" not in ended.stderr + ended.stdout


def test_database_of_a_newer_version(server: Server) -> None:
    """Migrating what a newer program made changes nothing and says so."""
    _old_schema(server.data)
    ended = server.run("migrate")
    assert ended.returncode == 1
    assert "newer version" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_wrong_secrets_of_the_environment(server: Server) -> None:
    """Secrets in the environment are checked like the file, and never repeated."""
    server.environment["INLOOP_SECRETS"] = "geheim-maar-fout"
    ended = server.run("serve")
    assert ended.returncode == 1
    assert "Traceback" not in ended.stderr
    assert "geheim-maar-fout" not in ended.stderr + ended.stdout


@pytest.mark.parametrize("setting", ["INLOOP_CHAT_LISTEN", "INLOOP_DESK_LISTEN"])
def test_port_in_use(server: Server, setting: str) -> None:
    """A port that somebody else has is named, with what would be right."""
    host, _, port = server.environment[setting].rpartition(":")
    with socket.create_server((host, int(port))):
        ended = server.run("serve")
    assert ended.returncode == 1
    assert f"{host}:{port} cannot be opened" in ended.stderr
    assert "chat_listen" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_no_office_yet(tmp_path: Path) -> None:
    """Without an office the command says how to make one, and makes nothing."""
    server = Server(tmp_path / "nothing")
    ended = server.run("serve")
    assert ended.returncode == 1
    assert "inloop init" in ended.stderr
    assert not server.data.exists()


def test_set_up_twice(server: Server) -> None:
    """A second set-up changes nothing."""
    before = (server.data / "secrets.json").read_bytes()
    ended = server.run("init")
    assert ended.returncode == 1
    assert "set up before" in ended.stderr
    assert (server.data / "secrets.json").read_bytes() == before


def test_a_demo_in_an_office(tmp_path: Path) -> None:
    """Nobody invented gets in, and it says where a demo can be."""
    server = Server(tmp_path / "data")
    assert server.run("init").returncode == 0
    ended = server.run("serve", "--demo")
    assert ended.returncode == 1
    assert "inloop serve --demo --data DIRECTORY" in ended.stderr
    assert "Traceback" not in ended.stderr
    assert server.run("staff", "list").stdout.startswith("Nobody yet.")
