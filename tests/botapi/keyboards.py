"""What Telegram checks about keyboards."""

from typing import Any

from tests.botapi.errors import Json, breach
from tests.botapi.marks import units

_ACTIONS = {
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
    "disabled",
}
_STYLES = {"danger", "success", "primary"}


def inline(params: Json) -> Json | None:
    """The inline keyboard of a call as it comes back in the message; None if it has no button.

    Raises:
        Refused: A button has no action, a wrong style, or data of a length that is not allowed.
    """
    rows: list[list[Json]] = params.get("reply_markup", {}).get("inline_keyboard", [])
    for row in rows:
        for button in row:
            _check(button)
    full = [row for row in rows if row]
    return {"inline_keyboard": full} if full else None


def _check(button: dict[str, Any]) -> None:
    if not button["text"]:
        raise breach("can't parse inline keyboard button: text buttons must have a text")
    if len(button.keys() & _ACTIONS) != 1:
        raise breach("Text buttons are unallowed in the inline keyboard")
    if not 1 <= len(button.get("callback_data", "-").encode()) <= 64:
        raise breach("BUTTON_DATA_INVALID")
    if not 1 <= units(button.get("copy_text", {"text": "-"})["text"]) <= 256:
        raise breach("BUTTON_COPY_TEXT_INVALID")
    if button.get("style", "danger") not in _STYLES:
        raise breach("BUTTON_STYLE_INVALID")
    if not button.get("url", "https://").startswith(("https://", "http://", "tg://")):
        raise breach("BUTTON_URL_INVALID")
