"""What is deleted in a chat when its contact is erased here."""

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection

from handlers.channels import Erase, write_message
from storage import contacts, shown
from storage.chats import Chat
from storage.contacts import Reached
from storage.ephemeral import EphemeralKeys
from storage.errors import SealBroken
from storage.outbox import Parcel
from storage.vault import Vault


def erasing(ids: tuple[int, ...]) -> bytes:
    """The message, as the outbox keeps it, that deletes these messages in their chat."""
    return write_message(Erase(ids))


def farewell(connection: Connection, chat: Chat) -> list[Parcel]:
    """What deletes all that can still be deleted in a chat; call it before its row is erased."""
    ids = shown.standing(connection, chat.id, chat.at)
    return [Parcel(chat, erasing(ids), unnoted=True)] if ids else []


def farewells(
    connection: Connection,
    vault: Vault,
    keys: EphemeralKeys | None,
    conversation: bytes,
    at: int,
) -> list[Parcel]:
    """The same for every chat of a conversation; it holds their contacts."""
    if keys is None:
        return []
    return [
        parcel
        for _, chat in chats_at(vault, keys, contacts.chats_of(connection, conversation), at)
        for parcel in farewell(connection, chat)
    ]


def chats_at(
    vault: Vault, keys: EphemeralKeys, found: Iterable[Reached], at: int
) -> Iterator[tuple[Reached, Chat]]:
    """Stored chats as doors; an address that was changed leads nowhere and is passed by."""
    for one in found:
        try:
            chat = chat_at(vault, keys, one, at)
        except SealBroken:
            continue
        yield one, chat


def chat_at(vault: Vault, keys: EphemeralKeys, reached: Reached, at: int) -> Chat:
    """A stored chat as a door, at this moment (µs UTC); raises SealBroken."""
    address = vault.open_address(reached.id, reached.address)
    return Chat(reached.id, reached.channel, address, keys, at)
