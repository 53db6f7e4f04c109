"""Argon2id: makes guessing of what a human types slow and costly."""

from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

MIN_MEMORY_KIB = 65_536
MIN_ITERATIONS = 3
STRETCHED_SIZE = 32


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """What one guess costs: memory in KiB, passes over it, lanes. About 0.3 s by default.

    Raises `ValueError` under 64 MiB or 3 passes, unless `for_tests`, which exists so that a test
    suite need not wait; nothing made with such a cost is safe to keep.
    """

    memory_kib: int = MIN_MEMORY_KIB
    iterations: int = MIN_ITERATIONS
    lanes: int = 1
    for_tests: bool = False

    def __post_init__(self) -> None:
        """Refuse a cost that is too low."""
        cheap = self.memory_kib < MIN_MEMORY_KIB or self.iterations < MIN_ITERATIONS
        if cheap and not self.for_tests:
            raise ValueError(
                f"Argon2id needs at least {MIN_MEMORY_KIB} KiB and {MIN_ITERATIONS} passes"
            )

    def stretch(self, typed: bytes, salt: bytes) -> bytes:
        """Return 32 bytes. Takes the full cost, without holding the interpreter lock.

        Raises `MemoryError` when the machine cannot give the memory.
        """
        return Argon2id(
            salt=salt,
            length=STRETCHED_SIZE,
            iterations=self.iterations,
            lanes=self.lanes,
            memory_cost=self.memory_kib,
        ).derive(typed)
