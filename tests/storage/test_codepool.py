"""The stock of return codes that are ready."""

import threading
import time

from storage.codepool import REST, CodePool, ReadyCode
from storage.codes import stretch
from storage.stretching import Argon2Cost

PEPPER = bytes.fromhex("04d1b97c5ae8236f90ab4e71d25c8f1637e80a6b93cf42d5be186074fd39a2c7")
QUICK = Argon2Cost(memory_kib=64, iterations=1, for_tests=True)
SLOW = Argon2Cost(memory_kib=65_536, iterations=10)


def wait_until_ready(pool: CodePool, size: int) -> None:
    """Wait until the pool holds `size` codes."""
    limit = time.monotonic() + 20
    while len(pool) < size:
        assert time.monotonic() < limit, "the pool does not fill"
        time.sleep(0.002)


def test_the_pool_fills_and_refills() -> None:
    """The pool holds as many codes as asked for, and makes up for those that were taken."""
    with CodePool(PEPPER, 3, QUICK, size=4) as pool:
        taken: list[ReadyCode] = []
        for _ in range(3):
            wait_until_ready(pool, 4)
            taken += [code for code in (pool.take(), pool.take()) if code]
        assert len(taken) == 6
        assert len({ready.code.to_bytes() for ready in taken}) == 6
        time.sleep(0.02)
        assert len(pool) <= 4


def test_a_ready_code_is_stretched_already() -> None:
    """A code comes with what a later look-up will find, and the generation of its pepper."""
    with CodePool(PEPPER, 3, QUICK, size=1) as pool:
        wait_until_ready(pool, 1)
        ready = pool.take()
    assert ready is not None
    assert ready.generation == 3
    assert ready.stretched == stretch(ready.code, PEPPER, 3, QUICK)
    assert ready.code.shown() not in repr(ready)


def test_an_empty_pool_does_not_wait() -> None:
    """Taking from an empty pool gives None at once, while a code is being made."""
    with CodePool(PEPPER, 1, SLOW, size=1) as pool:
        begun = time.perf_counter()
        assert pool.take() is None
        assert time.perf_counter() - begun < 0.2


def test_closing_ends_the_thread() -> None:
    """A closed pool is empty, its thread is gone, and closing again is harmless."""
    before = threading.active_count()
    pool = CodePool(PEPPER, 1, QUICK, size=3)
    wait_until_ready(pool, 3)
    pool.close()
    pool.close()
    assert pool.take() is None
    assert len(pool) == 0
    assert threading.active_count() == before


def test_closing_while_a_code_is_made() -> None:
    """Closing in the middle of stretching waits for that one and keeps nothing of it."""
    pool = CodePool(PEPPER, 1, SLOW, size=8)
    time.sleep(0.05)
    pool.close()
    assert len(pool) == 0


class Exhausted(Argon2Cost):
    """A machine that has no memory to give: asking a real one for too much is not safe."""

    def stretch(self, typed: bytes, salt: bytes) -> bytes:  # noqa: ARG002 - it fails before
        """Raise what the real one raises."""
        raise MemoryError


def test_a_machine_without_memory_keeps_the_pool_alive() -> None:
    """When memory cannot be had the thread rests instead of ending, and closing is quick."""
    pool = CodePool(PEPPER, 1, Exhausted(), size=1)
    time.sleep(0.05)
    assert pool.take() is None
    assert "code-pool" in {thread.name for thread in threading.enumerate()}
    begun = time.perf_counter()
    pool.close()
    assert time.perf_counter() - begun < REST / 2
