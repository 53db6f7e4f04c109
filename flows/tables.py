"""What is wrong with conditions, routes and questions as they stand in the files."""

from collections.abc import Iterator

from flows.book import Book, triggers
from flows.finding import Finding
from flows.flow import SKIPPED, Mark, Row, Step, Test
from flows.limits import CALLBACK_MAX
from flows.types import URGENT, Command, Kind

_LONGEST = max((command.value for command in Command), key=len)
"""Buttons of commands name the step that they stand at, too."""


def findings(book: Book, queues: frozenset[str]) -> Iterator[Finding]:
    """Everything to mend in the files of the flows that needs no walk and no text."""
    for flow in book.flows.values():
        for row in flow.routes:
            yield from _route(book, row, queues)
        for step in flow.steps.values():
            yield from _question(book, step)
            for _, ways in triggers(step):
                for way in ways:
                    for test in way.condition:
                        yield from _possible(book, test, way.mark)


def _route(book: Book, row: Row, queues: frozenset[str]) -> Iterator[Finding]:
    route = row.route
    if route.queue not in queues:
        what = f"There is no queue {route.queue!r}."
        yield Finding(row.mark, what, f"Name one of {', '.join(sorted(queues))}.")
    in_danger = any(_is_danger(book, test) for test in row.condition)
    if route.priority in URGENT and row.condition and not in_danger:
        what = f"This route is {route.priority}, but none of its answers is marked `danger`."
        do = "Mark every option that it names as `danger`, so that help is shown at once."
        yield Finding(row.mark, what, do)
    for test in row.condition:
        yield from _possible(book, test, row.mark)


def _is_danger(book: Book, test: Test) -> bool:
    """Whether a test holds only after an answer that is marked as danger."""
    options = [book.steps[test.step].option(code) for code in test.codes]
    return not test.negated and all(option and option.danger for option in options)


def _question(book: Book, step: Step) -> Iterator[Finding]:
    if step.identifying and not step.skip:
        what = f"{step.id!r} asks what may identify somebody, and cannot be skipped."
        yield Finding(step.mark, what, "Give it a `skip`.")
    if step.kind is Kind.NUMBER and step.low > step.high:
        what = f"No number lies between {step.low} and {step.high}."
        yield Finding(step.mark, what, "Swap `min` and `max`.")
    codes = book.languages if step.kind is Kind.LANGUAGE else step.codes
    for button in (f"/{_LONGEST}:{step.id}", *(f"{step.id}:{code}" for code in codes)):
        size = len(button.encode())
        if size > CALLBACK_MAX:
            what = f"The button {button} takes {size} bytes; Telegram has {CALLBACK_MAX}."
            yield Finding(step.mark, what, "Shorten the names of the step or of the option.")


def _possible(book: Book, test: Test, mark: Mark) -> Iterator[Finding]:
    """Codes that the step can never have as its answer."""
    step = book.steps[test.step]
    for code in sorted(test.codes):
        if code == SKIPPED and not step.skip:
            what = f"{test.step!r} cannot be skipped, so that {SKIPPED!r} never holds."
            yield Finding(mark, what, "Take it out, or give the step a `skip`.")
        elif code != SKIPPED and not _can_answer(book, step, code):
            what = f"{code!r} is no answer that {test.step!r} can get."
            yield Finding(mark, what, "Name an answer; of words only `skipped` can be asked.")


def _can_answer(book: Book, step: Step, code: str) -> bool:
    if step.kind is Kind.LANGUAGE:
        return code in book.languages
    if step.kind is Kind.NUMBER:
        return code.isdecimal() and step.low <= int(code) <= step.high
    return code in step.codes
