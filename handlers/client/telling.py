"""What the person sees of a conversation: where it stands, what was said, what they answered."""

from itertools import groupby

from markupsafe import Markup
from msgspec import Struct

from flows.duress import is_secret
from flows.signs import is_sign
from flows.told import GIVEN, remarks
from flows.types import HANDED, KNOWLEDGE, LINES, Answer, Dialogue, Entry, Kind
from handlers.client.pages import topic_as_html
from handlers.client_times import Times
from handlers.road import Road, Standing, View
from locales.knowledge import Topic, knowledge
from locales.voice import MissingText, Voice
from storage.conversations import Kind as MessageKind
from storage.transcripts import Line


class Answered(Struct, frozen=True):
    """A question and what was answered, in the person's language. `own`: their own words."""

    question: str
    answer: str
    own: bool


class Spoken(Struct, frozen=True):
    """Something said in the conversation: by the team or not, when, words or answers."""

    seq: int
    by_team: bool
    when: str
    text: str
    answers: tuple[Answered, ...] = ()


class Leaf(Struct, frozen=True):
    """A page of the knowledge base, its body as HTML, and the day of its last change."""

    topic: Topic
    body: Markup
    updated: str


class Notice(Struct, frozen=True):
    """Something the chat says; `urgent` is help in danger.

    `topic` is the page of the knowledge base that it is, `lines`: it lists the help lines.
    """

    text: str
    urgent: bool
    topic: Leaf | None = None
    lines: bool = False


class Telling:
    """Puts a view into words."""

    def __init__(self, road: Road, times: Times) -> None:
        """Use the road's flows and texts."""
        self._book = road.book
        self._voice: Voice = road.voice
        self._times = times

    def notices(self, view: View) -> list[Notice]:
        """What the chat said last; once the team replied, "the team has it" is old news."""
        replied = any(line.kind == MessageKind.REPLY for line in view.transcript.lines)
        pairs = zip(view.held.says, view.screen.notices, strict=True)
        return [
            Notice(
                text,
                say.text.startswith("help-") or say.text == "emergency",
                self._leaf(say.text, view.screen.language),
                say.text == LINES,
            )
            for say, text in pairs
            if not (replied and say.text in HANDED)
        ]

    def _leaf(self, name: str, language: str) -> Leaf | None:
        topics = knowledge(language, *self._voice.directories).topics
        topic = topics.get(name.removeprefix(KNOWLEDGE))
        if topic is None or not name.startswith(KNOWLEDGE):
            return None
        return Leaf(topic, topic_as_html(topic), self._times.day(language, topic.updated))

    def standing(self, standing: Standing, language: str, now: int) -> list[str]:
        """Where the conversation stands, in sentences; the first is the news."""
        text = self._voice.text
        if standing.state == "closed":
            return [text(language, "web-closed")]
        if standing.state == "answered":
            return [text(language, "web-answered")]
        lines = [text(language, "web-claimed" if standing.state == "claimed" else "web-received")]
        if standing.waiting_since is not None:
            when = self._times.moment(language, standing.waiting_since, now)
            lines.append(text(language, "web-waiting-since", {"when": when}))
        return [*lines, *self._expectation(standing, language, now)]

    def _expectation(self, standing: Standing, language: str, now: int) -> list[str]:
        due = standing.deadline_at
        if due is None or standing.waiting_since is None:
            return []
        when = self._times.may_expect(language, due, now, standing.queue)
        if when:
            return [self._voice.text(language, "web-answer-by", {"when": when})]
        return [self._voice.text(language, "web-answer-late")] if due <= now else []

    def said(self, view: View, now: int) -> list[Spoken]:
        """The conversation, oldest first; answers that follow one another stand together."""
        language = view.held.dialogue.language
        runs = groupby(filter(self._is_seen, view.transcript.lines), _run_of)
        return [self._spoken(list(run), language, now) for _, run in runs]

    def _is_seen(self, line: Line) -> bool:
        """Whether anything of a line may be shown; no answers at all are news too."""
        entries = line.body.entries
        return bool(line.body.text) or not entries or any(map(self._may_show, entries))

    def _spoken(self, run: list[Line], language: str, now: int) -> Spoken:
        entries = [entry for line in run for entry in line.body.entries if self._may_show(entry)]
        return Spoken(
            run[0].seq,
            run[0].kind == MessageKind.REPLY,
            self._times.moment(language, run[0].at, now),
            run[0].body.text,
            tuple(self._answered(entry, language) for entry in entries),
        )

    def told(self, dialogue: Dialogue) -> list[Answered]:
        """What was answered so far on the way, then words that no question asked for."""
        given = dialogue.answers
        answers = [Entry(step, given[step]) for step in dialogue.path if step in given]
        entries = [*answers, *remarks(dialogue)]
        return [self._answered(one, dialogue.language) for one in entries if self._may_show(one)]

    def _may_show(self, entry: Entry) -> bool:
        """Not what was agreed with the team, which who looks along would know; nor what we read."""
        return not (is_secret(self._book.steps, entry.step) or is_sign(entry))

    def _answered(self, entry: Entry, language: str) -> Answered:
        words = entry.remark or self._is_words(entry, language)
        answer = self._answer(entry.step, entry.answer, language, words=words)
        return Answered(self._question(entry.step, language), answer, own=words)

    def _is_words(self, entry: Entry, language: str) -> bool:
        """Whether it is in the person's own words. Without a step, no label means words."""
        asked = self._book.steps.get(entry.step)
        if asked is not None:
            return asked.kind in {Kind.WORDS, Kind.NUMBER}
        return isinstance(entry.answer, str) and not self._has_label(entry, language)

    def _has_label(self, entry: Entry, language: str) -> bool:
        try:
            self._voice.label(language, entry.step, str(entry.answer))
        except MissingText:
            return False
        return True

    def _question(self, step: str, language: str) -> str:
        try:
            return self._voice.question(language, step).partition("\n")[0]
        except MissingText:  # the question was taken out in an upgrade
            return self._voice.text(language, "web-old-question")

    def _answer(self, step: str, answer: Answer, language: str, *, words: bool) -> str:
        if answer is None:
            return self._voice.text(language, "web-skipped")
        if answer == GIVEN:
            return self._voice.text(language, "web-given")
        if words or isinstance(answer, int):
            return str(answer)
        codes = answer if isinstance(answer, tuple) else (answer,)
        return ", ".join(self._label(step, code, language) for code in codes)

    def _label(self, step: str, code: str, language: str) -> str:
        try:
            return self._voice.label(language, step, code)
        except MissingText:
            return code


def _run_of(line: Line) -> int:
    """Equal for answers that follow one another, different for every other line."""
    return 0 if line.kind == MessageKind.ANSWERS else line.seq
