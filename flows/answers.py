"""Read what somebody typed or pressed as an answer to a step."""

from collections.abc import Mapping

from msgspec import Struct

from flows.book import Book
from flows.duress import is_good
from flows.flow import Step
from flows.limits import WORDS_MAX
from flows.types import Answer, Chose, Kind, Said
from flows.words import number, numbers


class Refused(Struct, frozen=True):
    """Not an answer: the text that says so, and the words to keep all the same."""

    text: str
    args: Mapping[str, str | int] = {}
    words: str = ""


def read(
    book: Book, step: Step, event: Said | Chose, offered: tuple[str, ...] = ()
) -> Answer | Refused:
    """The answer in an event, or why it is none. `offered`: the codes as they are on the screen."""
    options = book.languages if step.kind is Kind.LANGUAGE else step.codes
    if isinstance(event, Chose):
        return _chosen(step.kind, options, event.codes)
    if refused := unfit(event.text):
        return refused
    text = event.text.strip()
    if step.kind is Kind.WORDS:
        return Refused("engine-duress") if step.duress and not is_good(text) else text
    if step.kind is Kind.NUMBER:
        return _number(step, text)
    return _typed(step.kind, offered or options, text)


def unfit(text: str) -> Refused | None:
    """Why words cannot be taken whatever they say: there are none, or too many."""
    length = len(text.strip())
    if not length:
        return Refused("engine-empty")
    if length > WORDS_MAX:
        return Refused("engine-too-long", {"limit": WORDS_MAX, "length": length})
    return None


def _chosen(kind: Kind, options: tuple[str, ...], codes: tuple[str, ...]) -> Answer | Refused:
    if any(code not in options for code in codes):
        return Refused("engine-unknown-option")
    if kind is Kind.CHOICES:
        picked = tuple(code for code in options if code in codes)
        return picked or Refused("engine-pick-some")
    return codes[0] if len(codes) == 1 else Refused("engine-pick-one")


def _number(step: Step, text: str) -> Answer | Refused:
    found = number(text)
    if found is None or not step.low <= found <= step.high:
        return Refused("engine-not-a-number", {"min": step.low, "max": step.high}, words=text)
    return found


def _typed(kind: Kind, options: tuple[str, ...], text: str) -> Answer | Refused:
    """Typed digits count as the options in their order, from 1."""
    found = numbers(text)
    if found is None or any(not 1 <= one <= len(options) for one in found):
        return Refused("engine-not-a-choice", words=text)
    return _chosen(kind, options, tuple(options[one - 1] for one in dict.fromkeys(found)))
