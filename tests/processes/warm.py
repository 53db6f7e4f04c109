"""Starts the real `inloop serve` many times, quickly: the program is imported once, then forked.

Run as a process of its own. Every line on its input is a data directory; it answers with the
process id of the server that it started there. What it starts is what the command starts; only
Python's imports, a second each time, are done before.
"""

import os
import signal
import sys

import bot.check
import bot.demo
import bot.serve
from bot.cli import app

PRELOADED = (bot.check, bot.demo, bot.serve)


def main() -> None:
    """Fork until the input ends."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the dead leave no zombie to wait for
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            _serve(line.strip())
        print(child, flush=True)  # noqa: T201 - this is how it answers


def _serve(data: str) -> None:
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    quiet = os.open(os.devnull, os.O_RDWR)
    os.dup2(quiet, 0)
    os.dup2(2, 1)
    app(["serve", "--demo", "--data", data])
    os._exit(0)


if __name__ == "__main__":
    main()
