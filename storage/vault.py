"""The vault: every key of `docs/security.md`, and nothing outside storage touches one.

It derives look-up indexes and session keys from the secrets, makes and certifies key pairs, wraps
private keys to their recipients and seals what people said. It does no I/O.
"""

import base64
import binascii
import os
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

from flows.units import HOUR
from storage.chats import WEB, Door
from storage.errors import SealBroken, WrongSession
from storage.keyring import Keyring
from storage.keys import PrivateKey, PublicKey, SymmetricKey, derive, joined, mac, same
from storage.sealing import Place, key_id_of, open_, open_with, seal, seal_to

ID_SIZE: Final = 16
SESSION_SIZE: Final = 32
PERSON: Final = "person"
RECOVERY: Final = "recovery"

_HOUR_SIZE: Final = 4
_DIGITS: Final = 5
"""Digits of a generation, of which there are at most 65,535."""

_SEQ_AT = struct.Struct(">qq")
_EPOCH = struct.Struct(">I")


class Side(StrEnum):
    """The two key pairs of a conversation: what the person may read too, and what only teams may.

    `PERSON` is no side of the transcript: it marks wraps of the person's own key.
    """

    SHARED = "shared"
    TEAM = "team"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Session:
    """An unlocked browser session: its row, and the key of what is sealed under its secret."""

    id: bytes
    generation: int
    key: SymmetricKey

    @property
    def channel(self) -> str:
        """The web."""
        return WEB

    @property
    def address(self) -> str | None:
        """None: the page reads its answers."""
        return None

    def sealing(self) -> tuple[int, SymmetricKey]:
        """The session's key."""
        return self.generation, self.key

    def opening(self, _blob: bytes, /) -> SymmetricKey:
        """The session's key."""
        return self.key


@dataclass(frozen=True, slots=True)
class Recipient:
    """A public key that was checked against its certificate. `name` tells its wraps apart."""

    name: str
    public: PublicKey


class Spot(NamedTuple):
    """Where a message of a conversation stands: its side and epoch, number, kind, when (µs UTC)."""

    side: str
    epoch: int
    seq: int
    kind: str
    at: int


@dataclass(frozen=True, slots=True)
class Wrap:
    """A private key sealed to one recipient."""

    side: Side
    epoch: int
    recipient: str
    blob: bytes


@dataclass(frozen=True, slots=True)
class NewPair:
    """A fresh key pair: certified public half, private half for wrapping now and then dropping."""

    private: PrivateKey
    key: PublicKey
    public: bytes
    mac: bytes


class Vault:
    """All key handling, under the operator's secrets."""

    def __init__(self, keyring: Keyring) -> None:
        """Derive the working keys of every generation."""
        self._current = keyring.current
        self._masters = {
            number: _Masters(secrets.master) for number, secrets in keyring.generations.items()
        }
        self.peppers = {
            number: SymmetricKey(secrets.pepper) for number, secrets in keyring.generations.items()
        }

    @property
    def generation(self) -> int:
        """The generation that new blobs are sealed under."""
        return self._current

    def fingerprint(self) -> bytes:
        """What the database keeps to recognise the first generation of secrets by (32 bytes)."""
        first = min(self._masters)
        return mac(self._masters[first].index, b"fingerprint")

    # ── sessions and indexes ─────────────────────────────────────────────────────────────

    def new_session(self, purpose: str, at: int = 0) -> tuple[str, Session]:
        """A token for a cookie and the session that it unlocks. Purposes: `chat`, `desk`.

        The secret begins with the hour of `at` (µs UTC) and goes on with 224 random bits. The row's
        id begins with that hour too, so that the dialogues of one hour lie side by side in every
        index: what a commit touches does not grow with what is stored.
        """
        hour = (at // HOUR).to_bytes(_HOUR_SIZE, "big")
        secret = hour + os.urandom(SESSION_SIZE - _HOUR_SIZE)
        token = f"{self._current}.{base64.urlsafe_b64encode(secret).decode().rstrip('=')}"
        return token, self._session(purpose, self._current, secret)

    def session(self, purpose: str, token: str) -> Session:
        """The session of a cookie's token; raises WrongSession when it is none of ours."""
        number, _, text = token.partition(".")
        try:
            secret = base64.b64decode(text + "=", altchars=b"-_", validate=True)
        except (ValueError, binascii.Error):
            raise WrongSession from None
        is_number = number.isascii() and number.isdecimal() and len(number) <= _DIGITS
        if not is_number or len(secret) != SESSION_SIZE:
            raise WrongSession
        if int(number) not in self._masters:
            raise WrongSession
        return self._session(purpose, int(number), secret)

    def _session(self, purpose: str, generation: int, secret: bytes) -> Session:
        masters = self._masters[generation]
        label = purpose.encode()
        random = mac(masters.index, b"session", label, secret)
        row = secret[:_HOUR_SIZE] + random[: ID_SIZE - _HOUR_SIZE]
        return Session(row, generation, derive(masters.sessions, "session", label, secret))

    def index(self, purpose: str, *parts: bytes) -> bytes:
        """A look-up index (16 bytes) that tells nothing without the secrets."""
        masters = self._masters[min(self._masters)]
        return mac(masters.index, purpose.encode(), *parts)[:ID_SIZE]

    def contact(self, channel: str, address: str) -> bytes:
        """The id of the contact at an address of a channel (16 bytes)."""
        return self.index("contact", channel.encode(), address.encode())

    def tag(self, purpose: str, *parts: bytes) -> bytes:
        """A MAC (32 bytes) for tokens of our own, such as a form's nonce."""
        return mac(self._masters[self._current].tags, purpose.encode(), *parts)

    # ── sealed under the master secret: colleagues' names, channel addresses ─────────────

    def seal_profile(self, row: bytes, revision: int, plaintext: bytes) -> bytes:
        """Seal a colleague's name and login."""
        masters = self._masters[self._current]
        return seal(masters.profiles, self._current, _profile(row, revision), plaintext)

    def open_profile(self, row: bytes, revision: int, blob: bytes) -> bytes:
        """Open a colleague's name and login; raises SealBroken."""
        return open_(self._masters_of(blob).profiles, _profile(row, revision), blob)

    def seal_address(self, contact: bytes, address: str) -> bytes:
        """Seal where a contact's answers must be sent."""
        masters = self._masters[self._current]
        return seal(masters.addresses, self._current, _address(contact), address.encode())

    def open_address(self, contact: bytes, blob: bytes) -> str:
        """Open where a contact's answers must be sent; raises SealBroken."""
        return open_(self._masters_of(blob).addresses, _address(contact), blob).decode()

    def seal_own_reply(self, reply: str, language: str, revision: int, plaintext: bytes) -> bytes:
        """Seal an organisation's own wording of a canned reply: nobody else can change it."""
        masters = self._masters[self._current]
        return seal(masters.replies, self._current, _reply(reply, language, revision), plaintext)

    def open_own_reply(self, reply: str, language: str, revision: int, blob: bytes) -> bytes:
        """Open an organisation's own wording of a canned reply; raises SealBroken."""
        return open_(self._masters_of(blob).replies, _reply(reply, language, revision), blob)

    def seal_draft(self, colleague: bytes, plaintext: bytes) -> bytes:
        """Seal what a colleague was typing, for whichever session of theirs comes next."""
        masters = self._masters[self._current]
        return seal(masters.drafts, self._current, _draft(colleague), plaintext)

    def open_draft(self, colleague: bytes, blob: bytes) -> bytes:
        """Open what a colleague was typing; raises SealBroken, also for another colleague."""
        return open_(self._masters_of(blob).drafts, _draft(colleague), blob)

    def _masters_of(self, blob: bytes) -> "_Masters":
        """The working keys that a blob was sealed under; raises SealBroken when they are gone."""
        masters = self._masters.get(key_id_of(blob))
        if masters is None:
            raise SealBroken
        return masters

    # ── sealed under a door: a session's key, or an ephemeral one ────────────────────────

    @staticmethod
    def seal_held(door: Door, revision: int, plaintext: bytes) -> bytes:
        """Seal the state of a dialogue under its session and the master secret, or its chat."""
        key_id, key = door.sealing()
        return seal(key, key_id, held_place(door.id, revision), plaintext)

    @staticmethod
    def open_held(door: Door, revision: int, blob: bytes) -> bytes:
        """Open the state of a dialogue; raises SealBroken."""
        return open_(door.opening(blob), held_place(door.id, revision), blob)

    # ── key pairs ────────────────────────────────────────────────────────────────────────

    def new_pair(self, kind: str, owner: bytes, epoch: int) -> NewPair:
        """A key pair for `owner`; its public half is certified, for HPKE says not who sealed."""
        private = PrivateKey.generate()
        key = private.public
        public = key.to_bytes()
        return NewPair(private, key, public, self.certificate(kind, owner, epoch, public))

    def recipient(
        self, name: str, kind: str, owner: bytes, epoch: int, public: bytes, certificate: bytes
    ) -> Recipient:
        """A public key from the database, checked; raises SealBroken when it was exchanged."""
        for number in self._masters:
            if same(self.certificate(kind, owner, epoch, public, number), certificate):
                return Recipient(name, PublicKey.from_bytes(public))
        raise SealBroken

    def certificate(
        self, kind: str, owner: bytes, epoch: int, public: bytes, generation: int | None = None
    ) -> bytes:
        """What says that a public key is ours, under the secrets of a generation (the current)."""
        masters = self._masters[self._current if generation is None else generation]
        return mac(masters.certificates, kind.encode(), owner, _EPOCH.pack(epoch), public)

    # ── wraps ────────────────────────────────────────────────────────────────────────────

    @staticmethod
    def wrap(
        private: PrivateKey, owner: bytes, side: Side, epoch: int, recipients: Iterable[Recipient]
    ) -> list[Wrap]:
        """Seal a conversation's private key to each recipient."""
        raw = private.to_bytes()
        return [
            Wrap(
                side,
                epoch,
                one.name,
                seal_to(one.public, 0, wrap_place(owner, side, epoch, one.name), raw),
            )
            for one in recipients
        ]

    @staticmethod
    def unwrap(
        holder: PrivateKey, owner: bytes, side: str, epoch: int, recipient: str, blob: bytes
    ) -> PrivateKey:
        """Open a wrap with the recipient's private key; raises SealBroken."""
        place = wrap_place(owner, side, epoch, recipient)
        return PrivateKey.from_bytes(open_with(holder, place, blob))

    @staticmethod
    def lock(
        private: PrivateKey,
        key: SymmetricKey,
        owner: bytes,
        side: str,
        epoch: int,
        holder: str,
        generation: int = 0,
    ) -> bytes:
        """Seal a private key under a symmetric one: a session's, a return code's, a passphrase's.

        `generation` is that of the pepper the key was stretched with, where one was.
        """
        return seal(key, generation, wrap_place(owner, side, epoch, holder), private.to_bytes())

    @staticmethod
    def unlock(
        key: SymmetricKey, owner: bytes, side: str, epoch: int, holder: str, blob: bytes
    ) -> PrivateKey:
        """Open what `lock` sealed; raises SealBroken."""
        return PrivateKey.from_bytes(open_(key, wrap_place(owner, side, epoch, holder), blob))

    @staticmethod
    def wrap_team(private: PrivateKey, team: str, epoch: int, recipient: Recipient) -> bytes:
        """Seal the private key of a team's epoch to a member or to the recovery key."""
        place = _team_wrap(team, epoch, recipient.name)
        return seal_to(recipient.public, 0, place, private.to_bytes())

    @staticmethod
    def unwrap_team(
        holder: PrivateKey, team: str, epoch: int, recipient: str, blob: bytes
    ) -> PrivateKey:
        """Open what `wrap_team` sealed; raises SealBroken."""
        return PrivateKey.from_bytes(open_with(holder, _team_wrap(team, epoch, recipient), blob))

    # ── messages ─────────────────────────────────────────────────────────────────────────

    @staticmethod
    def seal_message(public: PublicKey, conversation: bytes, spot: Spot, plaintext: bytes) -> bytes:
        """Seal one message of a conversation to the key pair of a side's epoch."""
        return seal_to(public, 0, _message(conversation, spot), plaintext)

    @staticmethod
    def open_message(private: PrivateKey, conversation: bytes, spot: Spot, blob: bytes) -> bytes:
        """Open one message; raises SealBroken, also when its kind or time was changed."""
        return open_with(private, _message(conversation, spot), blob)


class _Masters:
    """The working keys of one generation, each for one purpose."""

    __slots__ = (
        "addresses",
        "certificates",
        "drafts",
        "index",
        "profiles",
        "replies",
        "sessions",
        "tags",
    )

    def __init__(self, master: bytes) -> None:
        self.index = derive(master, "index")
        self.sessions = derive(master, "sessions")
        self.profiles = derive(master, "profiles")
        self.certificates = derive(master, "certificates")
        self.tags = derive(master, "tags")
        self.addresses = derive(master, "channel addresses")
        self.replies = derive(master, "canned replies")
        self.drafts = derive(master, "drafts")


def held_place(contact: bytes, revision: int) -> Place:
    """Where the state of a dialogue belongs."""
    return Place("held", "contacts", contact, revision)


def _profile(colleague: bytes, revision: int) -> Place:
    return Place("profile", "staff", colleague, revision)


def _address(contact: bytes) -> Place:
    return Place("address", "contacts", contact)


def _reply(reply: str, language: str, revision: int) -> Place:
    row = joined(b"reply", (reply.encode(), language.encode()))
    return Place("own-reply", "replies", row, revision)


def _draft(colleague: bytes) -> Place:
    return Place("draft", "staff", colleague)


def wrap_place(owner: bytes, side: str, epoch: int, recipient: str) -> Place:
    """Where a wrap belongs."""
    return Place(f"wrap-{side}", "wraps", owner + recipient.encode(), epoch)


def _team_wrap(team: str, epoch: int, recipient: str) -> Place:
    row = joined(b"team", (team.encode(), recipient.encode()))
    return Place("wrap-team-key", "team_wraps", row, epoch)


def _message(conversation: bytes, spot: Spot) -> Place:
    row = conversation + _SEQ_AT.pack(spot.seq, spot.at) + spot.kind.encode()
    return Place(f"message-{spot.side}", "messages", row, spot.epoch)
