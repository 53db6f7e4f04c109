"""Where every call is checked, carried out and recorded."""

import time
from dataclasses import dataclass, field

from tests.botapi import changing, forums, sending, settings
from tests.botapi.errors import Json, Refused
from tests.botapi.faults import Fault, Ordered
from tests.botapi.limits import SENDS, Limits
from tests.botapi.parameters import Form, loosely, read
from tests.botapi.registry import METHODS, Asked, Method
from tests.botapi.world import World

# Importing them enters their methods into the table.
METHOD_MODULES = (changing, forums, sending, settings)


@dataclass(slots=True)
class Call:
    """A request as it was received.

    Attributes:
        bot: The username, or the token if nobody has it.
        method: As the schema spells it.
        params: As far as they could be read.
        status: The HTTP status of the answer; 0 while there is none.
        at: When it came, in ``time.monotonic()``.
        via_webhook: Whether it stood in the answer to a webhook's delivery.
        fault: What was ordered to go wrong with it.
    """

    bot: str
    method: str
    params: Json
    status: int = 0
    at: float = field(default_factory=time.monotonic)
    via_webhook: bool = False
    fault: Fault | None = None


class Gateway:
    """Takes calls, one at a time."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.calls: list[Call] = []
        self.faults: list[Ordered] = []
        self.limits: Limits | None = None
        self.count_429 = 0

    def receive(self, token: str, name: str, form: Form) -> tuple[Call, Ordered | None]:
        """Record a call, and say which fault it meets."""
        known = METHODS.get(name.lower())
        method = known.name if known else "getUpdates" if name.lower() == "getupdates" else name
        with self.world.lock:
            bot = self.world.bots.get(token)
            call = Call(bot.username if bot else token, method, loosely(method, form))
            self.calls.append(call)
            hits = (one for one in self.faults if one.strikes(token, method, call.params))
            hit = next(hits, None)
            call.fault = hit.fault if hit else None
            return call, hit

    def carry_out(self, token: str, name: str, form: Form) -> Json:
        """Do what is asked; the answer's JSON object.

        Raises:
            Refused: Telegram says no.
        """
        with self.world.lock:
            try:
                return self._done(token, name, form)
            except Refused as refused:
                self.note(name, refused)
                raise
            except Exception as error:
                self.world.violations.append(f"answer: {name} failed: {error!r}")
                raise
            finally:
                self.world.changed.notify_all()

    def _done(self, token: str, name: str, form: Form) -> Json:
        bot = self.world.bots.get(token)
        if bot is None:
            raise Refused(401, "Unauthorized")
        method = METHODS.get(name.lower())
        if method is None:
            raise Refused(404, "Not Found: method not found", breach=True)
        asked = Asked(self.world, bot, read(method.name, form), form.uploads)
        self._count(method, asked)
        result = method.run(asked)
        if wrong := method.answer(result):
            self.world.violations.append(f"answer: {method.name}{wrong}")
        return {"ok": True, "result": result}

    def note(self, method: str, refused: Refused) -> None:
        """Remember a refusal that only a mistake brings about."""
        if refused.breach:
            self.world.violations.append(f"{method}: {refused.description}")

    def _count(self, method: Method, asked: Asked) -> None:
        chat = asked.params.get("chat_id")
        if self.limits is None or method.name not in SENDS or not isinstance(chat, int):
            return
        refused = self.limits.take(asked.bot.token, chat, self.world.now())
        if refused is not None:
            raise refused
