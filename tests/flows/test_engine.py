"""What the engine makes of every event: nobody is lost, nothing told is lost."""

import pytest
from msgspec.structs import replace

from flows.book import Book
from flows.engine import advance, begin, prompt, today
from flows.limits import DIALOGUE_MAX, WORDS_MAX
from flows.told import live
from flows.types import (
    ENDED,
    TALK,
    Answer,
    Asked,
    Attached,
    Chose,
    Close,
    Command,
    Dialogue,
    Entry,
    Forget,
    HandOff,
    Priority,
    Remark,
    Route,
    Said,
    Say,
    Started,
    Tell,
    TookOver,
    Turn,
    Write,
)
from tests.flows.talk import Talk

P0 = Route("meldpunt", "danger", Priority.P0)
PLAIN = Route("front_office", "plain", Priority.P3)


def test_the_first_question_is_the_language(book: Book) -> None:
    """Nobody has to understand Dutch to begin."""
    talk = Talk(book)
    assert talk.prompt is not None
    assert (talk.prompt.step, talk.prompt.options) == ("opening.language", ("nl", "en"))


def test_choosing_a_language_changes_it_and_messages_are_said_on_the_way(book: Book) -> None:
    """A message step waits for nothing."""
    talk = Talk(book)
    talk.choose("en")
    assert talk.dialogue.language == "en"
    assert (talk.says, talk.dialogue.step) == (["opening-what"], "opening.for_whom")


def test_a_whole_dialogue_is_handed_over_with_every_answer_in_order(talk: Talk) -> None:
    """The front office reads what was asked in the order of the asking."""
    talk.choose("safe")
    talk.say("It is about work.")
    talk.choose("control", "money")
    assert (talk.says, talk.dialogue.step) == (["trial-thanks"], "trial.contact")
    talk.press(Command.SKIP)
    talk.choose("send")
    assert talk.found(HandOff) == [
        HandOff(
            PLAIN,
            (
                Entry("opening.language", "nl"),
                Entry("opening.for_whom", "myself"),
                Entry("trial.safe", "safe"),
                Entry("trial.words", "It is about work."),
                Entry("trial.signals", ("control", "money")),
                Entry("trial.contact", None),
                Entry("trial.confirm", "send"),
            ),
        )
    ]
    assert (talk.says, talk.dialogue.step, talk.prompt) == (["engine-handed-over"], TALK, None)
    assert "work" not in str(talk.dialogue), "the words went to the team and stay nowhere else"


# ── danger ───────────────────────────────────────────────────────────────────────────────────


def test_danger_shows_help_hands_off_at_once_and_goes_on(talk: Talk) -> None:
    """Who names a danger and closes the tab is heard."""
    talk.choose("unsafe")
    assert talk.says == ["help-now", "engine-handed-off"]
    (handed,) = talk.found(HandOff)
    assert isinstance(handed, HandOff)
    assert handed.route == P0
    assert handed.entries[-1] == Entry("trial.safe", "unsafe")
    assert (talk.dialogue.step, talk.dialogue.priority) == ("trial.words", Priority.P0)


def test_after_danger_every_answer_is_told_as_it_comes(talk: Talk) -> None:
    """The team hears on while the dialogue goes on."""
    talk.choose("unsafe")
    talk.say("He is at the door")
    assert talk.found(Tell) == [Tell((Entry("trial.words", "He is at the door"),), P0)]
    assert talk.dialogue.answers["trial.words"] == ""
    talk.choose("injuries")
    assert talk.says == ["help-now", "trial-thanks"]
    talk.press(Command.SKIP)
    talk.choose("send")
    assert not talk.found(HandOff), "handed off once only"
    assert talk.found(Tell)
    assert talk.dialogue.step == TALK


def test_danger_among_several_choices_counts(talk: Talk) -> None:
    """One dangerous tick is enough, and it decides where the dialogue goes on."""
    talk.choose("safe")
    talk.say("x")
    talk.choose("money", "injuries")
    (handed,) = talk.found(HandOff)
    assert isinstance(handed, HandOff)
    assert handed.route.priority is Priority.P1
    assert handed.entries[-1] == Entry("trial.signals", ("money", "injuries"))


def test_taking_danger_back_never_lowers_the_priority(talk: Talk) -> None:
    """Somebody else may have the phone by now."""
    talk.choose("unsafe")
    talk.choose("safe", at="trial.safe")
    assert talk.found(Tell) == [Tell((Entry("trial.safe", "safe"),), PLAIN)]
    assert talk.dialogue.priority is Priority.P0


# ── back, corrections, skip ──────────────────────────────────────────────────────────────────


def test_back_shows_the_question_before_with_its_answer(talk: Talk) -> None:
    """Going back loses nothing."""
    talk.choose("safe")
    talk.press(Command.BACK)
    assert talk.prompt is not None
    assert (talk.prompt.step, talk.prompt.answered) == ("trial.safe", "safe")


def test_back_at_the_first_question_says_so(book: Book) -> None:
    """There is nothing before the first question."""
    talk = Talk(book)
    talk.press(Command.BACK)
    assert talk.says == ["engine-no-back"]


def test_the_option_back_leads_to_the_question_before(talk: Talk) -> None:
    """“Change” at the end is a way back, and no answer."""
    talk.choose("safe")
    talk.say("x")
    talk.choose("money")
    talk.press(Command.SKIP)
    talk.choose("change")
    assert talk.dialogue.step == "trial.contact"
    assert "trial.confirm" not in talk.dialogue.answers


def test_a_correction_goes_back_to_that_question_and_keeps_the_rest(talk: Talk) -> None:
    """An answer to an earlier form replaces it; later answers are handed over as left."""
    talk.choose("safe")
    talk.say("my words")
    talk.choose("safe", at="trial.safe")
    assert talk.dialogue.step == "trial.signals", "the same answer again changes nothing"
    talk.choose("somebody", at="opening.for_whom")
    assert talk.dialogue.step == "trial.safe"
    assert "trial.words" not in live(talk.dialogue)
    talk.press(Command.PERSON)
    (handed,) = talk.found(HandOff)
    assert isinstance(handed, HandOff)
    assert Entry("opening.for_whom", "somebody") in handed.entries
    assert Entry("trial.words", "my words", path=False) in handed.entries


def test_skip_counts_as_unknown_and_only_where_it_is_offered(talk: Talk) -> None:
    """A question without skip says so and stays."""
    talk.press(Command.SKIP)
    assert (talk.dialogue.answers["trial.safe"], talk.dialogue.step) == (None, "trial.words")
    talk.press(Command.SKIP)
    assert (talk.says, talk.dialogue.step) == (["engine-no-skip"], "trial.words")


def test_a_skip_of_an_earlier_form_skips_nothing(talk: Talk) -> None:
    """The question on the screen is another one by now."""
    talk.choose("safe")
    talk.take(Asked(0, Command.SKIP, "trial.safe"))
    assert (talk.says, talk.dialogue.step) == (["engine-passed"], "trial.words")


def test_a_skipped_text_stays_skipped_after_the_handoff(talk: Talk) -> None:
    """Unknown must not become "answered" because the words were handed over."""
    talk.choose("safe")
    talk.say("x")
    talk.choose("money")
    talk.press(Command.SKIP)
    talk.press(Command.PERSON)
    assert talk.dialogue.answers["trial.contact"] is None


# ── the buttons ──────────────────────────────────────────────────────────────────────────────


def test_a_person_is_there_from_the_first_question(book: Book) -> None:
    """Nobody must answer anything first."""
    talk = Talk(book)
    talk.press(Command.PERSON)
    assert talk.found(HandOff)
    assert talk.says == ["engine-person"]
    assert talk.dialogue.step == TALK


def test_a_person_closes_the_question_that_stands_over_the_dialogue(talk: Talk) -> None:
    """Also in an open conversation."""
    talk.press(Command.STOP)
    talk.press(Command.PERSON)
    assert (talk.dialogue.aside, talk.dialogue.step) == (None, TALK)
    talk.press(Command.FORGET)
    talk.press(Command.PERSON)
    assert talk.dialogue.aside is None


def test_emergency_help_leaves_the_question_where_it_is(talk: Talk) -> None:
    """The page opens over everything."""
    talk.press(Command.EMERGENCY)
    assert (talk.says, talk.dialogue.step) == (["emergency"], "trial.safe")


def test_another_language_is_chosen_beside_the_question(talk: Talk) -> None:
    """The dialogue stays where it was."""
    talk.press(Command.LANGUAGE)
    assert talk.prompt is not None
    assert talk.prompt.options == ("nl", "en")
    talk.choose("en")
    assert (talk.says, talk.dialogue.language) == (["engine-language"], "en")
    assert (talk.dialogue.aside, talk.dialogue.step) == (None, "trial.safe")


def test_stop_asks_first_and_back_closes_the_asking(talk: Talk) -> None:
    """A slip of the finger ends nothing."""
    talk.press(Command.STOP)
    assert talk.dialogue.asking == "always.stop"
    talk.press(Command.BACK)
    assert talk.dialogue.asking == "trial.safe"
    talk.press(Command.STOP)
    talk.choose("go_on")
    assert talk.dialogue.asking == "trial.safe"


def test_leaving_before_any_handoff_erases_the_dialogue(talk: Talk) -> None:
    """Nothing stays of what nobody was meant to have."""
    talk.say("words")
    talk.press(Command.STOP)
    talk.choose("leave")
    assert talk.found(Close)
    assert talk.says == ["engine-ended"]
    revision = talk.dialogue.revision
    assert talk.dialogue == Dialogue(ENDED, 0, "nl", revision=revision)


def test_leaving_after_a_danger_leaves_the_conversation_open(talk: Talk) -> None:
    """The team has it; the person can always write more."""
    talk.choose("unsafe")
    talk.press(Command.STOP)
    talk.choose("leave")
    assert not talk.found(Close)
    assert (talk.dialogue.step, talk.says) == (TALK, ["engine-talk"])


def test_forget_takes_a_button_and_a_confirmation(talk: Talk) -> None:
    """Then everything goes."""
    talk.choose("unsafe")
    talk.press(Command.FORGET)
    assert not talk.found(Forget)
    talk.choose("erase")
    assert talk.found(Forget)
    assert talk.dialogue.answers == {}
    assert talk.dialogue.step == ENDED


@pytest.mark.parametrize("command", [Command.STOP, Command.FORGET])
@pytest.mark.parametrize("typed", ["2", "Wissen", "ik wil stoppen", "/stop", "STOP"])
def test_nothing_typed_ends_or_forgets(talk: Talk, command: Command, typed: str) -> None:
    """“Ik wil stoppen” is a request for help; the words are kept."""
    talk.press(command)
    talk.say(typed)
    assert not talk.found(Forget)
    assert not talk.found(Close)
    assert talk.says == ["engine-not-a-choice"]
    assert typed in [remark.text for remark in talk.dialogue.remarks]
    assert talk.dialogue.asking == f"always.{command.value}"


def test_revisions_only_grow_also_over_an_end(talk: Talk) -> None:
    """The stored dialogue is sealed under its revision."""
    seen = [talk.dialogue.revision]
    for command, code in ((Command.STOP, "leave"), (Command.FORGET, "erase")):
        talk.take(Started(0, "nl"))
        seen.append(talk.dialogue.revision)
        talk.press(command)
        talk.choose(code)
        seen.append(talk.dialogue.revision)
    talk.take(TookOver(0, "nl"))
    assert sorted(set(seen)) == seen
    assert talk.dialogue.revision == seen[-1] + 1


# ── what people type ─────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("typed", ["2", " 2. ", "٢", "२", "2)"])
def test_a_typed_digit_of_any_script_chooses(talk: Talk, typed: str) -> None:
    """Arabic and Devanagari digits are digits."""
    talk.say(typed)
    assert talk.dialogue.answers["trial.safe"] == "unsafe"


def test_typed_digits_choose_several(talk: Talk) -> None:
    """In whatever order, once each."""
    talk.choose("safe")
    talk.say("x")
    talk.say("2, 1 en")
    assert talk.says == ["engine-not-a-choice"]
    talk.say("2, 1; 2")
    assert talk.dialogue.answers["trial.signals"] == ("control", "money")


@pytest.mark.parametrize("typed", ["0612345678", "1 0612345678", "7", "17 jaar", "help"])
def test_words_at_a_choice_are_kept_and_handed_over(talk: Talk, typed: str) -> None:
    """A number to call is no option."""
    talk.say(typed)
    assert (talk.says, talk.dialogue.step) == (["engine-not-a-choice"], "trial.safe")
    talk.press(Command.PERSON)
    (handed,) = talk.found(HandOff)
    assert isinstance(handed, HandOff)
    assert handed.entries[-1] == Entry("trial.safe", typed, remark=True)


def test_words_at_a_choice_reach_the_team_at_once_after_a_danger(talk: Talk) -> None:
    """Nothing waits for the end of the dialogue."""
    talk.choose("unsafe")
    talk.say("x")
    talk.say("hij komt eraan")
    assert talk.found(Tell) == [Tell((Entry("trial.signals", "hij komt eraan", remark=True),))]


@pytest.mark.parametrize("typed", ["12", "١٢", " 12. "])
def test_a_number_is_read_in_any_script(talk: Talk, typed: str) -> None:
    """An age is an age."""
    talk.choose("somebody", at="opening.for_whom")
    talk.choose("safe")
    talk.say("x")
    talk.choose("money")
    talk.say(typed)
    assert talk.dialogue.answers["trial.age"] == 12


@pytest.mark.parametrize("typed", ["-1", "121", "twelve", "12 jaar", "9" * 30])
def test_what_is_no_number_is_kept_and_asked_again(talk: Talk, typed: str) -> None:
    """The limits are said."""
    talk.choose("somebody", at="opening.for_whom")
    talk.choose("safe")
    talk.say("x")
    talk.choose("money")
    (said,) = talk.say(typed).says
    assert (said.text, said.args) == ("engine-not-a-number", {"min": 0, "max": 120})
    assert talk.dialogue.remarks == (Remark("trial.age", typed),)


@pytest.mark.parametrize("typed", ["", "   ", "\n\t"])
def test_nothing_typed_is_no_answer(talk: Talk, typed: str) -> None:
    """The question stays, with a kind word."""
    talk.choose("safe")
    talk.say(typed)
    assert (talk.says, talk.dialogue.step) == (["engine-empty"], "trial.words")


def test_too_long_says_the_limit_in_a_dialogue_and_in_a_conversation(talk: Talk) -> None:
    """The channel keeps the words on the screen."""
    talk.choose("safe")
    (said,) = talk.say("a" * (WORDS_MAX + 1)).says
    assert said.args == {"limit": WORDS_MAX, "length": WORDS_MAX + 1}
    assert talk.dialogue.step == "trial.words"
    talk.press(Command.PERSON)
    assert talk.say("a" * (WORDS_MAX + 1)).says == (said,)
    talk.say("a" * WORDS_MAX)
    assert talk.found(Write)


def test_a_full_dialogue_can_still_be_finished(talk: Talk) -> None:
    """Only words find no room; a button always does."""
    for _ in range(DIALOGUE_MAX // WORDS_MAX):
        talk.say("a" * WORDS_MAX)
    talk.say("b" * WORDS_MAX)
    assert talk.says[-1] == "engine-full"
    talk.choose("safe")
    assert talk.dialogue.step == "trial.words"
    talk.say("b" * WORDS_MAX)
    assert (talk.says, talk.dialogue.step) == (["engine-full"], "trial.words")


@pytest.mark.parametrize(
    ("codes", "said"),
    [
        (("unknown",), "engine-unknown-option"),
        (("safe", "unsafe"), "engine-pick-one"),
        ((), "engine-pick-one"),
    ],
)
def test_an_option_that_is_none_is_asked_again(
    talk: Talk, codes: tuple[str, ...], said: str
) -> None:
    """A forged or old form changes nothing."""
    talk.choose(*codes)
    assert (talk.says, talk.dialogue.step) == ([said], "trial.safe")


def test_no_tick_at_all_asks_for_some(talk: Talk) -> None:
    """Several choices mean at least one."""
    talk.choose("safe")
    talk.say("x")
    talk.choose()
    assert talk.says == ["engine-pick-some"]


def test_an_answer_to_a_question_off_the_way_is_kept_as_words(talk: Talk) -> None:
    """An old tab still sends what was typed in it."""
    talk.say("typed in another tab", at="trial.contact")
    assert talk.says == ["engine-passed"]
    assert talk.dialogue.remarks == (Remark("trial.contact", "typed in another tab"),)


# ── the open conversation ────────────────────────────────────────────────────────────────────


def test_words_in_the_conversation_are_messages(talk: Talk) -> None:
    """As typed."""
    talk.press(Command.PERSON)
    talk.say("hallo")
    assert list(talk.effects) == [Write("hallo")]
    talk.say("  ")
    assert talk.says == ["engine-empty"]


def test_a_late_answer_is_told_to_the_team(talk: Talk) -> None:
    """An old form, sent after the handoff, is news and not lost."""
    talk.press(Command.PERSON)
    talk.choose("unsafe", at="trial.safe")
    assert talk.found(Tell) == [Tell((Entry("trial.safe", "unsafe"),))]
    talk.choose("gone", at="trial.safe")
    assert talk.says == ["engine-passed"]
    talk.choose("nl", at="opening.language")
    assert talk.says == ["engine-passed"]


def test_an_old_form_does_not_lead_out_of_the_conversation(talk: Talk) -> None:
    """Also while a question stands over it."""
    talk.choose("safe")
    talk.press(Command.PERSON)
    talk.press(Command.FORGET)
    talk.choose("unsafe", at="trial.safe")
    assert talk.dialogue.step == TALK
    assert talk.found(Tell) == [Tell((Entry("trial.safe", "unsafe"),))]


def test_coming_back_with_the_code_opens_the_conversation(book: Book) -> None:
    """On another device nothing is asked again."""
    talk = Talk(book)
    talk.take(TookOver(0, "en"))
    assert (talk.dialogue.step, talk.dialogue.language) == (TALK, "en")
    assert talk.says == ["engine-talk"]


def test_words_at_a_button_of_the_conversation_reach_the_team(book: Book) -> None:
    """Also of somebody who came back with the code."""
    talk = Talk(book)
    talk.take(TookOver(0, "nl"))
    talk.press(Command.STOP)
    talk.say("wait")
    assert talk.found(Tell) == [Tell((Entry("always.stop", "wait", remark=True),))]


# ── beginnings ───────────────────────────────────────────────────────────────────────────────


def test_words_before_any_dialogue_are_kept(book: Book) -> None:
    """Who writes first on a messenger has not pressed start."""
    turn = advance(book, None, Said(0, "help"))
    assert turn.dialogue.step == "opening.language"
    assert turn.dialogue.remarks == (Remark("opening.language", "help"),)


def test_a_person_asked_for_before_any_dialogue_is_there(book: Book) -> None:
    """The button works on whatever is left of an old screen."""
    turn = advance(book, None, Asked(0, Command.PERSON))
    assert [type(effect) for effect in turn.effects if isinstance(effect, HandOff)]


def test_starting_anew_keeps_what_was_told(talk: Talk) -> None:
    """/start in the middle begins again, and loses nothing."""
    talk.choose("safe")
    talk.say("my words")
    talk.take(Started(0, "en"))
    assert (talk.dialogue.step, talk.dialogue.path) == ("opening.language", ())
    talk.press(Command.PERSON)
    (handed,) = talk.found(HandOff)
    assert isinstance(handed, HandOff)
    assert Entry("trial.words", "my words", path=False) in handed.entries


def test_starting_anew_after_a_handoff_makes_no_second_conversation(talk: Talk) -> None:
    """The team goes on hearing in the one it has."""
    talk.choose("unsafe")
    talk.take(Started(0, "nl"))
    talk.press(Command.PERSON)
    assert not talk.found(HandOff)
    assert talk.found(Tell)


def test_writing_after_the_end_begins_again(talk: Talk) -> None:
    """The words are kept."""
    talk.press(Command.STOP)
    talk.choose("leave")
    talk.press(Command.SKIP)
    talk.press(Command.STOP)
    assert talk.says == ["engine-ended"]
    talk.say("I am back")
    assert talk.dialogue.step == "opening.language"
    assert [remark.text for remark in talk.dialogue.remarks] == ["I am back"]


def test_a_person_asked_for_after_the_end_is_there(talk: Talk) -> None:
    """An ended dialogue is no closed door."""
    talk.press(Command.STOP)
    talk.choose("leave")
    talk.press(Command.PERSON)
    assert talk.found(HandOff)
    assert talk.dialogue.step == TALK


def test_a_flow_can_be_tried_by_itself(book: Book) -> None:
    """`inloop chat` begins at a flow's start."""
    assert begin(book, "trial", "en").dialogue.step == "trial.safe"


def test_a_language_picked_at_the_door_is_not_asked_again(book: Book) -> None:
    """The first page already is in it."""
    turn = advance(book, None, Started(0, "en", chosen=True))
    assert (turn.dialogue.step, turn.dialogue.language) == ("opening.for_whom", "en")


# ── after an upgrade ─────────────────────────────────────────────────────────────────────────

OLD = Dialogue(
    "trial.gone",
    1,
    "nl",
    path=("opening.for_whom", "trial.safe"),
    answers={"opening.for_whom": "myself", "trial.safe": "safe", "trial.old": "words"},
    revision=4,
)


def test_a_step_that_is_gone_leads_to_the_newest_question_there_still_is(book: Book) -> None:
    """An upgrade in the middle of a dialogue costs nobody their story, and few questions."""
    turn = advance(book, OLD, Said(0, "on my way"))
    assert (turn.dialogue.step, turn.dialogue.version) == ("trial.safe", 3)
    assert turn.dialogue.path == ("opening.for_whom",)
    assert [say.text for say in turn.says] == ["engine-restarted"]
    assert turn.dialogue.answers == OLD.answers
    assert turn.dialogue.remarks == (Remark("trial.safe", "on my way"),)


@pytest.mark.parametrize(
    ("path", "step"),
    [
        (("trial.safe", "trial.words", "trial.old"), "trial.words"),
        (("trial.safe", "trial.old", "trial.thanks"), "trial.safe"),
        (("trial.old", "trial.older"), "trial.safe"),
        ((), "trial.safe"),
    ],
)
def test_questions_of_the_path_that_are_gone_are_passed_over(
    book: Book, path: tuple[str, ...], step: str
) -> None:
    """What became a message is no question either; with none left its flow begins again."""
    turn = advance(book, replace(OLD, path=path), Chose(0, "trial.gone", ("x",), only_now=True))
    assert turn.dialogue.step == step
    assert turn.dialogue.path == (path[: path.index(step)] if step in path else ())
    assert [say.text for say in turn.says] == ["engine-restarted"]


def test_a_flow_that_is_gone_leads_to_the_question_before_it(book: Book) -> None:
    """Else to the opening: nobody stands nowhere."""
    answers = {"opening.for_whom": "myself", "gone.step": "words"}
    old = Dialogue("gone.step", 1, "nl", path=("opening.for_whom",), answers=answers)
    turn = advance(book, old, Chose(0, "gone.step", ("x",)))
    assert (turn.dialogue.step, turn.dialogue.answers) == ("opening.for_whom", answers)
    turn = advance(book, replace(old, path=()), Chose(0, "gone.step", ("x",)))
    assert (turn.dialogue.step, turn.dialogue.answers) == ("opening.language", answers)


def test_where_the_step_is_still_there_the_dialogue_just_goes_on(book: Book) -> None:
    """In the version of today, over answers and options that are gone."""
    answers: dict[str, Answer] = {
        "trial.old": ("a", "b"),
        "opening.for_whom": "an_option_of_old",
    }
    old = Dialogue("trial.safe", 1, "nl", path=("opening.for_whom", "trial.old"), answers=answers)
    refused = advance(book, old, Said(0, "hm"))
    assert (refused.dialogue.step, refused.dialogue.version) == ("trial.safe", 3)
    turn = advance(book, old, Chose(0, "trial.safe", ("safe",)))
    assert (turn.dialogue.step, turn.dialogue.version) == ("trial.words", 3)
    assert not turn.says
    back = advance(book, turn.dialogue, Asked(0, Command.BACK))
    assert back.dialogue.step == "trial.safe"
    back = advance(book, back.dialogue, Asked(0, Command.BACK))
    assert (back.dialogue.step, back.dialogue.path) == ("opening.for_whom", ())
    assert [say.text for say in back.says] == ["engine-restarted"]
    asked = prompt(book, back.dialogue)
    assert asked
    assert asked.answered == "an_option_of_old"


@pytest.mark.parametrize("given", ["long ago", "12", ("a",), 7, None])
def test_a_question_of_another_kind_is_asked_as_it_is_today(book: Book, given: Answer) -> None:
    """Whatever was answered when it was of another kind: it is handed over, and nothing breaks."""
    for step in ("trial.safe", "trial.words", "trial.signals", "trial.age", "trial.thanks"):
        old = Dialogue("trial.confirm", 1, "nl", path=(step,), answers={step: given})
        for event in (Asked(0, Command.BACK), Chose(0, step, ("x",)), Said(0, "x", step)):
            advance(book, old, event)
        (handed,) = [
            one
            for one in advance(book, old, Asked(0, Command.PERSON)).effects
            if isinstance(one, HandOff)
        ]
        assert Entry(step, given) in handed.entries


def test_what_were_words_once_is_not_kept_after_the_handoff(book: Book) -> None:
    """Although the question has options today; codes that it has are kept for conditions."""
    answers: dict[str, Answer] = {"trial.safe": "my own words", "trial.signals": ("money",)}
    old = Dialogue("trial.confirm", 1, "nl", path=tuple(answers), answers=answers)
    turn = advance(book, old, Asked(0, Command.PERSON))
    assert turn.dialogue.answers == {"trial.safe": "", "trial.signals": ("money",)}


@pytest.mark.parametrize("step", ["trial.gone", "trial.thanks"])
def test_buttons_work_where_the_question_is_gone(book: Book, step: str) -> None:
    """Emergency help and a person do not wait for a restart; a question may become a message."""
    old = Dialogue(step, 1, "nl")
    emergency = advance(book, old, Asked(0, Command.EMERGENCY))
    assert [say.text for say in emergency.says] == ["engine-restarted", "emergency"]
    assert advance(book, old, Asked(0, Command.PERSON)).dialogue.step == TALK


@pytest.mark.parametrize("command", [Command.BACK, Command.SKIP])
def test_back_and_skip_were_meant_for_the_question_that_is_gone(
    book: Book, command: Command
) -> None:
    """They neither lead further back nor pass by what is asked now."""
    for step in ("trial.gone", None):
        turn = advance(book, replace(OLD, path=("trial.words",)), Asked(0, command, step))
        assert turn.dialogue.step == "trial.words"
        assert [say.text for say in turn.says] == ["engine-restarted"]


def test_what_was_sent_instead_of_an_answer_is_said_to_be_dropped(book: Book) -> None:
    """A file at a question that is gone, with words beside it that are kept."""
    turn = advance(book, OLD, Attached(0, "see the picture"))
    assert [say.text for say in turn.says] == ["engine-restarted", "engine-no-files"]
    assert turn.dialogue.remarks == (Remark("trial.safe", "see the picture"),)


def test_who_looked_after_the_upgrade_answers_what_they_saw(book: Book) -> None:
    """The page shows the question of today already; then its answer counts at once."""
    there = today(book, OLD)
    assert (there.dialogue.step, [say.text for say in there.says]) == (
        "trial.safe",
        ["engine-restarted"],
    )
    turn = advance(book, OLD, Chose(0, "trial.safe", ("safe",)))
    assert turn.dialogue.step == "trial.words"
    assert today(book, turn.dialogue) == Turn(turn.dialogue, ())


def test_answers_to_questions_that_are_gone_are_handed_over(book: Book) -> None:
    """Nobody went back from them, whatever was asked since."""
    old = replace(OLD, path=("opening.for_whom", "trial.old"))
    turn = advance(book, old, Asked(0, Command.PERSON))
    (handed,) = [one for one in turn.effects if isinstance(one, HandOff)]
    assert Entry("trial.old", "words") in handed.entries
    assert Entry("trial.safe", "safe", path=False) in handed.entries


def test_after_the_handoff_the_team_hears_on(book: Book) -> None:
    """Words typed at a question that is gone reach it at once, and nothing is handed off anew."""
    old = replace(OLD, answers={}, priority=Priority.P0)
    turn = advance(book, old, Said(0, "he is back"))
    assert [one for one in turn.effects if not isinstance(one, Say)] == [
        Tell((Entry("trial.safe", "he is back", remark=True),))
    ]
    assert turn.dialogue.priority is Priority.P0
    talking = Dialogue(TALK, 0, "nl", answers={"trial.gone": ""}, priority=Priority.P1)
    turn = advance(book, talking, Chose(0, "trial.gone", ("x",)))
    assert (turn.dialogue.step, [say.text for say in turn.says]) == (TALK, ["engine-passed"])


def test_back_to_a_question_that_is_gone_leads_to_the_one_before_it(book: Book) -> None:
    """The screen is never empty."""
    path = ("opening.for_whom", "trial.gone")
    old = Dialogue("trial.safe", 1, "nl", path=path, answers={"trial.gone": "x"})
    turn = advance(book, old, Asked(0, Command.BACK))
    assert turn.dialogue.step == "opening.for_whom"
    assert [say.text for say in turn.says] == ["engine-restarted"]


def test_an_old_button_of_a_question_that_is_gone_changes_nothing(book: Book) -> None:
    """Where the dialogue stands the person is told kindly, and their words are kept."""
    old = Dialogue("trial.safe", 1, "nl", path=("trial.gone",), answers={"trial.gone": "x"})
    for event in (Chose(0, "trial.gone", ("x",), only_now=True), Chose(0, "trial.gone", ("y",))):
        turn = advance(book, old, event)
        assert (turn.dialogue.step, turn.dialogue.answers) == (old.step, old.answers)
        assert [say.text for say in turn.says] == ["engine-passed"]
    turn = advance(book, old, Said(0, "safe", "trial.gone"))
    assert [say.text for say in turn.says] == ["engine-passed"]
    assert turn.dialogue.remarks == (Remark("trial.gone", "safe"),)


def test_a_question_over_the_dialogue_that_is_gone_closes(book: Book) -> None:
    """The dialogue below stays, and so does an open conversation."""
    old = Dialogue("trial.safe", 3, "nl", aside="always.gone")
    turn = advance(book, old, Chose(0, "trial.safe", ("safe",)))
    assert (turn.dialogue.aside, turn.dialogue.step) == (None, "trial.words")
    for step in ("trial.safe", TALK):
        turn = advance(book, replace(old, step=step), Chose(0, "always.gone", ("end",)))
        assert (turn.dialogue.aside, turn.dialogue.step) == (None, step)
        assert [say.text for say in turn.says] == ["engine-passed"]
