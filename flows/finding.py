"""A finding about a flow or a text: where, what is wrong, what to do."""

from collections.abc import Sequence

from msgspec import Struct

from flows.flow import Mark


class Finding(Struct, frozen=True, order=True):
    """One thing to mend, with file and line."""

    mark: Mark
    what: str
    do: str

    def __str__(self) -> str:
        """One line for the terminal."""
        return f"{self.mark}: {self.what} {self.do}"


class FlowError(Exception):
    """A flow cannot be used."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        """Keep the findings; the message lists them a line each."""
        super().__init__("\n".join(map(str, findings)))
        self.findings = tuple(findings)
