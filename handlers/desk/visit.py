"""One request to the desk: who asks, when, with which form."""

from dataclasses import dataclass
from typing import Final

from starlette.requests import Request

from handlers.desk.permissions import may
from handlers.web import Form
from storage.drafts import Draft
from storage.hands import Hand, Locked
from storage.inbox import Receipt
from storage.vault import Vault

_NO_FORM: Final = Form()


@dataclass(frozen=True, slots=True)
class Visit:
    """A request that the gate let in. `nonce` is unique to the form that was sent.

    `owner` is what forms of the answer are bound to; `draft` words that could not be sent.
    """

    request: Request
    at: int
    language: str
    owner: bytes
    who: Hand | Locked | None = None
    form: Form = _NO_FORM
    nonce: bytes = b""
    draft: Draft | None = None

    @property
    def hand(self) -> Hand:
        """The colleague with unlocked keys, where the route admits nobody else."""
        if not isinstance(self.who, Hand):
            raise TypeError("this route was opened without a login")
        return self.who

    @property
    def whose(self) -> bytes:
        """The colleague whose desk it is, open or locked; empty if nobody's."""
        return self.who.id if self.who else b""

    @property
    def is_live(self) -> bool:
        """Whether the page asks by itself: through htmx, or for its stream of events."""
        headers = self.request.headers
        return headers.get("hx-request") == "true" or headers.get("accept") == "text/event-stream"

    def may(self, method: str, path: str) -> bool:
        """Whether the colleague may use a route, given by its pattern."""
        return isinstance(self.who, Hand) and may(self.who.role, method, path)

    def receipt(self, vault: Vault, digest: bytes) -> Receipt:
        """That this form came: kept apart from what persons send, and by desk session."""
        return Receipt(vault.index("desk inbox", self.owner), self.nonce, digest, self.at)
