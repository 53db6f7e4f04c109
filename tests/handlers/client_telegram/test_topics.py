"""Topics and help lines on Telegram: picked, typed, with numbers to copy, split where too long."""

import pytest

from handlers.client_telegram.looks import TEXT_MAX, units
from locales.help_lines import help_lines
from locales.knowledge import knowledge
from tests.botapi import Bot, BotApi, Shown
from tests.support.telegram import Talker

MENU = "Waar wil je meer over weten?"
ENOUGH = "Weet je nu genoeg?"


async def looking(api: BotApi, bot: Bot) -> Talker:
    """Somebody at the question about topics."""
    anna = Talker(api, bot)
    await anna.starts()
    await anna.presses("Nederlands", "veilig typen")
    await anna.presses("Ja", "meelezen")
    await anna.presses("Nee", "Voor wie ben je hier")
    await anna.presses("Ik heb een vraag", "Waar gaat je vraag over?")
    await anna.presses("Informatie, zoals rechten, geld, wonen of hulplijnen", MENU)
    return anna


def copied(message: Shown) -> list[str]:
    """The numbers that buttons of a message copy."""
    buttons = [one for row in message.buttons for one in row]
    return [one.text for one in buttons if one.data is None and not one.url]


@pytest.mark.usefixtures("office")
async def test_a_topic_is_a_message_and_then_whether_it_was_enough(api: BotApi, bot: Bot) -> None:
    """Plain text with its date and sources, numbers to copy, more lines and a person."""
    anna = await looking(api, bot)
    shown = await anna.presses("Gezondheid en testen", ENOUGH)
    assert "Bijgewerkt op 26 november 2026." in shown.text
    assert "Bron: " in shown.text
    assert not any(mark in shown.text for mark in ("](", "## ", "**"))
    assert {"112", "0800-0188", "088-0767 000"} <= set(copied(shown))
    labels = [one.text for row in shown.buttons for one in row]
    assert {"Alle hulplijnen", "Een mens, graag", "Hulp bij gevaar"} <= set(labels)
    await anna.presses("Nee, ik wil het aan een mens vragen", "antwoordt in deze chat")


@pytest.mark.usefixtures("office")
async def test_typed_words_find_a_topic(api: BotApi, bot: Bot) -> None:
    """One at once, several as buttons, none with a kind word."""
    anna = await looking(api, bot)
    await anna.says("soa", "Gezondheid en testen")
    await anna.presses("Nee, ik wil nog iets anders weten", MENU)
    several = await anna.says("politie", "Dit past er misschien bij.")
    labels = [one.text for row in several.buttons for one in row]
    assert labels[0] == knowledge("nl").topics["police"].title
    assert knowledge("nl").topics["money"].title not in labels
    await anna.says("kangoeroe", "Daar weet ik niets over.")
    await anna.says("wonen en een adres", "Weg vanwege geweld")


@pytest.mark.usefixtures("office")
async def test_every_help_line_is_one_command_away(api: BotApi, bot: Bot) -> None:
    """All of them, in messages that fit, each with its mark; the question stays open below."""
    anna = await looking(api, bot)
    before = anna.last.message_id
    await anna.says("/lines", MENU)
    new = [one for one in anna.chat.messages if not one.mine and one.message_id > before]
    text = "\n\n".join(one.text for one in new)
    public = [one for one in help_lines() if one.show_to_public]
    assert text.count("(nog niet nagekeken)") == len(public) - 1
    assert all(units(one.text) <= TEXT_MAX for one in new)
    assert {"112", "0800-2000", "033-448 11 86"} <= set(copied(anna.last))
    assert "Alle hulplijnen" not in [one.text for row in anna.last.buttons for one in row][14:]


@pytest.mark.usefixtures("office")
async def test_the_help_lines_are_one_tap_from_help_in_danger(api: BotApi, bot: Bot) -> None:
    """Also once the conversation is open."""
    anna = await looking(api, bot)
    await anna.presses("Een mens, graag", "Ik heb de vraag om een mens")
    await anna.says("/emergency", "Is er nu gevaar? Bel 112.")
    await anna.presses("Alle hulplijnen", "Opora")
