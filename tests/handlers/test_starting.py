"""Starting reads no text of any language; the first page reads what it says, in its own only."""

from pathlib import Path

import pytest
from starlette.testclient import TestClient

from handlers.client.app import make_client
from handlers.client.settings import ClientSettings
from handlers.desk.app import make_desk
from handlers.desk.settings import DeskSettings
from handlers.road import now
from locales import knowledge, replies, voice
from locales.parsing import parse
from locales.places import LOCALES
from tests.support.office import make_road


def test_a_language_is_read_when_it_is_first_spoken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sixteen languages cost nothing at the start, and one visitor one of them."""
    read: list[str] = []

    def counted(source: str) -> object:
        read.append(source)
        return parse(source)

    def refused(*_: object) -> list[object]:
        raise AssertionError("a page or a reply is read, and nobody asked for one")

    monkeypatch.setattr(voice, "parse", counted)
    monkeypatch.setattr(replies, "read_replies", refused)
    monkeypatch.setattr(knowledge, "read_page", refused)
    road = make_road(f"sqlite:///{tmp_path / 'x.sqlite'}", tmp_path, now, voice=voice.Voice())
    chat = make_client(road, ClientSettings(origin="http://testserver", organisation="Ons"))
    make_desk(road, DeskSettings(origin="http://testserver"))
    assert read == []
    with TestClient(chat) as browser:
        assert browser.get("/", headers={"Accept-Language": "en"}).status_code == 200
    english = {path.read_text("utf-8") for path in (LOCALES / "en").glob("*.ftl")}
    assert english.issuperset(read)
    assert 0 < len(read) == len(set(read)) < len(english), "each once, and no more than are needed"
    road.close()
