"""What somebody told in a dialogue: what counts, what the front office is given, what stays."""

from typing import Final

from flows.book import Book
from flows.limits import DIALOGUE_MAX
from flows.types import Answer, Dialogue, Entry, Kind

GIVEN: Final = ""
"""What stays of a text answer once it was handed over."""


def live(dialogue: Dialogue) -> dict[str, Answer]:
    """The answers on the path: what conditions and routes look at."""
    answers = dialogue.answers
    found = {step: answers[step] for step in dialogue.path if step in answers}
    if dialogue.step in answers:
        found[dialogue.step] = answers[dialogue.step]
    return found


def everything(book: Book, dialogue: Dialogue) -> tuple[Entry, ...]:
    """All answers in the order of the asking, then words that no question asked for."""
    path = {*dialogue.path, dialogue.step}
    told = [  # nobody went back from a question that an upgrade took away
        Entry(step, answer, path=step in path or step not in book.steps)
        for step, answer in dialogue.answers.items()
    ]
    return (*told, *remarks(dialogue))


def remarks(dialogue: Dialogue) -> tuple[Entry, ...]:
    """The words that no question asked for."""
    return tuple(Entry(one.step, one.text, remark=True) for one in dialogue.remarks)


def without_words(book: Book, dialogue: Dialogue) -> dict[str, Answer]:
    """The answers without their words: the codes are still needed for conditions.

    What is no code of a question of today may have been words before an upgrade.
    """
    return {
        step: answer if answer is None or _is_coded(book, step, answer) else GIVEN
        for step, answer in dialogue.answers.items()
    }


def _is_coded(book: Book, step: str, answer: Answer) -> bool:
    """Whether an answer is a number, a language or options that the step has."""
    asked = book.steps.get(step)
    if asked is None or asked.kind is Kind.WORDS:
        return False
    if isinstance(answer, int):
        return True
    codes = book.languages if asked.kind is Kind.LANGUAGE else asked.codes
    given = answer if isinstance(answer, tuple) else (answer,)
    return all(code in codes for code in given)


def fits(dialogue: Dialogue, text: str) -> bool:
    """Whether the dialogue may hold this text too."""
    held = sum(len(one) for one in dialogue.answers.values() if isinstance(one, str))
    held += sum(len(one.text) for one in dialogue.remarks)
    return held + len(text) <= DIALOGUE_MAX
