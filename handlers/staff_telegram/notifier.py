"""The notifier: what stands in colleagues' Telegram is made to agree with what should stand there.

Nothing is queued. A look works out every card anew, compares it with what was written down, and
sends, edits or deletes until both agree; so a crash loses nothing and whatever failed is done at
the next look. What was sent and cannot be written down is kept in mind until it can, and nothing is
sent in its place. After a crash between sending and writing down, one card comes twice.
"""

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Final

from msgspec import Struct
from sqlalchemy import Connection
from telegram.error import InvalidToken, RetryAfter, TelegramError

from handlers.bells import DESK
from handlers.hours import MINUTE
from handlers.road import Road
from handlers.staff_telegram.faces import Face, Faces
from handlers.staff_telegram.post import Blocked, Gone, Post, pause_of
from handlers.staff_telegram.wanted import Level, Wishes, conversation_cards
from storage import cards, leftovers, staff_chats, topics
from storage.boards import Board
from storage.cards import ANEW, SUMMARY, Card
from storage.errors import StorageError
from storage.leftovers import Leftover, leave_one, still_linked
from storage.staff_chats import Linked, by_chat
from storage.topics import Topic

LOOK_EVERY: Final = 15.0
"""Seconds between two looks when no bell rings: deadlines come near by themselves."""

LOOKS_APART: Final = 0.2
"""Seconds between two looks however often a bell rings: a busy hour must not go to looking."""

SUMMARY_EVERY: Final = 30 * MINUTE
"""The card that gathers is sent anew no sooner, and only if somebody new waits."""

_LEFTOVERS: Final = b"leftovers"
log = logging.getLogger("inloop.staffbot")


class _Step(Struct, frozen=True):
    """A card to bring about: as it stands, as it should be (None: not at all)."""

    key: bytes
    stands: Card | None
    face: Face | None
    level: int = Level.SILENT
    is_anew: bool = False


class _Sent(Struct, frozen=True):
    """What stands now, the row as it was before, and the link that it was sent to."""

    card: Card
    seen: Card | None
    address_blob: bytes


class Notifier:
    """Looks at the board at every bell and every few seconds, one task a colleague at most."""

    def __init__(self, road: Road, post: Post, faces: Faces, *, words: bool) -> None:
        """Look at nothing yet; `words`: topics may stand."""
        self._road = road
        self._post = post
        self._faces = faces
        self._words = words
        self._busy: dict[bytes, asyncio.Task[None]] = {}
        self._unnoted: dict[tuple[bytes, bytes], _Sent] = {}

    async def run(self) -> None:
        """Look until cancelled or the bells are closed."""
        try:
            async with self._road.bells.listen(DESK) as bell:
                # While nobody looked the bot may have been let in somewhere.
                await self._tried(bell, partial(self._road.job, leftovers.try_again))
                while not self._road.bells.is_closed:
                    bell.clear()
                    await self._look(bell)
                    await asyncio.sleep(LOOKS_APART)
                    with contextlib.suppress(TimeoutError):
                        async with asyncio.timeout(LOOK_EVERY):
                            await bell.wait()
        finally:
            for task in self._busy.values():
                task.cancel()
            await asyncio.gather(*self._busy.values(), return_exceptions=True)

    async def _look(self, bell: asyncio.Event) -> None:
        """Begin whatever must be done; a look that fails must not be the last one."""
        try:
            await self._begin_all(bell)
        except Exception as error:  # noqa: BLE001 - whatever it is, a P0 must reach somebody later
            log.error("no look at the board: %s", type(error).__name__)

    async def _begin_all(self, bell: asyncio.Event) -> None:
        # Together: they are one commit, and whatever fails again must not keep the others waiting.
        late = [self._write_down(one) for one in self._unnoted.values()]
        await asyncio.gather(*late, return_exceptions=True)
        board = await self._road.read(
            lambda connection: Board(connection, self._road.vault, words=self._words)
        )
        wishes = Wishes(board, self._road.calendar, self._road.clock())
        for one in board.linked:
            self._begin(one.id, bell, partial(self._settle, board, wishes, one))
        if board.leftovers:
            self._begin(_LEFTOVERS, bell, partial(self._clear_up, board.leftovers))

    def _begin(self, key: bytes, bell: asyncio.Event, work: Callable[[], Awaitable[None]]) -> None:
        """Work on a colleague's chat, unless the last look still does: then look again after it."""
        if key in self._busy:
            self._busy[key].add_done_callback(lambda _: bell.set())
            return
        task = asyncio.ensure_future(self._tried(bell, work))
        self._busy[key] = task
        task.add_done_callback(lambda _: self._busy.pop(key, None))

    @staticmethod
    async def _tried(bell: asyncio.Event, work: Callable[[], Awaitable[None]]) -> None:
        """What cannot be done now is done at a later look."""
        try:
            await work()
        except InvalidToken:
            log.warning("the staff's bot is not let in: its token is wrong, or was replaced")
        except RetryAfter as error:  # of this chat: the others go on
            log.warning("a card waits: %s", type(error).__name__)
            await asyncio.sleep(pause_of(error))
            bell.set()
        except (TelegramError, StorageError) as error:
            log.warning("a card waits: %s", type(error).__name__)
        except Exception as error:  # noqa: BLE001 - one chat must not end what all others get
            log.error("a card failed: %s", type(error).__name__)

    # ── one colleague ────────────────────────────────────────────────────────────────────

    async def _settle(self, board: Board, wishes: Wishes, one: Linked) -> None:
        # What was sent and is not written down yet the board does not know: it would ring again.
        steps = [
            step
            for step in self._steps(board, wishes, one)
            if (one.id, step.key) not in self._unnoted
        ]
        try:
            for step in steps:
                if self._is_done(step):
                    continue
                if not await self._is_linked(one):
                    return
                await self._take(one, step)
            for topic in board.topics:
                if topic.staff_id == one.id and await self._is_linked(one):
                    await self._end_topic(one, topic)
        except Blocked:
            await self._pause(one)

    async def _is_linked(self, one: Linked) -> bool:
        """Whether the link of the look is there still: else nothing more may be told there."""
        return await self._road.read(
            partial(still_linked, staff_id=one.id, address_blob=one.address_blob)
        )

    async def _pause(self, one: Linked) -> None:
        """Note that nobody can be reached there."""
        at = self._road.clock()

        def job(connection: Connection) -> None:
            if still_linked(connection, one.id, one.address_blob, hold=True):
                staff_chats.set_blocked(connection, one.id, at)

        await self._road.job(job)

    def _steps(self, board: Board, wishes: Wishes, one: Linked) -> list[_Step]:
        at, quiet = self._road.clock(), wishes.is_quiet(one)
        stand = dict(conversation_cards(board.cards[one.id]))
        steps = []
        for wanted in wishes.cards(one):
            face = self._faces.card(one, wanted, board.names, wishes.day, quiet=quiet)
            card = stand.pop(wanted.case.id, None)
            is_anew = card is not None and card.digest == ANEW
            steps.append(_Step(wanted.case.id, card, face, wanted.loudness, is_anew))
        steps += [_Step(key, card, None) for key, card in stand.items()]
        return steps if quiet else [*steps, *self._summary(board, wishes, one, at)]

    def _summary(self, board: Board, wishes: Wishes, one: Linked, at: int) -> list[_Step]:
        card, gathered = board.cards[one.id].get(SUMMARY), wishes.gathered(one)
        if gathered is None:
            return [] if card is None else [_Step(SUMMARY, card, None)]
        is_old = card is not None and at - card.sent_at >= SUMMARY_EVERY
        is_anew = card is not None and is_old and gathered.newest > card.sent_at
        return [
            _Step(
                SUMMARY,
                card,
                self._faces.summary(one.language, gathered, wishes.day),
                is_anew=is_anew,
            )
        ]

    def _is_done(self, step: _Step) -> bool:
        """Whether what stands is what should."""
        card, face = step.stands, step.face
        if card is None or card.message_id is None or face is None or step.is_anew:
            return False
        return step.level == card.level and face.digest(self._road.vault) == card.digest

    async def _take(self, one: Linked, step: _Step) -> None:
        card, face = step.stands, step.face
        if face is None:
            await self._take_away(one, step)
        elif card is None or card.message_id is None or step.is_anew or step.level > card.level:
            await self._show(one, step, face)
        elif face.digest(self._road.vault) != card.digest:
            if await self._post.change(one.chat, card.message_id, face):
                await self._note(one, step, card.message_id, card.sent_at)
            else:
                await self._show(one, step, face)
        else:  # only quieter
            await self._note(one, step, card.message_id, card.sent_at)

    async def _show(self, one: Linked, step: _Step, face: Face) -> None:
        """Send it anew, below everything else. The old one goes first: two would confuse."""
        if step.stands is not None and step.stands.message_id is not None:
            await self._delete(one, step.stands.message_id)
        message = await self._post.show(one.chat, face, rings=step.level > Level.SILENT)
        await self._note(one, step, message, self._road.clock())

    async def _note(self, one: Linked, step: _Step, message: int, sent_at: int) -> None:
        """Write down what stands."""
        digest = step.face.digest(self._road.vault) if step.face else b""
        card = Card(one.id, step.key, message, digest, step.level, None, sent_at)
        await self._write_down(_Sent(card, step.stands, one.address_blob))

    async def _write_down(self, sent: _Sent) -> None:
        """What was sent while the link ended is left over; what cannot be written now is kept."""
        card, blob = sent.card, sent.address_blob
        pair = (card.staff_id, card.conversation_id)

        def job(connection: Connection) -> bool:
            stands = cards.put(connection, card, sent.seen, blob)
            if not stands and card.message_id is not None:
                leave_one(connection, card.staff_id, blob, card.message_id, is_topic=False)
            return stands

        try:
            stands = await self._road.job(job)
        except StorageError:
            self._unnoted[pair] = sent
            raise
        self._unnoted.pop(pair, None)
        if not stands:
            self._road.bells.ring(DESK)  # for whoever clears up

    async def _take_away(self, one: Linked, step: _Step) -> None:
        if step.stands is not None and step.stands.message_id is not None:
            await self._delete(one, step.stands.message_id)
        await self._road.job(partial(cards.drop, staff_id=one.id, conversation=step.key))

    async def _delete(self, one: Linked, message: int) -> None:
        await self._post.delete(one.chat, message, self._faces.over(one.language))

    async def _end_topic(self, one: Linked, topic: Topic) -> None:
        await self._post.delete_topic(one.chat, topic.thread_id)
        await self._road.job(partial(topics.drop, topic=topic))

    # ── who has no link any more ─────────────────────────────────────────────────────────

    async def _clear_up(self, found: list[Leftover]) -> None:
        for one in found:
            done = partial(leftovers.drop, leftover=one.id)
            try:
                await self._clear(one)
            except Gone:  # nobody can read it any more
                pass
            except Blocked:
                done = partial(leftovers.put_off, leftover=one.id)
            await self._road.job(done)

    async def _clear(self, one: Leftover) -> None:
        if one.message_id is None:
            await self._take_menu(one.chat)
        elif one.is_topic:
            await self._post.delete_topic(one.chat, one.message_id)
        else:
            over = self._faces.over(self._road.voice.staff[0])
            await self._post.delete(one.chat, one.message_id, over)

    async def _take_menu(self, chat: int) -> None:
        """Take the menu of commands from a chat, unless it has a colleague again."""
        vault = self._road.vault
        if await self._road.read(lambda connection: by_chat(connection, vault, chat)) is None:
            await self._post.delete_menu(chat)
