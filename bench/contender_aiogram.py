"""aiogram's dispatcher with its in-memory states, from parsed updates or from bytes.

Parsing an update, finding the handler, keeping the answer, building and encoding the reply and
parsing Telegram's response are aiogram's own code. The network is left out, and with it HTTP.
Nothing is stored or sealed: a restart loses every dialogue.

A button costs two requests (acknowledge, then the next question), a free text one. This work for
the channel (parsing the update, building and encoding replies, parsing their responses) is part
of the contender, because its dispatcher cannot run without it. Encoding the
replies and parsing their responses alone took 44 % of its time with 32 people at once, which a
road measured without a channel does not pay.

With the same screens (`run_wire_same_screens`) the person sees what they see with ours on Telegram,
request by request: back, a person and emergency stand under each question, the question is bold, of
one that was answered only the answer stays (one more request a turn), nothing can be forwarded.

Handlers are found by `StateFilter`, which is asynchronous. The documentation's shorter form, a
bare `State` or `F.data...` as filter, sends every check to a thread and made a turn 1.6 times as
slow with 32 people at once and 2.7 times with one: that would be beating a slow idiom, not aiogram.
"""

import asyncio
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any, cast

from aiogram import Bot, Dispatcher, Router
from aiogram.client.session.base import BaseSession
from aiogram.filters import CommandStart, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.methods import Response, TelegramMethod
from aiogram.methods.base import TelegramType
from aiogram.types import (
    CallbackQuery,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Message,
    Update,
)
from aiohttp import FormData
from typing_extensions import override

from bench import intake, wire

STATES = tuple(State(question.code, "intake") for question in intake.QUESTIONS)
# Held here because aiogram builds these models anew (4 ms each) after a garbage collection.
RESPONSE_MODELS = (Response[Message], Response[bool], Response[Message | bool])

Pressed = Callable[[CallbackQuery, FSMContext], Awaitable[None]]
Typed = Callable[[Message, FSMContext], Awaitable[None]]


class InProcessSession(BaseSession):
    """A session that encodes each request as aiogram's own, and answers without a network."""

    def __init__(self, *, in_chat: bool) -> None:
        """Prepare Telegram's answers; `sent` counts the requests."""
        super().__init__()
        self.sent = 0
        answers = intake.canned_answers(in_chat=in_chat)
        self._answers = {method: answer.decode() for method, answer in answers.items()}

    @override
    async def make_request(
        self, bot: Bot, method: TelegramMethod[TelegramType], timeout: int | None = None
    ) -> TelegramType:
        """Encode the request, then check and parse the canned answer."""
        self._encode(bot, method)
        self.sent += 1
        content = self._answers[method.__api_method__]
        response = self.check_response(bot, method, 200, content)
        return cast("TelegramType", response.result)

    def _encode(self, bot: Bot, method: TelegramMethod[TelegramType]) -> None:
        """Do as `AiohttpSession.build_form_data`, up to the bytes of the body."""
        form = FormData(quote_fields=False)
        files: dict[str, Any] = {}
        for key, value in method.model_dump(warnings=False).items():
            prepared = self.prepare_value(value, bot=bot, files=files)
            if prepared:
                form.add_field(key, prepared)
        form()

    @override
    async def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,
        timeout: int = 30,
        chunk_size: int = 65536,
        raise_for_status: bool = True,
    ) -> AsyncGenerator[bytes, None]:
        """Yield an empty chunk: the intake has no files."""
        yield b""

    @override
    async def close(self) -> None:
        """Do nothing: there is no connection."""


Feed = Callable[[Dispatcher, Bot, Any], Awaitable[object]]


async def run(people: int, directory: Path) -> float:
    """Return the seconds in which `people` make the 12 turns; `directory` stays empty.

    Raises `RuntimeError` if a dialogue did not come to its end.
    """
    del directory  # nothing is stored
    starts = [intake.raw_start(person, person) for person in range(people)]
    return await _in_memory(_feed_parsed, starts, intake.raw_rounds(people), in_chat=False)


async def run_wire(people: int, directory: Path) -> float:
    """Do the same with the bytes that Telegram brings."""
    del directory
    return await _from_bytes(people, in_chat=False)


async def run_wire_same_screens(people: int, directory: Path) -> float:
    """Do the same again, and show a person all that ours shows in a chat."""
    del directory
    return await _from_bytes(people, in_chat=True)


async def _from_bytes(people: int, *, in_chat: bool) -> float:
    starts = [wire.start(person) for person in range(people)]
    rounds = wire.plain_rounds(people, in_chat=in_chat)
    return await _in_memory(feed_bytes, starts, rounds, in_chat=in_chat)


async def _in_memory(
    feed: Feed, starts: list[Any], rounds: Sequence[list[Any]], *, in_chat: bool
) -> float:
    storage, people = MemoryStorage(), len(starts)
    seconds = await drive(storage, feed, starts, rounds, in_chat=in_chat)
    unfinished = sum(1 for record in storage.storage.values() if record.state is not None)
    if unfinished or len(storage.storage) != people:
        raise RuntimeError(f"aiogram: {unfinished} of {people} unfinished")
    return seconds


async def drive(
    storage: BaseStorage,
    feed: Feed,
    starts: list[Any],
    rounds: Sequence[list[Any]],
    *,
    in_chat: bool,
) -> float:
    """Return the seconds of the rounds with this storage, `starts` left out.

    `in_chat`: with all that a person sees in a chat.

    Raises `RuntimeError` if a request is missing.
    """
    session = InProcessSession(in_chat=in_chat)
    bot = Bot(intake.TOKEN, session=session)
    dispatcher = Dispatcher(storage=storage)
    dispatcher.include_router(_router(in_chat=in_chat))
    await _one_round(dispatcher, bot, feed, starts)
    session.sent = 0
    began = time.perf_counter()
    for updates in rounds:
        await _one_round(dispatcher, bot, feed, updates)
    seconds = time.perf_counter() - began
    expected = len(starts) * (intake.CHAT_REQUESTS if in_chat else intake.REQUESTS)
    if session.sent != expected:
        raise RuntimeError(f"aiogram: {session.sent} of {expected} requests")
    return seconds


async def _one_round(dispatcher: Dispatcher, bot: Bot, feed: Feed, updates: list[Any]) -> None:
    await asyncio.gather(*(feed(dispatcher, bot, update) for update in updates))


async def _feed_parsed(dispatcher: Dispatcher, bot: Bot, update: dict[str, Any]) -> None:
    await dispatcher.feed_raw_update(bot, update)


async def feed_bytes(dispatcher: Dispatcher, bot: Bot, update: bytes) -> None:
    """Parse with pydantic's own parser: faster than aiogram's `json.loads` before it."""
    parsed = Update.model_validate_json(update, context={"bot": bot})
    await dispatcher.feed_update(bot, parsed)


def _router(*, in_chat: bool) -> Router:
    """Build one handler per state; a router belongs to one dispatcher, so each run has its own."""
    router = Router()
    router.message.register(_started(in_chat=in_chat), CommandStart())
    for turn, question in enumerate(intake.QUESTIONS):
        if question.options:
            router.callback_query.register(
                _pressed(turn, in_chat=in_chat), StateFilter(STATES[turn])
            )
        else:
            router.message.register(_typed(turn, in_chat=in_chat), StateFilter(STATES[turn]))
    return router


def _started(*, in_chat: bool) -> Typed:
    async def started(message: Message, state: FSMContext) -> None:
        await state.set_state(STATES[0])
        await _ask(message, 0, {}, in_chat=in_chat)

    return started


def _pressed(turn: int, *, in_chat: bool) -> Pressed:
    async def pressed(query: CallbackQuery, state: FSMContext) -> None:
        await query.answer()
        asked, _, code = (query.data or "").partition(":")
        if isinstance(query.message, Message) and asked == intake.QUESTIONS[turn].code:
            if in_chat:
                await query.message.edit_reply_markup(reply_markup=_marked(turn, code))
            await _keep_and_ask(query.message, state, turn, code, in_chat=in_chat)

    return pressed


def _typed(turn: int, *, in_chat: bool) -> Typed:
    async def typed(message: Message, state: FSMContext) -> None:
        if in_chat and message.bot is not None:
            question = message.message_id - wire.TYPED
            await message.bot.edit_message_reply_markup(
                chat_id=message.chat.id, message_id=question
            )
        await _keep_and_ask(message, state, turn, message.text or "", in_chat=in_chat)

    return typed


async def _keep_and_ask(
    message: Message, state: FSMContext, turn: int, answer: str, *, in_chat: bool
) -> None:
    answers = await state.update_data({intake.QUESTIONS[turn].code: answer})
    following = turn + 1
    if following == intake.TURNS:
        await state.clear()
    else:
        await state.set_state(STATES[following])
    await _ask(message, following, answers, in_chat=in_chat)


async def _ask(message: Message, turn: int, answers: dict[str, str], *, in_chat: bool) -> None:
    markup = _markup(turn, in_chat=in_chat)
    if in_chat:
        text = intake.chat_prompt(turn, answers)
        await message.answer(text, parse_mode="HTML", protect_content=True, reply_markup=markup)
    else:
        await message.answer(intake.prompt(turn, answers), reply_markup=markup)


def _markup(turn: int, *, in_chat: bool) -> InlineKeyboardMarkup | None:
    if turn == intake.TURNS:
        return None
    question = intake.QUESTIONS[turn]
    rows = intake.chat_keyboard(question) if in_chat else intake.keyboard(question)
    return _keyboard(rows) if rows else None


def _marked(turn: int, code: str) -> InlineKeyboardMarkup:
    return _keyboard(intake.marked(intake.QUESTIONS[turn], code))


def _keyboard(rows: list[list[tuple[str, str]]]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [InlineKeyboardButton(text=label, callback_data=data) for label, data in row]
            for row in rows
        ]
    )
