"""Rows of every table as they were after each revision, really sealed, to migrate and open.

Never changed afterwards: they stand for the databases that are out there.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from storage.duress import is_said, kept
from storage.keys import PrivateKey, SymmetricKey
from storage.sealing import Place, open_, seal
from storage.vault import Recipient, Session, Side, Spot, Vault

Row = dict[str, object]

ONE = bytes(range(16))
TWO = bytes(range(16, 32))
AT = 1_800_000_000_000_000
KEY = SymmetricKey(bytes(range(32)))
SESSION = Session(TWO, 1, KEY)
OUTBOX = Place("outbox", "outbox", ONE)
SPOT = Spot("shared", 1, 1, "person", AT)
NAME = f"staff/{TWO.hex()}"


@dataclass(frozen=True)
class OldRows:
    """One row of every table, and a check that opens what is sealed in rows read back."""

    rows: Mapping[str, Row]
    open: Callable[[Mapping[str, Mapping[str, object]]], None]


def first(vault: Vault) -> OldRows:
    """Rows as of revision 0001."""
    pair = vault.new_pair("conversation", ONE, 1)
    (wrap,) = vault.wrap(pair.private, ONE, Side.SHARED, 1, [Recipient("team/x/1", _PUBLIC)])
    rows: dict[str, Row] = {
        **_person_rows(vault),
        "epochs": {
            "conversation_id": ONE,
            "side": "shared",
            "epoch": 1,
            "public": pair.public,
            "mac": pair.mac,
        },
        "wraps": {
            "conversation_id": ONE,
            "side": "shared",
            "epoch": 1,
            "recipient": wrap.recipient,
            "key_blob": wrap.blob,
        },
        "messages": {
            "conversation_id": ONE,
            "seq": 1,
            "side": "shared",
            "epoch": 1,
            "kind": "person",
            "at": AT,
            "body_blob": vault.seal_message(pair.private.public, ONE, SPOT, b"words"),
        },
        **_staff_rows(vault),
    }
    return OldRows(rows, lambda found: _open_first(vault, found))


_HOLDER = PrivateKey.generate()
_PUBLIC = _HOLDER.public


def _person_rows(vault: Vault) -> dict[str, Row]:
    return {
        "facts": {"name": "recovery_public", "value": _PUBLIC.to_bytes()},
        "contacts": {
            "id": TWO,
            "channel": "web",
            "conversation_id": ONE,
            "revision": 3,
            "seen_at": AT,
            "expires_at": AT + 1,
            "held_blob": vault.seal_held(SESSION, 3, b"a dialogue"),
            "address_blob": vault.seal_address(TWO, "4711"),
            "unreachable": "blocked",
        },
        "inbox": {"contact_id": TWO, "external_id": ONE, "digest": b"digest", "at": AT},
        "conversations": {
            "id": ONE,
            "pseudonym": "calm otter",
            "queue": "front",
            "topic": "health",
            "priority": "P2",
            "language": "nl",
            "channel": "web",
            "team": "front_office",
            "state": "waiting",
            "claimed_by": None,
            "outcome": None,
            "opened_at": AT,
            "waiting_since": AT,
            "deadline_at": AT + 9,
            "closed_at": None,
            "epoch": 1,
            "person_epoch": 1,
            "person_public": _PUBLIC.to_bytes(),
            "person_mac": b"mac",
            "last_seq": 1,
            "revision": 2,
        },
        "codes": {"lookup": TWO, "conversation_id": ONE, "generation": 1, "made_at": AT},
        "outbox": {
            "id": ONE,
            "contact_id": TWO,
            "channel": "telegram",
            "seq": 1,
            "due_at": AT,
            "attempts": 0,
            "message_blob": seal(KEY, 7, OUTBOX, b"an answer"),
        },
    }


def _staff_rows(vault: Vault) -> dict[str, Row]:
    pair = vault.new_pair("staff", TWO, 2)
    team = vault.new_pair("team", b"front_office", 1)
    member = Recipient(NAME, pair.private.public)
    return {
        "staff": {
            "id": TWO,
            "login_index": ONE,
            "role": "worker",
            "state": "active",
            "language": "nl",
            "profile_blob": vault.seal_profile(TWO, 2, b"a name"),
            "salt": ONE,
            "public": pair.public,
            "mac": pair.mac,
            "key_blob": vault.lock(pair.private, KEY, TWO, "staff", 2, NAME, 1),
            "invitation_index": None,
            "invitation_until": None,
            "created_at": AT,
            "revision": 2,
        },
        "teams": {"id": "front_office", "is_duty": True, "epoch": 1},
        "queues": {"queue": "front", "team": "front_office"},
        "members": {"team": "front_office", "staff_id": TWO},
        "team_epochs": {
            "team": "front_office",
            "epoch": 1,
            "public": team.public,
            "mac": team.mac,
        },
        "team_wraps": {
            "team": "front_office",
            "epoch": 1,
            "recipient": NAME,
            "key_blob": vault.wrap_team(team.private, "front_office", 1, member),
        },
        "desk_sessions": {
            "id": TWO,
            "staff_id": TWO,
            "begun_at": AT,
            "seen_at": AT,
            "until": AT + 9,
            "key_blob": vault.lock(pair.private, KEY, TWO, "desk", 2, "desk"),
        },
    }


def _open_first(vault: Vault, found: Mapping[str, Mapping[str, object]]) -> None:
    def blob(table: str, column: str) -> bytes:
        value = found[table][column]
        assert isinstance(value, bytes)
        return value

    assert vault.open_held(SESSION, 3, blob("contacts", "held_blob")) == b"a dialogue"
    assert vault.open_address(TWO, blob("contacts", "address_blob")) == "4711"
    assert open_(KEY, OUTBOX, blob("outbox", "message_blob")) == b"an answer"
    assert vault.open_profile(TWO, 2, blob("staff", "profile_blob")) == b"a name"
    sealed = blob("wraps", "key_blob")
    private = vault.unwrap(_HOLDER, ONE, "shared", 1, "team/x/1", sealed)
    said = blob("messages", "body_blob")
    assert vault.open_message(private, ONE, SPOT, said) == b"words"
    staff = vault.unlock(KEY, TWO, "staff", 2, NAME, blob("staff", "key_blob"))
    assert staff == vault.unlock(KEY, TWO, "desk", 2, "desk", blob("desk_sessions", "key_blob"))
    held = blob("team_wraps", "key_blob")
    team = vault.unwrap_team(staff, "front_office", 1, NAME, held)
    assert team.public.to_bytes() == blob("team_epochs", "public")


def second(vault: Vault) -> OldRows:
    """Rows as of revision 0002: chats of people and of colleagues."""
    before = first(vault)
    rows: dict[str, Row] = {
        **before.rows,
        "contacts": {**before.rows["contacts"], "lifetime": 3600},
        "shown": {"contact_id": TWO, "message_id": 2**33, "at": AT, "until": AT + 9, "seq": 1},
        "links": {"lookup": ONE, "kind": "web", "subject": TWO, "until": AT + 9},
        "staff_chats": {
            "staff_id": TWO,
            "chat_index": ONE,
            "address_blob": vault.seal_address(TWO, "4712"),
            "on_duty": True,
            "quiet_from": 1320,
            "quiet_until": 420,
            "linked_at": AT,
            "blocked_at": None,
        },
        "cards": {
            "staff_id": TWO,
            "conversation_id": ONE,
            "message_id": 2**33,
            "digest": b"digest",
            "level": 1,
            "snoozed_until": None,
            "sent_at": AT,
        },
        "topics": {"conversation_id": ONE, "staff_id": TWO, "thread_id": 2**33},
        "leftovers": {
            "id": ONE,
            "staff_id": TWO,
            "address_blob": vault.seal_address(TWO, "4712"),
            "message_id": 2**33,
            "is_topic": False,
        },
    }

    def check(found: Mapping[str, Mapping[str, object]]) -> None:
        before.open(found)
        blob = found["staff_chats"]["address_blob"]
        assert isinstance(blob, bytes)
        assert vault.open_address(TWO, blob) == "4712"

    return OldRows(rows, check)


def third(vault: Vault) -> OldRows:
    """Rows as of revision 0003: the organisation's own replies, and verified help lines."""
    before = second(vault)
    rows: dict[str, Row] = {
        **before.rows,
        "replies": {
            "id": "greeting",
            "language": "nl",
            "edited_at": AT,
            "wording_blob": vault.seal_own_reply("greeting", "nl", AT, b"a wording"),
        },
        "resources": {"id": "112", "verified_on": AT, "verified_by": TWO},
    }

    def check(found: Mapping[str, Mapping[str, object]]) -> None:
        before.open(found)
        blob = found["replies"]["wording_blob"]
        assert isinstance(blob, bytes)
        assert vault.open_own_reply("greeting", "nl", AT, blob) == b"a wording"

    return OldRows(rows, check)


def fourth(vault: Vault) -> OldRows:
    """Rows as of revision 0004: a duress word that was used, and hours of a queue."""
    before = third(vault)
    conversation = {
        **before.rows["conversations"],
        "duress_mark": kept(vault, ONE, "purple umbrella"),
        "shown_priority": "P2",
    }
    rows: dict[str, Row] = {
        **before.rows,
        "conversations": conversation,
        "hours": {"queue": "meldpunt", "day": 0, "begins": 540, "ends": 1020},
        "closed_days": {"day": "2027-04-27", "queue": "", "name": "a day off"},
    }

    def check(found: Mapping[str, Mapping[str, object]]) -> None:
        before.open(found)
        mark = found["conversations"]["duress_mark"]
        assert isinstance(mark, bytes)
        assert is_said(vault, ONE, mark, "bring my Purple Umbrella!")

    return OldRows(rows, check)


def fifth(vault: Vault) -> OldRows:
    """Rows as of revision 0005: the same, now that a day may have several spans."""
    return fourth(vault)


def sixth(vault: Vault) -> OldRows:
    """Rows as of revision 0006: when the duress word was said last."""
    before = fifth(vault)
    conversation = {**before.rows["conversations"], "duress_at": AT}
    return OldRows({**before.rows, "conversations": conversation}, before.open)


def seventh(vault: Vault) -> OldRows:
    """Rows as of revision 0007: what is left over where the bot is blocked."""
    before = sixth(vault)
    leftover = {**before.rows["leftovers"], "put_off_until": AT + 9}
    return OldRows({**before.rows, "leftovers": leftover}, before.open)


def eighth(vault: Vault) -> OldRows:
    """Rows as of revision 0008: up to which message a topic shows what the person wrote."""
    before = seventh(vault)
    topic = {**before.rows["topics"], "read_seq": 2}
    return OldRows({**before.rows, "topics": topic}, before.open)


def ninth(vault: Vault) -> OldRows:
    """Rows as of revision 0009: the deadline that the person's page goes on with."""
    before = eighth(vault)
    conversation = {**before.rows["conversations"], "shown_deadline": AT + 9}
    return OldRows({**before.rows, "conversations": conversation}, before.open)


OLD_ROWS: Mapping[str, Callable[[Vault], OldRows]] = {
    "0001": first,
    "0002": second,
    "0003": third,
    "0004": fourth,
    "0005": fifth,
    "0006": sixth,
    "0007": seventh,
    "0008": eighth,
    "0009": ninth,
}
