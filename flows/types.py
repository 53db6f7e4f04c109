"""The central types: what happens to a dialogue, what it is, and what follows from it.

All are frozen. Times (`at`) are integer microseconds UTC. Languages are codes such as ``nl``.
A step is named ``flow.step``; `TALK` and `ENDED` are the two places outside every flow.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, TypeAlias

from msgspec import Struct

TALK = "talk"
"""The dialogue is over and the conversation open: everything typed is a message to the team."""

ENDED = "ended"
"""The dialogue ended without a conversation."""

KNOWLEDGE = "knowledge-"
"""How the ids of texts begin that are topics of the knowledge base; `.title` is their name."""

LINES = "engine-lines"
"""The text that lists all help lines."""


HANDED: Final = frozenset({"engine-handed-off", "engine-handed-over", "engine-person"})
"""The texts that say that the team has it now."""


def flow_of(step: str) -> str:
    """The name of the flow that a step stands in."""
    return step.partition(".")[0]


def text_id(step: str) -> str:
    """The id of the text that a step says."""
    return step.replace(".", "-")


class Kind(StrEnum):
    """What a step asks for."""

    CHOICE = "choice"
    CHOICES = "choices"
    WORDS = "words"
    NUMBER = "number"
    LANGUAGE = "language"
    MESSAGE = "message"


class Command(StrEnum):
    """What is possible at every step, whatever it asks.

    The last six are for messengers: look again, what can be done, what is kept, go on in the web
    chat, how long messages stay, the help lines.
    """

    BACK = "back"
    SKIP = "skip"
    LANGUAGE = "language"
    PERSON = "person"
    EMERGENCY = "emergency"
    STOP = "stop"
    FORGET = "forget"
    SHOW = "show"
    HELP = "help"
    PRIVACY = "privacy"
    WEB = "web"
    LIFETIME = "lifetime"
    LINES = "lines"


class Priority(StrEnum):
    """P0 (life, captivity or an attempt now) to P4 (the bot answers); lower sorts first."""

    P0 = "P0"
    P1 = "P1"
    P2 = "P2"
    P3 = "P3"
    P4 = "P4"


URGENT: Final = (Priority.P0, Priority.P1)
"""The priorities that ring, and that whoever is on duty reads; the first is the worse."""


Answer: TypeAlias = str | int | tuple[str, ...] | None
"""A code, a text, a number, several codes; None is a skipped question.

After the handoff a text is kept as "" (a text can't be empty otherwise): it was handed over.
"""


# ── What words suggest ───────────────────────────────────────────────────────────────────────


class Sign(Struct, frozen=True, array_like=True):
    """What typed words suggest; a person decides.

    `kind` says what is urgent about them (empty: nothing), `doors` are options of the opening that
    may fit, the best first, `language` is that of the words where it is sure, and `words` are those
    that led to it.
    """

    queue: str
    priority: Priority
    kind: str = ""
    doors: tuple[str, ...] = ()
    language: str = ""
    words: tuple[str, ...] = ()

    @property
    def is_urgent(self) -> bool:
        """Whether it speaks of danger."""
        return self.priority in URGENT


# ── Events ───────────────────────────────────────────────────────────────────────────────────


class Started(Struct, frozen=True, tag=True):
    """Somebody opened a new dialogue, in `language`; `chosen`: they picked it at the door."""

    at: int
    language: str
    chosen: bool = False


class Said(Struct, frozen=True, tag=True):
    """Somebody typed `text`; `step` is the question it answers, None if unknown.

    `found` are the topics that fit the text, the best first, where topics can be chosen; `sign` is
    what the words suggest.
    """

    at: int
    text: str
    step: str | None = None
    found: tuple[str, ...] = ()
    sign: Sign | None = None


class Chose(Struct, frozen=True, tag=True):
    """Somebody pressed `codes` (one for a choice, any number for several) at `step`.

    `only_now`: it counts only if that is the question on the screen. A messenger keeps the buttons
    of old questions, and pressing one by mistake must not lead back.
    """

    at: int
    step: str
    codes: tuple[str, ...]
    only_now: bool = False


class Corrected(Struct, frozen=True, tag=True):
    """Somebody changed words that they had typed before.

    `step` is the question that those words answered, `seq` their number in the conversation; each
    is None where it is not known.
    """

    at: int
    text: str
    step: str | None = None
    seq: int | None = None
    sign: Sign | None = None


class Attached(Struct, frozen=True, tag=True):
    """Somebody sent what we do not take and have dropped; `text` stood beside it.

    `tells_place`: it was a contact or a place, which says who or where somebody is.
    """

    at: int
    text: str = ""
    tells_place: bool = False
    sign: Sign | None = None


class Asked(Struct, frozen=True, tag=True):
    """Somebody pressed one of the buttons that are there at every step."""

    at: int
    command: Command
    step: str | None = None


class TookOver(Struct, frozen=True, tag=True):
    """Somebody came back with the return code on another device."""

    at: int
    language: str


Event: TypeAlias = Started | Said | Chose | Corrected | Attached | Asked | TookOver


# ── Dialogue ─────────────────────────────────────────────────────────────────────────────────


class Remark(Struct, frozen=True, array_like=True):
    """Words typed where a choice was asked: kept, and handed over with the answers."""

    step: str
    text: str


class Dialogue(Struct, frozen=True, array_like=True):
    """Where somebody is in a dialogue and what they answered.

    `path` holds the questions answered or skipped on the way to `step`; `answers` every answer
    given, also those of a branch that was left by going back. `aside` is a question of the flow
    `always` shown over the current one. `priority` is set once the front office has it. `found`
    are the topics to which the current question was narrowed by typing. `sign` is the most urgent
    that typed words suggested, `helped` are the notices with help that were shown because of words.
    """

    step: str
    version: int
    language: str
    path: tuple[str, ...] = ()
    answers: Mapping[str, Answer] = {}
    remarks: tuple[Remark, ...] = ()
    aside: str | None = None
    priority: Priority | None = None
    revision: int = 0
    found: tuple[str, ...] = ()
    sign: Sign | None = None
    helped: tuple[str, ...] = ()

    @property
    def flow(self) -> str:
        """The name of the flow that the current step stands in."""
        return flow_of(self.step)

    @property
    def asking(self) -> str:
        """The step on the screen: the aside if there is one, else the current step."""
        return self.aside or self.step


# ── Effects ──────────────────────────────────────────────────────────────────────────────────


class Say(Struct, frozen=True, array_like=True):
    """Tell the person the text `text` (a message id) with its arguments."""

    text: str
    args: Mapping[str, str | int] = {}


class Entry(Struct, frozen=True):
    """One thing the person told us: the answer at `step`, or (`remark`) words typed at it.

    `path` is False for an answer of a branch that was left by going back.
    """

    step: str
    answer: Answer
    remark: bool = False
    path: bool = True


class Route(Struct, frozen=True):
    """Where a handoff goes."""

    queue: str
    topic: str
    priority: Priority


class HandOff(Struct, frozen=True):
    """Make a conversation of the dialogue and put it in the queue."""

    route: Route
    entries: tuple[Entry, ...]


class Tell(Struct, frozen=True):
    """Add to the conversation that exists already; `route` tells what is known by now."""

    entries: tuple[Entry, ...]
    route: Route | None = None


class Raise(Struct, frozen=True):
    """Let the conversation be at least so urgent, wherever it lies; the entries say why."""

    priority: Priority
    entries: tuple[Entry, ...]


class Write(Struct, frozen=True):
    """Add the person's message to the open conversation; `corrects`: number of an earlier one."""

    text: str
    corrects: int | None = None


class Move(Struct, frozen=True):
    """Give a one-time link to go on in the web chat."""


class Lifetime(Struct, frozen=True):
    """Keep the messages in the chat so long: `keep`, `hour` or `day`."""

    code: str


class Forget(Struct, frozen=True):
    """Erase everything about this person: the dialogue and the conversation."""


class Close(Struct, frozen=True):
    """The dialogue ended without a conversation: erase it."""


Effect: TypeAlias = Say | HandOff | Tell | Raise | Write | Move | Lifetime | Forget | Close


class Turn(Struct, frozen=True):
    """What one event made of a dialogue."""

    dialogue: Dialogue
    effects: tuple[Effect, ...]

    @property
    def says(self) -> tuple[Say, ...]:
        """The texts for the person, in order."""
        return tuple(effect for effect in self.effects if isinstance(effect, Say))

    @property
    def routes(self) -> tuple[Route, ...]:
        """Where it handed something, in order."""
        return tuple(
            effect.route
            for effect in self.effects
            if isinstance(effect, HandOff | Tell) and effect.route
        )


# ── What is on the screen ────────────────────────────────────────────────────────────────────


class Prompt(Struct, frozen=True):
    """The question on the screen, without its texts.

    `options` are codes; `answered` is what the person answered here before, if anything. `topics`:
    typed words are looked up among topics. `fits`: so many options stand first because of what
    somebody wrote.
    """

    step: str
    kind: Kind
    options: tuple[str, ...] = ()
    can_skip: bool = False
    can_go_back: bool = False
    identifying: bool = False
    answered: Answer = None
    topics: bool = False
    fits: int = 0
