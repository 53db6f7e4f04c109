"""Updates that Telegram brings: answered only after their commits, else it brings them again."""

import asyncio
import logging
from hmac import compare_digest
from http import HTTPStatus
from typing import Final

from aiogram.exceptions import TelegramAPIError
from aiogram.methods import SetWebhook
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from handlers.client_telegram.channel import TelegramChannel
from handlers.client_telegram.door import ALLOWED, BODY_MAX, read_update
from handlers.client_telegram.taking import Taking

PATH: Final = "/telegram"
SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
CONNECTIONS: Final = 40
"""Updates that Telegram may bring at the same time."""

FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 60.0

log = logging.getLogger("inloop.telegram")


class Webhook:
    """Takes what Telegram posts with the right secret."""

    def __init__(self, secret: str, taking: Taking) -> None:
        """`secret` is told to Telegram and to nobody else."""
        self._secret = secret
        self._taking = taking

    @property
    def app(self) -> Starlette:
        """The application that listens."""
        return Starlette(routes=[Route(PATH, self._receive, methods=["POST"])])

    async def _receive(self, request: Request) -> Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not compare_digest(given.encode(), self._secret.encode()):
            return Response(status_code=HTTPStatus.NOT_FOUND)
        body = await _body(request)
        if body is None:
            return Response(status_code=HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        arrival = read_update(body)
        if arrival is not None:
            await self._taking.take(arrival)
        return Response(status_code=HTTPStatus.OK)

    async def announce(self, channel: TelegramChannel, address: str) -> None:
        """Tell Telegram where to bring updates, until it has heard it."""
        method = SetWebhook(
            url=address.rstrip("/") + PATH,
            secret_token=self._secret,
            allowed_updates=list(ALLOWED),
            max_connections=CONNECTIONS,
        )
        pause = FIRST_PAUSE
        while True:
            try:
                await channel.bot(method)
            except TelegramAPIError as error:
                log.warning("the webhook could not be set: %s", type(error).__name__)
                await asyncio.sleep(pause)
                pause = min(LONGEST_PAUSE, pause * 2)
            else:
                return


async def _body(request: Request) -> bytes | None:
    """The body, None when it is longer than an update can be."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > BODY_MAX:
            return None
    return bytes(body)
