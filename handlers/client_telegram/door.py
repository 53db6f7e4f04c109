"""The door: of an update from Telegram only what is needed comes in, the rest is dropped here.

No name, username, number, place, file, or origin of a forwarded message is ever parsed further.
"""

import logging
from collections.abc import Iterator
from typing import Any, Final

import msgspec
from msgspec import Struct

from handlers.hours import MICRO

ALLOWED: Final = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of updates that we ask for."""

BODY_MAX: Final = 1_000_000
"""Bytes of an update that are read; Telegram's are far smaller."""

NOTICES: Final = frozenset(
    {
        "message_auto_delete_timer_changed",
        "pinned_message",
        "successful_payment",
        "refunded_payment",
        "users_shared",
        "chat_shared",
        "gift",
        "unique_gift",
        "gift_upgrade_sent",
        "connected_website",
        "write_access_allowed",
        "passport_data",
        "proximity_alert_triggered",
        "chat_background_set",
        "checklist_tasks_done",
        "checklist_tasks_added",
        "forum_topic_created",
        "forum_topic_edited",
        "forum_topic_closed",
        "forum_topic_reopened",
        "managed_bot_created",
        "web_app_data",
    }
)
"""What Telegram itself says in a private chat, such as that messages will delete themselves."""

_NOBODY: Final = "-"
"""aiogram wants a first name; this is everybody's."""


_NOTHING: Final = msgspec.Raw(b"")
log = logging.getLogger("inloop.telegram")


class _User(Struct, frozen=True):
    id: int
    language_code: str | None = None


class _Chat(Struct, frozen=True):
    id: int
    type: str


class _Keyboard(Struct, frozen=True):
    inline_keyboard: list[list[dict[str, Any]]] = []


class _Message(Struct, frozen=True, rename={"user": "from"}):
    message_id: int
    chat: _Chat
    date: int = 0
    edit_date: int = 0
    user: _User | None = None
    text: str | None = None
    caption: str | None = None
    media_group_id: str | None = None
    contact: msgspec.Raw = _NOTHING
    location: msgspec.Raw = _NOTHING
    venue: msgspec.Raw = _NOTHING
    reply_markup: _Keyboard | None = None


class _Query(Struct, frozen=True, rename={"user": "from"}):
    id: str
    user: _User
    message: _Message | None = None
    data: str | None = None


class _Member(Struct, frozen=True):
    status: str


class _Membership(Struct, frozen=True, rename={"user": "from"}):
    chat: _Chat
    user: _User
    new_chat_member: _Member
    date: int = 0


class _Update(Struct, frozen=True):
    update_id: int
    message: _Message | None = None
    edited_message: _Message | None = None
    callback_query: _Query | None = None
    my_chat_member: _Membership | None = None


class Arrival(Struct, frozen=True):
    """An update as it comes in: its number, whose chat, and what aiogram is given: kind and event.

    `keyboard` is that of the message that was pressed. `dropped` says that something was not let
    in: `file` or `place`. `album` is common to files sent together. `seen_at` is when its person
    did it (µs UTC), perhaps long ago; of a press Telegram does not say it.
    """

    id: int
    chat: int
    kind: str
    event: dict[str, Any]
    keyboard: list[list[dict[str, Any]]] = []
    dropped: str = ""
    album: str = ""
    seen_at: int | None = None


class _Said(Struct, frozen=True):
    message: dict[str, msgspec.Raw]


class _Numbered(Struct, frozen=True):
    update_id: int


_numbers = msgspec.json.Decoder(list[_Numbered])
_update = msgspec.json.Decoder(_Update)
_said = msgspec.json.Decoder(_Said)
_raws = msgspec.json.Decoder(list[msgspec.Raw])


def read_updates(raw: bytes) -> Iterator[Arrival]:
    """The updates of a list, in their order; one that cannot be read is passed by."""
    for one in _raws.decode(raw):
        arrival = read_update(bytes(one))
        if arrival is not None:
            yield arrival


def newest_in(raw: bytes) -> int | None:
    """The highest number in a list of updates, be it of one that cannot be read."""
    return max((one.update_id for one in _numbers.decode(raw)), default=None)


def read_update(raw: bytes) -> Arrival | None:
    """One update; None when it is nothing that we asked for."""
    try:
        found = _update.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError):
        log.warning("an update could not be read and was passed by")
        return None
    if found.message is not None and found.message.text is None and _is_notice(raw):
        return None  # nobody has sent anything
    return _let_in(found)


def _is_notice(raw: bytes) -> bool:
    return not NOTICES.isdisjoint(_said.decode(raw).message)


def _let_in(found: _Update) -> Arrival | None:
    """What of an update comes in."""
    for kind, message in (("message", found.message), ("edited_message", found.edited_message)):
        if message is not None:
            return _of_message(found.update_id, kind, message)
    if found.callback_query is not None:
        return _of_query(found.update_id, found.callback_query)
    if found.my_chat_member is not None:
        return _of_membership(found.update_id, found.my_chat_member)
    return None


def _of_message(number: int, kind: str, message: _Message) -> Arrival:
    text = message.text if message.text is not None else message.caption
    content = _plain(message)
    if message.user is not None:
        content["from"] = _user(message.user)
    if text:
        content["text"] = text
    places = (message.contact, message.location, message.venue)
    dropped = "place" if any(map(bytes, places)) else "file" if message.text is None else ""
    return Arrival(
        number,
        message.chat.id,
        kind,
        content,
        dropped=dropped,
        album=message.media_group_id or "",
        seen_at=(message.edit_date or message.date) * MICRO,
    )


def _of_query(number: int, query: _Query) -> Arrival | None:
    message = query.message
    if message is None:
        return None
    content = {
        "id": query.id,
        "from": _user(query.user),
        "chat_instance": _NOBODY,
        "data": query.data or "",
        "message": _plain(message),
    }
    keyboard = message.reply_markup.inline_keyboard if message.reply_markup else []
    return Arrival(number, message.chat.id, "callback_query", content, keyboard)


def _of_membership(number: int, change: _Membership) -> Arrival:
    user = _user(change.user)
    member: dict[str, Any] = {"status": change.new_chat_member.status, "user": user}
    if member["status"] == "kicked":
        member["until_date"] = 0
    content = {
        "chat": {"id": change.chat.id, "type": change.chat.type},
        "from": user,
        "date": 0,
        "old_chat_member": {"status": "left", "user": user},
        "new_chat_member": _whole_member(member),
    }
    seen_at = change.date * MICRO
    return Arrival(number, change.chat.id, "my_chat_member", content, seen_at=seen_at)


def _whole_member(member: dict[str, Any]) -> dict[str, Any]:
    """Only whether the bot is in, out or blocked matters here."""
    known = {"kicked", "left", "member"}
    return member if member["status"] in known else member | {"status": "member"}


def _plain(message: _Message) -> dict[str, Any]:
    chat = {"id": message.chat.id, "type": message.chat.type}
    return {"message_id": message.message_id, "date": message.date, "chat": chat}


def _user(user: _User) -> dict[str, Any]:
    known: dict[str, Any] = {"id": user.id, "is_bot": False, "first_name": _NOBODY}
    if user.language_code:
        known["language_code"] = user.language_code
    return known
