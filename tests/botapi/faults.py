"""Faults on order: what can go wrong between a bot and Telegram."""

from dataclasses import dataclass
from typing import Literal

from tests.botapi.errors import TWO_POLLERS, Json, Refused, too_many

_REASONS = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden: bot was blocked by the user",
    404: "Not Found",
    409: TWO_POLLERS,
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}
_KINDS = ("status", "html", "slow", "hang", "cut", "drop", "retry_after", "conflict", "garbage")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One way to fail. Exactly one kind is given.

    Attributes:
        method: Only calls of this method; None means any.
        times: How often; None means until ``clear_faults``.
        after: How many matching calls pass first.
        chat_id: Only calls about this chat.
        token: Only calls of this bot.
        status: Answer this status with a JSON error; nothing is done.
        description: The error's text for ``status``; Telegram's usual one if not given.
        html: Answer this status with a proxy's HTML page; nothing is done.
        slow: Wait so many seconds, then do as asked.
        hang: Never answer; nothing is done.
        cut: "half": do as asked, send half of the answer, close.
        drop: "before": close without doing anything; "after": do as asked, close without answer.
        retry_after: Answer 429 with so many seconds; nothing is done.
        conflict: Answer 409; nothing is done.
        garbage: Answer 200 with something that is not JSON; nothing is done.
    """

    method: str | None = None
    times: int | None = 1
    after: int = 0
    chat_id: int | None = None
    token: str | None = None
    status: int | None = None
    description: str | None = None
    html: int | None = None
    slow: float | None = None
    hang: bool = False
    cut: Literal["half"] | None = None
    drop: Literal["before", "after"] | None = None
    retry_after: int | None = None
    conflict: bool = False
    garbage: bool = False

    def __post_init__(self) -> None:
        given = [kind for kind in _KINDS if getattr(self, kind)]
        if len(given) != 1:
            raise ValueError(f"a fault has exactly one kind of {', '.join(_KINDS)}; got {given}")

    def is_about(self, token: str, method: str, params: Json) -> bool:
        """Whether a call is one that this fault waits for."""
        return (
            (self.method is None or self.method.lower() == method.lower())
            and (self.chat_id is None or self.chat_id == params.get("chat_id"))
            and (self.token is None or self.token == token)
        )

    @property
    def refusal(self) -> Refused | None:
        """The JSON error that it answers with, if it is of that kind."""
        if self.retry_after:
            return too_many(self.retry_after)
        if self.conflict:
            return Refused(409, TWO_POLLERS)
        if self.status:
            return Refused(self.status, self.description or _REASONS.get(self.status, "Error"))
        return None


@dataclass(slots=True)
class Ordered:
    """A fault and how far it has come."""

    fault: Fault
    passed: int = 0
    used: int = 0

    def strikes(self, token: str, method: str, params: Json) -> bool:
        """Whether this call fails; counts it."""
        fault = self.fault
        if fault.times is not None and self.used >= fault.times:
            return False
        if not fault.is_about(token, method, params):
            return False
        if self.passed < fault.after:
            self.passed += 1
            return False
        self.used += 1
        return True


def html_page(status: int) -> bytes:
    """An error page as nginx writes it."""
    title = f"{status} {_REASONS.get(status, 'Error')}"
    head = f"<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n"
    return f"{head}<center><h1>{title}</h1></center>\r\n</body>\r\n</html>\r\n".encode()
