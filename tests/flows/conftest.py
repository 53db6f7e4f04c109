"""The small book, and somebody who talks in it."""

import pytest

from flows.book import Book
from tests.flows.talk import Talk, sound_book


@pytest.fixture(scope="session")
def book() -> Book:
    """The small book without a fault."""
    return sound_book()


@pytest.fixture
def talk(book: Book) -> Talk:
    """Somebody at the first question of the flow ``trial``."""
    talk = Talk(book)
    talk.choose("nl")
    talk.choose("myself")
    return talk
