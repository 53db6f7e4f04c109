"""Canned replies: everybody of the teams reads them, coordinators write, change and reset them."""

import re
from typing import Final

from starlette.responses import Response

from flows.limits import TITLE_MAX, WORDS_MAX
from flows.words import clean
from handlers.desk.canned import OWN, Reply, grouped
from handlers.desk.desk import Desk
from handlers.desk.pages import to
from handlers.desk.visit import Visit
from locales.texts import words_to_avoid
from storage.errors import Refused
from storage.replies import OwnReply, drop_reply, save_reply

_IS_TIME: Final = re.compile(r"\d{1,18}", re.ASCII)


class Replies:
    """Handles `/replies` and the forms below it."""

    def __init__(self, desk: Desk) -> None:
        """Change the replies of this desk."""
        self._desk = desk

    async def show(self, visit: Visit) -> Response:
        """Every reply, in the languages of the desk and in the one asked for."""
        replies = await self._all()
        asked, staff = visit.request.query_params.get("language"), self._desk.pages.languages
        others = [code for code in self._desk.library.languages if code not in staff]
        return self._desk.pages.render(
            visit,
            "replies",
            groups=grouped(replies),
            languages=[*staff, *(code for code in others if code == asked)],
            others=others,
            asked=asked,
            may_change=visit.may("POST", "/replies/edit"),
        )

    # ── writing ──────────────────────────────────────────────────────────────────────────

    async def edit(self, visit: Visit) -> Response:
        """The form for one language of a reply, or for a new reply."""
        asked = visit.request.query_params
        reply = await self._find(asked.get("id", ""))
        language = self._language(asked.get("language", visit.language))
        return self._form(visit, reply, _standing(reply, language, visit.at))

    async def with_draft(self, visit: Visit) -> Response:
        """The form with what stood in it when the desk locked."""
        return self._form(visit, *await self._typed(visit))

    async def take(self, visit: Visit) -> Response:
        """Show how it will look; confirmed, keep it."""
        form = visit.form
        reply, wording = await self._typed(visit)
        fault = "cut" if form.cut else _fault(wording)
        if fault or form.get("step") == "change":
            return self._form(visit, reply, wording, fault)
        if form.get("step") != "save":
            return self._look(visit, reply, wording)
        return await self._save(visit, reply, wording)

    async def _typed(self, visit: Visit) -> tuple[Reply | None, OwnReply]:
        """What stands in the form's fields, and the reply that it is for."""
        form = visit.form
        reply = await self._find(form.get("id"))
        return reply, OwnReply(
            reply.id if reply else f"{OWN}-{visit.nonce.hex()}",
            self._language(form.get("language")),
            " ".join(clean(form.get("title")).split()),
            clean(form.get("text")),
            visit.at,
        )

    async def _save(self, visit: Visit, reply: Reply | None, wording: OwnReply) -> Response:
        road, seen = self._desk.road, visit.form.get("seen")
        before = int(seen) if _IS_TIME.fullmatch(seen) else None
        try:
            await road.job(lambda one: save_reply(one, road.vault, wording, before))
        except Refused:
            now = await self._find(reply.id if reply else "")
            return self._form(visit, now, wording, "changed")
        return to("/replies")

    def _form(
        self, visit: Visit, reply: Reply | None, wording: OwnReply, fault: str = ""
    ) -> Response:
        return self._desk.pages.render(
            visit,
            "reply_edit",
            422 if fault else 200,
            reply=reply,
            wording=wording,
            seen=_seen(visit, reply, wording, fault),
            languages=self._desk.library.languages,
            fault=fault,
            title_max=TITLE_MAX,
        )

    def _look(self, visit: Visit, reply: Reply | None, wording: OwnReply) -> Response:
        avoid = words_to_avoid(wording.language, *self._desk.road.voice.directories)
        return self._desk.pages.render(
            visit,
            "reply_look",
            reply=reply,
            wording=wording,
            seen=visit.form.get("seen"),
            avoided=avoid.found(f"{wording.title}\n{wording.text}"),
        )

    # ── resetting and deleting ───────────────────────────────────────────────────────────

    async def sure(self, visit: Visit) -> Response:
        """What it means that the organisation's own wording goes."""
        asked = visit.request.query_params
        reply, language = await self._own(asked.get("id", ""), asked.get("language", ""))
        return self._desk.pages.render(
            visit, "reply_remove", reply=reply, language=language, back=language in reply.shipped
        )

    async def remove(self, visit: Visit) -> Response:
        """Do it."""
        reply, language = await self._own(visit.form.get("id"), visit.form.get("language"))
        await self._desk.road.job(lambda one: drop_reply(one, reply.id, language))
        return to("/replies")

    async def _own(self, name: str, language: str) -> tuple[Reply, str]:
        reply = await self._find(name)
        version = reply.versions.get(language) if reply else None
        if reply is None or version is None or version.edited_at is None:
            raise Refused("reply-gone")
        return reply, language

    # ── finding ──────────────────────────────────────────────────────────────────────────

    async def _all(self) -> tuple[Reply, ...]:
        return await self._desk.road.read(self._desk.library.all)

    async def _find(self, name: str) -> Reply | None:
        """The reply of that id, None for a new one; raises Refused (`reply-gone`)."""
        if not name:
            return None
        for one in await self._all():
            if one.id == name:
                return one
        raise Refused("reply-gone")

    def _language(self, code: str) -> str:
        if code not in self._desk.library.languages:
            raise Refused("reply-gone")
        return code


def _standing(reply: Reply | None, language: str, at: int) -> OwnReply:
    """What the form begins with: the wording that there is, else nothing."""
    version = reply.versions.get(language) if reply else None
    name = reply.id if reply else ""
    if version is None:
        return OwnReply(name, language, "", "", at)
    return OwnReply(name, language, version.title, version.text, at)


def _seen(visit: Visit, reply: Reply | None, wording: OwnReply, fault: str) -> str:
    """Which own wording the form is about to replace, so that two do not overwrite each other."""
    if visit.form.fields and fault != "changed":
        return visit.form.get("seen")
    version = reply.versions.get(wording.language) if reply else None
    return str(version.edited_at) if version and version.edited_at is not None else ""


def _fault(wording: OwnReply) -> str:
    if not wording.title or not wording.text:
        return "empty"
    if len(wording.title) > TITLE_MAX:
        return "title-too-long"
    return "too-long" if len(wording.text) > WORDS_MAX else ""
