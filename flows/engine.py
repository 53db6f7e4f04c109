"""advance(): what one event makes of a dialogue. Pure and total.

Bad input gives a friendly re-ask and never an exception; whatever was typed is kept, or the person
is told that it was not. `prompt` says what is on the screen of a dialogue.
"""

from flows.book import Book
from flows.duress import is_secret
from flows.heeding import heed, note
from flows.sprint import Sprint, fresh
from flows.types import (
    TALK,
    Asked,
    Attached,
    Chose,
    Command,
    Corrected,
    Dialogue,
    Event,
    Kind,
    Prompt,
    Said,
    Say,
    Started,
    TookOver,
    Turn,
)


def advance(book: Book, dialogue: Dialogue | None, event: Event) -> Turn:
    """What the event makes of the dialogue; None is somebody new.

    Never raises, whatever the event. The revision of the dialogue grows by one.
    """
    revision = dialogue.revision if dialogue else 0
    if isinstance(event, TookOver):
        there = Dialogue(TALK, 0, event.language, revision=revision + 1)
        return Turn(there, (Say("engine-talk"),))
    if isinstance(event, Started):
        sprint = Sprint(book, fresh(book, event.language, dialogue))
        if event.chosen:
            sprint.answer(Chose(event.at, book.start.id, (event.language,)))
        return sprint.turn()
    sprint = Sprint(book, dialogue or fresh(book, book.languages[0], None))
    sign = event.sign if isinstance(event, Said | Corrected | Attached) else None
    is_first = sprint.dialogue.sign is None
    is_news = note(sprint, sign) if sign else False
    is_new = dialogue is None or sprint.upgraded()
    if is_new and not _is_meant(event, sprint.dialogue.asking):
        sprint.keep_words(event)
    else:
        sprint.take(event)
    if sign:
        heed(sprint, sign, is_news=is_news, is_first=is_first)
    return sprint.turn()


def _is_meant(event: Event, asking: str) -> bool:
    """Whether an event means what it says where another question is asked than before."""
    if isinstance(event, Asked):
        return event.command not in {Command.BACK, Command.SKIP} or event.step == asking
    return isinstance(event, Said | Chose) and event.step == asking


def today(book: Book, dialogue: Dialogue) -> Turn:
    """Where a dialogue stands in the flows of today, which may be newer than its last turn.

    Nothing comes of looking; the next event finds the same.
    """
    sprint = Sprint(book, dialogue)
    sprint.upgraded()
    return Turn(sprint.dialogue, tuple(sprint.effects))


def begin(book: Book, flow: str, language: str) -> Turn:
    """A new dialogue at the start of one flow, as if the opening had led there at once."""
    sprint = Sprint(book, fresh(book, language, None))
    sprint.arrive(book.flows[flow].start)
    return sprint.turn()


def prompt(book: Book, dialogue: Dialogue) -> Prompt | None:
    """The question on the screen; None in an open conversation and after the end."""
    step = book.steps.get(dialogue.asking)
    if step is None:
        return None
    offered = step.offered(dialogue.found, dialogue.sign)
    return Prompt(
        step=step.id,
        kind=step.kind,
        options=book.languages if step.kind is Kind.LANGUAGE else offered,
        can_skip=bool(step.skip),
        can_go_back=bool(dialogue.path or dialogue.found) or dialogue.aside is not None,
        identifying=step.identifying,
        answered=None if is_secret(book.steps, step.id) else dialogue.answers.get(step.id),
        topics=bool(step.topics),
        fits=len(step.fitting(dialogue.sign)),
    )
