"""The way out: what the relay sends becomes requests, and what Telegram says becomes a delivery."""

import asyncio
import logging
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Final

from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.methods import DeleteMessages, SendMessage

from handlers.channels import (
    Away,
    Delivery,
    Erase,
    Later,
    Outgoing,
    Refused,
    Reply,
    Sent,
    Unknown,
)
from handlers.client_telegram.courtesies import Courtesies
from handlers.client_telegram.looks import Looks, Shape
from handlers.client_telegram.session import LeanBot
from handlers.client_times import Times
from handlers.hours import FRONT_OFFICE
from handlers.pacing import Pacer
from locales.voice import Screen

NAME: Final = "telegram"
"""The channel's name, which is stored: it never changes."""

ERASED_AT_ONCE: Final = 100
"""Numbers that one request may name."""

REMEMBERED: Final = 10_000
"""Chats whose last keyboard is remembered, to take it away when another comes."""

LONGEST_STAND: Final = 1.0
"""Seconds that a message stands ready to leave before it is put off."""

WRONG_TOKEN: Final = 300.0
"""Seconds until a message is tried again when Telegram does not know the bot."""

BLOCKED: Final = "blocked"
"""Why a chat takes nothing until its person unblocks the bot."""

_REASONS: Final = (
    ("blocked", BLOCKED),
    ("deactivated", "deactivated"),
    ("initiate", "not-started"),
    ("chat not found", "chat-gone"),
)
_MESSAGE: Final = SendMessage(chat_id=0, text="")
_ALWAYS: Final = {"protect_content": True, "link_preview_options": {"is_disabled": True}}
"""What every message says."""

log = logging.getLogger("inloop.telegram")


class TelegramChannel:
    """Sends to people's chats with the bot, within Telegram's limits."""

    name = NAME

    def __init__(
        self, bot: LeanBot, looks: Looks, times: Times, clock: Callable[[], int], pacer: Pacer
    ) -> None:
        """Send with this bot."""
        self.bot = bot
        self.polite = Courtesies(bot)
        self._looks = looks
        self._times = times
        self._clock = clock
        self._pacer = pacer
        self._keyboards: OrderedDict[int, int] = OrderedDict()

    async def close(self) -> None:
        """Give up what is only polite, and end the connections."""
        await self.polite.close()
        await self.bot.session.close()

    def typing(self, address: str) -> None:
        """Show for some seconds that somebody writes."""
        self.polite.typing(int(address))

    def reserve(self, address: str, longest: float) -> float:
        """Take a place in Telegram's limits; the seconds to wait for it."""
        return self._pacer.reserve(address, longest)

    async def send(
        self, address: str, message: Outgoing, ids: list[int], *, again: bool = False
    ) -> Delivery:
        """Send one message; what else is raised here counts as Unknown."""
        chat = int(address)
        try:
            if isinstance(message, Erase):
                return await self._erase(chat, message.ids)
            is_reply = isinstance(message, Reply)
            return await self._say(chat, self._shapes(message, again=again), ids, is_reply=is_reply)
        except TelegramRetryAfter as error:
            self._pacer.pause(error.retry_after)
            return Later(float(error.retry_after))
        except (TelegramForbiddenError, TelegramBadRequest) as error:
            reason = reason_of(error.message)
            return Away(reason) if reason == BLOCKED else Refused(reason)
        except (TelegramUnauthorizedError, TelegramNotFound):
            log.error("Telegram does not know this bot: check client_bot_token")
            return Later(WRONG_TOKEN)
        except TelegramAPIError as error:
            log.warning("sending failed: %s", type(error).__name__)
            return Unknown()

    async def _say(
        self, chat: int, shapes: Sequence[Shape], ids: list[int], *, is_reply: bool
    ) -> Delivery:
        """Post these one after the other; `ids` grows by the number of each."""
        for shape in shapes:
            wait = self._pacer.leave()
            if wait and (wait := await self._leaves(wait)):
                return Later(wait)
            ids.append(await self._post(chat, shape))
            self._stands(chat, ids[-1], shape, is_reply=is_reply)
        return Sent()

    async def _leaves(self, wait: float) -> float:
        """Wait until one more message may leave; how long that takes where it is too long."""
        while 0 < wait <= LONGEST_STAND:
            await asyncio.sleep(wait)
            wait = self._pacer.leave()
        return wait

    def _shapes(self, message: Outgoing, *, again: bool) -> list[Shape]:
        if isinstance(message, Screen):
            now = self._clock()
            queue = message.queue or FRONT_OFFICE
            people = self._times.told(message.language, now, queue) if message.people else ""
            return self._looks.screen(message, people, again=again)
        if isinstance(message, Reply):
            return self._looks.reply(message, again=again)
        raise TypeError(f"{type(message).__name__} is not for people")

    async def _post(self, chat: int, shape: Shape) -> int:
        given: dict[str, object] = {"chat_id": chat, "text": shape.text, **_ALWAYS}
        if shape.entities:
            given["entities"] = shape.entities
        if shape.buttons:
            given["reply_markup"] = {"inline_keyboard": shape.buttons}
        left = time.monotonic()
        try:
            return await self.bot.ask(_MESSAGE, given)
        finally:
            self._pacer.landed(time.monotonic() - left)

    def _stands(self, chat: int, number: int, shape: Shape, *, is_reply: bool) -> None:
        """A message came into a chat: the buttons of the one before are old now.

        Not so when it is a colleague's answer without any: the question that is open stays open.
        """
        if is_reply and not shape.buttons:
            return
        before = self._keyboards.pop(chat, None)
        if before is not None:
            self.polite.buttons(chat, before, [])
        if shape.buttons:
            self._keyboards[chat] = number
            if len(self._keyboards) > REMEMBERED:
                self._keyboards.popitem(last=False)

    def was_pressed(self, chat: int, number: int) -> None:
        """The buttons of this message are shown otherwise: they need not be taken away."""
        if self._keyboards.get(chat) == number:
            del self._keyboards[chat]

    async def _erase(self, chat: int, ids: tuple[int, ...]) -> Delivery:
        """Delete what can be; what is gone or too old is no reason to try for ever."""
        for begin in range(0, len(ids), ERASED_AT_ONCE):
            some = list(ids[begin : begin + ERASED_AT_ONCE])
            try:
                await self.bot(DeleteMessages(chat_id=chat, message_ids=some))
            except TelegramBadRequest:
                log.info("some messages could not be deleted")
        return Sent()


def reason_of(text: str) -> str:
    """Why Telegram refused, as a code for the desk: no word of Telegram's, no address."""
    lowered = text.casefold()
    return next((code for words, code in _REASONS if words in lowered), "refused")
