"""Showing, changing and deleting in colleagues' chats: what Telegram says becomes a plain answer.

Nobody's chat number, name or text is ever logged or raised.
"""

import contextlib
from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Final

from telegram import Bot, BotCommand, BotCommandScopeChat
from telegram.error import BadRequest, Forbidden, RetryAfter

from handlers.staff_telegram.faces import Face


class Blocked(Exception):
    """Telegram lets the bot not write in this chat: blocked, or the account is gone."""


class Gone(Blocked):
    """Nobody is there, and nobody will be: the account is gone, or never knew this bot."""


_SAME: Final = "message is not modified"
_GONE: Final = ("chat not found", "user is deactivated", "can't initiate conversation")


class Post:
    """Writes to chats. Raises Blocked, and TelegramError where it must be tried again."""

    def __init__(self, bot: Bot) -> None:
        """Use this bot."""
        self.bot = bot

    async def show(
        self, chat: int, face: Face, *, rings: bool = True, thread: int | None = None
    ) -> int:
        """Show something new; its number in the chat. In a topic nothing may be passed on."""
        with _telling():
            sent = await self.bot.send_message(
                chat,
                face.text,
                reply_markup=face.keyboard(),
                disable_notification=not rings,
                message_thread_id=thread,
                protect_content=thread is not None,
            )
        return sent.message_id

    async def change(self, chat: int, message: int, face: Face) -> bool:
        """Change what stands there; False when it does not stand there any more."""
        try:
            with _telling():
                await self.bot.edit_message_text(
                    face.text, chat, message, reply_markup=face.keyboard()
                )
        except BadRequest as error:
            return _SAME in error.message.casefold()
        return True

    async def delete(self, chat: int, message: int, over: Face) -> None:
        """Take it away; where Telegram deletes no more (after 48 hours) only `over` is left."""
        with _telling():
            try:
                await self.bot.delete_message(chat, message)
            except BadRequest:
                await self.change(chat, message, over)

    async def show_menu(self, chat: int, menu: Sequence[BotCommand]) -> None:
        """Show the commands in this chat only, for others see nothing of this bot."""
        with _telling():
            await self.bot.set_my_commands(menu, scope=BotCommandScopeChat(chat))

    async def delete_menu(self, chat: int) -> None:
        """Show no commands there any more."""
        with _telling(), contextlib.suppress(BadRequest):  # nothing is there
            await self.bot.delete_my_commands(scope=BotCommandScopeChat(chat))

    async def new_topic(self, chat: int, name: str) -> int:
        """Make a topic; its number."""
        with _telling():
            made = await self.bot.create_forum_topic(chat, name)
        return made.message_thread_id

    async def delete_topic(self, chat: int, thread: int) -> None:
        """Take a topic away with all that stands in it."""
        with _telling(), contextlib.suppress(BadRequest):  # it is gone already
            await self.bot.delete_forum_topic(chat, thread)


def pause_of(error: RetryAfter) -> float:
    """How many seconds Telegram asks to wait."""
    pause = error.retry_after
    return pause.total_seconds() if isinstance(pause, timedelta) else pause


@contextlib.contextmanager
def _telling() -> Iterator[None]:
    """Turn what means that nobody can be reached there into Blocked."""
    try:
        yield
    except (Forbidden, BadRequest) as error:
        if any(one in error.message.casefold() for one in _GONE):
            raise Gone from None
        if isinstance(error, Forbidden):
            raise Blocked from None
        raise
