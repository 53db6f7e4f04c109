"""A colleague's phone, as tests hold it."""

import asyncio
from collections.abc import Callable
from functools import partial

from handlers.bells import DESK
from handlers.road import Road
from handlers.staff_telegram.notifier import LOOKS_APART
from storage.links import LinkKind, make_link
from storage.schema import staff_chats
from storage.staff_chats import Linked, of_staff
from tests.botapi import Chat, Shown
from tests.support.colleagues import write

WELCOME = "Welkom"


async def until(condition: Callable[[], object]) -> None:
    """Wait for something that no chat shows; TimeoutError after ten seconds."""
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110 - it is looked at from outside, as a person would
            await asyncio.sleep(0.005)


class Phone:
    """The private chat of a colleague (`id`) with the staff's bot."""

    def __init__(self, road: Road, one: bytes, chat: Chat) -> None:
        """Hold it; nothing is linked."""
        self.road = road
        self.id = one
        self.chat = chat

    def token(self) -> str:
        """A one-time code of the desk."""
        make = partial(
            make_link,
            vault=self.road.vault,
            kind=LinkKind.STAFF,
            subject=self.id,
            at=self.road.clock(),
        )
        return write(self.road, make)

    async def link(self) -> None:
        """Follow the link of the desk, and read the welcome."""
        self.chat.starts(self.token())
        await self.sees(WELCOME)

    async def sees(self, text: str) -> Shown:
        """The newest message of the bot that holds this text, once it is there."""
        await self.chat.until(lambda: self.all_with(text))
        return self.all_with(text)[-1]

    async def sees_no_more(self, text: str) -> None:
        """Wait until no message of the bot holds this text."""
        await self.chat.until(lambda: not self.all_with(text))

    def all_with(self, text: str) -> list[Shown]:
        """The visible messages of the bot that hold a text."""
        return [one for one in self.chat.messages if not one.mine and text in one.text]

    async def is_told(self, text: str) -> None:
        """The last answer to a press holds this text."""
        await self.chat.until(lambda: any(text in (one.text or "") for one in self.chat.answers))

    def linked(self) -> Linked | None:
        """The link as stored."""
        with self.road.database.reading() as connection:
            return of_staff(connection, self.road.vault, self.id)

    async def looks(self) -> None:
        """Ring the desk's bell, and wait until whatever follows has been sent and written down."""
        for _ in range(2):  # a look that comes while cards are on their way waits for them
            self.road.bells.ring(DESK)
            await asyncio.sleep(LOOKS_APART + 0.1)

    def rings(self) -> int:
        """How many visible messages of the bot came with a sound; answers and welcomes do not."""
        return sum(not one.silent for one in self.chat.messages if not one.mine)


def links_of(road: Road) -> int:
    """How many links there are."""
    with road.database.reading() as connection:
        return len(connection.execute(staff_chats.select()).all())
