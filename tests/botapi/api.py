"""The Bot API test server, as tests use it."""

import itertools
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

from tests.botapi.bots import Bot
from tests.botapi.errors import Json
from tests.botapi.faults import Fault, Ordered
from tests.botapi.gateway import Call, Gateway
from tests.botapi.groups import Group
from tests.botapi.limits import Limits
from tests.botapi.people import Person
from tests.botapi.postman import Postman
from tests.botapi.room import Room
from tests.botapi.server import Server
from tests.botapi.world import World


class BotApi:
    """A Bot API server over real HTTP on loopback, with scripted people.

    Every request and every answer is checked against the schema. What only a mistake in a program
    can bring about is a violation, which fails the test on exit.

    Where it differs from Telegram:
        - An unknown parameter is refused, and so is one that we know but do nothing with.
        - A closed topic is closed to administrators too, so that a bot can meet TOPIC_CLOSED.
        - Markdown is refused; HTML and entities are understood.
        - A webhook may be plain http; a file id is good for every bot.
        - Limits count messages that are sent, not edits, and a refused one uses nothing up.

    Attributes:
        allow_violations: Whether ``__exit__`` lets violations pass.
        base: The address, such as ``http://127.0.0.1:4711``.
    """

    def __init__(
        self, *, allow_violations: bool = False, clock: Callable[[], float] = time.time
    ) -> None:
        self.allow_violations = allow_violations
        self.base = ""
        self._world = World(clock)
        self._gateway = Gateway(self._world)
        self._postman = Postman(self._gateway)
        self._server = Server(self._gateway, self._postman)
        self._ids = itertools.count(1)

    def start(self) -> Self:
        """Listen on a free port."""
        self.base = f"http://127.0.0.1:{self._server.start()}"
        for bot in self._world.bots.values():
            self._server.watch(bot)
        return self

    def stop(self) -> None:
        """End every request, the long polls too, at once."""
        self._server.stop()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
        # A violation would hide the error that the test has failed with.
        if kind is None and self.violations and not self.allow_violations:
            raise AssertionError("the Bot API was used wrongly:\n" + "\n".join(self.violations))

    def bot(self, username: str, *, has_topics_enabled: bool = False) -> Bot:
        """Register a bot; ``has_topics_enabled`` gives it topics in private chats."""
        with self._world.lock:
            bot = Bot(
                len(self._world.bots) + 1,
                username,
                has_topics_enabled=has_topics_enabled,
                wake=self._world.wake,
            )
            self._world.bots[bot.token] = bot
            self._world.users[bot.id] = bot.user
        self._server.watch(bot)
        return bot

    def person(
        self, first_name: str, *, language_code: str | None = None, username: str | None = None
    ) -> Person:
        """A new user of Telegram."""
        with self._world.lock:
            user: Json = {"id": 500_000_000 + next(self._ids), "is_bot": False}
            user["first_name"] = first_name
            more = {"language_code": language_code, "username": username}
            user |= {key: value for key, value in more.items() if value is not None}
            self._world.users[user["id"]] = user
            return Person(self._world, user)

    def group(self, title: str, *, forum: bool = False, basic: bool = False) -> Group:
        """A new group; ``basic``: not yet a supergroup, for ``migrates``."""
        with self._world.lock:
            number = next(self._ids)
            chat: Json = {"id": -number if basic else -1_001_000_000_000 - number}
            chat |= {"type": "group" if basic else "supergroup", "title": title}
            if forum:
                chat["is_forum"] = True
            creator = self.person("Creator").user
            owner = {"status": "creator", "user": creator, "is_anonymous": False}
            room = Room(chat, is_forum=forum, members={creator["id"]: owner})
            self._world.rooms[0, room.id] = room
            return Group(self._world, room, creator)

    @property
    def calls(self) -> list[Call]:
        """Every request, oldest first."""
        with self._world.lock:
            return list(self._gateway.calls)

    def calls_of(self, method: str) -> list[Call]:
        """The requests of one method, oldest first."""
        return [call for call in self.calls if call.method == method]

    @property
    def violations(self) -> list[str]:
        """What was wrong with requests, and (``answer: …``) with our own answers."""
        return self._world.violations

    def fault(self, fault: Fault) -> Ordered:
        """Order a fault; of several that match a call, the one ordered first strikes."""
        with self._world.lock:
            ordered = Ordered(fault)
            self._gateway.faults.append(ordered)
            return ordered

    def clear_faults(self) -> None:
        """All works again."""
        with self._world.lock:
            self._gateway.faults.clear()

    def duplicate_updates(self, times: int) -> None:
        """Deliver each of the next updates twice: again, with the same id, once it is confirmed."""
        with self._world.lock:
            self._world.duplicates = times

    def repeat_last_update(self, bot: Bot) -> None:
        """Deliver a bot's newest update again."""
        with self._world.lock:
            bot.mailbox.repeat_newest()

    def enforce_limits(
        self, *, total: float = 30, per_chat: float = 1, burst: int = 3, per_group: float = 20
    ) -> None:
        """Answer 429 above these rates: a second; ``per_group`` a minute."""
        with self._world.lock:
            self._gateway.limits = Limits(total, per_chat, burst, per_group)

    @property
    def count_429(self) -> int:
        """How many requests were answered with 429."""
        return self._gateway.count_429

    def forward(self, *, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        """Put the server's clock forward: messages age, queries get too old, limits recover."""
        with self._world.lock:
            self._world.ahead += hours * 3600 + minutes * 60 + seconds

    @property
    def webhook_pause(self) -> float:
        """Seconds between a webhook's first failure and the next try; doubled at each."""
        return self._postman.pause

    @webhook_pause.setter
    def webhook_pause(self, seconds: float) -> None:
        self._postman.pause = seconds
