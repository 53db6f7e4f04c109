"""From the start of `inloop serve` to its first served page, against bare imports.

The rival is Python that imports the same modules, ours left out, and does nothing else: no program
with these libraries starts sooner. The office was set up, proved and taught before, and compiled
modules are kept, as they are at every start but the first.
"""

import http.client
import re
import signal
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

from tests.support.server import Server

PAIRS: Final = 9
PATIENCE: Final = 120.0
_ROOMS: Final = frozenset({"bot", "handlers", "storage", "locales", "flows"})
_IMPORTED: Final = re.compile(r"^import time:\s+\d+ \|\s+\d+ \|\s+(\S+)$", re.MULTILINE)


async def measure(directory: Path) -> dict[str, float]:
    """The ratio `start_vs_imports`, and the milliseconds of both."""
    office = _Office(directory)
    office.seconds_to_a_page()  # proves, learns
    bare = directory / "imports.py"
    modules = office.modules()
    head = "from contextlib import suppress\nfrom importlib import import_module\n"
    bare.write_text(head + "".join(map(_import, modules)), encoding="utf-8")
    ours: list[float] = []
    imports: list[float] = []
    for _ in range(PAIRS):
        imports.append(office.seconds_of(bare))
        ours.append(office.seconds_to_a_page())
    ratios = [one / other for one, other in zip(ours, imports, strict=True)]
    return {
        "start_vs_imports": round(statistics.median(ratios), 3),
        "start_ms": round(statistics.median(ours) * 1e3, 1),
        "imports_ms": round(statistics.median(imports) * 1e3, 1),
        "modules_imported": len(modules),
    }


def _import(name: str) -> str:
    """Some are only tried, there as here, and some only stand in a package that is loaded."""
    return f"with suppress(Exception):\n    import_module({name!r})\n"


class _Office:
    """An office on disk that is started and ended."""

    def __init__(self, directory: Path) -> None:
        self._server = Server(directory / "data")
        self._server.run("init").check_returncode()
        self._log = directory / "imports.log"
        compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(directory / "pyc")}
        self._environment = self._server.environment | compiled

    def seconds_of(self, script: Path) -> float:
        """Run a script to its end."""
        began = time.perf_counter()
        command = [sys.executable, str(script)]
        subprocess.run(command, env=self._environment, check=True)  # noqa: S603 - ours
        return time.perf_counter() - began

    def seconds_to_a_page(self, *options: str) -> float:
        """Start it, wait for its first page, end it."""
        command = [sys.executable, *options, *self._server.command("serve")]
        began = time.perf_counter()
        with self._log.open("wb") as log:
            process = subprocess.Popen(  # noqa: S603 - our own program
                command, env=self._environment, stdout=subprocess.DEVNULL, stderr=log
            )
        try:
            while not self._is_served():
                if process.poll() is not None or time.perf_counter() - began > PATIENCE:
                    raise RuntimeError("the program did not start")
            return time.perf_counter() - began
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(PATIENCE)

    def _is_served(self) -> bool:
        host = self._server.chat.removeprefix("http://")
        connection = http.client.HTTPConnection(host, timeout=5)
        try:
            connection.request("GET", "/", headers={"Accept-Language": "nl"})
            return connection.getresponse().status == http.HTTPStatus.OK
        except ConnectionError:
            time.sleep(0.002)
            return False
        finally:
            connection.close()

    def modules(self) -> list[str]:
        """All that a start imports but for our own, in the order of the importing."""
        self.seconds_to_a_page("-X", "importtime")
        names = _IMPORTED.findall(self._log.read_text("utf-8", errors="replace"))
        return [name for name in names if name.partition(".")[0] not in _ROOMS]
