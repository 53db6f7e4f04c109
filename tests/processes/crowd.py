"""People who go on whatever happens to the server: what got no answer is sent again, unchanged."""

import re
import threading
import time
from collections.abc import Mapping
from typing import Final

import httpx

_NONCE: Final = re.compile(r'name="nonce" value="([^"]+)"')
_STEP: Final = re.compile(r'name="step" value="([^"]+)"')
_PAUSE: Final = 0.02
_PATIENCE: Final = 60.0


class Tally:
    """What the crowd saw, counted over all threads."""

    def __init__(self) -> None:
        """Nothing yet."""
        self._lock = threading.Lock()
        self.answered = 0
        self.interrupted = 0
        self.told: list[tuple[tuple[str, ...], tuple[str, ...]]] = []

    def note(self, *, answered: int = 0, interrupted: int = 0) -> None:
        """Count turns that were answered, and sends that died with the server."""
        with self._lock:
            self.answered += answered
            self.interrupted += interrupted

    def finished(self, answers: list[str], messages: list[str]) -> None:
        """A conversation was told to its end: the answers to questions, then messages."""
        with self._lock:
            self.told.append((tuple(answers), tuple(messages)))


class Visitor:
    """One person with one browser: real forms, real nonces, a cookie."""

    def __init__(self, chat: str, tally: Tally) -> None:
        """Come to the chat at this address."""
        self._chat = chat
        self._tally = tally
        self._http = httpx.Client(base_url=chat, timeout=10)
        self._page = self._look("/")

    def close(self) -> None:
        """Go away."""
        self._http.close()

    def says(self, **fields: str) -> None:
        """Send the form on the page until it is answered, then look at the page that follows."""
        hidden = {"nonce": _NONCE.findall(self._page)[0]}
        if steps := _STEP.findall(self._page):
            hidden["step"] = steps[0]
        self._send({**hidden, **fields})
        self._tally.note(answered=1)
        self._page = self._look("/chat")

    def _send(self, form: Mapping[str, str]) -> None:
        until = time.monotonic() + _PATIENCE
        while time.monotonic() < until:
            try:
                answer = self._http.post("/chat", data=dict(form))
            except httpx.TransportError as error:
                died = not isinstance(error, httpx.ConnectError)
                self._tally.note(interrupted=int(died))
            else:
                if answer.status_code == httpx.codes.SEE_OTHER:
                    return
                if answer.status_code != httpx.codes.SERVICE_UNAVAILABLE:
                    raise AssertionError(f"{answer.status_code}: {answer.text}")
            time.sleep(_PAUSE)
        raise AssertionError("the server did not come back")

    def _look(self, path: str) -> str:
        until = time.monotonic() + _PATIENCE
        while time.monotonic() < until:
            try:
                answer = self._http.get(path)
            except httpx.TransportError:
                time.sleep(_PAUSE)
                continue
            if answer.status_code == httpx.codes.OK:
                return answer.text
            time.sleep(_PAUSE)
        raise AssertionError("the server did not come back")


class Regular(threading.Thread):
    """Somebody who tells one conversation after the other until told to stop."""

    def __init__(self, name: str, chat: str, tally: Tally, stop: threading.Event) -> None:
        """`name` stands in every word they say, so that no two say the same."""
        super().__init__(name=name)
        self._chat = chat
        self._tally = tally
        self._stopping = stop
        self.failure: BaseException | None = None

    def run(self) -> None:
        """Tell conversations, in turn of both kinds, each to its end."""
        number = 0
        try:
            while not self._stopping.is_set():
                number += 1
                visitor = Visitor(self._chat, self._tally)
                tell = self._questions if number % 2 else self._person
                self._tally.finished(*tell(visitor, f"{self.name} {number}"))
                visitor.close()
        except BaseException as error:  # noqa: BLE001 - the test raises it in its own thread
            self.failure = error

    @staticmethod
    def _person(visitor: Visitor, mark: str) -> tuple[list[str], list[str]]:
        """Ask for a person at once, which the front office hears first, then write."""
        messages = [f"{mark} message {number}" for number in range(6)]
        visitor.says(language="nl")
        visitor.says(command="person")
        for message in messages:
            visitor.says(words=message)
        return ["asked", "nl"], messages

    @staticmethod
    def _questions(visitor: Visitor, mark: str) -> tuple[list[str], list[str]]:
        """Answer the questions of the shortest flow, hand over, then write."""
        opening = ["nl", "safe", "nobody", "question", "own_question"]
        answers = [*opening, f"{mark} words", "can_wait", "here"]
        messages = [f"{mark} message {number}" for number in range(3)]
        visitor.says(language="nl")
        for answer in answers[1:]:
            visitor.says(**{"words" if " " in answer else "code": answer})
        visitor.says(code="send")
        for message in messages:
            visitor.says(words=message)
        return [*answers, "send"], messages
