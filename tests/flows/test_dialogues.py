"""The dialogues and texts that people meet are proved, and the proof knows what the engine says."""

import re
from pathlib import Path

import flows
from flows.book import read_book
from flows.proof import prove
from flows.queues import QUEUES
from flows.wording import NOTICES
from locales.texts import FluentTexts


def test_the_dialogues_are_proved_in_every_language() -> None:
    """Nobody chats with a flow that has a finding."""
    texts = FluentTexts()
    proof = prove(read_book(texts.languages), texts, QUEUES)
    assert [str(finding) for finding in proof.findings] == []
    assert proof.states > 500


def test_the_proof_knows_every_notice_of_the_engine() -> None:
    """A notice added to the engine is asked of every language."""
    package = Path(flows.__file__).parent
    source = "".join(
        (package / name).read_text(encoding="utf-8")
        for name in ("engine.py", "sprint.py", "answers.py", "types.py")
    )
    said = set(re.findall(r'"((?:engine-[a-z-]+|emergency))"', source))
    assert said == set(NOTICES)
