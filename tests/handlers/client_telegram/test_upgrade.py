"""Somebody on Telegram is in the middle of a dialogue that changes under them."""

from pathlib import Path

from bot.sources import sources_of
from flows.book import DIALOGUES
from handlers.client_telegram.channel import NAME
from handlers.client_telegram.running import make_channel
from handlers.hours import Calendar
from storage.contacts import conversation_of
from tests.botapi import Bot, BotApi
from tests.handlers.client_telegram.conftest import FAST, ORIGIN, Clock, Office, office_on
from tests.support.cases import read_as
from tests.support.colleagues import enrol, hand_of
from tests.support.office import OFFICE_HOURS, open_road
from tests.support.telegram import Talker

GOES = ("nl", "safe", "nobody", "question", "privacy", "other")


def rename_a_step(data: Path) -> None:
    """A newer privacy flow of the office's own, in which the step `words` is called otherwise."""
    (data / "office" / "dialogues").mkdir(parents=True)
    newer = (DIALOGUES / "privacy.yaml").read_text("utf-8").replace("version: 1", "version: 2")
    newer = newer.replace(": words\n", ": story\n").replace("next: words}", "next: story}")
    newer = newer.replace("ask: story", "ask: words").replace("  words:\n", "  story:\n")
    (data / "office" / "dialogues" / "privacy.yaml").write_text(newer, "utf-8")
    for language in ("nl", "en"):
        texts = data / "office" / "locales" / language
        texts.mkdir(parents=True)
        (texts / "flow_privacy.ftl").write_text("privacy-story = Vertel het maar.\n", "utf-8")


async def test_a_dialogue_goes_on_with_other_questions(
    tmp_path: Path, api: BotApi, bot: Bot
) -> None:
    """What is typed or pressed at a question that is gone is answered kindly and kept."""
    url = f"sqlite:///{tmp_path / 'inloop.sqlite'}"
    before = office_on(url, tmp_path, api, bot, Clock())
    enrol(before.road, "sanne", ["front_office"])
    anna = Talker(api, bot)
    async with before.running():
        await anna.starts()
        for code in GOES:
            await anna.answers(code)
        gone = anna.last.message_id
        assert anna.step == "privacy.words"
    await before.close()

    rename_a_step(tmp_path)
    sources, clock = sources_of(tmp_path), Clock()
    channel = make_channel(
        bot.token, api.base, sources.voice(), Calendar(OFFICE_HOURS), clock, ORIGIN, FAST
    )
    office = Office(open_road(url, tmp_path, [channel], sources), channel)
    async with office.running():
        shown = await anna.says("mijn oude woorden", "Wat wil je?")
        assert "De vragen zijn intussen veranderd." in shown.text
        assert anna.step == "privacy.about"
        anna.chat.presses_old(gone, "/skip:privacy.words")
        await anna.newer(shown.message_id, "Wat wil je?")
        assert anna.step == "privacy.about", "what was meant for the old question skips no other"
        await anna.answers("other")
        assert anna.step == "privacy.story"
        last = anna.last.message_id
        anna.chat.presses_old(gone, "privacy.words:x")
        await anna.newer(last, "Vertel het maar.")
        await anna.says("mijn verhaal", "")
        assert anna.step.startswith("reaching.")
        last = anna.last.message_id
        anna.chat.presses_old(last, f"/person:{anna.step}")
        await anna.newer(last, "Ik heb de vraag om een mens")
    contact = office.road.chat(NAME, str(anna.chat.id)).id
    with office.road.database.reading() as connection:
        conversation = conversation_of(connection, contact)
    assert conversation
    found = read_as(office.road, hand_of(office.road, "sanne"), conversation)
    assert found
    told = [(entry.step, entry.answer) for line in found.lines for entry in line.body.entries]
    assert ("privacy.story", "mijn verhaal") in told
    assert ("privacy.about", "mijn oude woorden") in told
    await office.close()
