"""Every route, for every role: what stands in no list is refused."""

from typing import Final

import httpx
import pytest
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from handlers.desk.app import make_desk
from handlers.desk.canned import Library
from handlers.desk.desk import Desk
from handlers.desk.entry import Entry
from handlers.desk.gate import Gate
from handlers.desk.pages import Pages
from handlers.desk.permissions import PERMISSIONS, home_of, may
from handlers.desk.visit import Visit
from handlers.road import Road
from storage.desk_sessions import lock
from storage.hands import Role
from tests.support.colleagues import (
    ORIGIN,
    OWN,
    SETTINGS,
    Browser,
    ask,
    browser_of,
    desk_of,
    enrol,
    hand_of,
    write,
)
from tests.support.office import CHEAP

W, C, A, U = Role.WORKER, Role.COORDINATOR, Role.ADMINISTRATOR, Role.AUDITOR
ALL: Final = {W, C, A, U}
READERS: Final = {W, C}

EXPECTED: Final[dict[tuple[str, str], set[Role]]] = {
    ("GET", "/login"): ALL,
    ("POST", "/login"): ALL,
    ("GET", "/invite/{token}"): ALL,
    ("POST", "/invite/{token}"): ALL,
    ("POST", "/logout"): ALL,
    ("GET", "/locked"): ALL,
    ("GET", "/lock"): ALL,
    ("POST", "/lock"): ALL,
    ("GET", "/unlock"): ALL,
    ("POST", "/unlock"): ALL,
    ("GET", "/events"): ALL,
    ("GET", "/alarm"): ALL,
    ("POST", "/here"): ALL,
    ("GET", "/help"): ALL,
    ("GET", "/languages"): ALL,
    ("GET", "/account"): ALL,
    ("POST", "/account"): ALL,
    ("GET", "/account/telegram"): READERS,
    ("POST", "/account/telegram"): READERS,
    ("GET", "/account/telegram/link"): READERS,
    ("POST", "/account/telegram/link"): READERS,
    ("GET", "/account/telegram/unlink"): READERS,
    ("POST", "/account/telegram/unlink"): READERS,
    ("GET", "/"): READERS,
    ("GET", "/queue"): READERS,
    ("GET", "/c/{id}"): READERS,
    ("GET", "/c/{id}/live"): READERS,
    ("GET", "/c/{id}/{deed}"): READERS,
    ("POST", "/c/{id}/claim"): READERS,
    ("POST", "/c/{id}/hand-back"): READERS,
    ("POST", "/c/{id}/reopen"): READERS,
    ("POST", "/c/{id}/reply"): READERS,
    ("POST", "/c/{id}/note"): READERS,
    ("POST", "/c/{id}/writing"): READERS,
    ("POST", "/c/{id}/canned"): READERS,
    ("GET", "/c/{id}/take-over"): READERS,
    ("POST", "/c/{id}/take-over"): READERS,
    ("GET", "/c/{id}/transfer"): READERS,
    ("POST", "/c/{id}/transfer"): READERS,
    ("GET", "/c/{id}/close"): READERS,
    ("POST", "/c/{id}/close"): READERS,
    ("GET", "/teams"): {W, C, A},
    ("GET", "/teams/door"): READERS,
    ("POST", "/teams/door"): READERS,
    ("GET", "/teams/members"): {C, A},
    ("POST", "/teams/members"): {C, A},
    ("GET", "/hours"): {W, C, A},
    ("POST", "/hours/week"): {C, A},
    ("POST", "/hours/close"): {C, A},
    ("POST", "/hours/open"): {C, A},
    ("GET", "/resources"): {W, C, A},
    ("POST", "/resources"): {C, A},
    ("GET", "/replies"): {W, C, A},
    ("GET", "/replies/edit"): {C, A},
    ("POST", "/replies/edit"): {C, A},
    ("GET", "/replies/remove"): {C, A},
    ("POST", "/replies/remove"): {C, A},
}
"""Written apart from the program's own table, so that a slip in one shows."""

PUBLIC: Final = {
    ("GET", "/login"),
    ("POST", "/login"),
    ("GET", "/invite/{token}"),
    ("POST", "/invite/{token}"),
    ("POST", "/logout"),
}
WHEN_LOCKED: Final = PUBLIC | {
    ("GET", "/locked"),
    ("GET", "/lock"),
    ("POST", "/lock"),
    ("GET", "/unlock"),
    ("POST", "/unlock"),
    ("GET", "/events"),
    ("GET", "/alarm"),
}
STREAM: Final = ("GET", "/events")
"""It does not end by itself, so it is looked at in `test_live`."""


def served(road: Road) -> set[tuple[str, str]]:
    """Every route of the desk: method and path."""
    routes = [one for one in desk_of(road).routes if isinstance(one, Route)]
    return {
        (method, one.path) for one in routes for method in one.methods or () if method != "HEAD"
    }


def address(path: str, conversation: bytes) -> str:
    """A route's path with something real in it."""
    return (
        path.replace("{id}", conversation.hex()).replace("{deed}", "reply").replace("{token}", "x")
    )


async def send(browser: Browser, method: str, path: str) -> httpx.Response:
    """A request as a browser sends it, but a form's nonce is missing."""
    return await browser.http.request(method, path, headers=OWN)


def test_every_route_stands_in_the_table(road: Road) -> None:
    """No route without a permission, no permission without a route."""
    assert served(road) == set(PERMISSIONS) == set(EXPECTED)


async def test_every_route_for_every_role(road: Road) -> None:
    """Who may not use a route gets 403 and nothing else; who may gets anything else."""
    conversation, _, _ = ask(road)
    for role in Role:
        teams = ["front_office"] if role in READERS else []
        enrol(road, role.value, teams, role)
        browser = await browser_of(road, role.value)
        # A form without its nonce is refused with 403 too, so forms are sent with one.
        await browser.get("/account")
        nonce = browser.nonce
        for method, path in sorted(set(EXPECTED) - {STREAM} - PUBLIC - {("POST", "/lock")}):
            where = address(path, conversation)
            if method == "POST":
                answer = await browser.http.post(where, data={"nonce": nonce}, headers=OWN)
            else:
                answer = await browser.http.get(where)
            text = road.voice.text("nl", "desk-refused-not-yours")
            is_refused = answer.status_code == 403 and text in answer.text
            assert is_refused is (role not in EXPECTED[method, path]), (role, method, path)


async def test_every_route_without_a_login(road: Road) -> None:
    """Nobody comes in without logging in, except where one logs in."""
    conversation, _, _ = ask(road)
    browser = Browser(desk_of(road))
    for method, path in sorted(set(EXPECTED) - PUBLIC):
        answer = await send(browser, method, address(path, conversation))
        assert answer.is_redirect, (method, path)
        assert answer.headers["location"].startswith("/login"), (method, path)


async def test_every_route_of_a_locked_desk(road: Road) -> None:
    """A locked desk shows nothing but the lock screen and the alarm."""
    enrol(road, "anna", ["front_office"])
    conversation, _, _ = ask(road)
    browser = await browser_of(road, "anna")
    token = browser.http.cookies["desk"]
    session = road.vault.session("desk", token).id
    write(road, lambda one: lock(one, session))
    for method, path in sorted(set(EXPECTED) - WHEN_LOCKED):
        answer = await send(browser, method, address(path, conversation))
        assert answer.is_redirect, (method, path)
        assert answer.headers["location"].startswith("/locked"), (method, path)


async def test_a_route_without_a_permission_is_refused(road: Road) -> None:
    """Deny by default: a page that somebody forgot to list is closed to everybody."""
    enrol(road, "anna", ["front_office"])
    browser = await browser_of(road, "anna")
    entry = Entry(road, SETTINGS, CHEAP)
    pages = Pages(road.voice, road.calendar, SETTINGS, entry.nonces)

    async def secret(_visit: Visit) -> Response:
        return PlainTextResponse("secret")

    app = make_desk(road, SETTINGS, CHEAP)
    gate = Gate(Desk(road, SETTINGS, entry, pages, Library(road)))
    app.router.routes.insert(0, gate.route("GET", "/forgotten", secret))
    cookies = browser.http.cookies
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app), base_url=ORIGIN, cookies=cookies
    ) as http:
        answer = await http.get("/forgotten")
    assert (answer.status_code, "secret" in answer.text) == (403, False)


@pytest.mark.parametrize("role", list(Role))
def test_everybody_has_a_home(role: Role) -> None:
    """Where a colleague begins is a page that they may see."""
    assert may(role, "GET", home_of(role))


async def test_administrators_see_no_content(road: Road) -> None:
    """Neither queue nor conversation, not even its name."""
    enrol(road, "root", role=Role.ADMINISTRATOR)
    conversation, _, _ = ask(road)
    browser = await browser_of(road, "root")
    for path in ("/", "/queue", f"/c/{conversation.hex()}"):
        answer = await browser.get(path)
        assert answer.status_code == 403
    assert hand_of(road, "root").teams == frozenset()
