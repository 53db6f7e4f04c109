"""Pages: templates, texts and the visit put together. Nothing that a person typed is markup."""

import re
from pathlib import Path
from typing import Final
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse

from flows.limits import WORDS_MAX
from handlers.desk.nonces import Nonces
from handlers.desk.permissions import home_of
from handlers.desk.settings import DeskSettings
from handlers.desk.story import visible
from handlers.desk.visit import Visit
from handlers.hours import Calendar
from handlers.labels import language_name, named, team_name
from handlers.quiet import clock_of
from handlers.times import Times
from handlers.web import templates_of
from locales.voice import Voice

HERE: Final = Path(__file__).parent
_BACK: Final = re.compile(
    r"/(c/[0-9a-f]{32}(/(transfer|close|take-over))?|teams|account|help|languages|replies|resources)?",
    re.ASCII,
)


class Pages:
    """Renders the templates in the colleague's language."""

    def __init__(
        self, voice: Voice, calendar: Calendar, settings: DeskSettings, nonces: Nonces
    ) -> None:
        """Read the templates when they are first used."""
        self.voice = voice
        self.times = Times(voice, calendar)
        self.languages = voice.staff
        self._settings = settings
        self._nonces = nonces
        self._environment = templates_of(HERE / "templates", visible=visible)

    def render(self, visit: Visit, name: str, status: int = 200, **context: object) -> HTMLResponse:
        """The page `name` for a visit."""
        language = visit.language

        def t(text: str, **args: str | int) -> str:
            return self.voice.text(language, text, args)

        page = self._environment.get_template(f"{name}.html").render(
            t=t,
            visit=visit,
            who=visit.who,
            home=home_of(visit.who.role) if visit.who else "/login",
            locale=self.voice.locales[language],
            locales=[self.voice.locales[code] for code in self.languages],
            settings=self._settings,
            limit=WORDS_MAX,
            nonce=lambda: self._nonces.make(visit.owner, visit.whose),
            moment=lambda at: self.times.moment(language, at, visit.at),
            iso=self.times.iso,
            clock=clock_of,
            span=lambda micros: self.times.span(language, micros),
            due=lambda at: self.times.deadline(language, at, visit.at),
            language_name=lambda code: language_name(code, language),
            team_name=lambda team: team_name(self.voice, language, team),
            queue_name=lambda queue: named(self.voice, language, ("queue",), queue),
            topic_name=lambda topic: named(self.voice, language, ("topic",), topic),
            channel_name=lambda channel: named(self.voice, language, ("desk-channel",), channel),
            unreachable_name=lambda code: named(self.voice, language, ("desk-unreachable",), code),
            **context,
        )
        return HTMLResponse(page, status)

    def refused(self, visit: Visit, code: str, status: int = 409) -> HTMLResponse:
        """A page that says why something cannot be done now."""
        name = f"desk-refused-{code}"
        known = self.voice.has(self.languages[0], name)
        text = self.voice.text(visit.language, name if known else "desk-refused")
        return self.render(visit, "refused", status, text=text, code=code)

    def language(self, request: Request, chosen: str | None) -> str:
        """The colleague's own language, else the one asked for, else the desk's first."""
        wish = chosen or request.query_params.get("lang")
        return str(wish) if wish in self.languages else self.languages[0]


def safe_path(path: str) -> str:
    """A path of the desk to go back to after the login; the start for anything else."""
    return path if _BACK.fullmatch(path) else "/"


def to(path: str) -> RedirectResponse:
    """Go there with GET: nothing is sent twice by a reload."""
    return RedirectResponse(path, 303)


def to_login(path: str) -> RedirectResponse:
    """Log in first, then go back."""
    back = safe_path(path)
    return to("/login" if back == "/" else f"/login?to={quote(back)}")
