"""The door of the staff's bot: whose chat is it, and who has no link gets nothing at all."""

from functools import partial
from typing import Final

from sqlalchemy import Connection
from telegram import BotCommand, Chat, ChatMember, Message, Update
from telegram.ext import ApplicationHandlerStop

from handlers.bells import DESK
from handlers.staff_telegram.station import StaffContext, Station
from storage import leftovers, staff_chats
from storage.desk_queries import names_of
from storage.errors import Refused
from storage.staff_chats import Linked

COMMANDS: Final = ("queue", "mine", "duty", "quiet", "help", "unlink")
_THERE: Final = (ChatMember.MEMBER, ChatMember.ADMINISTRATOR, ChatMember.RESTRICTED)


class Doorkeeper:
    """Stands before every other handler."""

    def __init__(self, station: Station) -> None:
        """Guard this station."""
        self._station = station

    async def let_in(self, update: Update, context: StaffContext) -> None:
        """Find out whose chat it is; whatever is not for the others stops here, silently."""
        chat = update.effective_chat
        if chat is None or chat.type != Chat.PRIVATE:
            await self._leave(update, chat)
            raise ApplicationHandlerStop
        context.colleague = await self._whose(chat.id)
        change = update.my_chat_member
        is_there = change is None or change.new_chat_member.status in _THERE
        if is_there:
            await self._clear_up(chat.id)
        if change is not None:
            await self._reachable(context.colleague, is_there=is_there)
            raise ApplicationHandlerStop
        token = token_of(update.message)
        if token:
            await self._link(chat.id, token)
            raise ApplicationHandlerStop
        if context.colleague is None:
            raise ApplicationHandlerStop
        if context.colleague.blocked_at is not None:
            await self._reachable(context.colleague, is_there=True)

    async def _leave(self, update: Update, chat: Chat | None) -> None:
        """This bot is for one colleague at a time: it leaves every group without a word."""
        change = update.my_chat_member
        if chat is None or (change and change.new_chat_member.status not in _THERE):
            return
        await self._station.post.bot.leave_chat(chat.id)

    async def _whose(self, chat: int) -> Linked | None:
        vault = self._station.road.vault
        return await self._station.road.read(
            lambda connection: staff_chats.by_chat(connection, vault, chat)
        )

    async def _clear_up(self, chat: int) -> None:
        """Whoever is there has let the bot in: what was left over in their chat goes now."""
        road = self._station.road
        found = await road.read(lambda one: leftovers.waiting_in(one, road.vault, chat))
        if found:
            await road.job(partial(leftovers.try_again, ids=found), DESK)

    async def _reachable(self, one: Linked | None, *, is_there: bool) -> None:
        """Telegram says that the bot was blocked, or let in again."""
        if one is None:
            return
        at = None if is_there else self._station.road.clock()
        await self._station.road.job(partial(staff_chats.set_blocked, staff_id=one.id, at=at), DESK)

    async def _link(self, chat: int, token: str) -> None:
        """Link a chat with a token of the desk. One that is over gets no answer: who are you?"""
        road = self._station.road

        def job(connection: Connection) -> str:
            one = staff_chats.link(connection, road.vault, token, chat, road.clock())
            return names_of(connection, road.vault, [one]).get(one, "")

        try:
            name = await road.job(job, DESK)
        except Refused:
            return
        one = await self._whose(chat)
        if one is not None:
            say = self._station.say
            named = name or say(one, "desk-somebody")
            await self._station.answer(one, "staff-welcome", name=named)
            menu = [BotCommand(it, say(one, f"staff-command-{it}")) for it in COMMANDS]
            await self._station.post.show_menu(one.chat, menu)

    async def see_out(self, one: Linked) -> None:
        """End a link at the colleague's own wish; cards and menu go by themselves."""
        await self._station.road.job(partial(staff_chats.unlink, staff_id=one.id), DESK)


def token_of(message: Message | None) -> str:
    """The token behind `/start`, else nothing."""
    text = (message.text if message else None) or ""
    command, _, rest = text.partition(" ")
    return rest.strip() if command == "/start" else ""
