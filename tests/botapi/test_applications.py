"""Whole programs of both libraries, with their own loops, against the server."""

import asyncio
import threading

import aiogram
import telegram.ext
from aiogram.types import Message

from tests.botapi import Bot, BotApi, Chat, Fault


async def _aiogram_echo(message: Message) -> None:
    await message.answer(f"dag {message.text}")


async def test_an_aiogram_program(api: BotApi, chat: Chat, aio: aiogram.Bot) -> None:
    """It polls, answers several people, and outlives an error page."""
    (fault,) = [api.fault(Fault(method="getUpdates", after=1, html=502))]
    dispatcher = aiogram.Dispatcher()
    dispatcher.message()(_aiogram_echo)
    running = asyncio.create_task(
        dispatcher.start_polling(aio, handle_signals=False, polling_timeout=5)
    )
    await chat.until(lambda: chat.texts == ["dag /start"])
    await chat.until(lambda: fault.used == 1)
    chat.says("nog een")
    await chat.until(lambda: chat.texts == ["dag /start", "dag nog een"])
    await dispatcher.stop_polling()
    await running


async def _ptb_echo(update: telegram.Update, _: telegram.ext.ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message is not None
    await update.message.reply_text(f"dag {update.message.text}")


async def test_a_ptb_program(api: BotApi, bot: Bot, chat: Chat) -> None:
    """The same for the other library."""
    builder = telegram.ext.ApplicationBuilder().token(bot.token)
    builder = builder.base_url(f"{api.base}/bot").base_file_url(f"{api.base}/file/bot")
    application = builder.build()
    application.add_handler(telegram.ext.MessageHandler(None, _ptb_echo))
    updater = application.updater
    assert updater is not None
    async with application:
        await application.start()
        await updater.start_polling(timeout=5)
        await chat.until(lambda: chat.texts == ["dag /start"])
        chat.says("nog een")
        await chat.until(lambda: chat.texts == ["dag /start", "dag nog een"])
        await updater.stop()
        await application.stop()
    await chat.until(lambda: bot.pending == 0)


async def test_a_storm(api: BotApi, bot: Bot, aio: aiogram.Bot) -> None:
    """People in many threads write at once; nothing is lost, and numbers go up by one."""
    chats = [api.person("Somebody").chat(bot) for _ in range(8)]

    def writes(chat: Chat) -> None:
        for number in range(50):
            chat.says(str(number))

    threads = [threading.Thread(target=writes, args=[chat]) for chat in chats]
    for thread in threads:
        thread.start()
    seen: list[aiogram.types.Update] = []
    while len(seen) < 400:
        offset = seen[-1].update_id + 1 if seen else None
        seen += await aio.get_updates(offset=offset, timeout=5)
    first = seen[0].update_id
    assert [update.update_id for update in seen] == list(range(first, first + 400))
    for chat in chats:
        said = [one.message for one in seen if one.message and one.message.chat.id == chat.id]
        assert [message.text for message in said] == [str(number) for number in range(50)]
    for thread in threads:
        thread.join()
