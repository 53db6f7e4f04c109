"""python-telegram-bot's `ConversationHandler`, pickled to a file after every update.

Parsing, handlers, states, requests, responses and pickling are the library's own code; the
network and HTTP are left out. A button costs two requests (acknowledge, then the next question),
a free text one, and this work for the channel is part of the contender. For what
`run_wire_same_screens` adds see `contender_aiogram`.

The pickle is written once per update (`on_flush=True`, then `update_persistence` and `flush`):
without that, a lost process loses up to a minute of turns. The default (`on_flush=False`) writes
it twice per turn and is nearly twice as slow; the leaner setting is the fairer rival.

Two differences favour this contender: it seals nothing, and `PicklePersistence` closes its file
without an fsync, so that its turns survive a killed process but not a power cut. One is against
it: a `ConversationHandler` wants its updates one after the other (the library's default), so that
32 people do not share a write.
"""

import json
import time
import warnings
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)
from telegram.request import BaseRequest, RequestData
from telegram.warnings import PTBUserWarning
from typing_extensions import override

from bench import intake, wire

NAME = "intake"
Context = ContextTypes.DEFAULT_TYPE
App = Application[Any, Any, Any, Any, Any, Any]
Callback = Callable[[Update, Context], Coroutine[Any, Any, int]]
Parse = Callable[[Any], Any]
Take = Callable[[Any], Awaitable[None]]


class InProcessRequest(BaseRequest):
    """A request object that encodes each body as httpx would, and answers without a network."""

    def __init__(self, *, in_chat: bool) -> None:
        """Prepare Telegram's answers; `sent` counts the requests."""
        self.sent = 0
        self._answers = intake.canned_answers(in_chat=in_chat)

    @property
    @override
    def read_timeout(self) -> float | None:
        """No time is waited for an answer."""
        return None

    @override
    async def initialize(self) -> None:
        """Do nothing: there is no connection."""

    @override
    async def shutdown(self) -> None:
        """Do nothing: there is no connection."""

    @override
    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *_timeouts: object,
        **_named_timeouts: object,
    ) -> tuple[int, bytes]:
        """Encode the request and return the canned answer."""
        if request_data is not None:
            request_data.url_encoded_parameters().encode()
        self.sent += 1
        return 200, self._answers[url.rpartition("/")[2]]


async def run(people: int, directory: Path) -> float:
    """Return the seconds in which `people` make the 12 turns, pickled in `directory`.

    Raises `RuntimeError` if a dialogue did not come to its end in the file.
    """
    starts = [intake.raw_start(person, person) for person in range(people)]
    return await _run(_as_it_is, starts, intake.raw_rounds(people), directory, in_chat=False)


async def run_wire(people: int, directory: Path) -> float:
    """Do the same with the bytes that Telegram brings."""
    return await _from_bytes(people, directory, in_chat=False)


async def run_wire_same_screens(people: int, directory: Path) -> float:
    """Do the same again, and show a person all that ours shows in a chat."""
    return await _from_bytes(people, directory, in_chat=True)


async def _from_bytes(people: int, directory: Path, *, in_chat: bool) -> float:
    starts = [wire.start(person) for person in range(people)]
    rounds = wire.plain_rounds(people, in_chat=in_chat)
    return await _run(json.loads, starts, rounds, directory, in_chat=in_chat)


def _as_it_is(update: Any) -> Any:  # noqa: ANN401 - what a library takes
    return update


async def _run(
    parse: Parse,
    starts: list[Any],
    rounds: Sequence[list[Any]],
    directory: Path,
    *,
    in_chat: bool,
) -> float:
    request = InProcessRequest(in_chat=in_chat)
    persistence = _persistence(directory)
    app: App = (
        Application.builder()
        .token(intake.TOKEN)
        .request(request)
        .get_updates_request(InProcessRequest(in_chat=in_chat))
        .persistence(persistence)
        .updater(None)
        .build()
    )
    app.add_handler(_conversation(in_chat=in_chat))
    async with app:
        take = _taker(app, persistence, parse)
        seconds = await _drive(take, request, starts, rounds)
    requests = intake.CHAT_REQUESTS if in_chat else intake.REQUESTS
    await _check(app, directory, request, len(starts), requests)
    return seconds


async def _drive(
    take: Take, request: InProcessRequest, starts: list[Any], rounds: Sequence[list[Any]]
) -> float:
    for update in starts:
        await take(update)
    request.sent = 0
    began = time.perf_counter()
    for updates in rounds:
        for update in updates:
            await take(update)
    return time.perf_counter() - began


def _taker(app: App, persistence: PicklePersistence[Any, Any, Any], parse: Parse) -> Take:
    async def take(update: object) -> None:
        await app.process_update(Update.de_json(parse(update), app.bot))
        await app.update_persistence()
        await persistence.flush()

    return take


def _persistence(directory: Path) -> PicklePersistence[Any, Any, Any]:
    return PicklePersistence(directory / "bot.pickle", on_flush=True)


async def _check(
    app: App, directory: Path, request: InProcessRequest, people: int, requests: int
) -> None:
    """Read the file back: a turn that raised inside the library would leave its state behind."""
    stored = _persistence(directory)
    stored.set_bot(app.bot)
    states = (await stored.get_conversations(NAME)).values()
    ended = sum(1 for state in states if state is None)
    expected = people * requests
    if ended != people or request.sent != expected:
        raise RuntimeError(f"ptb: {ended} of {people} ended, {request.sent} of {expected} requests")


def _conversation(*, in_chat: bool) -> ConversationHandler[Any]:
    states: dict[object, list[Any]] = {}
    for turn, question in enumerate(intake.QUESTIONS):
        if question.options:
            pressed = _pressed(turn, in_chat=in_chat)
            states[turn] = [CallbackQueryHandler(pressed, pattern=f"^{question.code}:")]
        else:
            words = filters.TEXT & ~filters.COMMAND
            states[turn] = [MessageHandler(words, _typed(turn, in_chat=in_chat))]
    with warnings.catch_warnings():
        # It says that buttons are not told apart by message: here their data tells them apart.
        warnings.simplefilter("ignore", PTBUserWarning)
        return ConversationHandler(
            entry_points=[CommandHandler("start", _started(in_chat=in_chat))],
            states=states,
            fallbacks=[],
            name=NAME,
            persistent=True,
        )


def _started(*, in_chat: bool) -> Callback:
    async def started(update: Update, context: Context) -> int:
        answers = _answers(context)
        answers.clear()
        await _ask(update, 0, answers, in_chat=in_chat)
        return 0

    return started


def _pressed(turn: int, *, in_chat: bool) -> Callback:
    async def pressed(update: Update, context: Context) -> int:
        query = update.callback_query
        if query is None:
            return turn
        await query.answer()
        code = (query.data or "").partition(":")[2]
        if in_chat:
            await query.edit_message_reply_markup(_marked(turn, code))
        return await _keep_and_ask(update, context, turn, code, in_chat=in_chat)

    return pressed


def _typed(turn: int, *, in_chat: bool) -> Callback:
    async def typed(update: Update, context: Context) -> int:
        message = update.message
        if message is None:
            return turn
        if in_chat:
            question = message.message_id - wire.TYPED
            await context.bot.edit_message_reply_markup(message.chat_id, question)
        return await _keep_and_ask(update, context, turn, message.text or "", in_chat=in_chat)

    return typed


async def _keep_and_ask(
    update: Update, context: Context, turn: int, answer: str, *, in_chat: bool
) -> int:
    answers = _answers(context)
    answers[intake.QUESTIONS[turn].code] = answer
    following = turn + 1
    await _ask(update, following, answers, in_chat=in_chat)
    if following < intake.TURNS:
        return following
    answers.clear()
    return ConversationHandler.END


def _answers(context: Context) -> dict[str, str]:
    data: dict[Any, Any] | None = context.user_data
    if data is None:
        raise RuntimeError("an update without a person")
    return data


async def _ask(update: Update, turn: int, answers: dict[str, str], *, in_chat: bool) -> None:
    message = update.effective_message
    if message is None:
        return
    markup = _markup(turn, in_chat=in_chat)
    if in_chat:
        text = intake.chat_prompt(turn, answers)
        await message.reply_html(text, protect_content=True, reply_markup=markup)
    else:
        await message.reply_text(intake.prompt(turn, answers), reply_markup=markup)


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
        [[InlineKeyboardButton(label, callback_data=data) for label, data in row] for row in rows]
    )
