"""A person and a colleague at their screens, in the words of the domain."""

import contextlib
import re
import time
from typing import Final
from urllib.parse import parse_qs

from playwright.sync_api import Error, Locator, Page, expect

from tests.support.server import Login

PHONE: Final = (390, 844)
DESKTOP: Final = (1280, 900)

_CODE_TAKES: Final = 30.0  # the pool makes its first codes while the server starts


class Person:
    """Somebody at the chat, in one browser of their own."""

    def __init__(self, page: Page, chat: str) -> None:
        """Sit down before an empty page; `chat` is the address of the chat."""
        self.page = page
        self.chat = chat

    # ── coming in and going ──────────────────────────────────────────────────────────────

    def opens(self, path: str = "/") -> None:
        """Type an address of the chat."""
        self.page.goto(self.chat + path)

    def begins_in(self, language: str) -> None:
        """Open the chat and pick a language."""
        self.opens()
        self.chooses(language)

    def leaves_quickly(self) -> None:
        """Press the button that is on every page."""
        self.page.locator("#exit").click()

    def goes_back(self) -> bool:
        """Press the browser's Back, also past pages that it would skip; False at the first page."""
        index, entries = self._history()
        if index == 0:
            return False
        session = self.page.context.new_cdp_session(self.page)
        session.send("Page.navigateToHistoryEntry", {"entryId": entries[index - 1]})
        until = time.monotonic() + 10
        while self._history()[0] == index and time.monotonic() < until:
            time.sleep(0.05)
        with contextlib.suppress(Error):  # a page out of the cache does not load again
            self.page.wait_for_load_state(timeout=1000)
        return True

    def _history(self) -> tuple[int, list[int]]:
        """Where in its history the browser is, and the ids of what stands there."""
        session = self.page.context.new_cdp_session(self.page)
        with contextlib.suppress(
            Error
        ):  # a page out of the cache has just taken the old one's place
            found = session.send("Page.getNavigationHistory")
            return found["currentIndex"], [entry["id"] for entry in found["entries"]]
        return -1, []

    def reloads(self) -> None:
        """Press the browser's Reload."""
        self.page.reload()

    # ── what they do ─────────────────────────────────────────────────────────────────────

    def button(self, label: str) -> Locator:
        """A button by its label, also when it says that it was chosen before."""
        name = re.compile(rf"^{re.escape(label)}( \(.*\))?$")
        return self.page.get_by_role("button", name=name)

    def chooses(self, label: str) -> None:
        """Press the button with this label."""
        self._sends(self.button(label))

    def ticks(self, *labels: str) -> None:
        """Choose several answers, and go on."""
        for label in labels:
            self.page.get_by_label(label, exact=True).check()
        self._sends(self.page.locator("button.send"))

    def writes(self, words: str) -> None:
        """Type words into the field and send them."""
        self.types(words)
        self._sends(self.page.locator("form:has(#words) button.send"))

    def types(self, words: str) -> None:
        """Type words, and do not send them."""
        self.page.locator("#words").fill(words)

    def _sends(self, button: Locator) -> None:
        """Press, and wait until another page is there: its forms have nonces of their own."""
        with self.page.expect_request(lambda request: request.method == "POST") as sent:
            button.click()
        # What is sent again goes under its old nonce, which a renewed page does not show any more.
        expect(self.page.locator("[aria-busy=true]")).to_have_count(0)
        nonce = parse_qs(sent.value.post_data or "")["nonce"][0]
        expect(self.page.locator(f'[name=nonce][value="{nonce}"]')).to_have_count(0)

    @property
    def nonce(self) -> str:
        """The nonce of the page's first form."""
        return self.page.locator("[name=nonce]").first.get_attribute("value") or ""

    def asks_a_question(self, words: str) -> None:
        """The shortest way through the opening in Dutch, up to the last question."""
        self.begins_in("Nederlands")
        for answer in ("Ja", "Nee", "Ik heb een vraag", "Ik wil het team iets vragen"):
            self.chooses(answer)
        self.writes(words)
        for answer in ("Nee, het kan wachten", "Hier, in deze chat"):
            self.chooses(answer)

    def sends_it_to_the_team(self) -> None:
        """Say yes to the last question, in Dutch."""
        self.chooses("Ja, het mag naar het team")

    def asks_for_a_person(self) -> None:
        """Begin in Dutch and ask for a person at once."""
        self.begins_in("Nederlands")
        self.chooses("Een mens, graag")

    def forgets_everything(self) -> None:
        """Press the button, and confirm, in Dutch."""
        self.chooses("Alles wissen")
        self.is_asked("Alles wissen?")
        self.button("Ja, alles wissen").click()
        self.page.wait_for_url("**/done?*")

    # ── the code ─────────────────────────────────────────────────────────────────────────

    def code(self) -> str:
        """The return code on the page; waits while it is still being made."""
        until = time.monotonic() + _CODE_TAKES
        while not self.page.locator("#code").count() and time.monotonic() < until:
            time.sleep(0.3)
            self.reloads()
        return self.page.locator("#code").inner_text()

    def keeps_the_code(self) -> str:
        """Write the code down, and say so."""
        code = self.code()
        self._sends(self.page.locator("form[action^='/chat/keep'] button"))
        return code

    def comes_back_with(self, code: str) -> None:
        """Type the return code in this browser."""
        self.opens("/return")
        self.page.locator("#digits").fill(code)
        self._sends(self.page.locator("button.send"))

    # ── what they see ────────────────────────────────────────────────────────────────────

    def is_asked(self, question: str) -> None:
        """The question on the page is this one."""
        expect(self.page.locator("#asked")).to_have_text(question)

    def reads(self, words: str) -> None:
        """These words are on the page, or come within moments."""
        expect(self.page.locator("main")).to_contain_text(words)

    def reads_from_the_team(self, words: str) -> None:
        """The team's last message is this one."""
        expect(self.page.locator(".said .team .own").last).to_have_text(words)

    def cookies(self) -> list[str]:
        """Names of the cookies that the browser keeps for the chat."""
        return [str(one.get("name")) for one in self.page.context.cookies(self.chat)]


class Colleague:
    """Somebody of the team at the desk."""

    def __init__(self, page: Page, desk: str, login: Login) -> None:
        """Sit down before an empty page; `desk` is the address of the desk."""
        self.page = page
        self.desk = desk
        self.login = login

    def logs_in(self, language: str = "nl") -> None:
        """Log in; the queue is there."""
        self.page.goto(f"{self.desk}/login?lang={language}")
        self.page.locator("#login").fill(self.login.login)
        self.page.locator("#passphrase").fill(self.login.passphrase)
        self.page.locator("main button").click()
        expect(self.page.locator("#queue")).to_be_visible()
        self.page.wait_for_load_state()  # its script listens

    def reads_in(self, language: str) -> None:
        """Choose the language of the desk."""
        self.page.goto(f"{self.desk}/account")
        self.page.locator(f"[name=language][value={language}]").check()
        self.page.locator("form[action='/account'] .button").click()
        expect(self.page.locator("html")).to_have_attribute("lang", language)

    def looks_at_the_queue(self, show: str = "teams") -> None:
        """Go to the list."""
        self.page.goto(f"{self.desk}/?show={show}")

    def row(self, topic: str) -> Locator:
        """The conversation on this topic in the list."""
        return self.page.locator("#queue tr.row", has=self.page.get_by_text(topic, exact=True))

    def opens(self, topic: str) -> None:
        """Open the newest conversation on this topic that nobody has."""
        self.looks_at_the_queue("unclaimed")
        self.row(topic).last.locator("a.open").click()
        expect(self.page.locator("#case")).to_be_visible()
        self.page.wait_for_load_state()  # its script listens

    def claims(self) -> None:
        """Take the open conversation."""
        # At once: between a mouse's down and up the page may renew itself.
        self.page.get_by_role("button", name="Oppakken", exact=True).press("Enter")
        expect(self.page.locator(".clock")).to_contain_text("Bij jou")

    def answers(self, words: str) -> None:
        """Write to the person."""
        self.page.locator("#reply").fill(words)
        self.page.locator(".write:not(.note) button").click()
        expect(self.page.locator(".message.reply .words").last).to_have_text(words)

    def notes(self, words: str) -> None:
        """Write an internal note."""
        self.page.locator("#note").fill(words)
        self.page.locator(".write.note button").click()
        expect(self.page.locator(".message.note .words").last).to_have_text(words)

    def closes(self, outcome: str) -> None:
        """Close the open conversation."""
        self.page.locator(".actions a[href*='/close?']").click()
        self.page.get_by_label(outcome, exact=True).check()
        self.page.locator("main .button").first.click()
        expect(self.page.locator("#queue")).to_be_visible()

    def locks(self) -> None:
        """Lock the desk."""
        self.page.locator("#lock button").click()
        expect(self.page.locator("main")).to_contain_text("Vergrendeld")

    def reads(self, words: str) -> None:
        """These words are on the page, or come within moments."""
        expect(self.page.locator("main")).to_contain_text(words)

    def answered(self, question: str) -> Locator:
        """What the person answered to a question, asked in Dutch."""
        told = self.page.locator(".answers .told", has=self.page.get_by_text(question, exact=True))
        return told.locator("dd")
