"""Python's garbage collector in a process that serves: seldom, and not over what stands anyway."""

import gc
from typing import Final

YOUNG: Final = 10_000
"""Objects that are made and kept until the collector looks for circles among them.

Python's own 700 are a few dozen turns that wait for one commit: it would look at them again and
again and find nothing, for a tenth of a turn's time.
"""


def collect_seldom() -> None:
    """Leave out what stands by now for good, and look at the rest more seldom."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG)
