"""Methods that put messages into chats."""

from tests.botapi import keyboards, marks, objects
from tests.botapi.errors import Json, bad, breach
from tests.botapi.registry import Asked, method, room_for
from tests.botapi.room import CONTENT, Post, Room
from tests.botapi.world import Stored

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024

_ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}


def marked(params: Json, name: str, limit: int) -> tuple[str, list[Json]]:
    """A text parameter and its entities, parsed and trimmed.

    Args:
        params: The call's parameters.
        name: ``text`` or ``caption``.
        limit: The greatest length in UTF-16 code units.

    Raises:
        Refused: The text is too long or its marks can't be parsed.
    """
    text: str = params.get(name, "")
    entities: list[Json] = params.get("entities" if name == "text" else "caption_entities", [])
    mode = params.get("parse_mode", "").lower()
    if mode == "html":
        text, entities = marks.parse(text)
    elif mode.startswith("markdown"):
        raise breach("the test server does not parse Markdown: use HTML or entities")
    elif mode:
        raise breach("unsupported parse_mode")
    text, entities = marks.trimmed(text, entities)
    if marks.units(text) > limit:
        raise breach("message is too long" if name == "text" else "message caption is too long")
    return text, marks.with_found(text, entities)


def text_content(params: Json) -> Json:
    """The content of a text message.

    Raises:
        Refused: There is no text, too much of it, or it can't be parsed.
    """
    text, entities = marked(params, "text", TEXT_LIMIT)
    if not text:
        raise breach("message text is empty")
    content: Json = {"text": text}
    if entities:
        content["entities"] = entities
    if params.get("link_preview_options"):
        content["link_preview_options"] = params["link_preview_options"]
    return content


def caption_content(params: Json) -> Json:
    """The caption of a file, as content."""
    caption, entities = marked(params, "caption", CAPTION_LIMIT)
    content: Json = {"caption": caption} if caption else {}
    return content | ({"caption_entities": entities} if entities else {})


def thread_of(asked: Asked, room: Room) -> int | None:
    """The topic that a message goes to.

    Stricter than Telegram: a closed topic is closed to administrators as well.

    Raises:
        Refused: There is no such topic, or it is closed.
    """
    thread: int | None = asked.params.get("message_thread_id")
    if thread is None:
        return None
    topic = room.topics.get(thread)
    if topic is None or topic.deleted or not room.has_topics:
        raise bad("message thread not found")
    if topic.closed:
        raise bad("TOPIC_CLOSED")
    return thread


def _replied(asked: Asked, room: Room) -> Json:
    reply = asked.params.get("reply_parameters")
    if not reply:
        return {}
    post = room.posts.get(reply.get("message_id"))
    if post is not None:
        bare = {key: post.raw[key] for key in post.raw if key != "reply_to_message"}
        return {"reply_to_message": bare}
    if reply.get("allow_sending_without_reply"):
        return {}
    raise bad("message to be replied not found")


def send(asked: Asked, room: Room, content: Json) -> Post:
    """Put a message of the bot into a chat, with all that a call may say about it."""
    thread = thread_of(asked, room)
    params = asked.params
    raw = content | _replied(asked, room)
    if keyboard := keyboards.inline(params):
        raw["reply_markup"] = keyboard
    if params.get("protect_content"):
        raw["has_protected_content"] = True
    silent = bool(params.get("disable_notification"))
    return asked.world.post(room, asked.bot.user, raw, thread=thread, silent=silent)


@method("sendMessage", "Message")
def send_message(asked: Asked) -> object:
    """Send a text."""
    room = room_for(asked)
    return send(asked, room, text_content(asked.params)).raw


def _file(asked: Asked, kind: str) -> Stored:
    value: str = asked.params[kind]
    if value.startswith("attach://"):
        upload = asked.uploads.get(value.removeprefix("attach://"))
        if upload is None:
            raise breach(f"there is no {kind} in the request")
        if not upload.content:
            raise bad("file must be non-empty")
        return asked.world.store(f"{kind}s", upload.name, upload.content)
    if value.startswith(("http://", "https://")):
        raise bad("failed to get HTTP URL content")
    if value not in asked.world.files:
        raise bad("wrong file identifier/HTTP URL specified")
    return asked.world.files[value]


def _send_file(asked: Asked, kind: str) -> object:
    room = room_for(asked)
    caption = caption_content(asked.params)
    file = _file(asked, kind)
    return send(asked, room, media(kind, file) | caption).raw


def media(kind: str, file: Stored) -> Json:
    """The content of a message with a file: a photo, document, voice or sticker."""
    size = len(file.content)
    if kind == "photo":
        return {kind: objects.photo_sizes(file.file_id, size)}
    if kind == "document":
        return {kind: objects.document(file.file_id, file.name, size)}
    if kind == "voice":
        return {kind: objects.voice(file.file_id, size)}
    return {kind: objects.sticker(file.file_id, size)}


@method("sendPhoto", "Message")
def send_photo(asked: Asked) -> object:
    """Send a picture."""
    return _send_file(asked, "photo")


@method("sendDocument", "Message")
def send_document(asked: Asked) -> object:
    """Send a file."""
    return _send_file(asked, "document")


@method("sendVoice", "Message")
def send_voice(asked: Asked) -> object:
    """Send spoken words."""
    return _send_file(asked, "voice")


@method("copyMessage", "MessageId")
def copy_message(asked: Asked) -> object:
    """Send the content of a message again, without saying where it is from."""
    room = room_for(asked)
    source = room_for(asked, "from_chat_id").posts.get(asked.params["message_id"])
    if source is None:
        raise bad("message to copy not found")
    if source.is_service:
        raise bad("message can't be copied")
    content = {key: source.raw[key] for key in source.raw.keys() & CONTENT}
    if "caption" in asked.params:
        content = {key: content[key] for key in content if not key.startswith("caption")}
        content |= caption_content(asked.params)
    return {"message_id": send(asked, room, content).id}


@method("sendChatAction")
def send_chat_action(asked: Asked) -> object:
    """Show that the bot is typing."""
    if asked.params["action"] not in _ACTIONS:
        raise breach("wrong parameter action in request")
    room = room_for(asked)
    thread_of(asked, room)
    if asked.params["action"] == "typing":
        room.typing += 1
    return True


@method("sendMessageDraft")
def send_message_draft(asked: Asked) -> object:
    """Show a text that is still being written; an empty one takes it away."""
    room = room_for(asked)
    if not room.is_private:
        raise bad("drafts can be sent only in private chats")
    if not asked.params["draft_id"]:
        raise breach("draft_id must be non-zero")
    thread_of(asked, room)
    room.drafts.append(marked(asked.params, "text", TEXT_LIMIT)[0])
    return True
