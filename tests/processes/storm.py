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
PATIENCE: Final = 90.0
"""Seconds until an answer must be there: a hundred wait for the same limits."""

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
    done: int = 0


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
        self.mark = f"Merk{number:03d}x"
        person = api.person(f"Naam{self.mark}", language_code=self.language)
        self.chat: Chat = person.chat(bot)
        self.told = Told()
        self.awaited: list[str] = []
        self.hopes = number % 8 == 0
        self._progress = progress

    @property
    def reply(self) -> str:
        """What the colleague answers to this person and to nobody else."""
        return f"Antwoord aan {self.mark}."

    async def storms(self) -> None:
        """Twelve turns."""
        self.chat.starts()
        await self._answered(0, _FIRST[self.language])
        for move, then in INTAKE[self.language]:
            await self._move(move, then)
        for number in range(ANSWERED, TURNS):
            is_last = number == TURNS - 1
            before = self._newest
            if is_last and self.hopes:
                await self._sees(before, self.reply)
                before = self._newest
            self._type(f"{self.mark} bericht {number}", self.told.messages)
            if is_last and self.hopes:
                await self._sees(before, RECEIVED[self.language])
        self._progress.turns += TURNS - ANSWERED
        self._progress.done += 1

    async def _move(self, move: str, then: str) -> None:
        before = self._newest
        if move.startswith("~"):
            self._type(f"{move[1:]} {self.mark}", self.told.answers)
        else:
            self._press(before, move)
        await self._answered(before, then)

    def _press(self, message: int, label: str) -> None:
        """Press a button of the newest question; its code is what the team must read."""
        rows = self.chat.last.buttons
        data = next(one.data for row in rows for one in row if label in one.text and one.data)
        self.told.answers.append(data.partition(":")[2])
        self.chat.presses(data=data, message_id=message)

    def _type(self, text: str, into: list[str]) -> None:
        into.append(text)
        self.chat.says(text)

    async def _answered(self, before: int, then: str) -> None:
        await self._sees(before, then)
        self._progress.turns += 1

    @property
    def _newest(self) -> int:
        return self.chat.last.message_id

    async def _sees(self, before: int, text: str) -> None:
        """Wait for a text in the newest message, which came after that one."""
        self.awaited.append(text)

        def is_there() -> bool:
            found = self.chat.texts
            return bool(found) and text in found[-1] and self._newest > before

        end = asyncio.get_running_loop().time() + PATIENCE
        while not is_there():
            if asyncio.get_running_loop().time() > end:
                raise TimeoutError(f"{self.mark} waits for {text!r}:\n{self.chat.dump()}")
            await asyncio.sleep(LOOK * _MOMENT.uniform(0.7, 1.3))

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
