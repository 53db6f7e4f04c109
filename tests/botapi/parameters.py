"""What a request asks: method parameters out of JSON, forms, uploads and the query string."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qsl

import msgspec
from aiohttp import BodyPartReader, MultipartReader, StreamReader

from tests.botapi.errors import Json, Refused, breach
from tests.botapi.schema import METHODS, Field, fields_of

FIELDS = {name: fields_of(described) for name, described in METHODS.items()}

# Telegram does not say "missing" when a text is: it says that the message is empty.
_EMPTY_IS_A_TEXT = {("sendMessage", "text")}

# Part of the schema, but nothing behind it here: silence would let a test believe otherwise.
_NOT_HERE = {
    "allow_paid_broadcast",
    "business_connection_id",
    "direct_messages_topic_id",
    "ephemeral_message_parameters",
    "inline_message_id",
    "rich_message",
    "suggested_post_parameters",
}

_BOOLEANS = {"true": True, "false": False, "1": True, "0": False}


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a request."""

    name: str
    content: bytes


@dataclass(slots=True)
class Form:
    """The parameters as they came: texts in forms, any value in JSON.

    Telegram reads a text as the number or object that it spells, in JSON too.
    """

    values: Json = field(default_factory=dict)
    uploads: dict[str, Upload] = field(default_factory=dict)


def plain_form(content_type: str, body: bytes) -> Form:
    """Read a JSON or URL-encoded body.

    Raises:
        Refused: The body is not what its content type says.
    """
    if content_type != "application/json":
        try:
            return Form(dict(parse_qsl(body.decode(), keep_blank_values=True, errors="strict")))
        except UnicodeDecodeError:
            raise breach("strings must be encoded in UTF-8") from None
    try:
        return Form(msgspec.json.decode(body or b"{}", type=dict))
    except msgspec.DecodeError as error:
        raise breach(f"can't parse the JSON object: {error}") from None


async def multipart_form(headers: Mapping[str, str], body: StreamReader) -> Form:
    """Read a multipart body; a file given directly is as good as ``attach://``.

    Raises:
        Refused: It has no boundary, or is not what its headers say.
    """
    form = Form()
    try:
        async for part in MultipartReader(headers, body):
            await _add_part(form, part)
    except (ValueError, AssertionError):  # aiohttp asserts that there is a boundary
        raise breach("can't parse the multipart form") from None
    return form


async def _add_part(form: Form, part: MultipartReader | BodyPartReader | None) -> None:
    if not isinstance(part, BodyPartReader) or part.name is None:
        raise ValueError("a part of a form has a name, and no parts of its own")
    content = bytes(await part.read(decode=True))
    if part.filename is None:
        form.values[part.name] = content.decode()
    else:
        form.uploads[part.name] = Upload(part.filename, content)


def _from_text(kind: Field, text: str) -> object:
    """The value that a form field means; ValueError if it means none."""
    if kind.type in {"String", "InputFile", "InputFile or String"}:
        return text
    if kind.type == "Integer or String":
        return int(text) if text.lstrip("-").isdigit() else text
    if kind.type == "Integer":
        return int(text)
    if kind.type == "Boolean":
        return _BOOLEANS[text.lower()]
    return msgspec.json.decode(text)


def _typed(form: Form, name: str, kind: Field) -> object:
    value = form.values[name]
    if not isinstance(value, str):
        return value
    try:
        return _from_text(kind, value)
    except (ValueError, KeyError):
        raise breach(f"can't parse {name} as {kind.type}: {value[:80]!r}") from None


def _one(method: str, form: Form, name: str) -> object:
    kind = FIELDS[method].get(name)
    if kind is None:
        raise breach(f"{method} has no parameter {name}")
    if name in _NOT_HERE:
        raise breach(f"the test server does not do {name}")
    value = _typed(form, name, kind)
    if wrong := kind.check(value):
        raise breach(f"wrong parameter in {method}: {name}{wrong}")
    return value


def read(method: str, form: Form) -> Json:
    """The checked, typed parameters of a method.

    Telegram ignores a parameter that it does not know; here it is refused on purpose, for it is
    always a misspelling.

    Raises:
        Refused: A parameter is unknown, missing or of another type.
    """
    for name in form.uploads:
        if name in FIELDS[method] and name not in form.values:
            form.values[name] = f"attach://{name}"
    params = {name: _one(method, form, name) for name in form.values}
    for name, kind in FIELDS[method].items():
        if not kind.required or name in params:
            continue
        if (method, name) not in _EMPTY_IS_A_TEXT:
            raise breach(f"{method} needs parameter {name}")
        params[name] = ""
    return params


def loosely(method: str, form: Form) -> Json:
    """The parameters as far as they can be read, for the record of calls; never fails."""
    loose: Json = {}
    for name, value in form.values.items():
        loose[name] = value
        kind = FIELDS.get(method, {}).get(name)
        if kind is not None:
            try:
                loose[name] = _typed(form, name, kind)
            except Refused:
                continue
    return loose
