"""How what is said looks in Telegram."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.types import Kind
from handlers.channels import Reply
from handlers.client_telegram.looks import (
    TEXT_MAX,
    Looks,
    can_link,
    labels_of,
    marked,
    picked_in,
    toggled,
    units,
)
from locales.voice import Choice, Screen, Voice

ORIGIN = "https://chat.example.org"
SEVERAL = Screen(
    "nl", (), "flow.step", Kind.CHOICES, "Welke?", options=(Choice("a", "A"), Choice("b", "B"))
)

ARABIC = """
[nl]
name = "Nederlands"
direction = "ltr"

[ar]
name = "\u0627\u0644\u0639\u0631\u0628\u064a\u0629"
direction = "rtl"
"""


@pytest.fixture(scope="module")
def looks() -> Looks:
    """The looks of an office whose web chat can be linked to."""
    return Looks(Voice(), ORIGIN)


def test_the_question_is_bold_after_what_was_said(looks: Looks) -> None:
    """The mark counts in UTF-16 units, as Telegram does; nothing is markup."""
    screen = Screen("nl", ("Hoi 👩‍👧 <b>jij</b>",), "a.b", Kind.WORDS, "Wat is er?", "Kort mag.")
    (shape,) = looks.screen(screen)
    assert shape.text == "Hoi 👩‍👧 <b>jij</b>\n\nWat is er?\n\nKort mag."
    (mark,) = shape.entities
    raw = shape.text.encode("utf-16-le")
    begin, end = mark["offset"] * 2, (mark["offset"] + mark["length"]) * 2
    assert raw[begin:end].decode("utf-16-le") == "Wat is er?"


def test_the_link_stands_in_the_text_where_telegram_takes_no_button() -> None:
    """An address without a name cannot stand behind a button."""
    (shape,) = Looks(Voice(), "http://127.0.0.1:8000").screen(
        Screen("nl", ("Hoi",), link="/from/x")
    )
    assert shape.text == "Hoi\n\nhttp://127.0.0.1:8000/from/x"
    assert not [one for row in shape.buttons for one in row if "url" in one]


@pytest.mark.parametrize(
    ("origin", "can"),
    [
        ("https://chat.example.org", True),
        ("https://chat.example.org:8443", True),
        ("http://127.0.0.1:8000", False),
        ("http://[::1]:8000", False),
        ("http://localhost:8000", False),
    ],
)
def test_which_addresses_can_stand_behind_a_button(origin: str, *, can: bool) -> None:
    """A name with a dot in it; no number, no machine of its own."""
    assert can_link(origin) is can


def test_boxes_are_ticked_and_unticked(looks: Looks) -> None:
    """Only options change; "done", back and help keep their labels."""
    (shape,) = looks.screen(SEVERAL)
    ticked = toggled(shape.buttons, frozenset({"flow.step:b"}))
    assert [one["text"] for row in ticked for one in row][:3] == ["☐ A", "☑ B", "Klaar"]
    assert picked_in(ticked) == {"flow.step:b"}
    assert picked_in(shape.buttons) == frozenset()
    assert labels_of(ticked, frozenset({"flow.step:a", "flow.step:b"})) == ["A", "B"]
    assert toggled(ticked, frozenset()) == shape.buttons


def test_what_was_answered_can_be_pressed_no_more() -> None:
    """A disabled button for each answer."""
    assert marked(["A"]) == [[{"text": "✓ A", "disabled": {}}]]
    assert marked([]) == []


def test_numbers_of_help_can_be_copied(looks: Looks) -> None:
    """Each number once, in the order in which it is said; what is no number is none."""
    text = "Bel 112, 0800-0188, 020-261 52 75 of 0900-8844. Of 112. In 2026, 24 cijfers, 7 dagen."
    (shape,) = looks.screen(Screen("nl", (text,), help=(text,)))
    copies = [
        one["copy_text"]["text"] for row in shape.buttons for one in row if "copy_text" in one
    ]
    assert copies == ["112", "0800-0188", "020-261 52 75", "0900-8844"]


def test_every_help_text_has_its_numbers_to_copy(looks: Looks) -> None:
    """112 is among the buttons of every help in danger, in every language."""
    voice = Voice()
    for language in voice.languages:
        for name in ("emergency", "help-now", "help-rape", "help-suicide", "help-pictures"):
            text = voice.text(language, name)
            (shape,) = looks.screen(Screen(language, (text,), help=(text,)))
            assert {"text": "112", "copy_text": {"text": "112"}} in shape.buttons[0]


def test_numbers_keep_their_order_from_right_to_left(tmp_path: Path) -> None:
    """The groups of a number would change places; elsewhere nothing is put around it."""
    (tmp_path / "languages.toml").write_text(ARABIC, encoding="utf-8")
    (tmp_path / "nl").mkdir()
    texts = "".join(f"{name} = x\n" for name in ("chat-emergency", "web-person", "chat-team"))
    (tmp_path / "nl" / "all.ftl").write_text(texts, encoding="utf-8")
    own = Looks(Voice(tmp_path), "https://chat.example.nl")
    for language, shown in (("ar", "\u2066020-261 52 75\u2069"), ("nl", "020-261 52 75")):
        (shape,) = own.screen(Screen(language, ("A 020-261 52 75.",), help=("020-261 52 75",)))
        assert shape.text == f"A {shown}."
        assert shape.buttons[0][0]["copy_text"] == {"text": "020-261 52 75"}
        (shape,) = own.screen(Screen(language, ("A \u200e/forget",)))
        assert shape.text == ("A \u2066/forget\u2069" if language == "ar" else "A \u200e/forget")
        (shape,) = own.reply(Reply(language, "B 020-261 52 75."))
        assert shape.text == f"x\n\nB {shown}."


def test_languages_stand_two_in_a_row(looks: Looks) -> None:
    """Sixteen of them fit on a phone, each by its own name."""
    names = tuple(Choice(str(one), f"Taal {one}") for one in range(5))
    (shape,) = looks.screen(Screen("nl", (), "a.b", Kind.LANGUAGE, "Welke?", options=names))
    rows = [[one["text"] for one in row] for row in shape.buttons[:3]]
    assert rows == [["Taal 0", "Taal 1"], ["Taal 2", "Taal 3"], ["Taal 4"]]


def test_a_reply_says_who_writes(looks: Looks) -> None:
    """The team's words are told apart from the program's; again is said."""
    (shape,) = looks.reply(Reply("nl", "Dag."), again=True)
    assert shape.text == "Het team schrijft:\n\n(Misschien zag je dit al.)\n\nDag."


@given(st.text(alphabet="ab \n👩é", min_size=1, max_size=9000), st.booleans())
def test_nothing_of_a_long_text_is_lost(looks: Looks, text: str, discreet: bool) -> None:  # noqa: FBT001 - hypothesis hands it in
    """Every part fits; all words are there, in their order; a cover covers its part exactly."""
    shapes = looks.reply(Reply("nl", text, discreet))
    said = ""
    for shape in shapes:
        assert units(shape.text) <= TEXT_MAX
        part = shape.text
        if discreet:
            (cover,) = shape.entities
            raw = part.encode("utf-16-le")
            part = raw[cover["offset"] * 2 :].decode("utf-16-le")
            assert units(part) == cover["length"]
        said += part
    said = said.removeprefix("Het team schrijft:")
    assert "".join(said.split()) == "".join(text.split())
