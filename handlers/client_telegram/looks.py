"""How what is said looks in Telegram: text, marks in it, and buttons. Nothing is markup.

Telegram counts text in UTF-16 units, and so do the marks (entities) in it.
"""

import ipaddress
import re
from typing import Any, Final, TypeAlias
from urllib.parse import urlsplit

from msgspec import Struct

from flows.types import Command, Kind
from handlers.channels import Reply
from locales.voice import Choice, Screen, Voice

TEXT_MAX: Final = 4096
"""UTF-16 units in one message."""

PICKED: Final = "☑ "
FREE: Final = "☐ "
MARKED: Final = "✓ "
NUMBERS_IN_ROW: Final = 3
LANGUAGES_IN_ROW: Final = 2

Button: TypeAlias = dict[str, Any]
Keyboard: TypeAlias = list[list[Button]]
Marks: TypeAlias = tuple[dict[str, Any], ...]

_NUMBER: Final = re.compile(r"(?<![\d-])(?:11[23]|0\d{2,3}[- ]\d[\d ]{2,10}\d)(?!\d)")
"""A telephone number in a text of ours: 112, 113, 0800-0188, 020-261 52 75."""


_RUNS: Final = re.compile(rf"\u200e?({_NUMBER.pattern}|(?<![\w/])/[a-z]+\b)")
_ISOLATED: Final = "\u2066\\1\u2069"
"""A number or a command between an isolate and its end: in Arabic its parts would change places.

A mark that a translator put before it does less, and moves what stands before it.
"""


class Shape(Struct, frozen=True):
    """One message to send; `buttons` is the keyboard under it."""

    text: str
    entities: Marks = ()
    buttons: Keyboard = []


class Looks:
    """Makes messages of screens and replies; `origin` is where the web chat stands."""

    def __init__(self, voice: Voice, origin: str) -> None:
        """Speak with this voice."""
        self._voice = voice
        self._origin = origin
        self._can_link = can_link(origin)
        self._controls: dict[tuple[str, str | None, bool, bool], Keyboard] = {}

    def screen(self, screen: Screen, people: str = "", *, again: bool = False) -> list[Shape]:
        """What a turn says; `people` tells when people are there, `again`: perhaps seen before."""
        notices = [*self._again(screen.language, again=again), *screen.notices]
        if people:
            notices.append(people)
        notices = self._isolated(screen.language, notices)
        if screen.link and not self._can_link:
            notices.append(self._origin + screen.link)
        question, hint = self._isolated(screen.language, [screen.question, screen.hint])
        asked = [one for one in (question, hint) if one]
        text = "\n\n".join([*notices, *asked])
        marks = _bold("\n\n".join(notices), question) if question else ()
        return _fitting(text, marks, self._buttons(screen))

    def reply(self, reply: Reply, *, again: bool = False) -> list[Shape]:
        """A colleague's words. Discreet ones stand behind a line that tells less in a preview."""
        text = self._isolated(reply.language, [reply.text])
        lines = [*self._again(reply.language, again=again), *text]
        if reply.discreet:
            return _hidden(self._voice.text(reply.language, "chat-hidden"), "\n\n".join(lines))
        head = self._voice.text(reply.language, "chat-team")
        return _fitting("\n\n".join([head, *lines]), _bold("", head), [])

    def _isolated(self, language: str, texts: list[str]) -> list[str]:
        """The texts with numbers and commands from left to right, where the language is not."""
        if language not in self._voice.rtl:
            return texts
        return [_RUNS.sub(_ISOLATED, text) for text in texts]

    def _again(self, language: str, *, again: bool) -> list[str]:
        return [self._voice.text(language, "chat-again")] if again else []

    # ── buttons ──────────────────────────────────────────────────────────────────────────

    def _buttons(self, screen: Screen) -> Keyboard:
        across = LANGUAGES_IN_ROW if screen.kind is Kind.LANGUAGE else 1
        rows = _rows([_option(screen, one) for one in screen.options], across)
        if screen.kind is Kind.CHOICES:
            label = self._voice.text(screen.language, "chat-done")
            data = f"{screen.step}:"
            rows.append([{"text": label, "callback_data": data, "style": "success"}])
        if screen.help:
            rows += _numbers(screen.help)
        if screen.lines:
            rows.append([self._command(screen, Command.LINES, "web-lines-more")])
        if screen.link and self._can_link:
            label = self._voice.text(screen.language, "chat-to-web")
            rows.append([{"text": label, "url": self._origin + screen.link}])
        return rows + self._always(screen)

    def _always(self, screen: Screen) -> Keyboard:
        """Back, skip, a person, help: the same at a step for everybody."""
        key = (screen.language, screen.step, screen.can_go_back, screen.can_skip)
        rows = self._controls.get(key)
        if rows is None:
            rows = self._controls[key] = self._make_always(screen)
        return rows

    def _make_always(self, screen: Screen) -> Keyboard:
        moves = []
        if screen.can_go_back:
            moves.append(self._command(screen, Command.BACK, "web-back"))
        if screen.can_skip:
            moves.append(self._command(screen, Command.SKIP, "web-skip-question"))
        danger = self._command(screen, Command.EMERGENCY, "chat-emergency") | {"style": "danger"}
        person = self._command(screen, Command.PERSON, "web-person")
        asks = [person, danger] if screen.step else [danger]
        return [row for row in (moves, asks) if row]

    def _command(self, screen: Screen, command: Command, label: str) -> Button:
        data = f"/{command.value}:{screen.step or ''}"
        return {"text": self._voice.text(screen.language, label), "callback_data": data}


def can_link(origin: str) -> bool:
    """Whether Telegram takes this address behind a button: a name with a dot, no number."""
    host = urlsplit(origin).hostname or ""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return "." in host
    return False


def _option(screen: Screen, one: Choice) -> Button:
    label = one.label
    if screen.kind is Kind.CHOICES:
        label = (PICKED if one.chosen else FREE) + label
    return {"text": label, "callback_data": f"{screen.step}:{one.code}"}


def toggled(keyboard: Keyboard, picked: frozenset[str]) -> Keyboard:
    """The same buttons with other options (their data) picked."""
    return [[_toggled(button, picked) for button in row] for row in keyboard]


def _toggled(button: Button, picked: frozenset[str]) -> Button:
    plain = _plain(button)
    if plain == button["text"]:
        return button
    return button | {"text": (PICKED if button["callback_data"] in picked else FREE) + plain}


def _plain(button: Button) -> str:
    return str(button["text"]).removeprefix(PICKED).removeprefix(FREE)


def picked_in(keyboard: Keyboard) -> frozenset[str]:
    """The data of the options that are picked on a keyboard."""
    buttons = [button for row in keyboard for button in row]
    return frozenset(one["callback_data"] for one in buttons if one["text"].startswith(PICKED))


def labels_of(keyboard: Keyboard, wanted: frozenset[str]) -> list[str]:
    """The labels of the buttons with these data, without marks, in their order."""
    return [
        _plain(button)
        for row in keyboard
        for button in row
        if button.get("callback_data") in wanted
    ]


def marked(labels: list[str]) -> Keyboard:
    """What stands under a question once it was answered: the answers, which press nothing."""
    return [[{"text": MARKED + label, "disabled": {}}] for label in labels]


def _numbers(helps: tuple[str, ...]) -> Keyboard:
    """A button to copy each number of the help that is shown: the text itself is protected."""
    found = dict.fromkeys(number for text in helps for number in _NUMBER.findall(text))
    buttons = [{"text": number, "copy_text": {"text": number}} for number in found]
    return _rows(buttons, NUMBERS_IN_ROW)


def _rows(buttons: list[Button], across: int) -> Keyboard:
    return [buttons[begin : begin + across] for begin in range(0, len(buttons), across)]


# ── text ─────────────────────────────────────────────────────────────────────────────────────


def units(text: str) -> int:
    """The length of a text as Telegram counts it."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _bold(before: str, question: str) -> Marks:
    """The mark that makes a question bold after what stands before it."""
    offset = units(before) + 2 if before else 0
    return ({"type": "bold", "offset": offset, "length": units(question)},)


def _fitting(text: str, marks: Marks, buttons: Keyboard) -> list[Shape]:
    """One message, or several where it is too long for one; the buttons stand under the last."""
    if units(text) <= TEXT_MAX:
        return [Shape(text, marks, buttons)]
    *first, last = _parts(text, TEXT_MAX)
    return [*(Shape(part) for part in first), Shape(last, (), buttons)]


def _hidden(head: str, text: str) -> list[Shape]:
    """A line, and the text behind a cover that Telegram shows in no preview."""
    size = TEXT_MAX - units(head) - 2
    return [Shape(f"{head}\n\n{part}", (_cover(head, part),)) for part in _parts(text, size)]


def _cover(head: str, part: str) -> dict[str, Any]:
    return {"type": "spoiler", "offset": units(head) + 2, "length": units(part)}


def _parts(text: str, size: int) -> list[str]:
    """The text in parts of at most so many units, cut at a blank line or a space where it can be.

    Every character is at most two units, so a part is never shorter than half of what fits.
    """
    parts = []
    while units(text) > size:
        end = size
        while units(text[:end]) > size:
            end -= (units(text[:end]) - size + 1) // 2
        cut = max(text.rfind("\n\n", end // 2, end), text.rfind(" ", end // 2, end))
        parts.append(text[: cut if cut > 0 else end].rstrip())
        text = text[cut if cut > 0 else end :].lstrip()
    return [*parts, text]
