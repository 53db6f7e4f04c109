"""Methods that change messages, take them away, pin them, react and answer presses."""

from tests.botapi import keyboards, marks
from tests.botapi.errors import NOT_MODIFIED, OLD_QUERY, Json, bad, breach
from tests.botapi.registry import Asked, is_admin, method, room_for
from tests.botapi.room import CallbackAnswer, Post, Room
from tests.botapi.sending import text_content

DELETABLE = 48 * 3600
"""Seconds for which a message can be deleted; an administrator of a group has no limit."""
ANSWERABLE = 15
"""Seconds for which a press can be answered."""


def _own(asked: Asked) -> tuple[Room, Post]:
    if "chat_id" not in asked.params or "message_id" not in asked.params:
        raise breach("message identifier is not specified")
    room = room_for(asked)
    post = room.posts.get(asked.params["message_id"])
    if post is None:
        raise bad("message to edit not found")
    if post.author != asked.bot.id or post.is_service:
        raise bad("message can't be edited")
    return room, post


def _edit(asked: Asked, room: Room, post: Post, content: Json) -> object:
    kept = {key: value for key, value in post.raw.items() if key not in _REPLACED}
    rest = {key: post.raw[key] for key in post.raw.keys() & _REPLACED if key in _KEPT}
    raw = kept | (content or rest)
    if keyboard := keyboards.inline(asked.params):
        raw["reply_markup"] = keyboard
    if raw == {key: value for key, value in post.raw.items() if key != "edit_date"}:
        raise bad(NOT_MODIFIED)
    asked.world.edit(room, post, raw)
    return post.raw


_KEPT = {"text", "entities", "link_preview_options"}
_REPLACED = _KEPT | {"reply_markup", "edit_date"}


@method("editMessageText", "Message")
def edit_message_text(asked: Asked) -> object:
    """Change text and keyboard; a keyboard that is not given goes away."""
    room, post = _own(asked)
    if "text" not in post.raw:
        raise bad("there is no text in the message to edit")
    return _edit(asked, room, post, text_content(asked.params))


@method("editMessageReplyMarkup", "Message")
def edit_message_reply_markup(asked: Asked) -> object:
    """Change the keyboard, or take it away."""
    room, post = _own(asked)
    return _edit(asked, room, post, {})


def _is_deletable(asked: Asked, room: Room, post: Post) -> bool:
    if is_admin(room, asked.bot):
        return True
    is_young = asked.world.now() - post.sent <= DELETABLE
    return is_young and (room.is_private or post.author == asked.bot.id)


@method("deleteMessage")
def delete_message(asked: Asked) -> object:
    """Delete a message younger than 48 hours, or in a group that the bot administers any."""
    room = room_for(asked)
    post = room.posts.get(asked.params["message_id"])
    if post is None:
        raise bad("message to delete not found")
    if not _is_deletable(asked, room, post):
        raise bad("message can't be deleted")
    room.remove(post.id)
    return True


@method("deleteMessages")
def delete_messages(asked: Asked) -> object:
    """Delete what can be deleted of 1–100 messages, and say nothing of the others."""
    ids: list[int] = asked.params["message_ids"]
    if not ids:
        raise breach("message identifiers are not specified")
    if len(ids) > 100:
        raise breach("too many message identifiers specified")
    room = room_for(asked)
    for message_id in ids:
        post = room.posts.get(message_id)
        if post is not None and _is_deletable(asked, room, post):
            room.remove(message_id)
    return True


@method("answerCallbackQuery")
def answer_callback_query(asked: Asked) -> object:
    """Answer a press, once and within 15 seconds."""
    query = asked.world.queries.get(asked.params["callback_query_id"])
    if query is None or query.bot is not asked.bot or asked.world.now() - query.sent > ANSWERABLE:
        raise bad(OLD_QUERY)
    text = asked.params.get("text", "")
    if marks.units(text) > 200:
        raise breach("MESSAGE_TOO_LONG")
    query_id = asked.params["callback_query_id"]
    del asked.world.queries[query_id]
    show_alert = asked.params.get("show_alert", False)
    query.room.answers.append(CallbackAnswer(query_id, text, show_alert))
    return True


@method("pinChatMessage")
def pin_chat_message(asked: Asked) -> object:
    """Pin a message; the chat shows a service message about it."""
    room = room_for(asked)
    post = room.posts.get(asked.params["message_id"])
    if post is None:
        raise bad("message to pin not found")
    _may_pin(asked, room)
    if post.id in room.pinned:
        return True
    room.pinned.append(post.id)
    bare = {key: value for key, value in post.raw.items() if key != "reply_to_message"}
    asked.world.service(room, asked.bot.user, {"pinned_message": bare}, post.thread)
    return True


@method("unpinChatMessage")
def unpin_chat_message(asked: Asked) -> object:
    """Unpin a message, or the one pinned last."""
    room = room_for(asked)
    _may_pin(asked, room)
    message_id = asked.params.get("message_id") or next(reversed(room.pinned), None)
    if message_id not in room.pinned:
        raise bad("message to unpin not found")
    room.pinned.remove(message_id)
    return True


def _may_pin(asked: Asked, room: Room) -> None:
    if not room.is_private and not is_admin(room, asked.bot):
        raise bad("not enough rights to manage pinned messages in the chat")


@method("setMessageReaction")
def set_message_reaction(asked: Asked) -> object:
    """Put a reaction under a message, or take it away."""
    room = room_for(asked)
    post = room.posts.get(asked.params["message_id"])
    if post is None:
        raise bad("message to react not found")
    reaction: list[Json] = asked.params.get("reaction", [])
    if len(reaction) > 1:
        raise bad("REACTIONS_TOO_MANY")
    post.reactions[asked.bot.id] = reaction
    return True
