"""Coming in: invitation, login, lock, logout."""

import html
import re

from flows.types import Priority
from handlers.desk.settings import DeskSettings
from handlers.hours import MINUTE
from handlers.road import Road
from storage.hands import Role
from tests.handlers.desk.conftest import Clock
from tests.support.colleagues import (
    OWN,
    PASSPHRASE,
    SETTINGS,
    Browser,
    ask,
    browser_of,
    desk_of,
    enrol,
    invited,
)

HOUR = 60 * MINUTE
WORDS = re.compile(r"<li>([a-z-]+)</li>")
PROOF = re.compile(r'name="proof" value="([0-9a-f]+)"')


def says(browser: Browser, road: Road, text: str) -> bool:
    """Whether the page holds one of our Dutch texts."""
    return html.escape(road.voice.text("nl", text)) in browser.page.text.replace("&#39;", "&#x27;")


async def test_an_invited_colleague_writes_down_seven_words_and_comes_in(road: Road) -> None:
    """The passphrase is shown once, typed once, and opens the desk."""
    browser = Browser(desk_of(road))
    path = f"/invite/{invited(road, 'eva', ['front_office'])}"
    await browser.get(path)
    words = WORDS.findall(browser.page.text)
    assert len(words) == 7
    await browser.post(path, proof=PROOF.findall(browser.page.text)[0])
    assert not set(words) & set(re.findall(r"[a-z-]+", browser.page.text)) - {"to", "me"}
    proof = PROOF.findall(browser.page.text)[0]
    await browser.post(path, proof=proof, passphrase=" ".join(words))
    assert says(browser, road, "desk-invite-done")
    answer = await browser.log_in("eva", " ".join(words))
    assert answer.headers["location"] == "/"
    assert browser.page.status_code == 200


async def test_only_the_passphrase_that_was_shown_counts(road: Road) -> None:
    """Neither a mistake nor a passphrase of one's own choice is taken."""
    browser = Browser(desk_of(road))
    path = f"/invite/{invited(road, 'eva')}"
    await browser.get(path)
    proof = PROOF.findall(browser.page.text)[0]
    for own in ("correct horse battery staple and more", "a"):
        answer = await browser.post(path, proof=proof, passphrase=own)
        assert answer.status_code == 422
    other = f"/invite/{invited(road, 'bo')}"
    await browser.get(other)
    words = " ".join(WORDS.findall(browser.page.text))
    answer = await browser.post(path, proof=PROOF.findall(browser.page.text)[0], passphrase=words)
    assert answer.status_code == 422


async def test_an_invitation_works_once(road: Road) -> None:
    """Afterwards, or made up, it is told kindly that it is over."""
    browser = Browser(desk_of(road))
    path = f"/invite/{invited(road, 'eva')}"
    await browser.get(path)
    words = " ".join(WORDS.findall(browser.page.text))
    await browser.post(path, proof=PROOF.findall(browser.page.text)[0], passphrase=words)
    for over in (path, "/invite/nonsense", "/invite/" + "A" * 43):
        await browser.get(over)
        assert says(browser, road, "desk-refused-invitation-over")


async def test_unknown_and_wrong_look_the_same(road: Road) -> None:
    """The pages differ in nothing but what was typed and the nonce."""
    enrol(road, "anna", ["front_office"])
    browser = Browser(desk_of(road))
    pages = []
    for login, passphrase in (("anna", "wrong"), ("nobody", PASSPHRASE)):
        answer = await browser.log_in(login, passphrase)
        assert answer.status_code == 403
        assert "desk" not in browser.http.cookies
        pages.append(re.sub(r'value="[^"]*"', "", answer.text))
    assert pages[0] == pages[1]


async def test_guessing_is_slowed_down(road: Road, clock: Clock) -> None:
    """After three mistakes even the right passphrase has to wait; then it counts."""
    enrol(road, "anna", ["front_office"])
    browser = Browser(desk_of(road))
    for _ in range(3):
        await browser.log_in("anna", "wrong")
    assert (await browser.log_in("anna")).status_code == 429
    clock.at += 2_000_000
    assert (await browser.log_in("anna")).is_redirect


async def test_a_stranger_who_knows_a_login_keeps_nobody_out(road: Road, clock: Clock) -> None:
    """A browser in which a login succeeded before is counted apart, and is slowed down as well."""
    enrol(road, "anna", ["front_office"])
    app = desk_of(road)
    stranger, anna = Browser(app), Browser(app)
    await anna.log_in("anna")
    await anna.post("/logout")
    for _ in range(24):
        await stranger.log_in("anna", "wrong")
        clock.at += 5 * MINUTE
    for number in range(25):
        await stranger.log_in(f"x{number}", "wrong")
    assert (await Browser(app).log_in("anna")).status_code == 429
    assert (await anna.log_in("anna")).is_redirect
    await anna.post("/logout")
    codes = [(await anna.log_in("anna", "wrong")).status_code for _ in range(4)]
    assert codes == [403, 403, 403, 429]
    assert (await anna.log_in("anna")).status_code == 429
    clock.at += 2_000_000
    assert (await anna.log_in("anna")).is_redirect


async def test_a_browser_is_known_for_one_login_only(road: Road) -> None:
    """Not for another colleague's, and not with a cookie that somebody made up."""
    enrol(road, "anna", ["front_office"])
    enrol(road, "bo", ["front_office"])
    app = desk_of(road)
    anna, stranger = Browser(app), Browser(app)
    await anna.log_in("anna")
    await anna.post("/logout")
    for _ in range(3):
        await stranger.log_in("anna", "wrong")
        await stranger.log_in("bo", "wrong")
    assert (await anna.log_in("bo")).status_code == 429
    known = anna.http.cookies["desk_known"]
    for made_up in ("", ".", known[1:], known[:-1], f"0{known}"):
        stranger.http.cookies.set("desk_known", made_up)
        assert (await stranger.log_in("anna")).status_code == 429
    assert (await anna.log_in("anna")).is_redirect


async def test_a_flood_of_logins_shuts_no_desk(road: Road, clock: Clock) -> None:
    """Who only unlocks waits for nobody; one try a second keeps nobody from logging in."""
    for login in ("anna", "bo"):
        enrol(road, login, ["front_office"])
    app = desk_of(road)
    anna, bo, stranger = Browser(app), Browser(app), Browser(app)
    await anna.log_in("anna")
    clock.at += 30 * MINUTE
    await anna.get("/locked")
    codes = [(await stranger.log_in(f"x{number}", "wrong")).status_code for number in range(25)]
    assert codes == [403] * 20 + [429] * 5
    assert (await anna.post("/unlock", passphrase=PASSPHRASE, back="/")).is_redirect
    for number in range(25):
        clock.at += 1_000_000
        await stranger.log_in(f"y{number}", "wrong")
    assert (await bo.log_in("bo")).is_redirect


async def test_every_login_gets_a_session_of_its_own(road: Road) -> None:
    """A session that somebody slipped into the browser is never taken over."""
    enrol(road, "anna", ["front_office"])
    enrol(road, "eve", ["youth"])
    eve = await browser_of(road, "eve")
    planted = eve.http.cookies["desk"]
    browser = await browser_of(road, "anna")
    first = browser.http.cookies["desk"]
    assert first != planted
    await browser.get("/account")
    await browser.post("/logout")
    await browser.log_in("anna")
    assert browser.http.cookies["desk"] != first


async def test_cookies_are_out_of_reach(road: Road) -> None:
    """HttpOnly and SameSite=Strict; in production bound to the host and to https."""
    enrol(road, "anna", ["front_office"])
    browser = Browser(desk_of(road))
    answer = await browser.log_in("anna")
    given = answer.headers.get_list("set-cookie")
    assert [one.partition("=")[0] for one in given] == ["desk", "desk_known", "desk_door"]
    for one in given:
        assert "HttpOnly" in one
        assert "SameSite=strict" in one
    assert ["Max-Age" in one for one in given] == [False, True, True]  # the last is taken away
    strict = DeskSettings(origin="https://desk.example.nl")
    browser = Browser(desk_of(road, strict))
    page = await browser.http.get("/login", headers={"Host": "desk.example.nl"})
    assert "__Host-desk_door=" in page.headers["set-cookie"]
    assert "Secure" in page.headers["set-cookie"]


async def test_a_form_of_another_browser_does_nothing(road: Road) -> None:
    """A nonce is bound to its login page or session, also where the browser names no origin."""
    enrol(road, "anna", ["front_office"])
    enrol(road, "eve", ["youth"])
    eve = await browser_of(road, "eve")
    await eve.get("/account")
    browser = await browser_of(road, "anna")
    await browser.get("/account")
    for headers in (OWN, {}):
        data = {"nonce": eve.nonce, "language": "en"}
        answer = await browser.http.post("/account", data=data, headers=headers)
        assert answer.status_code == 403
    other = {"Sec-Fetch-Site": "cross-site"}
    data = {"nonce": browser.nonce, "language": "en"}
    assert (await browser.http.post("/account", data=data, headers=other)).status_code == 403
    await browser.get("/account")
    assert '<html lang="nl"' in browser.page.text


async def test_an_idle_desk_locks_and_opens_again(road: Road, clock: Clock) -> None:
    """After half an hour there is no content; the passphrase leads back to where one was."""
    enrol(road, "anna", ["front_office"])
    conversation, _, _ = ask(road)
    browser = await browser_of(road, "anna")
    path = f"/c/{conversation.hex()}"
    clock.at += 30 * MINUTE
    await browser.get(path)
    assert browser.page.url.path == "/locked"
    assert says(browser, road, "desk-locked")
    assert (await browser.post("/unlock", passphrase="wrong", back=path)).status_code == 403
    answer = await browser.post("/unlock", passphrase=PASSPHRASE, back=path)
    assert answer.headers["location"] == path
    assert browser.page.status_code == 200


async def test_pages_that_read_themselves_do_not_keep_a_desk_open(road: Road, clock: Clock) -> None:
    """Only what a colleague does puts the lock off."""
    enrol(road, "anna", ["front_office"])
    browser = await browser_of(road, "anna")
    live = {"HX-Request": "true"}
    for _ in range(3):
        clock.at += 11 * MINUTE
        await browser.http.get("/alarm", headers=live)
        await browser.http.get("/queue", headers=live)
    answer = await browser.http.get("/queue", headers=live)
    assert answer.status_code == 204
    assert answer.headers["desk-state"] == "locked"
    await browser.get("/locked")
    await browser.post("/unlock", passphrase=PASSPHRASE, back="/")
    for _ in range(3):
        clock.at += 11 * MINUTE
        assert (await browser.http.get("/")).status_code == 200


async def test_a_page_that_asks_only_for_the_alarm_hears_of_the_lock(
    road: Road, clock: Clock
) -> None:
    """The alarm says that the desk is locked, and still counts, as the lock screen shows it."""
    enrol(road, "anna", ["front_office"])
    ask(road, priority=Priority.P0)
    browser = await browser_of(road, "anna")
    live = {"HX-Request": "true"}
    assert "desk-state" not in (await browser.http.get("/alarm", headers=live)).headers
    clock.at += 30 * MINUTE
    answer = await browser.http.get("/alarm", headers=live)
    assert (answer.status_code, answer.headers["desk-state"]) == (200, "locked")
    assert 'data-count="1"' in answer.text


async def test_a_queue_that_reads_itself_without_a_script_does_not_keep_a_desk_open(
    road: Road, clock: Clock
) -> None:
    """It locks although the browser fetches it every minute, and nobody counts as there."""
    enrol(road, "anna", ["front_office"])
    browser = await browser_of(road, "anna")
    await browser.get("/?show=mine")
    for _ in range(60):
        clock.at += MINUTE
        found = re.search(r'http-equiv="refresh" content="60;url=([^"]+)"', browser.page.text)
        await browser.get(html.unescape(found[1]) if found else "/locked")
    assert browser.page.url.path == "/locked"
    await road.read_calendar()
    assert not road.calendar.is_staffed("front_office", clock.at)


async def test_a_lock_screen_without_a_script_leaves_time_to_type(road: Road) -> None:
    """It reads itself again for the alarm, which empties the field, so only every four minutes."""
    enrol(road, "anna", ["front_office"])
    browser = await browser_of(road, "anna")
    await browser.post("/lock")
    found = re.findall(r'<noscript><meta http-equiv="refresh" content="(\d+)">', browser.page.text)
    assert found == ["240"]


async def test_settings_may_lock_and_end_sooner(road: Road, clock: Clock) -> None:
    """An organisation can be stricter than the promise, never laxer."""
    enrol(road, "anna", ["front_office"])
    strict = DeskSettings(secure_cookies=False, idle_minutes=5, session_hours=1)
    browser = await browser_of(road, "anna", strict)
    clock.at += 5 * MINUTE
    await browser.get("/")
    assert browser.page.url.path == "/locked"
    clock.at += HOUR
    await browser.get("/")
    assert browser.page.url.path == "/login"


async def test_where_to_go_after_a_login_is_a_page_of_ours(road: Road) -> None:
    """A link cannot send a colleague to another site after the login."""
    enrol(road, "anna", ["front_office"])
    for evil in ("https://evil.example/", "//evil.example", "/\\evil.example", "/c/../..", "x"):
        browser = Browser(desk_of(road))
        await browser.get(f"/login?to={evil}")
        answer = await browser.post("/login", login="anna", passphrase=PASSPHRASE, back=evil)
        assert answer.headers["location"] == "/"


async def test_logging_out_ends_the_session(road: Road) -> None:
    """The cookie is taken away, and would open nothing any more."""
    enrol(road, "anna", ["front_office"])
    browser = await browser_of(road, "anna")
    token = browser.http.cookies["desk"]
    await browser.post("/logout")
    browser.http.cookies.set("desk", token, domain="localhost.local")
    await browser.get("/")
    assert browser.page.url.path == "/login"


async def test_the_desk_speaks_english_by_choice(road: Road) -> None:
    """Dutch at first; the choice stays."""
    enrol(road, "anna", ["front_office"])
    browser = await browser_of(road, "anna")
    await browser.get("/account")
    await browser.post("/account", language="en")
    await browser.get("/")
    assert '<html lang="en"' in browser.page.text
    assert road.voice.text("en", "desk-empty-teams") in browser.page.text


async def test_who_has_no_queue_begins_elsewhere(road: Road) -> None:
    """An administrator begins at the teams, an auditor at their own details."""
    for role, home in ((Role.ADMINISTRATOR, "/teams"), (Role.AUDITOR, "/account")):
        enrol(road, role.value, role=role)
        answer = await Browser(desk_of(road)).log_in(role.value)
        assert answer.headers["location"] == home


async def test_headers_are_strict(road: Road) -> None:
    """No inline script, no cache, no frame, and only our own host."""
    browser = Browser(desk_of(road, SETTINGS))
    page = await browser.get("/login")
    assert "unsafe" not in page.headers["content-security-policy"]
    assert "frame-ancestors 'none'" in page.headers["content-security-policy"]
    assert page.headers["cache-control"] == "no-store"
    assert (await browser.http.get("/login", headers={"Host": "evil.example"})).status_code == 400
    assert not re.search(r"<script(?! src)|<style|\son[a-z]+=|\sstyle=", page.text)
