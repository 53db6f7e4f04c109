"""The state machine of a conversation on the desk: what a deed makes of a case.

Pure: who may read is a matter of keys, what may be done next is decided here, in one table.
"""

from enum import StrEnum
from typing import Final

from msgspec import Struct
from msgspec.structs import replace
from transitions import Machine


class State(StrEnum):
    """Where a conversation stands."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    ANSWERED = "answered"
    CLOSED = "closed"


class Deed(StrEnum):
    """What can be done to a conversation.

    TAKE_OVER claims it, whoever has it. REPLY_EARLIER answers what the person wrote before, by a
    colleague who had not seen yet what they wrote since: for that they go on waiting.
    """

    CLAIM = "claim"
    TAKE_OVER = "take_over"
    HAND_BACK = "hand_back"
    REPLY = "reply"
    REPLY_EARLIER = "reply_earlier"
    TRANSFER = "transfer"
    CLOSE = "close"
    REOPEN = "reopen"
    PERSON_WROTE = "person_wrote"


class Case(Struct, frozen=True):
    """A conversation's standing: its state, who has it, since when an answer is due (µs UTC)."""

    state: State
    claimed_by: bytes | None = None
    waiting_since: int | None = None
    outcome: str | None = None
    closed_at: int | None = None


OUTCOMES: Final = ("answered", "appointment", "referred", "no_reply", "not_for_us", "other")
"""Why a conversation was closed."""

_TABLE: Final = (
    # deed, from, to
    (Deed.CLAIM, State.WAITING, State.CLAIMED),
    (Deed.CLAIM, State.CLAIMED, State.CLAIMED),
    (Deed.CLAIM, State.ANSWERED, State.ANSWERED),
    (Deed.TAKE_OVER, State.WAITING, State.CLAIMED),
    (Deed.TAKE_OVER, State.CLAIMED, State.CLAIMED),
    (Deed.TAKE_OVER, State.ANSWERED, State.ANSWERED),
    (Deed.HAND_BACK, State.CLAIMED, State.WAITING),
    (Deed.HAND_BACK, State.ANSWERED, State.ANSWERED),
    (Deed.REPLY, State.CLAIMED, State.ANSWERED),
    (Deed.REPLY, State.ANSWERED, State.ANSWERED),
    (Deed.REPLY_EARLIER, State.CLAIMED, State.CLAIMED),
    (Deed.TRANSFER, State.WAITING, State.WAITING),
    (Deed.TRANSFER, State.CLAIMED, State.WAITING),
    (Deed.TRANSFER, State.ANSWERED, State.WAITING),
    (Deed.CLOSE, State.CLAIMED, State.CLOSED),
    (Deed.CLOSE, State.ANSWERED, State.CLOSED),
    (Deed.REOPEN, State.CLOSED, State.CLAIMED),
    (Deed.PERSON_WROTE, State.WAITING, State.WAITING),
    (Deed.PERSON_WROTE, State.CLAIMED, State.CLAIMED),
    (Deed.PERSON_WROTE, State.ANSWERED, State.WAITING),
    (Deed.PERSON_WROTE, State.CLOSED, State.WAITING),
)


_OF_THE_HOLDER: Final = {Deed.HAND_BACK, Deed.REPLY, Deed.REPLY_EARLIER, Deed.CLOSE}


class NotNow(Exception):
    """This deed does not fit the state. `code` names the text that says why."""

    def __init__(self, code: str) -> None:
        """Keep the text's id."""
        super().__init__(code)
        self.code = code


def _machine() -> Machine:
    states = [state.value for state in State]
    machine = Machine(model=None, states=states, initial=None, auto_transitions=False)
    for deed, source, target in _TABLE:
        machine.add_transition(deed.value, source.value, target.value)
    return machine


_MACHINE: Final = _machine()


def act(case: Case, deed: Deed, who: bytes | None, at: int, *, outcome: str | None = None) -> Case:
    """What a deed makes of a case; `who` is the colleague, None the person.

    Raises NotNow with `case-taken` when a colleague has it already, `case-not-yours` when the deed
    needs it to be theirs, `case-closed` or `case-not-now` when the state does not allow it.
    """
    _check(case, deed, who)
    ways = _MACHINE.events[deed.value].transitions.get(case.state.value)
    if not ways:
        raise NotNow("case-closed" if case.state is State.CLOSED else "case-not-now")
    return _after(case, deed, State(str(ways[0].dest)), who, at, outcome)


def _check(case: Case, deed: Deed, who: bytes | None) -> None:
    if who is None and deed is not Deed.PERSON_WROTE:
        raise NotNow("case-not-yours")
    if deed is Deed.CLAIM and case.claimed_by not in {None, who}:
        raise NotNow("case-taken")
    if deed in _OF_THE_HOLDER and case.claimed_by != who:
        raise NotNow("case-not-yours" if case.state is not State.CLOSED else "case-closed")
    if deed is Deed.TRANSFER and case.claimed_by not in {None, who}:
        raise NotNow("case-taken")


def _after(
    case: Case, deed: Deed, state: State, who: bytes | None, at: int, outcome: str | None
) -> Case:
    if state is State.WAITING and case.claimed_by and deed is Deed.PERSON_WROTE:
        state = State.CLAIMED
    if deed is Deed.HAND_BACK and case.waiting_since is None:
        state = State.ANSWERED  # reopened and put down again: the person does not wait
    moved = replace(case, state=state)
    if deed in {Deed.CLAIM, Deed.TAKE_OVER, Deed.REOPEN}:
        return replace(moved, claimed_by=who, outcome=None, closed_at=None)
    if deed is Deed.HAND_BACK:
        return replace(moved, claimed_by=None)
    if deed is Deed.REPLY:
        return replace(moved, waiting_since=None)
    if deed is Deed.CLOSE:
        return replace(moved, claimed_by=None, waiting_since=None, outcome=outcome, closed_at=at)
    # Somebody must answer now. A transfer too asks for that: nobody there has answered yet. What
    # was on its way meanwhile, or came through a process whose clock is behind, waits from earlier.
    waiting = at if case.waiting_since is None else min(at, case.waiting_since)
    holder = None if deed is Deed.TRANSFER else case.claimed_by
    return replace(moved, claimed_by=holder, waiting_since=waiting, outcome=None, closed_at=None)
