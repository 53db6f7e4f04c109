"""`inloop staff`: colleagues are invited, changed and dismissed in the terminal."""

from pathlib import Path

import pytest
from sqlalchemy import select, update
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.office import database_of, set_up
from bot.settings import read_settings
from storage.database import Database
from storage.schema import facts, members, staff

RUN = CliRunner()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """An office that was just set up, on SQLite."""
    set_up(read_settings(tmp_path), tmp_path, lambda _: None)
    return tmp_path


def inloop(data: Path, *words: str, says: str = "") -> Result:
    """A command, with what is typed when it asks."""
    return RUN.invoke(app, ["staff", *words, "--data", str(data)], input=says)


def listed(data: Path) -> str:
    """What `inloop staff list` shows, its columns one space apart."""
    return " ".join(inloop(data, "list").output.split())


def test_who_is_known_becomes_what_is_said(data: Path) -> None:
    """Also after they were disabled; what is not said stays as it was."""
    assert inloop(data, "add", "sanne", "--name", "Sanne", "--team", "duty").exit_code == 0
    assert listed(data) == "sanne Sanne worker invited duty"
    assert inloop(data, "disable", "sanne", "--yes").exit_code == 0
    assert listed(data) == "sanne Sanne worker disabled"
    anew = ("--team", "front_office", "--role", "coordinator")
    assert inloop(data, "add", "sanne", "--name", "Sanne de B.", *anew, says="y\n").exit_code == 0
    assert listed(data) == "sanne Sanne de B. coordinator invited front_office"
    assert inloop(data, "add", "sanne", "--name", "Sanne", says="y\n").exit_code == 0
    assert listed(data) == "sanne Sanne coordinator invited front_office"
    refused = inloop(data, "add", "sanne", "--name", "Sanne", "--role", "auditor", says="y\n")
    assert (refused.exit_code, "so they have no team" in refused.output) == (1, True)
    assert listed(data) == "sanne Sanne coordinator invited front_office"


def test_what_got_no_new_keys_is_named_to_who_disables(data: Path) -> None:
    """The access is over all the same, and giving the command again says what is left."""
    inloop(data, "add", "sanne", "--name", "Sanne", "--team", "duty")
    database = database_of(read_settings(data), data)
    damage(database)
    for _ in range(2):
        answer = inloop(data, "disable", "sanne", "--yes")
        assert "sanne has no access any more." in answer.output
        assert "  team duty\n" in answer.output
        assert answer.exit_code == 1
    assert listed(data) == "sanne Sanne worker disabled"
    damage(database)
    answer = inloop(data, "disable", "sanne", "--yes")
    assert (answer.exit_code, answer.output) == (0, "sanne has no access any more.\n")
    database.close()


def test_whose_row_is_damaged_is_listed_and_can_be_disabled(data: Path) -> None:
    """By the login; the others are listed as always, and a new invitation names them again."""
    inloop(data, "add", "sanne", "--name", "Sanne", "--team", "duty")
    inloop(data, "add", "bo", "--name", "Bo")
    database = database_of(read_settings(data), data)
    with database.writing() as connection:
        here = update(staff).where(staff.c.id == select(members.c.staff_id).scalar_subquery())
        connection.execute(here.values(profile_blob=b"x" * 90))
    database.close()
    assert listed(data).startswith("(damaged) ")
    assert listed(data).endswith(" worker invited duty bo Bo worker invited")
    assert inloop(data, "disable", "sanne", "--yes").exit_code == 0
    assert inloop(data, "add", "sanne", "--name", "Sanne", says="y\n").exit_code == 0
    assert listed(data) == "bo Bo worker invited sanne Sanne worker invited"


def damage(database: Database) -> None:
    """Turn the recovery key's certificate around; twice, it is as before."""
    with database.writing() as connection:
        key = facts.c.name == "recovery_mac"
        value = connection.execute(select(facts.c.value).where(key)).scalar_one()
        connection.execute(update(facts).where(key).values(value=value[::-1]))
