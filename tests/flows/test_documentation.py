"""`docs/flows.md` shows a flow that loads, and names everything that a flow can say."""

import re
from pathlib import Path

from flows.flow import RESERVED
from flows.loader import load
from flows.types import Kind

PAGE = (Path(__file__).parents[2] / "docs" / "flows.md").read_text(encoding="utf-8")


def test_the_example_is_a_flow(tmp_path: Path) -> None:
    """Who copies it begins with something that works."""
    found = re.search(r"```yaml\n(flow: bicycle.*?)```", PAGE, re.DOTALL)
    assert found
    path = tmp_path / "bicycle.yaml"
    path.write_text(found[1], encoding="utf-8")
    flow = load(path)
    assert flow.start == "bicycle.safe_now"
    assert len(flow.routes) == 2


def test_every_kind_of_step_and_every_target_is_explained() -> None:
    """Nothing has to be looked up in the code."""
    for word in (
        *Kind,
        *RESERVED,
        "flow:NAME",
        "danger",
        "identifying",
        "promises",
        "skipped",
        "fits",
        "general",
        "shows",
    ):
        assert f"`{word}" in PAGE or f"{word}:" in PAGE, word
