"""Words of a colleague outlive locks, ends of sessions, and whatever fails in between."""

import asyncio
import html
import re

import pytest

from handlers import patience
from handlers.hours import MINUTE
from handlers.road import Road
from storage.database import Database
from storage.drafts import LIVES
from storage.errors import Unavailable
from storage.hands import Role
from tests.handlers.desk.conftest import Clock
from tests.support.colleagues import (
    PASSPHRASE,
    Browser,
    ask,
    browser_of,
    desk_of,
    enrol,
    hand_of,
    let_in,
)

WORDS = "VOORBEELD 7f3a: ik bel je morgen om tien uur"
_HIDDEN = re.compile(r'type="hidden" name="(since|nonce)" value="([^"]+)"')
_DRAFT = re.compile(r'name="draft" value="([^"]+)"')


def draft(browser: Browser) -> str:
    """The sealed words that the page holds."""
    return str(_DRAFT.findall(browser.page.text)[0])


def shows(browser: Browser) -> bool:
    """Whether the words stand on the page."""
    return WORDS in html.unescape(browser.page.text)


async def at_a_conversation(road: Road) -> tuple[Browser, str]:
    """Anna before a conversation, and its address."""
    enrol(road, "anna", ["front_office"])
    conversation, _, _ = ask(road)
    browser = await browser_of(road, "anna")
    path = f"/c/{conversation.hex()}"
    await browser.get(path)
    return browser, path


async def two_tabs(road: Road) -> tuple[tuple[Browser, str], tuple[Browser, str]]:
    """Two tabs of one browser, each before a conversation of its own."""
    first, path = await at_a_conversation(road)
    conversation, _, _ = ask(road)
    second, other = Browser(desk_of(road)), f"/c/{conversation.hex()}"
    second.http = first.http
    await second.get(other)
    return (first, path), (second, other)


async def _refuses(*_: object) -> None:
    raise Unavailable("full")


def _away(_: Database) -> None:
    raise Unavailable("locked")


async def _never(_: object) -> None:
    await asyncio.sleep(10)


# ── two tabs ─────────────────────────────────────────────────────────────────────────────────


async def test_words_in_a_second_tab_outlive_a_lock(road: Road) -> None:
    """Both lock together; after the first was unlocked the second gives back its own words."""
    (first, one), (second, two) = await two_tabs(road)
    await first.post("/lock", back=one, reply="een")
    await second.post("/lock", back=two, reply=WORDS)
    await first.post("/unlock", passphrase=PASSPHRASE, draft=draft(first), back=one)
    assert "een" in first.page.text
    await second.post("/unlock", passphrase=PASSPHRASE, draft=draft(second), back=two)
    assert shows(second)


async def test_words_in_two_tabs_outlive_the_end_of_a_session(road: Road, clock: Clock) -> None:
    """Both are sent after the session is over; one logs in, then the other."""
    (first, one), (second, two) = await two_tabs(road)
    clock.at += 13 * 60 * MINUTE
    await first.post(f"{one}/note", note="een")
    await second.post(f"{two}/note", note=WORDS)
    await first.post("/login", login="anna", passphrase=PASSPHRASE, draft=draft(first))
    assert "een" in first.page.text
    await second.post("/login", login="anna", passphrase=PASSPHRASE, draft=draft(second))
    assert shows(second)


async def test_a_lock_screen_of_an_earlier_session_gives_its_words_back(
    road: Road, clock: Clock
) -> None:
    """Locked in the evening; in the morning another tab logs in, and locks before this one."""
    (first, one), (second, two) = await two_tabs(road)
    await second.post("/lock", back=two, reply=WORDS)
    clock.at += 13 * 60 * MINUTE
    await first.get("/")
    await first.post("/login", login="anna", passphrase=PASSPHRASE)
    await first.get(one)
    await first.post("/lock", back=one)
    answer = await second.post("/unlock", passphrase=PASSPHRASE, draft=draft(second), back=two)
    assert (answer.status_code, shows(second)) == (403, False)
    await second.post("/unlock", passphrase=PASSPHRASE, draft=draft(second), back=two)
    assert shows(second)


async def test_words_outlive_a_logout_in_another_tab(road: Road) -> None:
    """The cookie is gone, and still they are kept for who wrote them."""
    (first, _), (second, two) = await two_tabs(road)
    await first.post("/logout")
    await second.post("/lock", back=two, reply=WORDS)
    assert not shows(second)
    await second.post("/login", login="anna", passphrase=PASSPHRASE, draft=draft(second))
    assert shows(second)


async def test_an_unlocking_that_the_browser_sends_again_opens_nothing(
    road: Road, clock: Clock
) -> None:
    """The page with words that it led to stays in the history, passphrase and all."""
    browser, path = await at_a_conversation(road)
    await browser.post("/lock", back=path, reply=WORDS)
    form = {"passphrase": PASSPHRASE, "draft": draft(browser), "back": path}
    form |= dict(_HIDDEN.findall(browser.page.text))
    clock.at += MINUTE
    await browser.post("/unlock", **form)
    assert shows(browser)
    await browser.post("/lock", back=path, reply=WORDS)
    await browser.post("/unlock", **form)
    assert not shows(browser)
    assert (await browser.get(path)).url.path == "/locked"


# ── the end of a session ─────────────────────────────────────────────────────────────────────


async def test_words_on_the_lock_screen_outlive_the_end_of_the_session(
    road: Road, clock: Clock
) -> None:
    """Locked with words in the evening, the session over in the morning: the login has them."""
    browser, path = await at_a_conversation(road)
    await browser.post("/lock", back=path, reply=WORDS)
    clock.at += 13 * 60 * MINUTE
    await browser.post("/unlock", passphrase=PASSPHRASE, draft=draft(browser), back=path)
    assert browser.page.status_code == 403
    await browser.post("/login", login="anna", passphrase=PASSPHRASE, draft=draft(browser))
    assert shows(browser)


async def test_locking_past_the_end_of_the_session_keeps_words(road: Road, clock: Clock) -> None:
    """The page that hears of it locks: the login has its words, and leads back without any."""
    browser, path = await at_a_conversation(road)
    clock.at += 13 * 60 * MINUTE
    nonce = browser.nonce
    answer = await browser.post("/lock", nonce, back=path)
    assert answer.headers["location"] == f"/login?to={path}"
    await browser.post("/lock", nonce, back=path, note=WORDS)
    await browser.post("/login", login="anna", passphrase=PASSPHRASE, draft=draft(browser))
    assert shows(browser)


async def test_a_draft_opens_for_who_wrote_it_and_for_a_day(road: Road, clock: Clock) -> None:
    """Neither a colleague of the same team nor anybody later reads it, and they are told."""
    browser, path = await at_a_conversation(road)
    let_in(road, "anna", "front_office", enrol(road, "bo", ["front_office"]))
    await browser.post("/lock", back=path, reply=WORDS)
    sealed, over = draft(browser), road.voice.text("nl", "desk-refused-draft-over")
    bo = Browser(desk_of(road))
    await bo.get("/login")
    await bo.post("/login", login="bo", passphrase=PASSPHRASE, draft=sealed, back=path)
    assert (over in bo.page.text, shows(bo)) == (True, False)
    clock.at += LIVES
    await browser.get("/login")
    await browser.post("/login", login="anna", passphrase=PASSPHRASE, draft=sealed, back=path)
    assert (over in browser.page.text, shows(browser)) == (True, False)


async def test_words_on_a_page_of_somebody_else_stay_theirs(road: Road) -> None:
    """A tab of Anna's is left open, Bo logs in and locks: what it sends is sealed for Anna."""
    (first, _), (second, two) = await two_tabs(road)
    enrol(road, "bo", ["front_office"])
    await first.post("/logout")
    await first.log_in("bo")
    await first.post("/lock")
    await second.post("/lock", back=two, reply=WORDS)
    sealed = draft(second)
    assert not shows(second)
    await second.post("/unlock", passphrase=PASSPHRASE, draft=sealed, back=two)
    assert not shows(second)
    anna = Browser(desk_of(road))
    await anna.get("/login")
    await anna.post("/login", login="anna", passphrase=PASSPHRASE, draft=sealed)
    assert shows(anna)


@pytest.mark.parametrize("press", ["note", "lock"])
async def test_words_sent_while_somebody_else_is_in_stay_theirs(road: Road, press: str) -> None:
    """A tab of Anna's is left open, Bo is in: what it sends is neither shown to Bo nor theirs."""
    (first, _), (second, two) = await two_tabs(road)
    let_in(road, "anna", "front_office", enrol(road, "bo", ["front_office"]))
    await first.post("/logout")
    await first.log_in("bo")
    await second.post("/lock" if press == "lock" else f"{two}/note", back=two, note=WORDS)
    assert not shows(second)
    anna = Browser(desk_of(road))
    await anna.get("/login")
    await anna.post("/login", login="anna", passphrase=PASSPHRASE, draft=draft(second))
    assert shows(anna)


@pytest.mark.parametrize("is_locked", [False, True], ids=["open", "locked"])
async def test_words_on_a_login_outlive_the_login_of_somebody_else(
    road: Road, *, is_locked: bool
) -> None:
    """Bo came in first: Anna is told, logs in on the page with her words, and Bo's session ends."""
    (first, _), (second, two) = await two_tabs(road)
    enrol(road, "bo", ["front_office"])
    await first.post("/logout")
    await second.post("/lock", back=two, reply=WORDS)
    await first.log_in("bo")
    if is_locked:
        await first.post("/lock")
    theirs = first.http.cookies["desk"]
    fields = {"login": "anna", "passphrase": PASSPHRASE, "back": two}
    answer = await second.post("/login", draft=draft(second), **fields)
    assert (answer.status_code, shows(second)) == (403, False)
    assert 'data-desk="out"' in second.page.text
    assert first.http.cookies["desk"] == theirs
    wrong = fields | {"passphrase": "wrong"}
    assert (await second.post("/login", draft=draft(second), **wrong)).status_code == 403
    assert 'data-desk="out"' in second.page.text
    await second.post("/login", draft=draft(second), **fields)
    assert shows(second)
    assert first.http.cookies["desk"] != theirs
    bo = Browser(desk_of(road))
    bo.http.cookies.set("desk", theirs, domain="localhost.local")
    assert (await bo.get("/")).url.path == "/login"


async def test_words_sent_while_somebody_else_is_in_open_at_the_next_login(road: Road) -> None:
    """The login that keeps them leads to whoever logs in, not to whose desk it is."""
    (first, _), (second, two) = await two_tabs(road)
    enrol(road, "bo", ["front_office"])
    await first.post("/logout")
    await first.log_in("bo")
    await second.post("/lock", back=two, note=WORDS)
    await second.post("/login", login="anna", passphrase=PASSPHRASE, draft=draft(second))
    assert shows(second)


async def test_words_on_a_lock_screen_outlive_the_login_of_somebody_else(road: Road) -> None:
    """Anna's desk locked with her words, Bo logs in elsewhere: the login has them for Anna."""
    (first, _), (second, two) = await two_tabs(road)
    enrol(road, "bo", ["front_office"])
    await second.post("/lock", back=two, reply=WORDS)
    await first.get("/locked")
    await first.post("/logout")
    await first.log_in("bo")
    await second.post("/unlock", passphrase=PASSPHRASE, draft=draft(second), back=two)
    assert not shows(second)
    await second.post("/login", login="anna", passphrase=PASSPHRASE, draft=draft(second))
    assert shows(second)


# ── what fails in between ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("way", ["unlock", "login"])
async def test_words_outlive_an_entrance_while_the_database_is_away(
    road: Road, clock: Clock, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    """The lock screen and the login say so, hold them, and open them later."""
    browser, path = await at_a_conversation(road)
    clock.at += 13 * 60 * MINUTE if way == "login" else 0
    await browser.post("/lock", back=path, reply=WORDS)
    fields = {"login": "anna", "passphrase": PASSPHRASE, "back": path}
    with monkeypatch.context() as patch:
        patch.setattr(Database, "reading", _away)
        await browser.post(f"/{way}", draft=draft(browser), **fields)
        assert browser.page.status_code == 503
        text = road.voice.text("nl", "desk-refused-unavailable")
        assert text in html.unescape(browser.page.text)
    await browser.post(f"/{way}", draft=draft(browser), **fields)
    assert shows(browser)


async def test_words_outlive_a_busy_unlock(road: Road, monkeypatch: pytest.MonkeyPatch) -> None:
    """Too many try at once: the lock screen says so and holds them."""
    browser, path = await at_a_conversation(road)
    await browser.post("/lock", back=path, reply=WORDS)
    with monkeypatch.context() as patch:
        patch.setattr(patience, "PATIENCE", 0.01)
        patch.setattr(asyncio.Semaphore, "acquire", _never)
        await browser.post("/unlock", passphrase=PASSPHRASE, draft=draft(browser), back=path)
        assert browser.page.status_code == 503
    await browser.post("/unlock", passphrase=PASSPHRASE, draft=draft(browser), back=path)
    assert shows(browser)


async def test_words_outlive_locking_while_the_disk_is_full(
    road: Road, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page says so, still shows them, and locks later with them."""
    browser, path = await at_a_conversation(road)
    with monkeypatch.context() as patch:
        patch.setattr(Road, "job", _refuses)
        answer = await browser.post("/lock", back=path, reply=WORDS)
        assert answer.status_code == 503
        assert shows(browser)
        assert 'action="/lock" class="stack"' in answer.text
    await browser.post("/lock", back=path, reply=WORDS)
    await browser.post("/unlock", passphrase=PASSPHRASE, draft=draft(browser), back=path)
    assert shows(browser)


async def test_words_on_the_page_that_keeps_them_outlive_a_lock(
    road: Road, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page with words that were not sent knows where they belong when it locks."""
    browser, path = await at_a_conversation(road)
    with monkeypatch.context() as patch:
        patch.setattr(Road, "job", _refuses)
        answer = await browser.post(f"{path}/reply", reply=WORDS, claim="yes")
    assert shows(browser)
    assert set(re.findall(r'name="back" value="([^"]*)"', answer.text)) == {path}
    await browser.post("/lock", back=path, reply=WORDS)
    await browser.post("/unlock", passphrase=PASSPHRASE, draft=draft(browser), back=path)
    assert shows(browser)


# ── another team's by now ────────────────────────────────────────────────────────────────────


async def test_words_to_what_another_team_has_by_now_can_be_copied(road: Road) -> None:
    """A colleague took it over and handed it over: one's own words stand there, also unlocked."""
    anna, path = await at_a_conversation(road)
    let_in(road, "anna", "front_office", enrol(road, "bo", ["front_office"]))
    enrol(road, "cas", ["youth"])
    await anna.post(f"{path}/claim")
    bo = await browser_of(road, "bo")
    await bo.get(f"{path}/take-over")
    await bo.post(f"{path}/take-over", holder=hand_of(road, "anna").id.hex())
    await bo.get(f"{path}/transfer")
    await bo.post(f"{path}/transfer", queue="youth", sure="yes")
    answer = await anna.post(f"{path}/note", note=WORDS)
    assert answer.status_code == 409
    assert shows(anna)
    await anna.post("/lock", back=path, note=WORDS)
    await anna.post("/unlock", passphrase=PASSPHRASE, draft=draft(anna), back=path)
    assert shows(anna)
    live = await anna.http.get(f"{path}/live", headers={"HX-Request": "true"})
    assert '<textarea id="note"' in live.text  # the script puts the words there


async def test_words_to_what_was_erased_are_not_shown(road: Road) -> None:
    """The person erased the conversation: words about it go too."""
    browser, _ = await at_a_conversation(road)
    answer = await browser.post(f"/c/{'0' * 32}/note", note=WORDS)
    assert (answer.status_code, shows(browser)) == (404, False)


# ── canned replies ───────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("way", ["unlock", "login"])
async def test_a_canned_reply_being_written_outlives_a_lock(
    road: Road, clock: Clock, way: str
) -> None:
    """Sent from a desk that locked, or after the session: the form has every field again."""
    enrol(road, "ingrid", ["front_office"], Role.COORDINATOR)
    browser = await browser_of(road, "ingrid")
    await browser.get("/replies/edit?id=greeting&language=nl")
    clock.at += 31 * MINUTE if way == "unlock" else 13 * 60 * MINUTE
    typed = {"id": "greeting", "language": "nl", "seen": "", "title": "Dag", "text": WORDS}
    await browser.post("/replies/edit", **typed)
    assert not shows(browser)
    fields = {"login": "ingrid", "passphrase": PASSPHRASE, "draft": draft(browser)}
    await browser.post(f"/{way}", **fields)
    assert 'name="title" value="Dag"' in browser.page.text
    await browser.post("/replies/edit", **typed, step="save")
    assert shows(browser)


async def test_locking_by_hand_keeps_a_canned_reply(road: Road) -> None:
    """The lock button of its form takes the words along."""
    enrol(road, "ingrid", ["front_office"], Role.COORDINATOR)
    browser = await browser_of(road, "ingrid")
    await browser.get("/replies/edit")
    typed = {"language": "nl", "seen": "", "title": "", "text": WORDS}
    await browser.post("/lock", back="/replies/edit", **typed)
    await browser.post("/unlock", passphrase=PASSPHRASE, draft=draft(browser))
    assert browser.page.status_code == 200
    assert shows(browser)
