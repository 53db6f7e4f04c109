"""Logs: events and ids, never words, addresses, tokens or the values of variables."""

import logging
import sys
from typing import Final

import structlog

_QUIET: Final = (
    "sqlalchemy",
    "alembic",
    "uvicorn",
    "asyncio",
    "python_multipart",
    "transitions",
    "aiohttp",
    "httpx",  # it names addresses, and that of the Bot API holds the token
    "httpcore",
)
_MUTE: Final = (
    "aiogram",  # it logs tracebacks of what we log by name
    "telegram",  # it names whole updates, words and all, where it fails
)


def set_up_logs() -> None:
    """Send every log line to standard error; tracebacks show no variables."""
    shared: list[structlog.typing.Processor] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    shown = structlog.dev.ConsoleRenderer(
        colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, shown],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    for name in _MUTE:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
