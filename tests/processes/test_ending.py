"""Ctrl-C ends the program cleanly and soon; the next start finds everything as it was."""

import re
from typing import Final

import httpx

from tests.support.server import Server

_NONCE: Final = re.compile(r'name="nonce" value="([^"]+)"')


def _handed_over(http: httpx.Client) -> None:
    """Ask for a person, so that the page may stream."""
    page = http.get("/").text
    for fields in ({"language": "nl"}, {"command": "person"}, {"words": "Ik wacht hier."}):
        answer = http.post("/chat", data={"nonce": _NONCE.findall(page)[0], **fields})
        assert answer.status_code == httpx.codes.SEE_OTHER
        page = http.get("/chat").text


def _logged_in(http: httpx.Client, server: Server) -> None:
    sanne = server.colleagues()["sanne"]
    nonce = _NONCE.findall(http.get("/login").text)[-1]
    fields = {"nonce": nonce, "login": sanne.login, "passphrase": sanne.passphrase}
    assert http.post("/login", data=fields).status_code == httpx.codes.SEE_OTHER


def test_ctrl_c_with_open_streams(server: Server) -> None:
    """With a person and a colleague on line it ends within 5 s, with exit code 0."""
    server.start()
    with httpx.Client(base_url=server.chat) as person, httpx.Client(base_url=server.desk) as desk:
        _handed_over(person)
        _logged_in(desk, server)
        streams = (person.stream("GET", "/chat/events"), desk.stream("GET", "/events"))
        with streams[0] as to_person, streams[1] as to_desk:
            lines = [next(one.iter_lines()) for one in (to_person, to_desk)]
            code, seconds = server.stop()
    assert lines == ["event: tick", "event: tick"]
    assert code == 0
    assert seconds < 5
    assert "Traceback" not in server.said()
    assert server.said().endswith("Stopped. Everything is kept.\n")


def test_second_start_finds_everything(server: Server) -> None:
    """Cookies, words, logins and passphrases still hold after an end and a start."""
    server.start()
    colleagues = server.colleagues()
    with httpx.Client(base_url=server.chat) as person, httpx.Client(base_url=server.desk) as desk:
        _handed_over(person)
        _logged_in(desk, server)
        server.stop()
        server.start()
        assert server.colleagues() == colleagues
        assert "Ik wacht hier." in person.get("/chat").text
        queue = desk.get("/").text
        (address,) = re.findall(r'class="open" href="([^"]+)"', queue)
        assert "Ik wacht hier." in desk.get(address).text


def test_killed_with_open_streams(server: Server) -> None:
    """After SIGKILL the next start needs no repair."""
    server.start()
    with httpx.Client(base_url=server.chat) as person:
        _handed_over(person)
        server.kill()
        server.start()
        assert "Ik wacht hier." in person.get("/chat").text
    assert server.stop()[0] == 0
