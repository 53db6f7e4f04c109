"""A faithful Telegram Bot API server for tests: real HTTP, real checks, scripted people.

::

    with BotApi() as api:
        bot = api.bot("inloop_bot")
        chat = api.person("Anna", language_code="nl").chat(bot)
        chat.starts()
        ...  # a bot of either library, told to use api.base, answers
        chat.wait(lambda: "Hoi" in chat.texts)
        chat.presses("Verder")
"""

from tests.botapi.api import BotApi
from tests.botapi.bots import Bot
from tests.botapi.faults import Fault
from tests.botapi.gateway import Call
from tests.botapi.groups import Group
from tests.botapi.people import Chat, Person
from tests.botapi.room import CallbackAnswer, Topic
from tests.botapi.shown import Button, Shown

__all__ = [
    "Bot",
    "BotApi",
    "Button",
    "Call",
    "CallbackAnswer",
    "Chat",
    "Fault",
    "Group",
    "Person",
    "Shown",
    "Topic",
]
