"""A lean session: aiogram's interface, with one encoding and no models on the way out.

aiogram builds form fields and a whole model of every answer, which is a third of its time. Of an
answer to a message only its number is needed here; whatever else comes, and every error, goes
through aiogram's own check.
"""

import contextlib
from datetime import UTC, datetime
from typing import Any, Final, cast

import msgspec
from aiogram import Bot
from aiogram.client.default import Default
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.exceptions import ClientDecodeError, TelegramNetworkError, TelegramServerError
from aiogram.methods import GetUpdates, Response, TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import Chat, Message
from aiohttp import ClientError, ClientTimeout
from msgspec import Struct
from pydantic import BaseModel
from typing_extensions import override

from handlers.client_telegram.models import filled

# Held here because aiogram builds these models anew (4 ms each) after a garbage collection.
RESPONSES: Final = (Response[Message], Response[bool])
_HEADERS: Final = {"Content-Type": "application/json"}
_CREATED: Final = 200


_SENT: Final = Message(
    message_id=0, date=datetime.fromtimestamp(0, UTC), chat=Chat(id=0, type="private")
)
"""What is given for a message that was sent, with its own number: nobody asks for time and chat."""

_LEAN: Final = frozenset({Message, Message | bool, bool})
"""What methods return whose answer is read here."""


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
        known = _known(method, content) if status == _CREATED else None
        if known is not None:
            return cast("TelegramType", known)
        return cast("TelegramType", self._checked(bot, method, status, content).result)

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
        if status == _CREATED:
            with contextlib.suppress(msgspec.DecodeError):
                answer = _answer.decode(content)
                if answer.ok:
                    return bytes(answer.result)
        self._checked(bot, method, status, content)
        return b"[]"


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


def _known(method: TelegramMethod[Any], content: bytes) -> object:
    """The result of an answer that needs no model: a message's number, True; None for others."""
    if method.__returning__ not in _LEAN:
        return None
    try:
        answer = _lean.decode(content)
    except msgspec.DecodeError:
        return None
    if not answer.ok or not isinstance(answer.result, _Sent):
        return True if answer.ok and answer.result is True else None
    return filled(_SENT, {"message_id": answer.result.message_id})
