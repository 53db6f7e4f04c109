"""Updates that are sent to a webhook."""

import asyncio
import threading
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from urllib.parse import urlencode

import aiogram
import pytest
import telegram
from aiogram.client.telegram import TelegramAPIServer
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web
from aiohttp.test_utils import TestServer

from tests.botapi import Bot, BotApi, Chat
from tests.botapi.conftest import QuickSession

_HEADER = "X-Telegram-Bot-Api-Secret-Token"


@dataclass
class Receiver:
    """A webhook that keeps what it gets, and answers as it is told."""

    url: str = ""
    updates: list[telegram.Update] = field(default_factory=list)
    secrets: set[str | None] = field(default_factory=set)
    answers: list[web.Response] = field(default_factory=list)
    at_once: int = 0
    most_at_once: int = 0

    async def take(self, request: web.Request) -> web.Response:
        """Read an update with python-telegram-bot."""
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        await asyncio.sleep(0.02)
        self.at_once -= 1
        self.secrets.add(request.headers.get(_HEADER))
        self.updates.append(telegram.Update.de_json(await request.json(), None))
        return self.answers.pop(0) if self.answers else web.Response()

    @property
    def texts(self) -> list[str | None]:
        """The texts of the messages, as they came."""
        return [update.message.text for update in self.updates if update.message]


Serve = Callable[[web.Application], Awaitable[str]]


@pytest.fixture
async def serve() -> AsyncIterator[Serve]:
    """Run a web application on loopback until the test ends; gives its address."""
    servers: list[TestServer] = []

    async def start(application: web.Application) -> str:
        server = TestServer(application)
        await server.start_server()
        servers.append(server)
        return str(server.make_url("/hook"))

    yield start
    for server in servers:
        await server.close()


@pytest.fixture
async def hook(serve: Serve) -> Receiver:
    """A receiver that runs."""
    receiver = Receiver()
    application = web.Application()
    application.router.add_post("/hook", receiver.take)
    receiver.url = await serve(application)
    return receiver


async def test_updates_are_sent_with_the_secret(
    bot: Bot, chat: Chat, aio: aiogram.Bot, hook: Receiver
) -> None:
    """Those that wait, and those to come, in order."""
    await aio.set_webhook(hook.url, secret_token="s3cret", allowed_updates=["message"])
    chat.says("hoi")
    await chat.until(lambda: bot.pending == 0)
    assert hook.texts == ["/start", "hoi"]
    assert hook.secrets == {"s3cret"}
    info = await aio.get_webhook_info()
    assert (info.url, info.allowed_updates) == (hook.url, ["message"])
    assert bot.webhook is not None
    assert bot.webhook.secret == "s3cret"


async def test_a_failure_is_delivered_again(
    api: BotApi, bot: Bot, chat: Chat, ptb: telegram.Bot, hook: Receiver
) -> None:
    """What comes after it in that chat waits; the failure can be read."""
    api.webhook_pause = 0.01
    hook.answers = [web.Response(status=500), web.Response(status=403)]
    chat.says("hoi")
    await ptb.set_webhook(hook.url)
    await chat.until(lambda: bot.pending == 0)
    assert hook.texts == ["/start", "/start", "/start", "hoi"]
    info = await ptb.get_webhook_info()
    assert info.last_error_message == "Wrong response from the webhook: 403 Forbidden"


async def test_a_webhook_that_is_not_there_is_tried_again(
    api: BotApi, bot: Bot, chat: Chat, aio: aiogram.Bot, hook: Receiver
) -> None:
    """Until it is; pending updates can be dropped instead."""
    api.webhook_pause = 0.01
    await aio.set_webhook("http://127.0.0.1:9/hook")
    await chat.until(lambda: bot.webhook_error is not None)
    assert (await aio.get_webhook_info()).pending_update_count == 1
    await aio.set_webhook(hook.url)
    await chat.until(lambda: bot.pending == 0)
    assert hook.texts == ["/start"]
    await aio.delete_webhook()
    chat.says("hoi")
    await aio.set_webhook(hook.url, drop_pending_updates=True)
    chat.says("daar")
    await chat.until(lambda: bot.pending == 0)
    assert hook.texts == ["/start", "daar"]


async def test_chats_go_side_by_side(
    api: BotApi, bot: Bot, aio: aiogram.Bot, hook: Receiver
) -> None:
    """Each chat in its order, several chats at once, never more than was asked for."""
    chats = [api.person("Somebody").chat(bot) for _ in range(6)]
    await aio.set_webhook(hook.url, max_connections=3)
    for number in range(3):
        for chat in chats:
            chat.says(f"{chat.id} {number}")
    await chats[0].until(lambda: bot.pending == 0)
    assert hook.most_at_once == 3
    for chat in chats:
        texts = [text for text in hook.texts if text and text.startswith(str(chat.id))]
        assert texts == [f"{chat.id} {number}" for number in range(3)]


async def test_duplicates_come_through_a_webhook(
    api: BotApi, bot: Bot, chat: Chat, aio: aiogram.Bot, hook: Receiver
) -> None:
    """The same number twice."""
    await aio.set_webhook(hook.url, drop_pending_updates=True)
    api.duplicate_updates(1)
    chat.says("dubbel")
    await chat.until(lambda: bot.pending == 0)
    api.repeat_last_update(bot)
    await chat.until(lambda: bot.pending == 0)
    assert Counter(update.update_id for update in hook.updates).most_common(1)[0][1] == 3


async def test_a_call_in_the_answer_is_carried_out(
    api: BotApi, bot: Bot, chat: Chat, aio: aiogram.Bot, hook: Receiver
) -> None:
    """As JSON or a form; one that fails is recorded and troubles nobody."""
    call = {"method": "sendMessage", "chat_id": chat.id, "text": "dag"}
    lost = {"method": "deleteMessage", "chat_id": chat.id, "message_id": 99}
    form = web.Response(body=urlencode(call), content_type="application/x-www-form-urlencoded")
    hook.answers = [
        web.json_response(call),
        web.json_response(lost),
        web.json_response(data=True),
        web.Response(text="ok"),
        form,
    ]
    for word in ("een", "twee", "drie", "vier"):
        chat.says(word)
    await aio.set_webhook(hook.url)
    await chat.until(lambda: bot.pending == 0)
    assert chat.texts == ["dag", "dag"]
    assert [one.status for one in api.calls if one.via_webhook] == [200, 400, 200]


async def test_aiograms_own_webhook(bot: Bot, chat: Chat, aio: aiogram.Bot, serve: Serve) -> None:
    """Its handler checks the secret and answers with a multipart form."""
    dispatcher = aiogram.Dispatcher()

    @dispatcher.message()
    async def answer(message: aiogram.types.Message) -> aiogram.methods.SendMessage:
        return message.answer(f"dag {message.text}")

    application = web.Application()
    handler = SimpleRequestHandler(
        dispatcher, aio, handle_in_background=False, secret_token="s3cret"
    )
    handler.register(application, path="/hook")
    await aio.set_webhook(await serve(application), secret_token="s3cret")
    await chat.until(lambda: bot.pending == 0)
    assert chat.texts == ["dag /start"]


async def test_settings_that_are_refused(api: BotApi, aio: aiogram.Bot) -> None:
    """A secret of other characters, more connections than Telegram makes."""
    refused = aiogram.exceptions.TelegramBadRequest
    with pytest.raises(refused, match="unallowed characters"):
        await aio.set_webhook("http://127.0.0.1:9/", secret_token="not allowed!")
    with pytest.raises(refused, match="wrong max_connections"):
        await aio.set_webhook("http://127.0.0.1:9/", max_connections=101)
    api.violations.clear()


async def test_a_bot_registered_before_the_start_is_served(hook: Receiver) -> None:
    """The order of registering and starting does not matter."""
    api = BotApi()
    bot = api.bot("early_bot")
    with api:
        chat = api.person("Anna").chat(bot)
        threading.Thread(target=chat.starts).start()
        session = QuickSession(api=TelegramAPIServer.from_base(api.base))
        async with aiogram.Bot(bot.token, session) as aio:
            await aio.set_webhook(hook.url)
        await chat.until(lambda: len(hook.updates) == 1)
