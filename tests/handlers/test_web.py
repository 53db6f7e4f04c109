"""What stands before both web applications."""

import logging

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient

from handlers.web import BODY_MAX, Guard, read_form


async def _break(request: Request) -> Response:
    raise ValueError(request.headers["typed"])


async def _echo(request: Request) -> Response:
    form = await read_form(request)
    return PlainTextResponse(f"{form.get('a')} {form.all('a')} {form.cut} {form.has_file}")


@pytest.fixture
def browser() -> TestClient:
    """A guarded application."""
    routes = [Route("/break", _break), Route("/", _echo, methods=["GET", "POST"])]
    guard = Middleware(Guard, hosts=["desk.test"], https=True)
    return TestClient(Starlette(routes=routes, middleware=[guard]), base_url="https://desk.test")


def test_what_breaks_tells_nothing(browser: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    """A broken route answers 500 with safe headers; the log says where, and no words."""
    with caplog.at_level(logging.ERROR):
        answer = browser.get("/break", headers={"Typed": "wortels en paarden"})
    assert answer.status_code == 500
    assert answer.headers["cache-control"] == "no-store"
    assert "ValueError" in caplog.text
    assert "_break" in caplog.text
    assert "wortels" not in caplog.text + answer.text


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Sec-Fetch-Site": "same-origin"}, 200),
        ({"Sec-Fetch-Site": "none"}, 200),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Origin": "https://desk.test"}, 200),
        ({"Origin": "https://desk.test.evil"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "null", "Sec-Fetch-Site": "same-origin"}, 200),
        ({}, 200),
        ({"Host": "desk.test:8443"}, 400),
    ],
)
def test_who_may_post(browser: TestClient, headers: dict[str, str], status: int) -> None:
    """Another site may not; where the browser does not say, the form's nonce decides."""
    assert browser.post("/", headers=headers).status_code == status


def test_another_site_may_look(browser: TestClient) -> None:
    """A link on another site leads here."""
    assert browser.get("/", headers={"Sec-Fetch-Site": "cross-site"}).status_code == 200


def test_form_is_read_within_bounds(browser: TestClient) -> None:
    """Fields come in order; of a body that is too large only the beginning is read."""
    assert browser.post("/", data={"a": ["1", "2"]}).text == "1 ('1', '2') False False"
    large = browser.post("/", data={"a": "x" * (BODY_MAX + 1)}).text
    assert large.endswith("True False")
    assert len(large) < 3 * BODY_MAX


def test_hostile_forms(browser: TestClient) -> None:
    """Bytes that are no text and a thousand fields raise nothing; a file is not read."""
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    assert browser.post("/", content=b"a=%ff%00\xff", headers=form).status_code == 200
    assert browser.post("/", content=b"b&" * 1000, headers=form).text.endswith("True False")
    assert browser.post("/", files={"a": b"x"}).text.endswith("False True")
