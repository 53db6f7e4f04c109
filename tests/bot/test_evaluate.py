"""`inloop evaluate` measures on what nothing was learned from, and says where it is wrong."""

import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import msgspec
import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.evaluate import Report, Row, evaluate, lines, read_rows
from bot.taught import reader_of
from flows.queues import QUEUES
from flows.types import Priority, Sign
from locales.places import LOCALES
from locales.reading.examples import OTHER, Example, examples
from locales.reading.features import tokens
from locales.reading.folding import folded
from locales.voice import Voice
from tests.support.reading import reader

RUN: Final = CliRunner()
ROWS: Final = read_rows()
EXAMPLES: Final = list(examples(LOCALES))

INVENTED: Final[list[dict[str, Any]]] = [
    {
        "id": "x001",
        "lang": "nl",
        "user_type": "sex_worker",
        "text": "hij heeft de deur op slot gedaan en slaat me, help",
        "expected_topic": "danger",
        "expected_queue": "meldpunt",
        "expected_priority": "P0",
        "why": "invented",
        "acceptable_priorities": ["P0", "P1"],
        "acceptable_queues": ["meldpunt", "front_office"],
        "flags": [],
        "native_review_needed": False,
    },
    {
        "id": "x002",
        "lang": "en",
        "text": "what are your opening hours?",
        "expected_queue": "self_service",
        "expected_priority": "P4",
    },
]


class Said:
    """A reader that says of each message what a test wants."""

    def __init__(self, signs: dict[str, Sign | None]) -> None:
        """These messages are known."""
        self._signs = signs

    def __call__(self, text: str) -> Sign | None:
        """What was wanted."""
        return self._signs[text]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file in the form of the larger set that is kept aside."""
    path = tmp_path / "openings.json"
    path.write_text(json.dumps(INVENTED), encoding="utf-8")
    return path


# ── the command ──────────────────────────────────────────────────────────────────────────────


def test_a_file_of_messages_becomes_a_table(file: Path, tmp_path: Path) -> None:
    """A line for each language and one for all, then what was wrong, by kind."""
    done = RUN.invoke(app, ["evaluate", str(file), "--data", str(tmp_path / "none")])
    assert done.exit_code == 0, done.output
    shown = done.stdout.splitlines()
    assert shown[0].split() == ["language", "messages", "recall", "false", "alarms", "queue"]
    assert [line.split()[:2] for line in shown[1:4]] == [["nl", "1"], ["en", "1"], ["all", "2"]]
    assert "100.0%" in shown[1]
    for title in ("Missed: urgent", "False alarms (", "In another queue ("):
        assert title in done.stdout


def test_a_machine_gets_the_same_with_json(file: Path, tmp_path: Path) -> None:
    """One object on standard output, with these keys; what else is said goes elsewhere."""
    done = RUN.invoke(app, ["evaluate", str(file), "--json", "--data", str(tmp_path / "none")])
    assert done.exit_code == 0, done.output
    found = json.loads(done.stdout)
    keys = {"recall", "false_alarms", "queue_accuracy", "per_language", "misses"}
    assert keys <= set(found)
    assert (found["recall"], found["false_alarms"]) == (1.0, 0.0)
    assert set(found["per_language"]) == {"nl", "en"}
    assert found["per_language"]["en"]["recall"] is None


@pytest.mark.parametrize(
    "content",
    [
        None,
        b"",
        b"[",
        b"{}",
        b"[]",
        b'[{"id": "a"}]',
        b'[{"id": 1, "lang": "nl", "text": "x", "expected_queue": "q", "expected_priority": "P1"}]',
        b"\xff\xfe",
    ],
)
def test_a_file_of_another_form_is_one_clear_line(tmp_path: Path, content: bytes | None) -> None:
    """It names the file, and the command fails."""
    path = tmp_path / "wrong.json"
    if content is not None:
        path.write_bytes(content)
    done = RUN.invoke(app, ["evaluate", str(path), "--data", str(tmp_path / "none")])
    assert done.exit_code == 1
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert str(path) in line


def test_examples_that_cannot_be_read_stop_it_with_their_line(tmp_path: Path) -> None:
    """Those of the office; `learn` and `evaluate` say the same."""
    own = tmp_path / "office" / "locales" / "nl"
    own.mkdir(parents=True)
    (own / "openings.txt").write_text("[nowhere P1]\nx\n", encoding="utf-8")
    for command in ("learn", "evaluate"):
        done = RUN.invoke(app, [command, "--data", str(tmp_path)])
        assert done.exit_code == 1
        assert "office/nl/openings.txt:1: " in done.stderr
        assert "Traceback" not in done.stderr


def test_what_cannot_be_learned_is_found_by_check(tmp_path: Path) -> None:
    """Before the program is started with it."""
    own = tmp_path / "office" / "locales" / "nl"
    own.mkdir(parents=True)
    (own / "concepts.txt").write_text("locked in\n", encoding="utf-8")
    done = RUN.invoke(app, ["check", "--data", str(tmp_path)])
    assert done.exit_code == 1
    assert "office/nl/concepts.txt:1: " in done.stdout


# ── the figures ──────────────────────────────────────────────────────────────────────────────


def row(name: str, queue: str, priority: str, **more: tuple[str, ...]) -> Row:
    """A message whose text is its name."""
    return Row(name, "nl", name, queue, priority, **more)


def test_every_kind_of_mistake_is_counted_once() -> None:
    """Missed, false alarm, another queue; what is acceptable is right."""
    rows = [
        row("seen", "youth", "P1"),
        row("missed", "youth", "P0"),
        row("calm", "policy", "P3"),
        row("alarm", "policy", "P3"),
        row("near", "policy", "P2", acceptable_priorities=("P1",), acceptable_queues=("intake",)),
        row("empty", "self_service", "P4"),
    ]
    urgent, calm = Sign("youth", Priority.P1), Sign("policy", Priority.P3)
    report = evaluate(
        Said(
            {
                "seen": urgent,
                "missed": calm,
                "calm": calm,
                "alarm": Sign("policy", Priority.P0),
                "near": Sign("intake", Priority.P1),
                "empty": None,
            }
        ),
        rows,
    )
    assert report.recall == 0.5
    assert report.false_alarms == 0.25
    assert report.queue_accuracy == pytest.approx(5 / 6)
    assert [(one.id, one.what) for one in report.misses] == [
        ("missed", "missed"),
        ("missed", "queue"),
        ("alarm", "false_alarm"),
    ]
    assert report.per_language["nl"].recall == 0.5
    assert any("missed: P0, read as P3: missed" in line for line in lines(report))


def test_the_json_of_a_report_can_be_read_back() -> None:
    """Nothing in it is of our program only."""
    report = evaluate(Said({"a": None}), [row("a", "policy", "P3")])
    assert msgspec.json.decode(msgspec.json.encode(report), type=Report) == report


# ── our own messages ─────────────────────────────────────────────────────────────────────────


def test_our_own_figures_do_not_fall() -> None:
    """A floor beneath what was reached, so that a change that costs somebody is seen."""
    report = evaluate(reader().read, ROWS)
    assert report.recall is not None
    assert report.false_alarms is not None
    assert report.queue_accuracy is not None
    assert report.recall >= 0.9, [one for one in report.misses if one.what == "missed"]
    assert report.false_alarms <= 0.12
    assert report.queue_accuracy >= 0.8


@pytest.mark.parametrize("language", Voice().languages)
def test_no_language_is_left_behind(language: str) -> None:
    """Enough messages to measure on, urgent and not; enough examples; and not much worse."""
    mine = [one for one in ROWS if one.lang == language]
    assert len(mine) >= 30
    assert 10 <= sum(one.is_urgent for one in mine) <= len(mine) - 10
    assert len([one for one in EXAMPLES if one.language == language]) >= 250
    report = evaluate(reader().read, mine)
    assert report.recall is not None
    assert report.recall >= 0.8, report.misses


def test_our_messages_name_queues_that_there_are() -> None:
    """Each has an id of its own."""
    assert {one.lang for one in ROWS} <= set(Voice().languages)
    assert [one for one, count in Counter(one.id for one in ROWS).items() if count > 1] == []
    for one in ROWS:
        assert one.queues <= set(QUEUES), one.id
        assert one.priorities <= set(Priority), one.id


def _pieces(words: Sequence[str]) -> frozenset[str]:
    text = "".join(words)
    return frozenset(text[at : at + 4] for at in range(max(1, len(text) - 3)))


def test_nothing_is_measured_on_what_was_learned() -> None:
    """No message is an example or nearly one, in the form in which words are compared.

    A greeting of one word is no evidence of anything and may be both.
    """
    known = [_pieces(tokens(folded(one.text))) for one in EXAMPLES]
    having = defaultdict(set)
    for number, found in enumerate(known):
        for piece in found:
            having[piece].add(number)
    copied: list[tuple[str, Example]] = []
    for one in ROWS:
        words = tokens(folded(one.text))
        mine = _pieces(words)
        shared = Counter(number for piece in mine for number in having[piece])
        copied += [
            (one.id, EXAMPLES[number])
            for number, count in shared.items()
            if len(words) > 1 and count / len(mine | known[number]) >= 0.6
        ]
    assert copied == []


def test_languages_that_we_do_not_speak_are_not_taken_for_ours() -> None:
    """Their examples have a place of their own, and no person is led into such a language."""
    assert OTHER in {one.language for one in EXAMPLES}
    assert OTHER not in Voice().languages


def test_the_reader_of_an_office_without_examples_is_ours(tmp_path: Path) -> None:
    """Nothing is learned or kept there."""
    reader_of(tmp_path)
    assert list(tmp_path.iterdir()) == []
