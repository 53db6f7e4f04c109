"""A conversation on the desk: what a colleague sees, and what they can do with it."""

import asyncio
import html
import re
from collections.abc import Callable

import pytest
from sqlalchemy import Connection, func, insert, select, update

from flows.casework import Deed
from flows.limits import WORDS_MAX
from flows.types import Entry, Priority
from handlers.hours import MINUTE
from handlers.road import Road
from storage.conversations import Conversations, Kind
from storage.database import Database
from storage.desk_queries import Show, alarm_of, queue_page, scope_of
from storage.errors import SealBroken, Unavailable
from storage.returning import forget
from storage.schema import conversations, messages, wraps
from storage.transcripts import Line, as_person, as_team
from storage.transfers import alarm_if_said, watch_for
from tests.handlers.desk.conftest import Clock
from tests.support.cases import facts, says
from tests.support.colleagues import (
    OWN,
    PASSPHRASE,
    Browser,
    ask,
    browser_of,
    enrol,
    hand_of,
    let_in,
    write,
)

WORDS = "VOORBEELD 7f3a: hij staat beneden"
ANSWERS = (
    Entry("opening.safe", "safe"),
    Entry("opening.reads_along", "sometimes"),
    Entry("sex_worker.help", "work_money", path=False),
    Entry("reaching.how", "call"),
    Entry("sex_worker.decide", None),
    Entry("sex_worker.words", WORDS),
    Entry("reaching.contact", "VOORBEELD nummer"),
)


def text_of(page: str) -> str:
    """The page as somebody reads it."""
    return html.unescape(page)


def close_of(browser: Browser) -> str:
    """Where the conversation's page leads to close it."""
    (found,) = re.findall(r'href="(/c/\w+/close[^"]*)"', browser.page.text)
    return html.unescape(found)


def two_of_a_team(road: Road) -> None:
    """Anna and Bo, who both read in the front office."""
    enrol(road, "anna", ["front_office"])
    let_in(road, "anna", "front_office", enrol(road, "bo", ["front_office"]))


def lines_of(road: Road, login: str, conversation: bytes) -> tuple[Line, ...]:
    """What a colleague can read of a conversation."""
    hand = hand_of(road, login)
    with road.database.reading() as connection:
        found = as_team(connection, conversation, lambda name: hand.team_key(connection, name))
    return found.lines if found else ()


def state_of(road: Road, conversation: bytes) -> str:
    """Where a conversation stands."""
    query = select(conversations.c.state).where(conversations.c.id == conversation)
    with road.database.reading() as connection:
        return str(connection.execute(query).scalar_one())


async def test_a_colleague_claims_and_answers_and_the_person_reads_it(any_road: Road) -> None:
    """The main job of the desk, on either database."""
    road = any_road
    enrol(road, "anna", ["front_office"])
    conversation, session, _ = ask(road, ANSWERS)
    browser = await browser_of(road, "anna")
    path = f"/c/{conversation.hex()}"
    await browser.get(path)
    assert WORDS in text_of(browser.page.text)
    await browser.post(f"{path}/claim")
    await browser.post(f"{path}/reply", reply="Dag, ik lees je bericht.")
    assert "Dag, ik lees je bericht." in browser.page.text
    with road.database.reading() as connection:
        heard = as_person(connection, conversation, session)
    assert [line.body.text for line in heard.lines if line.kind == Kind.REPLY] == [
        "Dag, ik lees je bericht."
    ]
    assert state_of(road, conversation) == "answered"


async def test_answers_are_shown_in_dutch_with_safe_contact_on_top(road: Road) -> None:
    """Whatever the person's language; skipped and left answers are marked, own words named."""
    enrol(road, "anna", ["front_office"])
    conversation, _, _ = ask(road, ANSWERS, language="en")
    browser = await browser_of(road, "anna")
    page = text_of((await browser.get(f"/c/{conversation.hex()}")).text)
    for step, code in (("reaching.how", "call"), ("opening.reads_along", "sometimes")):
        assert road.voice.question("nl", step) in page
        assert road.voice.label("nl", step, code) in page
    safe = page[page.index('class="safe"') : page.index('class="columns"')]
    assert "VOORBEELD nummer" in safe
    assert WORDS not in safe
    for mark in ("desk-skipped", "desk-went-back", "desk-own-words"):
        assert road.voice.text("nl", mark) in page
    assert "chat in: Engels" in page


async def test_two_at_once_and_one_gets_it(any_road: Road) -> None:
    """The other sees who has it."""
    road = any_road
    two_of_a_team(road)
    conversation, _, _ = ask(road)
    browsers = [await browser_of(road, login) for login in ("anna", "bo")]
    path = f"/c/{conversation.hex()}"
    for browser in browsers:
        await browser.get(path)
    answers = await asyncio.gather(*(one.post(f"{path}/claim") for one in browsers))
    assert sorted(one.status_code for one in answers) == [303, 409]
    late = next(one for one in answers if one.status_code == 409)
    winner = "Bo" if answers[0] is late else "Anna"
    assert road.voice.text("nl", "desk-notice-case-taken", {"name": winner}) in late.text


async def test_a_double_click_sends_once(road: Road) -> None:
    """The form's nonce tells; another text under the same nonce is a new message."""
    enrol(road, "anna", ["front_office"])
    conversation, _, _ = ask(road)
    browser = await browser_of(road, "anna")
    path = f"/c/{conversation.hex()}"
    await browser.get(path)
    nonce = browser.nonce
    fields = {"nonce": nonce, "read": "1", "reply": "Eén keer", "claim": "yes"}
    twice = [browser.http.post(f"{path}/reply", data=fields, headers=OWN) for _ in range(2)]
    assert [one.status_code for one in await asyncio.gather(*twice)] == [303, 303]
    fields["reply"] = "Iets anders"
    await browser.http.post(f"{path}/reply", data=fields, headers=OWN)
    said = [one.body.text for one in lines_of(road, "anna", conversation)]
    assert said == ["", "Eén keer", "Iets anders"]


async def test_what_cannot_be_sent_is_kept(road: Road) -> None:
    """Empty, too long, or taken by a colleague: the page says why and keeps every word."""
    two_of_a_team(road)
    conversation, _, _ = ask(road)
    browser = await browser_of(road, "anna")
    path = f"/c/{conversation.hex()}"
    await browser.get(path)
    answer = await browser.post(f"{path}/reply", reply="  \u200b ", note="blijft")
    assert answer.status_code == 422
    assert "blijft" in answer.text
    long = "x" * (WORDS_MAX + 1)
    answer = await browser.post(f"{path}/reply", reply=long, claim="yes")
    assert answer.status_code == 422
    assert long in answer.text
    assert str(WORDS_MAX + 1) in answer.text.replace(".", "")
    bo = hand_of(road, "bo")
    write(road, lambda one: road.cases.do(one, conversation, Deed.CLAIM, bo.id, 1))
    answer = await browser.post(f"{path}/reply", reply="mijn halve antwoord", claim="yes")
    assert answer.status_code == 409
    assert "mijn halve antwoord" in answer.text
    assert [one.kind for one in lines_of(road, "anna", conversation)] == [Kind.ANSWERS]


async def test_words_in_the_other_field_are_not_lost(road: Road) -> None:
    """Whoever keeps a note while an answer is half written finds the answer again."""
    enrol(road, "anna", ["front_office"])
    conversation, _, _ = ask(road)
    browser = await browser_of(road, "anna")
    path = f"/c/{conversation.hex()}"
    await browser.get(path)
    answer = await browser.post(f"{path}/note", reply="half antwoord", note="mijn notitie")
    assert "half antwoord" in answer.text
    answer = await browser.post(f"{path}/claim", reply="half antwoord")
    assert "half antwoord" in answer.text
    kinds = [one.kind for one in lines_of(road, "anna", conversation)]
    assert kinds == [Kind.ANSWERS, Kind.NOTE]
    assert state_of(road, conversation) == "claimed"


async def test_words_outlive_a_lock(road: Road, clock: Clock) -> None:
    """The lock screen shows none of them and the passphrase brings them back."""
    enrol(road, "anna", ["front_office"])
    conversation, _, _ = ask(road)
    browser = await browser_of(road, "anna")
    path = f"/c/{conversation.hex()}"
    await browser.get(path)
    clock.at += 31 * MINUTE
    answer = await browser.post(f"{path}/reply", reply=WORDS, claim="yes")
    assert answer.status_code == 403
    assert WORDS not in answer.text
    draft = answer.text.split('name="draft" value="')[1].split('"')[0]
    answer = await browser.post("/unlock", passphrase="wrong", draft=draft)
    assert WORDS not in answer.text
    answer = await browser.post("/unlock", passphrase=PASSPHRASE, draft=draft)
    assert WORDS in answer.text
    await browser.post(f"{path}/reply", reply=WORDS, claim="yes")
    assert lines_of(road, "anna", conversation)[-1].body.text == WORDS


async def test_words_outlive_the_end_of_a_session(road: Road, clock: Clock) -> None:
    """After twelve hours one logs in again and goes on writing."""
    enrol(road, "anna", ["front_office"])
    conversation, _, _ = ask(road)
    browser = await browser_of(road, "anna")
    await browser.get(f"/c/{conversation.hex()}")
    clock.at += 13 * 60 * MINUTE
    answer = await browser.post(f"/c/{conversation.hex()}/note", note=WORDS)
    assert WORDS not in answer.text
    draft = answer.text.split('name="draft" value="')[1].split('"')[0]
    answer = await browser.post("/login", login="anna", passphrase=PASSPHRASE, draft=draft)
    assert WORDS in answer.text


async def test_locking_by_hand_keeps_what_is_being_written(road: Road) -> None:
    """With JavaScript the lock button takes the words along."""
    enrol(road, "anna", ["front_office"])
    conversation, _, _ = ask(road)
    browser = await browser_of(road, "anna")
    path = f"/c/{conversation.hex()}"
    await browser.get(path)
    answer = await browser.post("/lock", back=path, reply=WORDS, note="n")
    assert WORDS not in answer.text
    assert "Anna" not in answer.text
    draft = answer.text.split('name="draft" value="')[1].split('"')[0]
    answer = await browser.post("/unlock", passphrase=PASSPHRASE, draft=draft, back=path)
    assert WORDS in answer.text


async def test_words_outlive_a_database_that_is_away(
    road: Road, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page says so, keeps the words, and the same form sends them later, once."""
    enrol(road, "anna", ["front_office"])
    conversation, _, _ = ask(road)
    browser = await browser_of(road, "anna")
    path = f"/c/{conversation.hex()}"
    await browser.get(path)
    with monkeypatch.context() as patch:
        patch.setattr(Database, "reading", _away)
        answer = await browser.post(f"{path}/reply", reply=WORDS, claim="yes")
        assert answer.status_code == 503
        assert WORDS in answer.text
        assert (await browser.http.get("/")).status_code == 503
    await browser.post(f"{path}/reply", reply=WORDS, claim="yes")
    assert lines_of(road, "anna", conversation)[-1].body.text == WORDS


def _away(_: Database) -> None:
    raise Unavailable("locked")


@pytest.mark.parametrize("trouble", ["sealed", "broken"])
async def test_words_outlive_whatever_goes_wrong(
    road: Road, monkeypatch: pytest.MonkeyPatch, trouble: str
) -> None:
    """A seal that does not open, or an error nobody thought of: the page keeps every word."""
    enrol(road, "anna", ["front_office"])
    conversation, _, _ = ask(road)
    browser = await browser_of(road, "anna")
    path = f"/c/{conversation.hex()}"
    await browser.get(path)
    with monkeypatch.context() as patch:
        patch.setattr(Conversations, "add", _seal_broken if trouble == "sealed" else _broken)
        answer = await browser.post(f"{path}/reply", reply=WORDS, claim="yes")
        assert answer.status_code == 500
        assert WORDS in text_of(answer.text)
        assert road.voice.text("nl", f"desk-refused-{trouble}") in text_of(answer.text)
    await browser.post(f"{path}/reply", reply=WORDS, claim="yes")
    assert lines_of(road, "anna", conversation)[-1].body.text == WORDS


def _seal_broken(*_: object) -> int:
    raise SealBroken


def _broken(*_: object) -> int:
    raise ZeroDivisionError(WORDS)


async def test_a_note_stays_closed_to_the_person(road: Road) -> None:
    """By key: the person's session opens every line but the note."""
    enrol(road, "anna", ["front_office"])
    conversation, session, _ = ask(road, ANSWERS)
    browser = await browser_of(road, "anna")
    await browser.get(f"/c/{conversation.hex()}")
    await browser.post(f"/c/{conversation.hex()}/note", note="VOORBEELD intern")
    assert 'class="message note"' in browser.page.text
    with road.database.reading() as connection:
        heard = as_person(connection, conversation, session)
    assert [line.kind for line in heard.lines] == [Kind.ANSWERS]


async def test_another_team_cannot_open_it(road: Road) -> None:
    """Neither its page nor any deed, by key: an entry in the members' table alone is not enough."""
    enrol(road, "anna", ["front_office"])
    enrol(road, "carla", ["youth"])
    enrol(road, "dewi", ["front_office"])
    conversation, _, _ = ask(road, ANSWERS)
    path = f"/c/{conversation.hex()}"
    for login, code in (("carla", "case-unreadable"), ("dewi", "case-door")):
        browser = await browser_of(road, login)
        for tail in ("", "/live", "/transfer", "/close"):
            page = (await browser.get(path + tail)).text
            assert WORDS not in text_of(page)
            assert road.voice.text("nl", f"desk-refused-{code}") in text_of(page)
        await browser.get("/account")
        nonce = browser.nonce
        for deed in ("claim", "reply", "note", "transfer", "close"):
            fields = {"reply": "x", "note": "x", "queue": "youth", "sure": "yes"}
            answer = await browser.post(f"{path}/{deed}", nonce, **fields, outcome="other")
            assert answer.status_code == 409
    assert state_of(road, conversation) == "waiting"
    assert len(lines_of(road, "anna", conversation)) == 1


async def test_an_old_key_opens_nothing_any_more(road: Road) -> None:
    """A wrap that a team has of earlier, of either side: no page and no deed."""
    enrol(road, "anna", ["front_office"])
    enrol(road, "carla", ["youth"])
    conversation, _, _ = ask(road, ANSWERS)
    write(road, lambda one: road.cases.note(one, conversation, "Anna", WORDS, 1))
    with road.database.reading() as connection:
        old = connection.execute(select(wraps).where(wraps.c.recipient.like("team/%"))).all()
    browser = await browser_of(road, "anna")
    path = f"/c/{conversation.hex()}"
    await browser.get(f"{path}/transfer")
    await browser.post(f"{path}/transfer", queue="youth", sure="yes")
    write(road, lambda one: one.execute(insert(wraps), [row._asdict() for row in old]))
    for tail in ("", "/live", "/transfer", "/close", "/take-over"):
        assert WORDS not in text_of((await browser.get(path + tail)).text)
    await browser.get("/account")
    nonce = browser.nonce
    for deed in ("claim", "reply", "note", "transfer", "close", "take-over", "hand-back"):
        fields = {"reply": "x", "note": "x", "queue": "meldpunt", "sure": "yes", "claim": "yes"}
        answer = await browser.post(f"{path}/{deed}", nonce, **fields, outcome="other")
        assert answer.status_code == 409, deed
    assert state_of(road, conversation) == "waiting"
    assert len(lines_of(road, "carla", conversation)) == 2


async def test_whoever_is_on_duty_opens_a_p0_of_another_team(road: Road) -> None:
    """The duty team holds the keys of P0 and P1, and of nothing else."""
    enrol(road, "anna", ["front_office"])
    enrol(road, "carla", ["youth"])
    urgent, _, _ = ask(road, ANSWERS, queue="youth", priority=Priority.P0)
    calm, _, _ = ask(road, ANSWERS, queue="youth", priority=Priority.P3)
    browser = await browser_of(road, "anna")
    assert WORDS in text_of((await browser.get(f"/c/{urgent.hex()}")).text)
    assert WORDS not in text_of((await browser.get(f"/c/{calm.hex()}")).text)


async def test_handing_over_asks_first_and_takes_the_keys_along(any_road: Road) -> None:
    """The other team reads all of it; the one that had it reads nothing any more."""
    road = any_road
    enrol(road, "anna", ["front_office"])
    enrol(road, "carla", ["youth"])
    conversation, _, _ = ask(road, ANSWERS)
    browser = await browser_of(road, "anna")
    path = f"/c/{conversation.hex()}"
    await browser.get(f"{path}/transfer")
    await browser.post(f"{path}/transfer", queue="youth")
    assert road.voice.text("nl", "desk-transfer-loses") in browser.page.text
    assert state_of(road, conversation) == "waiting"
    await browser.post(f"{path}/transfer", queue="youth", sure="yes")
    assert browser.page.url.path == "/"
    assert WORDS not in text_of((await browser.get(path)).text)
    carla = await browser_of(road, "carla")
    assert WORDS in text_of((await carla.get(path)).text)


async def test_what_was_answered_and_handed_over_waits_for_the_new_team(any_road: Road) -> None:
    """'They will write to you' was an answer: it rings there all the same, and nobody has it."""
    road = any_road
    enrol(road, "anna", ["front_office"])
    carla = enrol(road, "carla", ["youth"])
    conversation, _, _ = ask(road, ANSWERS, priority=Priority.P1)
    browser = await browser_of(road, "anna")
    path = f"/c/{conversation.hex()}"
    await browser.get(path)
    await browser.post(f"{path}/reply", reply="Zij schrijven je.", claim="yes")
    await browser.get(f"{path}/transfer")
    await browser.post(f"{path}/transfer", queue="youth", sure="yes")
    with road.database.reading() as connection:
        scope = scope_of(connection, ["youth"])
        (free,) = queue_page(connection, scope, Show.UNCLAIMED, carla).rows
        rings = alarm_of(connection, scope, road.clock()).count
    assert (free.id, free.state, free.waiting_since) == (conversation, "waiting", road.clock())
    assert free.deadline_at == road.cases.deadline("youth", Priority.P1, road.clock())
    assert rings == 1


async def test_closing_needs_an_outcome_and_reopening_takes_it_back(road: Road) -> None:
    """A closed conversation is in its own list, and can be opened again."""
    enrol(road, "anna", ["front_office"])
    conversation, _, _ = ask(road)
    browser = await browser_of(road, "anna")
    path = f"/c/{conversation.hex()}"
    await browser.get(path)
    await browser.post(f"{path}/claim")
    await browser.get(close_of(browser))
    assert (await browser.post(f"{path}/close")).status_code == 422
    await browser.post(f"{path}/close", outcome="referred")
    assert state_of(road, conversation) == "closed"
    page = await browser.get("/?show=closed")
    assert road.voice.text("nl", "desk-outcome-referred") in page.text
    await browser.get(path)
    await browser.post(f"{path}/reopen")
    assert state_of(road, conversation) == "claimed"


async def test_what_came_while_it_was_being_closed_keeps_it_open(any_road: Road) -> None:
    """The page that asks how it ended tells so and shows the words; read, it can be closed."""
    road = any_road
    enrol(road, "anna", ["front_office"])
    conversation, _, _ = ask(road)
    browser = await browser_of(road, "anna")
    path = f"/c/{conversation.hex()}"
    await browser.get(path)
    await browser.post(f"{path}/reply", reply="Dag", claim="yes")
    await browser.get(close_of(browser))
    says(road, conversation, WORDS, road.clock())
    answer = await browser.post(f"{path}/close", outcome="answered")
    assert answer.status_code == 409
    assert road.voice.text("nl", "desk-notice-case-wrote") in text_of(answer.text)
    assert WORDS in text_of(answer.text)
    assert facts(road, conversation, "state", "waiting_since") == ["claimed", road.clock()]
    await browser.get(close_of(browser))
    await browser.post(f"{path}/close", outcome="answered")
    assert state_of(road, conversation) == "closed"


async def test_a_close_page_without_what_was_read_leads_to_the_conversation(road: Road) -> None:
    """As after a lock: nobody closes what they have not before them."""
    enrol(road, "anna", ["front_office"])
    conversation, _, _ = ask(road)
    browser = await browser_of(road, "anna")
    path = f"/c/{conversation.hex()}"
    for tail in ("", "?read=", "?read=x", "?read=-1", f"?read={'9' * 5000}"):
        await browser.get(f"{path}/close{tail}")
        assert browser.page.url.path == path


def rings(road: Road) -> int:
    """How many alarms ring in the front office."""
    with road.database.reading() as connection:
        return alarm_of(connection, scope_of(connection, ["front_office"]), road.clock()).count


async def at_the_desk_of_somebody_with_a_duress_word(
    road: Road,
) -> tuple[Browser, bytes, Callable[[], None]]:
    """Anna, who has the conversation before her; what makes its person say their duress word."""
    enrol(road, "anna", ["front_office"])
    conversation, session, _ = ask(road, priority=Priority.P3)
    write(road, lambda one: watch_for(one, road.vault, conversation, "blauwe paraplu"))
    browser = await browser_of(road, "anna")
    await browser.get(f"/c/{conversation.hex()}")
    await browser.post(f"/c/{conversation.hex()}/claim")

    def say_it() -> None:
        text, at = "Mijn blauwe paraplu ligt nog bij jullie", road.clock()
        says(road, conversation, text, at)
        write(
            road,
            lambda one: alarm_if_said(
                one, road.vault, road.cases, conversation, session, [text], at
            ),
        )

    return browser, conversation, say_it


async def test_a_reply_on_a_page_from_before_the_duress_word_silences_nothing(
    any_road: Road,
) -> None:
    """It is sent, and its writer told; it rings until who had the word before them answers."""
    browser, conversation, say_it = await at_the_desk_of_somebody_with_a_duress_word(any_road)
    path = f"/c/{conversation.hex()}"
    told = any_road.voice.text("nl", "desk-notice-wrote-since")
    say_it()
    await browser.post(f"{path}/reply", reply="We kunnen donderdag afspreken.", note="Bel Kim")
    assert lines_of(any_road, "anna", conversation)[-1].kind == Kind.REPLY
    assert rings(any_road) == 1
    assert told in text_of(browser.page.text)
    assert re.findall(r"<textarea[^>]*>\s*([^<]*)</textarea>", browser.page.text) == ["", "Bel Kim"]
    await browser.post(f"{path}/reply", reply="Ik kijk meteen voor je.")
    assert rings(any_road) == 0
    assert told not in text_of(browser.page.text)


async def test_a_duress_word_that_waits_is_not_closed_away(road: Road) -> None:
    """Neither unread nor read; the page says why, and after an answer it can be closed."""
    browser, conversation, say_it = await at_the_desk_of_somebody_with_a_duress_word(road)
    path = f"/c/{conversation.hex()}"
    await browser.get(close_of(browser))
    say_it()
    for code in ("case-wrote", "case-alarm"):
        answer = await browser.post(f"{path}/close", outcome="answered")
        assert road.voice.text("nl", f"desk-notice-{code}") in text_of(answer.text)
        assert rings(road) == 1
        await browser.get(close_of(browser))
    await browser.get(path)
    await browser.post(f"{path}/reply", reply="Ik kijk meteen voor je.")
    await browser.get(close_of(browser))
    await browser.post(f"{path}/close", outcome="answered")
    assert state_of(road, conversation) == "closed"


async def test_words_that_are_sent_again_say_what_their_writer_had_read(
    road: Road, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page that keeps them while the database is away knows nothing newer."""
    enrol(road, "anna", ["front_office"])
    conversation, _, _ = ask(road)
    browser = await browser_of(road, "anna")
    path = f"/c/{conversation.hex()}"
    await browser.get(path)
    with monkeypatch.context() as patch:
        patch.setattr(Database, "reading", _away)
        await browser.post(f"{path}/reply", reply=WORDS, claim="yes")
    says(road, conversation, "En nog iets", road.clock())
    await browser.post(f"{path}/reply", reply=WORDS, claim="yes")
    assert facts(road, conversation, "state", "claimed_by") == [
        "claimed",
        hand_of(road, "anna").id,
    ]
    await browser.post(f"{path}/reply", reply="En nu op alles")
    assert state_of(road, conversation) == "answered"


async def test_what_the_person_erased_is_said_kindly(road: Road) -> None:
    """On the page, in its live part, and when an answer was on its way."""
    enrol(road, "anna", ["front_office"])
    conversation, _, _ = ask(road)
    browser = await browser_of(road, "anna")
    path = f"/c/{conversation.hex()}"
    await browser.get(path)
    write(road, lambda one: forget(one, conversation))
    kind = road.voice.text("nl", "desk-refused-case-gone")
    assert kind in (await browser.post(f"{path}/reply", reply="x", claim="yes")).text
    assert kind in (await browser.get(f"{path}/live")).text
    page = await browser.get(path)
    assert (page.status_code, kind in page.text) == (404, True)


@pytest.mark.parametrize("address", ["x", "00", "%00", "0" * 32, "A" * 32, "0" * 400, "é"])
async def test_an_address_that_is_no_conversation(road: Road, address: str) -> None:
    """Looks like one that is not there."""
    enrol(road, "anna", ["front_office"])
    browser = await browser_of(road, "anna")
    assert (await browser.get(f"/c/{address}")).status_code == 404


HOSTILE = (
    "<script>alert(1)</script>",
    "\"'><img src=x onerror=alert(1)>",
    "{{ 7 * 7 }}",
    "</textarea><form action=https://evil.example>",
    "http://evil.example/ javascript:alert(1)",
    "a\u202eb\u2066c\u0000d\u200be",
)


@pytest.mark.parametrize("words", HOSTILE)
async def test_a_persons_words_are_never_markup(road: Road, words: str) -> None:
    """Shown as they are, without links, and what cannot be seen is made visible."""
    enrol(road, "anna", ["front_office"])
    conversation, _, _ = ask(road, (Entry("question.words", words),))
    write(road, lambda one: road.cases.write(one, conversation, words, 1))
    browser = await browser_of(road, "anna")
    page = (await browser.get(f"/c/{conversation.hex()}")).text
    for markup in ("<script>alert", "<img", "evil.example/</a>", "<form action=https", ">49<"):
        assert markup not in page
    assert not set(page) & set("\u202e\u2066\u0000\u200b")
    if "\u202e" in words:
        assert "⟨U+202E⟩" in page


async def test_the_live_part_says_only_the_times_when_nothing_changed(
    road: Road, clock: Clock
) -> None:
    """So that a half-written answer is not disturbed; a change is shown at once."""
    enrol(road, "anna", ["front_office"])
    conversation, _, _ = ask(road, priority=Priority.P1)
    browser = await browser_of(road, "anna")
    page = await browser.get(f"/c/{conversation.hex()}")
    assert "over 1 u 0 min" in page.text
    live = html.unescape(page.text.split('hx-get="/c/')[1].split('"')[0])
    clock.at += 25 * MINUTE
    answer = await browser.http.get(f"/c/{live}")
    assert answer.headers["hx-retarget"] == "#clock"
    assert "over 35 min" in answer.text
    assert "textarea" not in answer.text
    write(road, lambda one: road.cases.write(one, conversation, "VOORBEELD nieuw", 1))
    answer = await browser.http.get(f"/c/{live}")
    assert "VOORBEELD nieuw" in answer.text


async def test_no_word_in_logs_and_addresses(road: Road, caplog: pytest.LogCaptureFixture) -> None:
    """Neither a person's nor a colleague's, also when something goes wrong."""
    enrol(road, "anna", ["front_office"])
    conversation, _, _ = ask(road, ANSWERS)
    browser = await browser_of(road, "anna")
    path = f"/c/{conversation.hex()}"
    await browser.get(path)
    await browser.post(f"{path}/reply", reply=WORDS, claim="yes")
    assert WORDS not in str(browser.page.url)
    write(road, _spoil(conversation))
    answer = await browser.get(path)
    assert answer.status_code == 500
    assert WORDS not in answer.text
    assert WORDS not in caplog.text
    assert "Anna" not in caplog.text


def _spoil(conversation: bytes) -> Callable[[Connection], None]:
    """Change a stored line, as somebody with the database could."""

    def work(connection: Connection) -> None:
        mine = messages.c.conversation_id == conversation
        last = select(func.max(messages.c.seq)).where(mine).scalar_subquery()
        connection.execute(
            update(messages).where(mine, messages.c.seq == last).values(body_blob=b"\x01" * 90)
        )

    return work


def holder_of(road: Road, conversation: bytes) -> bytes | None:
    """Who has a conversation."""
    query = select(conversations.c.claimed_by).where(conversations.c.id == conversation)
    with road.database.reading() as connection:
        found: bytes | None = connection.execute(query).scalar_one()
    return found


async def test_what_an_absent_colleague_has_is_taken_over(any_road: Road) -> None:
    """After a page that says who has it; then it can be answered, and they see who took it."""
    road = any_road
    two_of_a_team(road)
    conversation, _, _ = ask(road)
    anna, bo = [await browser_of(road, login) for login in ("anna", "bo")]
    path = f"/c/{conversation.hex()}"
    await anna.get(path)
    await anna.post(f"{path}/claim")
    assert f'href="{path}/take-over"' in (await bo.get(path)).text
    page = (await bo.get(f"{path}/take-over")).text
    assert road.voice.text("nl", "desk-take-over-sure", {"name": "Anna"}) in text_of(page)
    holder = page.split('name="holder" value="')[1].split('"')[0]
    await bo.post(f"{path}/take-over", holder=holder)
    assert bo.page.url.path == path
    assert holder_of(road, conversation) == hand_of(road, "bo").id
    await bo.post(f"{path}/reply", reply="ik ben er")
    assert state_of(road, conversation) == "answered"
    assert "Bo" in (await anna.get(path)).text
    assert (await anna.post(f"{path}/reply", reply="toch")).status_code == 409


async def test_a_conversation_is_taken_over_only_from_whom_the_page_named(road: Road) -> None:
    """Where somebody else took it in the meantime, nothing happens; nor without being asked."""
    two_of_a_team(road)
    let_in(road, "anna", "front_office", enrol(road, "cas", ["front_office"]))
    conversation, _, _ = ask(road)
    path = f"/c/{conversation.hex()}"
    anna, bo, cas = [await browser_of(road, login) for login in ("anna", "bo", "cas")]
    await anna.get(path)
    await anna.post(f"{path}/claim")
    named = hand_of(road, "anna").id.hex()
    await cas.get(f"{path}/take-over")
    await bo.get(f"{path}/take-over")
    await bo.post(f"{path}/take-over", holder=named)
    for holder in (named, "", "zz"):
        assert (await cas.post(f"{path}/take-over", cas.nonce, holder=holder)).status_code == 409
    assert holder_of(road, conversation) == hand_of(road, "bo").id
    await bo.get(f"{path}/take-over")
    assert bo.page.url.path == path


async def test_everybody_sees_who_has_it(road: Road) -> None:
    """In the list and on the page; who does not have it cannot answer."""
    two_of_a_team(road)
    conversation, _, _ = ask(road)
    anna, bo = [await browser_of(road, login) for login in ("anna", "bo")]
    path = f"/c/{conversation.hex()}"
    await anna.get(path)
    await anna.post(f"{path}/claim")
    assert "Anna" in (await bo.get("/")).text
    page = (await bo.get(path)).text
    assert road.voice.text("nl", "desk-reply-held", {"name": "Anna"}) in page
    answer = await bo.post(f"{path}/reply", reply="toch")
    assert answer.status_code == 409
