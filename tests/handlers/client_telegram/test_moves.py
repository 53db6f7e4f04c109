"""From Telegram to the web chat and back."""

import re
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import httpx
import pytest
from sqlalchemy import select

from handlers.client.app import make_client
from handlers.client.settings import ClientSettings
from storage.schema import contacts, conversations, links, outbox, shown
from tests.botapi import Bot, BotApi, Fault
from tests.handlers.client_telegram.conftest import ORIGIN, Clock, Office
from tests.handlers.client_telegram.test_conversation import (
    HOUR,
    case_of,
    put_to,
    replies,
    young_after_school,
)
from tests.support.colleagues import Browser, browser_of, enrol
from tests.support.telegram import Talker

NONCE = re.compile(r'name="nonce" value="([^"]+)"')
OWN = {"Sec-Fetch-Site": "same-origin", "Origin": ORIGIN}


@pytest.fixture
async def page(office: Office) -> AsyncIterator[httpx.AsyncClient]:
    """The person's browser, without JavaScript."""
    app = make_client(office.road, ClientSettings(origin=ORIGIN, organisation="Humanitas ESSM"))
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url=ORIGIN) as browser:
        yield browser


@pytest.fixture
async def sanne(office: Office) -> Browser:
    """A colleague at her desk."""
    enrol(office.road, "sanne", ["front_office"])
    return await browser_of(office.road, "sanne")


async def asks_for_web(anna: Talker) -> str:
    """The path of the one-time link."""
    message = await anna.says("/web", "Verder in de webchat?")
    (link,) = [str(one.url) for row in message.buttons for one in row if one.url]
    assert link.startswith(f"{ORIGIN}/from/")
    return link.removeprefix(ORIGIN)


async def sends(page: httpx.AsyncClient, path: str, text: str, **fields: str) -> httpx.Response:
    """Send a form that stands on a page with this text."""
    data = {"nonce": NONCE.findall(text)[0], **fields}
    answer = await page.post(path, data=data, headers=OWN)
    return await page.get(answer.headers["location"]) if answer.is_redirect else answer


async def enters(page: httpx.AsyncClient, path: str) -> httpx.Response:
    """Open the link and press its button."""
    door = await page.get(path)
    assert "Verder in de webchat" in door.text
    return await sends(page, path, door.text)


async def test_to_the_web_and_back(
    office: Office, api: BotApi, bot: Bot, page: httpx.AsyncClient, sanne: Browser
) -> None:
    """The chat is emptied and its address dropped, the page goes on; then answers come to both."""
    anna = Talker(api, bot)
    await anna.intake()
    path = await asks_for_web(anna)
    chat = await enters(page, path)
    assert "Je code om terug te komen" in chat.text
    await anna.chat.until(lambda: anna.chat.texts == ["Klaar. Deze chat is aan onze kant leeg."])
    rows = select(contacts.c.channel, contacts.c.address_blob)
    assert await office.road.read(lambda one: one.execute(rows).all()) == [("web", None)]
    assert await office.road.read(lambda one: one.execute(select(shown)).all()) == []
    await replies(office, sanne, "Welkom hier.")
    assert "Welkom hier." in (await page.get("/chat")).text
    assert not any("Welkom" in text for text in anna.chat.texts)
    desk = await sanne.get(await case_of(office))
    assert "Ik wil ander werk zoeken." in desk.text
    await takes_along(office, page, anna)
    await replies(office, sanne, "En nu ook op Telegram.")
    await anna.sees("En nu ook op Telegram.")
    assert "En nu ook op Telegram." in (await page.get("/chat")).text
    await anna.says("Gelukt.", "Je bericht is bij het team.")
    assert "Gelukt." in (await page.get("/chat")).text


async def takes_along(office: Office, page: httpx.AsyncClient, anna: Talker) -> None:
    """Make a link on the page and open it in Telegram."""
    assert office.road.invites == {"telegram": "https://t.me/inloop_bot?start="}
    anna.chat.starts(await invited(page))
    await anna.sees("komen voortaan ook in deze chat")


async def invited(page: httpx.AsyncClient) -> str:
    """The token of a link into Telegram, made on the page; its code is kept before."""
    await keeps_the_code(page)
    manage = await page.get("/chat/manage")
    offer = await sends(page, "/chat/telegram", manage.text)
    (token,) = set(re.findall(r"https://t\.me/inloop_bot\?start=([\w-]+)", offer.text))
    assert "<svg" in offer.text
    return str(token)


async def keeps_the_code(page: httpx.AsyncClient) -> None:
    """Say so on the page, if it was not said before."""
    chat = await page.get("/chat")
    for one in re.findall(r'name="shown" value="([^"]+)"', chat.text):
        await sends(page, "/chat/keep", chat.text, shown=one)


async def test_no_telegram_before_the_code_is_kept(
    office: Office, api: BotApi, bot: Bot, page: httpx.AsyncClient
) -> None:
    """Only the code leads back from there to a page: without it there is no link, nor an offer."""
    anna = Talker(api, bot)
    await anna.intake()
    await enters(page, await asks_for_web(anna))
    for is_kept in (False, True):
        manage = await page.get("/chat/manage")
        assert ("/chat/telegram" in manage.text) is is_kept
        offer = await sends(page, "/chat/telegram", manage.text)
        assert ("https://t.me/" in offer.text) is is_kept
        assert len(await office.road.read(lambda one: one.execute(select(links)).all())) == is_kept
        await keeps_the_code(page)


async def test_looking_at_the_link_uses_nothing_up(
    office: Office, api: BotApi, bot: Bot, page: httpx.AsyncClient
) -> None:
    """A messenger's preview fetches it; the person's press comes after, and only once."""
    anna = Talker(api, bot)
    await anna.intake()
    path = await asks_for_web(anna)
    for _ in range(3):
        assert (await page.get(path)).status_code == 200
    assert (await enters(page, path)).url.path == "/chat"
    async with httpx.AsyncClient(transport=page._transport, base_url=ORIGIN) as other:  # noqa: SLF001 - a second browser on the same application
        again = await enters(other, path)
    assert "Deze link werkt niet meer" in again.text
    assert await office.road.read(lambda one: one.execute(select(links)).all()) == []


async def test_an_unfinished_dialogue_goes_on_on_the_page(
    office: Office, api: BotApi, bot: Bot, page: httpx.AsyncClient
) -> None:
    """Where it was, with its answers; nothing is with the team yet."""
    anna = Talker(api, bot)
    await anna.starts()
    await anna.presses("Nederlands", "veilig typen")
    await anna.presses("Ja", "meelezen")
    path = await asks_for_web(anna)
    chat = await enters(page, path)
    assert "Kan iemand meelezen" in chat.text
    await anna.chat.until(lambda: anna.chat.texts == ["Klaar. Deze chat is aan onze kant leeg."])
    assert await office.road.read(lambda one: one.execute(select(conversations)).all()) == []


async def test_after_a_danger_the_page_shows_what_was_told(
    office: Office, api: BotApi, bot: Bot, page: httpx.AsyncClient, sanne: Browser
) -> None:
    """While the dialogue goes on the chat holds the key: all of it opens on the page too."""
    anna = Talker(api, bot)
    await anna.starts()
    await anna.presses("Nederlands", "veilig typen")
    await anna.presses("Nee", "Is er op dit moment gevaar")
    await anna.presses("Ja, er is nu gevaar", "Bel nu 112")
    chat = await enters(page, await asks_for_web(anna))
    assert "Ja, er is nu gevaar" in chat.text
    assert "Kan iemand meelezen" in chat.text
    await replies(office, sanne, "We zijn er.")
    assert "We zijn er." in (await page.get("/chat")).text


async def test_with_a_code_already_the_code_is_the_way(
    office: Office, api: BotApi, bot: Bot, page: httpx.AsyncClient, sanne: Browser
) -> None:
    """Only its code opens it on another page; who never kept that still has the chat."""
    anna = Talker(api, bot)
    await anna.intake()
    await enters(page, await asks_for_web(anna))
    await takes_along(office, page, anna)
    await sanne.get(await case_of(office))
    path = await asks_for_web(anna)
    async with httpx.AsyncClient(transport=page._transport, base_url=ORIGIN) as other:  # noqa: SLF001 - a second browser on the same application
        for _ in range(2):
            answer = await enters(other, path)
            assert answer.status_code == 422
            assert "gaat het alleen open met die code" in answer.text
            assert "In Telegram is niets gewist." in answer.text
        assert not other.cookies
    await replies(office, sanne, "Ik ben er nog.")
    await anna.sees("Ik ben er nog.")
    assert any("voortaan ook in deze chat" in text for text in anna.chat.texts)
    assert (await page.get("/chat")).status_code == 200


async def test_link_whose_answer_is_lost(
    office: Office, api: BotApi, bot: Bot, page: httpx.AsyncClient
) -> None:
    """Pressed again it leads into the same session; once that ended it leads nowhere."""
    anna = Talker(api, bot)
    await anna.intake()
    path = await asks_for_web(anna)
    data = {"nonce": NONCE.findall((await page.get(path)).text)[0]}
    answer = await page.post(path, data=data, headers=OWN)
    assert answer.headers["location"] == "/chat"
    token = dict(page.cookies)
    for is_lost in (True, False):
        if is_lost:
            page.cookies.clear()
        again = await page.post(path, data=data, headers=OWN, follow_redirects=True)
        assert again.url.path == "/chat"
        assert "Je code om terug te komen" in again.text
        assert dict(page.cookies) == token
    await office.road.leave(office.road.session(next(iter(token.values()))))
    page.cookies.clear()
    over = await page.post(path, data=data, headers=OWN)
    assert "Deze link werkt niet meer" in over.text
    assert not page.cookies


@pytest.mark.usefixtures("office")
async def test_link_over_answers_that_nobody_has(
    api: BotApi, bot: Bot, page: httpx.AsyncClient
) -> None:
    """Answers in this browser that the team does not have are erased only after a second press."""
    start = await page.get("/")
    chat = await sends(page, "/chat", start.text, language="nl")
    chat = await sends(page, "/chat", chat.text, words="mijn zus zit naast me", step="opening.safe")
    assert "mijn zus zit naast me" in chat.text
    anna = Talker(api, bot)
    await anna.intake()
    path = await asks_for_web(anna)
    asked = await enters(page, path)
    assert asked.status_code == 422
    assert "worden die gewist. Druk nog een keer op Ga hier verder" in asked.text
    assert "mijn zus" in (await page.get("/chat")).text
    entered = await sends(page, path, asked.text, lose="yes")
    assert "Je code om terug te komen" in entered.text
    assert "mijn zus" not in entered.text


async def test_a_chat_with_a_conversation_takes_no_other(
    office: Office, api: BotApi, bot: Bot, page: httpx.AsyncClient
) -> None:
    """Two conversations in one chat would be mixed up: it says so, and nothing changes."""
    anna, eva = Talker(api, bot), Talker(api, bot, "Eva")
    await anna.intake()
    await enters(page, await asks_for_web(anna))
    await eva.intake()
    token = await invited(page)
    eva.chat.starts(token)
    await eva.sees("In deze chat loopt al een gesprek")
    eva.chat.starts(token)
    before = eva.last.message_id
    await eva.newer(before, "Deze link werkt niet meer")
    of_eva = select(contacts.c.id).where(contacts.c.channel == "telegram")
    assert len(await office.road.read(lambda one: one.execute(of_eva).all())) == 1


async def test_a_made_up_link_opens_nothing(
    office: Office, api: BotApi, bot: Bot, page: httpx.AsyncClient
) -> None:
    """Neither here nor there; it tells nothing of anybody."""
    answer = await enters(page, f"/from/{'A' * 32}")
    assert "Deze link werkt niet meer" in answer.text
    anna = Talker(api, bot)
    anna.chat.starts("nothing-of-ours")
    await anna.sees("Deze link werkt niet meer. Vraag een nieuwe in de webchat.")
    assert await office.road.read(lambda one: one.execute(select(contacts)).all()) == []


@pytest.mark.usefixtures("office")
async def test_what_a_link_left_in_the_chat_can_be_deleted(api: BotApi, bot: Bot) -> None:
    """The link itself, when it could not be deleted at once, and our word that it is over."""
    anna = Talker(api, bot)
    await anna.intake()
    before = anna.last.message_id
    api.fault(Fault(method="deleteMessages", retry_after=1))
    sent = anna.chat.says("/start " + "A" * 44)
    told = (await anna.newer(before, "Deze link werkt niet meer.")).message_id
    await anna.says("/forget", "wissen")
    await anna.presses("Ja, alles wissen", "Bij ons is het gewist")
    await anna.chat.until(lambda: not {sent, told} & {one.message_id for one in anna.chat.messages})


@pytest.mark.usefixtures("office")
async def test_what_a_link_left_in_a_chat_that_nobody_has_can_be_deleted(
    api: BotApi, bot: Bot
) -> None:
    """Our word that it is over stays to be read, and goes with the rest when they ask for it."""
    anna = Talker(api, bot)
    anna.chat.starts("nothing-of-ours")
    await anna.sees("Deze link werkt niet meer.")
    await anna.says("/forget", "wissen")
    assert "Deze link" in anna.chat.texts[0]
    await anna.presses("Ja, alles wissen", "Bij ons is het gewist")
    await anna.chat.until(lambda: len(anna.chat.texts) == 1)


@pytest.mark.parametrize("deed", ["cut", "code"])
async def test_cutting_off_other_devices_empties_the_chat(
    office: Office, api: BotApi, bot: Bot, page: httpx.AsyncClient, deed: str
) -> None:
    """A chat is another device: it belongs to the conversation no more, and says nothing of it."""
    anna = Talker(api, bot)
    await anna.intake()
    await enters(page, await asks_for_web(anna))
    await takes_along(office, page, anna)
    manage = await page.get("/chat/manage")
    await sends(page, "/chat/manage", manage.text, deed=deed)
    await anna.chat.until(lambda: not any("voortaan" in text for text in anna.chat.texts))
    channels = select(contacts.c.channel)
    assert await office.road.read(lambda one: one.execute(channels).scalars().all()) == ["web"]
    assert (await page.get("/chat")).status_code == 200


async def test_forgetting_on_the_page_empties_the_chat(
    office: Office, api: BotApi, bot: Bot, page: httpx.AsyncClient
) -> None:
    """Whoever forgets everything on one side has forgotten it on both."""
    anna = Talker(api, bot)
    await anna.intake()
    await enters(page, await asks_for_web(anna))
    await takes_along(office, page, anna)
    manage = await page.get("/chat/manage")
    asked = await sends(page, "/chat", manage.text, command="forget")
    step = re.findall(r'name="step" value="([^"]+)"', asked.text)[0]
    await sends(page, "/chat", asked.text, step=step, code="forget_all")
    await anna.chat.until(lambda: not any("voortaan" in text for text in anna.chat.texts))
    assert await office.road.read(lambda one: one.execute(select(contacts)).all()) == []


async def test_a_new_code_ends_the_links_of_before(
    api: BotApi, bot: Bot, page: httpx.AsyncClient
) -> None:
    """Whoever was cut off comes back by no link that they made before."""
    anna, eve = Talker(api, bot), Talker(api, bot, "Eve")
    await anna.intake()
    await enters(page, await asks_for_web(anna))
    token = await invited(page)
    await sends(page, "/chat/manage", (await page.get("/chat/manage")).text, deed="code")
    eve.chat.starts(token)
    await eve.sees("Deze link werkt niet meer")


async def test_after_forgetting_an_old_link_opens_nothing_new(
    api: BotApi, bot: Bot, page: httpx.AsyncClient
) -> None:
    """A link of before the end leads nowhere, though the same chat talks again."""
    anna = Talker(api, bot)
    await anna.starts()
    path = await asks_for_web(anna)
    await anna.says("/forget", "wissen")
    await anna.presses("Ja, alles wissen", "Bij ons is het gewist")
    await anna.says("/start", "Welke taal")
    assert "Deze link werkt niet meer" in (await enters(page, path)).text


async def test_joining_keeps_what_must_be_deleted_later(
    office: Office, api: BotApi, bot: Bot, page: httpx.AsyncClient
) -> None:
    """How long messages may stand, and which there are, outlives the dialogue of before."""
    anna, eva = Talker(api, bot), Talker(api, bot, "Eva")
    await anna.intake()
    await enters(page, await asks_for_web(anna))
    await eva.starts()
    await eva.presses("Nederlands", "veilig typen")
    await eva.says("/lifetime", "Hoe lang mogen berichten")
    await eva.presses("Een uur", "Dat is ingesteld.")
    await eva.says("ik ben bang", "veilig typen")
    await takes_along(office, page, eva)
    lives = select(contacts.c.lifetime).where(contacts.c.channel == "telegram")
    assert await office.road.read(lambda one: one.execute(lives).scalars().all()) == [3600]
    await eva.says("/forget", "wissen")
    await eva.presses("Ja, alles wissen", "Bij ons is het gewist")
    await eva.chat.until(lambda: not any("bang" in one.text for one in eva.chat.messages))


async def test_a_second_link_of_the_same_conversation_changes_nothing(
    office: Office, api: BotApi, bot: Bot, page: httpx.AsyncClient, sanne: Browser
) -> None:
    """An answer that waits for the chat still comes."""
    anna = Talker(api, bot)
    await anna.intake()
    await enters(page, await asks_for_web(anna))
    await takes_along(office, page, anna)
    anna.chat.blocks()
    await replies(office, sanne, "Dit wacht.")
    anna.chat.unblocks()
    anna.chat.starts(await invited(page))
    await anna.chat.until(lambda: any("Dit wacht." in text for text in anna.chat.texts))


async def test_safe_times_go_along_into_the_chat(
    office: Office, api: BotApi, bot: Bot, page: httpx.AsyncClient, clock: Clock
) -> None:
    """What was said about safe times holds where the link leads, too."""
    put_to(clock, datetime(2027, 1, 11, 12, tzinfo=UTC))  # a Monday, one o'clock in Rotterdam
    enrol(office.road, "sanne", ["front_office"])
    sanne = await browser_of(office.road, "sanne")
    anna = Talker(api, bot)
    await young_after_school(anna)
    await enters(page, await asks_for_web(anna))
    await takes_along(office, page, anna)
    clock.ahead += HOUR // 3
    await replies(office, sanne, "Ik heb je bericht gelezen.")
    due = select(outbox.c.due_at)
    (at,) = await office.road.read(lambda one: one.execute(due).scalars().all())
    assert datetime.fromtimestamp(at / 1e6, UTC) == datetime(2027, 1, 11, 14, tzinfo=UTC)
