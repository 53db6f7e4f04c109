"""The real program for tests: `inloop serve --demo` in a process of its own, on free ports."""

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, Self

import msgspec
from msgspec import Struct

PATIENCE: Final = 60.0
"""Seconds that a start may take on a busy machine."""

_INLOOP: Final = Path(sys.executable).with_name("inloop")


class Login(Struct, frozen=True):
    """An invented colleague of the demo."""

    name: str
    login: str
    passphrase: str
    teams: tuple[str, ...]


class DidNotStart(Exception):
    """The program ended, or was not ready in time; the message is what it said."""


def free_ports(count: int) -> list[int]:
    """Ports of this machine that nobody listens to at this moment."""
    found = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [one.getsockname()[1] for one in found]
    for one in found:
        one.close()
    return ports


class Server:
    """A running office. Its data stay in `data`, so that it can be killed and started again."""

    def __init__(self, data: Path, settings: Mapping[str, str] | None = None) -> None:
        """Choose ports; `settings` are given as `INLOOP_…` on top of those. Nothing starts yet."""
        chat, desk = free_ports(2)
        self.data = data
        self.log = data.with_suffix(".log")
        self.chat = f"http://127.0.0.1:{chat}"
        self.desk = f"http://localhost:{desk}"
        self._ports = (chat, desk)
        self.environment = os.environ | {
            "INLOOP_CHAT_ORIGIN": self.chat,
            "INLOOP_DESK_ORIGIN": self.desk,
            "INLOOP_CHAT_LISTEN": f"127.0.0.1:{chat}",
            "INLOOP_DESK_LISTEN": f"127.0.0.1:{desk}",
            **{f"INLOOP_{name.upper()}": value for name, value in (settings or {}).items()},
        }
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        """Start it."""
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        """End it, by force if need be: a test that failed must not leave it behind."""
        if self._process is not None:
            self.kill()

    def command(self, *words: str) -> list[str]:
        """The command `inloop` with these words, in this office."""
        return [str(_INLOOP), *words, "--data", str(self.data)]

    def run(self, *words: str) -> "subprocess.CompletedProcess[str]":
        """Run a command to its end, output caught as text."""
        return subprocess.run(
            self.command(*words),
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )

    def start(self, patience: float = PATIENCE) -> None:
        """Start it and wait until both ports answer; else it is ended, and DidNotStart raised."""
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                self.command("serve", "--demo"), env=self.environment, stdout=log, stderr=log
            )
        try:
            wait_for_ports(self._ports, self.is_running, self.log, patience)
        except BaseException:
            self.kill()
            raise

    def is_running(self) -> bool:
        """Whether the process is there."""
        return self._process is not None and self._process.poll() is None

    def kill(self) -> None:
        """SIGKILL: no word of farewell, nothing finished."""
        self._end(signal.SIGKILL)

    def stop(self) -> tuple[int, float]:
        """Ctrl-C: the exit code, and how many seconds it took."""
        begun = time.monotonic()
        return self._end(signal.SIGINT), time.monotonic() - begun

    def _end(self, how: signal.Signals) -> int:
        process = self._process
        if process is None:
            raise ValueError("it was not started")
        process.send_signal(how)
        self._process = None
        try:
            return process.wait(PATIENCE)
        finally:
            process.kill()

    def said(self) -> str:
        """All that it printed since the first start, errors too."""
        return self.log.read_text("utf-8")

    def colleagues(self) -> dict[str, Login]:
        """The demo's colleagues by login."""
        logins = msgspec.json.decode((self.data / "demo.json").read_bytes(), type=list[Login])
        return {one.login: one for one in logins}


def wait_for_ports(
    ports: tuple[int, ...], is_running: Callable[[], bool], log: Path, patience: float = PATIENCE
) -> None:
    """Wait until somebody listens to all of them; raises DidNotStart with what `log` says."""
    until = time.monotonic() + patience
    waiting = list(ports)
    while waiting:
        if _answers(waiting[0]):
            waiting.pop(0)
        elif time.monotonic() > until or not is_running():
            raise DidNotStart(log.read_text("utf-8"))
        else:
            time.sleep(0.01)


def _answers(port: int) -> bool:
    """Whether it serves: the ports are opened a moment before."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        connection.request("GET", "/static/icon.svg")
        return connection.getresponse().status > 0
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
