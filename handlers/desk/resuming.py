"""Going on after a login or an unlock: where one was, with the words that were kept."""

from dataclasses import replace

from starlette.responses import Response

from handlers.desk.conversation import Conversation
from handlers.desk.desk import Desk
from handlers.desk.pages import safe_path, to
from handlers.desk.permissions import home_of
from handlers.desk.replies import Replies
from handlers.desk.visit import Visit
from handlers.web import Form
from storage.drafts import Draft, open_draft
from storage.errors import Refused


class Resuming:
    """Opens drafts for whoever wrote them."""

    def __init__(self, desk: Desk, conversation: Conversation, replies: Replies) -> None:
        """Lead back to these pages of the desk."""
        self._desk = desk
        self._conversation = conversation
        self._replies = replies

    async def go_on(self, visit: Visit) -> Response:
        """The page with the draft that the form holds, else the one that it was sent from."""
        sealed = visit.form.get("draft")
        if not sealed:
            back = safe_path(visit.form.get("back"))
            return to(home_of(visit.hand.role) if back == "/" else back)
        draft = open_draft(self._desk.road.vault, visit.hand.id, sealed, visit.at)
        if draft is None:
            return self._desk.pages.refused(visit, "draft-over")
        visit = replace(visit, draft=draft)
        if not visit.may("GET", "/replies/edit" if draft.canned else "/c/{id}"):
            return self._desk.pages.refused(visit, "not-yours", 403)
        try:
            return await self._with(visit, draft)
        except Refused as refused:  # erased, or not theirs any more
            return self._desk.pages.refused(visit, refused.code)

    async def _with(self, visit: Visit, draft: Draft) -> Response:
        if not draft.canned:
            return await self._conversation.with_draft(visit, "kept", 200)
        return await self._replies.with_draft(replace(visit, form=Form(draft.canned)))
