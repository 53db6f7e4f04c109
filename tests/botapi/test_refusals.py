"""The refusals beside the well-known ones, each by a raw request."""

import json
from typing import Any

import httpx
import pytest

from tests.botapi import Bot, BotApi, Chat, Group
from tests.botapi.errors import Json

_PHOTO, _PINNED = 2, 3


def _button(**button: object) -> Json:
    return {"text": "x", "reply_markup": {"inline_keyboard": [[button]]}}


@pytest.fixture
def url(api: BotApi, bot: Bot, chat: Chat) -> str:
    """Where the bot's methods are; it has sent a photo (2) and pinned it (3)."""
    url = f"{api.base}/bot{bot.token}"
    about = {"chat_id": chat.id, "message_id": _PHOTO}
    sent = httpx.post(f"{url}/sendPhoto", data={"chat_id": chat.id}, files={"photo": b"x"})
    assert sent.json()["result"]["message_id"] == _PHOTO
    assert httpx.post(f"{url}/pinChatMessage", json=about).json()["ok"]
    assert httpx.post(f"{url}/pinChatMessage", json=about).json()["ok"]
    assert chat.messages[-1].message_id == _PINNED
    return url


@pytest.mark.parametrize(
    ("method", "params", "words"),
    [
        ("sendMessage", _button(text="x"), "Text buttons are unallowed in the inline keyboard"),
        ("sendMessage", _button(text="", callback_data="x"), "text buttons must have a text"),
        (
            "sendMessage",
            _button(text="x", callback_data="x", style="loud"),
            "BUTTON_STYLE_INVALID",
        ),
        ("sendMessage", _button(text="x", url="javascript:x"), "BUTTON_URL_INVALID"),
        ("sendMessage", {"text": "x", "parse_mode": "Word"}, "unsupported parse_mode"),
        ("sendMessage", {"text": "x", "parse_mode": "MarkdownV2"}, "does not parse Markdown"),
        ("sendMessageDraft", {"text": "x", "draft_id": 0}, "draft_id must be non-zero"),
        ("sendPhoto", {"photo": "x", "caption": "x" * 1025}, "message caption is too long"),
        ("sendPhoto", {"photo": "attach://x"}, "there is no photo in the request"),
        ("sendChatAction", {"action": "dancing"}, "wrong parameter action in request"),
        ("editMessageText", {"text": "x"}, "message identifier is not specified"),
        ("deleteMessages", {"message_ids": []}, "message identifiers are not specified"),
        (
            "deleteMessages",
            {"message_ids": list(range(1, 102))},
            "too many message identifiers specified",
        ),
    ],
)
def test_mistakes_in_a_chat(
    api: BotApi, chat: Chat, url: str, method: str, params: dict[str, Any], words: str
) -> None:
    """Each is a violation."""
    answer = httpx.post(f"{url}/{method}", json={"chat_id": chat.id, **params})
    assert words in answer.json()["description"]
    assert words in api.violations.pop()


@pytest.mark.parametrize(
    ("method", "params", "words"),
    [
        ("setMyCommands", {"commands": [{"command": "A", "description": "x"}]}, "COMMAND_INVALID"),
        (
            "setMyCommands",
            {"commands": [{"command": "a", "description": ""}]},
            "BOT_COMMAND_DESCRIPTION_INVALID",
        ),
        (
            "setMyCommands",
            {"commands": [{"command": "a", "description": "x"}] * 101},
            "BOT_COMMANDS_TOO_MUCH",
        ),
        ("setMyName", {"name": "x" * 65}, "name is too long"),
        ("setMyDescription", {"description": "x" * 513}, "description is too long"),
    ],
)
def test_mistakes_about_itself(
    api: BotApi, url: str, method: str, params: dict[str, Any], words: str
) -> None:
    """So is each of these."""
    answer = httpx.post(f"{url}/{method}", json=params)
    assert words in answer.json()["description"]
    assert words in api.violations.pop()


@pytest.mark.parametrize(
    ("method", "params", "words"),
    [
        ("editMessageText", {"message_id": _PHOTO, "text": "x"}, "there is no text in the message"),
        ("editMessageText", {"message_id": _PINNED, "text": "x"}, "message can't be edited"),
        ("sendPhoto", {"photo": "unknown"}, "wrong file identifier/HTTP URL specified"),
        ("sendPhoto", {"photo": "https://example.org/"}, "failed to get HTTP URL content"),
        ("leaveChat", {}, "chat member status can't be changed in private chats"),
        (
            "setMessageReaction",
            {"message_id": _PHOTO, "reaction": [{"type": "emoji", "emoji": "👍"}] * 2},
            "REACTIONS_TOO_MANY",
        ),
    ],
)
def test_what_may_happen_in_a_chat(
    chat: Chat, url: str, method: str, params: dict[str, Any], words: str
) -> None:
    """No violation: a correct program may meet it."""
    answer = httpx.post(f"{url}/{method}", json={"chat_id": chat.id, **params})
    assert words in answer.json()["description"]


def test_a_service_message_cannot_be_copied(chat: Chat, url: str) -> None:
    """It has no content."""
    params = {"chat_id": chat.id, "from_chat_id": chat.id, "message_id": _PINNED}
    answer = httpx.post(f"{url}/copyMessage", json=params)
    assert answer.json()["description"] == "Bad Request: message can't be copied"


def test_an_unknown_file_cannot_be_fetched(url: str) -> None:
    """Its id means nothing."""
    answer = httpx.post(f"{url}/getFile", json={"file_id": "unknown"})
    assert answer.json()["description"] == "Bad Request: invalid file_id"


def test_an_empty_file_is_refused(chat: Chat, url: str) -> None:
    """As Telegram does."""
    files = {"photo": ("a.jpg", b"")}
    answer = httpx.post(f"{url}/sendPhoto", data={"chat_id": chat.id}, files=files)
    assert answer.json()["description"] == "Bad Request: file must be non-empty"


def test_a_long_answer_to_a_press_is_refused(api: BotApi, chat: Chat, url: str) -> None:
    """200 characters fit into the little window."""
    markup = _button(text="Ja", callback_data="x")
    httpx.post(f"{url}/sendMessage", json={"chat_id": chat.id, **markup})
    params = {"callback_query_id": chat.presses("Ja"), "text": "x" * 201}
    answer = httpx.post(f"{url}/answerCallbackQuery", json=params)
    assert answer.json()["description"] == "Bad Request: MESSAGE_TOO_LONG"
    api.violations.clear()


def test_groups_have_no_drafts_and_topics_have_names(api: BotApi, bot: Bot, url: str) -> None:
    """Nor does a plain member make topics."""
    forum: Group = api.group("Team", forum=True)
    forum.adds(bot, admin=False)
    draft = {"chat_id": forum.id, "draft_id": 1, "text": "x"}
    answer = httpx.post(f"{url}/sendMessageDraft", json=draft)
    assert "only in private chats" in answer.json()["description"]
    answer = httpx.post(f"{url}/createForumTopic", json={"chat_id": forum.id, "name": "x"})
    assert "not enough rights to manage topics" in answer.json()["description"]
    forum.adds(bot)
    answer = httpx.post(f"{url}/createForumTopic", json={"chat_id": forum.id, "name": ""})
    assert "TOPIC_TITLE_INVALID" in answer.json()["description"]
    api.violations.clear()
    made = httpx.post(f"{url}/createForumTopic", json={"chat_id": forum.id, "name": "x"}).json()
    about = {"chat_id": forum.id, "message_thread_id": made["result"]["message_thread_id"]}
    answer = httpx.post(f"{url}/reopenForumTopic", json=about)
    assert "TOPIC_NOT_MODIFIED" in answer.json()["description"]


def test_an_empty_keyboard_is_none(chat: Chat, url: str) -> None:
    """Taking away a keyboard that is not there changes nothing; link previews are kept."""
    markup = {"reply_markup": json.dumps({"inline_keyboard": [[]]})}
    preview = {"link_preview_options": {"is_disabled": True}}
    params = {"chat_id": chat.id, "text": "x", **preview, **markup}
    sent = httpx.post(f"{url}/sendMessage", json=params).json()["result"]
    assert "reply_markup" not in sent
    assert sent["link_preview_options"] == {"is_disabled": True}
    about = {"chat_id": chat.id, "message_id": sent["message_id"]}
    answer = httpx.post(f"{url}/editMessageReplyMarkup", json=about)
    assert "message is not modified" in answer.json()["description"]
