"""A small site of somebody else on this machine: where quick exit leads, and where traps stand."""

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Final

WEATHER: Final = "<!doctype html><html lang=nl><title>Weer</title><h1>Het weer van vandaag</h1>"


class Site:
    """Pages by path, to be set by tests; every other path shows the weather."""

    def __init__(self, port: int) -> None:
        """Know where it stands: a name for another site, an address for another port of ours."""
        self.elsewhere = f"http://localhost:{port}"
        self.next_door = f"http://127.0.0.1:{port}"
        self.pages: dict[str, str] = {}


@contextmanager
def neutral_site() -> Iterator[Site]:
    """Serve it from a thread."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    site = Site(server.server_port)
    server.pages = site.pages  # type: ignore[attr-defined]  # how a handler of http.server learns
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        pages: dict[str, str] = self.server.pages  # type: ignore[attr-defined]
        page = pages.get(self.path, WEATHER).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *_: object) -> None:
        """Say nothing."""
