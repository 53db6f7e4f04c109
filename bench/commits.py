"""How many commits the crowds of a contender of ours needed. A commit is one fsync."""

from bench import intake

CROWD = 32
TURNS_PER_FSYNC = 16
"""What the issue asks for at least with a crowd."""


class Commits:
    """Counts them over all runs with a crowd."""

    def __init__(self) -> None:
        """Nothing was run yet."""
        self._commits = 0
        self._turns = 0

    @property
    def per_turn(self) -> float:
        """Commits for each turn."""
        return self._commits / self._turns

    def count(self, people: int, commits: int) -> None:
        """A run is over; raises RuntimeError if a crowd needed more than one for 16 turns."""
        if people < CROWD:
            return
        turns = people * intake.TURNS
        if commits * TURNS_PER_FSYNC > turns:
            raise RuntimeError(f"{commits} commits for {turns} turns")
        self._commits += commits
        self._turns += turns
