"""A small school: some of our examples in two languages, learned in a second."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from locales.places import LOCALES
from locales.reading.lessons import CONCEPTS, EXAMPLES

_OF_EACH: Final = 12  # examples under each heading


@pytest.fixture(scope="session")
def school(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of locales with Dutch, English and what is in no language of ours."""
    place = tmp_path_factory.mktemp("school")
    for language in ("nl", "en", "other"):
        folder = place / language
        folder.mkdir()
        lines = (LOCALES / language / EXAMPLES).read_text(encoding="utf-8").splitlines()
        (folder / EXAMPLES).write_text("\n".join(_some(lines)), encoding="utf-8")
        concepts = LOCALES / language / CONCEPTS
        if concepts.exists():
            (folder / CONCEPTS).write_bytes(concepts.read_bytes())
    return place


def _some(lines: list[str]) -> Iterator[str]:
    left = 0
    for line in lines:
        left = _OF_EACH if line.startswith("[") else left - bool(line)
        if left >= 0:
            yield line


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A folder of an office's own, with nothing in it yet but a place for Dutch."""
    place = tmp_path / "office"
    (place / "nl").mkdir(parents=True)
    return place
