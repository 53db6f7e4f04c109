"""A real browser, a real server, and people before them."""

import json
import os
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final, Protocol

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.browser.people import DESKTOP, PHONE, Colleague, Person
from tests.support.neutral import Site, neutral_site
from tests.support.server import Server

_QUIET: Final = (
    "--no-sandbox",  # CI runs as root, where Chromium's sandbox refuses
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
    "--disable-field-trial-config",
    "--disable-search-engine-choice-screen",
    "--no-pings",
    "--autoplay-policy=user-gesture-required",
)
_DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ALWAYS_OPEN: Final = json.dumps(dict.fromkeys(_DAYS, "00:00-23:59"))
_REFUSED: Final = re.compile(
    r"Failed to load resource: "
    r"(the server responded with a status of 4\d\d|net::ERR_(BLOCKED_BY_RESPONSE|FAILED))"
)
"""What a browser says of a page that was refused: ours on purpose, or by a test."""
_PATIENCE: Final = 8_000

expect.set_options(timeout=_PATIENCE)


class Watch:
    """Notes what no page may do: errors in the console, requests to somebody else."""

    def __init__(self, context: BrowserContext, ours: tuple[str, ...]) -> None:
        """Watch every page of a browser context."""
        self.troubles: list[str] = []
        self._ours = ours
        context.on("request", lambda request: self._requested(request.url))
        context.on("console", lambda message: self._logged(message.type, message.text))
        context.on("weberror", lambda error: self.troubles.append(str(error.error)))

    def _requested(self, url: str) -> None:
        if not url.startswith((*self._ours, "data:", "about:", "blob:")):
            self.troubles.append(f"asked somebody else: {url}")

    def _logged(self, kind: str, text: str) -> None:
        """A page that says 4xx in its own words is no error of ours."""
        if kind in {"error", "warning"} and not _REFUSED.match(text):
            self.troubles.append(f"{kind} in the console: {text}")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Debian's Chromium, with the back-forward cache that people have.

    Its build without windows, where it is there, takes a third of the work. Each file has its own:
    one that had been open for a hundred tests once would not close a page.
    """
    names = ("chromium-headless-shell", "chromium")
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)))
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(
            executable_path=shutil.which(path),
            args=list(_QUIET),
            ignore_default_args=["--disable-back-forward-cache"],
        )
        yield opened
        opened.close()


@pytest.fixture(scope="package")
def site() -> Iterator[Site]:
    """The neutral site of somebody else."""
    with neutral_site() as one:
        yield one


@pytest.fixture(scope="package")
def fresh_office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data of a demo that was set up and has had no visitor."""
    server = Server(tmp_path_factory.mktemp("fresh") / "data")
    with server:
        server.stop()
    return server.data


@pytest.fixture(scope="module")
def server(
    fresh_office: Path, site: Site, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """An office that is always open, and whose quick exit leads to the neutral site."""
    data = tmp_path_factory.mktemp("office") / "data"
    shutil.copytree(fresh_office, data)
    settings = {"exit_url": f"{site.elsewhere}/weather", "hours": _ALWAYS_OPEN}
    with Server(data, settings) as one:
        yield one


class Open(Protocol):
    """Opens a new browser context with one page; a phone or a desktop."""

    def __call__(
        self, *, script: bool = True, phone: bool = False, language: str = "nl", dark: bool = False
    ) -> Page:
        """Open it."""


@pytest.fixture
def open_page(browser: Browser, server: Server, site: Site) -> Iterator[Open]:
    """New browsers for this test, watched; what a page must not do fails the test."""
    opened: list[tuple[BrowserContext, Watch]] = []
    ours = (server.chat + "/", server.desk + "/", site.elsewhere + "/", site.next_door + "/")

    def open_one(
        *, script: bool = True, phone: bool = False, language: str = "nl", dark: bool = False
    ) -> Page:
        width, height = PHONE if phone else DESKTOP
        context = browser.new_context(
            viewport={"width": width, "height": height},
            java_script_enabled=script,
            locale=language,
            color_scheme="dark" if dark else "light",
            has_touch=phone,
            device_scale_factor=1,
            reduced_motion="reduce",
        )
        context.set_default_timeout(_PATIENCE)
        opened.append((context, Watch(context, ours)))
        return context.new_page()

    yield open_one
    for context, _ in opened:
        context.close()
    assert [trouble for _, watch in opened for trouble in watch.troubles] == []


@pytest.fixture
def person(open_page: Open, server: Server) -> Callable[..., Person]:
    """Makes somebody before a browser of their own."""

    def make(
        *, script: bool = True, phone: bool = False, language: str = "nl", dark: bool = False
    ) -> Person:
        page = open_page(script=script, phone=phone, language=language, dark=dark)
        return Person(page, server.chat)

    return make


@pytest.fixture
def colleague(open_page: Open, server: Server) -> Callable[..., Colleague]:
    """Makes a colleague who is logged in at the desk."""

    def make(
        login: str = "sanne", *, script: bool = True, phone: bool = False, dark: bool = False
    ) -> Colleague:
        page = open_page(script=script, phone=phone, dark=dark)
        one = Colleague(page, server.desk, server.colleagues()[login])
        one.logs_in()
        return one

    return make
