"""What every page of the desk stands on."""

from dataclasses import dataclass

from handlers.desk.canned import Library
from handlers.desk.entry import Entry
from handlers.desk.pages import Pages
from handlers.desk.settings import DeskSettings
from handlers.road import Road


@dataclass(frozen=True, slots=True)
class Desk:
    """The road, the way in, the pages, the canned replies."""

    road: Road
    settings: DeskSettings
    entry: Entry
    pages: Pages
    library: Library
