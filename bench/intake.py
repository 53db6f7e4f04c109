"""The 12-turn intake that every contender carries: its questions, its answers, its raw updates.

The texts have the length of real ones, so that parsing, rendering and storing cost what they
cost in use. The shape is fixed by the issue: 3 choices, 6 buttons, 2 free texts of 200
characters, and a confirmation.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from html import escape

FREE_TEXT_LENGTH = 200
BOT_ID = 7_000_000_001
TOKEN = f"{BOT_ID}:AAbenchmarkbenchmarkbenchmarkbenchm"  # the shape of a token, and no bot's
_BOT = {"id": BOT_ID, "is_bot": True, "first_name": "Inloop", "username": "inloop_bench_bot"}
_DATE = 1_790_000_000  # seconds; a real message has one, its value costs nothing


class Kind(Enum):
    """How a question is answered."""

    CHOICE = "choice"  # one of a list of themes
    BUTTON = "button"  # one of two or three short answers
    TEXT = "text"  # own words
    CONFIRM = "confirm"


@dataclass(frozen=True, slots=True)
class Option:
    """One possible answer: `code` is stored, `label` is shown."""

    code: str
    label: str


@dataclass(frozen=True, slots=True)
class Question:
    """One turn: what is asked, what can be answered, and what the script answers.

    Raises `ValueError` if the script's answer is not an option, or, in a free text, has
    another length than the benchmark promises.
    """

    code: str
    kind: Kind
    text: str
    answer: str
    options: tuple[Option, ...] = ()

    def __post_init__(self) -> None:
        """Refuse a script that would measure something else than it says."""
        if self.options and self.answer not in {option.code for option in self.options}:
            raise ValueError(f"{self.code}: the answer is not an option")
        if not self.options and len(self.answer) != FREE_TEXT_LENGTH:
            raise ValueError(f"{self.code}: the free text has {len(self.answer)} characters")


_CONTROLS: tuple[Mapping[str, str], ...] = (
    {"back": "Terug"},
    {"person": "Een mens, graag", "emergency": "Hulp bij gevaar"},
)

_THREE = (Option("yes", "Ja"), Option("no", "Nee"), Option("unknown", "Weet ik niet"))

QUESTIONS: tuple[Question, ...] = (
    Question(
        "safe",
        Kind.BUTTON,
        "Kun je nu veilig typen? Je kunt altijd stoppen met de knop Weg hier. "
        "Als je in gevaar bent, bel dan 112.",
        "yes",
        _THREE,
    ),
    Question(
        "reads",
        Kind.BUTTON,
        "Kan er iemand meelezen op deze telefoon of computer?",
        "nobody",
        (
            Option("nobody", "Niemand"),
            Option("sometimes", "Soms"),
            Option("yes", "Ja"),
        ),
    ),
    Question(
        "whom",
        Kind.CHOICE,
        "Voor wie zoek je hulp of informatie? Je hoeft geen naam te noemen.",
        "self",
        (
            Option("self", "Voor mezelf, ik ben 18 of ouder"),
            Option("young", "Voor mezelf, ik ben jonger"),
            Option("other", "Voor iemand anders"),
            Option("child", "Voor mijn kind"),
            Option("professional", "Vanuit mijn werk"),
            Option("municipality", "Voor een gemeente of school"),
        ),
    ),
    Question(
        "help",
        Kind.CHOICE,
        "Waar wil je het over hebben? Kies wat het dichtst bij je vraag ligt. "
        "Je kunt later altijd iets anders vertellen.",
        "debts",
        (
            Option("talk", "Met iemand praten"),
            Option("work", "Werk en geld"),
            Option("health", "Gezondheid"),
            Option("debts", "Wonen of schulden"),
            Option("control", "Iemand doet me pijn of bepaalt voor mij"),
            Option("change", "Stoppen of iets anders gaan doen"),
            Option("papers", "Papieren en verblijf"),
            Option("other", "Iets anders"),
        ),
    ),
    Question(
        "words",
        Kind.TEXT,
        "Vertel in je eigen woorden wat er speelt. Schrijf alleen wat je kwijt wilt. "
        "Namen en adressen zijn niet nodig.",
        "Ik werk sinds vorig jaar voor mezelf en dat ging goed, maar nu heb ik schulden bij de "
        "belasting en de huur loopt achter. Ik durf de brieven niet meer open te maken en weet "
        "niet meer wie me kan helpen.",
    ),
    Question(
        "clients",
        Kind.BUTTON,
        "Bepaal je zelf welke klanten je ontvangt en wat je wel en niet doet?",
        "yes",
        (Option("yes", "Ja"), Option("partly", "Deels"), Option("no", "Nee")),
    ),
    Question(
        "money",
        Kind.BUTTON,
        "Bepaal je zelf wat er met het geld gebeurt dat je verdient?",
        "partly",
        (Option("yes", "Ja"), Option("partly", "Deels"), Option("no", "Nee")),
    ),
    Question(
        "others",
        Kind.BUTTON,
        "Is er iemand anders die nu niet veilig is, bijvoorbeeld iemand met wie je werkt of woont?",
        "no",
        _THREE,
    ),
    Question(
        "children",
        Kind.BUTTON,
        "Zijn er kinderen bij betrokken? Je hoeft niet te vertellen wie of waar.",
        "no",
        _THREE,
    ),
    Question(
        "go_on",
        Kind.CHOICE,
        "Hoe wil je verder? Een medewerker leest wat je hebt geschreven en antwoordt op de "
        "manier die jij kiest.",
        "here",
        (
            Option("here", "Hier verder schrijven"),
            Option("call", "Gebeld worden"),
            Option("meet", "Een afspraak maken"),
            Option("fieldworker", "Iemand komt naar mij toe"),
            Option("unknown", "Dat weet ik nog niet"),
        ),
    ),
    Question(
        "contact",
        Kind.TEXT,
        "Wanneer en hoe kunnen we veilig contact met je opnemen? Noem bijvoorbeeld dagen en "
        "tijden, en wat we beter niet kunnen doen.",
        "Liefst op dinsdag of donderdag tussen negen en twaalf, dan ben ik alleen thuis. Bel mij "
        "niet in het weekend en spreek geen voicemail in. Een kort bericht hier is het beste, "
        "liefst zonder de naam erin.",
    ),
    Question(
        "confirm",
        Kind.CONFIRM,
        "Dit heb je verteld. Zullen we het zo doorgeven aan een medewerker?",
        "yes",
        (Option("yes", "Ja, geef het door"), Option("change", "Ik wil iets veranderen")),
    ),
)

TURNS = len(QUESTIONS)
PRESSED = sum(1 for question in QUESTIONS if question.options)  # turns answered by a button
REQUESTS = TURNS + PRESSED  # what it takes at least: each button is acknowledged
CHAT_REQUESTS = REQUESTS + TURNS  # and under each answered question the buttons change
CLOSING = (
    "Dank je wel. Een medewerker leest het en antwoordt hier. "
    "Bewaar je code goed, daarmee kun je later terugkomen."
)


def callback_data(question: Question, code: str) -> str:
    """Return what a button carries: the question's code and the option's."""
    return f"{question.code}:{code}"


def keyboard(question: Question) -> list[list[tuple[str, str]]]:
    """Return the rows of buttons as (label, callback data); a list of themes has one per row."""
    row = [(option.label, callback_data(question, option.code)) for option in question.options]
    if question.kind is Kind.CHOICE:
        return [[button] for button in row]
    return [row] if row else []


def chat_prompt(turn: int, answers: Mapping[str, str]) -> str:
    """Return what `prompt` does as HTML for a chat, with the question bold."""
    text = prompt(turn, answers)
    question, line, rest = text.partition("\n")
    return f"<b>{escape(question)}</b>{line}{escape(rest)}" if turn < TURNS else escape(text)


def chat_keyboard(question: Question) -> list[list[tuple[str, str]]]:
    """Return the rows of buttons in a chat: the answers, and what is possible at any question."""
    answers = [[button] for row in keyboard(question) for button in row]
    controls = [
        [(label, f"/{name}:{question.code}") for name, label in row.items()] for row in _CONTROLS
    ]
    return [*answers, *controls]


def marked(question: Question, code: str) -> list[list[tuple[str, str]]]:
    """Return what stands under a question in a chat once it was answered by a button."""
    (label,) = (option.label for option in question.options if option.code == code)
    return [[(f"✓ {label}", callback_data(question, code))]]


def prompt(turn: int, answers: Mapping[str, str]) -> str:
    """Return what is said before turn `turn` (from 0); after the last one, the closing words.

    The confirmation repeats all earlier answers: a contender has to have them at hand.
    Raises `KeyError` if an answer is missing.
    """
    if turn == TURNS:
        return CLOSING
    question = QUESTIONS[turn]
    if question.kind is not Kind.CONFIRM:
        return question.text
    lines = [_answer_line(earlier, answers[earlier.code]) for earlier in QUESTIONS[:turn]]
    return "\n".join([question.text, *lines])


def _answer_line(question: Question, answer: str) -> str:
    labels = {option.code: option.label for option in question.options}
    return f"- {labels.get(answer, answer)}"


def raw_update(person: int, turn: int, update_id: int) -> dict[str, object]:
    """Return Telegram's update in which `person` gives the script's answer at `turn`."""
    question = QUESTIONS[turn]
    message_id = 2 * update_id
    if not question.options:
        message = _message(person, message_id, _person(person), question.answer)
        return {"update_id": update_id, "message": message}
    asked = _message(person, message_id, _BOT, question.text)
    query = {
        "id": str(4_000_000_000_000 + update_id),
        "from": _person(person),
        "message": asked | {"reply_markup": markup(question)},
        "chat_instance": str(8_000_000_000_000 + person),
        "data": callback_data(question, question.answer),
    }
    return {"update_id": update_id, "callback_query": query}


def raw_start(person: int, update_id: int) -> dict[str, object]:
    """Return the update of `/start`, which brings the first question and is not timed."""
    entity = {"type": "bot_command", "offset": 0, "length": 6}
    message = _message(person, 2 * update_id, _person(person), "/start")
    return {"update_id": update_id, "message": message | {"entities": [entity]}}


def raw_rounds(people: int) -> list[list[dict[str, object]]]:
    """Return the updates of each of the 12 rounds, one per person in each."""
    return [
        [raw_update(person, turn, people * (turn + 1) + person) for person in range(people)]
        for turn in range(TURNS)
    ]


def chat_id(person: int) -> int:
    """Return the Telegram id of a person of the benchmark, who is counted from 0."""
    return 5_000_000_000 + person


def canned_answers(*, in_chat: bool = False) -> dict[str, bytes]:
    """Return what Telegram would answer, by method name.

    A sent message comes back as a yes/no question with its buttons, the most frequent kind
    (`in_chat`: with all that stand there in a chat), one that was edited with its answer.
    It is encoded beforehand: Telegram's own work is not the contender's.
    """
    typical = QUESTIONS[5]
    sent = shown(typical, in_chat=in_chat) | _message(0, 1, _BOT, typical.text)
    edited = sent | {"reply_markup": _markup(marked(typical, typical.answer))}
    return {
        "sendMessage": _ok(sent),
        "editMessageReplyMarkup": _ok(edited),
        "answerCallbackQuery": _ok(result=True),
        "getMe": _ok(_BOT | {"can_join_groups": False, "supports_inline_queries": False}),
    }


def _ok(result: object) -> bytes:
    return json.dumps({"ok": True, "result": result}).encode()


def _person(person: int) -> dict[str, object]:
    return {
        "id": chat_id(person),
        "is_bot": False,
        "first_name": "Someone",
        "language_code": "nl",
    }


def _message(
    person: int, message_id: int, sender: Mapping[str, object], text: str
) -> dict[str, object]:
    return {
        "message_id": message_id,
        "from": dict(sender),
        "chat": {"id": chat_id(person), "first_name": "Someone", "type": "private"},
        "date": _DATE,
        "text": text,
    }


def shown(question: Question, *, in_chat: bool) -> dict[str, object]:
    """Return what of a question's message comes back in an update and in an answer."""
    if not in_chat:
        return {"text": question.text, "reply_markup": markup(question)}
    return {
        "text": question.text,
        "entities": [{"type": "bold", "offset": 0, "length": len(question.text)}],
        "has_protected_content": True,
        "reply_markup": _markup(chat_keyboard(question)),
    }


def markup(question: Question) -> dict[str, object]:
    """Return the keyboard of a question as Telegram takes and gives it."""
    return _markup(keyboard(question))


def _markup(rows: list[list[tuple[str, str]]]) -> dict[str, object]:
    plain = [[{"text": label, "callback_data": data} for label, data in row] for row in rows]
    return {"inline_keyboard": plain}
