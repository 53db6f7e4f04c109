"""The board: everything that colleagues' cards are worked out from, in one consistent look.

It reads who is linked, what waits and nobody has (every P0 and P1, of the rest a page a team and
priority), what the linked have, and the cards that stand; what is stored besides costs nothing.
"""

from collections.abc import Mapping

from sqlalchemy import Connection

from storage.cards import SUMMARY, Card, all_cards
from storage.desk_queries import (
    Listed,
    Scope,
    claimed_and_waiting,
    listed,
    names_of,
    scope_of,
    unclaimed,
)
from storage.leftovers import Leftover, some_leftovers
from storage.staff_chats import all_linked
from storage.teams import all_teams, duty_teams
from storage.topics import Topic, over
from storage.vault import Vault


class Board:
    """One look. `scopes` are by teams, `cards` a colleague's by conversation, `names` holders'."""

    def __init__(self, connection: Connection, vault: Vault, *, words: bool) -> None:
        """Look; `words`: topics may stand. A row that somebody changed costs nobody their cards."""
        self.linked = [one for one in all_linked(connection, vault) if one.blocked_at is None]
        self.duty = frozenset(duty_teams(connection))
        self.scopes: Mapping[frozenset[str], Scope] = {
            teams: scope_of(connection, teams) for teams in {one.teams for one in self.linked}
        }
        self.cards: dict[bytes, dict[bytes, Card]] = {one.id: {} for one in self.linked}
        for card in all_cards(connection):
            if card.staff_id in self.cards:
                self.cards[card.staff_id][card.conversation_id] = card
        self.free = unclaimed(connection, all_teams(connection)) if self.linked else []
        self.cases: Mapping[bytes, Listed] = {one.id: one for one in self._cases(connection)}
        holders = [one.claimed_by for one in self.cases.values()]
        self.names: Mapping[bytes, str] = names_of(connection, vault, holders)
        self.topics: list[Topic] = over(connection, all_of_them=not words)
        self.leftovers: list[Leftover] = some_leftovers(connection, vault)

    def _cases(self, connection: Connection) -> list[Listed]:
        shown = {one for cards in self.cards.values() for one in cards} - {SUMMARY}
        held = claimed_and_waiting(connection, list(self.cards))
        return [*listed(connection, shown), *held, *self.free]
