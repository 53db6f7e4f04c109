"""The settings of one office: from `inloop.toml` in the data directory and the environment.

Every setting has a default that is right for trying Inloop out on one machine. The environment
(`INLOOP_CHAT_ORIGIN=...`) wins over the file.
"""

import re
from pathlib import Path
from typing import Final, Self
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from flows.queues import QUEUES
from handlers.hours import BadSpans, OpeningHours, clocks, parse_spans

FILE: Final = "inloop.toml"
_LAST_PORT: Final = 65_535
_DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_BAD_HOURS: Final = {
    "time": 'must be like "09:00-17:00" or "09:00-12:30, 13:00-17:00"',
    "order": "ends before it begins",
    "overlap": "has two times that overlap",
}
_TOKEN: Final = re.compile(r"\d+:[\w-]{10,}\Z", re.ASCII)
_TEAMS: Final = {"front_office": False, "meldpunt": False, "training": False, "duty": True}
_ELSEWHERE: Final = {
    "meldpunt": "meldpunt",
    "youth": "meldpunt",
    "care_coordination": "meldpunt",
    "training": "training",
    "policy": "training",
}


class UnusableSettings(Exception):
    """A setting is wrong; the message says which, what is wrong and what would be right."""


class Settings(BaseSettings):
    """The settings of an office."""

    model_config = SettingsConfigDict(
        env_prefix="INLOOP_", extra="forbid", frozen=True, env_ignore_empty=True
    )

    organisation: str = Field(
        "Humanitas ESSM", min_length=1, max_length=80, description="The name that people see."
    )
    database: str = Field(
        "", description="SQLAlchemy URL of the database; empty: a file in the data directory."
    )
    chat_origin: str = Field(
        "http://127.0.0.1:8000", description="Where people reach the chat, without a path."
    )
    desk_origin: str = Field(
        "http://localhost:8001", description="Where colleagues reach the desk, without a path."
    )
    chat_listen: str = Field("127.0.0.1:8000", description="Address and port of the chat.")
    desk_listen: str = Field("127.0.0.1:8001", description="Address and port of the desk.")
    chat_hosts: tuple[str, ...] = Field(
        (), description="Other hosts that the chat answers to, such as an onion address."
    )
    proxies: tuple[str, ...] = Field(
        (), description="Addresses of proxies in front, whose forwarded headers are believed."
    )
    exit_url: str = Field(
        "https://www.knmi.nl/", description="The neutral page that quick exit leads to."
    )
    idle_minutes: int = Field(15, ge=1, le=120, description="After these the chat locks.")
    desk_idle_minutes: int = Field(30, ge=1, le=30, description="After these the desk locks.")
    time_zone: str = Field("Europe/Amsterdam", description="The clock of the office.")
    hours: dict[str, str] = Field(
        dict.fromkeys(_DAYS[:5], "09:00-17:00"),
        description='The usual hours: weekday = "09:00-12:30, 13:00-17:00"; a day left out '
        "is closed. A queue's own hours and days off are set on the desk.",
    )
    teams: dict[str, bool] = Field(
        dict(_TEAMS), description="Teams for the first set-up; true: the duty team."
    )
    queues: dict[str, str] = Field(
        {queue: _ELSEWHERE.get(queue, "front_office") for queue in QUEUES},
        description="Which team works a queue, for the first set-up.",
    )

    client_bot_token: SecretStr = Field(
        SecretStr(""),
        description="The token of the person's bot on Telegram; empty: there is none.",
    )
    telegram_webhook: str = Field(
        "", description="Public https address that Telegram brings updates to; empty: we ask."
    )
    telegram_listen: str = Field(
        "127.0.0.1:8002", description="Address and port behind telegram_webhook."
    )
    telegram_api: str = Field(
        "https://api.telegram.org", description="Where the Bot API is, without a path."
    )
    staff_bot_token: SecretStr = Field(
        SecretStr(""), description="The token of the staff's bot on Telegram; empty: there is none."
    )
    telegram_words: bool = Field(
        False,  # noqa: FBT003 - a setting's default
        description="Whether colleagues may read and answer in Telegram; it costs secrecy.",
    )

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment wins over the file; nothing else is read."""
        del dotenv_settings, file_secret_settings
        return (init_settings, env_settings, TomlConfigSettingsSource(settings_cls))

    @field_validator("chat_origin", "desk_origin", "telegram_api")
    @classmethod
    def _origin(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.path.strip("/"):
            raise ValueError("must be like https://chat.example.nl, without a path")
        return f"{parts.scheme}://{parts.netloc}"

    @field_validator("chat_listen", "desk_listen", "telegram_listen")
    @classmethod
    def _listen(cls, value: str) -> str:
        host, _, port = value.rpartition(":")
        if not host or not port.isdecimal() or not 0 < int(port) <= _LAST_PORT:
            raise ValueError("must be like 127.0.0.1:8000")
        return value

    @field_validator("client_bot_token", "staff_bot_token")
    @classmethod
    def _token(cls, value: SecretStr) -> SecretStr:
        if value.get_secret_value() and not _TOKEN.match(value.get_secret_value()):
            raise ValueError("must be as @BotFather gives it: digits, a colon, a long word")
        return value

    @field_validator("telegram_webhook")
    @classmethod
    def _webhook(cls, value: str) -> str:
        parts = urlsplit(value)
        if value and (parts.scheme not in {"http", "https"} or not parts.hostname):
            raise ValueError("must be like https://bot.example.nl, or empty")
        return value.rstrip("/")

    @field_validator("exit_url")
    @classmethod
    def _exit(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise ValueError("must be a web address like https://www.knmi.nl/")
        return value

    @field_validator("time_zone")
    @classmethod
    def _zone(cls, value: str) -> str:
        try:
            ZoneInfo(value)
        except (ZoneInfoNotFoundError, ValueError):
            raise ValueError("must be a time zone like Europe/Amsterdam") from None
        return value

    @field_validator("hours")
    @classmethod
    def _hours(cls, value: dict[str, str]) -> dict[str, str]:
        for day, span in value.items():
            if day not in _DAYS:
                raise ValueError(f"{day!r} is no weekday; write monday to sunday")
            try:
                parse_spans(span)
            except BadSpans as bad:
                raise ValueError(f"{span!r} on {day} {_BAD_HOURS[bad.code]}") from None
        return value

    @field_validator("queues")
    @classmethod
    def _queues(cls, value: dict[str, str]) -> dict[str, str]:
        if missing := sorted(set(QUEUES) - set(value)):
            raise ValueError(f"must name a team for every queue; missing: {', '.join(missing)}")
        return value

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if unknown := sorted(set(self.queues.values()) - set(self.teams)):
            raise ValueError(f"queues name teams that are not in teams: {', '.join(unknown)}")
        if urlsplit(self.chat_origin).hostname == urlsplit(self.desk_origin).hostname:
            raise ValueError(
                "chat_origin and desk_origin must be two hosts, so that their cookies are apart"
            )
        client, staff = (
            one.get_secret_value() for one in (self.client_bot_token, self.staff_bot_token)
        )
        if client and client == staff:
            raise ValueError(
                "client_bot_token and staff_bot_token must be those of two bots, see @BotFather"
            )
        return self

    @property
    def tells_words(self) -> bool:
        """Whether people's words are told to colleagues on Telegram."""
        return self.telegram_words and bool(self.staff_bot_token.get_secret_value())

    @property
    def opening_hours(self) -> OpeningHours:
        """When people are there."""
        week = {_DAYS.index(day): clocks(parse_spans(span)) for day, span in self.hours.items()}
        return OpeningHours(week, self.time_zone)


def read_settings(data: Path) -> Settings:
    """The settings of the office whose data directory this is; raises UnusableSettings."""
    file = data / FILE

    class Bound(Settings):
        model_config = SettingsConfigDict(toml_file=file)

    try:
        return Bound()
    except ValidationError as error:
        lines = [_explain(item["loc"], item["msg"]) for item in error.errors()]
        raise UnusableSettings("\n".join(lines)) from None
    except ValueError as error:  # not TOML
        raise UnusableSettings(f"{file} is not TOML: {error}") from None


def _explain(where: tuple[str | int, ...], message: str) -> str:
    said = message.removeprefix("Value error, ")
    name = ".".join(map(str, where))
    if "Extra inputs" in said:
        said = f"there is no such setting; known are: {', '.join(Settings.model_fields)}"
    return f"setting {name}: {said}" if name else f"settings: {said}"
