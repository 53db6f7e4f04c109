"""What is only polite: nobody waits for it, and a failure is no loss."""

import asyncio
import logging
from collections.abc import Awaitable
from typing import Any, Final

from aiogram.exceptions import TelegramAPIError
from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteMessages,
    EditMessageReplyMarkup,
    LeaveChat,
    SendChatAction,
    SendMessage,
    TelegramMethod,
)

from handlers.client_telegram.looks import Keyboard
from handlers.client_telegram.session import LeanBot

_ANSWER: Final = AnswerCallbackQuery(callback_query_id="")
_EDIT: Final = EditMessageReplyMarkup()

log = logging.getLogger("inloop.telegram")


class Courtesies:
    """Small requests beside the road."""

    def __init__(self, bot: LeanBot) -> None:
        """Ask with this bot."""
        self._bot = bot
        self._tasks: set[asyncio.Task[None]] = set()
        self._wanted: dict[tuple[int, int], Keyboard] = {}

    async def close(self) -> None:
        """Give up what has not been done."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def answer(self, query: str, chat: int, message: int, keyboard: Keyboard | None = None) -> None:
        """End the waiting sign on a button that was pressed, and show other buttons, if any."""
        self._keep(asyncio.create_task(self._answer(query, (chat, message), keyboard)))

    async def _answer(self, query: str, key: tuple[int, int], keyboard: Keyboard | None) -> None:
        is_mine = keyboard is not None and self._want(key, keyboard)
        await self._quietly(self._bot.ask(_ANSWER, {"callback_query_id": query}))
        if is_mine:
            await self._edit(key)

    def buttons(self, chat: int, message: int, keyboard: Keyboard) -> None:
        """Put other buttons under a message, or none; of several the last one stands."""
        key = (chat, message)
        if self._want(key, keyboard):
            self._keep(asyncio.create_task(self._edit(key)))

    def _want(self, key: tuple[int, int], keyboard: Keyboard) -> bool:
        """Note what is wanted under a message; False where somebody is at it already."""
        is_new = key not in self._wanted
        self._wanted[key] = keyboard
        return is_new

    async def _edit(self, key: tuple[int, int]) -> None:
        """Edit until what is wanted was sent: of two edits at once the older could arrive last."""
        while True:
            wanted = self._wanted[key]
            markup = {"inline_keyboard": wanted}  # plain, as it is sent
            given = {"chat_id": key[0], "message_id": key[1], "reply_markup": markup}
            await self._quietly(self._bot.ask(_EDIT, given))
            if self._wanted[key] is wanted:
                del self._wanted[key]
                return

    def typing(self, chat: int) -> None:
        """Show for some seconds that somebody writes."""
        self._do(SendChatAction(chat_id=chat, action="typing"))

    def delete(self, chat: int, message: int) -> None:
        """Try to delete what should not stand there: a picture, a place."""
        self._do(DeleteMessages(chat_id=chat, message_ids=[message]))

    def say(self, chat: int, text: str) -> None:
        """Say something beside the road: that it failed."""
        self._do(SendMessage(chat_id=chat, text=text, protect_content=True))

    def leave(self, chat: int) -> None:
        """Leave a group or channel without a word: nobody there should hear what this is."""
        self._do(LeaveChat(chat_id=chat))

    def _do(self, method: TelegramMethod[Any]) -> None:
        self._keep(asyncio.create_task(self._quietly(self._bot(method))))

    def _keep(self, task: "asyncio.Task[None]") -> None:
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _quietly(self, request: Awaitable[object]) -> None:
        try:
            await request
        except TelegramAPIError as error:
            log.debug("not done: %s", type(error).__name__)
