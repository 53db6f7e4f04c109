"""The screens of a person with a session, and what is shown instead when it is over."""

from http import HTTPStatus
from typing import Final

from msgspec import Struct
from msgspec.structs import asdict
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from flows.duress import is_secret
from flows.limits import WORDS_MAX
from flows.types import TALK, Kind
from handlers.client.nonces import Nonces
from handlers.client.pages import Pages
from handlers.client.posted import Posted
from handlers.client.telling import Telling
from handlers.client.visits import Visit, Visits
from handlers.hours import FRONT_OFFICE
from handlers.returning import CODE_SHOWN, Returning
from handlers.road import Road, View

KEEP_FIRST: Final = "web-code-keep-first"
UNSHOWN: Final = "web-code-unshown"


class Fault(Struct, frozen=True):
    """What is wrong with a form: the text that says so, and the words to give back.

    `about_code`: it is said beside the return code.
    """

    text: str
    words: str = ""
    status: int = HTTPStatus.UNPROCESSABLE_ENTITY
    about_code: bool = False


class CodeForm(Struct, frozen=True):
    """What stands on the page that asks for the return code.

    `words` travel with the code into the conversation. `missed`: something was pressed, and did
    nothing. `lose`: sending it once more erases the answers that this browser holds.
    """

    fault: str = ""
    code: str = ""
    words: str = ""
    locked: bool = False
    missed: bool = False
    lose: bool = False


class Screens:
    """Makes every page that knows of a session."""

    def __init__(self, road: Road, pages: Pages, visits: Visits) -> None:
        """Use the road's clock and texts."""
        self.road = road
        self.pages = pages
        self.visits = visits
        self.nonces = Nonces(road.vault)
        self.returning = Returning(road)
        self._telling = Telling(road, pages.times)

    def chat(
        self, visit: Visit, fault: Fault | None = None, words: str = "", unsent: str = ""
    ) -> Response:
        """The question, the conversation or both.

        `words` are put into the field, `unsent` ones stand beside it to be copied.
        """
        now, view = self.road.clock(), visit.view
        held, language = view.held, visit.language
        standing = view.standing
        code, wrong = shown_code(visit, now), self._fault(language, fault) if fault else ""
        return self.pages.render(
            language,
            "chat",
            now,
            status=fault.status if fault else HTTPStatus.OK,
            nonce=self.nonces.make(visit.session, now),
            whose=self._whose(view.conversation),
            screen=view.screen,
            notices=[one for one in self._telling.notices(view) if one.text != wrong],
            queue=standing.queue if standing else FRONT_OFFICE,
            standing=self._telling.standing(standing, language, now) if standing else [],
            said=self._telling.said(view, now),
            told=[] if held.conversation else self._telling.told(held.dialogue),
            is_talking=held.dialogue.step == TALK,
            code=code,
            shown=self.nonces.code_tag(visit.session, code) if code else "",
            unshown=is_unshown(visit, now),
            awaits_code=bool(held.conversation and not held.kept and not held.code),
            fault="" if fault and fault.about_code else wrong,
            code_fault=wrong if fault and fault.about_code else "",
            words=(fault.words if fault else words) or self.written(view),
            unsent=unsent,
            idle=self.visits.idle_seconds if visit.may_lock else 0,
            left=self.visits.left(view.seen_at),
        )

    def _whose(self, conversation: bytes | None) -> str:
        """What tells our script whose conversation it is, so that no draft reaches another."""
        return self.road.vault.index("whose", conversation).hex() if conversation else ""

    def written(self, view: View) -> str:
        """What the person wrote at this question before they went back to it, "" if nothing.

        What was agreed with the team is not shown again, to whoever looks along.
        """
        step = view.screen.step or ""
        given = view.held.dialogue.answers.get(step)
        in_words = view.screen.kind in {Kind.WORDS, Kind.NUMBER}
        if given is None or not in_words or is_secret(self.road.book.steps, step):
            return ""
        return str(given)

    def _fault(self, language: str, fault: Fault) -> str:
        args = {"limit": WORDS_MAX, "length": len(fault.words), "min": 0, "max": 0}
        return self.pages.text(language, fault.text, args)

    def start(self, request: Request, note: str = "", words: str = "") -> Response:
        """The first page: what this is, the language as the first question, and room to write."""
        now = self.road.clock()
        nonce = self.nonces.make(None, now)
        language = self.pages.language(request)
        fault = self._fault(language, Fault(note, words)) if note else ""
        offered = self.pages.picker(request)
        return self.pages.render(
            language, "start", now, nonce=nonce, note=fault, words=words, offered=offered
        )

    def nobody(self, request: Request) -> Response:
        """Without a session: a page that says nothing of a chat."""
        page = self.pages.render(self.pages.language(request), "nobody", self.road.clock())
        self.visits.drop_cookie(request, page)
        return page

    async def lock(self, visit: Visit, words: str = "", *, missed: bool = False) -> Response:
        """End an idle session; the page asks for the code and keeps words that were just typed.

        `missed`: something was pressed, and did nothing.
        """
        await self.road.leave(visit.session)
        form = CodeForm(words=words, locked=True, missed=missed)
        page = self.code_form(visit.language, form)
        self.visits.cookie.drop(page)
        return page

    def code_form(
        self, language: str, form: CodeForm | None = None, status: int = HTTPStatus.OK
    ) -> Response:
        """The page that asks for the return code."""
        now = self.road.clock()
        return self.pages.render(
            language,
            "return",
            now,
            status,
            nonce=self.nonces.make(None, now),
            **asdict(form or CodeForm()),
        )

    def over(self, request: Request, posted: Posted) -> Response:
        """The session is over: what was pressed did nothing, what was typed is given back."""
        language = self.pages.language(request)
        text = "web-over-not-erased" if posted.is_farewell else "web-over-answer"
        page = self.pages.render(
            language,
            "over",
            self.road.clock(),
            HTTPStatus.GONE,
            text="web-over" if posted.words else text,
            words=posted.words,
        )
        self.visits.drop_cookie(request, page)
        return page

    def done(self, language: str) -> Response:
        """After stopping or forgetting: nothing is left here."""
        return self.left("/done", language)

    def left(self, path: str, language: str) -> Response:
        """Without a session from here on; the page says so in the language that was theirs."""
        response = RedirectResponse(f"{path}?lang={language}", HTTPStatus.SEE_OTHER)
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


def is_unshown(visit: Visit, now: int) -> bool:
    """Whether there is a code that nobody said to keep, and that is shown no more."""
    return bool(visit.view.held.code) and shown_code(visit, now) is None


def keep_first(visit: Visit, now: int) -> str:
    """The text for who would lose the conversation that is open here: its code comes first."""
    return UNSHOWN if is_unshown(visit, now) else KEEP_FIRST


def to_chat() -> Response:
    """After a turn: look at the chat."""
    return RedirectResponse("/chat", HTTPStatus.SEE_OTHER)
