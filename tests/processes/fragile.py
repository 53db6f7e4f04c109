"""A server that is killed and comes back at once, in the same data directory."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.server import Server


class Fragile:
    """Starts servers in one data directory and kills them."""

    def __init__(self, server: Server) -> None:
        """Use the server's ports, its data, which were set up before, and its log."""
        self._server = server
        with server.log.open("ab") as log:
            self._warm = subprocess.Popen(
                [sys.executable, "-m", "tests.processes.warm"],
                cwd=Path(__file__).parents[2],
                env=server.environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        self._pid = 0

    def start(self) -> None:
        """Start one; it is not ready yet."""
        assert self._warm.stdin is not None
        assert self._warm.stdout is not None
        self._warm.stdin.write(f"{self._server.data}\n")
        self._warm.stdin.flush()
        self._pid = int(self._warm.stdout.readline())

    def kill(self) -> None:
        """SIGKILL, and wait until it is gone."""
        os.kill(self._pid, signal.SIGKILL)
        while Path(f"/proc/{self._pid}").exists():
            time.sleep(0.001)
        self._pid = 0

    def close(self) -> None:
        """End everything that was started."""
        if self._pid:
            self.kill()
        self._warm.communicate()


@contextmanager
def fragile(server: Server) -> Iterator[Fragile]:
    """One that is ended with the block."""
    one = Fragile(server)
    try:
        yield one
    finally:
        one.close()
