"""What people type is read by the real reader, in real turns on either database."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from flows.duress import is_secret
from flows.signs import BECAUSE, SUGGESTS
from flows.types import TALK, Command, Corrected, Event, Priority, Said, Sign, Started
from handlers.reading import Reading
from handlers.road import Road
from handlers.turns import Answered, Incoming
from storage.schema import conversations, messages
from tests.storage.test_stolen import in_files, in_tables
from tests.support.cases import NOW, read_as, texts
from tests.support.chatting import QUESTION_SENT
from tests.support.chatting import Person as Chatter
from tests.support.colleagues import browser_of, enrol, hand_of
from tests.support.office import make_road, open_road
from tests.support.people import Person
from tests.support.postbox import NAME
from tests.support.reading import DUTCH_DANGER, reader

URGENT = {"P0", "P1"}
MARK = "zqxmerk"


@pytest.fixture
def road(database_url: str, tmp_path: Path) -> Iterator[Road]:
    """An office that reads what is typed, on either database."""
    road = make_road(database_url, tmp_path, lambda: NOW)
    road.read_with(Reading(lambda: reader().read))
    yield road
    road.close()


async def begins_with(road: Road, words: str) -> tuple[Person, Answered]:
    """Somebody on the web who writes before anything was chosen."""
    person = Person(road)
    await road.take(person.sends(Started(NOW, "nl")))
    return person, await road.take(person.says(words))


class Watched:
    """A reader that remembers what it was given to read."""

    def __init__(self) -> None:
        """Nothing was read yet."""
        self.read: list[str] = []

    def __call__(self, text: str) -> Sign | None:
        """Suggest nothing."""
        self.read.append(text)
        return None


def breaks(_text: str) -> Sign | None:
    """A reader with a fault, whose message repeats what it was given."""
    raise ZeroDivisionError(_text)


# ── danger in the first words ────────────────────────────────────────────────────────────────


async def test_danger_in_the_first_words_brings_help_and_the_team_at_once(road: Road) -> None:
    """On the page 112 stands first; in the queue lies a conversation with the words in it."""
    enrol(road, "sanne", ["front_office", "meldpunt"])
    person, answered = await begins_with(road, DUTCH_DANGER)
    assert "112" in answered.screen.notices[0]
    assert person.facts["priority"] in URGENT
    assert person.facts["queue"] in {"front_office", "meldpunt"}
    assert person.facts["state"] == "waiting"
    assert DUTCH_DANGER in person.told
    assert answered.screen.step == "opening.safe"


async def test_the_desk_shows_what_the_words_suggest_and_which_words(road: Road) -> None:
    """Beside the answers, and not counted among them."""
    enrol(road, "sanne", ["front_office", "meldpunt"])
    person, _ = await begins_with(road, DUTCH_DANGER)
    sanne = await browser_of(road, "sanne")
    page = await sanne.get(f"/c/{person.conversation.hex()}")
    suggests, because = (road.voice.text("nl", name) for name in ("sign-suggests", "sign-words"))
    assert suggests in page.text
    assert because in page.text
    assert "slaat" in page.text.partition(because)[2].partition("</dl>")[0]
    assert page.text.count(suggests) == 1
    count = {"count": len(list(person.lines[0].body.entries)) - 2}
    assert road.voice.text("nl", "desk-answers-event", count) in page.text


async def test_the_suggestion_is_sealed_with_the_rest(road: Road) -> None:
    """It lies in the conversation as an entry of its own."""
    person, _ = await begins_with(road, DUTCH_DANGER)
    steps = [entry.step for line in person.lines for entry in line.body.entries]
    assert {SUGGESTS, BECAUSE} <= set(steps)
    assert person.held.dialogue.sign is not None
    assert person.held.dialogue.sign.words == ()


async def test_danger_in_an_open_conversation_raises_it_once(road: Road) -> None:
    """Its queue stays; the same again changes nothing."""
    person = Person(road)
    await road.take(person.starts())
    await road.take(person.presses(Command.PERSON))
    assert person.facts["priority"] == Priority.P2
    answered = await road.take(person.says(DUTCH_DANGER))
    assert "112" in answered.screen.notices[0] or "0800" in answered.screen.notices[0]
    assert person.facts["priority"] in URGENT
    assert person.facts["queue"] == "front_office"
    lines, row = len(person.lines), person.facts["priority"]
    await road.take(person.says(DUTCH_DANGER))
    assert len(person.lines) == lines + 1
    assert person.facts["priority"] == row


async def test_a_chat_begins_with_words_as_the_web_does(road: Road) -> None:
    """The first update of all: help first, the conversation urgent."""
    ann = Chatter(road, "ann")
    await ann.begin()
    await ann.moves(DUTCH_DANGER)
    assert ann.last is not None
    assert "112" in ann.last.screen.notices[0]
    assert ann.last.screen.help
    query = select(conversations.c.priority)
    assert await road.read(lambda one: one.execute(query).scalar_one()) in URGENT


async def test_a_chat_without_its_key_is_raised_and_read_by_who_is_on_duty(
    road: Road, database_url: str, tmp_path: Path
) -> None:
    """After a restored backup no key of the person is left: from here on, duty reads."""
    await _restored(road, database_url, tmp_path, claims=False)


async def test_a_claimed_chat_without_its_key_is_raised_too(
    road: Road, database_url: str, tmp_path: Path
) -> None:
    """Who has it keeps it."""
    await _restored(road, database_url, tmp_path, claims=True)


async def _restored(road: Road, database_url: str, tmp_path: Path, *, claims: bool) -> None:
    enrol(road, "sanne", ["front_office"])
    enrol(road, "mees", ["meldpunt"])
    ann = Chatter(road, "ann")
    await ann.begin()
    await ann.moves("[nl]", "[safe]", "[nobody]", "[someone_else]", "/person")
    query = select(conversations.c.id, conversations.c.queue, conversations.c.priority)
    conversation, queue, priority = await road.read(lambda one: one.execute(query).one())
    assert (queue, priority in URGENT) == ("meldpunt", False)
    assert read_as(road, hand_of(road, "sanne"), conversation) is None
    if claims:
        mees = await browser_of(road, "mees")
        await mees.get(f"/c/{conversation.hex()}")
        await mees.post(f"/c/{conversation.hex()}/claim")
    (tmp_path / "ephemeral.json").unlink()
    later = open_road(database_url, tmp_path)
    later.read_with(reader().read)
    try:
        ann.road = later
        await ann.moves(DUTCH_DANGER, "En nu?")
        assert ann.last is not None
        found = await later.read(lambda one: one.execute(query).one())
        assert found[0] == conversation
        assert (found[1], found[2] in URGENT) == ("meldpunt", True)
        duty = texts(read_as(later, hand_of(later, "sanne"), conversation))
        assert "En nu?" in duty
        assert {DUTCH_DANGER, "En nu?"} <= set(
            texts(read_as(later, hand_of(later, "mees"), conversation))
        )
    finally:
        later.close()


# ── nothing lost, nothing read that must not be ──────────────────────────────────────────────


async def test_a_reader_that_raises_costs_no_turn(
    road: Road, caplog: pytest.LogCaptureFixture
) -> None:
    """The words are taken; the log names the kind of fault and none of the words."""
    road.read_with(Reading(lambda: breaks))
    person, answered = await begins_with(road, f"{MARK} {DUTCH_DANGER}")
    assert answered.screen.step == "opening.language"
    assert [one.text for one in person.held.dialogue.remarks] == [f"{MARK} {DUTCH_DANGER}"]
    assert "ZeroDivisionError" in caplog.text
    assert MARK not in caplog.text


async def test_a_reader_that_cannot_be_loaded_is_not_loaded_at_every_word(
    road: Road, caplog: pytest.LogCaptureFixture
) -> None:
    """Learning takes half a minute: nobody waits for that again and again."""
    tried = []

    def load() -> Watched:
        tried.append(1)
        raise OSError

    road.read_with(Reading(load))
    person, _ = await begins_with(road, "one")
    await road.take(person.says("two"))
    assert len(tried) == 1
    assert caplog.text.count("words could not be read") == 1
    assert [one.text for one in person.held.dialogue.remarks] == ["one", "two"]


async def test_planted_words_are_in_no_log_and_in_no_table(
    road: Road, caplog: pytest.LogCaptureFixture
) -> None:
    """Neither the words nor those of them that led to the suggestion."""
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.DEBUG, "sqlalchemy.engine")
    words = f"{MARK} hij slaat me, hij heeft een mes, ik ben opgesloten {MARK}"
    person, _ = await begins_with(road, words)
    await road.take(person.presses(Command.PERSON))
    await road.take(person.says(words))
    assert person.facts["priority"] in URGENT
    assert words in person.told
    found = in_tables(road.database) + in_files(road.database) + caplog.text.encode()
    for word in (MARK, "opgesloten", "slaat", "captivity", "violence"):
        assert word.encode() not in found.lower(), word
    assert b"INSERT INTO messages" in found


def walked_to(road: Road, step: str) -> Person:
    """Somebody at a question whose answer is secret; nothing on the way was read."""
    person = Person(road)
    person.start()
    adult = {"opening.for_whom": "myself_adult", "opening.safe": "safe", "reaching.how": "call"}
    person.walk({**adult, "reaching.contact": "06 12345678"}, until=step)
    assert is_secret(road.book.steps, step)
    assert person.held.dialogue.step == step
    return person


@pytest.mark.parametrize("step", ["reaching.duress", "reaching.proof"])
async def test_what_was_agreed_with_the_team_is_never_read(road: Road, step: str) -> None:
    """Typed at its question, sent to it from an old page, or changed later."""
    watched = Watched()
    road.read_with(watched)
    person = walked_to(road, step)
    await road.take(person.says("blauwe paraplu", step=step))
    assert person.held.dialogue.answers[step] == "blauwe paraplu"
    await road.take(person.says("groene paraplu", step=step))
    for one in (step, None):
        await road.take(person.sends(Corrected(NOW, "gele paraplu", one)))
    assert watched.read == []
    await road.take(person.says("wat nu", step="opening.safe"))
    assert watched.read == ["wat nu"]


async def test_words_that_answer_another_question_than_the_secret_one_are_read(road: Road) -> None:
    """Who stands at the secret question and writes from an older page."""
    watched = Watched()
    road.read_with(watched)
    person = walked_to(road, "reaching.proof")
    await road.take(person.says(DUTCH_DANGER, step="opening.safe"))
    assert watched.read == [DUTCH_DANGER]


@pytest.mark.parametrize("text", ["12", "16", "１６", "١٦", "1 2"])
async def test_the_number_of_an_option_is_no_age(road: Road, text: str) -> None:
    """Who types the twelfth language is no child of twelve; in own words it may be one."""
    watched = Watched()
    road.read_with(watched)
    person = Person(road)
    await road.take(person.sends(Started(NOW, "nl")))
    await road.take(person.says(text))
    assert watched.read == []
    await road.take(person.presses(Command.PERSON))
    await road.take(person.says(text))
    assert watched.read == [text]


async def test_the_same_update_twice_is_read_and_told_once(road: Road) -> None:
    """A repeat of the first words makes no second conversation and no second message."""
    person = Person(road)
    await road.take(person.sends(Started(NOW, "nl")))
    first = person.says(DUTCH_DANGER)
    await road.take(first)
    await road.take(first)
    counts = [select(func.count()).select_from(one) for one in (conversations, messages)]
    found = [await road.read(lambda one, it=it: one.execute(it).scalar_one()) for it in counts]  # type: ignore[misc]
    assert found == [1, 1]


async def test_changed_words_in_a_chat_are_read_as_well(road: Road) -> None:
    """An edit may be where somebody dares to say it."""
    ann = Chatter(road, "ann")
    await ann.begin()
    await ann.moves(*QUESTION_SENT)
    chat = road.chat(NAME, "ann")

    async def sends(number: int, event: Event) -> None:
        external = number.to_bytes(16, "big")
        await road.take(Incoming(chat, external, external, event, message=7))

    await sends(70, Said(NOW, "Hallo"))
    await sends(71, Corrected(NOW, DUTCH_DANGER))
    query = select(conversations.c.priority)
    assert await road.read(lambda one: one.execute(query).scalar_one()) in URGENT


async def test_an_open_conversation_ends_nowhere_else_than_in_talk(road: Road) -> None:
    """Reading words moves nobody out of it."""
    person = Person(road)
    await road.take(person.starts())
    await road.take(person.presses(Command.PERSON))
    for words in (DUTCH_DANGER, "domme trut", "hoe laat zijn jullie open?"):
        await road.take(person.says(words))
        assert person.held.dialogue.step == TALK
