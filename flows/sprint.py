"""One event's way through the book: how a dialogue moves, and the effects that it leaves."""

from collections.abc import Mapping

from msgspec.structs import replace

from flows import signs
from flows.answers import Refused, read, unfit
from flows.book import ALWAYS, ASIDE, BACKWARD, FORGOTTEN, Book, trigger_of
from flows.flow import Step
from flows.limits import FOUND_MAX, MESSAGES_PER_TURN
from flows.told import everything, fits, live, remarks, without_words
from flows.types import (
    ENDED,
    LINES,
    TALK,
    Answer,
    Asked,
    Attached,
    Chose,
    Close,
    Command,
    Corrected,
    Dialogue,
    Effect,
    Entry,
    Event,
    Forget,
    HandOff,
    Kind,
    Lifetime,
    Move,
    Remark,
    Said,
    Say,
    Tell,
    Turn,
    Write,
    flow_of,
    text_id,
)

WANTS_PERSON = Entry("always.person", "asked")
"""What the front office hears when somebody pressed "a person, please"."""

LIFETIME = f"{ALWAYS}.{Command.LIFETIME.value}"
"""The question how long messages stay in the chat."""

_TOLD = {
    Command.EMERGENCY: "emergency",
    Command.HELP: "engine-help",
    Command.LINES: LINES,
    Command.PRIVACY: "engine-privacy",
}
"""Buttons that only tell something."""


def fresh(book: Book, language: str, before: Dialogue | None) -> Dialogue:
    """A dialogue at its first step; what was told before it stays, and who knows of it."""
    start = book.start
    version = book.flows[flow_of(start.id)].version
    if before is None:
        return Dialogue(start.id, version, language)
    return replace(
        before, step=start.id, version=version, language=language, path=(), aside=None, found=()
    )


class Sprint:
    """One event's way through the book: a dialogue that moves and the effects it leaves."""

    def __init__(self, book: Book, dialogue: Dialogue) -> None:
        self.book = book
        self.dialogue = dialogue
        self.effects: list[Effect] = []

    def turn(self) -> Turn:
        """What it came to."""
        dialogue = replace(self.dialogue, revision=self.dialogue.revision + 1)
        return Turn(dialogue, tuple(self.effects))

    def say(self, text: str, args: Mapping[str, str | int] | None = None) -> None:
        """Tell the person a text."""
        self.effects.append(Say(text, args or {}))

    # ── events ───────────────────────────────────────────────────────────────────────────

    def upgraded(self) -> bool:
        """Go on in the flows of today; whether the question on the screen is one no more.

        Then the newest question on the path that there still is is asked again, with a word of
        explanation; without any, the dialogue begins anew. Every answer is kept.
        """
        if self.dialogue.step in {TALK, ENDED} or self.asks(self.dialogue.step):
            self.stay()
            return False
        path = self.dialogue.path
        left = [number for number, step in enumerate(path) if self.asks(step)]
        flow = self.book.flows.get(self.dialogue.flow)
        start = flow.start if flow else self.book.start.id
        place, before = (path[left[-1]], path[: left[-1]]) if left else (start, ())
        self.dialogue = replace(self.dialogue, step=place, path=before, aside=None)
        self.say("engine-restarted")
        self.arrive(place)
        return True

    def stay(self) -> None:
        """The step is there as before: in its flow of today, without an aside that is gone."""
        flow, aside = self.book.flows.get(self.dialogue.flow), self.dialogue.aside
        version = flow.version if flow else self.dialogue.version
        aside = aside if aside in self.book.steps else None
        if (version, aside) != (self.dialogue.version, self.dialogue.aside):
            self.dialogue = replace(self.dialogue, version=version, aside=aside)

    def asks(self, step: str) -> bool:
        """Whether the step exists and waits for an answer."""
        found = self.book.steps.get(step)
        return found is not None and found.kind is not Kind.MESSAGE

    def take(self, event: Event) -> None:
        """Take an event, wherever the dialogue stands."""
        if isinstance(event, Asked):
            self.command(event)
        elif isinstance(event, Corrected):
            self.correct(event)
        elif isinstance(event, Attached):
            self.attached(event)
        elif self.dialogue.step == ENDED:
            self.dialogue = fresh(self.book, self.dialogue.language, self.dialogue)
            self.keep_words(event)
        elif self.dialogue.step == TALK and not self.answers_aside(event):
            self.talk(event)
        elif isinstance(event, Said | Chose):
            self.answer(event)

    def answers_aside(self, event: Event) -> bool:
        """Whether the event answers the question shown over an open conversation."""
        aside = self.dialogue.aside
        return aside is not None and isinstance(event, Said | Chose) and event.step in {None, aside}

    def talk(self, event: Event) -> None:
        """In the open conversation words are a message, a late answer is told to the team."""
        if isinstance(event, Said):
            if refused := unfit(event.text):
                self.say(refused.text, refused.args)
            else:
                self.effects.append(Write(event.text))
            return
        late = event if isinstance(event, Chose) and not event.only_now else None
        step = self.book.steps.get(late.step) if late else None
        given = read(self.book, step, late) if step and late else None
        if step is None or step.kind is Kind.LANGUAGE or isinstance(given, Refused):
            self.say("engine-passed")
        else:
            self.effects.append(Tell((Entry(step.id, given),)))
            self.say("engine-talk")

    def correct(self, event: Corrected) -> None:
        """Take changed words in the place of the old ones; the front office sees both."""
        step = self.book.steps.get(event.step or "")
        if refused := unfit(event.text):
            self.say(refused.text, refused.args)
        elif step and self.has_words(step):
            self.change_words(step, event.text.strip())
        elif self.dialogue.step == TALK:
            self.effects.append(Write(event.text, event.seq))
        else:
            self.keep(Remark(event.step or self.dialogue.asking, event.text.strip()))
            self.say("engine-corrected")

    def has_words(self, step: Step) -> bool:
        """Whether words answered a question; in the open conversation nothing of it may be left."""
        if self.dialogue.step == TALK:
            return step.kind is Kind.WORDS
        return isinstance(self.dialogue.answers.get(step.id), str)

    def change_words(self, step: Step, text: str) -> None:
        """Other words for a question that was answered: nobody is led back to it."""
        if step.kind is not Kind.WORDS:
            self.keep(Remark(step.id, text))
        elif self.dialogue.priority is not None or self.dialogue.step == TALK:
            self.effects.append(Tell((Entry(step.id, text),)))
        elif not fits(self.dialogue, text):
            self.say("engine-full")
            return
        else:
            self.dialogue = replace(self.dialogue, answers={**self.dialogue.answers, step.id: text})
        self.say("engine-corrected")

    def attached(self, event: Attached) -> None:
        """Say kindly that a file or place was not taken; words beside it are."""
        self.not_taken(event)
        if event.text.strip():
            self.take(Said(event.at, event.text, sign=event.sign))

    def not_taken(self, event: Attached) -> None:
        """Say that a file or a place was dropped."""
        self.say("engine-no-place" if event.tells_place else "engine-no-files")

    def answer(self, event: Said | Chose) -> None:
        """Take an answer to the question on the screen, or correct one that was given before."""
        step = self.addressed(event)
        if step is None:
            self.say("engine-passed")
            self.keep_words(event)
            return
        offered = step.offered(self.dialogue.found, self.dialogue.sign)
        given = read(self.book, step, event, offered)
        if isinstance(given, Refused) and step is self.book.start and isinstance(event, Said):
            given = self.first_words(event, given)
        if isinstance(given, Refused) and given.words and isinstance(event, Said) and step.topics:
            given = self.look_up(step, event, given.words)
        if isinstance(event, Said) and self.ends(step, given):
            given = Refused("engine-not-a-choice", words=event.text.strip())
        if isinstance(given, Refused):
            self.say(given.text, given.args)
            if given.words:
                self.keep(Remark(step.id, given.words))
        elif isinstance(given, str) and step.kind is Kind.WORDS and not fits(self.dialogue, given):
            self.say("engine-full")
        elif step.id == self.dialogue.aside:
            self.answer_aside(step, given)
        elif not self.repeated(step, given):
            self.settle(step, given)

    def look_up(self, step: Step, event: Said, words: str) -> Answer | Refused:
        """The topic for typed words; several are offered. The words are kept all the same.

        Whoever types may be telling something, and must not have to tell it twice.
        """
        self.keep(Remark(step.id, words))
        found = tuple(code for code in event.found if code in step.topics)[:FOUND_MAX]
        if len(found) == 1:
            return found[0]
        self.dialogue = replace(self.dialogue, found=found)
        return Refused("engine-found" if found else "engine-not-found")

    def first_words(self, event: Said, given: Refused) -> Answer | Refused:
        """Who writes instead of choosing a language has chosen that of the words, if we speak it.

        The words are kept, and nobody has to write them again.
        """
        language = event.sign.language if event.sign else ""
        is_chosen = self.book.start.id in self.dialogue.answers
        if is_chosen or not given.words or language not in self.book.languages:
            return given
        self.keep(Remark(self.book.start.id, given.words))
        self.say("engine-first")
        return language

    def ends(self, step: Step, given: Answer | Refused) -> bool:
        """Whether an answer could end or forget anything: then it takes a button."""
        if isinstance(given, Refused):
            return False
        if step.id == self.dialogue.aside:
            return step.kind is not Kind.LANGUAGE
        known = {**live(self.dialogue), step.id: given}
        return self.book.follow(step.id, trigger_of(step, given), known) == ENDED

    def addressed(self, event: Said | Chose) -> Step | None:
        """The step that an event answers, None when it is not on the way."""
        asking = self.dialogue.asking
        if event.step in {None, asking}:
            return self.book.steps[asking]
        if isinstance(event, Chose) and event.only_now and not self.is_repeat(event):
            return None
        if event.step == self.dialogue.step or event.step in self.dialogue.path:
            return self.book.steps.get(event.step)
        return None

    def is_repeat(self, event: Chose) -> bool:
        """Whether the same was pressed at a question that lies behind: a double tap."""
        given = self.dialogue.answers.get(event.step)
        codes = given if isinstance(given, tuple) else (given,)
        return event.step in self.dialogue.path and codes == event.codes

    def repeated(self, step: Step, given: Answer) -> bool:
        """Whether this is the same answer to a question that lies behind: nothing to do."""
        return step.id in self.dialogue.path and self.dialogue.answers.get(step.id) == given

    def command(self, event: Asked) -> None:
        """Do what one of the buttons says that are always there."""
        command = event.command
        if command in _TOLD:
            self.say(_TOLD[command])
        elif command is Command.BACK:
            self.back()
        elif command is Command.SKIP:
            self.skip(event)
        elif command is Command.PERSON:
            self.person()
        elif command is Command.SHOW:
            self.show()
        elif command is Command.WEB:
            self.say("engine-web")
            self.effects.append(Move())
        elif self.dialogue.step == ENDED:
            self.say("engine-ended")
        else:
            self.dialogue = replace(self.dialogue, aside=self.book.aside(command).id)

    def show(self) -> None:
        """Look again at what is on the screen."""
        if self.dialogue.step == ENDED:
            self.dialogue = fresh(self.book, self.dialogue.language, self.dialogue)
        if self.dialogue.step == TALK:
            self.say("engine-talk")

    def back(self) -> None:
        """Go back to the question before."""
        if self.dialogue.aside:
            self.dialogue = replace(self.dialogue, aside=None)
        elif self.dialogue.found:
            self.dialogue = replace(self.dialogue, found=())
        elif self.dialogue.path and self.dialogue.step not in {TALK, ENDED}:
            *path, step = self.dialogue.path
            self.dialogue = replace(self.dialogue, path=tuple(path), step=step)
            self.upgraded()
        else:
            self.say("engine-no-back")

    def skip(self, event: Asked) -> None:
        """Pass a question by, where it allows that."""
        step = self.book.steps.get(self.dialogue.asking)
        if event.step is not None and event.step != self.dialogue.asking:
            self.say("engine-passed")
        elif step is None or not step.skip:
            self.say("engine-no-skip")
        elif step.id == self.dialogue.aside:
            self.answer_aside(step, None)
        else:
            self.settle(step, None)

    def person(self) -> None:
        """Hand over at once: somebody asked for a person."""
        self.dialogue = replace(self.dialogue, aside=None)
        if self.dialogue.step == TALK:
            self.say("engine-talk")
            return
        if self.dialogue.step == ENDED:
            self.dialogue = fresh(self.book, self.dialogue.language, self.dialogue)
        self.hand_off((WANTS_PERSON,), self.dialogue.flow)
        self.dialogue = replace(self.dialogue, step=TALK)
        self.say("engine-person")

    # ── answers ──────────────────────────────────────────────────────────────────────────

    def settle(self, step: Step, given: Answer) -> None:
        """Write an answer down and follow where it leads."""
        self.stand_at(step.id)
        before = self.dialogue
        self.dialogue = replace(
            before,
            path=(*before.path, step.id),
            answers={**before.answers, step.id: given},
            aside=None,
            found=(),
            language=given
            if step.kind is Kind.LANGUAGE and isinstance(given, str)
            else before.language,
        )
        place = self.book.follow(step.id, trigger_of(step, given), live(self.dialogue))
        if place == BACKWARD:
            self.dialogue = before
            self.back()
            return
        self.told(step, given, self.dialogue.flow)
        self.arrive(place)

    def stand_at(self, step: str) -> None:
        """Go back to a question on the path to answer it anew."""
        path = self.dialogue.path
        if step in path:
            self.dialogue = replace(self.dialogue, step=step, path=path[: path.index(step)])

    def told(self, step: Step, given: Answer, flow: str) -> None:
        """Danger hands off at once; once the front office has it, it hears every answer."""
        codes = given if isinstance(given, tuple) else (given,)
        picked = [option for option in step.options if option.code in codes]
        danger = [option.danger for option in picked if option.danger]
        for text in dict.fromkeys([*danger, *(one.shows for one in picked if one.shows)]):
            self.say(text)
        if self.dialogue.priority is None:
            if danger:
                self.hand_off((), flow)
                self.say("engine-handed-off")
        else:
            self.hand_off((Entry(step.id, given),), flow)

    def arrive(self, place: str) -> None:
        """Stand at a place; plain messages are said on the way to the next question."""
        for _ in range(MESSAGES_PER_TURN):
            step = self.book.steps.get(place)
            if step is None or step.kind is not Kind.MESSAGE:
                break
            self.say(text_id(step.id))
            self.dialogue = replace(self.dialogue, step=place)
            place = self.book.follow(place, Kind.MESSAGE.value, live(self.dialogue))
        if place == TALK:
            self.hand_off((), self.dialogue.flow)
            self.say("engine-handed-over")
        elif place == ENDED:
            self.end()
            return
        version = self.book.flows[flow_of(place)].version if place != TALK else 0
        self.dialogue = replace(self.dialogue, step=place, version=version)

    def answer_aside(self, step: Step, given: Answer) -> None:
        """Answer a question of the flow `always`, which leaves no trace in the dialogue."""
        if step.kind is Kind.LANGUAGE and isinstance(given, str):
            self.dialogue = replace(self.dialogue, language=given)
            self.say("engine-language")
        if step.id == LIFETIME and isinstance(given, str):
            self.effects.append(Lifetime(given))
            self.say("engine-lifetime")
        place = self.book.follow(step.id, trigger_of(step, given), {step.id: given})
        if place == ASIDE:
            self.dialogue = replace(self.dialogue, aside=None)
        elif place == FORGOTTEN:
            self.effects.append(Forget())
            self.dialogue = self.emptied()
        elif place == ENDED:
            self.end()
        else:
            self.dialogue = replace(self.dialogue, aside=place)

    def end(self) -> None:
        """End here; what the front office has stays an open conversation."""
        if self.dialogue.priority is None and self.dialogue.step != TALK:
            self.effects.append(Close())
            self.dialogue = self.emptied()
            self.say("engine-ended")
        else:
            self.dialogue = replace(self.dialogue, step=TALK, aside=None)
            self.say("engine-talk")

    def emptied(self) -> Dialogue:
        """What is left when all is erased."""
        return Dialogue(ENDED, 0, self.dialogue.language, revision=self.dialogue.revision)

    # ── the handoff ──────────────────────────────────────────────────────────────────────

    def hand_off(self, entries: tuple[Entry, ...], flow: str) -> None:
        """Give the front office what there is, or what is new since it was given."""
        home = self.book.home(flow, self.dialogue.path)
        route = signs.heeded(home.route(live(self.dialogue)), self.dialogue.sign, home)
        if self.dialogue.priority is None:
            if self.dialogue.sign:
                entries = (*entries, *signs.entries(self.dialogue.sign))
            self.effects.append(HandOff(route, (*entries, *everything(self.book, self.dialogue))))
        else:
            self.effects.append(Tell((*entries, *remarks(self.dialogue)), route))
        self.dialogue = replace(
            self.dialogue,
            priority=min(route.priority, self.dialogue.priority or route.priority),
            answers=without_words(self.book, self.dialogue),
            remarks=(),
            sign=replace(self.dialogue.sign, words=()) if self.dialogue.sign else None,
        )

    # ── words ────────────────────────────────────────────────────────────────────────────

    def keep_words(self, event: Event) -> None:
        """Keep what was typed where nothing was asked; what we do not take is said."""
        if isinstance(event, Attached):
            self.not_taken(event)
        if isinstance(event, Said | Corrected | Attached) and event.text.strip():
            step = None if isinstance(event, Attached) else event.step
            self.keep(Remark(step or self.dialogue.step, event.text))

    def keep(self, remark: Remark) -> None:
        """Keep words that no question asked for; the front office hears them."""
        if not fits(self.dialogue, remark.text):
            self.say("engine-full")
        elif self.dialogue.priority is not None or self.dialogue.step == TALK:
            self.effects.append(Tell((Entry(remark.step, remark.text, remark=True),)))
        else:
            self.dialogue = replace(self.dialogue, remarks=(*self.dialogue.remarks, remark))
