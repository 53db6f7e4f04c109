"""Duty, quiet hours, deadlines that come near, and what happens when nobody claims."""

from collections import Counter
from collections.abc import Callable
from functools import partial

from flows.casework import Deed
from flows.types import Priority
from handlers.hours import MINUTE
from handlers.road import Road
from storage.boards import Board
from storage.desk_queries import PAGE
from storage.hands import Role
from storage.staff_chats import set_duty, set_quiet
from storage.transfers import watch_for
from tests.handlers.desk.conftest import Clock
from tests.handlers.staff_telegram.conftest import Running
from tests.handlers.staff_telegram.people import Writer, handed_over
from tests.handlers.staff_telegram.phones import Phone
from tests.support.cases import do
from tests.support.chatting import HURT
from tests.support.colleagues import ask, write

Phones = Callable[..., Phone]
HOUR = 60 * MINUTE
SAYS_IT = "Neem je mijn kwartsieten lantaarn mee?"


async def agreed(road: Road) -> tuple[Writer, bytes]:
    """Somebody who agreed on a duress word, and their conversation."""
    ann, one = await handed_over(road)
    write(road, lambda it: watch_for(it, road.vault, one, "kwartsieten lantaarn"))
    return ann, one


async def test_off_duty_nothing_new_comes(running: Running, phone: Phones, road: Road) -> None:
    """Not a P0, not the rest; back on duty it rings."""
    anna = phone("anna")
    async with running():
        await anna.link()
        anna.chat.says("/duty off")
        await anna.sees("Je hebt geen dienst.")
        ask(road, priority=Priority.P0)
        ask(road)
        await anna.looks()
        assert anna.all_with("P0 Nu") == []
        assert anna.all_with("wacht op een collega") == []
        anna.chat.says("/duty on")
        card = await anna.sees("P0 Nu")
        await anna.sees("1 gesprek wacht")
        anna.chat.says("/duty")
        await anna.sees("Schrijf /duty on")
    assert not card.silent


async def test_in_quiet_hours_only_what_is_urgent_comes(
    running: Running, phone: Phones, road: Road, clock: Clock
) -> None:
    """A P0 comes through and says why; what is gathered waits for the morning."""
    anna = phone("anna")
    async with running():
        await anna.link()
        anna.chat.says("/quiet 22:00 – 07:00")
        await anna.sees("Stille uren van 22:00 tot 07:00.")
        clock.at += 13 * HOUR  # 23:00
        ask(road)
        ask(road, priority=Priority.P0)
        await anna.looks()
        card = await anna.sees("P0 Nu")
        assert "Je hebt nu stille uren." in card.text
        assert not card.silent
        assert anna.all_with("wacht op een collega") == []
        clock.at += 8 * HOUR  # 07:00
        await anna.looks()
        await anna.sees("1 gesprek wacht")
        anna.chat.says("/quiet off")
        await anna.sees("Je hebt geen stille uren.")
        for nonsense in ("/quiet 25:00-07:00", "/quiet 22:00", "/quiet 7:00-7:00", "/quiet"):
            anna.chat.says(nonsense)
        await anna.chat.until(lambda: len(anna.all_with("Schrijf de uren zo")) == 4)
    linked = anna.linked()
    assert linked is not None
    assert linked.quiet is None


async def test_a_deadline_that_comes_near_rings_once_more(
    running: Running, phone: Phones, road: Road, clock: Clock
) -> None:
    """Two minutes before that of a P0, and no third time for who is no coordinator."""
    anna, chief = phone("anna"), phone("chief", role=Role.COORDINATOR)
    async with running():
        await anna.link()
        await chief.link()
        ask(road, priority=Priority.P0)
        await anna.looks()
        first = await anna.sees("P0 Nu")
        for minutes in (2, 1, 1, 1, 5):
            clock.at += minutes * MINUTE
            await anna.looks()
        last = await anna.sees("de termijn komt dichtbij")
        await chief.sees("Niemand heeft dit nog opgepakt.")
    assert last.message_id > first.message_id
    assert len(anna.all_with("P0 Nu")) == 1
    assert len([one for one in anna.chat.deleted if not one.silent]) == 1


async def test_a_p1_that_becomes_a_p0_rings_again(
    running: Running, phone: Phones, road: Road, clock: Clock
) -> None:
    """Who was hurt says then that they are in danger now; also after it was escalated."""
    anna = phone("anna")
    async with running():
        await anna.link()
        ann, _ = await handed_over(road, HURT)
        clock.at += 45 * MINUTE
        await anna.looks()
        first = await anna.sees("Niemand heeft dit nog opgepakt")
        await ann.moves("[in_danger]")
        await anna.looks()
        card = await anna.sees("P0 Nu")
        await anna.looks()
    assert anna.all_with("P1 Met spoed") == []
    assert anna.all_with("P0 Nu") == [card]
    assert card.message_id > first.message_id
    assert not card.silent


async def test_the_board_holds_whatever_is_urgent(
    running: Running, phone: Phones, road: Road
) -> None:
    """However much more urgent waits before it; of the rest it holds a page."""
    anna = phone("anna")
    async with running():
        await anna.link()
    for priority in (Priority.P0, Priority.P2):
        for number in range(PAGE + 1):
            ask(road, priority=priority, at=road.clock() + number)
    with road.database.reading() as connection:
        board = Board(connection, road.vault, words=False)
    counts = Counter(one.priority for one in board.cases.values())
    assert counts == {Priority.P0: PAGE + 1, Priority.P2: PAGE}


async def test_who_has_it_is_warned_a_quarter_of_an_hour_before(
    running: Running, phone: Phones, road: Road, clock: Clock
) -> None:
    """Only they, also off duty; an answer silences it."""
    anna, bo = phone("anna"), phone("bo")
    async with running():
        await anna.link()
        await bo.link()
        one, _, _ = ask(road, priority=Priority.P1)
        do(road, one, Deed.CLAIM, anna.id, road.clock())
        write(road, lambda it: set_duty(it, anna.id, on_duty=False))
        clock.at += 44 * MINUTE
        await anna.looks()
        assert anna.all_with("P1 Met spoed") == []
        clock.at += MINUTE
        await anna.looks()
        card = await anna.sees("de termijn komt dichtbij")
        assert bo.all_with("P1 Met spoed") == []
        do(road, one, Deed.REPLY, anna.id, road.clock())
        await anna.looks()
        await anna.sees_no_more("de termijn komt dichtbij")
    assert not card.silent


async def test_a_deadline_of_the_rest_keeps_quiet_hours(
    running: Running, phone: Phones, road: Road, clock: Clock
) -> None:
    """A P2 near its deadline rings for who is on duty, but not in their quiet hours."""
    anna, bo = phone("anna"), phone("bo")
    async with running():
        await anna.link()
        await bo.link()
        write(road, lambda it: set_quiet(it, bo.id, (9 * 60, 11 * 60)))
        ask(road)
        clock.at += 24 * HOUR - 15 * MINUTE  # Tuesday 09:45, due at 10:00
        await anna.looks()
        card = await anna.sees("de termijn komt dichtbij")
        assert bo.all_with("P2") == []
    assert not card.silent


async def test_an_unclaimed_p0_reaches_the_coordinator_off_duty(
    running: Running, phone: Phones, road: Road, clock: Clock
) -> None:
    """Past its five minutes every coordinator of the team hears of it, on duty or not."""
    chief, anna = phone("chief", role=Role.COORDINATOR), phone("anna")
    async with running():
        await chief.link()
        await anna.link()
        for one in (chief, anna):
            write(road, partial(set_duty, staff_id=one.id, on_duty=False))
        ask(road, priority=Priority.P0)
        clock.at += 4 * MINUTE
        await anna.looks()
        assert chief.all_with("P0 Nu") == []
        clock.at += MINUTE
        await anna.looks()
        card = await chief.sees("Niemand heeft dit nog opgepakt.")
        assert anna.all_with("P0 Nu") == []
        chief.chat.presses("Oppakken")
        await chief.sees("Bij jou")
    assert not card.silent


async def test_without_a_coordinator_the_duty_team_hears_of_it(
    running: Running, phone: Phones, road: Road, clock: Clock
) -> None:
    """Everybody of it, off duty too; half of a P1's time counts, on the clock of the office."""
    anna = phone("anna")
    async with running():
        await anna.link()
        write(road, lambda it: set_duty(it, anna.id, on_duty=False))
        clock.at += 6 * HOUR + 45 * MINUTE  # 16:45: fifteen minutes today, the rest tomorrow
        ask(road, queue="youth", topic="youth_danger", priority=Priority.P1)
        clock.at += 12 * HOUR  # in the night the clock of a P1 stands still
        await anna.looks()
        assert anna.all_with("P1 Met spoed") == []
        clock.at += 4 * HOUR + 29 * MINUTE  # 09:14
        await anna.looks()
        assert anna.all_with("P1 Met spoed") == []
        clock.at += MINUTE  # 09:15
        await anna.looks()
        await anna.sees("Niemand heeft dit nog opgepakt.")


async def test_a_card_may_be_silenced_for_a_quarter_of_an_hour(
    running: Running, phone: Phones, road: Road, clock: Clock
) -> None:
    """A P1 says so, and rings again afterwards; for the others nothing changes."""
    anna, bo = phone("anna"), phone("bo")
    async with running():
        await anna.link()
        await bo.link()
        ask(road, priority=Priority.P1)
        await anna.looks()
        first = await anna.sees("P1 Met spoed")
        anna.chat.presses("15 minuten stil")
        await anna.is_told("Deze kaart is stil tot 10:15.")
        silent = await anna.sees("Stil tot 10:15")
        assert bo.all_with("Stil tot") == []
        clock.at += 15 * MINUTE
        await anna.looks()
        await anna.sees_no_more("Stil tot")
        again = await anna.sees("P1 Met spoed")
    assert silent.message_id == first.message_id
    assert again.message_id > first.message_id
    assert not again.silent


async def test_a_p0_that_nobody_has_cannot_be_silenced(
    running: Running, phone: Phones, road: Road
) -> None:
    """It is said kindly why."""
    anna = phone("anna")
    async with running():
        await anna.link()
        ask(road, priority=Priority.P0)
        await anna.looks()
        await anna.sees("P0 Nu")
        anna.chat.presses("15 minuten stil")
        await anna.is_told("Die kan niet stil, want iemand moet hem nu zien.")
        await anna.looks()
    assert anna.all_with("Stil tot") == []


async def test_a_p0_at_night_rings_who_is_on_duty_then_the_coordinator(
    running: Running, phone: Phones, road: Road, clock: Clock
) -> None:
    """Opening hours do not matter to it; with nobody on duty its five minutes run all the same."""
    chief, anna = phone("chief", role=Role.COORDINATOR), phone("anna")
    async with running():
        await chief.link()
        await anna.link()
        write(road, partial(set_duty, staff_id=chief.id, on_duty=False))
        clock.at += 12 * HOUR  # 22:00
        assert not road.calendar.of().is_open(clock.at)
        ask(road, priority=Priority.P0)
        await anna.looks()
        assert not (await anna.sees("P0 Nu")).silent
        assert chief.all_with("P0 Nu") == []
        clock.at += 5 * MINUTE
        await anna.looks()
        assert not (await chief.sees("Niemand heeft dit nog opgepakt.")).silent


async def test_a_duress_word_rings_again_each_time_it_is_said(
    running: Running, phone: Phones, road: Road, clock: Clock
) -> None:
    """Though the card stands as loud as before; who is off duty is left in peace."""
    anna, bo = phone("anna"), phone("bo")
    async with running():
        await anna.link()
        await bo.link()
        write(road, lambda it: set_duty(it, bo.id, on_duty=False))
        ann, _ = await agreed(road)
        await ann.moves(SAYS_IT)
        await anna.looks()
        first = await anna.sees("P0 Nu")
        clock.at += MINUTE
        await ann.moves(SAYS_IT)
        await anna.looks()
        again = await anna.sees("P0 Nu")
        await anna.looks()
        assert anna.all_with("P0 Nu") == [again]
    assert again.message_id > first.message_id
    assert not again.silent
    assert bo.all_with("P0 Nu") == []


async def test_who_has_it_hears_a_duress_word_off_duty_too(
    running: Running, phone: Phones, road: Road, clock: Clock
) -> None:
    """As they would hear that its time is nearly up: perhaps nobody is on duty."""
    anna = phone("anna")
    async with running():
        await anna.link()
        write(road, lambda it: set_duty(it, anna.id, on_duty=False))
        ann, one = await agreed(road)
        do(road, one, Deed.CLAIM, anna.id, clock.at)
        await ann.moves(SAYS_IT)
        await anna.looks()
        first = await anna.sees("P0 Nu")
        clock.at += 3 * MINUTE
        await anna.looks()
        near = await anna.sees("P0 Nu")
    assert not first.silent
    assert near.message_id > first.message_id
    assert not near.silent


async def test_a_duress_word_said_again_and_again_is_escalated_in_time(
    running: Running, phone: Phones, road: Road, clock: Clock
) -> None:
    """Five minutes after the first time, and from then on it rings there too each time."""
    chief = phone("chief", role=Role.COORDINATOR)
    async with running():
        await chief.link()
        write(road, lambda it: set_duty(it, chief.id, on_duty=False))
        ann, _ = await agreed(road)
        await ann.moves(SAYS_IT)
        clock.at += 4 * MINUTE
        await ann.moves(SAYS_IT)
        await chief.looks()
        assert chief.all_with("P0 Nu") == []
        clock.at += MINUTE
        await chief.looks()
        first = await chief.sees("Niemand heeft dit nog opgepakt.")
        clock.at += MINUTE
        await ann.moves(SAYS_IT)
        await chief.looks()
        again = await chief.sees("Niemand heeft dit nog opgepakt.")
    assert again.message_id > first.message_id
    assert not again.silent


async def test_a_silenced_duress_word_rings_when_it_is_said_again(
    running: Running, phone: Phones, road: Road, clock: Clock
) -> None:
    """Who has it may be away: nobody's silence outlasts the next call for help."""
    anna, bo = phone("anna"), phone("bo")
    async with running():
        await anna.link()
        ann, one = await agreed(road)
        do(road, one, Deed.CLAIM, bo.id, clock.at)
        await ann.moves(SAYS_IT)
        await anna.looks()
        first = await anna.sees("P0 Nu")
        anna.chat.presses("15 minuten stil")
        await anna.sees("Stil tot")
        clock.at += MINUTE
        await ann.moves(SAYS_IT)
        await anna.looks()
        await anna.sees_no_more("Stil tot")
        again = await anna.sees("P0 Nu")
    assert again.message_id > first.message_id
    assert not again.silent
