"""What a colleague types: `/queue`, `/mine`, `/duty`, `/quiet`, `/help`, `/unlink`."""

from functools import partial

from telegram import Update

from handlers.bells import DESK
from handlers.quiet import clock_of, parse_quiet
from handlers.staff_telegram.faces import KEEP, UNLINK, Button, Face
from handlers.staff_telegram.listing import Listing
from handlers.staff_telegram.station import StaffContext, Station
from storage import staff_chats
from storage.staff_chats import Linked, Quiet


class Commands:
    """Answers commands; doing one again changes nothing more."""

    def __init__(self, station: Station, listing: Listing) -> None:
        """Answer at this station."""
        self._station = station
        self._listing = listing

    async def queue(self, _: Update, context: StaffContext) -> None:
        """Who waits for a colleague."""
        await self._listing.waiting(context.one)

    async def mine(self, _: Update, context: StaffContext) -> None:
        """What the colleague has."""
        await self._listing.mine(context.one)

    async def help(self, _: Update, context: StaffContext) -> None:
        """What can be done here."""
        await self._station.answer(context.one, "staff-help")

    async def duty(self, _: Update, context: StaffContext) -> None:
        """`/duty on` and `/duty off`; without a word it says how it stands."""
        one, wish = context.one, _word(context)
        if wish not in {"on", "off"}:
            await self._say_duty(one, on_duty=one.on_duty)
            await self._station.answer(one, "staff-duty-how")
            return
        on_duty = wish == "on"
        job = partial(staff_chats.set_duty, staff_id=one.id, on_duty=on_duty)
        await self._station.road.job(job, DESK)
        await self._say_duty(one, on_duty=on_duty)

    async def _say_duty(self, one: Linked, *, on_duty: bool) -> None:
        await self._station.answer(one, "staff-duty", duty="on" if on_duty else "off")

    async def quiet(self, _: Update, context: StaffContext) -> None:
        """`/quiet 22:00-07:00` and `/quiet off`; without a word it says how it stands."""
        one, wish = context.one, _word(context)
        if not wish:
            await self._say_quiet(one, one.quiet)
            await self._station.answer(one, "staff-quiet-how")
            return
        try:
            quiet = None if wish == "off" else parse_quiet(*wish.split("-", 1))
        except (TypeError, ValueError):
            await self._station.answer(one, "staff-quiet-how")
            return
        job = partial(staff_chats.set_quiet, staff_id=one.id, quiet=quiet)
        await self._station.road.job(job, DESK)
        await self._say_quiet(one, quiet)

    async def _say_quiet(self, one: Linked, quiet: Quiet | None) -> None:
        if quiet is None:
            await self._station.answer(one, "staff-quiet-none")
            return
        begin, end = map(clock_of, quiet)
        await self._station.answer(one, "staff-quiet", **{"from": begin, "until": end})

    async def unlink(self, _: Update, context: StaffContext) -> None:
        """Ask first: the cards here go away."""
        one, say = context.one, self._station.say
        yes = Button(say(one, "staff-unlink-do"), UNLINK)
        no = Button(say(one, "staff-unlink-not"), KEEP)
        face = Face(say(one, "staff-unlink-sure"), ((yes, no),))
        await self._station.post.show(one.chat, face, rings=False)


def _word(context: StaffContext) -> str:
    """What stands behind the command, without spaces: `22:00 - 07:00` is `22:00-07:00`."""
    return "".join(context.args or ()).casefold().replace("–", "-")
