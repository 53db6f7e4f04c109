"""What a colleague types: lists of cards, help, and what is no command."""

from collections.abc import Callable

from flows.casework import Deed
from flows.types import Priority
from handlers.road import Road
from storage.colleagues import change_staff
from storage.pseudonyms import pseudonym
from tests.handlers.staff_telegram.conftest import Running
from tests.handlers.staff_telegram.phones import Phone
from tests.support.cases import do
from tests.support.colleagues import ask, write

Phones = Callable[..., Phone]


async def test_the_queue_comes_in_pages(running: Running, phone: Phones, road: Road) -> None:
    """Five cards at once, without a sound, the most urgent first; the next on a button."""
    anna = phone("anna")
    async with running():
        await anna.link()
        anna.chat.says("/queue")
        await anna.sees("Niemand wacht op een collega.")
        ids = [ask(road, priority=Priority.P3)[0] for _ in range(6)]
        anna.chat.says("/queue")
        await anna.sees("nummer 1 tot en met 5")
        await anna.chat.until(lambda: len(anna.all_with("P3 Binnen")) == 5)
        anna.chat.presses("Volgende")
        await anna.sees("nummer 6 tot en met 6")
        await anna.chat.until(lambda: len(anna.all_with("P3 Binnen")) == 6)
    assert all(len(anna.all_with(pseudonym(one))) == 1 for one in ids)
    assert anna.rings() == 0


async def test_a_next_page_that_is_no_more_shows_the_first_one(
    running: Running, phone: Phones, road: Road
) -> None:
    """Whoever stood on it was taken meanwhile: others wait, and it is not said that nobody does."""
    anna, bo = phone("anna"), phone("bo")
    async with running():
        await anna.link()
        ids = [ask(road, priority=Priority.P3)[0] for _ in range(6)]
        anna.chat.says("/queue")
        await anna.sees("nummer 1 tot en met 5")
        await anna.chat.until(lambda: len(anna.all_with("P3 Binnen")) == 5)
        do(road, ids[0], Deed.CLAIM, bo.id, road.clock())
        anna.chat.presses("Volgende")
        await anna.chat.until(lambda: len(anna.all_with("nummer 1 tot en met 5")) == 2)
    assert anna.all_with("Niemand wacht op een collega.") == []


async def test_a_card_stands_once_however_often_it_is_asked_for(
    running: Running, phone: Phones, road: Road
) -> None:
    """Asked for again it comes below everything else, and the old one goes."""
    anna = phone("anna")
    async with running():
        await anna.link()
        ask(road, priority=Priority.P0)
        await anna.looks()
        first = await anna.sees("P0 Nu")
        anna.chat.says("/queue")
        await anna.sees("nummer 1 tot en met 1")
        await anna.chat.until(
            lambda: [one.message_id > first.message_id for one in anna.all_with("P0 Nu")] == [True]
        )


async def test_mine_shows_what_the_colleague_has(
    running: Running, phone: Phones, road: Road
) -> None:
    """Also what was answered; nothing of others."""
    anna, bo = phone("anna"), phone("bo")
    async with running():
        await anna.link()
        anna.chat.says("/mine")
        await anna.sees("Je hebt nu geen gesprekken.")
        one, _, _ = ask(road)
        two, _, _ = ask(road)
        do(road, one, Deed.CLAIM, anna.id, road.clock())
        do(road, one, Deed.REPLY, anna.id, road.clock())
        do(road, two, Deed.CLAIM, bo.id, road.clock())
        anna.chat.says("/mine")
        await anna.sees("Je hebt 1 gesprek.")
        card = await anna.sees(pseudonym(one))
    assert "Beantwoord\nEr loopt geen termijn\nBij jou" in card.text
    assert anna.all_with(pseudonym(two)) == []


async def test_who_has_many_sees_the_first_ones(
    running: Running, phone: Phones, road: Road
) -> None:
    """The rest stands on the desk."""
    anna = phone("anna")
    async with running():
        await anna.link()
        for _ in range(11):
            one, _, _ = ask(road)
            do(road, one, Deed.CLAIM, anna.id, road.clock())
        anna.chat.says("/mine")
        await anna.sees("Je hebt 11 gesprekken.")
        await anna.sees("Hier staan de eerste 10.")
        await anna.chat.until(lambda: len(anna.all_with("P2 Binnen")) == 10)


async def test_help_and_what_is_no_command(running: Running, phone: Phones) -> None:
    """Words outside a topic go to nobody, and it is said so."""
    anna = phone("anna")
    async with running():
        await anna.link()
        for text in ("/help", "/start"):
            anna.chat.says(text)
        await anna.chat.until(lambda: len(anna.all_with("Dit kun je hier doen:")) == 2)
        anna.chat.says("Hallo, kom je morgen?")
        anna.chat.says("/nonsense")
        anna.chat.sends_photo()
        anna.chat.sends_contact()
        await anna.chat.until(lambda: len(anna.all_with("Hier kun je niemand antwoorden.")) == 4)


async def test_cards_speak_the_colleagues_language(
    running: Running, phone: Phones, road: Road
) -> None:
    """That of their desk; a change changes the cards that stand."""
    anna = phone("anna")
    async with running():
        await anna.link()
        ask(road, priority=Priority.P0)
        await anna.looks()
        await anna.sees("Nog van niemand")
        write(road, lambda it: change_staff(it, anna.id, language="en"))
        await anna.looks()
        await anna.sees("Nobody has it yet")
        anna.chat.says("/help")
        await anna.sees("This is what you can do here:")
