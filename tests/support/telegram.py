"""A person on Telegram as tests drive them: every move waits for what it must bring."""

from typing import Final

from tests.botapi import Bot, BotApi, Chat, Shown

PATIENCE: Final = 30.0
"""Seconds until a message must be there."""

INTAKE: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "nl": (
        ("Nederlands", "veilig typen"),
        ("Ja", "meelezen"),
        ("Nee", "Voor wie ben je hier"),
        ("Voor mij. Ik ben 18 jaar of ouder", "Waarmee kunnen we"),
        ("Werk of geld", "eigen woorden"),
        ("~Ik wil ander werk zoeken.", "Hoe wil je verder"),
        ("Hier, in deze chat", "laatste vraag"),
        ("Ja, het mag naar het team", "antwoordt in deze chat"),
    ),
    "en": (
        ("English", "type safely"),
        ("Yes", "read along"),
        ("No", "Who are you here for"),
        ("For me. I am 18 or older", "help you with first"),
        ("Work or money", "own words"),
        ("~I am looking for other work.", "go on"),
        ("Here, in this chat", "last question"),
        ("Yes, it may go to the team", "answers in this chat"),
    ),
}
"""What to press (`~` begins what is typed) and what must be read then, up to the handoff."""


class Talker:
    """Somebody in their private chat with the bot."""

    def __init__(self, api: BotApi, bot: Bot, name: str = "Anna", language: str = "nl") -> None:
        """Nothing is written yet."""
        self.language = language
        self.chat: Chat = api.person(name, language_code=language, username="anna_real").chat(bot)

    @property
    def last(self) -> Shown:
        """The newest message of the bot."""
        return self.chat.last

    async def sees(self, text: str) -> Shown:
        """Wait until the bot's newest message holds this text."""
        await self.chat.until(lambda: text in self._newest(), PATIENCE)
        return self.chat.last

    def _newest(self) -> str:
        return self.chat.texts[-1] if self.chat.texts else ""

    async def starts(self) -> None:
        """Open the chat."""
        self.chat.starts()
        await self.sees("Welke taal" if self.language == "nl" else "Which language")

    async def presses(self, label: str, then: str) -> Shown:
        """Press a button and wait for a text in a newer message than now."""
        before = self.chat.last.message_id
        self.chat.presses(label, message_id=before)
        return await self.newer(before, then)

    async def presses_on(self, message: int, label: str, then: str) -> Shown:
        """Press a button of an earlier message and wait for a text in a newer one than now."""
        before = self.chat.last.message_id
        self.chat.presses(label, message_id=message)
        return await self.newer(before, then)

    async def says(self, text: str, then: str) -> Shown:
        """Type words and wait for a text in a newer message."""
        before = self.chat.last.message_id
        self.chat.says(text)
        return await self.newer(before, then)

    @property
    def offered(self) -> list[str]:
        """What the buttons of the newest message bring."""
        return [one.data for row in self.last.buttons for one in row if one.data]

    @property
    def step(self) -> str:
        """The question of the newest message, "" for none: each has "a person, please"."""
        found = [data.partition(":")[2] for data in self.offered if data.startswith("/person:")]
        return found[0] if found else ""

    async def answers(self, code: str = "") -> Shown:
        """Answer the newest question: with a code, else skip it, else take the first option."""
        message, step, offered = self.last.message_id, self.step, self.offered
        skip = f"/skip:{step}"
        if not code and skip not in offered:
            code = next(data for data in offered if not data.startswith("/")).partition(":")[2]
        assert not code or f"{step}:{code}" in offered, f"{code} is not offered at {step}"
        self.chat.presses_old(message, f"{step}:{code}" if code else skip)
        if code and f"{step}:" in offered:  # one of several: "done" comes after it
            self.chat.presses_old(message, f"{step}:")
        return await self.newer(message, "")

    async def newer(self, before: int, text: str) -> Shown:
        """Wait for a text in a message of the bot that is newer than that number."""

        def is_there() -> bool:
            mine = [one for one in self.chat.messages if not one.mine and not one.service]
            return bool(mine) and mine[-1].message_id > before and text in mine[-1].text

        await self.chat.until(is_there, PATIENCE)
        return self.chat.last

    async def intake(self) -> None:
        """Everything from the first word to the handoff."""
        await self.starts()
        for move, then in INTAKE[self.language]:
            if move.startswith("~"):
                await self.says(move[1:], then)
            else:
                await self.presses(move, then)
