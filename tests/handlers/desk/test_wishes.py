"""A reply that goes against what the person wished is not sent before the colleague was told."""

import html
import re
from collections.abc import Callable

import pytest
from sqlalchemy import Connection, select, update

from flows.types import Entry
from handlers.channels import Reply, read_message
from handlers.reaching import UNTIL_THEY_WRITE
from handlers.road import Road
from storage import outbox
from storage.conversations import Kind
from storage.errors import Unavailable
from storage.schema import contacts, conversations
from storage.schema import outbox as letters
from tests.handlers.desk.conftest import Clock
from tests.handlers.desk.test_conversation import lines_of
from tests.support.cases import says
from tests.support.chatting import Person
from tests.support.colleagues import Browser, ask, browser_of, enrol, write
from tests.support.postbox import NAME

PHRASE = "de zon schijnt op zondag"
WORDS = "Dag, ik las je bericht."
QUARTER = 15 * 60 * 1_000_000
ADULT = ("[nl]", "[safe]", "[nobody]", "[myself_adult]")


def replies_of(road: Road, conversation: bytes) -> list[str]:
    """What the team answered."""
    return [one.body.text for one in lines_of(road, "anna", conversation) if one.kind == Kind.REPLY]


def agreed(road: Road, *entries: Entry) -> bytes:
    """A conversation of the web in which this was answered."""
    enrol(road, "anna", ["front_office"])
    conversation, _, _ = ask(road, entries)
    return conversation


async def at_the_desk(road: Road, conversation: bytes) -> tuple[Browser, str]:
    """Anna's browser on the conversation's page, claimed."""
    browser = await browser_of(road, "anna")
    path = f"/c/{conversation.hex()}"
    await browser.get(path)
    await browser.post(f"{path}/claim")
    return browser, path


def told(browser: Browser) -> str:
    """The page as it is read."""
    return html.unescape(browser.page.text)


async def test_the_phrase_comes_first(any_road: Road) -> None:
    """Without it nothing is sent; one button puts it in front; said once it need not be again."""
    road = any_road
    conversation = agreed(road, Entry("reaching.proof", PHRASE))
    browser, path = await at_the_desk(road, conversation)
    await browser.post(f"{path}/reply", reply=WORDS)
    assert road.voice.text("nl", "desk-rule-proof") in told(browser)
    assert WORDS in told(browser)
    assert replies_of(road, conversation) == []
    await browser.post(f"{path}/reply", reply=WORDS, front="yes")
    assert replies_of(road, conversation) == [f"{PHRASE}\n\n{WORDS}"]
    await browser.post(f"{path}/reply", reply="Tot morgen.")
    assert replies_of(road, conversation)[-1] == "Tot morgen."


async def test_the_phrase_is_sent_once_when_the_answer_is_lost(
    road: Road, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Written down, and the database is away before it says so: sent again it is a repeat."""
    conversation = agreed(road, Entry("reaching.proof", PHRASE))
    browser, path = await at_the_desk(road, conversation)
    await browser.post(f"{path}/reply", reply=WORDS)
    work = Road.job

    async def loses(one: Road, deed: Callable[[Connection], None], *bells: bytes) -> None:
        await work(one, deed, *bells)
        raise Unavailable("lost")

    with monkeypatch.context() as patch:
        patch.setattr(Road, "job", loses)
        await browser.post(f"{path}/reply", reply=WORDS, front="yes")
    hidden = re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', browser.page.text)
    await browser.post(f"{path}/reply", reply=WORDS, **dict(hidden))
    assert replies_of(road, conversation) == [f"{PHRASE}\n\n{WORDS}"]


async def test_who_knows_may_send_all_the_same(road: Road) -> None:
    """It is the colleague's to decide: the second press sends."""
    conversation = agreed(road, Entry("reaching.proof", PHRASE))
    browser, path = await at_the_desk(road, conversation)
    await browser.post(f"{path}/reply", reply=WORDS)
    await browser.post(f"{path}/reply", reply=WORDS, despite="proof")
    assert replies_of(road, conversation) == [WORDS]


async def test_a_wish_that_comes_up_meanwhile_is_told_too(road: Road) -> None:
    """What was seen covers what was told, and nothing more."""
    conversation = agreed(
        road, Entry("reaching.proof", PHRASE), Entry("reaching.sender", "neutral")
    )
    browser, path = await at_the_desk(road, conversation)
    text = "Dag, met INLOOP."
    await browser.post(f"{path}/reply", reply=text, despite="proof")
    assert road.voice.text("nl", "desk-rule-sender") in told(browser)
    assert replies_of(road, conversation) == []


async def test_a_repeat_of_what_was_sent_warns_of_nothing(road: Road) -> None:
    """A double click sends once and ends on the conversation."""
    conversation = agreed(road, Entry("reaching.proof", PHRASE))
    browser, path = await at_the_desk(road, conversation)
    text = f"{PHRASE}. {WORDS}"
    nonce = browser.nonce
    await browser.post(f"{path}/reply", reply=text, nonce=nonce)
    await browser.post(f"{path}/reply", reply=text, nonce=nonce)
    assert replies_of(road, conversation) == [text]
    assert road.voice.text("nl", "desk-rules-title") not in told(browser)


@pytest.fixture
async def watched(any_road: Road) -> Person:
    """Somebody in a chat who wants to be called, by day, and never first."""
    enrol(any_road, "anna", ["front_office"])
    person = Person(any_road, "ann")
    await person.begin()
    await person.moves(*ADULT, "[work_money]")
    for _ in range(30):
        assert person.last is not None
        step = person.last.screen.step
        if step is None:
            break
        wish = {
            "reaching.how": "[call]",
            "reaching.first": "[only_after_me]",
            "more.confirm": "[send]",
        }.get(step)
        await person.moves(wish or "/skip")
    return person


def conversation_of(road: Road) -> bytes:
    """The only conversation."""
    with road.database.reading() as connection:
        return bytes(connection.execute(select(conversations.c.id)).scalar_one())


async def test_the_team_never_writes_first(any_road: Road, watched: Person, clock: Clock) -> None:
    """The answer to a message goes; a second one waits until the person writes."""
    road, conversation = any_road, conversation_of(any_road)
    browser, path = await at_the_desk(road, conversation)
    await browser.post(f"{path}/reply", reply=WORDS)
    assert replies_of(road, conversation) == [WORDS]
    clock.at += QUARTER
    assert [reply.text for reply in _sent(road)] == [WORDS]
    await browser.post(f"{path}/reply", reply="Nog iets.")
    assert road.voice.text("nl", "desk-rule-first") in told(browser)
    await browser.post(f"{path}/reply", reply="Nog iets.", despite="first")
    assert replies_of(road, conversation)[-1] == "Nog iets."
    assert road.voice.text("nl", "desk-waits-for-them") in told(browser)
    assert _due(road) == [clock.at + UNTIL_THEY_WRITE]
    await watched.moves("ben je er nog")
    assert all(due <= clock.at + QUARTER for due in _due(road))


async def test_a_handover_asks_nothing_of_the_team(
    any_road: Road, watched: Person, clock: Clock
) -> None:
    """The new team has yet to answer, and all the same never writes first; then it may."""
    road, conversation = any_road, conversation_of(any_road)
    enrol(road, "carla", ["meldpunt"])
    browser, path = await at_the_desk(road, conversation)
    await browser.post(f"{path}/reply", reply="Een collega helpt je verder.")
    clock.at += QUARTER
    assert len(_sent(road)) == 1
    await browser.get(f"{path}/transfer")
    await browser.post(f"{path}/transfer", queue="meldpunt", sure="yes")
    carla = await browser_of(road, "carla")
    await carla.get(path)
    await carla.post(f"{path}/reply", reply=WORDS, claim="yes")
    assert road.voice.text("nl", "desk-rule-first") in told(carla)
    await carla.post(f"{path}/reply", reply=WORDS, claim="yes", despite="first")
    assert _due(road) == [clock.at + UNTIL_THEY_WRITE]
    await watched.moves("ben je er nog")
    assert [reply.text for reply in _sent(road)] == [WORDS]
    await carla.post(f"{path}/reply", reply="Ik ben er.")
    assert [reply.text for reply in _sent(road)] == ["Ik ben er."]


@pytest.mark.usefixtures("watched")
async def test_what_was_asked_on_the_page_is_answered_in_the_chat_too(
    any_road: Road, clock: Clock
) -> None:
    """What waits there until its person writes holds up no answer: they have written."""
    road, conversation = any_road, conversation_of(any_road)
    browser, path = await at_the_desk(road, conversation)
    await browser.post(f"{path}/reply", reply=WORDS)
    clock.at += QUARTER
    assert [reply.text for reply in _sent(road)] == [WORDS]
    await browser.post(f"{path}/reply", reply="Nog iets.", despite="first")
    clock.at += QUARTER
    assert _sent(road) == []
    says(road, conversation, "ben je er nog", clock.at)
    await browser.get(path)
    await browser.post(f"{path}/reply", reply="Ik ben er.")
    assert [reply.text for reply in _sent(road)] == ["Nog iets.", "Ik ben er."]


@pytest.mark.usefixtures("watched")
async def test_an_address_that_was_changed_holds_up_no_answer(any_road: Road) -> None:
    """It stands on the person's page; the desk says that it did not come in the chat."""
    road, conversation = any_road, conversation_of(any_road)
    browser, path = await at_the_desk(road, conversation)
    write(road, lambda it: it.execute(update(contacts).values(address_blob=b"changed")))
    assert (await browser.post(f"{path}/writing")).status_code == 204
    await browser.get(path)
    await browser.post(f"{path}/reply", reply=WORDS)
    assert replies_of(road, conversation) == [WORDS]
    assert road.voice.text("nl", "desk-unreachable-unreadable") in told(browser)
    assert _sent(road) == []


def _sent(road: Road) -> list[Reply]:
    """Everything that may go now, taken out of the outbox."""
    assert road.ephemeral is not None
    found: list[Reply] = []
    while True:
        with road.database.writer.begin() as connection:
            held = road.reaching.held_until
            claim = outbox.claim(connection, road.ephemeral, NAME, road.clock(), 1, 9, held)
            ids = [letter.id for letter in claim.letters]
            connection.execute(letters.delete().where(letters.c.id.in_(ids)))
        if not claim.letters:
            return found
        read = (read_message(letter.message) for letter in claim.letters)
        found += [one for one in read if isinstance(one, Reply)]


def _due(road: Road) -> list[int]:
    with road.database.reading() as connection:
        return list(connection.execute(select(letters.c.due_at).order_by(letters.c.seq)).scalars())
