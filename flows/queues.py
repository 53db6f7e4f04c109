"""The queues of the front office: where a conversation can lie."""

from typing import Final

QUEUES: Final = (
    "front_office",
    "intake",
    "meldpunt",
    "youth",
    "care_coordination",
    "training",
    "policy",
    "privacy",
    "moderation",
    "self_service",
    "fieldwork",
    "back_office",
)
"""Every queue; the last is reached by a colleague’s transfer only."""
