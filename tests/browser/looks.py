"""What a page must be to the eye and to a screen reader, and the pictures for the README."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

from tests.browser.people import DESKTOP, PHONE

PICTURES: Final = Path(__file__).parents[2] / "docs" / "pictures"
_PICTURE_MAX: Final = 200_000
_RULES: Final = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}

# They are the same from right to left, and half of the work.
_BUT_COLOURS: Final = _RULES | {"rules": {"color-contrast": {"enabled": False}}}


def look_at(page: Page, language: str, *, both_ways: bool = False) -> None:
    """Look at a page as different people see it; `both_ways`: also laid out as in Arabic."""
    page.wait_for_load_state()
    page.eval_on_selector_all("details", "all => all.forEach((one) => { one.open = true; })")
    assert page.locator("html").get_attribute("lang") == language
    for size, scheme in ((PHONE, "light"), (DESKTOP, "dark")):
        page.set_viewport_size({"width": size[0], "height": size[1]})
        page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        is_accessible(page)
    page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    if both_ways:
        page.evaluate("document.documentElement.dir = 'rtl'")
        is_accessible(page, _BUT_COLOURS)


def is_accessible(page: Page, rules: Mapping[str, object] = _RULES) -> None:
    """No rule of axe-core is broken, and nothing must be scrolled sideways."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    # What is in order is left where it was found: to bring it over took twice the time of the look.
    found = page.evaluate("rules => axe.run(rules).then(({ violations }) => violations)", rules)
    told = [f"{one['id']}: {node['html']}" for one in found for node in one["nodes"]]
    assert told == [], f"{page.url}\n{json.dumps(told, indent=1)}"
    fits = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    assert page.evaluate(fits), f"{page.url} is wider than its window"


def photograph(page: Page, name: str, *, whole: bool = False) -> None:
    """Take a picture. It is kept in the documentation only with UPDATE_PICTURES=1."""
    page.evaluate("scrollTo(0, 0)")
    picture = page.screenshot(full_page=whole, animations="disabled", caret="hide")
    assert len(picture) < _PICTURE_MAX, f"{name} has {len(picture)} bytes"
    if os.environ.get("UPDATE_PICTURES"):
        path = PICTURES / f"{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(picture)
