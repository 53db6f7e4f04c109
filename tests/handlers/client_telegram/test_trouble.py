"""Telegram fails in every way that it can: nothing is lost, and what may be double is marked."""

import asyncio
import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path

import httpx
import pytest

from handlers.channels import Later, Reply
from handlers.client_telegram.door import BODY_MAX
from handlers.client_telegram.webhook import SECRET_HEADER
from handlers.pacing import Limits
from tests.botapi import Bot, BotApi, Fault
from tests.handlers.client_telegram.conftest import Clock, Office, office_on
from tests.handlers.client_telegram.test_conversation import replies
from tests.handlers.client_telegram.test_intake import emptied, opened
from tests.support.colleagues import browser_of, enrol
from tests.support.telegram import Talker

AGAIN = "(Misschien zag je dit al.)"


@pytest.mark.parametrize(
    "fault",
    [
        Fault(method="sendMessage", status=500),
        Fault(method="sendMessage", status=503, times=3),
        Fault(method="sendMessage", html=502),
        Fault(method="sendMessage", garbage=True),
        Fault(method="sendMessage", drop="before"),
        Fault(method="sendMessage", hang=True),
        Fault(method="sendMessage", retry_after=1),
        Fault(method="sendMessage", status=401),
    ],
    ids=lambda fault: f"{fault}"[6:60],
)
async def test_what_was_not_shown_comes_later(
    office: Office, api: BotApi, bot: Bot, fault: Fault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After the fault the question is there, once."""
    monkeypatch.setattr("handlers.client_telegram.channel.WRONG_TOKEN", 0.1)
    anna = Talker(api, bot)
    await anna.starts()
    api.fault(fault)
    await anna.presses("Nederlands", "veilig typen")
    await anna.presses("Ja", "meelezen")
    assert len([text for text in anna.chat.texts if "veilig typen" in text]) == 1
    await emptied(office)


@pytest.mark.parametrize(
    "fault",
    [
        Fault(method="sendMessage", drop="after"),
        Fault(method="sendMessage", cut="half"),
    ],
    ids=["dropped", "cut"],
)
async def test_what_may_have_been_shown_comes_again_and_says_so(
    office: Office, api: BotApi, bot: Bot, fault: Fault
) -> None:
    """A late duplicate is better than a loss; it is marked, and the dialogue goes on."""
    anna = Talker(api, bot)
    await anna.starts()
    api.fault(fault)
    await anna.presses("Nederlands", AGAIN)
    both = [text for text in anna.chat.texts if "veilig typen" in text]
    assert [AGAIN in text for text in both] == [False, True]
    await anna.presses("Ja", "meelezen")
    await emptied(office)


async def test_a_long_answer_that_stops_halfway_says_so_and_leaves_nothing(
    office: Office, api: BotApi, bot: Bot
) -> None:
    """Its first part stands there: all comes again and says so, and forgetting takes both."""
    enrol(office.road, "sanne", ["front_office"])
    sanne = await browser_of(office.road, "sanne")
    anna = Talker(api, bot)
    await anna.intake()
    api.fault(Fault(method="sendMessage", after=1, retry_after=1))
    await replies(office, sanne, "\U0001f642" * 3900)
    await anna.chat.until(lambda: any(AGAIN in text for text in anna.chat.texts))
    await emptied(office)
    await anna.says("/forget", "wissen")
    await anna.presses("Ja, alles wissen", "Bij ons is het gewist")
    await anna.chat.until(lambda: not any("\U0001f642" in text for text in anna.chat.texts))


async def test_a_blocked_chat_delays_nobody(office: Office, api: BotApi, bot: Bot) -> None:
    """While Telegram fails for one chat everybody else is answered."""
    slow, quick = Talker(api, bot, "Eva"), Talker(api, bot)
    await slow.starts()
    api.fault(Fault(method="sendMessage", chat_id=slow.chat.id, times=None, hang=True))
    slow.chat.presses("Nederlands")
    await quick.starts()
    await quick.presses("Nederlands", "veilig typen")
    await quick.presses("Ja", "meelezen")
    api.clear_faults()
    await slow.sees("veilig typen")
    await emptied(office)


async def test_no_token_comes_into_the_log(
    office: Office, api: BotApi, bot: Bot, caplog: pytest.LogCaptureFixture
) -> None:
    """The addresses that are asked hold it; what goes wrong is logged without them."""
    anna = Talker(api, bot)
    await anna.starts()
    with caplog.at_level(logging.DEBUG, "inloop"):
        for method in ("getUpdates", "sendMessage", "answerCallbackQuery"):
            api.fault(Fault(method=method, drop="before"))
            api.fault(Fault(method=method, status=500))
        await anna.presses("Nederlands", "veilig typen")
        await emptied(office)
    assert "failed" in caplog.text
    assert bot.token.partition(":")[2] not in caplog.text
    assert str(anna.chat.id) not in caplog.text


@pytest.mark.usefixtures("office")
async def test_an_update_that_comes_twice_is_taken_once(api: BotApi, bot: Bot) -> None:
    """Every update of a dialogue is delivered again: nothing is said twice."""
    api.duplicate_updates(100)
    anna = Talker(api, bot)
    await anna.intake()
    await anna.says("/privacy", "Wie leest mee")
    assert len([text for text in anna.chat.texts if "meelezen" in text]) == 1


async def test_an_update_is_acknowledged_only_after_its_commit(
    database_url: str, tmp_path: Path, api: BotApi, bot: Bot
) -> None:
    """The office ends while the database is away: the next one is given the update again."""
    one = office_on(database_url, tmp_path, api, bot, Clock())
    anna = Talker(api, bot)
    async with one.running():
        await anna.starts()
        one.road.writer.close()  # from now on nothing can be written
        anna.chat.presses("Nederlands")
        await asyncio.sleep(0.5)
        assert bot.pending == 1
    await one.channel.close()
    one.road.database.close()


async def test_a_poisoned_update_ends_with_an_apology(
    office: Office, api: BotApi, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that fails by itself is given up with an apology they can read; the next is taken."""
    monkeypatch.setattr("handlers.client_telegram.taking.PAUSE", 0.01)
    anna, rada = Talker(api, bot), Talker(api, bot, "Rada", language="bg")
    await opened(anna)
    voice = office.road.voice
    speak = voice.screen
    failing = True

    def screen(*arguments: object, **named: object) -> object:
        if failing:
            raise LookupError("a text is missing")
        return speak(*arguments, **named)  # type: ignore[arg-type] # handed on as they came

    monkeypatch.setattr(voice, "screen", screen)
    before = anna.last.message_id
    anna.chat.says("hallo?")
    await anna.newer(before, "Je bericht is niet aangekomen.")
    rada.chat.starts()
    await rada.sees(voice.text("bg", "chat-failed"))
    failing = False
    await anna.says("1", "Waarmee kunnen we")


async def test_limits_are_kept(database_url: str, tmp_path: Path, api: BotApi, bot: Bot) -> None:
    """Telegram enforces its limits and never has to say so; all is said, in order."""
    api.enforce_limits(total=30, per_chat=5, burst=3)
    limits = Limits(total=28, total_burst=20, per_chat=5, burst=3)
    one = office_on(database_url, tmp_path, api, bot, Clock(), limits)
    async with one.running():
        crowd = [Talker(api, bot, f"person {number}") for number in range(25)]
        for person in crowd:
            person.chat.starts()
        for person in crowd:
            await person.sees("Welke taal")
            for _ in range(6):
                person.chat.says("/help")
        for person in crowd:
            await person.chat.until(partial(_has_read, person, 7), 60)
        await emptied(one)
    assert api.count_429 == 0
    await one.close()


def _has_read(person: Talker, texts: int) -> bool:
    return len(person.chat.texts) == texts


async def test_a_pause_that_telegram_asks_for_is_everybodys(
    office: Office, api: BotApi, bot: Bot
) -> None:
    """After a 429 nothing is sent before its end, and then all comes, in order."""
    anna = Talker(api, bot)
    await anna.starts()
    api.fault(Fault(method="sendMessage", retry_after=2))
    await anna.presses("Nederlands", "veilig typen")
    sends = [one for one in api.calls_of("sendMessage") if one.at]
    refused = next(one for one in sends if one.status == 429)
    assert min(one.at for one in sends if one.at > refused.at) - refused.at >= 1.9
    assert api.count_429 == 1
    await emptied(office)


async def test_what_stood_ready_to_leave_waits_for_the_end_of_a_pause(
    office: Office, api: BotApi, bot: Bot
) -> None:
    """It is put off and comes then: neither sent into the pause nor taken for sent before."""
    anna = Talker(api, bot)
    await anna.starts()
    (channel,) = office.road.channels
    address, reply = str(anna.chat.person.user["id"]), Reply("nl", "Hallo, met het inlooppunt.")
    api.fault(Fault(method="sendMessage", retry_after=5))
    assert await channel.send(address, reply, []) == Later(5.0)
    delivery = await channel.send(address, reply, [])
    assert isinstance(delivery, Later)
    assert 4 < delivery.after < 7
    assert [one.status for one in api.calls_of("sendMessage")][1:] == [429]
    assert len(anna.chat.texts) == 1


# ── webhook ──────────────────────────────────────────────────────────────────────────────────


async def test_a_forged_webhook_is_refused(
    database_url: str, tmp_path: Path, api: BotApi, bot: Bot
) -> None:
    """Without the secret nothing is read; what is too large is not read to its end."""
    one = office_on(database_url, tmp_path, api, bot, Clock())
    async with one.running(by_webhook=True):
        await until(lambda: bot.webhook is not None)
        assert bot.webhook is not None
        address, secret = bot.webhook.url, str(bot.webhook.secret)
        async with httpx.AsyncClient() as forger:
            for given in ({}, {SECRET_HEADER: "guess"}, {SECRET_HEADER: ""}):
                answer = await forger.post(address, content=b"{}", headers=given)
                assert answer.status_code == 404
            known = {SECRET_HEADER: secret}
            large = await forger.post(address, content=b"x" * (BODY_MAX + 1), headers=known)
            assert large.status_code == 413
            odd = await forger.post(address, content=b"{not json", headers=known)
            assert odd.status_code == 200  # else Telegram would bring it for ever
    await one.close()


async def until(condition: Callable[[], bool]) -> None:
    """Wait until it holds."""
    for _ in range(1000):
        if condition():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it never came true")


async def test_a_webhook_is_answered_after_the_commit(
    database_url: str, tmp_path: Path, api: BotApi, bot: Bot
) -> None:
    """While nothing can be written Telegram gets no answer; later it brings the update again."""
    one = office_on(database_url, tmp_path, api, bot, Clock())
    anna = Talker(api, bot)
    async with one.running(by_webhook=True):
        await anna.starts()
        one.road.writer.close()
        anna.chat.presses("Nederlands")
        await asyncio.sleep(0.3)
        assert bot.pending == 1
    await one.channel.close()
    one.road.database.close()
