"""A secret value that shows itself to nobody who did not ask for it by name."""

import hmac
from typing import NoReturn, SupportsIndex


class Opaque:
    """Holds secret bytes: hidden in `repr` and `str`, not picklable, not copyable, not hashable.

    Two are equal when they are of the same class and hold the same bytes; the comparison takes
    constant time.
    """

    __slots__ = ("_raw",)

    def __init__(self, raw: bytes) -> None:
        """Hold these bytes."""
        self._raw = raw

    def __repr__(self) -> str:
        """Tell the kind of secret, not the secret."""
        return f"<{type(self).__name__}, hidden>"

    def __eq__(self, other: object) -> bool:
        """Compare in constant time; another class is never equal."""
        if type(other) is not type(self) or not isinstance(other, Opaque):
            return NotImplemented
        return hmac.compare_digest(self._raw, other._raw)

    # A hash of a secret would end up in dictionaries and be compared in variable time.
    __hash__ = None  # type: ignore[assignment]

    def __reduce_ex__(self, protocol: SupportsIndex) -> NoReturn:
        """Refuse `pickle` and `copy`: a secret leaves only through its own method."""
        raise TypeError(f"{type(self).__name__} cannot be pickled or copied")
