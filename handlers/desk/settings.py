"""What an organisation sets for its desk."""

from typing import Final
from urllib.parse import urlsplit

from msgspec import Struct

from handlers.hours import MINUTE
from storage.desk_sessions import IDLE, LIVES

_HOUR: Final = 60 * MINUTE
_IDLE_MAX: Final = IDLE // MINUTE
_HOURS_MAX: Final = LIVES // _HOUR


class DeskSettings(Struct, frozen=True):
    """Settings of the desk; raises ValueError that says which one is wrong and what is right.

    `origin` is where colleagues reach it (`https://desk.example.nl`), `hosts` what else `Host` may
    say. An idle desk locks and a session ends; both may be sooner than the promise, never later.
    """

    origin: str = "http://localhost:8001"
    organisation: str = "Inloop"
    hosts: frozenset[str] = frozenset()
    secure_cookies: bool = True
    idle_minutes: int = _IDLE_MAX
    session_hours: int = _HOURS_MAX
    is_demo: bool = False

    def __post_init__(self) -> None:
        """Refuse what would be unsafe or could not work."""
        origin = urlsplit(self.origin)
        if origin.scheme not in {"http", "https"} or not origin.netloc or origin.path:
            raise ValueError(f"origin is {self.origin!r}; right is e.g. https://desk.example.nl")
        if self.is_https and not self.secure_cookies:
            raise ValueError("secure_cookies is off; with an https origin it must be on")
        if not 1 <= self.idle_minutes <= _IDLE_MAX:
            raise ValueError(f"idle_minutes is {self.idle_minutes}; right is 1 to {_IDLE_MAX}")
        if not 1 <= self.session_hours <= _HOURS_MAX:
            raise ValueError(f"session_hours is {self.session_hours}; right is 1 to {_HOURS_MAX}")

    @property
    def all_hosts(self) -> frozenset[str]:
        """Every value that `Host` may have."""
        return self.hosts | {urlsplit(self.origin).netloc}

    @property
    def is_https(self) -> bool:
        """Whether colleagues reach it over https."""
        return self.origin.startswith("https:")

    @property
    def idle(self) -> int:
        """How long (µs) a desk may lie idle before it locks."""
        return self.idle_minutes * MINUTE

    @property
    def lives(self) -> int:
        """How long (µs) a session lasts at most."""
        return self.session_hours * _HOUR
