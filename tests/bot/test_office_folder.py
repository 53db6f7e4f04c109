"""An office's own, as docs/office.md says: its examples are sound, and a start reads it all."""

import re
from pathlib import Path

import bot
from bot.office import Office, set_up
from bot.settings import Settings
from handlers.desk.canned import Library
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


def test_a_running_office_says_what_it_had_when_it_started(tmp_path: Path) -> None:
    """Also in a language that nobody has spoken by then: a later change was not proved."""
    own = tmp_path / "office" / "locales" / "fr"
    own.mkdir(parents=True)
    set_up(Settings(), tmp_path, lambda _: None)

    def writes(what: str) -> None:
        (own / "own.ftl").write_text(f"engine-talk = {what}\n", encoding="utf-8")
        reply = f'[start.greeting]\ntitle = "{what}"\ntext = "{what}"\n'
        (own / "replies.toml").write_text(reply, encoding="utf-8")

    writes("Avant")
    road = Office(Settings(), tmp_path).road()
    library = Library(road)
    writes("Plus tard")
    assert road.voice.text("fr", "engine-talk") == "Avant"
    with road.database.reading() as connection:
        replies = {one.id: one for one in library.all(connection)}
    assert replies["greeting"].versions["fr"].title == "Avant"
    road.close()
