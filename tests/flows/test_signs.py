"""What follows from what words suggest: help at once, the team at once, never less than before."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from flows.book import read_book
from flows.engine import advance
from flows.queues import QUEUES
from flows.signs import BECAUSE, HELPS, MODERATION, SUGGESTS, helps
from flows.types import (
    ENDED,
    TALK,
    Asked,
    Attached,
    Chose,
    Close,
    Command,
    Corrected,
    Dialogue,
    Entry,
    Event,
    Forget,
    HandOff,
    Priority,
    Raise,
    Remark,
    Route,
    Said,
    Sign,
    Started,
    Tell,
    TookOver,
    Write,
)
from locales.reading.examples import KINDS
from locales.voice import Voice
from tests.flows.talk import LANGUAGES, Talk, stored
from tests.flows.test_properties import Likely, event, events

BOOK = read_book(LANGUAGES)
VOICE = Voice()
WORDS = "words that nobody else would say"
DOORS = BOOK.steps["opening.for_whom"].codes
P0 = Sign("meldpunt", Priority.P0, "captivity", words=("locked", "in"))
P1 = Sign("front_office", Priority.P1, "violence", words=("hits",))
CALM = Sign("privacy", Priority.P3, language="en", words=("data",))
INSULT = Sign(MODERATION, Priority.P4, words=("idiot",))
YOUNG = Sign("youth", Priority.P1, "minor", ("myself_young",))


class Writer(Talk):
    """Somebody whose words suggest something."""

    def __init__(self) -> None:
        """Open a new dialogue in our own book."""
        super().__init__(BOOK)

    def writes(self, sign: Sign | None, text: str = WORDS, at: str | None = None) -> None:
        """Type words that are read so."""
        self.take(Said(0, text, at, sign=sign))

    def goes(self, *codes: str) -> None:
        """Choose a language and press these, each at the question on the screen."""
        for code in ("nl", *codes):
            self.choose(code)

    @property
    def handed(self) -> HandOff:
        """The only handoff of the last turn."""
        (found,) = self.found(HandOff)
        assert isinstance(found, HandOff)
        return found

    @property
    def told(self) -> list[Entry]:
        """What the team heard in the last turn."""
        kinds = (HandOff, Tell, Raise)
        return [
            one for effect in self.effects if isinstance(effect, kinds) for one in effect.entries
        ]

    @property
    def routes(self) -> list[Route]:
        """Where the last turn led."""
        found = [one.route for one in self.effects if isinstance(one, HandOff | Tell)]
        return [one for one in found if one]


@pytest.fixture
def writer() -> Writer:
    """Somebody at the question for the language."""
    return Writer()


# ── help ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("priority", [Priority.P0, Priority.P1])
@pytest.mark.parametrize("door", ["", *DOORS])
@pytest.mark.parametrize("kind", ["", *KINDS])
def test_every_kind_of_danger_shows_its_help_first_and_once(
    kind: str, door: str, priority: Priority
) -> None:
    """Before everything else that the turn says, and not again when the same comes again."""
    writer = Writer()
    sign = Sign("front_office", priority, kind, (door,) if door else ())
    wanted = list(helps(sign))
    assert wanted
    writer.writes(sign)
    assert writer.says[: len(wanted)] == wanted
    assert set(writer.says[len(wanted) :]) & HELPS == set()
    writer.writes(sign)
    assert set(writer.says) & HELPS == set()


@pytest.mark.parametrize("language", VOICE.languages)
def test_what_may_cost_a_life_calls_112_before_all_else(language: str) -> None:
    """The first paragraph of the first text that a P0 brings up, whoever it is about."""
    for kind in ("", *KINDS):
        for door in ("", *DOORS):
            sign = Sign("front_office", Priority.P0, kind, (door,) if door else ())
            first = VOICE.text(language, helps(sign)[0]).partition("\n")[0]
            assert "112" in first, (language, kind, door)


def test_every_kind_of_danger_has_help_of_its_own_and_every_help_a_text() -> None:
    """A kind that the reader knows and this table does not would show the wrong numbers."""
    of_no_kind = helps(Sign("front_office", Priority.P1, "something else"))
    shown = {kind: helps(Sign("front_office", Priority.P1, kind)) for kind in KINDS}
    same = {kind for kind, texts in shown.items() if texts == of_no_kind}
    assert same == {"danger", "captivity"}
    for language in VOICE.languages:
        assert [one for one in HELPS if not VOICE.has(language, one)] == []


def test_calm_words_show_no_help_and_hand_nothing_off(writer: Writer) -> None:
    """A question about data stays a question."""
    writer.writes(CALM)
    assert set(writer.says) & HELPS == set()
    assert writer.found(HandOff) == []
    assert writer.dialogue.priority is None


def test_another_kind_of_danger_shows_its_own_help_too(writer: Writer) -> None:
    """What was shown before is not shown again."""
    writer.writes(P1)
    writer.writes(replace(P1, kind="suicide"))
    assert [one for one in writer.says if one in HELPS] == ["help-suicide"]


def test_help_that_an_answer_brings_up_is_said_once_in_a_turn(writer: Writer) -> None:
    """Words in the place of an option that shows the same help."""
    writer.goes("unsafe")
    writer.take(Attached(0, "1", sign=replace(P0, kind="danger")))
    assert writer.says.count("help-now") == 1


# ── the team at once ─────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("sign", [P0, P1], ids=["P0", "P1"])
@pytest.mark.parametrize(
    "codes",
    [None, (), ("safe", "nobody", "question", "own_question"), ("safe", "nobody", "myself_adult")],
    ids=["language", "choice", "words", "adult"],
)
def test_urgent_words_hand_off_at_once(codes: tuple[str, ...] | None, sign: Sign) -> None:
    """Wherever somebody types them; the dialogue goes on and the words are told."""
    writer = Writer()
    if codes is not None:
        writer.goes(*codes)
    writer.writes(sign)
    assert writer.handed.route.priority is sign.priority
    assert WORDS in [one.answer for one in writer.told]
    assert Entry(SUGGESTS, (sign.queue, sign.priority.value, sign.kind)) in writer.told
    assert Entry(BECAUSE, ", ".join(sign.words)) in writer.told
    assert writer.dialogue.step not in {TALK, ENDED}
    assert writer.dialogue.priority is sign.priority
    assert "engine-handed-off" in writer.says[: len(helps(sign)) + 1]


@pytest.mark.parametrize("command", [Command.STOP, Command.FORGET, Command.LANGUAGE])
def test_urgent_words_beside_a_question_over_the_dialogue_hand_off(
    writer: Writer, command: Command
) -> None:
    """Who was about to stop, and writes that instead; nothing is erased."""
    writer.goes("safe")
    writer.press(command)
    writer.writes(P1)
    assert writer.handed.route.priority is Priority.P1
    assert WORDS in [one.answer for one in writer.told]
    assert writer.found(Forget) == writer.found(Close) == []


def test_urgent_words_after_the_end_hand_off(writer: Writer) -> None:
    """Who had stopped and writes again is heard as anybody else."""
    writer.goes("safe")
    writer.press(Command.STOP)
    writer.choose("leave")
    assert writer.dialogue.step == ENDED
    writer.writes(P1)
    assert writer.handed.route.priority is Priority.P1
    assert WORDS in [one.answer for one in writer.told]


def test_who_asks_for_a_person_after_urgent_words_is_handed_over_once(writer: Writer) -> None:
    """One conversation, with what the words suggest."""
    writer.goes("safe", "nobody", "question", "own_question")
    writer.writes(P0)
    writer.press(Command.PERSON)
    assert writer.found(HandOff) == []
    assert writer.dialogue.step == TALK


@pytest.mark.parametrize("sign", [P0, P1, INSULT], ids=["P0", "P1", "insult"])
def test_the_same_words_again_say_and_tell_nothing_twice(writer: Writer, sign: Sign) -> None:
    """The words themselves reach the team; help, handoff and suggestion do not come again."""
    writer.writes(sign)
    writer.writes(sign, "and again")
    assert writer.found(HandOff) == writer.found(Raise) == []
    assert {SUGGESTS, BECAUSE} & {one.step for one in writer.told} == set()
    assert set(writer.says) & {*HELPS, "engine-calm", "engine-handed-off"} == set()
    assert "and again" in [one.answer for one in writer.told]


def test_worse_words_after_the_handoff_are_told_with_their_priority(writer: Writer) -> None:
    """While the dialogue still goes on: a Tell with a route."""
    writer.writes(P1)
    writer.writes(P0)
    assert writer.found(HandOff) == []
    assert writer.routes[-1].priority is Priority.P0
    assert Entry(SUGGESTS, ("meldpunt", "P0", "captivity")) in writer.told


def test_in_the_open_conversation_it_is_raised_once(writer: Writer) -> None:
    """The message is written and the conversation raised; a repeat is only written."""
    writer.goes("safe")
    writer.press(Command.PERSON)
    writer.writes(P1)
    assert writer.found(Write) == [Write(WORDS)]
    (raised,) = writer.found(Raise)
    assert isinstance(raised, Raise)
    assert raised.priority is Priority.P1
    assert writer.says[0] == "help-violence"
    writer.writes(P1)
    assert writer.found(Write) == [Write(WORDS)]
    assert writer.found(Raise) == []
    writer.writes(P0)
    assert [one.priority for one in writer.found(Raise) if isinstance(one, Raise)] == ["P0"]
    writer.writes(P1)
    assert writer.found(Raise) == []


def test_somebody_who_came_back_with_the_code_is_raised_too(writer: Writer) -> None:
    """A dialogue that knows nothing but the conversation."""
    writer.take(TookOver(0, "nl"), fresh=True)
    writer.writes(P0)
    (raised,) = writer.found(Raise)
    assert isinstance(raised, Raise)
    assert raised.priority is Priority.P0
    assert writer.says[0] == "help-now"


# ── never less ───────────────────────────────────────────────────────────────────────────────


def test_calm_words_after_danger_lower_nothing(writer: Writer) -> None:
    """Whoever says that all is well may be made to."""
    writer.goes("safe")
    writer.writes(P0)
    writer.writes(CALM, "all is well")
    assert [one.priority for one in writer.routes if one.priority > "P0"] == []
    writer.choose("nobody")
    assert {one.priority for one in writer.routes} == {Priority.P0}
    assert writer.dialogue.priority is Priority.P0
    assert writer.dialogue.sign is not None
    assert writer.dialogue.sign.priority is Priority.P0


@pytest.mark.parametrize("queue", ["privacy", "training", "policy", "self_service"])
def test_danger_that_was_pressed_stays_with_who_helps(writer: Writer, queue: str) -> None:
    """Words that sound like a question about data do not lead a P0 away from the front office."""
    writer.goes()
    writer.writes(Sign(queue, Priority.P3))
    writer.choose("unsafe")
    writer.choose("danger")
    assert writer.handed.route == Route("front_office", "danger_now", Priority.P0)


@pytest.mark.parametrize("queue", ["self_service", "privacy", "training", "policy", MODERATION])
def test_what_is_urgent_goes_to_people_who_help_people(writer: Writer, queue: str) -> None:
    """Two models may disagree: where to, and how urgent. The urgent one counts."""
    writer.writes(Sign(queue, Priority.P1, "violence"))
    assert writer.handed.route.queue == "front_office"
    assert writer.handed.route.priority is Priority.P1


def test_an_insult_does_not_move_who_was_in_danger(writer: Writer) -> None:
    """Who presses danger, and then shouts, stays where help is."""
    writer.goes("unsafe", "danger")
    writer.writes(INSULT)
    assert {(one.queue, one.priority) for one in writer.routes} <= {("front_office", "P0")}


@pytest.mark.parametrize("first", [YOUNG, Sign("youth", Priority.P2)], ids=["P1", "P2"])
@pytest.mark.parametrize("then", [P0, P1], ids=["P0", "P1"])
def test_who_is_young_stays_young_whatever_else_is_written(
    writer: Writer, first: Sign, then: Sign
) -> None:
    """A worse message without an age leads no child to the adults."""
    writer.writes(first)
    routes = writer.routes
    writer.writes(then)
    routes += writer.routes
    assert {one.queue for one in routes} == {"youth"}
    assert routes[-1].priority is min(first.priority, then.priority)


@pytest.mark.parametrize("first", [P0, P1], ids=["P0", "P1"])
def test_an_age_that_is_told_later_moves_it_to_the_young(writer: Writer, first: Sign) -> None:
    """However urgent it was before; the team hears of it once."""
    writer.writes(first)
    for sign in (YOUNG, Sign("youth", Priority.P2)):
        other = Writer()
        other.writes(first)
        other.writes(sign)
        assert other.routes[-1].queue == "youth"
        assert other.routes[-1].priority is first.priority
        other.writes(sign)
        assert other.routes == []


def test_the_queue_for_the_young_is_kept_in_the_flow_for_the_young(writer: Writer) -> None:
    """Words of captivity there raise the priority and leave the queue."""
    writer.goes("safe", "nobody", "myself_young")
    writer.writes(P0)
    assert (writer.handed.route.queue, writer.handed.route.priority) == ("youth", "P0")


def test_who_seems_young_leaves_the_flow_for_adults(writer: Writer) -> None:
    """Whatever door they took."""
    writer.goes("safe", "nobody", "myself_adult")
    writer.writes(YOUNG)
    assert writer.handed.route.queue == "youth"


@pytest.mark.parametrize("queue", ["meldpunt", "privacy", "training", "policy", "intake"])
def test_a_general_flow_takes_the_queue_of_the_words(writer: Writer, queue: str) -> None:
    """Nothing else was answered that says where it belongs."""
    writer.goes("safe", "nobody", "question", "own_question")
    writer.writes(Sign(queue, Priority.P3))
    writer.press(Command.PERSON)
    assert (writer.handed.route.queue, writer.handed.route.topic) == (queue, "first_words")


def test_a_flow_with_questions_of_its_own_keeps_its_queue(writer: Writer) -> None:
    """What was answered counts more than what words sound like."""
    writer.goes("safe", "nobody", "professional")
    plain = Writer()
    plain.goes("safe", "nobody", "professional")
    plain.press(Command.PERSON)
    writer.writes(CALM)
    writer.press(Command.PERSON)
    assert writer.handed.route == plain.handed.route


# ── insults and probing ──────────────────────────────────────────────────────────────────────


def test_an_insult_is_answered_calmly_and_goes_to_moderation(writer: Writer) -> None:
    """It confirms nothing, shows no numbers and refuses nobody: the question stays."""
    writer.goes("safe")
    step = writer.dialogue.step
    writer.writes(INSULT)
    assert "engine-calm" in writer.says
    assert set(writer.says) & HELPS == set()
    assert writer.handed.route.queue == MODERATION
    assert writer.dialogue.step == step


def test_an_insult_in_the_middle_of_a_story_changes_nothing(writer: Writer) -> None:
    """Who told something before is no troublemaker."""
    writer.goes("safe")
    writer.writes(CALM)
    writer.writes(INSULT)
    assert "engine-calm" not in writer.says
    assert writer.found(HandOff) == []


def test_an_insult_in_the_open_conversation_is_a_message(writer: Writer) -> None:
    """The colleague reads it there."""
    writer.goes("safe")
    writer.press(Command.PERSON)
    writer.writes(INSULT)
    assert writer.found(Write) == [Write(WORDS)]
    assert writer.found(Raise) == []


# ── corrections and files ────────────────────────────────────────────────────────────────────


def test_corrected_words_are_heeded_as_others(writer: Writer) -> None:
    """Before the handoff and in the open conversation."""
    writer.goes("safe", "nobody", "question", "own_question")
    writer.writes(None)
    writer.take(Corrected(0, "he hits me", "question.words", sign=P1))
    assert writer.says[0] == "help-violence"
    assert writer.handed.route.priority is Priority.P1
    assert Entry("question.words", "he hits me") in writer.told
    writer.press(Command.PERSON)
    writer.take(Corrected(0, "he locked me in", None, 3, P0))
    assert writer.found(Write) == [Write("he locked me in", 3)]
    assert len(writer.found(Raise)) == 1


def test_words_corrected_into_calm_ones_lower_nothing(writer: Writer) -> None:
    """Somebody may be looking over a shoulder."""
    writer.goes("safe")
    writer.writes(P0)
    writer.take(Corrected(0, "nothing happened", "opening.danger_now", sign=CALM))
    assert writer.dialogue.priority is Priority.P0
    assert [one for one in writer.routes if one.priority > "P0"] == []


@pytest.mark.parametrize("tells_place", [True, False])
def test_words_beside_a_file_or_a_place_are_heeded(writer: Writer, *, tells_place: bool) -> None:
    """The file is dropped, and the person hears so after the help."""
    writer.take(Attached(0, WORDS, tells_place=tells_place, sign=P0))
    assert writer.says[0] == "help-now"
    assert {"engine-no-files", "engine-no-place"} & set(writer.says)
    assert WORDS in [one.answer for one in writer.told]


# ── language and doors ───────────────────────────────────────────────────────────────────────


def test_the_language_follows_the_first_words(writer: Writer) -> None:
    """Where none was chosen; the words are kept and the first questions follow."""
    writer.writes(CALM)
    assert writer.dialogue.language == "en"
    assert writer.dialogue.step == "opening.safe"
    assert writer.dialogue.remarks == (Remark("opening.language", WORDS),)
    assert "engine-first" in writer.says


@pytest.mark.parametrize("language", ["", "xx"])
def test_a_language_that_is_not_sure_or_not_ours_is_asked_for(
    writer: Writer, language: str
) -> None:
    """The words are kept all the same."""
    writer.writes(replace(CALM, language=language))
    assert writer.dialogue.step == "opening.language"
    assert writer.dialogue.language == "nl"
    assert [one.text for one in writer.dialogue.remarks] == [WORDS]


def test_a_chosen_language_does_not_follow_words(writer: Writer) -> None:
    """Who chose Dutch and writes English goes on in Dutch."""
    writer.goes("safe")
    writer.writes(CALM)
    assert writer.dialogue.language == "nl"


def test_words_at_the_first_question_lead_nobody_back_to_it(writer: Writer) -> None:
    """A form of an old page, sent from far behind: the words are kept where the person stands."""
    writer.goes("safe", "nobody")
    writer.writes(CALM, at="opening.language")
    assert writer.dialogue.step == "opening.for_whom"
    assert writer.dialogue.language == "nl"
    assert Remark("opening.language", WORDS) in writer.dialogue.remarks


def test_who_goes_back_to_the_language_has_chosen_one_already(writer: Writer) -> None:
    """Words there choose no other."""
    writer.goes()
    writer.press(Command.BACK)
    assert writer.dialogue.step == "opening.language"
    writer.writes(CALM)
    assert (writer.dialogue.step, writer.dialogue.language) == ("opening.language", "nl")


def at_the_door(sign: Sign | None) -> Writer:
    """Somebody whose first words suggested something, before the question for whom it is."""
    writer = Writer()
    writer.goes()
    writer.writes(sign)
    writer.choose("safe")
    writer.choose("nobody")
    assert writer.dialogue.step == "opening.for_whom"
    return writer


def test_the_fitting_door_stands_first_and_is_chosen_by_its_number() -> None:
    """1 is what stands first on the screen; the others keep their order."""
    writer = at_the_door(replace(CALM, doors=("my_child", "question")))
    assert writer.prompt is not None
    rest = [code for code in DOORS if code not in {"my_child", "question"}]
    assert writer.prompt.options == ("my_child", "question", *rest)
    assert writer.prompt.fits == 2
    writer.say("1")
    assert writer.dialogue.answers["opening.for_whom"] == "my_child"


@pytest.mark.parametrize("number", range(1, len(DOORS) + 1))
def test_every_typed_number_means_what_is_on_the_screen(number: int) -> None:
    """Not what stood there for somebody else."""
    writer = at_the_door(replace(CALM, doors=("municipality",)))
    assert writer.prompt is not None
    wanted = writer.prompt.options[number - 1]
    writer.say(str(number))
    assert writer.dialogue.answers["opening.for_whom"] == wanted


@pytest.mark.parametrize("code", DOORS)
def test_a_pressed_door_is_the_door_that_was_pressed(code: str) -> None:
    """Wherever it stands."""
    writer = at_the_door(replace(CALM, doors=("my_child",)))
    writer.choose(code)
    assert writer.dialogue.answers["opening.for_whom"] == code


def test_a_door_that_is_none_moves_nothing() -> None:
    """A door of another question, or one that is gone."""
    writer = at_the_door(replace(CALM, doors=("privacy", "gone")))
    assert writer.prompt is not None
    assert (writer.prompt.options, writer.prompt.fits) == (DOORS, 0)


def test_the_door_still_stands_first_after_going_back() -> None:
    """The same screen as before, and the same numbers."""
    writer = at_the_door(replace(CALM, doors=("someone_else",)))
    before = writer.prompt
    writer.choose("someone_else")
    writer.press(Command.BACK)
    assert writer.prompt is not None
    assert before is not None
    assert (writer.prompt.options, writer.prompt.fits) == (before.options, 1)
    writer.say("1")
    assert writer.dialogue.answers["opening.for_whom"] == "someone_else"


def test_the_screen_says_why_a_door_stands_first() -> None:
    """In every language, and only where one does."""
    for language in VOICE.languages:
        for sign, says_so in ((replace(CALM, doors=("my_child",)), True), (CALM, False)):
            asked = at_the_door(sign).prompt
            hint = VOICE.screen(language, (), asked).hint
            assert (hint == VOICE.text(language, "engine-fits")) is says_so


# ── whatever comes ───────────────────────────────────────────────────────────────────────────

SIGNS = st.none() | st.builds(
    Sign,
    st.sampled_from([*QUEUES, "gone"]),
    st.sampled_from(Priority),
    st.sampled_from(["", *KINDS, "gone"]),
    st.lists(st.sampled_from([*DOORS, "gone"]), max_size=3).map(tuple),
    st.sampled_from(["", *LANGUAGES, "xx"]),
    st.lists(st.text(max_size=9), max_size=4).map(tuple),
)


def signed(happened: Event, sign: Sign | None) -> Event:
    """The event with what its words suggest."""
    takes_one = isinstance(happened, Said | Corrected | Attached)
    return replace(happened, sign=sign) if takes_one else happened


@given(data=st.data())
@settings(max_examples=200)
def test_whatever_words_suggest_nothing_raises_and_no_priority_falls(data: st.DataObject) -> None:
    """Only erasing all or another conversation begins anew; every text that is said exists."""
    likely = st.builds(Likely, st.integers(0, 20), st.text(max_size=20))
    moves = data.draw(st.lists(st.tuples(likely | likely | events(BOOK), SIGNS), max_size=25))
    dialogue: Dialogue | None = None
    worst: Priority | None = None
    for move, sign in moves:
        happened = signed(event(BOOK, dialogue, move), sign)
        turn = advance(BOOK, stored(dialogue) if dialogue else None, happened)
        is_new = any(isinstance(one, Forget | Close) for one in turn.effects)
        if is_new or isinstance(happened, TookOver):
            worst = None
        for effect in turn.effects:
            if isinstance(effect, HandOff):
                assert worst is None
            if isinstance(effect, Raise):
                assert effect.priority in {Priority.P0, Priority.P1}
        if worst is not None and not isinstance(happened, Started):
            assert turn.dialogue.priority is not None
            assert turn.dialogue.priority <= worst
        worst = turn.dialogue.priority
        assert [one.text for one in turn.says if not VOICE.has("nl", one.text)] == []
        dialogue = turn.dialogue


@given(sign=SIGNS, data=st.data())
@settings(max_examples=150)
def test_urgent_words_are_never_left_without_help_and_team(
    sign: Sign | None, data: st.DataObject
) -> None:
    """From any place that somebody got to, by any road."""
    likely = st.builds(Likely, st.integers(0, 20), st.text(max_size=20))
    dialogue = advance(BOOK, None, Started(0, "nl")).dialogue
    for move in data.draw(st.lists(likely | events(BOOK), max_size=15)):
        dialogue = advance(BOOK, dialogue, event(BOOK, dialogue, move)).dialogue
    was = dialogue.priority
    turn = advance(BOOK, stored(dialogue), Said(0, WORDS, sign=sign))
    if sign is None or not sign.is_urgent:
        return
    assert [one.text for one in turn.says][: len(helps(sign))] == list(helps(sign))
    kinds = [type(one) for one in turn.effects]
    if turn.dialogue.step == TALK and dialogue.step == TALK:
        assert Raise in kinds
    elif was is None:
        assert HandOff in kinds
    else:
        assert Tell in kinds


def test_forgetting_forgets_what_words_suggested(writer: Writer) -> None:
    """Nothing of it stays in the dialogue that is left."""
    writer.writes(P0)
    writer.take(Asked(0, Command.FORGET))
    writer.take(Chose(0, "always.forget", ("forget_all",)))
    assert writer.dialogue.sign is None
    assert writer.dialogue.helped == ()


def test_once_it_is_told_the_dialogue_keeps_no_word_of_it(writer: Writer) -> None:
    """As with every answer: the words lie with the team and nowhere else."""
    writer.writes(P0)
    assert writer.dialogue.sign is not None
    assert writer.dialogue.sign.words == ()
    assert WORDS not in repr(writer.dialogue)
