"""A colleague's own Telegram: link it with a one-time code, set duty and quiet hours, unlink."""

from functools import partial
from typing import Final

import segno
from markupsafe import Markup
from sqlalchemy import Connection
from starlette.responses import Response

from handlers.bells import DESK
from handlers.desk.desk import Desk
from handlers.desk.pages import to
from handlers.desk.visit import Visit
from handlers.quiet import parse_quiet
from storage import staff_chats
from storage.errors import Refused
from storage.links import LinkKind, make_link
from storage.staff_chats import Linked

TELEGRAM: Final = "https://t.me"


class Telegram:
    """Handles `/account/telegram/…`; what stands there is part of the page `/account`."""

    def __init__(self, desk: Desk) -> None:
        """Link to this desk's bot."""
        self._desk = desk

    async def of(self, visit: Visit) -> Linked | None:
        """The link of whose desk it is."""
        road = self._desk.road
        return await road.read(
            lambda connection: staff_chats.of_staff(connection, road.vault, visit.hand.id)
        )

    async def elsewhere(self, _visit: Visit) -> Response:
        """The address of a form, opened by itself."""
        return to("/account")

    async def link(self, visit: Visit) -> Response:
        """Show a one-time link: to press, to photograph, to type. Earlier ones end."""
        road = self._desk.road
        if not road.staff_bot:
            raise Refused("telegram-off")
        make = partial(
            make_link,
            vault=road.vault,
            kind=LinkKind.STAFF,
            subject=visit.hand.id,
            at=visit.at,
        )
        token = await road.job(make)
        address = f"{TELEGRAM}/{road.staff_bot}?start={token}"
        return self._desk.pages.render(
            visit,
            "telegram_link",
            address=address,
            qr=_picture(address),
            bot=f"@{road.staff_bot}",
            typed=f"/start {token}",
        )

    async def change(self, visit: Visit) -> Response:
        """Set duty and quiet hours; what is no hour is said, and nothing changes."""
        one, form = visit.hand.id, visit.form
        begin, end = form.get("quiet_from").strip(), form.get("quiet_until").strip()
        try:
            quiet = parse_quiet(begin, end) if begin or end else None
        except ValueError:
            return await self.page(visit, 422, wrong="quiet")
        on_duty = form.get("on_duty") == "yes"

        def job(connection: Connection) -> None:
            staff_chats.set_duty(connection, one, on_duty=on_duty)
            staff_chats.set_quiet(connection, one, quiet)

        await self._desk.road.job(job, DESK)
        return to("/account")

    async def unlink(self, visit: Visit) -> Response:
        """End the link at once."""
        one = visit.hand.id
        await self._desk.road.job(partial(staff_chats.unlink, staff_id=one), DESK)
        return to("/account")

    async def page(self, visit: Visit, status: int = 200, *, wrong: str = "") -> Response:
        """The page `/account`, with this in it for who may have it."""
        pages = self._desk.pages
        is_offered = visit.may("POST", "/account/telegram/link")
        return pages.render(
            visit,
            "account",
            status,
            bot=self._desk.road.staff_bot if is_offered else "",
            words=self._desk.road.staff_words,
            linked=await self.of(visit) if is_offered else None,
            wrong=wrong,
        )


def _picture(address: str) -> Markup:
    """A QR code as inline SVG without any style, light and dark as given, so that it scans."""
    made = segno.make(address, error="m", micro=False)
    return Markup(  # noqa: S704 - drawn here, nothing of anybody is in it but black and white
        made.svg_inline(
            scale=5,
            border=4,
            dark="#000",
            light="#fff",
            svgclass=None,
            lineclass=None,
            omitsize=True,
        )
    )
