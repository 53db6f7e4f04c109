"""What an organisation sets for its web chat."""

from typing import Final
from urllib.parse import urlsplit

from msgspec import Struct

from handlers.hours import MINUTE

_IDLE_MAX: Final = 120


class ClientSettings(Struct, frozen=True):
    """Settings of the web chat; raises ValueError that says which one is wrong and what is right.

    `origin` is where people reach it (`https://chat.example.nl`), `hosts` what else `Host` may say
    (an onion address). Quick exit goes to `exit_url`, a page that tells nothing.
    """

    origin: str
    organisation: str
    exit_url: str = "https://www.knmi.nl/"
    hosts: frozenset[str] = frozenset()
    idle_minutes: int = 15
    secure_cookies: bool = True

    def __post_init__(self) -> None:
        """Refuse what would be unsafe or could not work."""
        origin = urlsplit(self.origin)
        if origin.scheme not in {"http", "https"} or not origin.netloc or origin.path:
            raise ValueError(f"origin is {self.origin!r}; right is e.g. https://chat.example.nl")
        if origin.scheme == "https" and not self.secure_cookies:
            raise ValueError("secure_cookies is off; with an https origin it must be on")
        if urlsplit(self.exit_url).scheme not in {"http", "https"}:
            raise ValueError(f"exit_url is {self.exit_url!r}; right is e.g. https://www.knmi.nl/")
        if not 1 <= self.idle_minutes <= _IDLE_MAX:
            raise ValueError(f"idle_minutes is {self.idle_minutes}; right is 1 to {_IDLE_MAX}")

    @property
    def all_hosts(self) -> frozenset[str]:
        """Every value that `Host` may have."""
        return self.hosts | {urlsplit(self.origin).netloc}

    @property
    def is_https(self) -> bool:
        """Whether people reach it over https."""
        return self.origin.startswith("https:")

    @property
    def idle(self) -> int:
        """How long (µs) a session may lie idle before it locks."""
        return self.idle_minutes * MINUTE
