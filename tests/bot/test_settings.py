"""Settings: every one is documented, and a wrong one says what would be right."""

from pathlib import Path

import pytest

from bot.settings import Settings, UnusableSettings, read_settings

DOCUMENTED = Path(__file__).parents[2] / "docs" / "settings.md"


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(f"INLOOP_{name.upper()}", raising=False)


def test_every_setting_is_documented() -> None:
    """A row for each setting, with its meaning, stands in docs/settings.md."""
    text = DOCUMENTED.read_text(encoding="utf-8")
    for name, field in Settings.model_fields.items():
        assert f"| `{name}` | {field.description} |" in text


def test_without_a_file_the_defaults_are_a_demo_on_two_hosts(tmp_path: Path) -> None:
    """Nothing needs to be set to try it out; chat and desk are two hosts even then."""
    settings = read_settings(tmp_path)
    assert settings.chat_origin == "http://127.0.0.1:8000"
    assert settings.desk_origin == "http://localhost:8001"
    assert settings.opening_hours.week.keys() == {0, 1, 2, 3, 4}


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('chat_origin = "chat.example.nl"', "setting chat_origin: must be like https://"),
        ("idle_minutes = 0", "setting idle_minutes: Input should be greater than or equal to 1"),
        ('desk_listen = "8001"', "setting desk_listen: must be like 127.0.0.1:8000"),
        ('exit_url = "javascript:1"', "setting exit_url: must be a web address"),
        ('time_zone = "Rotterdam"', "setting time_zone: must be a time zone like"),
        ('[hours]\nmaandag = "09:00-17:00"', "'maandag' is no weekday"),
        ('[hours]\nmonday = "9-5"', 'must be like "09:00-17:00"'),
        ('[hours]\nmonday = "17:00-09:00"', "ends before it begins"),
        ('[queues]\nyouth = "meldpunt"', "must name a team for every queue; missing:"),
        ("[teams]\nfront_office = true", "queues name teams that are not in teams: meldpunt"),
        ('desk_origin = "http://127.0.0.1:9"', "must be two hosts"),
        ("colour = 1", "setting colour: there is no such setting; known are: organisation"),
        ("organisation = ", "is not TOML"),
    ],
)
def test_a_wrong_setting_says_what_would_be_right(tmp_path: Path, line: str, said: str) -> None:
    """Which setting, what is wrong, what would be right; no traceback, no guess."""
    (tmp_path / "inloop.toml").write_text(line, encoding="utf-8")
    with pytest.raises(UnusableSettings) as caught:
        read_settings(tmp_path)
    assert said in str(caught.value)


def test_one_bot_is_not_for_people_and_for_staff(tmp_path: Path) -> None:
    """Both settings are named, and no token."""
    token = f"7000000001:{'x' * 35}"
    lines = f'client_bot_token = "{token}"\nstaff_bot_token = "{token}"'
    (tmp_path / "inloop.toml").write_text(lines, encoding="utf-8")
    with pytest.raises(UnusableSettings) as caught:
        read_settings(tmp_path)
    assert "client_bot_token and staff_bot_token must be those of two bots" in str(caught.value)
    assert token not in str(caught.value)


def test_the_environment_wins_over_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A container sets what the file leaves to it."""
    (tmp_path / "inloop.toml").write_text("idle_minutes = 5", encoding="utf-8")
    monkeypatch.setenv("INLOOP_IDLE_MINUTES", "7")
    assert read_settings(tmp_path).idle_minutes == 7
