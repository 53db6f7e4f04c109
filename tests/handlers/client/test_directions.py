"""Right to left: a language that runs the other way turns every page."""

import re
import shutil
from pathlib import Path

import pytest

from handlers.client.app import make_client
from handlers.client.pages import HERE, callable_numbers
from locales.places import LOCALES
from locales.voice import Voice
from tests.handlers.client.browser import Browser
from tests.handlers.client.conftest import SETTINGS, Clock
from tests.support.office import make_road

_RTL = """
[ar-XB]
name = "\u0627\u0644\u0639\u0631\u0628\u064a\u0629"
direction = "rtl"
"""
_PHYSICAL = re.compile(
    r"(margin|padding|border|scroll-padding)-(left|right|top|bottom)\b"
    r"|[;{\s](left|right|top|bottom|width|height)\s*:"
    r"|(text-align|float|clear)\s*:\s*(left|right)"
)


@pytest.fixture
def arabic(tmp_path: Path) -> Voice:
    """A voice that also speaks a language from right to left, with every text still missing."""
    directory = tmp_path / "locales"
    shutil.copytree(LOCALES, directory, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    (directory / "ar-XB").mkdir()
    with (directory / "languages.toml").open("a", encoding="utf-8") as listed:
        listed.write(_RTL)
    return Voice(directory)


def test_right_to_left(tmp_path: Path, clock: Clock, arabic: Voice) -> None:
    """The page says its direction; a code keeps its own; what people write finds theirs."""
    road = make_road(f"sqlite:///{tmp_path / 'rtl.sqlite'}", tmp_path, clock, voice=arabic)
    with Browser(make_client(road, SETTINGS)) as person:
        for path in ("/", "/about", "/emergency", "/return", "/nothing"):
            html = person.open(f"{path}?lang=ar-XB").html
            assert '<html lang="ar-XB" dir="rtl">' in html
        assert '<html lang="nl" dir="ltr">' in person.open("/?lang=nl").html
        assert 'id="digits" name="code" class="digits" dir="ltr"' in person.open("/return").html
        person.open("/?lang=ar-XB")
        page = person.post("/chat", {"language": "ar-XB"})
        assert '<html lang="ar-XB" dir="rtl">' in page.html
        assert 'dir="auto"' in page.html
        page = person.post("/chat", {"command": "person"})
        assert '<p class="digits" dir="ltr"' in page.html
    road.close()


def test_numbers_and_sites_run_from_left_to_right() -> None:
    """Whatever the text around them does; what stands around them is escaped."""
    line = callable_numbers("<b> \u200e020-261 52 75 helpwanted.nl.")
    assert line == (
        '&lt;b&gt; <a href="tel:0202615275" dir="ltr">020-261 52 75</a> '
        '<bdi dir="ltr">helpwanted.nl</bdi>.'
    )


def test_no_side_is_left_or_right() -> None:
    """The stylesheet names sides by the direction of the text, and no template has a style."""
    css = (HERE / "static" / "chat.css").read_text(encoding="utf-8")
    rules = css.replace("clip-path", "").split("@media print")[0]
    assert not [found.group() for found in _PHYSICAL.finditer(rules)]
    for template in (HERE / "templates").glob("*.html"):
        html = template.read_text(encoding="utf-8")
        assert "style=" not in html
        assert "align=" not in html
