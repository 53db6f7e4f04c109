"""`inloop chat` runs a flow in the terminal, by hand and in a pipe."""

import io

import pytest

from bot.chat import chat


def run(flow: str, *lines: str, language: str = "en") -> list[str]:
    """What the terminal shows when these lines are typed."""
    shown: list[str] = []
    assert chat(flow, language, lines, shown.append) == 0
    return shown


def test_a_number_or_the_name_of_an_option_chooses_it() -> None:
    """The next question comes."""
    for typed in ("1", "Yes", "yes"):
        shown = run("youth", typed)
        assert "? What is going on?" in shown


def test_the_commands_work_at_every_question() -> None:
    """Back, emergency help, another language."""
    shown = run("youth", "1", "/back", "/emergency", "/language", "1")
    assert "  x 1 Yes" in shown
    assert any("112" in line for line in shown)
    assert shown[-1].strip() == "(/skip)"
    assert "? Ben je nu op een veilige plek?" in shown


def test_at_the_end_stands_what_the_team_has_in_dutch() -> None:
    """Queue, topic and priority, then each answer."""
    shown = run("question", "May I come by?", "/skip", "/skip", "1", "/quit", "never read")
    end = shown[shown.index("== Front Office · Vraag · P3 Binnen drie werkdagen") :]
    assert "   Wat is de vraag? “May I come by?”" in end
    assert "   Heeft het haast? (overgeslagen)" in end
    assert not any("never read" in line for line in shown)


def test_danger_is_handed_off_in_the_middle() -> None:
    """The line with the arrow comes at once."""
    shown = run("question", "x", "1")
    assert any(line.startswith("→ ") and "P0" in line for line in shown)


def test_after_the_end_nothing_is_asked() -> None:
    """Stop, confirmed, ends it."""
    shown = run("question", "/stop", "2", "more")
    assert shown[-1] == "→ close"


def test_an_unknown_flow_or_language_says_which_there_are() -> None:
    """With exit code 2."""
    shown: list[str] = []
    assert chat("nothing", "nl", [], shown.append) == 2
    assert chat("youth", "xx", [], shown.append) == 2
    assert "youth" in shown[0]
    assert "nl, en" in shown[1]


def test_it_reads_a_pipe(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`echo 1 | inloop chat youth --lang en`."""
    monkeypatch.setattr("sys.stdin", io.StringIO("1\n"))
    assert chat("youth", "en") == 0
    assert "What is going on?" in capsys.readouterr().out
