"""A demo begins only where no office is, and goes on where its own beginning was cut off."""

from pathlib import Path

import pytest

from bot.demo import FILE, RECOVERY_FILE, ensure_demo
from bot.office import DATABASE_FILE, SECRETS_FILE, NoDemo, Office, set_up
from bot.settings import Settings
from storage.colleagues import list_staff


def logins(settings: Settings, data: Path) -> list[str]:
    """Who can log in to the office."""
    office = Office(settings, data)
    with office.database.reading() as connection:
        found = [one.login for one in list_staff(connection, office.vault)]
    office.close()
    return sorted(found)


def contents(data: Path) -> dict[str, bytes]:
    """Everything in a data directory."""
    return {path.name: path.read_bytes() for path in data.iterdir()}


@pytest.mark.parametrize("gone", ["", SECRETS_FILE, DATABASE_FILE])
def test_nobody_is_invented_in_an_office(tmp_path: Path, gone: str) -> None:
    """Nothing of it changes, also where a part of it is missing."""
    set_up(Settings(), tmp_path, lambda _: None)
    if gone:
        (tmp_path / gone).unlink()
    before = contents(tmp_path)
    with pytest.raises(NoDemo):
        ensure_demo(Settings(), tmp_path)
    assert contents(tmp_path) == before
    if not gone:
        assert logins(Settings(), tmp_path) == []


def test_nor_in_one_whose_database_lies_elsewhere(tmp_path: Path) -> None:
    """An empty data directory does not show that; and a new database elsewhere is fine."""
    settings = Settings(database=f"sqlite:///{tmp_path / 'elsewhere.sqlite'}")
    set_up(settings, tmp_path / "office", lambda _: None)
    with pytest.raises(NoDemo):
        ensure_demo(settings, tmp_path / "empty")
    assert not (tmp_path / "empty").exists()
    other = Settings(database=f"sqlite:///{tmp_path / 'other.sqlite'}")
    ensure_demo(other, tmp_path / "demo")
    assert logins(other, tmp_path / "demo") == ["ingrid", "sanne", "youssef"]


def test_nor_where_an_earlier_program_had_begun_to(tmp_path: Path) -> None:
    """The list of the invented colleagues lies there; that no recovery key does shows it."""
    set_up(Settings(), tmp_path, lambda _: None)
    (tmp_path / FILE).write_text("[]", encoding="ascii")
    (tmp_path / FILE).chmod(0o600)
    with pytest.raises(NoDemo):
        ensure_demo(Settings(), tmp_path)
    assert logins(Settings(), tmp_path) == []


def test_a_first_start_that_was_cut_off_goes_on(tmp_path: Path) -> None:
    """Wherever that was: while its first file was written, before the set-up, within it, after."""
    (tmp_path / f"{FILE}.new").write_text("[", encoding="ascii")
    made = ensure_demo(Settings(), tmp_path)
    for path in tmp_path.glob(f"{DATABASE_FILE}*"):
        path.unlink()
    assert ensure_demo(Settings(), tmp_path) == made
    for path in (*tmp_path.glob(f"{DATABASE_FILE}*"), tmp_path / SECRETS_FILE):
        path.unlink()
    (tmp_path / RECOVERY_FILE).unlink()
    assert ensure_demo(Settings(), tmp_path) == made
    assert ensure_demo(Settings(), tmp_path) == made
    assert logins(Settings(), tmp_path) == ["ingrid", "sanne", "youssef"]
