"""Colleagues: invitations, passphrases, leaving; and the first-run set-up."""

import pytest
from sqlalchemy import func, select, update

from storage.colleagues import Colleague, Profile, find_staff, id_of_login, list_staff
from storage.damage import Unrenewed
from storage.database import Database
from storage.desk_queries import names_of
from storage.errors import Refused, SealBroken, WrongSecrets
from storage.hands import Role
from storage.keyring import Keyring
from storage.memberships import add_member
from storage.readership import readers
from storage.recovery import new_recovery_key, parse_recovery_key
from storage.schema import desk_sessions, facts, members, staff, team_wraps
from storage.setup import check_secrets, initialise, is_set_up
from storage.staff import INVITATION_LIVES, Anew, Invitee, accept, invite, invited, reinvite
from storage.teams import recipients
from storage.unlocking import salt_of
from storage.vault import Vault
from tests.storage.house import DUTY, FRONT, NOW, House


def colleague(house: House, login: str) -> Colleague:
    """A colleague as the administrator sees them."""
    with house.database.reading() as connection:
        found = find_staff(connection, house.vault, login)
    assert found is not None
    return found


def test_an_invited_colleague_accepts_and_logs_in(house: House) -> None:
    """The invitation says who is meant; with a passphrase they are in."""
    token = house.invite("anna")
    with house.database.reading() as connection:
        meant = invited(connection, house.vault, token, NOW)
    assert meant is not None
    assert (meant.name, meant.login, meant.state) == ("Anna", "anna", "invited")
    one = house.accept(token)
    _, hand = house.enter("anna")
    assert (hand.id, hand.name, hand.role, hand.teams) == (
        one,
        "Anna",
        Role.WORKER,
        frozenset({FRONT}),
    )
    assert colleague(house, "anna").state == "active"


def test_an_invitation_is_good_once_and_for_seven_days(house: House) -> None:
    """Used, late, mistyped and made-up invitations are refused alike."""
    token = house.invite("anna")
    late, stretched = NOW + INVITATION_LIVES, house.unlocking.fresh("whatever")
    with house.writing() as connection:
        for wrong, at in ((token, late), (token[:-1], NOW), ("", NOW), ("é" * 43, NOW)):
            assert invited(connection, house.vault, wrong, at) is None
            with pytest.raises(Refused, match="invitation-over"):
                accept(connection, house.vault, wrong, stretched, at, house.renew)
    house.accept(token)
    with house.writing() as connection, pytest.raises(Refused, match="invitation-over"):
        accept(connection, house.vault, token, stretched, NOW, house.renew)


def test_the_database_knows_no_token_name_or_login(house: House) -> None:
    """What identifies a colleague is sealed or an index."""
    token = house.invite("anna")
    with house.database.reading() as connection:
        row = connection.execute(select(staff)).one()
    stored = b"".join(value for value in row if isinstance(value, bytes))
    for word in (b"anna", b"Anna", token.encode()):
        assert word not in stored


@pytest.mark.parametrize(
    ("invitee", "code"),
    [
        (Invitee(" ", "bo", Role.WORKER, "nl"), "staff-name"),
        (Invitee("Bo", "", Role.WORKER, "nl"), "staff-login"),
        (Invitee("Bo\u202e", "bo", Role.WORKER, "nl"), "staff-name"),
        (Invitee("Bo", "b" * 101, Role.WORKER, "nl"), "staff-login"),
        (Invitee("Bo", " \uff21NNA", Role.WORKER, "nl"), "staff-login-taken"),
        (Invitee("Bo", "bo", Role.AUDITOR, "nl", [FRONT]), "staff-reads-not"),
        (Invitee("Bo", "bo", Role.ADMINISTRATOR, "nl", [FRONT]), "staff-reads-not"),
        (Invitee("Bo", "bo", Role.WORKER, "nl", ["nobody"]), "team-unknown"),
    ],
)
def test_an_impossible_invitation_says_why(house: House, invitee: Invitee, code: str) -> None:
    """Empty or odd names, a login in use, and teams for who may not read are refused."""
    house.invite("anna")
    with house.writing() as connection, pytest.raises(Refused, match=code):
        invite(connection, house.vault, invitee, NOW)


def test_a_forgotten_passphrase_costs_the_keys(house: House) -> None:
    """Who is invited anew has another key pair; old desks and wraps are gone."""
    one = house.join("anna")
    house.enter("anna")
    with house.writing() as connection:
        token = reinvite(connection, house.vault, one, NOW)
        assert connection.execute(select(func.count()).select_from(desk_sessions)).scalar() == 0
        mine = select(team_wraps).where(team_wraps.c.recipient == f"staff/{one.hex()}")
        assert connection.execute(mine).all() == []
    with pytest.raises(Refused, match="login-wrong"):
        house.enter("anna")
    house.accept(token, "quite another passphrase")
    with pytest.raises(Refused, match="login-wrong"):
        house.enter("anna")
    _, hand = house.enter("anna", "quite another passphrase")
    with house.database.reading() as connection:
        (now,) = recipients(connection, house.vault, [FRONT])
        assert hand.team_key(connection, now.name) is not None  # nobody else could read
        assert hand.team_key(connection, "team/front_office/2") is None


def test_who_is_invited_anew_may_change(house: House) -> None:
    """Another name, role and language, and teams that they join; what is not said stays."""
    house.join("bo", [DUTY])
    one = house.join("anna")
    anew = Anew(Profile("Anna B.", "Anna"), Role.COORDINATOR, None, [FRONT, DUTY])
    with house.writing() as connection:
        token = reinvite(connection, house.vault, one, NOW, anew)
    assert house.accept(token) == one
    _, hand = house.enter("anna")
    assert (hand.name, hand.login, hand.role) == ("Anna B.", "Anna", Role.COORDINATOR)
    assert (hand.language, hand.teams) == ("nl", frozenset({FRONT, DUTY}))


@pytest.mark.parametrize(
    ("anew", "code"),
    [
        (Anew(Profile("", "anna")), "staff-name"),
        (Anew(role=Role.AUDITOR), "staff-reads-not"),
        (Anew(teams=["nobody"]), "team-unknown"),
    ],
)
def test_an_impossible_change_says_why(house: House, anew: Anew, code: str) -> None:
    """As with who is new; an auditor belongs to no team, also not to one of before."""
    one = house.join("anna")
    with house.writing() as connection, pytest.raises(Refused, match=code):
        reinvite(connection, house.vault, one, NOW, anew)


def test_who_comes_back_waits_at_the_door(house: House) -> None:
    """With others in the team, forgetting the passphrase makes no new epoch."""
    house.join("anna")
    two = house.join("bo")
    with house.writing() as connection:
        token = reinvite(connection, house.vault, two, NOW)
    house.accept(token)
    _, hand = house.enter("bo")
    with house.database.reading() as connection:
        (now,) = recipients(connection, house.vault, [FRONT])
        assert now.name == "team/front_office/2"
        assert hand.team_key(connection, now.name) is None


def test_who_is_disabled_is_out_at_once(house: House) -> None:
    """Desks, keys and memberships go; every team gets a new epoch that the others read."""
    house.join("bo", [FRONT, DUTY])
    one = house.join("anna", [FRONT, DUTY])
    token, _ = house.enter("anna")
    house.renewed.clear()
    with house.writing() as connection:
        house.disable(connection, one)
        assert connection.execute(select(desk_sessions)).all() == []
        assert connection.execute(select(members).where(members.c.staff_id == one)).all() == []
        names = [each.name for each in recipients(connection, house.vault, [FRONT, DUTY])]
    assert names == ["team/duty/3", "team/front_office/3"]
    assert house.renewed == [DUTY, FRONT]
    assert colleague(house, "anna").state == "disabled"
    with pytest.raises(AssertionError):
        house.at_desk(token)
    with pytest.raises(Refused, match="login-wrong"):
        house.enter("anna")
    _, other = house.enter("bo")
    with house.database.reading() as connection:
        assert all(other.team_key(connection, name) for name in names)


def test_who_was_disabled_can_be_invited_anew(house: House) -> None:
    """They come back under their login, without teams."""
    one = house.join("anna")
    with house.writing() as connection:
        house.disable(connection, one)
        with pytest.raises(Refused, match="staff-reads-not"):
            add_member(connection, house.vault, FRONT, one, house.renew)
        token = reinvite(connection, house.vault, one, NOW)
    assert house.accept(token) == one
    assert house.enter("anna")[1].teams == frozenset()


def test_disabling_takes_back_an_invitation(house: House) -> None:
    """Who was invited by mistake cannot come in any more."""
    token = house.invite("anna")
    with house.writing() as connection:
        house.disable(connection, colleague(house, "anna").id)
        assert invited(connection, house.vault, token, NOW) is None


def test_unknown_colleagues_are_refused(house: House) -> None:
    """Nobody has this id."""
    with house.writing() as connection:
        for deed in (
            lambda: house.disable(connection, bytes(16)),
            lambda: reinvite(connection, house.vault, bytes(16), NOW),
        ):
            with pytest.raises(Refused, match="staff-unknown"):
                deed()


def test_colleagues_are_listed_by_name(house: House) -> None:
    """Everybody, with role, teams and state."""
    house.join("bo")
    house.join("Anna", [FRONT, DUTY], Role.COORDINATOR)
    house.invite("cas", [], Role.AUDITOR)
    with house.database.reading() as connection:
        found = list_staff(connection, house.vault)
    assert [(one.name, one.role, one.teams, one.state) for one in found] == [
        ("Anna", Role.COORDINATOR, (DUTY, FRONT), "active"),
        ("Bo", Role.WORKER, (FRONT,), "active"),
        ("Cas", Role.AUDITOR, (), "invited"),
    ]


def test_a_profile_moved_to_another_row_does_not_open(house: House) -> None:
    """Nobody takes another's name by changing the database; the list has them without one."""
    one, two = house.join("anna"), house.join("bo")
    with house.writing() as connection:
        blob = connection.execute(select(staff.c.profile_blob).where(staff.c.id == one)).scalar()
        connection.execute(update(staff).where(staff.c.id == two).values(profile_blob=blob))
        assert [(each.id, each.name) for each in list_staff(connection, house.vault)] == [
            (two, ""),
            (one, "Anna"),
        ]
        with pytest.raises(SealBroken):
            find_staff(connection, house.vault, "bo")
        assert names_of(connection, house.vault, [one, two]) == {one: "Anna"}


def test_a_key_exchanged_in_the_database_is_not_wrapped_to(house: House) -> None:
    """Whose row has a public key of somebody else is left out and named; the others go on."""
    one, two, three = house.join("anna"), house.join("bo"), house.join("cas")
    _, foreign = new_recovery_key()
    with house.writing() as connection:
        changed = update(staff).where(staff.c.id == two)
        connection.execute(changed.values(public=foreign.public.to_bytes()))
        assert house.disable(connection, one) == [Unrenewed("colleague", "Bo")]
        assert readers(connection, FRONT) == [three]
    assert house.renewed[-1] == FRONT


def test_a_team_that_gets_no_new_keys_is_named_and_renewed_later(house: House) -> None:
    """Who is disabled is out all the same; disabling once more gives every team new keys."""
    house.join("bo")
    one = house.join("anna", [FRONT, DUTY])
    house.enter("anna")
    house.renewed.clear()
    key = facts.c.name == "recovery_mac"
    with house.writing() as connection:
        kept = connection.execute(select(facts.c.value).where(key)).scalar()
        connection.execute(update(facts).where(key).values(value=b"x" * 32))
        assert house.disable(connection, one) == [Unrenewed("team", DUTY), Unrenewed("team", FRONT)]
        assert connection.execute(select(desk_sessions)).all() == []
        connection.execute(update(facts).where(key).values(value=kept))
    assert house.renewed == []
    with house.writing() as connection:
        assert house.disable(connection, one) == []
    assert house.renewed == [DUTY, FRONT]


def test_who_is_dismissed_is_out_though_their_own_row_is_damaged(house: House) -> None:
    """Found by the login, whatever became of name and login in the row."""
    one = house.join("anna")
    token, _ = house.enter("anna")
    with house.writing() as connection:
        connection.execute(update(staff).where(staff.c.id == one).values(profile_blob=b"x" * 90))
        assert house.disable(connection, id_of_login(connection, house.vault, " ANNA")) == []
        assert connection.execute(select(desk_sessions)).all() == []
        with pytest.raises(Refused, match="staff-unknown"):
            id_of_login(connection, house.vault, "bo")
    with pytest.raises(AssertionError):
        house.at_desk(token)
    with house.writing() as connection:
        again = Anew(Profile("Anna", "anna"))
        back = reinvite(connection, house.vault, one, NOW, again)
    assert house.accept(back) == one
    assert house.enter("anna")[1].name == "Anna"


def test_an_unknown_login_gets_a_salt_of_its_own(house: House) -> None:
    """It is the same each time and looks like any other, so that it tells nothing."""
    house.join("anna")
    house.invite("bo")
    with house.database.reading() as connection:
        known = salt_of(connection, house.vault, "ANNA ")
        unknown = [salt_of(connection, house.vault, login) for login in ("x", "x", "y", "bo")]
    assert unknown[0] == unknown[1] != unknown[2]
    assert {len(one.salt) for one in (known, *unknown)} == {16}
    assert {one.generation for one in (known, *unknown)} == {1}


# ── the first-run set-up ─────────────────────────────────────────────────────────────────────


def test_the_set_up_is_done_once(house: House) -> None:
    """A second set-up is refused, for it would cut off the printed recovery key."""
    with house.writing() as connection:
        assert is_set_up(connection)
        with pytest.raises(Refused, match="already-set-up"):
            initialise(connection, house.vault, {}, {})


def test_secrets_of_another_database_are_refused(house: House) -> None:
    """The secrets of the set-up pass, others do not."""
    with house.database.reading() as connection:
        check_secrets(connection, house.vault)
        with pytest.raises(WrongSecrets):
            check_secrets(connection, Vault(Keyring.create()))


def test_before_the_set_up_no_secrets_pass(database: Database, vault: Vault) -> None:
    """An empty database is not taken for one of ours."""
    with database.reading() as connection:
        assert not is_set_up(connection)
        with pytest.raises(WrongSecrets):
            check_secrets(connection, vault)


def test_a_printed_recovery_key_is_read_back(house: House) -> None:
    """Case, grouping and look-alike digits do not matter."""
    text = house.recovery_text
    private = parse_recovery_key(text)
    sloppy = text.lower().replace(" ", "-").replace("o", "0").replace("i", "1").replace("b", "8")
    assert parse_recovery_key(sloppy) == private
    assert [len(line.split()) for line in text.splitlines()] == [7, 7]


def test_a_mistyped_recovery_key_is_refused() -> None:
    """One wrong, missing or additional character is found."""
    text, _ = new_recovery_key()
    other = "A" if text[0] != "A" else "C"
    for wrong in (other + text[1:], text[:-1], text + "A", "", "é", "A" * 10_000):
        with pytest.raises(Refused, match="recovery-mistyped") as caught:
            parse_recovery_key(wrong)
        assert caught.value.__context__ is None
