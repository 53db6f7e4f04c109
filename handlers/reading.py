"""What typed words suggest, for whoever takes turns: loaded when first needed, never in the way."""

import logging
import threading
from collections.abc import Callable
from typing import TypeAlias

from flows.types import Sign

Read: TypeAlias = Callable[[str], Sign | None]

log = logging.getLogger("inloop.reading")


class Reading:
    """Reads words with a reader that is loaded once; what goes wrong costs nobody their turn."""

    def __init__(self, load: Callable[[], Read]) -> None:
        """Load nothing yet."""
        self._load = load
        self._read: Read | None = None
        self._lock = threading.Lock()

    def __call__(self, text: str) -> Sign | None:
        """What the text suggests, None where nothing can be said."""
        try:
            return self._reader()(text)
        except Exception as error:  # noqa: BLE001 - it only suggests; the words go on without it
            log.error("words could not be read: %s", type(error).__name__)
            return None

    def warm(self) -> None:
        """Load the reader now, so that the first person does not wait for it."""
        self("…")

    def _reader(self) -> Read:
        """The reader; what cannot be loaded is not tried again at every word, for turns wait."""
        with self._lock:
            if self._read is None:
                self._read = nothing
                self._read = self._load()
            return self._read


def nothing(_text: str) -> None:
    """Read with no reader: words suggest nothing."""
