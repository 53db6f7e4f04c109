"""What a group of turns knows while it is taken: the contacts it touches, what it will write."""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace
from sqlalchemy import Connection

from storage import contacts, inbox
from storage.chats import Door
from storage.contacts import Held, Row
from storage.errors import KeyGone
from storage.inbox import Key, Receipt
from storage.outbox import Letter, Parcel
from storage.shown import Note, note


class Place:
    """One contact while its turns are taken: as stored, and as it becomes."""

    __slots__ = (
        "at",
        "door",
        "gone",
        "held",
        "is_lost",
        "is_new",
        "lifetime",
        "revision",
        "seen_at",
    )

    def __init__(self, door: Door, row: Row | None, at: int) -> None:
        """Open what is stored; raises SealBroken."""
        self.door = door
        self.is_new = row is None
        self.revision = row.revision if row else 0
        self.lifetime = row.lifetime if row else None
        self.held: Held | None = None
        self.is_lost = False
        try:
            if row is not None and row.expires_at > at:
                self.held = contacts.unseal(door, row)
        except KeyGone:
            self.is_lost = True
        self.gone = False
        self.at = 0
        self.seen_at: int | None = None


class Group:
    """The turns of one transaction: what had arrived before, the contacts they touch.

    `parcels` are for the doors that came in, `farewells` delete what stands in chats and go before
    them, `notes` are the messages that people typed.
    """

    def __init__(self, connection: Connection, before: Mapping[Key, bytes]) -> None:
        """Begin with what is known of these receipts."""
        self.connection = connection
        self.before = before
        self.seen = dict(before)
        self.rows: Mapping[bytes, Row] = {}
        self.places: dict[bytes, Place] = {}
        self.parcels: list[Parcel] = []
        self.farewells: list[Parcel] = []
        self.notes: list[Note] = []
        self.letters: dict[bytes, Letter] = {}

    def is_done(self, receipt: Receipt) -> bool:
        """Whether the same was done before, also within this group; what failed was not."""
        return self.seen.get((receipt.contact, receipt.external_id)) == receipt.digest

    def done(self, receipt: Receipt) -> None:
        """From now on the same is a repeat."""
        self.seen[receipt.contact, receipt.external_id] = receipt.digest

    def settle(self, arrived: Sequence[Receipt]) -> None:
        """Let the receipts say what was done: `arrived` is what they say of this group so far."""
        for one in arrived:
            key = (one.contact, one.external_id)
            digest, before = self.seen.get(key), self.before.get(key, one.digest)
            if digest is None:
                inbox.unrecord(self.connection, one)
            elif digest != before:
                inbox.correct(self.connection, replace(one, digest=digest))

    def place(self, door: Door, at: int) -> Place:
        """The contact of a door; raises SealBroken."""
        place = self.places.get(door.id)
        if place is None:
            place = self.places[door.id] = Place(door, self.rows.get(door.id), at)
        return place

    def forget_about(self, contact: bytes) -> None:
        """All of this contact will be erased: nothing is sent, and what was typed is noted now."""
        self.parcels = [one for one in self.parcels if one.chat.id != contact]
        note(self.connection, [one for one in self.notes if one.contact == contact])
        self.notes = [one for one in self.notes if one.contact != contact]
