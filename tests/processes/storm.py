"""Many people at once on Telegram: each waits for an answer, and never repeats what they said."""

import asyncio
import random
from dataclasses import dataclass, field
from typing import Final

from tests.botapi import Bot, BotApi, Chat
from tests.support.telegram import INTAKE

ANSWERED: Final = 9
"""Turns up to the handoff, each of which the bot answers."""

TURNS: Final = 12
PATIENCE: Final = 240.0
"""Seconds until an answer must be there: two hundred wait for the same limits."""

LOOK: Final = 0.4
"""Seconds between two looks at a chat."""

AGAIN: Final = {"nl": "(Misschien zag je dit al.)", "en": "(You may have seen this already.)"}
RECEIVED: Final = {"nl": "Je bericht is bij het team.", "en": "Your message is with the team."}
_FIRST: Final = {"nl": "Welke taal", "en": "Which language"}
_MOMENT: Final = random.Random(7)  # noqa: S311 - moments, no secrets


@dataclass(slots=True)
class Progress:
    """How far all of them are: turns that they made."""

    turns: int = 0


@dataclass(slots=True)
class Told:
    """What one person said, as the front office must read it."""

    answers: list[str] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)


class Stormer:
    """One person: an intake up to the handoff, then words to the team.

    Whoever hopes for a `reply` waits for it before the last words, which are then answered too.
    """

    def __init__(self, api: BotApi, bot: Bot, number: int, progress: Progress) -> None:
        """`number` stands in every word they type, so that no two say the same."""
        self.language = "nl" if number % 2 else "en"
        self.mark = f"Merk{200 + number}x"  # no number that calls for help: 112
        person = api.person(f"Naam{self.mark}", language_code=self.language)
        self.chat: Chat = person.chat(bot)
        self.told = Told()
        self.awaited: list[str] = []
        self.hopes = number % 8 == 0
        self._progress = progress
        self._read = 0

    @property
    def reply(self) -> str:
        """What the colleague answers to this person and to nobody else."""
        return f"Antwoord aan {self.mark}."

    async def storms(self) -> None:
        """Twelve turns."""
        self.chat.starts()
        await self._answered(_FIRST[self.language])
        for move, then in INTAKE[self.language]:
            self._move(move)
            await self._answered(then)
        for number in range(ANSWERED, TURNS - 1):
            self._type(f"{self.mark} bericht {number}", self.told.messages)
        if self.hopes:
            await self._sees(self.reply)
        self._type(f"{self.mark} laatste bericht", self.told.messages)
        if self.hopes:
            await self._sees(RECEIVED[self.language])
        self._progress.turns += TURNS - ANSWERED

    def _move(self, move: str) -> None:
        if move.startswith("~"):
            self._type(f"{move[1:]} {self.mark}", self.told.answers)
        else:
            self._press(move)

    def _press(self, label: str) -> None:
        """Press a button under the answer that came; its code is what the team must read."""
        question = next(one for one in self.chat.messages if one.message_id == self._read)
        labelled = [one for row in question.buttons for one in row if label in one.text]
        data = next(one.data for one in labelled if one.data)
        self.told.answers.append(data.partition(":")[2])
        self.chat.presses(data=data, message_id=question.message_id)

    def _type(self, text: str, into: list[str]) -> None:
        into.append(text)
        self.chat.says(text)

    async def _answered(self, then: str) -> None:
        await self._sees(then)
        self._progress.turns += 1

    async def _sees(self, text: str) -> None:
        """Wait for a text in a message that came after the last one that was waited for."""
        self.awaited.append(text)
        end = asyncio.get_running_loop().time() + PATIENCE
        while not (found := self._newer_with(text)):
            if asyncio.get_running_loop().time() > end:
                raise TimeoutError(f"{self.mark} waits for {text!r}:\n{self.chat.dump()}")
            await asyncio.sleep(LOOK * _MOMENT.uniform(0.7, 1.3))
        self._read = found[-1]

    def _newer_with(self, text: str) -> list[int]:
        newer = (one for one in self.chat.messages if one.message_id > self._read)
        return [one.message_id for one in newer if not one.mine and text in one.text]

    # ── afterwards ───────────────────────────────────────────────────────────────────────

    def received(self) -> "Received":
        """What came, against what had to come."""
        again = AGAIN[self.language]
        found = Received(wanted=len(self.awaited))
        before = ""
        for text in self.chat.texts:
            plain = text.replace(f"{again}\n\n", "")
            found.marked += again in text
            if plain != before:
                found.texts.append(plain)
            elif again in text:
                found.doubled += 1
            else:
                found.unmarked.append(plain)
            before = plain
        return found

    def misses(self) -> list[str]:
        """What did not come in its place: every answer must, once and in order."""
        texts = self.received().texts
        pairs = zip(self.awaited, texts, strict=False)
        wrong = [f"{self.mark}: {want!r} but {got!r}" for want, got in pairs if want not in got]
        if len(texts) != len(self.awaited):
            wrong.append(f"{self.mark}: {len(self.awaited)} awaited\n{self.chat.dump()}")
        return wrong


@dataclass(slots=True)
class Received:
    """The answers in a chat, repetitions apart: `unmarked` ones did not say that they are."""

    wanted: int
    texts: list[str] = field(default_factory=list)
    marked: int = 0
    doubled: int = 0
    unmarked: list[str] = field(default_factory=list)
