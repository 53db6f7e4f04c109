"""Pages: templates, texts and headers put together. Nothing that a person typed is markup."""

import re
from collections.abc import Mapping
from functools import cache, partial
from pathlib import Path
from typing import Final

from markdown_it import MarkdownIt
from markupsafe import Markup, escape
from starlette.requests import Request
from starlette.responses import HTMLResponse

from flows.limits import WORDS_MAX
from handlers.client.settings import ClientSettings
from handlers.client_times import Times
from handlers.hours import FRONT_OFFICE, Calendar
from handlers.web import templates_of
from locales.knowledge import Topic
from locales.reviewing import is_draft
from locales.voice import Locale, Voice

HERE: Final = Path(__file__).parent
_MARKDOWN: Final = MarkdownIt("commonmark", {"html": False})

_ACCEPTED_MAX: Final = 200
"""Characters of Accept-Language that are read."""

_SITE: Final = re.compile(r"((?<![\w@.])[\w@-]+(?:\.[\w-]+)*\.(?:nl|nu|info|com|org|eu|net)\b)")
_NUMBER: Final = re.compile(r"\u200e?(?<![\d-])(112|113|0\d{2,3}-\d[\d ]{2,}\d)(?!\.?\w)")


class Pages:
    """Renders the templates in a language."""

    def __init__(self, voice: Voice, calendar: Calendar, settings: ClientSettings) -> None:
        """Read the templates when they are first used."""
        self.voice = voice
        self.times = Times(voice, calendar)
        self._settings = settings
        self._is_draft = cache(partial(is_draft, directories=voice.directories))
        self._environment = templates_of(
            HERE / "templates", paragraphs=paragraphs, callable_numbers=callable_numbers
        )

    def text(self, language: str, name: str, args: Mapping[str, str | int] | None = None) -> str:
        """A text of the chat; it may always name the organisation."""
        return self.voice.text(
            language, name, {"organisation": self._settings.organisation, **(args or {})}
        )

    def render(
        self, language: str, name: str, at: int, status: int = 200, **context: object
    ) -> HTMLResponse:
        """The page `name` at a moment (µs UTC); it says when people of its `queue` are there."""
        queue = str(context.get("queue", FRONT_OFFICE))

        def t(text: str, **args: str | int) -> str:
            return self.text(language, text, args)

        page = self._environment.get_template(f"{name}.html").render(
            t=t,
            locale=self.voice.locales[language],
            locales=tuple(self.voice.locales.values()),
            is_draft=self._is_draft(language),
            people=self.times.people(language, at, queue),
            staffed=self.times.is_staffed(at, queue),
            week=self.times.week(language, queue),
            closed_soon=self.times.closed_soon(language, at, queue),
            limit=WORDS_MAX,
            **context,
        )
        return HTMLResponse(page, status)

    def language(self, request: Request) -> str:
        """The language for somebody without a session: asked for, else the browser's, else ours."""
        return next(iter(self.wished(request)), self.voice.languages[0])

    def wished(self, request: Request) -> list[str]:
        """Of our languages those that somebody wishes, the most wished first."""
        accepted = request.headers.get("accept-language", "")[:_ACCEPTED_MAX].split(",")
        tags = [request.query_params.get("lang", ""), *(one.partition(";")[0] for one in accepted)]
        found = [self.voice.spoken(tag.strip()) for tag in tags]
        return list(dict.fromkeys(code for code in found if code))

    def picker(self, request: Request) -> list[Locale]:
        """Every language to choose from, the wished ones first."""
        codes = dict.fromkeys((*self.wished(request), *self.voice.languages))
        return [self.voice.locales[code] for code in codes]


def paragraphs(text: str) -> list[Markup]:
    """The paragraphs of one of our texts, escaped, with line ends and numbers to call."""
    return [
        Markup("<br>").join(callable_numbers(line) for line in part.split("\n"))
        for part in text.split("\n\n")
    ]


def topic_as_html(topic: Topic) -> Markup:
    """The body of a topic."""
    html = _MARKDOWN.render(topic.body).replace('<a href="tel:', '<a dir="ltr" href="tel:')
    return Markup(html)  # noqa: S704 - our own text, and HTML is off


def callable_numbers(text: str) -> Markup:
    """A line of ours, escaped, in which a telephone number can be called with one touch.

    Numbers and names of sites run from left to right, whatever the text around them does.
    """
    pieces = _NUMBER.split(text)
    return Markup("").join(
        _called(piece) if number % 2 else _with_sites(piece) for number, piece in enumerate(pieces)
    )


def _called(number: str) -> Markup:
    digits = re.sub(r"\D", "", number)
    return Markup('<a href="tel:{}" dir="ltr">{}</a>').format(digits, number)


def _with_sites(text: str) -> Markup:
    pieces = _SITE.split(text)
    return Markup("").join(
        Markup('<bdi dir="ltr">{}</bdi>').format(piece) if number % 2 else escape(piece)
        for number, piece in enumerate(pieces)
    )
