"""Builders of Telegram's objects."""

from tests.botapi.errors import Json

# Rights of an administrator that a supergroup knows; a channel's are left out.
_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
    "can_pin_messages",
    "can_manage_topics",
)


def chat_member(user: Json, status: str) -> Json:
    """A ChatMember: ``member``, ``left``, ``kicked`` or ``administrator`` with every right."""
    member: Json = {"status": status, "user": user}
    if status == "kicked":
        member["until_date"] = 0
    if status == "administrator":
        member |= dict.fromkeys(_RIGHTS, True) | {"can_be_edited": False, "is_anonymous": False}
    return member


def private_chat(user: Json) -> Json:
    """The Chat of a person with a bot."""
    named = {key: user[key] for key in ("username", "first_name", "last_name") if key in user}
    return {"id": user["id"], "type": "private"} | named


def full_chat(chat: Json, pinned: Json | None) -> Json:
    """The ChatFullInfo of a chat, with the message that is pinned in it."""
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription")
    accepted = dict.fromkeys((*gifts, "gifts_from_channels"), True)
    full = chat | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": accepted,
    }
    return full | {"pinned_message": pinned} if pinned else full


def photo_sizes(file_id: str, size: int) -> list[Json]:
    """A picture in the one size that we keep."""
    return [part(file_id, size) | {"width": 320, "height": 240}]


def part(file_id: str, size: int) -> Json:
    """What every kind of file has."""
    return {"file_id": file_id, "file_unique_id": f"U{file_id[-12:]}", "file_size": size}


def document(file_id: str, name: str, size: int) -> Json:
    """A Document."""
    mime = {"file_name": name, "mime_type": "application/octet-stream"}
    return part(file_id, size) | mime


def voice(file_id: str, size: int) -> Json:
    """A Voice of three seconds."""
    return part(file_id, size) | {"duration": 3, "mime_type": "audio/ogg"}


def sticker(file_id: str, size: int) -> Json:
    """A Sticker."""
    kind = {"type": "regular", "is_animated": False, "is_video": False, "emoji": "👍"}
    return part(file_id, size) | {"width": 512, "height": 512} | kind
