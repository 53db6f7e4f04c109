"""A browser without JavaScript, as far as the tests need one: it reads pages and sends forms."""

from html.parser import HTMLParser
from typing import Final, Self

from httpx import Response
from starlette.applications import Starlette
from starlette.testclient import TestClient

ORIGIN: Final = "http://chat.test"


class Page(HTMLParser):
    """What stands on a page."""

    def __init__(self, response: Response) -> None:
        """Read an answer."""
        super().__init__()
        self.status = response.status_code
        self.path = response.url.path
        self.headers = response.headers
        self.html = response.text
        self.title = self.text = self.heading = self.lang = self.draft = self.digits = ""
        self.hidden: dict[str, str] = {}
        self.buttons: dict[str, tuple[str, str]] = {}
        self._open: list[tuple[str, dict[str, str]]] = []
        self._text = ""
        self.feed(self.html)
        self.text = " ".join(self._text.split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note fields and buttons."""
        found = {name: value or "" for name, value in attrs}
        if tag == "html":
            self.lang = found["lang"]
        elif tag == "input" and found.get("type") == "hidden":
            self.hidden[found["name"]] = found["value"]
        elif tag == "input" and found.get("type") == "checkbox":
            self.buttons[found["value"]] = (found["name"], found["value"])
        if tag not in {"input", "meta", "link", "br"}:
            self._open.append((tag, found))

    def handle_endtag(self, tag: str) -> None:
        """Close what was open."""
        while self._open and self._open.pop()[0] != tag:
            continue

    def handle_data(self, data: str) -> None:
        """Note texts; a button is known by its label."""
        tag, found = self._open[-1] if self._open else ("", {})
        self._text += data + (" " if tag else "")
        if tag == "h1":
            self.heading += data
        elif tag == "title":
            self.title += data
        elif tag == "textarea":
            self.draft += data.removeprefix("\n")
        elif tag == "button" and "name" in found:
            self.buttons[data.strip()] = (found["name"], found["value"])
        elif tag == "p" and found.get("class") == "digits":
            self.digits = data


class Browser:
    """One browser: its cookies, and the page that it shows."""

    def __init__(self, app: Starlette, *, origin: str = ORIGIN) -> None:
        """Open nothing yet."""
        self.http = TestClient(app, base_url=origin)
        self.http.headers["Accept-Language"] = "nl"
        self.page = self.open("/")

    def __enter__(self) -> Self:
        """Use it."""
        self.http.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.http.__exit__()

    @property
    def cookies(self) -> dict[str, str]:
        """What the browser keeps."""
        return dict(self.http.cookies.items())

    def open(self, path: str) -> Page:
        """Go to a page."""
        self.page = Page(self.http.get(path))
        return self.page

    def post(self, path: str, fields: dict[str, str | list[str]], page: Page | None = None) -> Page:
        """Send a form of a page (the one that is shown), with its hidden fields."""
        hidden = (page or self.page).hidden
        self.page = Page(self.http.post(path, data={**hidden, **fields}))
        return self.page

    def press(self, label: str, page: Page | None = None) -> Page:
        """Press a button of the chat."""
        name, value = (page or self.page).buttons[label]
        return self.post("/chat", {name: value}, page)

    def type(self, words: str, page: Page | None = None) -> Page:
        """Type words and send them."""
        return self.post("/chat", {"words": words}, page)

    def begin(self, language: str = "Nederlands") -> Page:
        """Begin a dialogue."""
        self.open("/")
        return self.press(language)

    def ask_for_a_person(self) -> Page:
        """Begin, and be handed over at once."""
        self.begin()
        return self.press("Een mens, graag")

    def keep_code(self) -> str:
        """Read the code and confirm keeping it."""
        code = self.page.digits
        self.post("/chat/keep", {})
        return code
