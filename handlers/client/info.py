"""The knowledge base: a menu, a search, a page per topic, and a person one tap away from each.

What somebody types is sent as a form and not in the address: browsers remember addresses.
"""

from http import HTTPStatus

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from handlers.client.pages import topic_as_html
from handlers.client.screens import Screens
from handlers.web import read_form
from locales.knowledge import Knowledge, Topic, knowledge


class Info:
    """Handles `/info` and `/info/<topic>`. No session is needed, and none is begun."""

    def __init__(self, screens: Screens) -> None:
        """Show these screens."""
        self._screens = screens

    async def menu(self, request: Request) -> Response:
        """Every topic."""
        return self._menu(request, None, [])

    async def search(self, request: Request) -> Response:
        """What fits the typed words, above the menu; the words are kept nowhere."""
        typed = (await read_form(request)).get("find")
        found = self._knowledge(request).search(typed)
        return self._menu(request, typed[:200], found)

    async def topic(self, request: Request) -> Response:
        """One topic; 404 where there is none of that name."""
        language = self._screens.pages.language(request)
        topic = self._knowledge(request).topics.get(request.path_params["topic"])
        if topic is None:
            raise HTTPException(404)
        updated = self._screens.pages.times.day(language, topic.updated)
        return self._page(request, "topic", topic=topic, body=topic_as_html(topic), updated=updated)

    def _menu(self, request: Request, typed: str | None, found: list[Topic]) -> Response:
        topics = self._knowledge(request).topics.values()
        return self._page(request, "info", topics=list(topics), typed=typed, found=found)

    def _knowledge(self, request: Request) -> Knowledge:
        screens = self._screens
        return knowledge(screens.pages.language(request), *screens.road.voice.directories)

    def _page(self, request: Request, name: str, **context: object) -> Response:
        screens, now = self._screens, self._screens.road.clock()
        language = screens.pages.language(request)
        page = screens.pages.render(
            language,
            name,
            now,
            HTTPStatus.OK,
            nonce=screens.nonces.make(None, now),
            has_session=screens.visits.session(request) is not None,
            **context,
        )
        return screens.visits.beside(request, page)
