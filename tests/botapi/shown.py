"""A message as the person sees it."""

from dataclasses import dataclass

from tests.botapi.errors import Json
from tests.botapi.room import Post


@dataclass(frozen=True, slots=True)
class Button:
    """An inline button; what it does not do is None."""

    text: str
    data: str | None = None
    url: str | None = None
    copy: str | None = None
    style: str | None = None
    disabled: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """A message at this moment.

    Attributes:
        text: The text, or the caption of a file; empty for a service message.
        mine: Whether a person wrote it, not a bot.
        at: When it was sent, in ``time.monotonic()``.
        service: Whether it tells of an event, such as a pinned message.
        reactions: The emoji under it.
        raw: Telegram's Message.
    """

    message_id: int
    text: str
    mine: bool
    buttons: list[list[Button]]
    protected: bool
    silent: bool
    thread_id: int | None
    edited: bool
    entities: list[Json]
    at: float
    service: bool
    reactions: list[str]
    raw: Json


def _button(raw: Json) -> Button:
    return Button(
        raw["text"],
        raw.get("callback_data"),
        raw.get("url"),
        raw.get("copy_text", {}).get("text"),
        raw.get("style"),
        "disabled" in raw,
    )


def shown(post: Post) -> Shown:
    """What a person sees of a message."""
    raw = post.raw
    rows = raw.get("reply_markup", {}).get("inline_keyboard", [])
    given = [one for reactions in post.reactions.values() for one in reactions]
    return Shown(
        message_id=post.id,
        text=raw.get("text") or raw.get("caption") or "",
        mine=not raw["from"]["is_bot"],
        buttons=[[_button(button) for button in row] for row in rows],
        protected=raw.get("has_protected_content", False),
        silent=post.silent,
        thread_id=post.thread,
        edited="edit_date" in raw,
        entities=raw.get("entities") or raw.get("caption_entities") or [],
        at=post.at,
        service=post.is_service,
        reactions=[str(one.get("emoji", one["type"])) for one in given],
        raw=raw,
    )
