"""`inloop draw` makes a readable picture of each flow."""

from pathlib import Path

import pytest

from bot.draw import NoGraphvizError, draw
from flows.book import Book, read_book
from locales.voice import Voice


@pytest.fixture(scope="module")
def book() -> Book:
    """The dialogues that people meet."""
    return read_book(Voice().languages)


@pytest.fixture(scope="module")
def pictures(book: Book, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The picture of each flow, as text."""
    written = draw(tmp_path_factory.mktemp("pictures") / "flows", book, Voice())
    return {path.stem: path.read_text(encoding="utf-8") for path in written}


def test_every_flow_has_a_picture(book: Book, pictures: dict[str, str]) -> None:
    """And nothing but pictures is left in the directory."""
    assert set(pictures) == set(book.flows)
    assert all("<svg" in picture for picture in pictures.values())


def test_the_documentation_shows_every_flow(book: Book) -> None:
    """Drawn anew with `inloop draw docs/flows` when a flow changes."""
    shown = Path(__file__).parents[2] / "docs" / "flows"
    assert {path.stem for path in shown.glob("*.svg")} == set(book.flows)


def test_every_step_stands_in_the_picture(book: Book, pictures: dict[str, str]) -> None:
    """By its name and the beginning of its question, in Dutch."""
    for flow in book.flows.values():
        for step in flow.steps.values():
            assert f">{step.id.partition('.')[2].upper()}</text>" in pictures[flow.name]
    assert "Voor wie ben je hier?" in pictures["opening"]


def test_danger_is_red_and_marked(pictures: dict[str, str]) -> None:
    """By more than its colour."""
    (line,) = [line for line in pictures["opening"].splitlines() if "er is nu gevaar" in line]
    assert 'fill="#b00020"' in line
    assert ">! " in line


def test_other_flows_and_the_handoff_are_boxes(pictures: dict[str, str]) -> None:
    """The reader sees where a flow leads."""
    assert ">flow: youth</text>" in pictures["opening"]
    assert ">Naar het team</text>" in pictures["after"]


def test_every_message_leads_on(pictures: dict[str, str]) -> None:
    """An arrow without a label is an arrow."""
    assert "opening.what&#45;&gt;opening" in pictures["opening"]


def test_without_graphviz_it_says_what_to_install(
    book: Book, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Graphviz is a program of the system, no part of the virtual environment."""
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NoGraphvizError, match="apt-get install graphviz"):
        draw(tmp_path, book, Voice())
