"""What an organisation sets for its desk."""

from typing import ClassVar, Final

from flows.units import HOUR
from handlers.hours import MINUTE
from handlers.web import SiteSettings
from storage.desk_sessions import IDLE, LIVES

_HOURS_MAX: Final = LIVES // HOUR


class DeskSettings(SiteSettings, frozen=True, kw_only=True):
    """Settings of the desk.

    An idle desk locks and a session ends; both may be sooner than the promise, never later.
    """

    origin: str = "http://localhost:8001"
    organisation: str = "Inloop"
    idle_minutes: int = IDLE // MINUTE
    session_hours: int = _HOURS_MAX
    is_demo: bool = False

    idle_most: ClassVar[int] = IDLE // MINUTE

    def __post_init__(self) -> None:
        """Refuse what would be unsafe or could not work."""
        super().__post_init__()
        if not 1 <= self.session_hours <= _HOURS_MAX:
            raise ValueError(f"session_hours is {self.session_hours}; right is 1 to {_HOURS_MAX}")

    @property
    def lives(self) -> int:
        """How long (µs) a session lasts at most."""
        return self.session_hours * HOUR
