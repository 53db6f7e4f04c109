"""What an organisation sets for its web chat."""

from typing import ClassVar
from urllib.parse import urlsplit

from handlers.web import SiteSettings


class ClientSettings(SiteSettings, frozen=True, kw_only=True):
    """Settings of the web chat. Quick exit goes to `exit_url`, a page that tells nothing."""

    exit_url: str = "https://www.knmi.nl/"
    idle_minutes: int = 15

    idle_most: ClassVar[int] = 120

    def __post_init__(self) -> None:
        """Refuse what would be unsafe or could not work."""
        super().__post_init__()
        if urlsplit(self.exit_url).scheme not in {"http", "https"}:
            raise ValueError(f"exit_url is {self.exit_url!r}; right is e.g. https://www.knmi.nl/")
