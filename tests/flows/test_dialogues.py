"""The dialogues and texts that people meet are proved, and the proof knows what the engine says."""

import re
from pathlib import Path

import flows
from bot.check import prove_all
from bot.sources import OURS
from flows.signs import HELPS
from flows.wording import NOTICES


def test_everything_that_people_read_is_proved_in_every_language() -> None:
    """Dialogues, texts, help lines, knowledge and replies: nobody meets what has a finding."""
    proof = prove_all(OURS)
    assert [str(finding) for finding in proof.findings] == []
    assert proof.states > 500


def test_the_proof_knows_every_notice_of_the_engine() -> None:
    """A notice added to the engine is asked of every language."""
    package = Path(flows.__file__).parent
    source = "".join(
        (package / name).read_text(encoding="utf-8")
        for name in ("engine.py", "sprint.py", "heeding.py", "answers.py", "types.py")
    )
    said = set(re.findall(r'"((?:engine-[a-z-]+|emergency))"', source))
    assert said | HELPS | {"engine-fits"} == set(NOTICES)  # the voice says that one
