"""Everything that Telegram refuses, word for word."""

from typing import Any

Json = dict[str, Any]

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
OLD_QUERY = "query is too old and response timeout expired or query ID is invalid"
TWO_POLLERS = (
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is "
    "running"
)
WEBHOOK_ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete "
    "the webhook first"
)


class Refused(Exception):
    """An answer with ``ok: false``.

    Args:
        code: The HTTP status, which is also ``error_code``.
        description: Telegram's text.
        breach: Whether no correct program would ever have asked this; it is then recorded.
        parameters: ``retry_after`` in seconds, or ``migrate_to_chat_id``.
    """

    def __init__(
        self, code: int, description: str, *, breach: bool = False, **parameters: int
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.breach = breach
        self.parameters = parameters

    def body(self) -> Json:
        """The JSON object that Telegram answers with."""
        body: Json = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            body["parameters"] = self.parameters
        return body


def bad(text: str) -> Refused:
    """A 400 that may happen to a correct program: something changed meanwhile."""
    return Refused(400, f"Bad Request: {text}")


def breach(text: str) -> Refused:
    """A 400 that only a mistake in the program brings about; a violation."""
    return Refused(400, f"Bad Request: {text}", breach=True)


def forbidden(text: str) -> Refused:
    """A 403: somebody does not want to hear the bot."""
    return Refused(403, f"Forbidden: {text}")


def too_many(seconds: int) -> Refused:
    """A 429: the bot is to be silent for so many seconds."""
    text = f"Too Many Requests: retry after {seconds}"
    return Refused(429, text, retry_after=seconds)
