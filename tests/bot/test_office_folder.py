"""What docs/office.md shows of an office's own examples and concepts can be learned from."""

import re
from pathlib import Path

import bot
from locales.places import LOCALES
from locales.reading.concepts import phrases
from locales.reading.examples import KINDS, examples
from locales.reading.lessons import CONCEPTS, lesson_files
from locales.reading.teaching import findings

PAGE = (Path(bot.__file__).parents[1] / "docs" / "office.md").read_text(encoding="utf-8")
SHOWN = re.compile(r"```\n# office/locales/nl/(openings|concepts)\.txt[^\n]*\n(.+?)```", re.DOTALL)


def test_the_examples_of_the_page_are_sound(tmp_path: Path) -> None:
    """As they stand there; each kind of danger is named, each concept is one of ours."""
    (tmp_path / "nl").mkdir()
    shown = dict(SHOWN.findall(PAGE))
    assert set(shown) == {"openings", "concepts"}
    for name, content in shown.items():
        (tmp_path / "nl" / f"{name}.txt").write_text(content, encoding="utf-8")
    assert list(findings(LOCALES, tmp_path)) == []
    assert len(list(examples(tmp_path))) == 2
    ours = {concept for concept, _ in phrases(LOCALES / "nl" / "concepts.txt", [LOCALES])}
    (own,) = lesson_files(CONCEPTS, tmp_path)
    assert {concept for concept, _ in phrases(own, [tmp_path])} <= ours
    assert ", ".join(KINDS) in PAGE
