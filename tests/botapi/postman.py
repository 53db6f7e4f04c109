"""Delivery of updates to webhooks."""

import asyncio
from http import HTTPStatus

import aiohttp
import msgspec

from tests.botapi.bots import Bot, Webhook
from tests.botapi.errors import Refused
from tests.botapi.gateway import Gateway
from tests.botapi.mailbox import Pending
from tests.botapi.parameters import Form, multipart_form, plain_form

_SECRET = "X-Telegram-Bot-Api-Secret-Token"


class Postman:
    """POSTs updates, those of one chat one after the other, and tries again until it is taken.

    Attributes:
        pause: Seconds between the first failure and the next try; doubled at each, up to 32 times.
        patience: Seconds that a webhook may take to answer.
    """

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway
        self._world = gateway.world
        self.pause = 0.2
        self.patience = 30.0

    async def serve(self, bot: Bot) -> None:
        """Deliver a bot's updates for as long as it has a webhook; never returns."""
        busy: set[int] = set()
        async with aiohttp.ClientSession() as session, asyncio.TaskGroup() as group:
            while True:
                with self._world.lock:
                    ready = self._ready(bot, busy)
                    bot.mailbox.arrived.clear()
                for pending in ready:
                    busy.add(pending.lane)
                    group.create_task(self._deliver(session, bot, pending, busy))
                await bot.mailbox.arrived.wait()

    @staticmethod
    def _ready(bot: Bot, busy: set[int]) -> list[Pending]:
        if bot.webhook is None:
            return []
        first: dict[int, Pending] = {}
        for pending in bot.mailbox.queue:
            if pending.lane not in busy:
                first.setdefault(pending.lane, pending)
        return list(first.values())[: max(0, bot.webhook.max_connections - len(busy))]

    async def _deliver(
        self, session: aiohttp.ClientSession, bot: Bot, pending: Pending, busy: set[int]
    ) -> None:
        pause = self.pause
        while bot.webhook is not None and pending in bot.mailbox.queue:
            error = await self._post(session, bot, bot.webhook, pending)
            if not error:
                self._taken(bot, pending)
                break
            bot.webhook_error = int(self._world.now()), error
            await asyncio.sleep(pause)
            pause = min(2 * pause, 32 * self.pause)
        busy.discard(pending.lane)
        bot.mailbox.arrived.set()

    def _taken(self, bot: Bot, pending: Pending) -> None:
        with self._world.lock:
            pending.owed -= 1
            if pending.owed <= 0 and pending in bot.mailbox.queue:
                bot.mailbox.queue.remove(pending)
            self._world.changed.notify_all()

    async def _post(
        self, session: aiohttp.ClientSession, bot: Bot, hook: Webhook, pending: Pending
    ) -> str:
        """Send an update; what went wrong, or an empty text."""
        headers = {"Content-Type": "application/json"}
        if hook.secret is not None:
            headers[_SECRET] = hook.secret
        body = msgspec.json.encode(pending.update)
        try:
            async with (
                asyncio.timeout(self.patience),
                session.post(hook.url, data=body, headers=headers) as answer,
            ):
                if answer.status // 100 != HTTPStatus.OK // 100:
                    return f"Wrong response from the webhook: {answer.status} {answer.reason}"
                await self._carry_out(bot, answer)
        except (aiohttp.ClientError, OSError) as error:  # a TimeoutError is an OSError
            return f"Connection failed: {error}"
        return ""

    async def _carry_out(self, bot: Bot, answer: aiohttp.ClientResponse) -> None:
        """Do what stands in the answer; as with Telegram, nobody learns how it went."""
        form = await self._form(answer)
        method = form.values.pop("method", None)
        if not isinstance(method, str):
            return
        call, _ = self._gateway.receive(bot.token, method, form)
        call.via_webhook = True
        try:
            self._gateway.carry_out(bot.token, method, form)
            call.status = 200
        except Refused as refused:
            call.status = refused.code

    @staticmethod
    async def _form(answer: aiohttp.ClientResponse) -> Form:
        """What an answer asks for; one such as ``true`` or ``ok`` asks for nothing."""
        try:
            if answer.content_type.startswith("multipart/"):
                return await multipart_form(answer.headers, answer.content)
            body = await answer.read()
            return plain_form(answer.content_type, body) if _calls(answer, body) else Form()
        except Refused:
            return Form()


def _calls(answer: aiohttp.ClientResponse, body: bytes) -> bool:
    kinds = {"application/json", "application/x-www-form-urlencoded"}
    return bool(body) and answer.content_type in kinds
