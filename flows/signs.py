"""What follows from what words suggest: which help is shown, which way a conversation takes.

A sign may raise a priority and never lowers one; whatever it says, a person decides.
"""

from collections.abc import Mapping
from typing import Final

from msgspec.structs import replace

from flows.flow import Flow
from flows.types import URGENT, Entry, Priority, Route, Sign

TOPIC: Final = "first_words"
"""The topic of a conversation whose queue follows from own words."""

SUGGESTS: Final = "sign.suggests"
"""Not a question: under this name the team hears what the words suggest."""

BECAUSE: Final = "sign.words"
"""And under this one, which words."""

MODERATION: Final = "moderation"
YOUTH: Final = "youth"

_FOR_PEOPLE: Final = frozenset({"front_office", "intake", "meldpunt", "youth", "care_coordination"})
"""The queues in which somebody looks after a person; only these take what is urgent."""

_OTHERS: Final = frozenset({"my_child", "someone_else"})
_HELP: Final[Mapping[str, str]] = {
    "danger": "help-now",
    "captivity": "help-now",
    "suicide": "help-suicide",
    "rape": "help-rape",
    "violence": "help-violence",
    "coercion": "help-coercion",
    "minor": "help-minor",
    "images": "help-pictures",
    "missing": "help-missing-child",
    "no_bed": "help-no-bed",
}
_OWN: Final[Mapping[str, str]] = {"minor": "help-young"}
"""The help for who writes about themselves, where it differs."""

_OF_ANOTHER: Final[Mapping[str, str]] = {
    "violence": "help-forced",
    "coercion": "help-forced",
    "rape": "help-forced",
    "captivity": "help-now-other",
    "danger": "help-now-other",
}
"""The help for who writes about another, where it differs."""

HELPS: Final = frozenset({*_HELP.values(), *_OWN.values(), *_OF_ANOTHER.values(), "help-now-work"})
"""Every text with help that words may bring up."""


def helps(sign: Sign) -> tuple[str, ...]:
    """The help to show at once; where a life may be in danger, first of all to call."""
    if not sign.is_urgent:
        return ()
    door = sign.doors[0] if sign.doors else ""
    of_another = door in _OTHERS or door == "professional"
    kinds = {**_HELP, **(_OF_ANOTHER if of_another else {})}
    if door == "myself_young":
        kinds |= _OWN
    found = kinds.get(sign.kind, "help-now")
    if sign.priority is not Priority.P0:
        return (found,)
    first = "help-now-other" if of_another else "help-now"
    return tuple(dict.fromkeys((found,) if sign.kind == "suicide" else (first, found)))


def stronger(one: Sign | None, other: Sign) -> Sign:
    """The more urgent of two, of two alike the first; who seemed to be under 18 once still does."""
    if one is None:
        return other
    found = other if other.priority < one.priority else one
    return replace(found, queue=YOUTH) if YOUTH in {one.queue, other.queue} else found


def heeded(route: Route, sign: Sign | None, home: Flow) -> Route:
    """The route as the words let it be: never less urgent, and theirs where no answer led to it.

    Who seems to be under 18 and in danger goes to the queue for the young, whatever was answered.
    What is urgent by its answers stays where these led, if the words sound calm.
    """
    if sign is None:
        return route
    decides = home.general and sign.queue != route.queue and _takes(sign, route)
    if decides or (sign.is_urgent and sign.queue == YOUTH):
        route = replace(route, queue=sign.queue, topic=TOPIC if decides else route.topic)
    return replace(route, priority=min(route.priority, sign.priority)) if sign.is_urgent else route


def _takes(sign: Sign, route: Route) -> bool:
    if sign.is_urgent:
        return sign.queue in _FOR_PEOPLE
    return sign.queue != "self_service" and route.priority not in URGENT


def entries(sign: Sign) -> tuple[Entry, ...]:
    """What the team hears of it."""
    codes = tuple(filter(None, (sign.queue, sign.priority.value, sign.kind)))
    return (Entry(SUGGESTS, codes), Entry(BECAUSE, ", ".join(sign.words)))


def is_sign(entry: Entry) -> bool:
    """Whether it is no answer but what the program read in words."""
    return entry.step in {SUGGESTS, BECAUSE}
