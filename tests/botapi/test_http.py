"""What no library sends: raw requests of every form, and breaches of the schema."""

import json
import socket
from typing import Any

import httpx
import pytest

from tests.botapi import Bot, BotApi, Chat


@pytest.fixture
def url(api: BotApi, bot: Bot) -> str:
    """Where the bot's methods are."""
    return f"{api.base}/bot{bot.token}"


def _sends(answer: httpx.Response) -> bool:
    body: dict[str, Any] = answer.json()
    return bool(body["ok"]) and answer.status_code == 200


def test_every_form_of_request_is_understood(url: str, chat: Chat) -> None:
    """JSON, form, multipart and query string mean the same, in any case of the method's name."""
    params = {"chat_id": str(chat.id), "text": "hoi"}
    assert _sends(httpx.get(f"{url}/SENDMESSAGE", params=params))
    assert _sends(httpx.post(f"{url}/sendMessage", json={"chat_id": chat.id, "text": "hoi"}))
    assert _sends(httpx.post(f"{url}/sendmessage", data=params))
    parts = {name: (None, value) for name, value in params.items()}
    assert _sends(httpx.post(f"{url}/sendMessage", files=parts))
    assert _sends(httpx.post(f"{url}/sendMessage?text=hoi", json={"chat_id": chat.id}))
    assert chat.texts == ["hoi"] * 5


def test_unknown_tokens_and_methods(api: BotApi, url: str) -> None:
    """401 for a token nobody has, 404 for a method that is not there."""
    strange = httpx.get(f"{api.base}/bot1:x/getMe")
    assert strange.json() == {"ok": False, "error_code": 401, "description": "Unauthorized"}
    assert strange.status_code == 401
    for name in ("sendSmoke", "sendDice"):
        missing = httpx.get(f"{url}/{name}")
        assert missing.status_code == 404
        assert missing.json()["description"] == "Not Found: method not found"
    assert httpx.get(f"{api.base}/elsewhere").status_code == 404
    api.violations.clear()


@pytest.mark.parametrize(
    ("params", "complaint"),
    [
        ({"text": "x", "colour": "red"}, "sendMessage has no parameter colour"),
        ({"text": 7}, "text is not String"),
        ({"text": "x", "reply_markup": "{"}, "can't parse reply_markup as InlineKeyboardMarkup"),
        ({"text": "x", "message_thread_id": "--5"}, "can't parse message_thread_id as Integer"),
        ({"text": "x", "protect_content": "perhaps"}, "can't parse protect_content as Boolean"),
        ({"text": "x", "message_thread_id": 1.5}, "message_thread_id is not Integer"),
        (
            {
                "text": "x",
                "reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": 7}]]},
            },
            "reply_markup.inline_keyboard[0][0].callback_data is not String",
        ),
        (
            {"text": "x", "reply_markup": {"inline_keyboard": [[{"txt": "x"}]]}},
            "reply_markup.inline_keyboard[0][0].txt is unknown to InlineKeyboardButton",
        ),
        (
            {"text": "x", "entities": [{"type": "bold", "offset": 0}]},
            "entities[0].length is missing",
        ),
        ({"text": "x", "link_preview_options": []}, "is not LinkPreviewOptions"),
        ({"text": "x", "business_connection_id": "1"}, "does not do business_connection_id"),
    ],
)
def test_breaches_of_the_schema(
    api: BotApi, url: str, chat: Chat, params: dict[str, Any], complaint: str
) -> None:
    """Each is refused with 400, says where it is, and is recorded."""
    answer = httpx.post(f"{url}/sendMessage", json={"chat_id": chat.id, **params})
    assert answer.status_code == 400
    assert complaint in answer.json()["description"]
    assert complaint in api.violations.pop()


def test_missing_parameters(api: BotApi, url: str) -> None:
    """A required parameter that is not there is a breach as well."""
    answer = httpx.post(f"{url}/sendMessage", json={"text": "x"})
    assert answer.json()["description"] == "Bad Request: sendMessage needs parameter chat_id"
    assert len(api.violations) == 1
    api.violations.clear()


@pytest.mark.parametrize("body", [b"{", b"[]"])
def test_bodies_that_are_no_json_object(api: BotApi, url: str, body: bytes) -> None:
    """They are refused."""
    kind = {"Content-Type": "application/json"}
    assert httpx.post(f"{url}/sendMessage", content=body, headers=kind).status_code == 400
    api.violations.clear()


def test_texts_that_are_not_utf_8(api: BotApi, url: str) -> None:
    """A form in another encoding is refused."""
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = httpx.post(f"{url}/sendMessage", content=b"chat_id=1&text=%ff", headers=kind)
    assert answer.json()["description"] == "Bad Request: strings must be encoded in UTF-8"
    api.violations.clear()


def test_broken_multipart_forms(api: BotApi, url: str) -> None:
    """No boundary, a part without a name: refused."""
    for kind, body in (
        ("multipart/form-data", b"x"),
        ("multipart/form-data; boundary=x", b"--x\r\n\r\nnameless\r\n--x--\r\n"),
    ):
        answer = httpx.post(f"{url}/getMe", content=body, headers={"Content-Type": kind})
        assert answer.json()["description"] == "Bad Request: can't parse the multipart form"
    api.violations.clear()


def test_too_large_a_request(api: BotApi, bot: Bot) -> None:
    """Above 50 MB it is not even read."""
    host, port = api.base.removeprefix("http://").split(":")
    head = f"POST /bot{bot.token}/getMe HTTP/1.1\r\nHost: {host}\r\nContent-Length: 60000000"
    with socket.create_connection((host, int(port))) as client:
        client.sendall(f"{head}\r\n\r\n".encode())
        assert client.recv(4096).startswith(b"HTTP/1.1 413")


def test_a_violation_fails_the_test() -> None:
    """Leaving the server with one raises, unless that was allowed."""
    with pytest.raises(AssertionError, match="no parameter smell"), BotApi() as api:
        _misspell(api)
    with BotApi(allow_violations=True) as api:
        _misspell(api)


def _misspell(api: BotApi) -> None:
    bot = api.bot("misspelling_bot")
    httpx.get(f"{api.base}/bot{bot.token}/getMe", params={"smell": "x"})


def test_calls_are_recorded(api: BotApi, url: str, chat: Chat) -> None:
    """Each with its bot, typed parameters and status."""
    markup = json.dumps({"inline_keyboard": []})
    params = {"chat_id": str(chat.id), "text": "x", "reply_markup": markup}
    httpx.post(f"{url}/sendMessage", data=params)
    call = api.calls_of("sendMessage")[0]
    assert (call.bot, call.status) == ("inloop_bot", 200)
    assert call.params == {"chat_id": chat.id, "text": "x", "reply_markup": {"inline_keyboard": []}}
