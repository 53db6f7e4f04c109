"""After the handoff: a colleague answers on the desk, the person reads it on Telegram."""

import re
from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from sqlalchemy import select

from handlers.bells import RELAY
from storage.schema import conversations, outbox
from tests.botapi import Bot, BotApi
from tests.handlers.client_telegram.conftest import Clock, Office
from tests.support.colleagues import Browser, browser_of, enrol
from tests.support.telegram import Talker

HOUR = 3_600_000_000


@pytest.fixture
async def sanne(office: Office) -> Browser:
    """A colleague at her desk."""
    enrol(office.road, "sanne", ["front_office"])
    return await browser_of(office.road, "sanne")


async def case_of(office: Office) -> str:
    """The address of the only conversation on the desk."""
    query = select(conversations.c.id)
    one = await office.road.read(lambda connection: connection.execute(query).scalar_one())
    return f"/c/{one.hex()}"


async def replies(office: Office, sanne: Browser, text: str) -> None:
    """Claim and answer with one button."""
    case = await case_of(office)
    await sanne.get(case)
    await sanne.post(f"{case}/reply", reply=text, claim="yes", despite="times,first,proof")


async def test_an_answer_is_read_on_telegram(
    office: Office, api: BotApi, bot: Bot, sanne: Browser
) -> None:
    """It says that the team writes, it is protected, and the desk shows what came back."""
    anna = Talker(api, bot)
    await anna.intake()
    await replies(office, sanne, "Dag, fijn dat je schrijft. <b>Bel</b> gerust.")
    answer = await anna.sees("Het team schrijft:")
    assert answer.text.endswith("<b>Bel</b> gerust.")
    assert answer.protected
    await anna.says("Dank je, dat doe ik.", "Je bericht is bij het team.")
    page = await sanne.get(await case_of(office))
    assert "Dank je, dat doe ik." in page.text


async def test_only_the_first_message_after_an_answer_has_a_receipt(
    office: Office, api: BotApi, bot: Bot, sanne: Browser
) -> None:
    """Who writes three messages is not answered three times."""
    anna = Talker(api, bot)
    await anna.intake()
    await replies(office, sanne, "Vertel gerust.")
    await anna.sees("Vertel gerust.")
    await anna.says("een", "Je bericht is bij het team.")
    anna.chat.says("twee")
    anna.chat.says("drie")
    await anna.says("/privacy", "Wie leest mee")
    receipts = [text for text in anna.chat.texts if "bij het team" in text and len(text) < 40]
    assert len(receipts) == 1
    page = await sanne.get(await case_of(office))
    assert [word for word in ("een", "twee", "drie") if f">{word}</div>" in page.text] == [
        "een",
        "twee",
        "drie",
    ]


async def test_words_behind_a_slash_are_words(
    office: Office, api: BotApi, bot: Bot, sanne: Browser
) -> None:
    """Who hits the key by mistake is read by the team all the same."""
    anna = Talker(api, bot)
    await anna.intake()
    anna.chat.says("/ ik durf niet naar huis")
    await anna.says("/privacy", "Wie leest mee")
    page = await sanne.get(await case_of(office))
    assert ">/ ik durf niet naar huis</div>" in page.text


async def test_an_edit_reaches_the_team_as_an_edit(
    office: Office, api: BotApi, bot: Bot, sanne: Browser
) -> None:
    """The new words say that they change earlier ones, which stay readable."""
    anna = Talker(api, bot)
    await anna.intake()
    number = anna.chat.says("Ik ben dinsdag thuis.")
    await anna.says("/privacy", "Wie leest mee")
    anna.chat.edits(number, "Ik ben woensdag thuis.")
    case = await case_of(office)

    async def shows() -> bool:
        page = await sanne.get(case)
        return "Ik ben woensdag thuis." in page.text

    await eventually(shows)
    assert "Ik ben dinsdag thuis." in sanne.page.text
    assert "Past een eerder bericht aan" in sanne.page.text
    assert "Later aangepast" in sanne.page.text


async def eventually(condition: Callable[[], object]) -> None:
    """Wait until an asynchronous condition holds."""
    for _ in range(500):
        if await condition():  # type: ignore[misc] # an awaitable, as its name says
            return
    raise AssertionError("it never came true")


async def test_an_edit_that_changes_nothing_tells_nobody(
    office: Office, api: BotApi, bot: Bot
) -> None:
    """Telegram tells of changes that a bot cannot see; a real one after it still comes."""
    anna = Talker(api, bot)
    await anna.intake()
    number = anna.chat.says("nog iets")
    await anna.chat.until(lambda: bot.pending == 0)
    anna.chat.edits(number, "nog iets")
    await anna.chat.until(lambda: bot.pending == 0)
    before = await numbers_said(office)
    anna.chat.edits(number, "nog iets anders")
    await anna.chat.until(lambda: bot.pending == 0)
    anna.chat.edits(number, "nog iets anders")
    await anna.chat.until(lambda: bot.pending == 0)
    assert await numbers_said(office) == before + 1


async def numbers_said(office: Office) -> int:
    """The number of the last message of the only conversation."""
    query = select(conversations.c.last_seq)
    return await office.road.read(lambda one: one.execute(query).scalar_one())


async def test_an_edit_before_the_handoff_changes_the_answer(
    office: Office, api: BotApi, bot: Bot, sanne: Browser
) -> None:
    """Nobody is led back to the question; the team reads the newest words."""
    anna = Talker(api, bot)
    await anna.starts()
    await anna.presses("Nederlands", "veilig typen")
    await anna.presses("Ja", "meelezen")
    await anna.presses("Nee", "Voor wie ben je hier")
    await anna.presses("Ik heb een vraag", "Waar gaat je vraag over")
    await anna.presses("Ik wil het team iets vragen", "Wat is de vraag")
    number = anna.chat.says("Hoe zit het met belsting?")
    await anna.sees("haast")
    before = anna.last.message_id
    anna.chat.edits(number, "Hoe zit het met belasting?")
    again = await anna.newer(before, "De verandering is bewaard.")
    assert "haast" in again.text
    await anna.presses("Een mens, graag", "Ik heb de vraag om een mens")
    page = await sanne.get(await case_of(office))
    assert "belasting" in page.text
    assert "belsting" not in page.text


async def test_a_blocked_bot_is_seen_on_the_desk(
    office: Office, api: BotApi, bot: Bot, sanne: Browser
) -> None:
    """Blocking marks the conversation at once, unblocking ends it."""
    anna = Talker(api, bot)
    await anna.intake()
    case = await case_of(office)
    anna.chat.blocks()

    async def is_marked() -> bool:
        return "heeft de bot in Telegram geblokkeerd" in (await sanne.get(case)).text

    await eventually(is_marked)
    anna.chat.unblocks()

    async def is_clear() -> bool:
        return "geblokkeerd" not in (await sanne.get(case)).text

    await eventually(is_clear)
    await replies(office, sanne, "Daar ben je weer.")
    await anna.sees("Daar ben je weer.")


@pytest.mark.parametrize("way", ["unblocks", "writes"])
async def test_an_answer_to_a_closed_chat_is_kept_until_its_person_is_back(
    office: Office, api: BotApi, bot: Bot, sanne: Browser, way: str
) -> None:
    """Whoever blocks the bot for an evening reads in the morning what was said meanwhile."""
    anna = Talker(api, bot)
    await anna.intake()
    anna.chat.blocks()
    await replies(office, sanne, "We wachten op je.")
    case = await case_of(office)

    async def is_kept() -> bool:
        (due,) = await office.road.read(lambda one: one.execute(due_at).scalars().all())
        return int(due) > office.road.clock() + 5 * HOUR

    due_at = select(outbox.c.due_at)
    await eventually(is_kept)
    page = (await sanne.get(case)).text
    assert "heeft de bot in Telegram geblokkeerd" in page
    assert "Een antwoord wacht in Telegram tot" not in page
    anna.chat.unblocks()
    if way == "writes":
        anna.chat.says("Daar ben ik weer.")
    await anna.chat.until(lambda: any("We wachten op je." in text for text in anna.chat.texts))
    assert "geblokkeerd" not in (await sanne.get(case)).text


async def test_an_answer_leaves_the_open_question_its_buttons(
    office: Office, api: BotApi, bot: Bot, sanne: Browser
) -> None:
    """In danger the dialogue goes on: a colleague's words must not take its way on."""
    anna = Talker(api, bot)
    await anna.starts()
    await anna.presses("Nederlands", "veilig typen")
    await anna.presses("Nee", "Is er op dit moment gevaar")
    question = await anna.presses("Ja, er is nu gevaar", "Bel nu 112")
    await replies(office, sanne, "We zijn er.")
    await anna.sees("We zijn er.")
    await anna.presses_on(question.message_id, "Nee", "Voor wie ben je hier")


async def test_a_refused_answer_is_seen_on_the_desk(
    office: Office, api: BotApi, bot: Bot, sanne: Browser
) -> None:
    """Telegram says that the account is gone: the desk says so, and nobody tries for ever."""
    anna = Talker(api, bot)
    await anna.intake()
    anna.chat.person.deactivates()
    await replies(office, sanne, "Ben je daar?")
    case = await case_of(office)

    async def is_marked() -> bool:
        return "bestaat niet meer" in (await sanne.get(case)).text

    await eventually(is_marked)
    waiting = select(outbox.c.id)
    assert await office.road.read(lambda one: one.execute(waiting).all()) == []


async def test_somebody_reads_along(office: Office, api: BotApi, bot: Bot, sanne: Browser) -> None:
    """The answer stands behind a cover that no preview shows; the line before it tells nothing."""
    anna = Talker(api, bot)
    await anna.starts()
    await anna.presses("Nederlands", "veilig typen")
    await anna.presses("Ja", "meelezen")
    await anna.presses("Soms", "Voor wie ben je hier")
    await anna.presses("Een mens, graag", "Ik heb de vraag om een mens")
    await replies(office, sanne, "Kom morgen langs.")
    answer = await anna.sees("Kom morgen langs.")
    (cover,) = answer.entities
    assert cover["type"] == "spoiler"
    assert answer.text[: cover["offset"]] == (
        "Er is een bericht. Tik op het grijze vlak om het te lezen.\n\n"
    )
    assert answer.text[cover["offset"] :] == "Kom morgen langs."


async def test_an_answer_waits_for_a_safe_time(
    office: Office, api: BotApi, bot: Bot, clock: Clock
) -> None:
    """Outside the times that the person gave nothing comes; at their beginning it does."""
    put_to(clock, datetime(2027, 1, 11, 12, tzinfo=UTC))  # a Monday, one o'clock in Rotterdam
    enrol(office.road, "sanne", ["front_office"])
    sanne = await browser_of(office.road, "sanne")
    anna = Talker(api, bot)
    await young_after_school(anna)
    clock.ahead += HOUR // 3
    await replies(office, sanne, "Ik heb je bericht gelezen.")
    due = select(outbox.c.due_at)
    (at,) = await office.road.read(lambda one: one.execute(due).scalars().all())
    assert datetime.fromtimestamp(at / 1e6, UTC) == datetime(2027, 1, 11, 14, tzinfo=UTC)
    page = await sanne.get(await case_of(office))
    assert "Een antwoord wacht in Telegram tot 15:00" in page.text
    assert not any("team schrijft" in text for text in anna.chat.texts)
    put_to(clock, datetime(2027, 1, 11, 14, 0, 1, tzinfo=UTC))
    office.road.bells.ring(RELAY)
    await anna.sees("Ik heb je bericht gelezen.")


async def test_who_writes_is_there_and_reads_what_waited(
    office: Office, api: BotApi, bot: Bot, clock: Clock
) -> None:
    """The person's own message is always answered; what waited for a safe time comes before."""
    put_to(clock, datetime(2027, 1, 11, 12, tzinfo=UTC))
    enrol(office.road, "sanne", ["front_office"])
    sanne = await browser_of(office.road, "sanne")
    anna = Talker(api, bot)
    await young_after_school(anna)
    clock.ahead += HOUR // 3
    await replies(office, sanne, "Ik heb je bericht gelezen.")
    await anna.says("/privacy", "Wie leest mee")
    assert "Ik heb je bericht gelezen." in anna.chat.texts[-2]


async def young_after_school(anna: Talker) -> None:
    """Somebody younger than 18 who can be written to after school, handed over."""
    await anna.starts()
    await anna.presses("Nederlands", "veilig typen")
    await anna.presses("Ja", "meelezen")
    await anna.presses("Nee", "Voor wie ben je hier")
    await anna.presses("Ik ben jonger dan 18", "veilige plek")
    await skip_to(anna, "Hoe wil je verder")
    await anna.presses("Bellen", "Wanneer kun je veilig praten")
    anna.chat.presses("Na school")
    await anna.chat.until(lambda: "☑ Na school" in str(anna.last.buttons))
    await anna.presses("Klaar", "veilig bereiken")
    await anna.presses("Een mens, graag", "Ik heb de vraag om een mens")


def put_to(clock: Clock, moment: datetime) -> None:
    """Put the office's clock to a moment."""
    clock.ahead = 0
    clock.ahead = int(moment.timestamp() * 1_000_000) - clock()


async def skip_to(anna: Talker, question: str) -> None:
    """Skip questions until this one stands there."""
    while question not in anna.last.text:
        await anna.presses("Overslaan", "")


async def test_typing_shows(office: Office, api: BotApi, bot: Bot, sanne: Browser) -> None:
    """While a colleague writes the person sees that somebody does."""
    anna = Talker(api, bot)
    await anna.intake()
    case = await case_of(office)
    await sanne.get(case)
    answer = await sanne.post(f"{case}/writing")
    assert answer.status_code == 204
    await anna.chat.until(lambda: anna.chat.typing == 1)


async def test_what_the_bot_shows_is_for_the_desks_language_too(
    office: Office, api: BotApi, bot: Bot, sanne: Browser
) -> None:
    """A person who chose English reads our own words in English."""
    anna = Talker(api, bot, language="en")
    await anna.intake()
    await replies(office, sanne, "Hello there.")
    answer = await anna.sees("Hello there.")
    assert re.match(r"The team writes:\n\nHello", answer.text)
