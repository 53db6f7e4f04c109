"""Teams, their epochs, and opening the door."""

import pytest
from sqlalchemy import select, update

from storage.doors import closed_doors, open_door, open_door_with_recovery
from storage.errors import Refused, SealBroken
from storage.hands import Hand, Role
from storage.memberships import add_member, remove_member
from storage.readership import TeamWarning, readers, warnings
from storage.recovery import new_recovery_key, parse_recovery_key
from storage.schema import team_epochs, team_wraps
from storage.sealing import Place, open_with, seal_to
from storage.teams import (
    create_team,
    duty_teams,
    new_epoch,
    parse_team_name,
    recipients,
    set_queue,
    team_of_queue,
)
from storage.vault import Recipient
from tests.storage.house import DUTY, FRONT, NOW, House

PLACE = Place("test", "test", b"row")


def current(house: House, team: str = FRONT) -> Recipient:
    """The team's newest public key."""
    with house.database.reading() as connection:
        (found,) = recipients(connection, house.vault, [team])
    return found


def reads(house: House, hand: Hand, recipient: Recipient) -> bool:
    """Whether a colleague opens what was sealed to an epoch of a team."""
    sealed = seal_to(recipient.public, 0, PLACE, b"words")
    with house.database.reading() as connection:
        key = hand.team_key(connection, recipient.name)
    return key is not None and open_with(key, PLACE, sealed) == b"words"


def knock(house: House, team: str = FRONT) -> list[bytes]:
    """Who stands before a closed door."""
    with house.database.reading() as connection:
        return closed_doors(connection, team)


def fresh(house: House, login: str) -> Hand:
    """A colleague as of now."""
    return house.enter(login)[1]


def test_queues_lead_to_their_team(house: House) -> None:
    """A queue has one team, which can be changed; an unknown queue or team is refused."""
    with house.writing() as connection:
        assert team_of_queue(connection, "front") == FRONT
        set_queue(connection, "front", DUTY)
        assert team_of_queue(connection, "front") == DUTY
        assert duty_teams(connection) == [DUTY]
        with pytest.raises(Refused, match="queue-unknown"):
            team_of_queue(connection, "nowhere")
        with pytest.raises(Refused, match="team-unknown"):
            set_queue(connection, "front", "nobody")


@pytest.mark.parametrize("name", ["", "Front", "a/b", "x" * 33, "1st", "front\n", "één"])
def test_a_team_has_a_plain_name(house: House, name: str) -> None:
    """Names that would be confused with another's wraps are refused."""
    with house.writing() as connection, pytest.raises(ValueError, match="cannot name a team"):
        create_team(connection, house.vault, name, is_duty=False)


def test_recipients_are_named_by_team_and_epoch(house: House) -> None:
    """The names are those under which conversations keep their wraps."""
    with house.writing() as connection:
        new_epoch(connection, house.vault, FRONT)
        found = recipients(connection, house.vault, [FRONT, DUTY])
        with pytest.raises(Refused, match="team-unknown"):
            recipients(connection, house.vault, [FRONT, "nobody"])
    assert [one.name for one in found] == ["team/duty/1", "team/front_office/2"]


@pytest.mark.parametrize("name", ["recovery", "team/x", "team//1", "team/x/", "team/x/-1", "a/b/1"])
def test_other_names_are_no_team(name: str) -> None:
    """Only `team/<team>/<epoch>` names an epoch of a team."""
    assert parse_team_name(name) is None


def test_an_exchanged_public_key_is_found(house: House) -> None:
    """A public key that somebody put into the database is never sealed to."""
    _, foreign = new_recovery_key()
    with house.writing() as connection:
        connection.execute(update(team_epochs).values(public=foreign.public.to_bytes()))
        with pytest.raises(SealBroken):
            recipients(connection, house.vault, [FRONT])


def test_the_first_member_reads_at_once(house: House) -> None:
    """Where nobody can read, a new epoch is made for who comes; conversations are renewed."""
    house.join("anna")
    hand = fresh(house, "anna")
    assert current(house).name == "team/front_office/2"
    assert reads(house, hand, current(house))
    assert house.renewed == [FRONT]
    assert knock(house) == [hand.id]  # the first epoch is held by the recovery key alone
    with house.database.reading() as connection:
        assert closed_doors(connection, FRONT, by=hand.id) == []


def test_a_new_colleague_reads_when_the_door_is_opened(house: House) -> None:
    """Being a member is not enough: the keys come from a member who has them."""
    house.join("anna")
    two = house.join("bo")
    assert not reads(house, fresh(house, "bo"), current(house))
    anna = fresh(house, "anna")
    with house.writing() as connection:
        assert closed_doors(connection, FRONT, by=anna.id) == [two]
        assert open_door(connection, house.vault, anna, FRONT, two) == 1
        assert open_door(connection, house.vault, anna, FRONT, two) == 0
        assert closed_doors(connection, FRONT, by=anna.id) == []
        assert set(readers(connection, FRONT)) == {anna.id, two}
    assert reads(house, fresh(house, "bo"), current(house))


def test_the_door_gives_older_epochs_too(house: House) -> None:
    """Whoever comes in reads what the team still keeps of the past."""
    house.join("anna")
    before = current(house)
    with house.writing() as connection:
        new_epoch(connection, house.vault, FRONT)
    two, anna = house.join("bo"), fresh(house, "anna")
    with house.writing() as connection:
        assert open_door(connection, house.vault, anna, FRONT, two) == 2
    assert reads(house, fresh(house, "bo"), before)
    assert reads(house, fresh(house, "bo"), current(house))


def test_only_members_who_read_open_doors(house: House) -> None:
    """Neither an outsider nor one who cannot read opens a door, and not for an outsider."""
    house.join("anna")
    two = house.join("bo")
    outsider = house.join("cas", [DUTY])
    cases = [("bo", two, "door-not-yours"), ("cas", two, "door-not-yours")]
    for login, whom, code in [*cases, ("anna", outsider, "door-not-member")]:
        hand = fresh(house, login)
        with house.writing() as connection, pytest.raises(Refused, match=code):
            open_door(connection, house.vault, hand, FRONT, whom)


def test_no_door_opens_before_the_invitation_is_accepted(house: House) -> None:
    """Without a key pair there is nobody to wrap to, and nobody waits at the door."""
    house.join("anna")
    anna = fresh(house, "anna")
    house.invite("bo")
    assert knock(house) == [anna.id]


def test_a_wrap_opens_only_for_its_holder(house: House) -> None:
    """A wrap that was moved to another colleague's name does not open."""
    one, two = house.join("anna"), house.join("bo")
    bo, name = fresh(house, "bo"), current(house).name
    with house.writing() as connection:
        mine = team_wraps.c.recipient == f"staff/{one.hex()}"
        connection.execute(update(team_wraps).where(mine).values(recipient=f"staff/{two.hex()}"))
        with pytest.raises(SealBroken):
            bo.team_key(connection, name)


def test_the_recovery_key_opens_every_door(house: House) -> None:
    """When nobody can read any more, the key on paper gives all epochs back."""
    first = current(house)
    one = house.join("anna")
    private = parse_recovery_key(house.recovery_text)
    with house.writing() as connection:
        assert open_door_with_recovery(connection, house.vault, private, FRONT, one) == 1
    assert reads(house, fresh(house, "anna"), first)
    assert knock(house) == []


def test_another_recovery_key_is_refused(house: House) -> None:
    """A well-formed recovery key of another organisation opens nothing here."""
    one = house.join("anna")
    _, foreign = new_recovery_key()
    with house.writing() as connection, pytest.raises(Refused, match="recovery-of-another"):
        open_door_with_recovery(connection, house.vault, foreign, FRONT, one)


def test_who_leaves_a_team_reads_nothing_of_it(house: House) -> None:
    """The leaver's keys go, the others read the new epoch, conversations are renewed."""
    one, two = house.join("anna"), house.join("bo")
    anna = fresh(house, "anna")
    with house.writing() as connection:
        open_door(connection, house.vault, anna, FRONT, two)
    before = current(house)
    with house.writing() as connection:
        remove_member(connection, house.vault, FRONT, one, house.renew)
        gone = select(team_wraps).where(team_wraps.c.recipient == f"staff/{one.hex()}")
        assert connection.execute(gone).all() == []
    assert current(house).name != before.name
    assert house.renewed == [FRONT, FRONT]
    assert not reads(house, fresh(house, "anna"), before)
    assert reads(house, fresh(house, "bo"), before)
    assert reads(house, fresh(house, "bo"), current(house))


def test_who_waits_at_the_door_goes_on_waiting_when_another_leaves(house: House) -> None:
    """New keys go to those who read; only where none is left, all who wait read from now on."""
    one, two, three = house.join("anna"), house.join("bo"), house.join("cas")
    anna = fresh(house, "anna")
    with house.writing() as connection:
        open_door(connection, house.vault, anna, FRONT, three)
        assert remove_member(connection, house.vault, FRONT, three, house.renew) == []
        assert readers(connection, FRONT) == [one]
    assert not reads(house, fresh(house, "bo"), current(house))
    with house.writing() as connection:
        assert remove_member(connection, house.vault, FRONT, one, house.renew) == []
        assert readers(connection, FRONT) == [two]
    assert reads(house, fresh(house, "bo"), current(house))


def test_who_left_reads_nothing_even_with_a_wrap(house: House) -> None:
    """A wrap that came back from somewhere is of no use to who is no member."""
    one = house.join("anna")
    name = current(house).name
    with house.writing() as connection:
        kept = connection.execute(
            select(team_wraps).where(team_wraps.c.recipient == f"staff/{one.hex()}")
        ).one()
        remove_member(connection, house.vault, FRONT, one, house.renew)
        connection.execute(team_wraps.insert().values(kept._asdict()))
    anna = fresh(house, "anna")
    with house.database.reading() as connection:
        assert anna.team_key(connection, name) is None


def test_membership_is_for_those_who_may_read(house: House) -> None:
    """Administrators and auditors belong to no team; nobody belongs twice."""
    boss = house.join("boss", [], Role.ADMINISTRATOR)
    one = house.join("anna")
    with house.writing() as connection:
        with pytest.raises(Refused, match="staff-reads-not"):
            add_member(connection, house.vault, FRONT, boss, house.renew)
        with pytest.raises(Refused, match="team-member-already"):
            add_member(connection, house.vault, FRONT, one, house.renew)
        with pytest.raises(Refused, match="team-member-not"):
            remove_member(connection, house.vault, DUTY, one, house.renew)
        add_member(connection, house.vault, DUTY, one, house.renew)
    assert reads(house, fresh(house, "anna"), current(house, DUTY))


def test_warnings_say_what_to_mend(house: House) -> None:
    """Empty, single and unreadable teams are told; a team of two who read is fine."""
    with house.writing() as connection:
        assert warnings(connection) == [
            TeamWarning("team-duty-empty", DUTY),
            TeamWarning("team-nobody-reads", DUTY),
            TeamWarning("team-nobody-reads", FRONT),
        ]
    house.join("anna", [FRONT, DUTY])
    two = house.join("bo", [FRONT, DUTY])
    anna = fresh(house, "anna")
    with house.writing() as connection:
        assert warnings(connection) == []
        house.disable(connection, two)
        assert warnings(connection) == [
            TeamWarning("team-single-member", DUTY),
            TeamWarning("team-single-member", FRONT),
        ]
        house.disable(connection, anna.id)
        assert TeamWarning("team-duty-empty", DUTY) in warnings(connection)


def test_team_keys_are_opened_once_in_a_request(house: House) -> None:
    """A second look in the same request gives the same key without opening it again."""
    house.join("anna")
    _, hand = house.enter("anna", at=NOW)
    name = current(house).name
    with house.database.reading() as connection:
        assert hand.team_key(connection, name) is hand.team_key(connection, name)
