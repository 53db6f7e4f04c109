"""Desk sessions: logging in, idle locks, and slowing down who guesses."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select, update

from storage.desk_sessions import (
    IDLE,
    LIVES,
    TOUCH_EVERY,
    hand,
    lock,
    lock_idle,
    log_in,
    log_out,
    needs_touch,
    salt_of_session,
    touch,
    unlock,
)
from storage.errors import Busy, Refused, SealBroken
from storage.hands import Hand, Locked
from storage.keyring import Keyring
from storage.logins import (
    BURST,
    FIRST_PAUSE,
    FORGOTTEN_AFTER,
    FREE_TRIES,
    LONGEST_PAUSE,
    REFILL,
    LoginGuard,
)
from storage.schema import desk_sessions
from storage.stretching import Argon2Cost
from storage.unlocking import Unlocking
from storage.vault import Vault
from tests.storage.house import CHEAP, FRONT, MINUTE, NOW, PASSPHRASE, House

WHO = b"anna"


def look(house: House, token: str, at: int) -> Hand | Locked | None:
    """What a request with this cookie finds."""
    with house.database.reading() as connection:
        return hand(connection, house.vault, token, at)


def test_unknown_login_and_wrong_passphrase_are_told_alike(house: House) -> None:
    """Nobody learns which logins exist."""
    house.join("anna")
    house.invite("bo")
    for login, passphrase in (("anna", "wrong"), ("nobody", PASSPHRASE), ("bo", PASSPHRASE)):
        with pytest.raises(Refused) as caught:
            house.enter(login, passphrase)
        assert caught.value.code == "login-wrong"


def test_a_login_is_read_kindly(house: House) -> None:
    """Case, width and white space around do not matter; nor do they in the passphrase's spaces."""
    house.join("anna")
    _, found = house.enter(" ANNA ", f"  {PASSPHRASE}  ")
    assert found.login == "anna"


def test_the_key_of_a_session_is_in_the_cookie_alone(house: House) -> None:
    """With all of the database and the secrets, a session's stored key does not open."""
    house.join("anna")
    token, _ = house.enter("anna")
    other, _ = house.enter("anna")
    with house.writing() as connection:
        mine = desk_sessions.c.id == house.vault.session("desk", token).id
        theirs = desk_sessions.c.id == house.vault.session("desk", other).id
        blob = connection.execute(select(desk_sessions.c.key_blob).where(theirs)).scalar()
        connection.execute(update(desk_sessions).where(mine).values(key_blob=blob))
    with pytest.raises(SealBroken):
        look(house, token, NOW)


@pytest.mark.parametrize("token", ["", "1.", "x", "1." + "A" * 43, "9." + "A" * 43, "1.é"])
def test_a_foreign_cookie_opens_nothing(house: House, token: str) -> None:
    """Malformed and made-up tokens are nobody's."""
    house.join("anna")
    house.enter("anna")
    assert look(house, token, NOW) is None


def test_a_chat_session_is_no_desk_session(house: House) -> None:
    """A token of the chat does not open a desk, even with the same secret in it."""
    token, session = house.vault.new_session("chat")
    assert house.vault.session("desk", token).id != session.id
    assert look(house, token, NOW) is None


def test_an_idle_desk_is_locked_but_rings(house: House) -> None:
    """After half an hour the keys are gone; whose desk it is and its teams are still known."""
    one = house.join("anna")
    token, _ = house.enter("anna")
    assert isinstance(look(house, token, NOW + IDLE - 1), Hand)
    locked = look(house, token, NOW + IDLE)
    assert isinstance(locked, Locked)
    assert (locked.id, locked.teams) == (one, frozenset({FRONT}))


def test_the_clock_drops_the_keys_of_idle_desks(house: House) -> None:
    """What was unlocked is gone from the database, and desks that are over are deleted."""
    house.join("anna")
    token, _ = house.enter("anna")
    house.enter("anna", at=NOW + MINUTE)
    with house.writing() as connection:
        assert lock_idle(connection, NOW + IDLE - 1) == 0
        assert lock_idle(connection, NOW + IDLE) == 1
        kept = connection.execute(select(desk_sessions.c.key_blob)).scalars().all()
        assert sum(blob is None for blob in kept) == 1
    assert isinstance(look(house, token, NOW + IDLE), Locked)
    with house.writing() as connection:
        assert lock_idle(connection, NOW + LIVES) == 2
        assert len(connection.execute(select(desk_sessions)).all()) == 1


def test_a_touch_puts_the_lock_off(house: House) -> None:
    """At most once a minute something is written; a desk that is locked is not woken by it."""
    house.join("anna")
    token, found = house.enter("anna")
    assert not needs_touch(found, NOW + TOUCH_EVERY - 1)
    assert needs_touch(found, NOW + TOUCH_EVERY)
    with house.writing() as connection:
        touch(connection, found.session, NOW + TOUCH_EVERY - 1)
    assert house.at_desk(token).seen_at == NOW
    with house.writing() as connection:
        touch(connection, found.session, NOW + 20 * MINUTE)
    later = house.at_desk(token, NOW + 20 * MINUTE + IDLE - 1)
    assert later.seen_at == NOW + 20 * MINUTE
    with house.writing() as connection:
        touch(connection, found.session, NOW + 20 * MINUTE + IDLE)
    assert isinstance(look(house, token, NOW + 20 * MINUTE + IDLE), Locked)


def test_a_desk_whose_pepper_was_taken_away_stays_locked(house: House, keyring: Keyring) -> None:
    """The passphrase counts as wrong, as it does at the login, and nothing breaks."""
    secrets = {1: keyring.secrets, **{number: Keyring.create().secrets for number in (2, 3)}}

    def now_with(current: int, *numbers: int) -> None:
        house.vault = Vault(Keyring(current, {number: secrets[number] for number in numbers}))
        house.unlocking = Unlocking(house.vault, CHEAP)

    now_with(2, 1, 2)
    house.join("anna")
    now_with(3, 1, 2, 3)
    token, found = house.enter("anna")
    now_with(3, 1, 3)
    with house.writing() as connection:
        lock(connection, found.session)
        salted = salt_of_session(connection, house.vault, token, NOW)
    stretched = house.unlocking.again(PASSPHRASE, salted)
    with house.writing() as connection, pytest.raises(Refused, match="login-wrong"):
        unlock(connection, house.vault, token, stretched, NOW)
    with pytest.raises(Refused, match="login-wrong"):
        house.enter("anna")


def test_the_passphrase_unlocks_a_desk(house: House) -> None:
    """The same cookie goes on with all keys; a wrong passphrase changes nothing."""
    house.join("anna")
    token, found = house.enter("anna")
    at = NOW + IDLE
    with house.writing() as connection:
        lock(connection, found.session)
    with house.database.reading() as connection:
        salted = salt_of_session(connection, house.vault, token, at)
    wrong, right = (house.unlocking.again(said, salted) for said in ("wrong", PASSPHRASE))
    with house.writing() as connection, pytest.raises(Refused, match="login-wrong"):
        unlock(connection, house.vault, token, wrong, at)
    assert isinstance(look(house, token, at), Locked)
    with house.writing() as connection:
        back = unlock(connection, house.vault, token, right, at)
        assert back.team_key(connection, "team/front_office/2") is not None
    assert house.at_desk(token, at + IDLE - 1).until == NOW + LIVES


def test_a_session_ends_after_twelve_hours(house: House) -> None:
    """Touched or not; then it can neither be used nor unlocked."""
    house.join("anna")
    token, found = house.enter("anna")
    end = NOW + LIVES
    with house.writing() as connection:
        for minutes in range(20, 12 * 60, 20):
            touch(connection, found.session, NOW + minutes * MINUTE)
    house.at_desk(token, end - 1)
    assert look(house, token, end) is None
    stretched = house.stretch("anna")
    with house.writing() as connection, pytest.raises(Refused, match="session-over"):
        unlock(connection, house.vault, token, stretched, end)


def test_logging_out_ends_this_desk_alone(house: House) -> None:
    """The same colleague's other desk goes on; a foreign token changes nothing."""
    house.join("anna")
    token, _ = house.enter("anna")
    other, _ = house.enter("anna")
    with house.writing() as connection:
        log_out(connection, house.vault, "nonsense")
        log_out(connection, house.vault, token)
    assert look(house, token, NOW) is None
    house.at_desk(other)


def test_a_hand_shows_no_name_and_no_key(house: House) -> None:
    """What a log could show of a logged-in colleague is their id."""
    house.join("anna")
    _, found = house.enter("anna")
    assert "anna" not in repr(found).casefold()
    assert "key" not in repr(found).casefold()


def test_only_a_few_passphrases_are_stretched_at_once(house: House) -> None:
    """Of many logins at once some are served, the others told that it is busy."""
    slow = Argon2Cost(memory_kib=65_536, iterations=6, for_tests=True)
    unlocking = Unlocking(house.vault, slow, concurrency=1, patience=0.01)
    start = threading.Barrier(4)

    def work() -> bool:
        start.wait()
        try:
            unlocking.fresh("a passphrase")
        except Busy:
            return False
        return True

    with ThreadPoolExecutor(4) as threads:
        served = [one.result() for one in [threads.submit(work) for _ in range(4)]]
    assert set(served) == {True, False}


def test_a_passphrase_stretches_alike_again(house: House) -> None:
    """With the same salt and pepper the same key comes out; each new one has its own salt."""
    one, two = house.unlocking.fresh("same"), house.unlocking.fresh("same")
    assert one.key != two.key
    assert house.unlocking.again(" same ", one.salted) == one


def test_logging_in_writes_nothing_when_it_is_refused(house: House) -> None:
    """A wrong passphrase leaves no session behind."""
    house.join("anna")
    stretched = house.stretch("anna", "wrong")
    with house.writing() as connection:
        with pytest.raises(Refused):
            log_in(connection, house.vault, "anna", stretched, NOW)
        assert connection.execute(select(desk_sessions)).all() == []


# ── guessing ─────────────────────────────────────────────────────────────────────────────────


def test_a_few_mistakes_cost_nothing_then_pauses_grow() -> None:
    """After three wrong tries each further one waits longer, up to five minutes."""
    guard, at, pauses = LoginGuard(), NOW, []
    for _ in range(14):
        pause = guard.attempt(WHO, at)
        pauses.append(pause)
        at += pause
        if pause:
            assert guard.attempt(WHO, at) == 0
    assert pauses[: FREE_TRIES + 2] == [0] * FREE_TRIES + [FIRST_PAUSE, 2 * FIRST_PAUSE]
    assert max(pauses) == pauses[-1] == LONGEST_PAUSE


def test_the_right_passphrase_clears_the_record() -> None:
    """Who logs in starts afresh, and so does who waited an hour."""
    guard = LoginGuard()
    for _ in range(FREE_TRIES):
        guard.attempt(WHO, NOW)
    assert guard.attempt(WHO, NOW) > 0
    guard.succeeded(WHO)
    assert guard.attempt(WHO, NOW) == 0
    for _ in range(FREE_TRIES):
        guard.attempt(WHO, NOW)
    assert guard.attempt(WHO, NOW + FORGOTTEN_AFTER) == 0


def test_another_login_is_not_slowed_down() -> None:
    """Guessing at one colleague keeps nobody else out."""
    guard = LoginGuard()
    for _ in range(FREE_TRIES + 3):
        guard.attempt(WHO, NOW)
    assert guard.attempt(b"bo", NOW) == 0


def test_a_flood_over_many_logins_is_bounded() -> None:
    """All together get a burst, and then one try in a while."""
    guard = LoginGuard()
    admitted = sum(not guard.attempt(bytes([n]), NOW) for n in range(100))
    assert admitted == BURST
    assert guard.attempt(b"late", NOW) == REFILL
    assert guard.attempt(b"late", NOW + REFILL) == 0


def test_one_try_a_second_by_a_stranger_shuts_nobody_out() -> None:
    """An hour of it, with ever another login."""
    guard = LoginGuard()
    for second in range(3600):
        assert guard.attempt(second.to_bytes(4, "big"), NOW + second * 1_000_000) == 0
    assert guard.attempt(WHO, NOW + 3_600_000_000) == 0


def test_a_flood_of_logins_holds_up_no_unlock() -> None:
    """A locked session has tries of its own, which grow slower too when they are wrong."""
    guard = LoginGuard()
    for number in range(100):
        guard.attempt(bytes([number]), NOW)
    for _ in range(FREE_TRIES):
        assert guard.attempt_unlock(WHO, NOW) == 0
    assert guard.attempt_unlock(WHO, NOW) == FIRST_PAUSE


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 90_000_000)), max_size=60))
def test_waiting_as_told_always_helps(tries: list[tuple[int, int]]) -> None:
    """A pause is never negative or over five minutes, and after it the try goes ahead."""
    guard, at = LoginGuard(), NOW
    for who, later in tries:
        at += later
        pause = guard.attempt(bytes([who]), at)
        assert 0 <= pause <= LONGEST_PAUSE
        if pause:
            at += pause
            assert guard.attempt(bytes([who]), at) == 0
