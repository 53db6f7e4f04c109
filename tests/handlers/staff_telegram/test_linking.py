"""Linking: a one-time code of the desk, one chat a colleague; whoever has no link gets nothing."""

import asyncio
from collections.abc import Callable

import pytest

from flows.types import Priority
from handlers.bells import DESK
from handlers.hours import MINUTE
from handlers.road import Road
from storage.hands import Role
from storage.staff import reinvite
from tests.botapi import Bot, BotApi, Fault
from tests.handlers.desk.conftest import Clock
from tests.handlers.staff_telegram.conftest import Running
from tests.handlers.staff_telegram.phones import Phone, links_of, until
from tests.support.colleagues import ask, dismiss, write

Phones = Callable[..., Phone]


async def silence(bot: Bot) -> None:
    """Wait until the bot has taken every update."""
    await until(lambda: not bot.pending)
    await asyncio.sleep(0.05)


async def test_a_code_of_the_desk_links(running: Running, phone: Phones, bot: Bot) -> None:
    """The link is kept, the bot says who is meant and what happens now, with a menu there only."""
    anna = phone("anna")
    async with running():
        await anna.link()
        await until(lambda: bot.commands)
    linked = anna.linked()
    assert linked is not None
    assert linked.chat == anna.chat.id
    assert linked.on_duty
    assert anna.chat.texts[0].startswith("Welkom, Anna.")
    assert {scope for scope, _ in bot.commands} == {"chat"}


async def test_a_code_works_once_and_for_a_quarter_of_an_hour(
    running: Running, phone: Phones, clock: Clock, bot: Bot
) -> None:
    """Used, late or made up: no answer at all."""
    anna, bo, eve = phone("anna"), phone("bo"), phone("eve")
    used, late = anna.token(), bo.token()
    async with running():
        anna.chat.starts(used)
        await anna.sees("Welkom")
        clock.at += 15 * MINUTE
        for token in (used, late, "nonsense", "A" * 32, "é" * 9):
            eve.chat.starts(token)
        await silence(bot)
    assert eve.chat.texts == []
    assert eve.linked() is None


async def test_who_has_no_link_gets_nothing(
    running: Running, phone: Phones, bot: Bot, api: BotApi
) -> None:
    """Not even what this bot is: no answer, no menu, no sign that somebody is there."""
    eve = phone("eve")
    async with running():
        eve.chat.starts()
        for text in ("/help", "/queue", "/duty on", "Hallo?"):
            eve.chat.says(text)
        eve.chat.sends_photo()
        eve.chat.edits(eve.chat.says("x"), "y")
        await silence(bot)
    assert eve.chat.texts == []
    assert {call.method for call in api.calls} <= {"getMe", "getUpdates"}


async def test_a_chat_has_one_colleague_and_a_colleague_one_chat(
    running: Running, phone: Phones, api: BotApi, bot: Bot
) -> None:
    """A new link replaces the earlier ones of either end, and what stood in the old chat goes."""
    anna, bo = phone("anna"), phone("bo")
    async with running():
        await anna.link()
        ask(anna.road, priority=Priority.P0)
        await anna.looks()
        await anna.sees("P0 Nu")
        other = Phone(anna.road, anna.id, api.person("Anna").chat(bot))
        await other.link()
        await anna.sees_no_more("P0 Nu")
        await other.sees("P0 Nu")
        other.chat.starts(bo.token())
        await other.sees("Welkom, Bo")
    assert links_of(anna.road) == 1
    assert anna.linked() is None
    assert bo.linked() is not None


async def test_only_who_reads_conversations_may_link(
    running: Running, phone: Phones, bot: Bot
) -> None:
    """An administrator's code links nothing."""
    root = phone("root", (), Role.ADMINISTRATOR)
    async with running():
        root.chat.starts(root.token())
        await silence(bot)
    assert (root.chat.texts, root.linked()) == ([], None)


async def test_disabling_works_at_once(
    running: Running, phone: Phones, road: Road, api: BotApi
) -> None:
    """The link is gone with the access, cards and menu go from the phone, a code is void."""
    anna, bo = phone("anna"), phone("bo")
    async with running():
        await anna.link()
        await bo.link()
        ask(road, priority=Priority.P0)
        await bo.looks()
        await bo.sees("P0 Nu")
        code = bo.token()
        dismiss(road, bo.id)
        await bo.looks()
        await bo.sees_no_more("P0 Nu")
        bo.chat.starts(code)
        bo.chat.says("/queue")
        anna.chat.says("/help")
        await anna.sees("/mine")
        await until(lambda: api.calls_of("deleteMyCommands"))
    assert bo.linked() is None
    assert bo.all_with("wacht") == []
    assert links_of(road) == 1


@pytest.mark.parametrize("how", ["disabled", "linked anew"])
async def test_no_further_card_follows_a_link_that_ended(
    running: Running, phone: Phones, road: Road, api: BotApi, bot: Bot, how: str
) -> None:
    """Not even while cards are on their way there; the new chat gets every one of them."""
    anna = phone("anna")
    new = Phone(road, anna.id, api.person("New").chat(bot))
    async with running():
        await anna.link()
        for _ in range(3):
            ask(road, priority=Priority.P1)
        api.fault(Fault(method="sendMessage", chat_id=anna.chat.id, slow=1))
        road.bells.ring(DESK)
        await until(lambda: cards_to(api, anna))
        if how == "disabled":
            dismiss(road, anna.id)
        else:
            await new.link()
        await anna.sees("P1 Met spoed")
        await anna.sees_no_more("P1 Met spoed")
        if how == "linked anew":
            await new.chat.until(lambda: len(new.all_with("P1 Met spoed")) == 3)
        await anna.looks()
    assert cards_to(api, anna) == 1


def cards_to(api: BotApi, phone: Phone) -> int:
    """How many cards of a P1 were sent to a chat, or are on their way."""
    found = [call.params for call in api.calls_of("sendMessage")]
    here = [one for one in found if str(one["chat_id"]) == str(phone.chat.id)]
    return sum(str(one["text"]).startswith("P1") for one in here)


async def test_an_invitation_anew_unlinks_too(running: Running, phone: Phones, road: Road) -> None:
    """Who forgot the passphrase may have lost the phone as well."""
    anna = phone("anna")
    async with running():
        await anna.link()
        write(road, lambda one: reinvite(one, road.vault, anna.id, road.clock()))
    assert links_of(road) == 0


async def test_unlinking_in_the_chat_asks_first(
    running: Running, phone: Phones, road: Road, bot: Bot
) -> None:
    """Not now changes nothing; yes takes cards and menu away."""
    anna = phone("anna")
    async with running():
        await anna.link()
        ask(road, priority=Priority.P0)
        await anna.looks()
        await anna.sees("P0 Nu")
        anna.chat.says("/unlink")
        await anna.sees("loskoppelen?")
        anna.chat.presses("Toch niet")
        await anna.sees("Er is niets veranderd")
        assert anna.linked() is not None
        anna.chat.says("/unlink")
        await anna.sees("loskoppelen?")
        anna.chat.presses("Ja, loskoppelen")
        await anna.sees("is losgekoppeld")
        await anna.sees_no_more("P0 Nu")
        await until(lambda: not bot.commands)
    assert anna.linked() is None


async def test_a_blocked_bot_pauses_and_comes_back(
    running: Running, phone: Phones, road: Road
) -> None:
    """Telegram says so, or the next card does; let in again it goes on."""
    anna = phone("anna")

    async def until(blocked: bool) -> None:  # noqa: FBT001 - what is waited for
        await anna.chat.until(
            lambda: (found := anna.linked()) and bool(found.blocked_at) is blocked
        )

    async with running():
        await anna.link()
        anna.chat.blocks()
        await until(blocked=True)
        ask(road, priority=Priority.P0)
        await anna.looks()
        anna.chat.unblocks()
        await until(blocked=False)
        await anna.sees("P0 Nu")


async def test_the_bot_leaves_every_group_without_a_word(
    running: Running, api: BotApi, bot: Bot
) -> None:
    """A team's group must not learn of anybody."""
    group = api.group("Team")
    async with running():
        group.adds(bot)
        await silence(bot)
        await until(lambda: api.calls_of("leaveChat"))
    assert group.texts == []
