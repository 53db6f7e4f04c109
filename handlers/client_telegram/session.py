"""A lean bot and session: aiogram's, with one encoding and, for what is often asked, no models.

aiogram builds a model and form fields of every request and a whole model of every answer, which is
a third of its time. What a turn asks is given as plain values, and of an answer to a message only
its number is needed; whatever else comes, and every error, goes through aiogram's own check.
"""

import contextlib
from collections.abc import Coroutine, Mapping
from typing import Any, Final, cast

import msgspec
from aiogram import Bot
from aiogram.client.default import Default
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.exceptions import ClientDecodeError, TelegramNetworkError, TelegramServerError
from aiogram.methods import GetUpdates, Response, TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import Message
from aiohttp import ClientError, ClientTimeout
from msgspec import Struct
from pydantic import BaseModel
from typing_extensions import override

# Held here because aiogram builds these models anew (4 ms each) after a garbage collection.
RESPONSES: Final = (Response[Message], Response[bool])
_HEADERS: Final = {"Content-Type": "application/json"}
_OK: Final = 200


class _Sent(Struct):
    message_id: int


class _Answer(Struct):
    ok: bool
    result: msgspec.Raw = msgspec.Raw(b"null")


class _LeanAnswer(Struct):
    ok: bool
    result: _Sent | bool | None = None


_answer = msgspec.json.Decoder(_Answer)
_lean = msgspec.json.Decoder(_LeanAnswer)


def _lean_answer(content: bytes) -> _LeanAnswer | None:
    """An answer that says ok, else None."""
    try:
        answer = _lean.decode(content)
    except msgspec.DecodeError:
        return None
    return answer if answer.ok else None


class LeanSession(AiohttpSession):
    """Sends what aiogram's methods say as JSON; middlewares it has none."""

    @override
    async def __call__(
        self, bot: Bot, method: TelegramMethod[TelegramType], timeout: int | None = None
    ) -> TelegramType:
        """Do a method; raises aiogram's exceptions."""
        return await self.make_request(bot, method, timeout)

    @override
    async def make_request(
        self, bot: Bot, method: TelegramMethod[TelegramType], timeout: int | None = None
    ) -> TelegramType:
        """Do a method; raises aiogram's exceptions."""
        status, content = await self._ask(bot, method, encode(method), timeout or self.timeout)
        return cast("TelegramType", self._checked(bot, method, status, content).result)

    async def ask(self, bot: Bot, method: TelegramMethod[Any], given: Mapping[str, object]) -> int:
        """Do a method with these plain values, and no others; the number of the message, or 0.

        `method` says which one it is, also in aiogram's exceptions, which this raises.
        """
        body = msgspec.json.encode(given)
        status, content = await self._ask(bot, method, body, self.timeout)
        answer = _lean_answer(content) if status == _OK else None
        if answer is None:
            self._checked(bot, method, status, content)
            return 0
        return answer.result.message_id if isinstance(answer.result, _Sent) else 0

    async def _ask(
        self, bot: Bot, method: TelegramMethod[Any], body: bytes, patience: float
    ) -> tuple[int, bytes]:
        """Post a body; status and content of the answer. Raises TelegramNetworkError."""
        url = self.api.api_url(token=bot.token, method=method.__api_method__)
        try:
            return await self.post(url, body, patience)
        except TimeoutError:
            raise TelegramNetworkError(method=method, message="no answer in time") from None
        except (ClientError, OSError) as error:  # its text would hold the address and the token
            raise TelegramNetworkError(method=method, message=type(error).__name__) from None

    async def post(self, url: str, body: bytes, patience: float) -> tuple[int, bytes]:
        """Post a body; status and content of the answer. Raises TimeoutError, ClientError."""
        session = await self.create_session()
        limit = ClientTimeout(total=patience)
        async with session.post(url, data=body, headers=_HEADERS, timeout=limit) as response:
            return response.status, await response.read()

    def _checked(
        self, bot: Bot, method: TelegramMethod[TelegramType], status: int, content: bytes
    ) -> Response[TelegramType]:
        """The check that aiogram makes; raises its exceptions.

        An answer that nobody can read, such as a proxy's page, is Telegram's trouble like any
        other: aiogram's own error for it is of another kind, and holds the answer.
        """
        try:
            return self.check_response(bot, method, status, content.decode(errors="replace"))
        except ClientDecodeError:
            raise TelegramServerError(method=method, message="no answer to read") from None

    async def updates(self, bot: Bot, body: dict[str, object], patience: float) -> bytes:
        """The raw list of updates (getUpdates), which the door reads; raises TelegramAPIError."""
        method = GetUpdates()
        status, content = await self._ask(bot, method, msgspec.json.encode(body), patience)
        if status == _OK:
            with contextlib.suppress(msgspec.DecodeError):
                answer = _answer.decode(content)
                if answer.ok:
                    return bytes(answer.result)
        self._checked(bot, method, status, content)
        return b"[]"


class LeanBot(Bot):
    """A bot on a lean session."""

    def __init__(self, token: str, session: LeanSession) -> None:
        """Ask nothing yet; raises TokenValidationError."""
        super().__init__(token, session=session)
        self.lean = session

    def ask(
        self, method: TelegramMethod[Any], given: Mapping[str, object]
    ) -> Coroutine[None, None, int]:
        """See LeanSession.ask."""
        return self.lean.ask(self, method, given)


def encode(method: TelegramMethod[Any]) -> bytes:
    """A method's parameters as JSON, those that were not given left out."""
    given = {
        name: value
        for name, value in method.__dict__.items()
        if value is not None and not isinstance(value, Default)
    }
    return msgspec.json.encode(given, enc_hook=_plain)


def _plain(value: object) -> object:
    """A model of aiogram's inside a method."""
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", exclude_none=True, warnings=False)
    raise TypeError(f"{type(value).__name__} cannot be sent")
