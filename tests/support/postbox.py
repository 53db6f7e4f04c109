"""A channel that must be sent to, over real HTTP on this machine: a postbox with faults on order.

The server keeps what arrives in a thread of its own, so that it outlives a killed sender.
"""

import json
import threading
from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final

import httpx

from handlers.channels import (
    Delivery,
    Later,
    Outgoing,
    Refused,
    Reply,
    Sent,
    ToTopic,
    Unknown,
    write_message,
)
from locales.voice import Screen

NAME: Final = "postbox"


@dataclass
class Postbox:
    """What arrived, as (address, last text), and per address what to do wrong next.

    Faults: an HTTP status (429 with a pause of 0.3 s, 403 as `blocked`), `cut` (keep it, answer
    nothing), `hang` (keep it, answer only when the postbox closes).
    """

    url: str = ""
    received: list[tuple[str, str]] = field(default_factory=list)
    tried: list[str] = field(default_factory=list)
    faults: dict[str, deque[int | str]] = field(default_factory=lambda: defaultdict(deque))
    closing: threading.Event = field(default_factory=threading.Event)
    changed: threading.Condition = field(default_factory=threading.Condition)

    def fail(self, address: str, *faults: int | str) -> None:
        """Do these wrong for an address, one a message."""
        self.faults[address].extend(faults)

    def of(self, address: str) -> list[str]:
        """What arrived at an address, in order."""
        with self.changed:
            return [text for to, text in self.received if to == address]

    def wait(self, count: int, seconds: float = 30) -> None:
        """Wait until `count` messages arrived in all; AssertionError when they do not."""
        with self.changed:
            arrived = self.changed.wait_for(lambda: len(self.received) >= count, seconds)
        assert arrived, f"{len(self.received)} of {count} arrived"

    def take(self, address: str, text: str) -> int | str:
        """Keep a message, or not; the status to answer with or the fault."""
        with self.changed:
            self.tried.append(address)
            fault = self.faults[address].popleft() if self.faults[address] else 200
            if not isinstance(fault, int) or fault == 200:
                self.received.append((address, text))
            self.changed.notify_all()
        return fault


@contextmanager
def open_postbox() -> Iterator[Postbox]:
    """A postbox that serves until the block ends."""
    box = Postbox()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            fault = box.take(body["address"], body["text"])
            if fault == "hang":
                box.closing.wait(60)
            if isinstance(fault, str):
                self.close_connection = True
                return
            self.send_response(fault)
            self.send_header("Retry-After", "0.3")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    box.url = f"http://127.0.0.1:{server.server_port}/"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield box
    finally:
        box.closing.set()
        server.shutdown()
        server.server_close()
        thread.join()


class PostboxChannel:
    """Sends to a postbox."""

    name = NAME

    def __init__(self, url: str) -> None:
        """Send to the postbox at this address."""
        self._url = url
        self._client = httpx.AsyncClient(trust_env=False, timeout=None)  # noqa: S113 - the relay's

    def reserve(self, address: str, longest: float) -> float:
        """There is no limit."""
        del address, longest
        return 0.0

    async def send(
        self, address: str, message: Outgoing, ids: list[int], *, again: bool = False
    ) -> Delivery:
        """Post it; what the postbox says becomes a delivery."""
        del ids, again
        try:
            answer = await self._client.post(
                self._url, json={"address": address, "text": text_of(message)}
            )
        except httpx.TransportError:
            return Unknown()
        if answer.status_code == httpx.codes.TOO_MANY_REQUESTS:
            return Later(float(answer.headers["Retry-After"]))
        if answer.status_code == httpx.codes.FORBIDDEN:
            return Refused("blocked")
        return Sent() if answer.is_success else Unknown()

    def typing(self, address: str) -> None:
        """A postbox shows nothing."""

    async def close(self) -> None:
        """End its connections."""
        await self._client.aclose()


def text_of(message: Outgoing) -> str:
    """What tells messages apart: the question, else the last notice, else a colleague's words."""
    if isinstance(message, Screen):
        return message.question or message.notices[-1]
    return message.text if isinstance(message, Reply | ToTopic) else ""


def screens(texts: Sequence[str]) -> list[bytes]:
    """Messages with these texts, as the outbox keeps them."""
    return [write_message(Screen("nl", (text,))) for text in texts]
