"""A person's way through the dialogues on Telegram."""

import asyncio
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import Table, func, select

from storage.schema import contacts, conversations, messages, outbox, wraps
from storage.transcripts import Transcript
from tests.botapi import Bot, BotApi
from tests.handlers.client_telegram.conftest import Clock, Office, office_on
from tests.support.cases import read_as
from tests.support.colleagues import enrol, hand_of
from tests.support.telegram import Talker


@pytest.fixture
def sanne(office: Office) -> None:
    """A colleague who reads what arrives."""
    enrol(office.road, "sanne", ["front_office"])


async def arrived(office: Office) -> tuple[str, str, str, str]:
    """Queue, topic, priority and language of the only conversation."""
    names = ("queue", "topic", "priority", "language")
    query = select(*(conversations.c[name] for name in names))
    row = await office.road.read(lambda connection: connection.execute(query).one())
    return (row[0], row[1], row[2], row[3])


@pytest.mark.parametrize("language", ["nl", "en"])
async def test_a_whole_intake(office: Office, api: BotApi, bot: Bot, language: str) -> None:
    """From the first word to the handoff, asked for by the bot, in both languages."""
    anna = Talker(api, bot, language=language)
    await anna.intake()
    assert await arrived(office) == ("front_office", "work_money", "P3", language)
    assert all(one.protected for one in anna.chat.messages if not one.mine)


@pytest.mark.parametrize("language", ["nl", "en"])
async def test_a_whole_intake_by_webhook(
    database_url: str, tmp_path: Path, api: BotApi, bot: Bot, language: str
) -> None:
    """The same, brought by Telegram with the secret."""
    one = office_on(database_url, tmp_path, api, bot, Clock())
    async with one.running(by_webhook=True):
        anna = Talker(api, bot, language=language)
        await anna.intake()
        assert await arrived(one) == ("front_office", "work_money", "P3", language)
    assert not api.calls_of("getUpdates")
    await one.close()


@pytest.mark.usefixtures("sanne")
async def test_honest_at_the_first_word(office: Office, api: BotApi, bot: Bot) -> None:
    """What Telegram knows, what we keep and the web chat stand in the very first message."""
    anna = Talker(api, bot)
    anna.chat.says("hallo, is daar iemand?")
    first = await anna.sees("Welke taal wil je gebruiken?")
    assert "Telegram weet welk account je hebt" in first.text
    assert "Wij bewaren je account" in first.text
    link = [one for row in first.buttons for one in row if one.url]
    assert [one.url for one in link] == ["https://chat.example.org/"]
    await anna.presses("Nederlands", "veilig typen")
    await anna.presses("Een mens, graag", "Ik heb de vraag om een mens")
    entries = await told(office)
    assert ("opening.language", "hallo, is daar iemand?") in entries


async def told(office: Office) -> list[tuple[str, object]]:
    """Step and answer of everything that a colleague reads."""
    return [
        (entry.step, entry.answer)
        for line in (await transcript(office)).lines
        for entry in line.body.entries
    ]


async def transcript(office: Office) -> Transcript:
    """The only conversation, as a colleague of the front office opens it."""
    hand = hand_of(office.road, "sanne")
    query = select(conversations.c.id)
    one = await office.road.read(lambda connection: connection.execute(query).scalar_one())
    found = read_as(office.road, hand, one)
    assert found is not None
    return found


@pytest.mark.usefixtures("sanne")
async def test_several_choices(office: Office, api: BotApi, bot: Bot) -> None:
    """Boxes are ticked and unticked, quickly too; "done" sends what is ticked."""
    anna = Talker(api, bot)
    await opened(anna)
    await anna.presses("18 jaar of ouder", "Waarmee kunnen we")
    question = await anna.presses("Stoppen of iets anders", "Waar zou je hulp bij willen")
    for label in ("Ander werk", "Een woning", "Schulden", "Een woning"):
        anna.chat.presses(label, message_id=question.message_id)
    await anna.chat.until(lambda: {"☑ Schulden", "☐ Een woning"} <= set(labels(anna)))
    await anna.presses("Klaar", "Wat maakt het moeilijk")
    await anna.presses("Een mens, graag", "Ik heb de vraag om een mens")
    assert ("sex_worker.goals", ("other_work", "debts")) in await told(office)
    marked = anna.chat.messages[-3]
    assert [one.text for row in marked.buttons for one in row] == ["✓ Ander werk", "✓ Schulden"]


def labels(anna: Talker) -> list[str]:
    """The labels of the buttons of the newest message."""
    return [one.text for row in anna.last.buttons for one in row]


async def opened(anna: Talker) -> None:
    """Through the opening, up to whom they come for."""
    await anna.starts()
    await anna.presses("Nederlands", "veilig typen")
    await anna.presses("Ja", "meelezen")
    await anna.presses("Nee", "Voor wie ben je hier")


async def test_several_choices_after_a_restart(
    database_url: str, tmp_path: Path, api: BotApi, bot: Bot
) -> None:
    """What was ticked is read off the keyboard by a bot that remembers nothing."""
    one = office_on(database_url, tmp_path, api, bot, Clock())
    anna = Talker(api, bot)
    async with one.running():
        await opened(anna)
        await anna.presses("18 jaar of ouder", "Waarmee kunnen we")
        await anna.presses("Stoppen of iets anders", "Waar zou je hulp bij willen")
        anna.chat.presses("Ander werk")
        await anna.chat.until(lambda: "☑ Ander werk" in labels(anna))
    await one.channel.close()
    async with one.running():
        anna.chat.presses("Schulden")
        await anna.chat.until(lambda: "☑ Schulden" in labels(anna))
        assert "☑ Ander werk" in labels(anna)
    await one.close()


def _most_answers_to_a_press(api: BotApi) -> int:
    presses = (call.params["callback_query_id"] for call in api.calls_of("answerCallbackQuery"))
    return max(Counter(presses).values())


async def test_a_tick_that_telegram_brings_twice_stays(
    database_url: str, tmp_path: Path, api: BotApi, bot: Bot
) -> None:
    """Our answer to its webhook was lost, and it sends the same press once more."""
    one = office_on(database_url, tmp_path, api, bot, Clock())
    async with one.running(by_webhook=True):
        anna = Talker(api, bot)
        await opened(anna)
        await anna.presses("18 jaar of ouder", "Waarmee kunnen we")
        await anna.presses("Stoppen of iets anders", "Waar zou je hulp bij willen")
        label, other = (row[0].text.removeprefix("☐ ") for row in anna.last.buttons[:2])
        api.duplicate_updates(1)
        anna.chat.presses(label)
        await anna.chat.until(lambda: _most_answers_to_a_press(api) == 2)
        anna.chat.presses(other)  # what came of both is on the screen by then
        await anna.chat.until(lambda: f"☑ {other}" in str(anna.last.buttons))
        assert f"☑ {label}" in str(anna.last.buttons)
    await one.close()


@pytest.mark.usefixtures("office")
async def test_a_choice_may_be_typed(api: BotApi, bot: Bot) -> None:
    """A label or a number is as good as the button; what is neither is kept and asked again."""
    anna = Talker(api, bot)
    await anna.starts()
    await anna.says("nederlands", "veilig typen")
    await anna.says("1", "meelezen")
    again = await anna.says("mijn vriend soms", "Dat bewaar ik")
    assert "meelezen" in again.text
    await anna.says("NEE.", "Voor wie ben je hier")


@pytest.mark.usefixtures("office")
async def test_back_and_skip(api: BotApi, bot: Bot) -> None:
    """Both lead where they lead on the web."""
    anna = Talker(api, bot)
    await opened(anna)
    await anna.presses("Terug", "meelezen")
    await anna.presses("Overslaan", "Voor wie ben je hier")


@pytest.mark.usefixtures("office")
async def test_a_double_tap_moves_once(api: BotApi, bot: Bot) -> None:
    """The second tap on the same button says nothing at all."""
    anna = Talker(api, bot)
    await anna.starts()
    await anna.presses("Nederlands", "veilig typen")
    question = anna.last
    data = next(one.data for row in question.buttons for one in row if one.text == "Ja")
    anna.chat.presses("Ja", message_id=question.message_id)
    anna.chat.presses_old(question.message_id, str(data))
    await anna.sees("meelezen")
    await anna.presses("Nee", "Voor wie ben je hier")
    assert [text for text in anna.chat.texts if "meelezen" in text] == [anna.chat.texts[2]]


@pytest.mark.usefixtures("office")
async def test_an_old_button_answers_kindly(api: BotApi, bot: Bot) -> None:
    """Another answer to a question that lies behind leads nowhere; the question stands again."""
    anna = Talker(api, bot)
    await anna.starts()
    await anna.presses("Nederlands", "veilig typen")
    old = anna.last.message_id
    await anna.presses("Ja", "meelezen")
    before = anna.last.message_id
    anna.chat.presses_old(old, "opening.safe:unsafe")
    again = await anna.newer(before, "Die vraag is al voorbij")
    assert "meelezen" in again.text
    await anna.chat.until(lambda: not buttons_of(anna, before))
    await anna.presses("Nee", "Voor wie ben je hier")


def buttons_of(anna: Talker, message: int) -> list[str]:
    """The labels that can still be pressed under a message."""
    (one,) = [shown for shown in anna.chat.messages if shown.message_id == message]
    return [button.text for row in one.buttons for button in row if not button.disabled]


@pytest.mark.usefixtures("office")
async def test_old_keyboards_are_retired(api: BotApi, bot: Bot) -> None:
    """After a typed answer, too, only the newest question has buttons to press."""
    anna = Talker(api, bot)
    await anna.starts()
    first = anna.last.message_id
    await anna.says("nederlands", "veilig typen")
    await anna.chat.until(lambda: not buttons_of(anna, first))
    assert buttons_of(anna, anna.last.message_id)


@pytest.mark.usefixtures("office")
async def test_the_language_changes_on_the_way(api: BotApi, bot: Bot) -> None:
    """/language asks, and goes on where it was; what was said stays as it was."""
    anna = Talker(api, bot)
    await opened(anna)
    await anna.says("/language", "Welke taal")
    english = await anna.presses("English", "Who are you here for?")
    assert "We will go on in English." in english.text
    assert any("Voor wie ben je hier" in text for text in anna.chat.texts)


async def test_danger_shows_help_and_numbers_to_copy(office: Office, api: BotApi, bot: Bot) -> None:
    """A danger is with the team at once; numbers have buttons, the help button is red."""
    anna = Talker(api, bot)
    await anna.starts()
    await anna.presses("Nederlands", "veilig typen")
    await anna.presses("Nee", "Is er op dit moment gevaar")
    help_ = await anna.presses("Ja, er is nu gevaar", "Bel nu 112")
    copies = [one.copy for row in help_.buttons for one in row if one.copy]
    assert copies == ["112"]
    assert "meelezen" in help_.text
    assert (await arrived(office))[:3] == ("front_office", "danger_now", "P0")
    styles = {one.text: one.style for row in help_.buttons for one in row}
    assert styles["Hulp bij gevaar"] == "danger"
    more = await anna.presses("Hulp bij gevaar", "Deze chat is geen noodnummer")
    copies = [one.copy for row in more.buttons for one in row if one.copy]
    assert copies[:3] == ["112", "0800-0188", "0800-2000"]


@pytest.mark.parametrize(
    ("command", "says"),
    [
        ("/help", "Dit kan hier"),
        ("/privacy", "Wie leest mee"),
        ("/emergency", "Is er nu gevaar? Bel 112."),
        ("/person", "Ik heb de vraag om een mens"),
        ("/language", "Welke taal"),
        ("/stop", "Stoppen?"),
        ("/forget", "Alles wissen?"),
        ("/lifetime", "Hoe lang mogen berichten"),
        ("/web", "Verder in de webchat?"),
        ("/start", "Voor wie ben je hier"),
        ("/nonsense", "Dit kan hier"),
        ("/HELP@inloop_bot please", "Dit kan hier"),
    ],
)
@pytest.mark.usefixtures("office")
async def test_commands(api: BotApi, bot: Bot, command: str, says: str) -> None:
    """Each command does what it says, in the middle of a dialogue."""
    anna = Talker(api, bot)
    await opened(anna)
    await anna.says(command, says)


async def test_a_command_may_be_the_first_word(office: Office, api: BotApi, bot: Bot) -> None:
    """Whoever asks for a person at once has one, and hears who reads along."""
    anna = Talker(api, bot)
    anna.chat.says("/person")
    first = await anna.sees("Ik heb de vraag om een mens")
    assert "Telegram weet welk account je hebt" in first.text
    assert (await arrived(office))[:3] == ("front_office", "first_contact", "P2")


async def emptied(office: Office, but: int = 0) -> None:
    """Wait until nothing waits to be sent, or only so many messages."""
    for _ in range(1000):
        if await count(office, outbox) == but:
            return
        await asyncio.sleep(0.01)
    raise AssertionError("something else waits in the outbox")


async def count(office: Office, table: Table) -> int:
    """How many rows a table has."""
    query = select(func.count()).select_from(table)
    return int(await office.road.read(lambda one: one.execute(query).scalar_one()))


async def test_stop_erases_what_nobody_has(office: Office, api: BotApi, bot: Bot) -> None:
    """Here and in the chat: only the last word stands there."""
    anna = Talker(api, bot)
    await opened(anna)
    await anna.says("/stop", "Stoppen?")
    await anna.presses("Ja, stoppen", "Klaar. Bij ons is het gewist.")
    await anna.chat.until(lambda: len(anna.chat.messages) == 1)
    assert await count(office, contacts) == 0


async def test_forget_erases_the_conversation(office: Office, api: BotApi, bot: Bot) -> None:
    """Everything is gone here, and what the bot can delete is gone from the chat."""
    anna = Talker(api, bot)
    await anna.intake()
    await anna.says("/forget", "Alles wissen?")
    await anna.presses("Ja, alles wissen", "Klaar. Bij ons is het gewist.")
    await anna.chat.until(lambda: len(anna.chat.messages) == 1)
    for table in (contacts, conversations, messages, wraps):
        assert await count(office, table) == 0
    anna.chat.says("ben je er nog?")
    await anna.sees("Welke taal wil je gebruiken?")


async def test_what_was_forgotten_is_not_begun_again_by_a_repeat(
    office: Office, api: BotApi, bot: Bot
) -> None:
    """Telegram delivers the last update once more: nothing happens."""
    anna = Talker(api, bot)
    await anna.intake()
    await anna.says("/forget", "Alles wissen?")
    await anna.presses("Ja, alles wissen", "Klaar. Bij ons is het gewist.")
    api.repeat_last_update(bot)
    await anna.chat.until(lambda: bot.pending == 0)
    assert await count(office, contacts) == 0
    assert anna.chat.texts == [
        "Klaar. Bij ons is het gewist. Een nieuw bericht begint een nieuw gesprek."
    ]


@pytest.mark.usefixtures("office")
async def test_a_text_that_is_too_long_is_not_lost(api: BotApi, bot: Bot) -> None:
    """Telegram takes 4,096 characters, we 4,000: it stands in the chat, and the person is told."""
    anna = Talker(api, bot)
    await opened(anna)
    await anna.presses("18 jaar of ouder", "Waarmee kunnen we")
    await anna.presses("Werk of geld", "eigen woorden")
    again = await anna.says("x" * 4050, "De tekst is te lang.")
    assert "eigen woorden" in again.text
    await anna.says("x" * 4000, "Hoe wil je verder")
