"""The person's bot: what aiogram hands in becomes events, and goes down the road.

Whatever arrives is acknowledged only after its commit; the answer comes through the outbox.
"""

import logging
import os
from collections import OrderedDict
from hashlib import blake2b
from typing import Any, Final

from aiogram import Dispatcher
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message
from msgspec import Struct
from sqlalchemy import Connection

from flows.types import Asked, Attached, Chose, Command, Corrected, Event, Kind, Said
from flows.words import clean
from handlers.bells import DESK, RELAY
from handlers.client_telegram.channel import BLOCKED, NAME, TelegramChannel
from handlers.client_telegram.door import Arrival
from handlers.client_telegram.looks import Keyboard, labels_of, marked, picked_in, toggled
from handlers.client_telegram.models import Models
from handlers.moves import Moves
from handlers.road import Road
from handlers.turns import Answered, Incoming
from storage import contacts, outbox, shown
from storage.chats import Chat
from storage.shown import Note

PRIVATE: Final = "private"
REMEMBERED: Final = 1_000
"""Half-made choices of several, albums and messages' words that are remembered."""

_COMMANDS: Final = {
    "start": Command.SHOW,
    **{
        command.value: command for command in Command if command not in {Command.BACK, Command.SKIP}
    },
}
_GONE: Final = frozenset({"left", "kicked"})

log = logging.getLogger("inloop.telegram")


def _command_of(text: str) -> tuple[str, str]:
    """Its name, and what stands after it."""
    word, _, payload = text[1:].partition(" ")
    return word.partition("@")[0].casefold(), payload


def _is_speech(text: str) -> bool:
    """Whether a slash stands before words, and no command of ours: they must not get lost."""
    name, payload = _command_of(text)
    return name not in _COMMANDS and bool(payload.strip())


class _Press(Struct, frozen=True):
    """A button that was pressed: whose chat, which message, its data and the whole keyboard."""

    chat: int
    message: int
    data: str
    keyboard: Keyboard


class _Picks(Struct, frozen=True):
    """The data of the options that are picked under a message, by which updates."""

    data: frozenset[str]
    updates: frozenset[int] = frozenset()


class _Words:
    """Which words stand in a message, as a digest: Telegram tells of edits that changed none.

    After a restart such an edit counts as one.
    """

    def __init__(self) -> None:
        """Know nothing yet."""
        self._key = os.urandom(16)
        self._digests: OrderedDict[tuple[int, int], bytes] = OrderedDict()

    def remember(self, chat: int, message: int, text: str) -> None:
        """These words stand there now."""
        self._digests[chat, message] = self._digest(text)
        if len(self._digests) > REMEMBERED:
            self._digests.popitem(last=False)

    def is_known(self, chat: int, message: int, text: str) -> bool:
        """Whether the very same words stood there before."""
        return self._digests.get((chat, message)) == self._digest(text)

    def _digest(self, text: str) -> bytes:
        words = text.encode("utf-8", "surrogatepass")
        return blake2b(words, key=self._key, digest_size=16).digest()


class ClientBot:
    """Handles updates on a road; `channel` is its way out."""

    def __init__(self, road: Road, channel: TelegramChannel) -> None:
        """Handle nothing yet."""
        self._road = road
        self._channel = channel
        self._moves = Moves(road)
        self._picks: OrderedDict[tuple[int, int], _Picks] = OrderedDict()
        self._words = _Words()
        self._albums: OrderedDict[str, None] = OrderedDict()
        self._models = Models(channel.bot)
        self._number = channel.bot.id.to_bytes(8, "big")
        self.dispatcher = self._dispatcher()

    def _dispatcher(self) -> Dispatcher:
        """Without states, for the road knows where everybody is."""
        dispatcher = Dispatcher(disable_fsm=True)
        dispatcher.message.register(self._message)
        dispatcher.edited_message.register(self._edited)
        dispatcher.callback_query.register(self._pressed)
        dispatcher.my_chat_member.register(self._membership)
        return dispatcher

    async def take(self, arrival: Arrival) -> None:
        """One update; when this returns, it is durable. Raises what the road raises.

        The door knows its kind already: aiogram's own look for it, with whose user it is and its
        error handlers around it, would be a second dispatching of the same update.
        """
        event = self._models.event(arrival.kind, arrival.event)
        await self.dispatcher.observers[arrival.kind].trigger(event, arrival=arrival)

    # ── what comes in ────────────────────────────────────────────────────────────────────

    async def _message(self, message: Message, arrival: Arrival) -> None:
        if message.chat.type != PRIVATE:
            return
        text = clean(message.text or "")
        if arrival.dropped:
            await self._attached(message, arrival, text)
        elif text.startswith("/") and not _is_speech(text):
            await self._command(message, arrival, text)
        else:
            event = Said(self._road.clock(), text)
            await self._take(arrival, event, _language(message), message.message_id)
            self._words.remember(arrival.chat, message.message_id, text)

    async def _attached(self, message: Message, arrival: Arrival, text: str) -> None:
        """What is not taken goes from the chat as well; of an album only the first is answered."""
        self._channel.polite.delete(arrival.chat, message.message_id)
        if arrival.album and arrival.album in self._albums and not text:
            await self._note(arrival, message.message_id)
            return
        event = Attached(self._road.clock(), text, arrival.dropped == "place")
        await self._take(arrival, event, _language(message), message.message_id)
        if arrival.album:
            self._albums[arrival.album] = None
            if len(self._albums) > REMEMBERED:
                self._albums.popitem(last=False)

    async def _note(self, arrival: Arrival, message: int) -> None:
        """Keep the number of what stands there if it could not be deleted, for /forget."""
        chat = self._chat(arrival)
        await self._road.job(lambda one: shown.note(one, [Note(chat.id, message, chat.at)]))

    async def _command(self, message: Message, arrival: Arrival, text: str) -> None:
        name, payload = _command_of(text)
        if name == "start" and payload.strip():
            chat = self._chat(arrival)
            external, language = self._external(arrival), _language(message)
            self._channel.polite.delete(arrival.chat, message.message_id)  # it holds the token
            number = message.message_id
            await self._moves.to_chat(chat, external, payload.strip(), language, number)
            return
        event = Asked(self._road.clock(), _COMMANDS.get(name, Command.HELP))
        await self._take(arrival, event, _language(message), message.message_id)

    async def _edited(self, message: Message, arrival: Arrival) -> None:
        if message.chat.type != PRIVATE or arrival.dropped:
            return
        text = clean(message.text or "")
        if self._words.is_known(arrival.chat, message.message_id, text):
            return
        event = Corrected(self._road.clock(), text)
        await self._take(arrival, event, _language(message), message.message_id)
        self._words.remember(arrival.chat, message.message_id, text)

    async def _membership(self, change: ChatMemberUpdated, arrival: Arrival) -> None:
        """Blocked or welcome again; out of groups and channels without a word."""
        is_out = change.new_chat_member.status in _GONE
        if change.chat.type != PRIVATE:
            if not is_out:
                self._channel.polite.leave(arrival.chat)
            return
        contact, at = self._chat(arrival).id, self._road.clock()
        seen_at = at if arrival.seen_at is None else arrival.seen_at

        def job(connection: Connection) -> bytes | None:
            if is_out:
                return contacts.mark_closed(connection, contact, BLOCKED)
            outbox.wake(connection, [contact], at)
            return contacts.mark_open(connection, contact, seen_at)

        conversation = await self._road.job(job, RELAY)
        if conversation is not None:
            self._road.bells.ring(conversation, DESK)

    # ── buttons ──────────────────────────────────────────────────────────────────────────

    async def _pressed(self, query: CallbackQuery, arrival: Arrival) -> None:
        if query.message is None or query.message.chat.type != PRIVATE:
            return
        data, language = query.data or "", query.from_user.language_code or ""
        press = _Press(arrival.chat, query.message.message_id, data, arrival.keyboard)
        step, _, code = data.partition(":")
        shown: Keyboard | None = None
        if step.startswith("/"):
            await self._pressed_command(press, arrival, language)
        elif self._has_several(step):
            shown = await self._picked(press, arrival, language)
        else:
            event = Chose(self._road.clock(), step, (code,), only_now=True)
            answered = await self._take(arrival, event, language)
            shown = self._marked(press, answered, frozenset({data}))
        self._channel.polite.answer(query.id, press.chat, press.message, shown)

    async def _pressed_command(self, press: _Press, arrival: Arrival, language: str) -> None:
        name, _, step = press.data.partition(":")
        if name[1:] in set(Command):
            event = Asked(self._road.clock(), Command(name[1:]), step or None)
            await self._take(arrival, event, language)

    def _has_several(self, step: str) -> bool:
        found = self._road.book.steps.get(step)
        return found is not None and found.kind is Kind.CHOICES

    async def _picked(self, press: _Press, arrival: Arrival, language: str) -> Keyboard | None:
        """One of several: only its box changes, until "done" is pressed; the buttons to show.

        What was picked is remembered here, for a second tap may come before the first one shows;
        after a restart it is read off the keyboard.
        """
        key = (press.chat, press.message)
        picks = self._picks.get(key) or _Picks(picked_in(press.keyboard))
        step, _, code = press.data.partition(":")
        if code:
            if arrival.id not in picks.updates:  # else it came twice
                picks = _Picks(picks.data ^ {press.data}, picks.updates | {arrival.id})
            self._picks[key] = picks
            if len(self._picks) > REMEMBERED:
                self._picks.popitem(last=False)
            return toggled(press.keyboard, picks.data)
        codes = tuple(sorted(data.partition(":")[2] for data in picks.data))
        event = Chose(self._road.clock(), step, codes, only_now=True)
        answered = await self._take(arrival, event, language)
        self._picks.pop(key, None)
        return self._marked(press, answered, picks.data)

    def _marked(self, press: _Press, answered: Answered, data: frozenset[str]) -> Keyboard | None:
        """What to show under a question that was answered; an old one just loses its buttons."""
        if answered.screen.step == press.data.partition(":")[0] or answered.gone:
            return None  # asked once more, or erased: the relay takes the old buttons away
        labels = [] if answered.passed else labels_of(press.keyboard, data)
        self._channel.was_pressed(press.chat, press.message)
        return marked(labels)

    # ── the road ─────────────────────────────────────────────────────────────────────────

    async def _take(
        self, arrival: Arrival, event: Event, language: str, message: int | None = None
    ) -> Answered:
        external = self._external(arrival)
        incoming = Incoming(
            self._chat(arrival),
            external,
            external,
            event,
            self._road.voice.known(language),
            message,
            arrival.seen_at,
        )
        return await self._road.take(incoming)

    def _chat(self, arrival: Arrival) -> Chat:
        return self._road.chat(NAME, str(arrival.chat))

    def _external(self, arrival: Arrival) -> bytes:
        """The update's id with the bot's: another bot's numbers are others."""
        return self._number + arrival.id.to_bytes(8, "big")


def _language(message: Message) -> str:
    """The language of the person's Telegram: a first guess, kept nowhere."""
    user: Any = message.from_user
    return (user.language_code or "") if user else ""
