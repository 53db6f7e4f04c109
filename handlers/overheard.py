"""What a person writes is also told to the colleague who has the conversation, in their Telegram.

Only where the office switched it on, and only for conversations that came through Telegram. It
goes through the outbox like everything that is sent: sealed under the key of the hour, deleted
once it is there.
"""

from collections.abc import Sequence
from contextlib import suppress

from sqlalchemy import Connection

from flows.book import Book
from flows.duress import is_secret
from flows.signs import is_sign
from flows.types import Entry, Kind, Write
from handlers.channels import ToTopic, write_message
from locales.voice import MissingText, Voice
from storage import outbox
from storage.ephemeral import EphemeralKeys
from storage.errors import SealBroken
from storage.outbox import Parcel
from storage.topics import Heard, hearer
from storage.vault import Vault


class Overheard:
    """Puts a person's words into the outbox for a colleague."""

    def __init__(self, vault: Vault, book: Book, voice: Voice, keys: EphemeralKeys | None) -> None:
        """Seal under these keys; ValueError without any."""
        if keys is None:
            raise ValueError("there are no ephemeral keys to seal under")
        self._vault = vault
        self._book = book
        self._voice = voice
        self._keys = keys

    def words(self, connection: Connection, conversation: bytes, wrote: Write, at: int) -> None:
        """The person wrote; called after it was written to the conversation, in its transaction."""
        heard = self._heard(connection, conversation, at)
        if heard is None:
            return
        text = wrote.text
        if wrote.corrects is not None:
            text = f"{self._voice.text(heard.language, 'staff-topic-corrected')}\n{text}"
        _put(connection, conversation, heard, text)

    def answers(
        self, connection: Connection, conversation: bytes, entries: Sequence[Entry], at: int
    ) -> None:
        """The person answered questions after the handoff; what was skipped is not told.

        What they agreed with the team stands on the desk only, and so does what we read in words.
        """
        steps = self._book.steps
        told = [one for one in entries if not (is_secret(steps, one.step) or is_sign(one))]
        given = [one for one in told if one.answer is not None]
        heard = self._heard(connection, conversation, at) if given else None
        if heard is not None:
            texts = [self._told(heard.language, entry) for entry in given]
            _put(connection, conversation, heard, "\n\n".join(texts))

    def _heard(self, connection: Connection, conversation: bytes, at: int) -> Heard | None:
        """Who hears it. A link that somebody changed must not cost the person their turn."""
        with suppress(SealBroken):
            return hearer(connection, self._vault, self._keys, conversation, at)
        return None

    def _told(self, language: str, entry: Entry) -> str:
        """A question's first line, and below it what was answered."""
        question = entry.step
        with suppress(MissingText):
            question = self._voice.question(language, entry.step).partition("\n")[0]
        answer = entry.answer if isinstance(entry.answer, tuple) else (entry.answer,)
        return f"{question}\n{', '.join(self._label(language, entry, one) for one in answer)}"

    def _label(self, language: str, entry: Entry, answer: object) -> str:
        step = self._book.steps.get(entry.step)
        if entry.remark or step is None or step.kind is Kind.WORDS:
            return str(answer)
        with suppress(MissingText):
            return self._voice.label(language, entry.step, str(answer))
        return str(answer)


def _put(connection: Connection, conversation: bytes, heard: Heard, text: str) -> None:
    told = ToTopic(conversation, heard.pseudonym, text, heard.seq)
    outbox.put(connection, [Parcel(heard.chat, write_message(told), unnoted=True)])
