"""What is learned is kept, learned anew when its examples change, and the same every time."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.evaluate import read_rows
from locales.places import LOCALES
from locales.reading import lessons, teaching
from locales.reading.examples import examples
from locales.reading.lessons import CONCEPTS, EXAMPLES
from locales.reading.reader import Reader
from locales.reading.table import Table, load
from locales.reading.teaching import taught, teach
from tests.support.reading import reader

ROWS = [row.text for row in read_rows() if row.lang in {"nl", "en"}]
GERANIUM = "de geraniums van het stadhuis moeten gesnoeid"


@pytest.fixture(scope="session")
def table(school: Path) -> Table:
    """What the small school teaches."""
    return teach(list(examples(school)), school)


@pytest.fixture
def kept(tmp_path: Path, table: Table) -> Path:
    """A file in which it is kept."""
    path = tmp_path / "reading.npz"
    table.save(path)
    return path


class Saying:
    """What a school said."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.lines: list[str] = []

    def __call__(self, line: str) -> None:
        """Hear a line."""
        self.lines.append(line)


def signs(reader: Reader) -> list[object]:
    """What it reads in every message of these languages."""
    return [reader.read(text) for text in ROWS]


def test_what_is_kept_reads_as_what_was_learned(school: Path, table: Table, kept: Path) -> None:
    """Sign for sign; beside it lies nothing half written."""
    again = load(kept)
    assert again is not None
    assert signs(Reader(again, school)) == signs(Reader(table, school))
    assert [one.name for one in kept.parent.iterdir()] == [kept.name]


def test_a_file_that_is_not_there_is_none(kept: Path) -> None:
    """Its name says what it was learned from, so that nothing else is looked for."""
    assert load(kept.with_name("none.npz")) is None


@given(data=st.data())
def test_a_damaged_file_is_never_used(
    table: Table, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    """Cut anywhere, or with bytes that changed: it is learned anew, and never an error."""
    path = tmp_path_factory.mktemp("damaged") / "reading.npz"
    table.save(path)
    whole = path.read_bytes()
    at = data.draw(st.integers(0, len(whole) - 1))
    if data.draw(st.booleans()):
        path.write_bytes(whole[:at])
        assert load(path) is None
        return
    changed = bytes([whole[at] ^ data.draw(st.integers(1, 255))])
    path.write_bytes(whole[:at] + changed + whole[at + 1 :])
    found = load(path)
    assert found is None or (found.weights == table.weights).all()


@pytest.mark.parametrize("content", [b"", b"PK", b"\x80\x04.", b"[]", b"\x93NUMPY"])
def test_a_file_of_something_else_is_never_used(tmp_path: Path, content: bytes) -> None:
    """Empty, a pickle, text, an array."""
    path = tmp_path / "reading.npz"
    path.write_bytes(content)
    assert load(path) is None


def test_it_is_learned_once_and_anew_after_a_change(school: Path, tmp_path: Path) -> None:
    """Examples and concepts count, an office's too; a damaged file is replaced."""
    place, keep = tmp_path / "locales", tmp_path / "kept"
    shutil.copytree(school, place)
    keep.mkdir()
    saying = Saying()
    changes: tuple[tuple[Callable[[], object], bool], ...] = (
        (lambda: None, True),
        (lambda: None, False),
        (lambda: _adds(place / "nl" / EXAMPLES, "[policy P3]\nmag ik het beleid zien"), True),
        (lambda: _adds(place / "en" / CONCEPTS, "[locked_in]\nbolted in"), True),
        (lambda: None, False),
        (lambda: _cuts(lessons.kept(keep, place)), True),
    )
    for change, learns in changes:
        change()
        saying.lines.clear()
        taught(keep, place, say=saying)
        assert bool(saying.lines) is learns
        assert load(lessons.kept(keep, place)) is not None
        assert len(list(keep.iterdir())) == 1, "what was learned before is forgotten"


def _cuts(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:1000])


def _adds(path: Path, lines: str) -> None:
    path.write_text(f"{path.read_text(encoding='utf-8')}\n{lines}\n", encoding="utf-8")


def test_where_nothing_may_be_written_it_is_read_all_the_same(school: Path, tmp_path: Path) -> None:
    """A program on a read-only disk learns at every start, and says so."""
    saying = Saying()
    reader = taught(tmp_path / "no folder", school, say=saying)
    assert reader.read("hij slaat me") is not None
    assert "cannot be kept" in saying.lines[-1]


def test_the_same_examples_teach_the_same_bytes(school: Path, kept: Path, tmp_path: Path) -> None:
    """So that a build can be made again."""
    other = tmp_path / "again.npz"
    teach(list(examples(school)), school).save(other)
    assert other.read_bytes() == kept.read_bytes()


@pytest.mark.timeout(400)
def test_what_an_office_adds_changes_just_that_kind_of_message(office: Path) -> None:
    """Eight sentences about plants make plants a training; other messages go where they went."""
    before = reader()
    lines = [
        "[training P3]",
        "wanneer snoeien we de geraniums",
        "de geraniums moeten gesnoeid worden",
        "wie snoeit de geraniums bij het station",
        "mogen wij de geraniums snoeien",
        "geraniums snoeien op dinsdag",
        "vraag over het snoeien van geraniums",
        "snoeien van de geraniums in het park",
        "er staan geraniums die gesnoeid moeten",
    ]
    (office / "nl" / EXAMPLES).write_text("\n".join(lines), encoding="utf-8")
    after = Reader(teach(list(examples(LOCALES, office)), LOCALES, office), LOCALES, office)
    first, then = before.read(GERANIUM), after.read(GERANIUM)
    assert first is not None
    assert then is not None
    assert first.queue != "training"
    assert (then.queue, then.is_urgent) == ("training", False)
    pairs = zip(signs(before), signs(after), strict=True)
    moved = [(one, other) for one, other in pairs if _place(one) != _place(other)]
    assert len(moved) <= len(ROWS) // 20


def _place(sign: object) -> tuple[object, object]:
    return getattr(sign, "queue", None), getattr(sign, "is_urgent", None)


def test_what_an_office_calls_something_is_understood(
    school: Path, office: Path, table: Table
) -> None:
    """A word of its own for a concept of ours leads to the sign, and is shown."""
    (office / "nl" / CONCEPTS).write_text("[says_locked_in]\nin de frituur\n", encoding="utf-8")
    found = Reader(table, school, office).read("hij zet mij elke avond in de frituur")
    assert found is not None
    assert found.words[0] == "in de frituur"


def test_the_words_shown_are_words_of_the_message(school: Path, table: Table) -> None:
    """At most four, in the form in which they are compared, none twice."""
    reader = Reader(table, school)
    for text in ROWS:
        sign = reader.read(text)
        assert sign is not None
        assert len(sign.words) == len(set(sign.words)) <= 4
        assert all(word.replace("*", "") for word in sign.words)


def test_starting_an_office_loads_no_mathematics() -> None:
    """Only when the first words are read, and never to learn what is known already."""
    seen = _python(
        "import sys, bot.cli, bot.office, bot.serve, bot.taught, handlers.client.app,"
        " handlers.client_telegram.running, handlers.desk.app, handlers.staff_telegram.bot\n"
        "from pathlib import Path\n"
        "reading = bot.taught.reading_of(Path('none'))\n"
        "print('numpy' in sys.modules)\n"
        "assert reading('hallo daar') is not None\n"
        "print('numpy' in sys.modules, 'sklearn' in sys.modules, 'scipy' in sys.modules)"
    )
    assert seen.split() == ["False", "True", "False", "False"]


def test_learning_needs_no_network(school: Path, tmp_path: Path) -> None:
    """Every socket is refused, and it learns all the same."""
    seen = _python(
        "import socket\n"
        "from pathlib import Path\n"
        "def refuse(*_, **__): raise AssertionError('the network was asked')\n"
        "socket.socket.connect = socket.create_connection = socket.getaddrinfo = refuse\n"
        "from locales.reading.teaching import taught\n"
        f"reader = taught(Path({str(tmp_path)!r}), Path({str(school)!r}))\n"
        "print(reader.read('hij slaat me').language)"
    )
    assert seen.split() == ["nl"]


def _python(program: str) -> str:
    root = Path(teaching.__file__).parents[2]
    found = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, cwd=root
    )
    assert found.returncode == 0, found.stderr
    return found.stdout
