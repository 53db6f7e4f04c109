"""Somebody who plants marks wherever Telegram carries something, and what a thief looks for."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Final

from sqlalchemy import LargeBinary, select

from storage.schema import contacts, messages, metadata, outbox
from tests.botapi import Bot, BotApi, Fault
from tests.handlers.client_telegram.conftest import Office
from tests.support.telegram import INTAKE, Talker

MARK: Final = "zqxmerk"
"""Stands in everything that is planted as text."""

PHONE: Final = "31687654329"
PLACE: Final = (51.98765432, 4.12345678)
AUTHOR: Final = "Zqxverteller"
"""Who wrote what is forwarded."""

USERNAME: Final = "anna_real"
PLANTED: Final = (
    "marked words",
    "username",
    "telephone number",
    "latitude",
    "longitude",
    "author of a forward",
    "chat id",
)
"""What Telegram itself holds of it, so that the search can find something."""

_TROUBLE: Final[tuple[dict[str, Any], ...]] = (
    {"method": "sendMessage", "html": 502},
    {"method": "sendMessage", "status": 500, "description": f"{MARK} description"},
    {"method": "sendMessage", "cut": "half"},
    {"method": "sendMessage", "garbage": True},
    {"method": "sendMessage", "drop": "after"},
    {"method": "sendMessage", "retry_after": 1},
    {"method": "sendMessage", "slow": 0.2},
    {"method": "getUpdates", "cut": "half"},
    {"method": "getUpdates", "html": 502},
    {"method": "getUpdates", "retry_after": 1},
    {"method": "editMessageReplyMarkup", "status": 400, "description": f"{MARK} description"},
    {"method": "editMessageReplyMarkup", "cut": "half"},
    {"method": "editMessageReplyMarkup", "garbage": True},
    {"method": "editMessageReplyMarkup", "retry_after": 1},
    {"method": "answerCallbackQuery", "html": 502},
    {"method": "deleteMessages", "status": 400, "description": f"{MARK} description"},
)


class Planter:
    """A person whose name, number and every word are marked."""

    def __init__(self, office: Office, api: BotApi, bot: Bot) -> None:
        """Nothing is planted yet."""
        self.talker = Talker(api, bot, name=f"{MARK}naam")
        self.chat = self.talker.chat
        self._office = office
        self._api = api
        self._bot = bot

    async def plants(self) -> None:
        """A whole intake with everything that Telegram carries, before and after the handoff."""
        self.chat.starts(f"{MARK}payload")
        await self._settled()
        await self.talker.starts()
        for fault in _TROUBLE:
            self._api.fault(Fault(**fault))
        for number, (move, then) in enumerate(INTAKE["nl"]):
            if move.startswith("~"):
                await self.talker.says(f"{MARK}antwoord", then)
            else:
                await self.talker.presses(move, then)
            if number == 0:
                await self._everything()
        await self._everything()

    async def _everything(self) -> None:
        chat = self.chat
        typed = chat.says(f"{MARK}woorden")
        chat.edits(typed, f"{MARK}veranderd")
        chat.forwards(f"{MARK}doorgestuurd", author=AUTHOR)
        chat.sends_photo(caption=f"{MARK}onderschrift")
        chat.sends_document(name=f"{MARK}.pdf")
        chat.sends_contact(PHONE)
        chat.sends_location(*PLACE)
        chat.says(f"/{MARK}opdracht {MARK}payload")
        question = chat.last.message_id
        for data in (f"{MARK}stap:{MARK}code", f"/{MARK}opdracht:{MARK}", f"{MARK}"):
            chat.presses_old(question, data)
        await self._settled()

    async def _settled(self) -> None:
        """Wait until all was taken, and all that it says was sent."""
        async with asyncio.timeout(60):
            while self._bot.pending or await self.waits():  # noqa: ASYNC110 - in other threads
                await asyncio.sleep(0.02)

    async def waits(self) -> bool:
        """Whether something lies in the outbox."""
        query = select(outbox.c.id).limit(1)
        found = await self._office.road.read(lambda one: one.execute(query).first())
        return found is not None

    async def forgets(self) -> None:
        """Erase everything, and wait until the chat is empty too."""
        await self.talker.says("/forget", "Alles wissen?")
        await self.talker.presses("Ja, alles wissen", "Klaar. Bij ons is het gewist.")
        await self._settled()

    def on_telegram(self) -> bytes:
        """All that Telegram knows of this chat."""
        return repr([one.raw for one in (*self.chat.messages, *self.chat.deleted)]).encode()

    def needles(self) -> dict[str, bytes]:
        """What must be found nowhere, by name."""
        number = self.chat.id
        texts = {
            "marked words": MARK,
            "username": USERNAME,
            "telephone number": PHONE,
            "latitude": str(PLACE[0])[:8],
            "longitude": str(PLACE[1])[:7],
            "author of a forward": AUTHOR,
            "token": self._bot.token,
            "secret of the token": self._bot.token.partition(":")[2],
            "chat id": str(number),
        }
        found = {name: text.lower().encode() for name, text in texts.items()}
        found |= {
            f"{name}, UTF-16": text.lower().encode("utf-16-le") for name, text in texts.items()
        }
        found["chat id, big-endian"] = number.to_bytes(8, "big")
        found["chat id, little-endian"] = number.to_bytes(8, "little")
        found["chat id, msgpack"] = b"\xce" + number.to_bytes(4, "big")
        return found

    def found_in(self, haystack: bytes) -> list[str]:
        """The names of what is in there."""
        low = haystack.lower()
        needles = self.needles().items()
        return [name for name, one in needles if one in low or one in haystack]


@asynccontextmanager
async def watching(office: Office) -> AsyncIterator[set[bytes]]:
    """Collect the sealed pieces of dialogues, messages and letters, as long as the block runs."""
    seen: set[bytes] = set()
    task = asyncio.create_task(_watch(office, seen))
    try:
        yield seen
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def _watch(office: Office, seen: set[bytes]) -> None:
    queries = [
        select(column)
        for table in (contacts, messages, outbox, metadata.tables["wraps"])
        for column in table.columns
        if isinstance(column.type, LargeBinary) and column.name.endswith("_blob")
    ]
    while True:
        for query in queries:
            rows = await office.road.read(lambda one, it=query: one.execute(it).scalars().all())  # type: ignore[misc]
            seen.update(one for one in rows if one)
        await asyncio.sleep(0.005)
