"""From a chat to the web chat and back, by one-time links. The links are the only way across."""

from typing import Final

import msgspec
from msgspec.structs import replace
from sqlalchemy import Connection

from flows.engine import advance
from flows.types import TALK, Answer, Dialogue, Say, TookOver
from handlers.bells import DESK, RELAY
from handlers.channels import write_message
from handlers.farewells import chat_at, farewell
from handlers.road import Road
from handlers.safe_times import obeyed
from locales.voice import Screen
from storage import contacts, outbox, returning, shown, transcripts
from storage.chats import Chat
from storage.contacts import Change, Held, Reached, Row
from storage.conversations import moved_to
from storage.ephemeral import EphemeralKeys
from storage.errors import KeyGone, Refused
from storage.inbox import Receipt, record
from storage.links import LinkKind, Used, make_link, use_link
from storage.outbox import Parcel
from storage.shown import Note
from storage.vault import Session

LINK_OVER: Final = "link-over"
"""Why a link does nothing: it was used, it is old, or it is none of ours."""

HAS_CODE: Final = "has-code"
"""Why a link does nothing: only a return code opens the conversation on a page."""


class Moves:
    """What both one-time links do."""

    def __init__(self, road: Road) -> None:
        """Move on this road."""
        self._road = road

    # ── from a chat to the web ───────────────────────────────────────────────────────────

    async def to_page(self, token: str, session: Session) -> None:
        """Use the link that a chat showed; raises Refused(`link-over`, `has-code`).

        The dialogue goes on in this new session, under a new key of the person. In the chat all
        that can be deleted is deleted; only then is its address dropped. Where there is a return
        code already nothing changes: who never kept it still has the chat.
        """
        road = self._road
        keys = road.ephemeral
        if keys is None:
            raise Refused(LINK_OVER)

        def job(connection: Connection) -> bytes | None:
            return self._to_page(connection, keys, token, session)

        conversation = await road.job(job, RELAY)
        road.must_compact = True  # the chat's address and wraps
        road.bells.ring(DESK, *([conversation] if conversation else []))

    def _to_page(
        self, connection: Connection, keys: EphemeralKeys, token: str, session: Session
    ) -> bytes | None:
        road, at = self._road, self._road.clock()
        used = use_link(connection, road.vault, LinkKind.WEB, token, at)
        reached = contacts.chat_of(connection, used.subject) if used else None
        if reached is None or reached.row.expires_at <= at:
            raise Refused(LINK_OVER)
        chat = chat_at(road.vault, keys, reached, at)
        held = self._held(connection, chat, reached)
        goodbye = [*farewell(connection, chat), self._goodbye(chat, held.dialogue.language)]
        self._arrive(connection, chat, held, session)
        contacts.erase(connection, [chat.id])
        outbox.put(connection, goodbye)
        return held.conversation

    def _held(self, connection: Connection, chat: Chat, reached: Reached) -> Held:
        try:
            return contacts.unseal(chat, reached.row)
        except KeyGone:  # a restored backup
            conversation = contacts.conversation_of(connection, chat.id)
            if conversation is None:
                raise Refused(LINK_OVER) from None
            language = self._road.voice.known(None)
            turn = advance(self._road.book, None, TookOver(chat.at, language))
            return Held(turn.dialogue, conversation=conversation)

    def _arrive(self, connection: Connection, chat: Chat, held: Held, session: Session) -> None:
        """Put the dialogue into the session."""
        road, conversation, at = self._road, held.conversation, chat.at
        says = (Say("engine-talk"),) if held.dialogue.step == TALK else ()
        arrived = replace(held, says=says, heard=())
        if conversation is not None:
            if returning.has_code(connection, conversation):
                raise Refused(HAS_CODE)
            ready = road.kits.code()
            returning.move_to_page(
                connection, road.vault, road.cases, conversation, chat, session, ready, at
            )
            moved_to(connection, conversation, session.channel)
            code = ready.code.shown() if ready else None
            arrived = replace(arrived, code=code, code_at=at, kept=False)
        blob = contacts.seal(session, 1, arrived)
        contacts.save(connection, [Change(session.id, 1, blob, conversation, at, is_new=True)])

    def _goodbye(self, chat: Chat, language: str) -> Parcel:
        screen = Screen(language, (self._road.voice.text(language, "chat-moved"),))
        return Parcel(chat, write_message(screen), unnoted=True)

    # ── from the web to a chat ───────────────────────────────────────────────────────────

    async def link_to_chat(self, conversation: bytes, dialogue: Dialogue) -> str:
        """A token for the link that lets answers come in a chat too.

        It carries what must be obeyed there: when the person may be written to, who reads along.
        """
        road, at = self._road, self._road.clock()
        carried = msgspec.msgpack.encode(obeyed(dialogue).answers)
        return await road.job(
            lambda connection: make_link(
                connection, road.vault, LinkKind.CHAT, conversation, at, carried
            )
        )

    async def to_chat(
        self, chat: Chat, external_id: bytes, token: str, language: str, message: int
    ) -> None:
        """Somebody opened such a link in their messenger. A repeat does nothing.

        `message` is the number of what they sent with it: if it could not be deleted at once, it
        can be later.
        """

        def job(connection: Connection) -> bytes | None:
            receipt = Receipt(chat.id, external_id, b"link", chat.at)
            if record(connection, [receipt]):
                return None
            shown.note(connection, [Note(chat.id, message, chat.at)])
            return self._to_chat(connection, chat, token, language)

        conversation = await self._road.job(job, RELAY)
        if conversation is not None:
            self._road.bells.ring(conversation, DESK)

    def _to_chat(
        self, connection: Connection, chat: Chat, token: str, language: str
    ) -> bytes | None:
        road = self._road
        row = contacts.load(connection, [chat.id], lock=True).get(chat.id)
        used = use_link(connection, road.vault, LinkKind.CHAT, token, chat.at)
        conversation = used.subject if used else None
        facts = transcripts.facts_of(connection, conversation) if conversation else None
        before = contacts.conversation_of(connection, chat.id)
        joins = facts is not None and before in {None, conversation}
        said = "chat-joined" if joins else "chat-busy" if facts else "chat-link-over"
        language = facts["language"] if facts else road.voice.known(language)
        if used is not None and joins and before is None:
            self._join(connection, chat, row, used, language)
        screen = Screen(language, (road.voice.text(language, said),))
        outbox.put(connection, [Parcel(chat, write_message(screen))], waking=True)
        return conversation if joins else None

    def _join(
        self,
        connection: Connection,
        chat: Chat,
        row: Row | None,
        used: Used,
        language: str,
    ) -> None:
        """Let a chat belong to a conversation; an unfinished dialogue that it held is erased.

        What stands in the chat, and how long it may, is still known: it can be deleted later.
        """
        road, conversation = self._road, used.subject
        revision = 1 if row is None else row.revision + 1
        turn = advance(road.book, None, TookOver(chat.at, language))
        answers = msgspec.msgpack.decode(used.carried, type=dict[str, Answer])
        dialogue = replace(turn.dialogue, answers=answers, path=tuple(answers))
        held = Held(dialogue, conversation=conversation, kept=True)
        blob = contacts.seal(chat, revision, held)
        address = road.vault.seal_address(chat.id, chat.address)
        change = Change(
            chat.id,
            revision,
            blob,
            conversation,
            chat.at,
            is_new=row is None,
            channel=chat.channel,
            address=address,
        )
        contacts.save(connection, [change])
