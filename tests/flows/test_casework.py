"""The state machine of a conversation on the desk: every row of its table, and every refusal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.casework import OUTCOMES, Case, Deed, NotNow, State, act

SAM, KIM = b"sam", b"kim"
NOW = 1_000

WAITING = Case(State.WAITING, None, 5)
CLAIMED = Case(State.CLAIMED, SAM, 5)
ANSWERED = Case(State.ANSWERED, SAM)
FREE_ANSWERED = Case(State.ANSWERED)
REOPENED = Case(State.CLAIMED, SAM)
CLOSED = Case(State.CLOSED, outcome="referred", closed_at=7)


@pytest.mark.parametrize(
    ("before", "deed", "who", "after"),
    [
        (WAITING, Deed.CLAIM, SAM, CLAIMED),
        (CLAIMED, Deed.CLAIM, SAM, CLAIMED),
        (FREE_ANSWERED, Deed.CLAIM, SAM, ANSWERED),
        (CLAIMED, Deed.TAKE_OVER, KIM, Case(State.CLAIMED, KIM, 5)),
        (ANSWERED, Deed.TAKE_OVER, KIM, Case(State.ANSWERED, KIM)),
        (REOPENED, Deed.TAKE_OVER, KIM, Case(State.CLAIMED, KIM)),
        (WAITING, Deed.TAKE_OVER, SAM, CLAIMED),
        (CLAIMED, Deed.HAND_BACK, SAM, WAITING),
        (ANSWERED, Deed.HAND_BACK, SAM, FREE_ANSWERED),
        (REOPENED, Deed.HAND_BACK, SAM, FREE_ANSWERED),
        (CLAIMED, Deed.REPLY, SAM, ANSWERED),
        (ANSWERED, Deed.REPLY, SAM, ANSWERED),
        (CLAIMED, Deed.REPLY_EARLIER, SAM, CLAIMED),
        (WAITING, Deed.TRANSFER, KIM, WAITING),
        (CLAIMED, Deed.TRANSFER, SAM, WAITING),
        (ANSWERED, Deed.TRANSFER, SAM, Case(State.WAITING, None, NOW)),
        (FREE_ANSWERED, Deed.TRANSFER, KIM, Case(State.WAITING, None, NOW)),
        (REOPENED, Deed.TRANSFER, SAM, Case(State.WAITING, None, NOW)),
        (CLAIMED, Deed.CLOSE, SAM, Case(State.CLOSED, None, None, "referred", NOW)),
        (ANSWERED, Deed.CLOSE, SAM, Case(State.CLOSED, None, None, "referred", NOW)),
        (CLOSED, Deed.REOPEN, SAM, REOPENED),
        (WAITING, Deed.PERSON_WROTE, None, WAITING),
        (CLAIMED, Deed.PERSON_WROTE, None, CLAIMED),
        (REOPENED, Deed.PERSON_WROTE, None, Case(State.CLAIMED, SAM, NOW)),
        (ANSWERED, Deed.PERSON_WROTE, None, Case(State.CLAIMED, SAM, NOW)),
        (FREE_ANSWERED, Deed.PERSON_WROTE, None, Case(State.WAITING, None, NOW)),
        (CLOSED, Deed.PERSON_WROTE, None, Case(State.WAITING, None, NOW)),
    ],
)
def test_every_deed_leads_where_the_table_says(
    before: Case, deed: Deed, who: bytes | None, after: Case
) -> None:
    """Every row of the table, with what it means for the claim and for the waiting."""
    assert act(before, deed, who, NOW, outcome="referred") == after


@pytest.mark.parametrize(
    ("before", "deed", "who", "code"),
    [
        (CLAIMED, Deed.CLAIM, KIM, "case-taken"),
        (ANSWERED, Deed.CLAIM, KIM, "case-taken"),
        (CLOSED, Deed.CLAIM, KIM, "case-closed"),
        (CLOSED, Deed.TAKE_OVER, KIM, "case-closed"),
        (WAITING, Deed.HAND_BACK, SAM, "case-not-yours"),
        (CLAIMED, Deed.HAND_BACK, KIM, "case-not-yours"),
        (CLOSED, Deed.HAND_BACK, SAM, "case-closed"),
        (WAITING, Deed.REPLY, SAM, "case-not-yours"),
        (CLAIMED, Deed.REPLY, KIM, "case-not-yours"),
        (FREE_ANSWERED, Deed.REPLY, SAM, "case-not-yours"),
        (CLOSED, Deed.REPLY, SAM, "case-closed"),
        (CLAIMED, Deed.REPLY_EARLIER, KIM, "case-not-yours"),
        (ANSWERED, Deed.REPLY_EARLIER, SAM, "case-not-now"),
        (CLAIMED, Deed.TRANSFER, KIM, "case-taken"),
        (CLOSED, Deed.TRANSFER, SAM, "case-closed"),
        (WAITING, Deed.CLOSE, SAM, "case-not-yours"),
        (CLAIMED, Deed.CLOSE, KIM, "case-not-yours"),
        (CLOSED, Deed.CLOSE, SAM, "case-closed"),
        (WAITING, Deed.REOPEN, SAM, "case-not-now"),
        (CLAIMED, Deed.REOPEN, SAM, "case-not-now"),
        (ANSWERED, Deed.REOPEN, SAM, "case-not-now"),
    ],
)
def test_a_deed_that_does_not_fit_is_refused_with_its_reason(
    before: Case, deed: Deed, who: bytes, code: str
) -> None:
    """Each refusal names the text that says why."""
    with pytest.raises(NotNow) as caught:
        act(before, deed, who, NOW)
    assert caught.value.code == code


@pytest.mark.parametrize("deed", [deed for deed in Deed if deed is not Deed.PERSON_WROTE])
@pytest.mark.parametrize("case", [WAITING, CLAIMED, ANSWERED, FREE_ANSWERED, CLOSED])
def test_the_person_does_no_deed_of_the_desk(case: Case, deed: Deed) -> None:
    """Only writing is the person's; nothing is done in the name of nobody."""
    with pytest.raises(NotNow):
        act(case, deed, None, NOW)


def test_who_waits_keeps_waiting_since_the_first_unanswered_message() -> None:
    """A second message does not put anybody at the end of the queue."""
    assert act(WAITING, Deed.PERSON_WROTE, None, NOW).waiting_since == 5
    assert act(CLAIMED, Deed.PERSON_WROTE, None, NOW).waiting_since == 5


def sound(case: Case) -> bool:
    """What holds of every case: who has it, who waits, and what a closed one keeps."""
    closed = case.state is State.CLOSED
    return (
        (case.claimed_by is None or case.state in {State.CLAIMED, State.ANSWERED})
        and (case.claimed_by is not None or case.state is not State.CLAIMED)
        and (case.waiting_since is not None or case.state is not State.WAITING)
        and (case.waiting_since is None or case.state in {State.WAITING, State.CLAIMED})
        and closed == (case.closed_at is not None) == (case.outcome is not None)
    )


_DEEDS = st.tuples(
    st.sampled_from(list(Deed)), st.sampled_from([SAM, KIM, None]), st.sampled_from(OUTCOMES)
)


@given(deeds=st.lists(_DEEDS, max_size=30))
def test_whatever_is_tried_a_case_stays_sound(deeds: list[tuple[Deed, bytes | None, str]]) -> None:
    """Any sequence of deeds raises nothing but NotNow and leaves no contradiction.

    The person waits exactly from their first unanswered message, or from when what was answered
    was handed over, until a reply, or the end.
    """
    case, at, waiting = Case(State.WAITING, None, 0), 0, 0
    person_waits = True
    for deed, who, outcome in deeds:
        at += 1
        try:
            case = act(case, deed, who, at, outcome=outcome)
        except NotNow:
            continue
        if deed in {Deed.PERSON_WROTE, Deed.TRANSFER, Deed.REPLY_EARLIER}:
            waiting = waiting if person_waits else at
            person_waits = True
        elif deed in {Deed.REPLY, Deed.CLOSE}:
            person_waits = False
        assert sound(case), case
        assert case.waiting_since == (waiting if person_waits else None)
