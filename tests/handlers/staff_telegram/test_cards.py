"""Cards: what they show and what never, who gets them, and that they agree with the desk."""

from collections.abc import Callable

import pytest

from flows.casework import Deed
from flows.types import Priority
from handlers.hours import MINUTE
from handlers.road import Road
from storage.pseudonyms import pseudonym
from tests.botapi import Bot, BotApi
from tests.handlers.desk.conftest import Clock
from tests.handlers.staff_telegram.conftest import DESK, Running
from tests.handlers.staff_telegram.phones import Phone
from tests.support.cases import do, facts
from tests.support.colleagues import ask

Phones = Callable[..., Phone]


async def test_a_p0_comes_at_once_and_rings(running: Running, phone: Phones, road: Road) -> None:
    """Queue, priority, topic, language, since when, by when, pseudonym; and a link to the desk."""
    anna = phone("anna")
    async with running():
        await anna.link()
        one, _, _ = ask(road, priority=Priority.P0, topic="danger_now", language="en")
        await anna.looks()
        card = await anna.sees("P0 Nu")
    assert card.text == (
        f"P0 Nu: leven in gevaar\n{pseudonym(one)}\n\nOnderwerp: Nu in gevaar\n"
        "Wachtrij: Front Office\nTaal: Engels, via webchat\nWacht sinds 10:00\n"
        "Antwoord uiterlijk 10:05\nNog van niemand"
    )
    assert not card.silent
    assert [[button.text for button in row] for row in card.buttons] == [
        ["Oppakken", "15 minuten stil"],
        ["Openen op het bureau"],
    ]
    assert card.buttons[1][0].url == f"{DESK}/c/{one.hex()}"


async def test_a_claim_changes_everybodys_card(running: Running, phone: Phones, road: Road) -> None:
    """One presses, all see who has it; nobody hears a sound of it."""
    anna, bo = phone("anna"), phone("bo")
    async with running():
        await anna.link()
        await bo.link()
        one, _, _ = ask(road, priority=Priority.P0)
        await anna.looks()
        await anna.sees("P0 Nu")
        await bo.sees("P0 Nu")
        anna.chat.presses("Oppakken")
        await anna.is_told("Dit gesprek is nu bij jou.")
        mine = await anna.sees("Bij jou")
        theirs = await bo.sees("Opgepakt door Anna")
    assert facts(road, one, "claimed_by", "state") == [anna.id, "claimed"]
    assert mine.edited
    assert [button.text for button in mine.buttons[0]] == ["Teruggeven"]
    assert [button.text for row in theirs.buttons for button in row] == ["Openen op het bureau"]
    assert (anna.rings(), bo.rings()) == (1, 1)


async def test_who_comes_second_is_told_who_has_it(
    running: Running, phone: Phones, road: Road
) -> None:
    """Their phone had not noticed yet; nothing changes."""
    anna, bo = phone("anna"), phone("bo")
    async with running():
        await anna.link()
        await bo.link()
        one, _, _ = ask(road, priority=Priority.P1)
        await anna.looks()
        card = await bo.sees("P1 Met spoed")
        do(road, one, Deed.CLAIM, anna.id, road.clock())
        bo.chat.presses("Oppakken")
        await bo.is_told("Anna heeft dit gesprek al.")
        bo.chat.presses_old(card.message_id, f"back:{one.hex()}")
        await bo.is_told("Dit gesprek is niet meer bij jou.")
    assert facts(road, one, "claimed_by") == [anna.id]
    assert bo.chat.answers[0].show_alert


async def test_what_is_handed_back_rings_again(running: Running, phone: Phones, road: Road) -> None:
    """A P0 that nobody has any more is as urgent as before."""
    anna, bo = phone("anna"), phone("bo")
    async with running():
        await anna.link()
        await bo.link()
        ask(road, priority=Priority.P0)
        await anna.looks()
        await anna.sees("P0 Nu")
        anna.chat.presses("Oppakken")
        before = await bo.sees("Opgepakt door Anna")
        await anna.sees("Bij jou")
        anna.chat.presses("Teruggeven")
        await anna.is_told("teruggegeven")
        after = await bo.sees("Nog van niemand")
    assert after.message_id > before.message_id
    assert not after.silent


async def test_what_is_answered_or_closed_goes(running: Running, phone: Phones, road: Road) -> None:
    """Others lose the card with the answer, who has it with the end."""
    anna, bo = phone("anna"), phone("bo")
    async with running():
        await anna.link()
        await bo.link()
        one, _, _ = ask(road, priority=Priority.P1)
        await anna.looks()
        await bo.sees("P1 Met spoed")
        do(road, one, Deed.CLAIM, anna.id, road.clock())
        do(road, one, Deed.REPLY, anna.id, road.clock())
        await anna.looks()
        await bo.sees_no_more("P1 Met spoed")
        await anna.sees("Beantwoord")
        do(road, one, Deed.CLOSE, anna.id, road.clock())
        await anna.looks()
        await anna.sees_no_more("P1 Met spoed")


async def test_a_press_counts_once(
    running: Running, phone: Phones, road: Road, bot: Bot, api: BotApi
) -> None:
    """Telegram delivers the same press again: what was handed back meanwhile stays so."""
    anna = phone("anna")
    async with running():
        await anna.link()
        one, _, _ = ask(road, priority=Priority.P1)
        await anna.looks()
        await anna.sees("P1 Met spoed")
        anna.chat.presses("Oppakken")
        await anna.sees("Bij jou")
        do(road, one, Deed.HAND_BACK, anna.id, road.clock())
        api.repeat_last_update(bot)
        await anna.chat.until(lambda: len(api.calls_of("answerCallbackQuery")) == 2)
    assert facts(road, one, "claimed_by") == [None]


async def test_another_teams_conversation_is_no_card_and_no_button(
    running: Running, phone: Phones, road: Road
) -> None:
    """By rule and by key: a made-up button does nothing, nor does one of a closed door."""
    anna, eve = phone("anna"), phone("eve", ("youth",))
    async with running():
        await anna.link()
        await eve.link()
        one, _, _ = ask(road, priority=Priority.P1)
        ask(road, queue="youth", topic="youth_danger", priority=Priority.P1)
        await anna.looks()
        card = await eve.sees("Jongere, nu niet veilig")
        assert len(eve.all_with("P1 Met spoed")) == 1
        eve.chat.presses_old(card.message_id, f"claim:{one.hex()}")
        await eve.is_told("Met jouw sleutels gaat dit gesprek niet open.")
        for nonsense in ("claim:", "claim:00", "claim:zz", f"claim:{bytes(16).hex()}"):
            eve.chat.presses_old(card.message_id, nonsense)
        await eve.chat.until(lambda: len(eve.chat.answers) == 5)
        assert {told.text for told in eve.chat.answers[1:]} == {"Dit gesprek is er niet meer."}
    assert facts(road, one, "claimed_by") == [None]


async def test_the_rest_is_gathered_without_a_sound(
    running: Running, phone: Phones, road: Road, clock: Clock
) -> None:
    """One card counts the queues, is edited in place, and comes anew at most every half hour."""
    anna = phone("anna")
    async with running():
        await anna.link()
        ask(road)
        await anna.looks()
        first = await anna.sees("1 gesprek wacht op een collega.")
        clock.at += 10 * MINUTE
        ask(road, queue="intake", priority=Priority.P3)
        await anna.looks()
        second = await anna.sees("2 gesprekken wachten op een collega.")
        assert "Front Office: 1\nIntake: 1" in second.text
        assert "wacht sinds 10:00" in second.text
        clock.at += 25 * MINUTE
        await anna.looks()
        third = await anna.sees("2 gesprekken")
    assert second.message_id == first.message_id
    assert third.message_id > second.message_id
    assert anna.rings() == 0
    assert len(anna.all_with("wacht op een collega")) + len(anna.all_with("wachten op")) == 1


async def test_the_gathering_card_goes_when_nobody_waits(
    running: Running, phone: Phones, road: Road
) -> None:
    """And its button shows who waits."""
    anna = phone("anna")
    async with running():
        await anna.link()
        one, _, _ = ask(road)
        await anna.looks()
        await anna.sees("1 gesprek wacht")
        anna.chat.presses("Laat zien")
        await anna.sees(pseudonym(one))
        do(road, one, Deed.CLAIM, anna.id, road.clock())
        await anna.looks()
        await anna.sees_no_more("1 gesprek wacht")
        await anna.sees("Bij jou")


async def test_cards_hold_no_word_of_anybody(
    running: Running, phone: Phones, road: Road, caplog: pytest.LogCaptureFixture, api: BotApi
) -> None:
    """Nothing that was said reaches Telegram, and nothing of Telegram the log."""
    caplog.set_level("DEBUG")
    anna = phone("anna")
    async with running():
        await anna.link()
        one, _, _ = ask(road, priority=Priority.P0)
        road_words = "zqxmerk"
        await road.job(lambda it: road.cases.write(it, one, road_words, road.clock()))
        await anna.looks()
        await anna.sees("P0 Nu")
    assert all(road_words not in str(call.params) for call in api.calls)
    ours = [one for one in caplog.records if one.name.startswith("inloop")]
    assert all(str(anna.chat.id) not in one.getMessage() for one in ours)
