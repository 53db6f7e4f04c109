"""A colleague's answer to the chats of a conversation, when and how the person said it may come."""

from typing import Final

from msgspec.structs import replace
from sqlalchemy import Connection

from handlers.channels import Reply, write_message
from handlers.farewells import chat_at
from handlers.hours import MINUTE, OpeningHours
from handlers.safe_times import is_watched, next_safe
from storage import contacts, outbox
from storage.contacts import Held, Reached
from storage.ephemeral import EphemeralKeys
from storage.errors import SealBroken
from storage.outbox import Parcel
from storage.vault import Vault

STILL_THERE: Final = 10 * MINUTE
"""Who wrote so recently is there: an answer to their own message does not wait for a safe time."""


def tell(
    connection: Connection,
    vault: Vault,
    keys: EphemeralKeys,
    hours: OpeningHours,
    conversation: bytes,
    reply: Reply,
    at: int,
) -> int:
    """Put an answer for every chat of a conversation; how many there are.

    It holds the contacts: call it before anything that holds the conversation, as turns do.
    """
    reached = contacts.chats_of(connection, conversation)
    if reached:
        parcels = [_parcel(vault, keys, hours, one, reply, at) for one in reached]
        outbox.put(connection, parcels)
    return len(reached)


def _parcel(
    vault: Vault, keys: EphemeralKeys, hours: OpeningHours, one: Reached, reply: Reply, at: int
) -> Parcel:
    chat = chat_at(vault, keys, one, at)
    try:
        held: Held | None = contacts.unseal(chat, one.row)
    except SealBroken:  # a restored backup: what is not known is taken for unsafe
        held = None
    if held is None:
        return Parcel(chat, write_message(replace(reply, discreet=True)), one.row.lifetime)
    dialogue = held.dialogue
    message = Reply(dialogue.language, reply.text, is_watched(dialogue))
    is_there = at - one.row.seen_at < STILL_THERE
    due = at if is_there else next_safe(dialogue, at, hours)
    later = due if due > at else None
    return Parcel(chat, write_message(message), one.row.lifetime, later)
