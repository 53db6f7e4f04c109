"""A file that is no flow is refused with file, line and what to do."""

from pathlib import Path

import pytest

from flows.book import read_book
from flows.finding import FlowError
from flows.loader import load
from tests.flows.talk import LANGUAGES, SOUND

STEPS = "flow: small\nversion: 1\nstart: a\nsteps:\n"
LAST = "  a: {ask: words, next: end}\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "small.yaml:1: The file is empty."),
        ("flow: [", "small.yaml:1: This is not YAML"),
        ("a: b: c", "small.yaml:1: This is not YAML"),
        ("flow: other\nversion: 1\nstart: a\nsteps: {}\n", "small.yaml:1: The flow is called"),
        ("flow: small\nstart: a\nsteps: {}\n", "small.yaml:1: 'version' is missing."),
        (STEPS + "  b: {ask: words, next: end}\n", "small.yaml:3: There is no step 'small.a'"),
        (STEPS + LAST + "colour: red\n", "small.yaml:6: Nobody knows 'colour' here."),
        (STEPS + LAST + LAST, "small.yaml:6: This key stands here twice."),
        (STEPS + "  A: {ask: words, next: end}\n", "small.yaml:5: 'A' cannot stand here."),
        (STEPS + "  a: {ask: colour, next: end}\n", "small.yaml:5: A step cannot ask 'colour'."),
        (STEPS + "  a: {next: end}\n", "small.yaml:5: 'ask' is missing."),
        (STEPS + "  a: {ask: words}\n", "small.yaml:5: The step 'a' does not say where"),
        (STEPS + "  a: {ask: choice, next: end}\n", "small.yaml:5: A step that asks 'choice'"),
        (STEPS + "  a: {ask: words, next: end, options: {b: {}}}\n", "small.yaml:5: A step that"),
        (STEPS + "  a: {ask: number, next: end}\n", "small.yaml:5: 'min' is missing."),
        (STEPS + "  a: {ask: number, min: low, max: 3, next: end}\n", "small.yaml:5: A whole"),
        (STEPS + "  a: {ask: words, next: end, identifying: yes}\n", "small.yaml:5: This is"),
        (STEPS + "  a: {ask: words, next: end, duress: true}\n", "small.yaml:5: The duress word"),
        (STEPS + "  a:\n    ask: words\n    next: []\n", "small.yaml:7: The last way onward"),
        (
            STEPS
            + "  a:\n    ask: words\n    next:\n      - when: {a: skipped}\n        go: end\n",
            "small.yaml:8: The last way onward",
        ),
        (STEPS + "  a: {ask: words, next: 'to the end'}\n", "small.yaml:5: 'to the end' cannot"),
        (STEPS + "  a: words\n", "small.yaml:5: A mapping must stand here."),
        (STEPS + LAST + "route: front\n", "small.yaml:6: A list must stand here."),
        (
            STEPS + LAST + "route:\n  - queue: intake\n    topic: t\n    priority: P9\n",
            "small.yaml:9: There is no priority 'P9'.",
        ),
        (
            STEPS + LAST + "route:\n  - {when: {a: skipped}, queue: q, topic: t, priority: P1}\n",
            "small.yaml:7: The last route has a condition",
        ),
        (STEPS + LAST + "route:\n  - {topic: t, priority: P1}\n", "small.yaml:7: 'queue' is"),
    ],
)
def test_a_broken_file_is_refused_with_its_line(tmp_path: Path, text: str, expected: str) -> None:
    """Whoever writes flows reads where the fault stands."""
    path = tmp_path / "small.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FlowError) as refused:
        load(path)
    assert str(refused.value).startswith(expected)


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    """Windows' older encodings would garble the texts."""
    path = tmp_path / "small.yaml"
    path.write_bytes("flow: caf\u00e9".encode("latin-1"))
    with pytest.raises(FlowError, match=r"small.yaml:1: The file is not UTF-8."):
        load(path)


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        ("trial", "next: confirm", "next: confrim", "trial.yaml:40: 'trial.confrim' does not"),
        ("trial", "flow: trial", "flow: trail", "trial.yaml:1: The flow is called"),
        ("trial", "{next: handoff}", "{next: 'flow:gone'}", "trial.yaml:45: 'flow:gone' does"),
        ("trial", "{next: handoff}", "{next: return}", "trial.yaml:45: 'return' belongs to"),
        ("trial", "{next: handoff}", "{next: 'flow:always'}", "trial.yaml:45: 'flow:always'"),
        ("trial", "when: {safe: unsafe}", "when: {safe: undo}", "trial.yaml:48: 'trial.safe' has"),
        ("trial", "when: {safe: unsafe}", "when: {save: x}", "trial.yaml:48: There is no step"),
        ("always", "{next: end}", "{next: handoff}", "always.yaml:12: 'handoff': the flow"),
        ("always", "  stop:", "  halt:", "always.yaml:1: The flow 'always' has no step 'stop'."),
        ("opening", "ask: language", "ask: message", "opening.yaml:5: 'opening.language' asks"),
    ],
)
def test_flows_that_do_not_fit_together_are_refused(
    tmp_path: Path, file: str, old: str, new: str, expected: str
) -> None:
    """Every broken link is found when the flows are linked, not when somebody stands there."""
    for path in (SOUND / "dialogues").iterdir():
        text = path.read_text(encoding="utf-8")
        if path.stem == file:
            assert old in text
            text = text.replace(old, new, 1)
        (tmp_path / path.name).write_text(text, encoding="utf-8")
    with pytest.raises(FlowError) as refused:
        read_book(LANGUAGES, tmp_path)
    assert expected in str(refused.value)


def test_every_broken_file_is_named_at_once(tmp_path: Path) -> None:
    """One run shows everything that is to be mended."""
    (tmp_path / "one.yaml").write_text("", encoding="utf-8")
    (tmp_path / "two.yaml").write_text("", encoding="utf-8")
    with pytest.raises(FlowError) as refused:
        read_book(LANGUAGES, tmp_path)
    assert [finding.mark.file for finding in refused.value.findings] == ["one.yaml", "two.yaml"]


def test_without_opening_and_always_there_is_no_book(tmp_path: Path) -> None:
    """The engine knows two flows by name."""
    with pytest.raises(FlowError, match=r"'opening' is missing"):
        read_book(LANGUAGES, tmp_path)
