"""Methods about the bot itself, its chats, its files and its webhook."""

import re

from tests.botapi import marks, objects
from tests.botapi.bots import Scope, Webhook
from tests.botapi.errors import Json, bad, breach
from tests.botapi.registry import Asked, method, room_for

DOWNLOADABLE = 20 * 1024 * 1024
"""Bytes up to which a bot can download a file."""

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


@method("getMe", "User")
def get_me(asked: Asked) -> object:
    """The bot itself."""
    return asked.bot.me


@method("logOut")
def log_out(_: Asked) -> object:
    """Accepted; there is no local server to move to."""
    return True


@method("close")
def close(_: Asked) -> object:
    """Accepted; there is no other server to move to."""
    return True


@method("setWebhook")
def set_webhook(asked: Asked) -> object:
    """Send updates to an address; plain http is fine here, for the tests stay on loopback."""
    params = asked.params
    secret = params.get("secret_token")
    if secret is not None and not _SECRET.fullmatch(secret):
        raise breach("secret token contains unallowed characters")
    connections = params.get("max_connections", 40)
    if not 1 <= connections <= 100:
        raise breach("wrong max_connections")
    _choose_updates(asked)
    url = params["url"]
    allowed = asked.bot.mailbox.allowed
    asked.bot.webhook = Webhook(url, secret, allowed, connections) if url else None
    asked.world.wake(asked.bot.mailbox.arrived)
    return True


@method("deleteWebhook")
def delete_webhook(asked: Asked) -> object:
    """Go back to getUpdates."""
    asked.bot.webhook = None
    _choose_updates(asked)
    asked.world.wake(asked.bot.mailbox.arrived)
    return True


def _choose_updates(asked: Asked) -> None:
    mailbox = asked.bot.mailbox
    mailbox.allowed = asked.params.get("allowed_updates", mailbox.allowed)
    if asked.params.get("drop_pending_updates"):
        mailbox.queue = []


@method("getWebhookInfo", "WebhookInfo")
def get_webhook_info(asked: Asked) -> object:
    """Where updates go, how many wait, and what went wrong last."""
    hook = asked.bot.webhook
    info: Json = {"url": hook.url if hook else "", "has_custom_certificate": False}
    info["pending_update_count"] = asked.bot.pending
    if hook is not None:
        info["max_connections"] = hook.max_connections
        if asked.bot.webhook_error is not None:
            info["last_error_date"], info["last_error_message"] = asked.bot.webhook_error
    if asked.bot.mailbox.allowed:
        info["allowed_updates"] = asked.bot.mailbox.allowed
    return info


def _scope(asked: Asked) -> Scope:
    scope: Json = asked.params.get("scope", {"type": "default"})
    language = asked.params.get("language_code", "")
    return scope["type"], scope.get("chat_id"), scope.get("user_id"), language


@method("setMyCommands")
def set_my_commands(asked: Asked) -> object:
    """The list of commands that people of a scope and language see."""
    commands: list[Json] = asked.params["commands"]
    if len(commands) > 100:
        raise breach("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not _COMMAND.fullmatch(command["command"]):
            raise breach("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= 256:
            raise breach("BOT_COMMAND_DESCRIPTION_INVALID")
    asked.bot.scoped_commands[_scope(asked)] = commands
    return True


@method("getMyCommands", "Array of BotCommand")
def get_my_commands(asked: Asked) -> object:
    """The commands of exactly this scope and language."""
    return asked.bot.scoped_commands.get(_scope(asked), [])


@method("deleteMyCommands")
def delete_my_commands(asked: Asked) -> object:
    """Forget the commands of a scope and language."""
    asked.bot.scoped_commands.pop(_scope(asked), None)
    return True


def _set(asked: Asked, texts: dict[str, str], name: str, limit: int) -> object:
    text = asked.params.get(name, "")
    if marks.units(text) > limit:
        raise breach(f"{name} is too long")
    language = asked.params.get("language_code", "")
    if text:
        texts[language] = text
    else:
        texts.pop(language, None)
    return True


@method("setMyName")
def set_my_name(asked: Asked) -> object:
    """The bot's name, a language."""
    done = _set(asked, asked.bot.name, "name", 64)
    asked.bot.name.setdefault("", asked.bot.username)
    return done


@method("setMyDescription")
def set_my_description(asked: Asked) -> object:
    """What an empty chat shows, a language."""
    return _set(asked, asked.bot.description, "description", 512)


@method("setMyShortDescription")
def set_my_short_description(asked: Asked) -> object:
    """What the bot's profile shows, a language."""
    return _set(asked, asked.bot.short_description, "short_description", 120)


@method("setChatMenuButton")
def set_chat_menu_button(asked: Asked) -> object:
    """The button beside the text field, in one chat or in all."""
    chat_id: int | None = asked.params.get("chat_id")
    if chat_id is not None:
        room_for(asked)
    asked.bot.menu_button[chat_id] = asked.params.get("menu_button", {"type": "default"})
    return True


@method("getFile", "File")
def get_file(asked: Asked) -> object:
    """Where a file can be downloaded."""
    stored = asked.world.files.get(asked.params["file_id"])
    if stored is None:
        raise bad("invalid file_id")
    if len(stored.content) > DOWNLOADABLE:
        raise bad("file is too big")
    return objects.part(stored.file_id, len(stored.content)) | {"file_path": stored.path}


@method("getChat", "ChatFullInfo")
def get_chat(asked: Asked) -> object:
    """All about a chat."""
    room = room_for(asked)
    pinned = room.posts[room.pinned[-1]].raw if room.pinned else None
    return objects.full_chat(room.chat, pinned)


@method("getChatMember", "ChatMember")
def get_chat_member(asked: Asked) -> object:
    """What somebody is in a chat."""
    room = room_for(asked)
    user_id: int = asked.params["user_id"]
    if user_id in room.members:
        return room.members[user_id]
    if user_id not in asked.world.users:
        raise bad("PARTICIPANT_ID_INVALID")
    return objects.chat_member(asked.world.users[user_id], "left")


@method("leaveChat")
def leave_chat(asked: Asked) -> object:
    """Leave a group."""
    room = room_for(asked)
    if room.is_private:
        raise bad("chat member status can't be changed in private chats")
    asked.world.member_changed(room, asked.bot.user, asked.bot.user, "left")
    return True
