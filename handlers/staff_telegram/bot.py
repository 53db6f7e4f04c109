"""Runs the staff's bot: polls, answers, notifies, until cancelled.

An update counts as taken only when its handler is done: the next `getUpdates` acknowledges it, so a
reply whose process dies comes again, and is then sent once (`Station.is_new`).
"""

import asyncio
import contextlib
import logging
from datetime import timedelta
from typing import Final, NoReturn

from telegram import Update
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError
from telegram.ext import (
    AIORateLimiter,
    Application,
    ApplicationHandlerStop,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    TypeHandler,
    filters,
)

from handlers.road import Road
from handlers.staff_telegram.buttons import Buttons
from handlers.staff_telegram.channel import StaffChannel
from handlers.staff_telegram.commands import Commands
from handlers.staff_telegram.doorkeeper import Doorkeeper
from handlers.staff_telegram.faces import Faces
from handlers.staff_telegram.listing import Listing
from handlers.staff_telegram.notifier import Notifier
from handlers.staff_telegram.post import Post, pause_of
from handlers.staff_telegram.station import StaffApplication, StaffContext, Station
from handlers.staff_telegram.typed import Typed
from handlers.times import Times
from storage.errors import Unavailable

POLL: Final = 50
"""Seconds that a poll may wait for something to happen."""

PAUSES: Final = (1.0, 2.0, 5.0, 15.0, 60.0)
"""Seconds between tries while Telegram is away or does not let us in."""

_KINDS: Final = (
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.MY_CHAT_MEMBER,
)
log = logging.getLogger("inloop.staffbot")


async def run_staff_bot(road: Road, token: str, api: str, desk_origin: str, *, words: bool) -> None:
    """Run until cancelled. `api` is the address of the Bot API, `words`: topics may stand."""
    bot = _StaffBot(road, token, api, desk_origin, words=words)
    try:
        await bot.run()
    finally:
        await bot.close()


class _StaffBot:
    def __init__(self, road: Road, token: str, api: str, desk_origin: str, *, words: bool) -> None:
        self._road = road
        self._words = words
        self._failure: Exception | None = None
        self._told: type[Exception] | None = None
        self._application = _application(token, api)
        post = Post(self._application.bot)
        times = Times(road.voice, road.calendar)
        faces = Faces(road.voice, times, desk_origin)
        self._station = Station(road, post, faces)
        self._notifier = Notifier(road, post, faces, words=words)
        self._add_handlers(times)

    def _add_handlers(self, times: Times) -> None:
        station, application = self._station, self._application
        listing, door, typed = Listing(station), Doorkeeper(station), Typed(station)
        commands = Commands(station, listing)
        application.add_handler(TypeHandler(Update, door.let_in), group=-1)
        for name, answer in (
            ("queue", commands.queue),
            ("mine", commands.mine),
            ("duty", commands.duty),
            ("quiet", commands.quiet),
            ("unlink", commands.unlink),
            (("help", "start"), commands.help),
        ):
            handler = CommandHandler(name, answer, filters.UpdateType.MESSAGE)
            application.add_handler(handler)
        buttons = Buttons(station, listing, door, times)
        application.add_handler(CallbackQueryHandler(buttons.press))
        application.add_handler(MessageHandler(filters.UpdateType.EDITED_MESSAGE, typed.edited))
        application.add_handler(MessageHandler(filters.TEXT, typed.text))
        application.add_handler(MessageHandler(~filters.StatusUpdate.ALL, typed.other))
        application.add_error_handler(self._failed)

    async def run(self) -> None:
        """Come in, then poll and notify until cancelled or the token is taken back."""
        await self._come_in()
        self._road.staff_bot = self._application.bot.username
        if self._words and not self._application.bot.bot.has_topics_enabled:
            log.warning("telegram_words is on, but this bot has no topics: see BotFather")
        for channel in self._road.channels:
            if isinstance(channel, StaffChannel):
                channel.station = self._station
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._notifier.run())
            tasks.create_task(self._poll())

    async def _come_in(self) -> None:
        tries = 0
        while True:
            try:
                await self._application.initialize()
            except Exception as error:  # noqa: BLE001 - the rest of the office goes on
                await self._wait(error, tries)
                tries += 1
            else:
                self._told = None
                return

    async def _poll(self) -> None:
        offset, tries = 0, 0
        while True:
            try:
                updates = await self._application.bot.get_updates(
                    offset, timeout=timedelta(seconds=POLL), allowed_updates=_KINDS
                )
            except Exception as error:  # noqa: BLE001 - a bot that ends would leave a P0 unheard
                await self._wait(error, tries)
                tries += 1
                continue
            self._told, tries = None, 0
            for update in updates:
                await self._take(update)
                offset = update.update_id + 1

    async def _take(self, update: Update) -> None:
        """Take an update; while the database is away it is not taken, but tried again."""
        tries = 0
        while not await self._is_taken(update):
            await asyncio.sleep(_pause(tries))
            tries += 1

    async def _is_taken(self, update: Update) -> bool:
        self._failure = None
        await self._application.process_update(update)
        failure: Exception | None = self._failure
        return not isinstance(failure, Unavailable) or failure.reason == "refused"

    async def _failed(self, _: object, context: StaffContext) -> NoReturn:
        """Remember what a handler raised; the log gets its kind and no word of it.

        No other handler gets the update: what failed at the door did not come in.
        """
        self._failure = context.error
        log.warning("an update failed: %s", type(context.error).__name__)
        raise ApplicationHandlerStop

    async def _wait(self, error: Exception, tries: int) -> None:
        """Say once what is wrong, and wait; the rest of the office goes on."""
        if type(error) is not self._told:
            self._told = type(error)
            log.warning("%s", _explained(error))
        await asyncio.sleep(pause_of(error) if isinstance(error, RetryAfter) else _pause(tries))

    async def close(self) -> None:
        """Let go of Telegram; nothing of it may keep the program from ending."""
        self._road.staff_bot = ""
        with contextlib.suppress(TelegramError, TimeoutError):
            async with asyncio.timeout(2):
                await self._application.shutdown()
                await self._application.bot.shutdown()  # also where it never came in


def _application(token: str, api: str) -> StaffApplication:
    """The library keeps to the limits, but must not try again: it would hold up everybody."""
    contexts = ContextTypes(context=StaffContext)
    return (
        Application.builder()
        .token(token)
        .base_url(f"{api}/bot")
        .base_file_url(f"{api}/file/bot")
        .context_types(contexts)
        .rate_limiter(AIORateLimiter(max_retries=0))
        .updater(None)
        .job_queue(None)
        .build()
    )


def _pause(tries: int) -> float:
    return PAUSES[min(tries, len(PAUSES) - 1)]


def _explained(error: Exception) -> str:
    """What is wrong, without the token that the library puts into its own message."""
    if isinstance(error, InvalidToken):
        return "the staff's bot is not let in: staff_bot_token is wrong, or was replaced"
    if isinstance(error, Conflict):
        return "another program polls with the same staff_bot_token: stop one of them"
    return f"Telegram is away for the staff's bot: {type(error).__name__}"
