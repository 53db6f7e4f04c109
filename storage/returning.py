"""The person's way back: return codes, taking over on another device, cutting off, forgetting."""

from sqlalchemy import Connection, delete, insert, select, update

from storage.chats import Door
from storage.codepool import ReadyCode
from storage.codes import StretchedCode
from storage.contacts import erase as erase_contacts
from storage.contacts import holder
from storage.conversations import Conversations, save_wraps
from storage.errors import Refused, SealBroken
from storage.keys import PrivateKey
from storage.kits import FIRST_EPOCH, Kit, pair
from storage.links import drop_links
from storage.schema import codes, contacts, conversations, epochs, messages, wraps
from storage.transcripts import person_key, shared_epochs_of
from storage.vault import PERSON, Recipient, Session, Side, Vault, Wrap


def code_holder(lookup: bytes) -> str:
    """The name under which a return code holds the person's key in `wraps`."""
    return f"code/{lookup.hex()}"


def give_door(
    connection: Connection, conversation: bytes, person: PrivateKey, epoch: int, door: Door
) -> None:
    """Let a session or a chat open the conversation as the person."""
    save_wraps(connection, conversation, [_door_wrap(conversation, person, epoch, door)])


def _door_wrap(conversation: bytes, person: PrivateKey, epoch: int, door: Door) -> Wrap:
    name = holder(door)
    key_id, key = door.sealing()
    blob = Vault.lock(person, key, conversation, Side.PERSON, epoch, name, key_id)
    return Wrap(Side.PERSON, epoch, name, blob)


def give_code(
    connection: Connection,
    conversation: bytes,
    person: PrivateKey,
    epoch: int,
    ready: ReadyCode,
    at: int,
) -> None:
    """Let a return code open the conversation as the person; codes from before die."""
    _drop_codes(connection, conversation)
    save_wraps(connection, conversation, [_code_wrap(conversation, person, epoch, ready)])
    enter_code(connection, conversation, ready, at)


def _code_wrap(conversation: bytes, person: PrivateKey, epoch: int, ready: ReadyCode) -> Wrap:
    code = ready.stretched
    name = code_holder(code.lookup)
    blob = Vault.lock(person, code.key, conversation, Side.PERSON, epoch, name)
    return Wrap(Side.PERSON, epoch, name, blob)


def enter_code(connection: Connection, conversation: bytes, ready: ReadyCode, at: int) -> None:
    """Let a return code be found; the wrap that it opens is made apart."""
    connection.execute(
        insert(codes),
        {
            "lookup": ready.stretched.lookup,
            "conversation_id": conversation,
            "generation": ready.generation,
            "made_at": at,
        },
    )


def first_wraps(kit: Kit, door: Door, ready: ReadyCode | None) -> list[Wrap]:
    """At handoff: the door opens the conversation, and the code if there is one yet."""
    person, conversation = kit.person.private, kit.conversation
    made = [_door_wrap(conversation, person, FIRST_EPOCH, door)]
    if ready is not None:
        made.append(_code_wrap(conversation, person, FIRST_EPOCH, ready))
    return made


def take_door(connection: Connection, conversation: bytes, door: Door) -> None:
    """From now on this door no longer opens the conversation."""
    connection.execute(
        delete(wraps).where(
            wraps.c.conversation_id == conversation, wraps.c.recipient == holder(door)
        )
    )


def late_code(
    connection: Connection, conversation: bytes, session: Session, ready: ReadyCode, at: int
) -> None:
    """The code that could not be given at handoff, the pool being empty."""
    person = person_key(connection, conversation, session)
    epoch = _person_epoch(connection, conversation)
    give_code(connection, conversation, person, epoch, ready, at)


def conversation_of(connection: Connection, code: StretchedCode) -> bytes | None:
    """The conversation that a code leads to."""
    query = select(codes.c.conversation_id).where(codes.c.lookup == code.lookup)
    return connection.execute(query).scalar_one_or_none()


def take_over(connection: Connection, code: StretchedCode, session: Session) -> bytes:
    """Let a new session into the conversation that a code leads to; the conversation's id.

    Raises Refused("code-unknown") when it leads nowhere.
    """
    conversation = conversation_of(connection, code)
    if conversation is None:
        raise Refused("code-unknown")
    name = code_holder(code.lookup)
    query = select(wraps.c.epoch, wraps.c.key_blob).where(
        wraps.c.conversation_id == conversation, wraps.c.recipient == name
    )
    row = connection.execute(query).one()
    try:
        person = Vault.unlock(code.key, conversation, Side.PERSON, row.epoch, name, row.key_blob)
    except SealBroken:
        raise Refused("code-unknown") from None
    give_door(connection, conversation, person, row.epoch, session)
    return conversation


def cut_off_others(connection: Connection, conversation: bytes, session: Session) -> int:
    """End every other session of this conversation, and its links; how many sessions there were."""
    drop_links(connection, conversation)
    query = select(contacts.c.id).where(
        contacts.c.conversation_id == conversation, contacts.c.id != session.id
    )
    others = list(connection.execute(query).scalars())
    erase_contacts(connection, others)
    return len(others)


def new_code(
    connection: Connection,
    vault: Vault,
    cases: Conversations,
    conversation: bytes,
    session: Session,
    ready: ReadyCode,
    at: int,
) -> None:
    """A new code, and a new key of the person behind it: the old code and other devices die.

    What was said before is wrapped to the new key, what comes opens with nothing older.
    """
    old = person_key(connection, conversation, session)
    cut_off_others(connection, conversation, session)
    person, epoch = _renew_person(connection, vault, conversation, old)
    give_door(connection, conversation, person, epoch, session)
    give_code(connection, conversation, person, epoch, ready, at)
    cases.new_epoch(connection, conversation)


def move_to_page(  # noqa: PLR0913, PLR0917 - from which door to which one, with which code
    connection: Connection,
    vault: Vault,
    cases: Conversations,
    conversation: bytes,
    chat: Door,
    session: Session,
    ready: ReadyCode | None,
    at: int,
) -> None:
    """Go on in a browser session after a chat: a new key of the person, a new epoch.

    A chat holds no key after its dialogue, so what was said before stays with the team; while it
    does hold one, everything opens in the session too. An empty pool of codes (`ready` None) gives
    the code later.
    """
    try:
        old: PrivateKey | None = person_key(connection, conversation, chat)
    except SealBroken:
        old = None
    person, epoch = _renew_person(connection, vault, conversation, old)
    give_door(connection, conversation, person, epoch, session)
    if ready is not None:
        give_code(connection, conversation, person, epoch, ready, at)
    cases.new_epoch(connection, conversation)


def _renew_person(
    connection: Connection, vault: Vault, conversation: bytes, old: PrivateKey | None
) -> tuple[PrivateKey, int]:
    """A new key of the person, which opens what the `old` one does; the key and its epoch."""
    before = shared_epochs_of(connection, conversation, old) if old else {}
    epoch = _person_epoch(connection, conversation) + 1
    _drop_person(connection, conversation)
    new = pair(vault, conversation, Side.PERSON, epoch)
    connection.execute(
        update(conversations)
        .where(conversations.c.id == conversation)
        .values(person_epoch=epoch, person_public=new.public, person_mac=new.mac)
    )
    reader = Recipient(PERSON, new.private.public)
    for (side, number), private in before.items():
        made = vault.wrap(private, conversation, Side(side), number, [reader])
        save_wraps(connection, conversation, made)
    return new.private, epoch


def has_code(connection: Connection, conversation: bytes) -> bool:
    """Whether somebody was given a return code for this conversation."""
    query = select(codes.c.lookup).where(codes.c.conversation_id == conversation).limit(1)
    return connection.execute(query).first() is not None


def forget(connection: Connection, conversation: bytes) -> None:
    """Erase a conversation: first what opens it, then what it says. Compact afterwards."""
    query = select(contacts.c.id).where(contacts.c.conversation_id == conversation)
    erase_contacts(connection, list(connection.execute(query).scalars()))
    # Whoever is writing to it now in another process goes first: theirs is erased, too.
    held = select(conversations.c.id).where(conversations.c.id == conversation)
    connection.execute(held.with_for_update())
    connection.execute(delete(wraps).where(wraps.c.conversation_id == conversation))
    connection.execute(delete(codes).where(codes.c.conversation_id == conversation))
    connection.execute(delete(epochs).where(epochs.c.conversation_id == conversation))
    connection.execute(delete(messages).where(messages.c.conversation_id == conversation))
    drop_links(connection, conversation)
    connection.execute(delete(conversations).where(conversations.c.id == conversation))


def _person_epoch(connection: Connection, conversation: bytes) -> int:
    query = select(conversations.c.person_epoch).where(conversations.c.id == conversation)
    found = connection.execute(query).scalar()
    if found is None:
        raise Refused("case-gone")
    return int(found)


def _drop_codes(connection: Connection, conversation: bytes) -> None:
    connection.execute(
        delete(wraps).where(
            wraps.c.conversation_id == conversation, wraps.c.recipient.like("code/%")
        )
    )
    connection.execute(delete(codes).where(codes.c.conversation_id == conversation))


def _drop_person(connection: Connection, conversation: bytes) -> None:
    """Delete every wrap that leads to the person's old key, or was made to it."""
    connection.execute(
        delete(wraps).where(
            wraps.c.conversation_id == conversation,
            (wraps.c.side == Side.PERSON.value) | (wraps.c.recipient == PERSON),
        )
    )
