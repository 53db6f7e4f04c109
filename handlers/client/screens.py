"""The screens of a person with a session, and what is shown instead when it is over."""

from http import HTTPStatus

from msgspec import Struct
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from flows.limits import WORDS_MAX
from flows.types import TALK
from handlers.client.nonces import Nonces
from handlers.client.pages import Pages
from handlers.client.posted import Posted
from handlers.client.telling import Telling
from handlers.client.visits import Visit, Visits
from handlers.road import CODE_SHOWN, Road


class Fault(Struct, frozen=True):
    """What is wrong with a form: the text that says so, and the words to give back."""

    text: str
    words: str = ""
    status: int = HTTPStatus.UNPROCESSABLE_ENTITY


class Screens:
    """Makes every page that knows of a session."""

    def __init__(self, road: Road, pages: Pages, visits: Visits) -> None:
        """Use the road's clock and texts."""
        self.road = road
        self.pages = pages
        self.visits = visits
        self.nonces = Nonces(road.vault)
        self._telling = Telling(road, pages.times)

    def chat(self, visit: Visit, fault: Fault | None = None, words: str = "") -> Response:
        """The question, the conversation or both; `words` are put into the field."""
        now, view = self.road.clock(), visit.view
        held, language = view.held, visit.language
        standing = view.standing
        return self.pages.render(
            language,
            "chat",
            now,
            status=fault.status if fault else HTTPStatus.OK,
            nonce=self.nonces.make(visit.session, now),
            screen=view.screen,
            notices=self._telling.notices(view),
            standing=self._telling.standing(standing, language, now) if standing else [],
            said=self._telling.said(view, now),
            told=[] if held.conversation else self._telling.told(held.dialogue),
            is_talking=held.dialogue.step == TALK,
            code=shown_code(visit, now),
            awaits_code=bool(held.conversation and not held.kept and not held.code),
            fault=self._fault(language, fault) if fault else "",
            words=fault.words if fault else words,
            idle=self.visits.idle_seconds if visit.may_lock else 0,
            left=self.visits.left(view.seen_at),
        )

    def _fault(self, language: str, fault: Fault) -> str:
        args = {"limit": WORDS_MAX, "length": len(fault.words), "min": 0, "max": 0}
        return self.pages.text(language, fault.text, args)

    def start(self, request: Request, note: str = "") -> Response:
        """The first page: what this is, and the language as the first question."""
        now = self.road.clock()
        nonce = self.nonces.make(None, now)
        language = self.pages.language(request)
        return self.pages.render(language, "start", now, nonce=nonce, note=note)

    def nobody(self, request: Request) -> Response:
        """Without a session: a page that says nothing of a chat."""
        page = self.pages.render(self.pages.language(request), "nobody", self.road.clock())
        self.visits.cookie.drop(page)
        return page

    async def lock(self, visit: Visit, words: str = "") -> Response:
        """End an idle session; the page asks for the code and keeps words that were just typed."""
        await self.road.leave(visit.session)
        page = self.code_form(visit.language, words=words, locked=True)
        self.visits.cookie.drop(page)
        return page

    def code_form(
        self,
        language: str,
        status: int = HTTPStatus.OK,
        *,
        fault: str = "",
        code: str = "",
        words: str = "",
        locked: bool = False,
    ) -> Response:
        """The page that asks for the return code; `words` travel with it into the conversation."""
        now = self.road.clock()
        return self.pages.render(
            language,
            "return",
            now,
            status,
            nonce=self.nonces.make(None, now),
            fault=fault,
            code=code,
            words=words,
            locked=locked,
        )

    def over(self, request: Request, posted: Posted) -> Response:
        """The session is over: words that were just typed are given back."""
        if posted.is_farewell:
            return self.done()
        if not posted.words:
            return self.nobody(request)
        language = self.pages.language(request)
        page = self.pages.render(
            language, "over", self.road.clock(), HTTPStatus.GONE, words=posted.words
        )
        self.visits.cookie.drop(page)
        return page

    def done(self) -> Response:
        """After stopping or forgetting: nothing is left here."""
        response = RedirectResponse("/done", HTTPStatus.SEE_OTHER)
        self.visits.cookie.drop(response)
        return response

    def again(self, request: Request, posted: Posted) -> Response:
        """Something failed on our side: the form again with its nonce, so nothing comes twice."""
        return self.pages.render(
            self.pages.language(request),
            "again",
            self.road.clock(),
            HTTPStatus.SERVICE_UNAVAILABLE,
            posted=posted,
        )


def shown_code(visit: Visit, now: int) -> str | None:
    """The return code, until the person keeps it and for at most a day."""
    held = visit.view.held
    return held.code if now - held.code_at < CODE_SHOWN else None


def to_chat() -> Response:
    """After a turn: look at the chat."""
    return RedirectResponse("/chat", HTTPStatus.SEE_OTHER)
