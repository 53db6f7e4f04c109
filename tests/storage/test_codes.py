"""Return codes, their stretching, and the bound on look-ups."""

import copy
import secrets
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.codes import Code, Lookups, new_code, parse_code, stretch
from storage.errors import Busy, WrongCode
from storage.stretching import Argon2Cost

PEPPER = bytes.fromhex("04d1b97c5ae8236f90ab4e71d25c8f1637e80a6b93cf42d5be186074fd39a2c7")
OTHER_PEPPER = PEPPER[::-1]
QUICK = Argon2Cost(memory_kib=64, iterations=1, for_tests=True)
ZEROS = ("0", "\u0660", "\u06f0", "\u0966", "\u09e6", "\u1040", "\uff10", "\U0001d7ce")
"""Zero in ASCII, Arabic, Persian, Devanagari, Bengali, Burmese, full width and bold."""
MARKS = " \t\n-–—.·\u00a0\u200b\u200e\u200f\u2066\u2069\u202e\ufeff\u00ad\ufe0f\u20e3\u2212"

numbers = st.integers(0, 10**23 - 1)


def code_of(number: int) -> Code:
    """Return the code with these random digits."""
    return new_code(lambda _: number)


@given(numbers)
def test_a_new_code_reads_back(number: int) -> None:
    """A code that was shown is read as the same code."""
    code = code_of(number)
    assert parse_code(code.shown()) == code
    assert Code(code.to_bytes().decode()) == code
    assert code.to_bytes().startswith(f"{number:023d}".encode())


def test_a_code_is_shown_in_groups_of_four() -> None:
    """Twenty-three random digits and a Luhn digit, in six groups.

    The examples are numbers that card makers publish for testing, without their last digit.
    """
    assert code_of(411_111_111_111_111).shown() == "0000 0000 4111 1111 1111 1111"
    assert code_of(37_828_224_631_000).shown() == "0000 0000 0378 2822 4631 0005"
    assert code_of(0).shown() == "0000 0000 0000 0000 0000 0000"


def test_the_bound_asked_for_is_all_codes() -> None:
    """The random source is asked once, for all of 23 digits."""
    asked: list[int] = []

    def randbelow(bound: int) -> int:
        asked.append(bound)
        return bound - 1

    assert new_code(randbelow).to_bytes().startswith(b"9" * 23)
    assert asked == [10**23]


@given(
    numbers,
    st.lists(
        st.tuples(st.sampled_from(ZEROS), st.text(MARKS, max_size=3)), min_size=24, max_size=24
    ),
)
def test_any_script_and_any_grouping(number: int, styles: list[tuple[str, str]]) -> None:
    """Digits of any script, with spaces, dashes, dots and invisible marks, are the same code."""
    code = code_of(number)
    typed = "".join(
        chr(ord(zero) + digit - ord("0")) + mark
        for digit, (zero, mark) in zip(code.to_bytes(), styles, strict=True)
    )
    assert parse_code(typed) == code


@given(numbers, st.integers(0, 23), st.integers(1, 9))
def test_one_wrong_digit_is_noticed(number: int, position: int, step: int) -> None:
    """Any single mistyped digit breaks the checksum."""
    digits = code_of(number).to_bytes().decode()
    wrong = str((int(digits[position]) + step) % 10)
    with pytest.raises(WrongCode) as caught:
        parse_code(digits[:position] + wrong + digits[position + 1 :])
    assert caught.value.code == "checksum"


@given(numbers, st.integers(0, 22))
def test_swapped_neighbours_are_noticed(number: int, position: int) -> None:
    """Two digits in the wrong order break the checksum; Luhn misses only 0 and 9."""
    digits = code_of(number).to_bytes().decode()
    pair = digits[position : position + 2]
    if pair[0] == pair[1] or set(pair) == {"0", "9"}:
        return
    with pytest.raises(WrongCode) as caught:
        parse_code(digits[:position] + pair[::-1] + digits[position + 2 :])
    assert caught.value.code == "checksum"


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("", "length"),
        ("  - ", "length"),
        ("1234", "length"),
        ("0" * 23, "length"),
        ("0" * 25, "length"),
        ("0" * 501, "length"),
        ("ik ben het" * 1000, "length"),
        ("0" * 23 + "1", "checksum"),
        ("0" * 23 + "O", "digits"),
        ("ik ben het", "digits"),
        ("0" * 23 + "²", "digits"),
        ("0" * 23 + "十", "digits"),
        ("0" * 23 + "+0", "digits"),
    ],
)
def test_what_is_no_code_is_refused_without_echo(typed: str, fault: str) -> None:
    """The error tells which part is wrong, and nothing of what was typed."""
    with pytest.raises(WrongCode) as caught:
        parse_code(typed)
    assert caught.value.code == fault
    assert str(caught.value) == "What was typed is not a return code."
    assert caught.value.__context__ is None


@given(st.text(max_size=600))
def test_no_text_breaks_the_reader(typed: str) -> None:
    """Any text is a code or `WrongCode`, never another error."""
    try:
        parse_code(typed)
    except WrongCode as wrong:
        assert wrong.code in {"length", "digits", "checksum"}  # noqa: PT017 - either way is fine


@pytest.mark.parametrize("digits", ["\u0660" * 24, "0" * 23 + "x"])
def test_a_code_holds_ascii_digits(digits: str) -> None:
    """A code is made of ASCII digits alone; other scripts are read by `parse_code`."""
    with pytest.raises(WrongCode):
        Code(digits)


def test_a_code_hides() -> None:
    """A code does not show in text by accident and cannot be copied."""
    code = code_of(12_345_678_901_234_567_890_123)
    assert "1234" not in f"{code} {code!r} {[code]}"
    with pytest.raises(TypeError):
        copy.copy(code)


def test_stretching_is_stable() -> None:
    """The same code gives the same look-up index and key in every version: rows depend on it."""
    stretched = stretch(code_of(1), PEPPER, 1, QUICK)
    assert stretched.lookup.hex() == "165f0bc997699ccd6727b3dac45d1ba7"
    assert stretched.key.to_bytes().hex() == (
        "d4c20a9e1cfd551806c01724a7219b6d29334b633037fc3497a1124911b70078"
    )


def test_stretching_depends_on_everything() -> None:
    """Another code, pepper, generation or cost gives another index and another key."""
    dearer = Argon2Cost(memory_kib=64, iterations=2, for_tests=True)
    all_of_them = [
        stretch(code_of(1), PEPPER, 1, QUICK),
        stretch(code_of(2), PEPPER, 1, QUICK),
        stretch(code_of(1), OTHER_PEPPER, 1, QUICK),
        stretch(code_of(1), PEPPER, 2, QUICK),
        stretch(code_of(1), PEPPER, 1, dearer),
    ]
    assert len({one.lookup for one in all_of_them}) == 5
    assert len({one.key.to_bytes() for one in all_of_them}) == 5
    assert all(len(one.lookup) == 16 for one in all_of_them)
    assert all(one.lookup not in one.key.to_bytes() for one in all_of_them)
    assert all_of_them[0].lookup.hex() not in repr(all_of_them[0])


@pytest.mark.parametrize(("memory", "passes"), [(65_535, 3), (65_536, 2), (64, 1)])
def test_a_cheap_cost_is_for_tests_only(memory: int, passes: int) -> None:
    """Less than 64 MiB or 3 passes is refused unless said to be for tests."""
    with pytest.raises(ValueError, match="at least 65536 KiB and 3 passes"):
        Argon2Cost(memory_kib=memory, iterations=passes)
    allowed = Argon2Cost(memory_kib=memory, iterations=passes, for_tests=True)
    assert (allowed.memory_kib, allowed.iterations) == (memory, passes)


def test_the_real_cost_stretches() -> None:
    """The default cost is 64 MiB, three passes, one lane, and it works on this machine."""
    cost = Argon2Cost()
    assert (cost.memory_kib, cost.iterations, cost.lanes) == (65_536, 3, 1)
    assert stretch(code_of(1), PEPPER, 1, cost) == stretch(code_of(1), PEPPER, 1, cost)


def test_a_lookup_is_the_same_as_stretching() -> None:
    """A look-up finds what the pool stored."""
    code = new_code(secrets.randbelow)
    assert Lookups(QUICK).stretch(code, PEPPER, 1) == stretch(code, PEPPER, 1, QUICK)


def test_lookups_are_bounded() -> None:
    """Of many look-ups at once some are served, the others refused after their patience."""
    slow = Argon2Cost(memory_kib=65_536, iterations=6, for_tests=True)
    lookups = Lookups(slow, concurrency=1, patience=0.01)
    start = threading.Barrier(6)
    outcomes: list[bool] = []

    def work() -> None:
        start.wait()
        try:
            lookups.stretch(code_of(1), PEPPER, 1)
        except Busy:
            outcomes.append(False)
        else:
            outcomes.append(True)

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(outcomes) == {True, False}
    assert lookups.stretch(code_of(1), PEPPER, 1).lookup


def test_a_failed_lookup_gives_its_place_back() -> None:
    """An error inside a look-up does not take the place with it."""
    lookups = Lookups(QUICK, concurrency=1, patience=0.01)
    for _ in range(3):
        with pytest.raises(OverflowError):
            lookups.stretch(code_of(1), PEPPER, 70_000)
    assert lookups.stretch(code_of(1), PEPPER, 1).lookup
