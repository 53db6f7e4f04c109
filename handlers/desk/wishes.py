"""What a person wished about contact, and whether an answer would go against it.

A colleague is told before anything is sent. What the program obeys by itself (safe times, "never
write first") waits in any case; the rest is theirs to decide.
"""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from flows.duress import PROOF
from flows.types import Answer
from flows.words import folded
from handlers.reaching import Rule
from storage.conversations import Kind
from storage.transcripts import Line

SENDER: Final = "sender"
"""The question which name others may see, and the rule that follows from its answer."""

_ARTICLE: Final = 3
"""Letters of the longest word that is no name."""

NEUTRAL: Final = "neutral"


class Wishes(Struct, frozen=True):
    """The wishes that only a colleague's keys open. `proof`: the phrase, if one was agreed."""

    proof: str = ""
    is_neutral: bool = False

    @classmethod
    def of(cls, lines: Sequence[Line]) -> "Wishes":
        """Read them off a conversation; a later answer counts."""
        answers: dict[str, Answer] = {
            entry.step: entry.answer
            for line in lines
            if line.kind == Kind.ANSWERS
            for entry in line.body.entries
            if not entry.remark
        }
        proof = [answers[step] for step in answers if step.endswith(PROOF)]
        sender = [answers[step] for step in answers if step.endswith(f".{SENDER}")]
        said = proof[-1] if proof else None
        return cls(said if isinstance(said, str) else "", NEUTRAL in sender[-1:])

    def against(
        self, rules: frozenset[Rule], text: str, before: Sequence[str], organisation: str
    ) -> tuple[str, ...]:
        """The rules that an answer would break; `before` are this colleague's earlier answers."""
        found = {str(one) for one in rules if one is not Rule.PROOF}
        if self.proof and not any(_says(one, self.proof) for one in (text, *before)):
            found.add(Rule.PROOF)
        if self.is_neutral and any(_says(text, one) for one in _telling(organisation)):
            found.add(SENDER)
        return tuple(sorted(found))


def _telling(organisation: str) -> list[str]:
    """The words of a name that give the organisation away: not its articles."""
    return [one for one in folded(organisation).split() if len(one) > _ARTICLE]


def _says(text: str, phrase: str) -> bool:
    return f" {folded(phrase)} " in f" {folded(text)} "
