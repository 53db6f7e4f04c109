"""A word that is agreed with the team does not stay in the chat, where somebody else may read."""

import pytest

from tests.botapi import Bot, BotApi, Fault
from tests.handlers.client_telegram.conftest import Office
from tests.handlers.client_telegram.test_intake import emptied
from tests.support.telegram import Talker

WAY = (
    ("Nederlands", "veilig typen"),
    ("Ja", "meelezen"),
    ("Soms", "Voor wie ben je hier"),
    ("Voor mij. Ik ben 18 jaar of ouder", "Waarmee kunnen we"),
    ("Werk of geld", "eigen woorden"),
)


async def asked_for_a_word(anna: Talker) -> None:
    """Come to the question that agrees on a word."""
    await anna.starts()
    for button, says in WAY:
        await anna.presses(button, says)
    await anna.says("Ik wil ander werk zoeken.", "Hoe wil je verder")
    await anna.presses("Hier, in deze chat", "")
    while not anna.step.endswith("duress"):
        await anna.answers()


@pytest.mark.parametrize(
    "fault",
    [
        Fault(method="deleteMessages", retry_after=1),
        Fault(method="deleteMessages", status=502),
        Fault(method="deleteMessages", drop="before"),
    ],
    ids=["pause", "502", "dropped"],
)
async def test_the_word_goes_though_the_first_try_fails(
    office: Office, api: BotApi, bot: Bot, fault: Fault
) -> None:
    """It is deleted as surely as an answer is sent, and the dialogue goes on."""
    anna = Talker(api, bot)
    await asked_for_a_word(anna)
    before = anna.last.message_id
    api.fault(fault)
    number = anna.chat.says("kwartsieten lantaarn")
    await anna.newer(before, "")
    await emptied(office)
    await anna.chat.until(lambda: number not in [one.message_id for one in anna.chat.messages])


async def test_the_word_below_a_picture_goes_as_surely(
    office: Office, api: BotApi, bot: Bot
) -> None:
    """The picture is not taken, the word is: it must not stay where the picture could."""
    anna = Talker(api, bot)
    await asked_for_a_word(anna)
    before = anna.last.message_id
    fault = api.fault(Fault(method="deleteMessages", status=502))
    number = anna.chat.sends_photo(caption="kwartsieten lantaarn")
    await anna.newer(before, "")
    await anna.chat.until(lambda: fault.used == 1)
    await emptied(office)
    await anna.chat.until(lambda: number not in [one.message_id for one in anna.chat.messages])
