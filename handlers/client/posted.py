"""What a form of the chat said, and which events that makes."""

import re
from collections.abc import Iterator
from typing import Final

import msgspec
from msgspec import Struct

from flows.limits import WORDS_MAX
from flows.types import Asked, Chose, Command, Event, Kind, Said
from flows.words import clean
from handlers.web import Form

_BUTTONS: Final = frozenset(Command) - {
    Command.SHOW,
    Command.HELP,
    Command.PRIVACY,
    Command.WEB,
    Command.LIFETIME,
    Command.LINES,
}
"""The others are for messengers."""

_CODES_MAX: Final = 50
_STEP: Final = re.compile(r"[a-z][a-z0-9_]{0,40}\.[a-z][a-z0-9_]{0,40}", re.ASCII)
"""Also one that an upgrade took away: what is typed at it answers no other question."""
_ALWAYS: Final = "always."


class Posted(Struct, frozen=True):
    """A form of the chat: its nonce, the step it answers, and what was pressed or typed.

    `language` stands only on the first form of all, `first` on the one that begins with words: the
    language of the page that they were typed on.
    """

    nonce: str = ""
    step: str | None = None
    codes: tuple[str, ...] = ()
    words: str = ""
    command: Command | None = None
    language: str = ""
    first: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was pressed and nothing typed."""
        return not (self.codes or self.words or self.command)

    @property
    def is_too_long(self) -> bool:
        """Whether there are more words than one message holds."""
        return len(self.words) > WORDS_MAX

    @property
    def is_farewell(self) -> bool:
        """Whether it answers a question about stopping or forgetting."""
        return (self.step or "").startswith(_ALWAYS) and bool(self.codes)


def read_post(form: Form) -> Posted:
    """Read a form; what is no field of ours is dropped."""
    step = form.get("step")
    command = form.get("command")
    language = form.get("language")[:20]
    return Posted(
        nonce=form.get("nonce")[:200],
        step=step if _STEP.fullmatch(step) else None,
        codes=form.all("code")[:_CODES_MAX],
        words=clean(form.get("words")),
        command=Command(command) if command in _BUTTONS else None,
        language=language,
        first="" if language else form.get("first")[:20],
    )


def words_of(posted: Posted, at: int) -> Said | None:
    """The words that a form says. They come before whatever was pressed beside them.

    Not beside a command that only opens something over the conversation, nor beside "erase all":
    what nobody pressed "send" for does not go to the team then.
    """
    unsent = posted.command is Command.FORGET or (posted.command and posted.step is None)
    return None if unsent or not posted.words else Said(at, posted.words, posted.step)


def presses_of(posted: Posted, at: int, *, moved: bool) -> Iterator[tuple[bytes, Event]]:
    """What was pressed, each with a mark; `moved`: the words beside it led to another question."""
    if posted.command is not None:
        yield from _commands_of(posted, posted.command, at, moved=moved)
    elif posted.codes:
        mark = b"choice" if posted.words else b""
        yield mark, Chose(at, posted.step or "", posted.codes)


def _commands_of(
    posted: Posted, command: Command, at: int, *, moved: bool
) -> Iterator[tuple[bytes, Event]]:
    """A command at its question. Once words answered that, go back to it first.

    Nothing is left to skip then; and a question of the flow `always` went away by itself.
    """
    aside = (posted.step or "").startswith(_ALWAYS)
    if not moved:
        yield b"command", Asked(at, command, posted.step)
        return
    if command is Command.SKIP or (aside and command is Command.BACK):
        return
    if command is not Command.PERSON and not aside:
        yield b"return", Asked(at, Command.BACK)
    yield b"command", Asked(at, command)


def content_of(event: Event) -> bytes:
    """The event without its time: two forms with the same content are repeats."""
    return msgspec.json.encode(msgspec.structs.replace(event, at=0))


def empty_text(kind: Kind | None) -> str:
    """The text that says what is missing from an empty form."""
    if kind is Kind.CHOICES:
        return "engine-pick-some"
    return "engine-empty" if kind in {None, Kind.WORDS, Kind.NUMBER} else "engine-pick-one"
