"""A faithful Telegram Bot API server for tests: real HTTP, real checks, scripted people."""

from tests.botapi.api import BotApi
from tests.botapi.bots import Bot
from tests.botapi.desk import Call
from tests.botapi.faults import Fault
from tests.botapi.groups import Group
from tests.botapi.people import Chat, Person
from tests.botapi.shown import Button, Shown

__all__ = ["Bot", "BotApi", "Button", "Call", "Chat", "Fault", "Group", "Person", "Shown"]
