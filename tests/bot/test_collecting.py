"""A process that serves looks for garbage seldom."""

import gc
from collections.abc import Iterator

import pytest

from bot.collecting import YOUNG, collect_seldom


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """The collector goes on as it did."""
    before = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*before)


def test_what_stands_is_left_out_and_the_rest_is_looked_at_seldom() -> None:
    """Nothing that exists is looked at again; circles that come are still found."""
    older = gc.get_threshold()[1:]
    collect_seldom()
    assert gc.get_freeze_count() > 0
    assert gc.get_threshold() == (YOUNG, *older)
    assert gc.isenabled()
