"""The whole office on Telegram: a person, a colleague, both bots, the desk, the page; really run.

The program is a process, Telegram is a server on this machine, browsers are without JavaScript.
"""

import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import httpx
import pytest

from tests.botapi import BotApi, Chat
from tests.support.server import Server, free_ports
from tests.support.telegram import INTAKE

NONCE: Final = re.compile(r'name="nonce" value="([^"]+)"')
SHOWN: Final = re.compile(r'name="shown" value="([^"]+)"')
READ: Final = re.compile(r'name="read" value="([^"]+)"')
ROW: Final = re.compile(r'class="open" href="(/c/[0-9a-f]+)"')
FROM: Final = re.compile(r"/from/[\w-]+")
PATIENCE: Final = 30.0

SAID: Final = {
    "nl": {
        "start": "Welke taal wil je gebruiken?",
        "team": "Het team schrijft:",
        "received": "Je bericht is bij het team.",
        "web": "Verder in de webchat?",
        "door": "Ga hier verder",
        "moved": "Klaar. Deze chat is aan onze kant leeg.",
        "joined": "komen voortaan ook in deze chat",
        "forget": "Alles wissen?",
        "all": "Ja, alles wissen",
        "gone": "Klaar. Bij ons is het gewist.",
    },
    "en": {
        "start": "Which language would you like to use?",
        "team": "The team writes:",
        "received": "Your message is with the team.",
        "web": "Do you want to go on in the web chat?",
        "door": "Go on here",
        "moved": "Done. On our side this chat is empty.",
        "joined": "From now on the answers of the team",
        "forget": "Do you want to erase everything?",
        "all": "Yes, erase everything",
        "gone": "Done. On our side it is erased.",
    },
}


class Browser:
    """A browser without JavaScript at one of the program's two hosts."""

    def __init__(self, base: str) -> None:
        """Open it, with no cookies."""
        self.base = base
        self.http = httpx.Client(base_url=base, follow_redirects=True, timeout=20)
        self.text = ""

    def get(self, path: str) -> str:
        """Open a page."""
        self.text = self.http.get(path).text
        return self.text

    def send(self, path: str, **fields: str) -> str:
        """Send the last form of the page that is open."""
        own = {"Origin": self.base, "Sec-Fetch-Site": "same-origin"}
        data = {"nonce": NONCE.findall(self.text)[-1], **fields}
        if read := READ.search(self.text):
            data["read"] = read[1]
        self.text = self.http.post(path, data=data, headers=own).text
        return self.text


def eventually(condition: Callable[[], object], what: str) -> None:
    """Wait until it holds."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, what
        time.sleep(0.02)


class Scene:
    """Everybody and everything."""

    def __init__(self, api: BotApi, server: Server, language: str) -> None:
        """Both bots are registered; the server may start."""
        self.api = api
        self.server = server
        self.language = language
        self.said = SAID[language]
        self.bot = api.bot("inloop_bot")
        self.staff_bot = api.bot("inloop_staff_bot")
        server.environment |= {
            "INLOOP_CLIENT_BOT_TOKEN": self.bot.token,
            "INLOOP_STAFF_BOT_TOKEN": self.staff_bot.token,
            "INLOOP_TELEGRAM_API": api.base,
        }
        anna = api.person("Anna", language_code=language, username="anna_echt")
        self.anna: Chat = anna.chat(self.bot)
        self.phone: Chat = api.person("Sanne").chat(self.staff_bot)
        self.page = Browser(server.chat)
        self.desk = Browser(server.desk)

    # ── the person ───────────────────────────────────────────────────────────────────────

    def sees(self, text: str) -> None:
        """The newest message of the bot holds this text."""
        self.anna.wait(lambda: self.anna.texts and text in self.anna.texts[-1], PATIENCE)

    def intake(self) -> None:
        """From the first word to the handoff."""
        self.anna.starts()
        self.sees(self.said["start"])
        for move, then in INTAKE[self.language]:
            if move.startswith("~"):
                self.anna.says(move[1:])
            else:
                self.anna.presses(move, message_id=self.anna.last.message_id)
            self.sees(then)

    def moves_to_the_page(self) -> None:
        """With the link of the chat, which is emptied."""
        self.anna.says("/web")
        self.sees(self.said["web"])
        (path,) = FROM.findall(self.anna.last.text)
        assert self.said["door"] in self.page.get(f"{path}?lang={self.language}")
        self.page.send(path)
        self.anna.wait(lambda: self.anna.texts == [self.said["moved"]], PATIENCE)

    def keeps_the_code(self) -> None:
        """The code that the page shows, as soon as there is one."""
        eventually(lambda: SHOWN.search(self.page.get("/chat")), "there is no code")
        self.page.send("/chat/keep", shown=SHOWN.findall(self.page.text)[0])

    def takes_the_chat_along(self) -> None:
        """With a link of the page."""
        self.keeps_the_code()
        self.page.get("/chat/manage")
        self.page.send("/chat/telegram")
        (token,) = set(re.findall(r"t\.me/inloop_bot\?start=([\w-]+)", self.page.text))
        self.anna.starts(token)
        self.sees(self.said["joined"])

    def forgets(self) -> None:
        """Everything, from the chat."""
        self.anna.says("/forget")
        self.sees(self.said["forget"])
        self.anna.presses(self.said["all"])
        self.sees(self.said["gone"])

    # ── the colleague ────────────────────────────────────────────────────────────────────

    def logs_in(self) -> None:
        """Sanne at her desk."""
        sanne = self.server.colleagues()["sanne"]
        self.desk.get("/login")
        self.desk.send("/login", login=sanne.login, passphrase=sanne.passphrase)

    def links_her_phone(self) -> None:
        """With the code of the desk; before that the bot says nothing to her."""
        self.phone.starts()
        eventually(lambda: self.staff_bot.pending == 0, "the staff's bot does not ask")
        assert self.phone.texts == []
        self.desk.get("/account")
        eventually(
            lambda: "/account/telegram" in self.desk.get("/account"), "there is no way to link"
        )
        self.desk.send("/account/telegram/link")
        (token,) = set(re.findall(r"t\.me/inloop_staff_bot\?start=([\w-]+)", self.desk.text))
        self.phone.starts(token)
        self.phone.wait(lambda: self.phone.texts, PATIENCE)

    def claims_on_her_phone(self) -> None:
        """With the button of the card."""
        self.phone.says("/queue")
        self.phone.wait(lambda: "Oppakken" in _labels(self.phone), PATIENCE)
        self.phone.presses("Oppakken")
        self.phone.wait(lambda: self.phone.answers, PATIENCE)

    @property
    def case(self) -> str:
        """The address of the newest conversation on the desk."""
        return str(ROW.findall(self.desk.get("/"))[0])

    def answers(self, text: str) -> None:
        """On the desk."""
        case = self.case
        page = self.desk.get(case)
        claim = {"claim": "yes"} if 'name="claim"' in page else {}
        self.desk.send(f"{case}/reply", reply=text, **claim)

    def reads(self, *texts: str) -> None:
        """The conversation on the desk shows all of these."""
        case = self.case
        eventually(
            lambda: all(text in self.desk.get(case) for text in texts), f"not there: {texts}"
        )


def _labels(chat: Chat) -> str:
    return " ".join(one.text for shown in chat.messages for row in shown.buttons for one in row)


@pytest.fixture
def api() -> Iterator[BotApi]:
    """Telegram."""
    with BotApi() as server:
        yield server


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("by_webhook", [False, True], ids=["polling", "webhook"])
def test_a_person_and_a_colleague_find_each_other(
    tmp_path: Path, api: BotApi, language: str, *, by_webhook: bool
) -> None:
    """Intake, card, claim, answer, edit, block, to the page and back, forget; really run."""
    server = Server(tmp_path / "data")
    scene = Scene(api, server, language)
    if by_webhook:
        (port,) = free_ports(1)
        server.environment["INLOOP_TELEGRAM_LISTEN"] = f"127.0.0.1:{port}"
        server.environment["INLOOP_TELEGRAM_WEBHOOK"] = f"http://127.0.0.1:{port}"
    with scene.page.http, scene.desk.http, server:
        scene.logs_in()
        scene.links_her_phone()
        scene.intake()
        scene.claims_on_her_phone()
        scene.answers("Kun je morgen bellen?")
        scene.sees("Kun je morgen bellen?")
        assert scene.said["team"] in scene.anna.last.text
        number = scene.anna.says("Ja, om tien uur.")
        scene.sees(scene.said["received"])
        scene.anna.edits(number, "Ja, om elf uur.")
        scene.reads("Ja, om tien uur.", "Ja, om elf uur.", "Past een eerder bericht aan")
        scene.anna.blocks()
        scene.reads("heeft de bot in Telegram geblokkeerd")
        scene.anna.unblocks()
        eventually(lambda: "geblokkeerd" not in scene.desk.get(scene.case), "still blocked")
        scene.moves_to_the_page()
        scene.answers("Dag op de pagina.")
        assert "Dag op de pagina." in scene.page.get("/chat")
        scene.takes_the_chat_along()
        scene.answers("Dag op beide.")
        scene.sees("Dag op beide.")
        assert "Dag op beide." in scene.page.get("/chat")
        scene.forgets()
        assert "Dag op beide." not in scene.page.get("/chat")
        eventually(lambda: not ROW.findall(scene.desk.get("/")), "the desk still lists it")
        code, seconds = server.stop()
    assert (code, seconds < 8) == (0, True)
    said = server.said()
    assert "Traceback" not in said
    for secret in (scene.bot.token, scene.staff_bot.token, str(scene.anna.id), "anna_echt"):
        assert secret not in said
    words = ("Kun je morgen", "om elf uur", "ander werk", "other work", "anna_echt")
    told = " ".join(str(one.raw) for one in (*scene.phone.messages, *scene.phone.deleted))
    assert not any(word in told for word in words), "a card holds content"
    assert bool(api.calls_of("setWebhook")) is by_webhook
