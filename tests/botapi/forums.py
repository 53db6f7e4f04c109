"""Methods for topics, in forums and in private chats of bots that have them."""

from tests.botapi.errors import bad, breach
from tests.botapi.registry import Asked, is_admin, method, room_for
from tests.botapi.room import BLUE, Room, Topic


def _forum(asked: Asked, *, supergroup: bool = False) -> Room:
    room = room_for(asked)
    if not room.has_topics or (supergroup and room.is_private):
        raise bad("the chat is not a forum")
    if not room.is_private and not is_admin(room, asked.bot):
        raise bad("not enough rights to manage topics")
    return room


def _topic(asked: Asked, room: Room) -> tuple[int, Topic]:
    thread: int = asked.params["message_thread_id"]
    topic = room.topics.get(thread)
    if topic is None or topic.deleted:
        raise bad("message thread not found")
    return thread, topic


def _name(asked: Asked) -> str:
    name: str = asked.params["name"]
    if not 1 <= len(name) <= 128:
        raise breach("TOPIC_TITLE_INVALID")
    return name


@method("createForumTopic", "ForumTopic")
def create_forum_topic(asked: Asked) -> object:
    """Make a topic; the id of its first, service message is the thread's."""
    room = _forum(asked)
    topic = Topic(_name(asked), asked.params.get("icon_color", BLUE))
    thread = asked.world.open_topic(room, asked.bot.user, topic)
    return {"message_thread_id": thread, "name": topic.name, "icon_color": topic.icon_color}


@method("editForumTopic")
def edit_forum_topic(asked: Asked) -> object:
    """Give a topic another name."""
    room = _forum(asked)
    thread, topic = _topic(asked, room)
    name = _name(asked) if "name" in asked.params else topic.name
    if name == topic.name and "icon_custom_emoji_id" not in asked.params:
        raise bad("TOPIC_NOT_MODIFIED")
    topic.name = name
    asked.world.service(room, asked.bot.user, {"forum_topic_edited": {"name": name}}, thread)
    return True


@method("closeForumTopic")
def close_forum_topic(asked: Asked) -> object:
    """Close a topic of a forum."""
    return _close(asked, closed=True)


@method("reopenForumTopic")
def reopen_forum_topic(asked: Asked) -> object:
    """Open a closed topic of a forum again."""
    return _close(asked, closed=False)


def _close(asked: Asked, *, closed: bool) -> object:
    room = _forum(asked, supergroup=True)
    thread, topic = _topic(asked, room)
    if topic.closed is closed:
        raise bad("TOPIC_NOT_MODIFIED")
    topic.closed = closed
    what = "forum_topic_closed" if closed else "forum_topic_reopened"
    asked.world.service(room, asked.bot.user, {what: {}}, thread)
    return True


@method("deleteForumTopic")
def delete_forum_topic(asked: Asked) -> object:
    """Delete a topic and all its messages."""
    room = _forum(asked)
    thread, topic = _topic(asked, room)
    topic.deleted = True
    for post in [post for post in room.posts.values() if post.thread == thread]:
        room.remove(post.id)
    return True
