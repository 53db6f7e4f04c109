"""Only what was proved is served: an office changes its own folder, and the real program starts."""

from pathlib import Path
from typing import Final

import httpx
import pytest

from flows.book import DIALOGUES
from tests.handlers.client.browser import Page
from tests.support.server import Server

LINES: Final = """[{"id": "bicycle", "name": "Fietshulp", "what": "bicycles",
  "contact": "0800-1234", "languages": "nl", "hours": "day", "certainty": "asked 2026-11-01",
  "show_to_public": true}]"""
LINE: Final = """line-bicycle = Fietshulp
    .what = A
    .contact = 0800-1234
    .hours = B
    .languages = C
"""
TOPIC: Final = """+++
title = "Fietsen"
updated = 2026-11-26
review = "reviewed"
sources = ["Wijzelf, 2026"]
words = ["fiets"]
+++

Bel [0800-1234](tel:08001234).
"""
REPLY: Final = """[start.bicycle]
title = "Fiets"
text = "Bel 0800-1234."
"""


def write(data: Path, name: str, text: str) -> None:
    """Put a file into the office's own folder."""
    path = data / "office" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def furnish(data: Path) -> None:
    """A help line, a page, a reply, the name of a queue and a text of its own, in each language."""
    write(data, "locales/help_lines.json", LINES)
    for language in ("nl", "en"):
        write(data, f"locales/{language}/lines.ftl", LINE)
        write(data, f"locales/{language}/knowledge/11-bicycles.md", TOPIC)
        write(data, f"locales/{language}/replies.toml", REPLY)
        write(data, f"locales/{language}/own.ftl", "queue-intake = Fietsenstalling\n")


def test_what_was_proved_starts_at_once(server: Server) -> None:
    """The proof is remembered by what the files hold: a start repeats nothing."""
    server.start()
    assert server.stop()[0] == 0
    assert "proved:" not in server.said()


def test_what_changed_is_proved_once_and_then_served(server: Server) -> None:
    """Whatever it is: a line, a page, a reply or a text; the next start finds it proved."""
    furnish(server.data)
    server.start()
    for path, sought in (("/help-lines", "0800-1234"), ("/info/bicycles", "tel:08001234")):
        assert sought in httpx.get(f"{server.chat}{path}?lang=nl").text
    server.stop()
    server.start()
    server.stop()
    assert server.said().count("proved:") == 1
    write(server.data, "locales/nl/knowledge/11-bicycles.md", TOPIC.replace("Bel", "Bel gerust"))
    server.start()
    server.stop()
    assert server.said().count("proved:") == 2


@pytest.mark.parametrize(
    ("name", "text", "finding"),
    [
        ("locales/nl/own.ftl", "engine-empty = Schrijf iets!\n", "office/nl/own.ftl:1: "),
        ("dialogues/privacy.yaml", "flow: privacy\nversion: x\n", "privacy.yaml:1: "),
        (
            "locales/nl/replies.toml",
            REPLY,
            "office/nl/replies.toml:1: The reply 'bicycle' has '0800-1234', which",
        ),
    ],
)
def test_what_is_not_proved_is_not_served(
    server: Server, name: str, text: str, finding: str
) -> None:
    """The start says file and line and what to do, and ends with an error."""
    write(server.data, name, text)
    ended = server.run("serve", "--demo")
    assert ended.returncode == 1
    assert finding in ended.stdout
    assert "The dialogues are not proved. Mend them first" in ended.stderr
    assert "Traceback" not in ended.stdout + ended.stderr


# ── a person in the middle of a dialogue that changes ────────────────────────────────────────


class Person:
    """A browser without JavaScript at the real program."""

    def __init__(self, http: httpx.Client) -> None:
        """Begin in Dutch."""
        self._http = http
        self.page = Page(http.get("/"))
        self.sends(language="nl")

    def looks(self) -> Page:
        """Open the chat."""
        self.page = Page(self._http.get("/chat"))
        return self.page

    def sends(self, *, form: Page | None = None, **fields: str) -> Page:
        """Send a form, that of the page on the screen or an older one."""
        self.page = Page(self._http.post("/chat", data={**(form or self.page).hidden, **fields}))
        return self.page

    def tells(self, *codes: str) -> None:
        """Press one option after another."""
        for code in codes:
            assert code in {value for _, value in self.page.buttons.values()}, self.page.text
            self.sends(code=code)


def rename_a_step(data: Path) -> None:
    """A newer privacy flow of the office's own, in which the step `words` is called otherwise."""
    ours = (DIALOGUES / "privacy.yaml").read_text("utf-8")
    newer = ours.replace("next: words", "next: story").replace("skip: words", "skip: story")
    newer = newer.replace("  words:", "  story:").replace("version: 1", "version: 2")
    write(data, "dialogues/privacy.yaml", newer)
    for language in ("nl", "en"):
        text = "privacy-story = Vertel het maar.\n"
        write(data, f"locales/{language}/flow_privacy.ftl", text)


def test_a_dialogue_goes_on_after_a_restart_with_other_questions(server: Server) -> None:
    """The question is gone: the one before it is asked, kindly; nothing told is lost."""
    server.start()
    with httpx.Client(base_url=server.chat, follow_redirects=True) as http:
        person = Person(http)
        person.tells("safe", "nobody", "question", "privacy", "other")
        old = person.page
        assert old.hidden["step"] == "privacy.words"
        server.stop()
        rename_a_step(server.data)
        server.start()
        page = person.looks()
        assert page.hidden["step"] == "privacy.about"
        assert "De vragen zijn intussen veranderd." in page.text
        page = person.sends(form=old, words="mijn oude woorden")
        assert page.hidden["step"] == "privacy.about"
        assert "De vragen zijn intussen veranderd." in page.text
        person.tells("other")
        assert person.page.heading == "Vertel het maar."
        person.sends(form=old, words="nog een keer oud")
        assert person.page.hidden["step"] == "privacy.story", "an old form answers nothing new"
        person.sends(words="mijn verhaal")
        page = person.sends(command="person")
        for words in ("mijn oude woorden", "nog een keer oud", "mijn verhaal"):
            assert words in page.text
    assert "Traceback" not in server.said()


def test_an_answer_to_a_question_that_is_gone_is_handed_over(server: Server) -> None:
    """Where the step on the screen is still there the person notices nothing."""
    server.start()
    with httpx.Client(base_url=server.chat, follow_redirects=True) as http:
        person = Person(http)
        person.tells("safe", "nobody", "question", "privacy", "other")
        person.sends(words="eerst dit")
        step = person.page.hidden["step"]
        assert step.startswith("reaching.")
        server.stop()
        rename_a_step(server.data)
        server.start()
        page = person.looks()
        assert page.hidden["step"] == step
        assert "veranderd" not in page.text
        page = person.sends(command="person")
        assert "eerst dit" in page.text
