"""Teams on the desk: who reads, opening doors, coming and going."""

import httpx
from sqlalchemy import update

from flows.types import Entry
from handlers.road import Road
from storage.hands import Role
from storage.schema import conversations, staff
from tests.support.colleagues import Browser, ask, browser_of, enrol, invited, let_in, write

WORDS = "VOORBEELD 55aa in een team"


async def reads(browser: Browser, conversation: bytes) -> bool:
    """Whether this colleague can open the conversation."""
    return WORDS in (await browser.get(f"/c/{conversation.hex()}")).text


def shows(road: Road, page: httpx.Response, text: str, **args: str) -> bool:
    """Whether a page holds one of our Dutch texts."""
    return road.voice.text("nl", text, args) in page.text


async def test_opening_the_door_for_a_new_colleague(any_road: Road) -> None:
    """A member who reads confirms once; then the new one reads what was there before."""
    road = any_road
    enrol(road, "anna", ["front_office"])
    conversation, _, _ = ask(road, (Entry("question.words", WORDS),))
    dewi = enrol(road, "dewi", ["front_office"])
    anna, new = [await browser_of(road, login) for login in ("anna", "dewi")]
    assert not await reads(new, conversation)
    page = await anna.get("/teams")
    assert shows(road, page, "desk-reads-not")
    address = f"/teams/door?team=front_office&staff={dewi.hex()}"
    assert address.replace("&", "&amp;") in page.text
    assert shows(road, await anna.get(address), "desk-door-sure", name="Dewi")
    await anna.post("/teams/door", team="front_office", staff=dewi.hex())
    assert not shows(road, anna.page, "desk-reads-not")
    assert await reads(new, conversation)


async def test_only_a_member_who_reads_opens_a_door(road: Road) -> None:
    """Neither somebody of another team nor the new colleague."""
    enrol(road, "anna", ["front_office"])
    enrol(road, "carla", ["youth"])
    dewi = enrol(road, "dewi", ["front_office"])
    conversation, _, _ = ask(road, (Entry("question.words", WORDS),))
    for login in ("carla", "dewi"):
        browser = await browser_of(road, login)
        assert "/teams/door" not in (await browser.get("/teams")).text
        await browser.get("/account")
        answer = await browser.post("/teams/door", team="front_office", staff=dewi.hex())
        assert answer.status_code == 409
        assert shows(road, answer, "desk-refused-door-not-yours")
    assert not await reads(await browser_of(road, "dewi"), conversation)


async def test_warnings_stand_at_the_team(road: Road) -> None:
    """A single member, nobody who reads, and an empty duty team, also above the queue."""
    enrol(road, "carla", ["youth"])
    browser = await browser_of(road, "carla")
    page = await browser.get("/teams")
    assert shows(road, page, "desk-warning-team-single-member", team="Jongeren")
    assert shows(road, page, "desk-warning-team-nobody-reads", team="Meldpunt")
    assert shows(road, page, "desk-warning-team-duty-empty", team="Front Office")
    queue = await browser.get("/")
    assert shows(road, queue, "desk-warning-team-duty-empty", team="Front Office")


async def test_an_administrator_changes_teams_and_reads_nothing(road: Road) -> None:
    """Adding gives no keys; who leaves cannot read what is written from then on."""
    anna = enrol(road, "anna", ["front_office"])
    bo = enrol(road, "bo")
    enrol(road, "root", role=Role.ADMINISTRATOR)
    before, _, _ = ask(road, (Entry("question.words", WORDS),))
    root = await browser_of(road, "root")
    page = await root.get("/teams/members?team=front_office")
    assert bo.hex() in page.text
    await root.post("/teams/members", team="front_office", staff=bo.hex(), change="add")
    assert not await reads(await browser_of(road, "bo"), before)
    let_in(road, "anna", "front_office", bo)
    assert await reads(await browser_of(road, "bo"), before)
    await root.get(f"/teams/members?team=front_office&remove={anna.hex()}")
    await root.post("/teams/members", team="front_office", staff=anna.hex(), change="remove")
    after, _, _ = ask(road, (Entry("question.words", WORDS),))
    assert not await reads(await browser_of(road, "anna"), after)
    assert await reads(await browser_of(road, "bo"), after)


async def test_what_got_no_new_keys_is_named_to_who_takes_somebody_out(road: Road) -> None:
    """The colleague is out all the same."""
    enrol(road, "anna", ["front_office"])
    bo = enrol(road, "bo", ["front_office"])
    enrol(road, "root", role=Role.ADMINISTRATOR)
    ask(road)
    damaged = (
        update(conversations).values(person_mac=b"x" * 32).returning(conversations.c.pseudonym)
    )
    name = write(road, lambda one: one.execute(damaged).scalar_one())
    root = await browser_of(road, "root")
    await root.get(f"/teams/members?team=front_office&remove={bo.hex()}")
    await root.post("/teams/members", team="front_office", staff=bo.hex(), change="remove")
    assert shows(road, root.page, "desk-unrenewed-conversation")
    assert name in root.page.text
    page = await root.get("/teams")
    assert f"remove={bo.hex()}" not in page.text


async def test_whom_the_page_cannot_name_leaves_and_is_not_let_in(road: Road) -> None:
    """A colleague whose row was changed: nobody knows who would get the keys."""
    enrol(road, "anna", ["front_office"])
    bo = enrol(road, "bo", ["front_office"])
    enrol(road, "root", role=Role.ADMINISTRATOR)
    anna, root = [await browser_of(road, login) for login in ("anna", "root")]
    moved = update(staff).where(staff.c.id == bo).values(profile_blob=b"x" * 90)
    write(road, lambda one: one.execute(moved))
    page = await anna.get("/teams")
    assert shows(road, page, "desk-somebody")
    assert "/teams/door" not in page.text
    await anna.get("/account")
    fields = {"team": "front_office", "staff": bo.hex()}
    assert shows(road, await anna.post("/teams/door", **fields), "desk-refused-sealed")
    page = await root.get(f"/teams/members?team=front_office&remove={bo.hex()}")
    assert shows(road, page, "desk-remove-do")
    await root.post("/teams/members", **fields, change="remove")
    assert f"remove={bo.hex()}" not in root.page.text
    page = await root.get("/teams/members?team=front_office")
    assert bo.hex() not in page.text
    await root.get("/account")
    answer = await root.post("/teams/members", **fields, change="add")
    assert shows(road, answer, "desk-refused-sealed")


async def test_a_coordinator_manages_their_own_teams_only(road: Road) -> None:
    """Another team's members are not theirs to change."""
    enrol(road, "carla", ["youth"], Role.COORDINATOR)
    bo = enrol(road, "bo")
    browser = await browser_of(road, "carla")
    page = await browser.get("/teams")
    assert "members?team=youth" in page.text
    assert "members?team=front_office" not in page.text
    assert (await browser.get("/teams/members?team=front_office")).status_code == 409
    await browser.get("/account")
    answer = await browser.post("/teams/members", team="front_office", staff=bo.hex(), change="add")
    assert shows(road, answer, "desk-refused-not-yours")


async def test_nonsense_changes_nothing(road: Road) -> None:
    """Unknown teams, colleagues and changes are told kindly."""
    enrol(road, "root", role=Role.ADMINISTRATOR)
    invited(road, "eva", ["youth"])
    root = await browser_of(road, "root")
    for fields in (
        {"team": "nowhere", "staff": "00", "change": "add"},
        {"team": "youth", "staff": "00", "change": "add"},
        {"team": "youth", "staff": "zz", "change": "explode"},
        {},
    ):
        await root.get("/account")
        assert (await root.post("/teams/members", **fields)).status_code == 409
    assert shows(road, await root.get("/teams"), "desk-invited")
