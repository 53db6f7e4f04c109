"""Canned replies: chosen by title, put into the answer in the person's language, never sent."""

import html

from sqlalchemy import Connection, insert

from flows.limits import TITLE_MAX, WORDS_MAX
from handlers.desk.canned import merged
from handlers.road import Road
from locales.replies import Shipped, Wording, shipped_replies
from storage.conversations import Kind
from storage.hands import Role
from storage.replies import OwnReply, drop_reply, own_replies, save_reply
from storage.schema import replies
from storage.transcripts import as_team
from tests.handlers.desk.conftest import Clock
from tests.support.colleagues import Browser, ask, browser_of, enrol, hand_of, write

GREETING = {one.id: one for one in shipped_replies(["nl", "en"])}["greeting"].wordings


def field(page: str, name: str = "reply") -> str:
    """What stands in the field for the answer, or another one."""
    inside = page.partition(f'<textarea id="{name}"')[2].partition(">")[2]
    return html.unescape(inside.partition("</textarea>")[0]).removeprefix("\n")


def said(road: Road, conversation: bytes) -> int:
    """How many replies were sent."""
    hand = hand_of(road, "anna")
    with road.database.reading() as connection:
        found = as_team(connection, conversation, lambda name: hand.team_key(connection, name))
    return sum(line.kind == Kind.REPLY for line in found.lines) if found else -1


def own(road: Road, name: str, language: str, text: str, at: int = 1) -> None:
    """The organisation's own wording, as if it had been written on the desk."""
    reply = OwnReply(name, language, "Eigen titel", text, at)
    write(road, lambda one: save_reply(one, road.vault, reply, None))


def kept(road: Road) -> list[OwnReply]:
    """The organisation's own wordings."""
    with road.database.reading() as connection:
        return own_replies(connection, road.vault)


async def coordinator(road: Road) -> Browser:
    """The browser of a coordinator."""
    enrol(road, "coco", ["front_office"], Role.COORDINATOR)
    return await browser_of(road, "coco")


async def test_a_reply_is_put_into_the_field_and_not_sent(any_road: Road) -> None:
    """Chosen by its Dutch title, put there in English, below what was typed; the note stays."""
    road = any_road
    enrol(road, "anna", ["front_office"])
    conversation, _, _ = ask(road, language="en")
    browser = await browser_of(road, "anna")
    path = f"/c/{conversation.hex()}"
    page = html.unescape((await browser.get(path)).text)
    assert GREETING["nl"].title in page
    answer = await browser.post(f"{path}/canned", canned="greeting", reply="Hello.", note="N")
    assert answer.status_code == 200
    assert field(answer.text) == f"Hello.\n\n{GREETING['en'].text}"
    assert field(answer.text, "note") == "N"
    beside = html.unescape(answer.text).partition('id="own-wording"')[2].partition("<textarea")[0]
    assert GREETING["nl"].title in beside
    assert f'<div class="words" lang="nl">{GREETING["nl"].text}</div>' in beside
    assert said(road, conversation) == 0
    await browser.post(f"{path}/claim")
    await browser.post(f"{path}/reply", reply=GREETING["en"].text)
    assert said(road, conversation) == 1


async def test_with_a_script_only_the_conversation_comes_back(road: Road) -> None:
    """The script asks for the part that it replaces."""
    enrol(road, "anna", ["front_office"])
    conversation, _, _ = ask(road)
    browser = await browser_of(road, "anna")
    path = f"/c/{conversation.hex()}"
    await browser.get(path)
    data = {"nonce": browser.nonce, "canned": "greeting", "reply": "", "note": ""}
    answer = await browser.http.post(f"{path}/canned", data=data, headers={"HX-Request": "true"})
    assert field(answer.text) == GREETING["nl"].text
    assert 'id="own-wording"' not in answer.text
    assert "<html" not in answer.text


async def test_a_missing_language_is_marked(road: Road) -> None:
    """The person's language is not there: the list says which it is, and so does the page."""
    enrol(road, "anna", ["front_office"])
    own(road, "own-1", "nl", "Alleen Nederlands")
    conversation, _, _ = ask(road, language="en")
    browser = await browser_of(road, "anna")
    path = f"/c/{conversation.hex()}"
    page = html.unescape((await browser.get(path)).text)
    assert page.count("alleen in: Nederlands") == 1
    answer = await browser.post(f"{path}/canned", canned="own-1")
    assert field(answer.text) == "Alleen Nederlands"
    assert "nog niet in de taal van de persoon (Engels)" in html.unescape(answer.text)


async def test_a_reply_that_is_gone_leaves_the_words_alone(road: Road) -> None:
    """Nothing is lost because a coordinator deleted it meanwhile."""
    enrol(road, "anna", ["front_office"])
    conversation, _, _ = ask(road)
    browser = await browser_of(road, "anna")
    path = f"/c/{conversation.hex()}"
    await browser.get(path)
    answer = await browser.post(f"{path}/canned", canned="own-gone", reply="Typed")
    assert field(answer.text) == "Typed"
    assert road.voice.text("nl", "desk-notice-canned-gone") in answer.text


async def test_only_who_may_answer_can_choose(road: Road) -> None:
    """On a closed conversation there is no field to put it in, so there is no list."""
    enrol(road, "anna", ["front_office"])
    conversation, _, _ = ask(road)
    browser = await browser_of(road, "anna")
    path = f"/c/{conversation.hex()}"
    assert 'id="canned"' in (await browser.get(path)).text
    await browser.post(f"{path}/claim")
    await browser.get(f"{path}/close")
    await browser.post(f"{path}/close", outcome="answered")
    assert 'id="canned"' not in (await browser.get(path)).text


async def test_a_coordinator_changes_a_reply_and_resets_it(any_road: Road, clock: Clock) -> None:
    """First it is shown, then kept; the shipped one comes back after a confirmation."""
    road = any_road
    browser = await coordinator(road)
    await browser.get("/replies/edit?id=greeting&language=nl")
    assert field(browser.page.text, "text") == GREETING["nl"].text
    fields = {"id": "greeting", "language": "nl", "title": "Dag zeggen", "text": "Dag <b>jij</b>."}
    looked = await browser.post("/replies/edit", step="look", seen="", **fields)
    assert "Dag &lt;b&gt;jij" in looked.text
    assert kept(road) == []
    await browser.post("/replies/edit", step="change", seen="", **fields)
    assert field(browser.page.text, "text") == fields["text"]
    await browser.post("/replies/edit", step="save", seen="", **fields)
    assert kept(road) == [OwnReply("greeting", "nl", "Dag zeggen", "Dag <b>jij</b>.", clock.at)]
    assert "aangepast in: Nederlands" in browser.page.text
    await browser.get("/replies/remove?id=greeting&language=nl")
    assert "terugzetten" in browser.page.text
    assert kept(road) != []
    await browser.post("/replies/remove", id="greeting", language="nl")
    assert kept(road) == []
    assert GREETING["nl"].title in html.unescape(browser.page.text)


async def test_a_new_reply_is_made_once(road: Road) -> None:
    """Sent twice it is one; in the second language it is the same reply."""
    browser = await coordinator(road)
    await browser.get("/replies/edit")
    nonce = browser.nonce
    fields = {"id": "", "seen": "", "title": "Nieuw", "text": "Tekst", "step": "save"}
    for _ in range(2):
        await browser.post("/replies/edit", nonce, language="nl", **fields)
    (one,) = kept(road)
    assert "niet in: Engels" in browser.page.text
    await browser.get(f"/replies/edit?id={one.id}&language=en")
    await browser.post("/replies/edit", language="en", **{**fields, "id": one.id})
    assert {(reply.id, reply.language) for reply in kept(road)} == {(one.id, "nl"), (one.id, "en")}
    await browser.get(f"/replies/remove?id={one.id}&language=nl")
    assert road.voice.text("nl", "desk-replies-remove-do") in browser.page.text


async def test_two_coordinators_do_not_overwrite_each_other_unseen(road: Road) -> None:
    """The second keeps their words, sees the first's, and can go on knowingly."""
    browser = await coordinator(road)
    await browser.get("/replies/edit?id=greeting&language=nl")
    fields = {"id": "greeting", "language": "nl", "title": "T", "text": "Mijn tekst"}
    own(road, "greeting", "nl", "Van een ander", at=7)
    answer = await browser.post("/replies/edit", step="save", seen="", **fields)
    assert answer.status_code == 422
    page = html.unescape(browser.page.text)
    assert "Van een ander" in page
    assert field(page, "text") == "Mijn tekst"
    assert 'name="seen" value="7"' in page
    await browser.post("/replies/edit", step="save", seen="7", **fields)
    assert [one.text for one in kept(road)] == ["Mijn tekst"]


async def test_what_cannot_be_kept_is_said_and_stays(road: Road) -> None:
    """Empty, too long: the words stand in the form again."""
    browser = await coordinator(road)
    await browser.get("/replies/edit?id=greeting&language=nl")
    for title, text in (
        ("", "Tekst"),
        ("T", " "),
        ("T" * (TITLE_MAX + 1), "Tekst"),
        ("T", "x" * (WORDS_MAX + 1)),
    ):
        answer = await browser.post(
            "/replies/edit", id="greeting", language="nl", title=title, text=text, step="save"
        )
        assert answer.status_code == 422, title
        assert field(answer.text, "text") == text.strip()
    assert kept(road) == []


async def test_words_that_we_avoid_are_pointed_out(road: Road) -> None:
    """It is the organisation's own text: we say it, and keep it all the same."""
    browser = await coordinator(road)
    await browser.get("/replies/edit?id=greeting&language=nl")
    fields = {"id": "greeting", "language": "nl", "title": "T", "text": "Dat is gewoon zo."}
    assert "“gewoon”" in (await browser.post("/replies/edit", step="look", **fields)).text
    await browser.post("/replies/edit", step="save", **fields)
    assert [one.text for one in kept(road)] == ["Dat is gewoon zo."]


async def test_a_reply_or_language_that_is_not_there_is_refused(road: Road) -> None:
    """Also made-up times of what was seen do no harm."""
    browser = await coordinator(road)
    for path in (
        "/replies/edit?id=nothing",
        "/replies/edit?id=greeting&language=xx",
        "/replies/remove?id=greeting&language=nl",
        "/replies/remove",
    ):
        assert (await browser.get(path)).status_code == 409, path
    await browser.get("/replies/edit?id=greeting&language=nl")
    fields = {"id": "greeting", "language": "nl", "title": "T", "text": "x", "step": "save"}
    await browser.post("/replies/edit", seen="9" * 5000, **fields)
    assert [one.text for one in kept(road)] == ["x"]


async def test_workers_read_and_change_nothing(road: Road) -> None:
    """They see every text, without a way to change it."""
    enrol(road, "anna", ["front_office"])
    browser = await browser_of(road, "anna")
    page = html.unescape((await browser.get("/replies")).text)
    assert GREETING["en"].text in page
    assert "/replies/edit" not in page


async def test_a_forged_row_does_not_close_the_desk(road: Road) -> None:
    """The shipped wording is used in its place."""
    enrol(road, "anna", ["front_office"])

    def forge(connection: Connection) -> None:
        row = {"id": "greeting", "language": "nl", "edited_at": 1, "wording_blob": b"forged"}
        connection.execute(insert(replies).values(row))

    write(road, forge)
    browser = await browser_of(road, "anna")
    assert GREETING["nl"].text in html.unescape((await browser.get("/replies")).text)


def test_own_wordings_lie_over_the_shipped_ones() -> None:
    """In the order of the shipped ones; whoever has no wording in a language gets another."""
    shipped = [Shipped("a", "start", {"nl": Wording("A", "a"), "en": Wording("A", "a-en")})]
    mine = [OwnReply("own-1", "nl", "Eigen", "o", 1), OwnReply("a", "nl", "Anders", "b", 2)]
    one, two = merged(shipped, mine)
    assert [one.id, two.id] == ["a", "own-1"]
    assert (one.versions["nl"].text, one.versions["en"].text) == ("b", "a-en")
    assert (one.is_own, two.is_own) == (False, True)
    assert [two.spoken("en"), one.spoken("ro"), one.spoken("nl")] == ["nl", "en", "nl"]
    assert two.title("en") == "Eigen"


def test_dropping_is_for_one_language(road: Road) -> None:
    """The others stay."""
    own(road, "own-1", "nl", "een")
    own(road, "own-1", "en", "one")
    write(road, lambda one: drop_reply(one, "own-1", "nl"))
    assert [one.language for one in kept(road)] == ["en"]
