"""What codes are called wherever colleagues read them: teams, queues, topics, languages."""

from collections.abc import Sequence
from functools import lru_cache

from locales.days import name_of
from locales.voice import Voice


def named(voice: Voice, language: str, kinds: Sequence[str], code: str) -> str:
    """The text of a code; the code itself where an organisation made its own."""
    for kind in kinds:
        if voice.has(voice.staff[0], f"{kind}-{code}"):
            return voice.text(language, f"{kind}-{code}")
    return code


def team_name(voice: Voice, language: str, team: str) -> str:
    """The name of a team: its own, or that of its queue."""
    return named(voice, language, ("team", "queue"), team)


@lru_cache
def language_name(code: str, language: str) -> str:
    """The name of a language in another one; the code itself if nobody knows it."""
    return name_of(code, language)
