"""Who may do what: one table, and whatever does not stand in it is refused.

Which conversation a colleague may open is not said here: that is a matter of keys (`cases`).
"""

from collections.abc import Mapping
from typing import Final

from msgspec import Struct

from storage.hands import READING, Role


class Permission(Struct, frozen=True):
    """Who may use a route.

    `is_public`: who is not logged in too. `when_locked`: an idle, locked desk too, since it shows
    no content. `touches`: using it puts off the idle lock; what a page does by itself must not.
    """

    roles: frozenset[Role]
    is_public: bool = False
    when_locked: bool = False
    touches: bool = True


EVERYONE: Final = frozenset(Role)
MANAGING: Final = frozenset({Role.COORDINATOR, Role.ADMINISTRATOR})

_PUBLIC: Final = Permission(EVERYONE, is_public=True, when_locked=True, touches=False)
_BY_ITSELF: Final = Permission(EVERYONE, when_locked=True, touches=False)
_CONTENT: Final = Permission(READING)
_CONTENT_BY_ITSELF: Final = Permission(READING, touches=False)
_TEAMS: Final = Permission(READING | MANAGING)
_MANAGED: Final = Permission(MANAGING)

PERMISSIONS: Final[Mapping[tuple[str, str], Permission]] = {
    ("GET", "/login"): _PUBLIC,
    ("POST", "/login"): _PUBLIC,
    ("GET", "/invite/{token}"): _PUBLIC,
    ("POST", "/invite/{token}"): _PUBLIC,
    ("POST", "/logout"): _PUBLIC,
    ("GET", "/locked"): _BY_ITSELF,
    ("GET", "/lock"): _BY_ITSELF,
    ("POST", "/lock"): _BY_ITSELF,
    ("GET", "/unlock"): _BY_ITSELF,
    ("POST", "/unlock"): _BY_ITSELF,
    ("GET", "/events"): _BY_ITSELF,
    ("GET", "/alarm"): _BY_ITSELF,
    ("POST", "/here"): Permission(EVERYONE),
    ("GET", "/help"): Permission(EVERYONE),
    ("GET", "/languages"): Permission(EVERYONE),
    ("GET", "/account"): Permission(EVERYONE),
    ("POST", "/account"): Permission(EVERYONE),
    ("GET", "/account/telegram"): _CONTENT,
    ("POST", "/account/telegram"): _CONTENT,
    ("GET", "/account/telegram/link"): _CONTENT,
    ("POST", "/account/telegram/link"): _CONTENT,
    ("GET", "/account/telegram/unlink"): _CONTENT,
    ("POST", "/account/telegram/unlink"): _CONTENT,
    ("GET", "/"): _CONTENT,
    ("GET", "/queue"): _CONTENT_BY_ITSELF,
    ("GET", "/c/{id}"): _CONTENT,
    ("GET", "/c/{id}/live"): _CONTENT_BY_ITSELF,
    ("POST", "/c/{id}/claim"): _CONTENT,
    ("POST", "/c/{id}/hand-back"): _CONTENT,
    ("POST", "/c/{id}/reopen"): _CONTENT,
    ("POST", "/c/{id}/reply"): _CONTENT,
    ("POST", "/c/{id}/note"): _CONTENT,
    ("POST", "/c/{id}/writing"): _CONTENT,
    ("POST", "/c/{id}/canned"): _CONTENT,
    ("GET", "/c/{id}/take-over"): _CONTENT,
    ("POST", "/c/{id}/take-over"): _CONTENT,
    ("GET", "/c/{id}/transfer"): _CONTENT,
    ("POST", "/c/{id}/transfer"): _CONTENT,
    ("GET", "/c/{id}/close"): _CONTENT,
    ("POST", "/c/{id}/close"): _CONTENT,
    ("GET", "/c/{id}/{deed}"): _CONTENT,
    ("GET", "/teams"): _TEAMS,
    ("GET", "/teams/door"): _CONTENT,
    ("POST", "/teams/door"): _CONTENT,
    ("GET", "/teams/members"): _MANAGED,
    ("POST", "/teams/members"): _MANAGED,
    ("GET", "/resources"): _TEAMS,
    ("POST", "/resources"): _MANAGED,
    ("GET", "/hours"): _TEAMS,
    ("POST", "/hours/week"): _MANAGED,
    ("POST", "/hours/close"): _MANAGED,
    ("POST", "/hours/open"): _MANAGED,
    ("GET", "/replies"): _TEAMS,
    ("GET", "/replies/edit"): _MANAGED,
    ("POST", "/replies/edit"): _MANAGED,
    ("GET", "/replies/remove"): _MANAGED,
    ("POST", "/replies/remove"): _MANAGED,
}
"""Method and path of a route → who may use it."""


def may(role: Role, method: str, path: str) -> bool:
    """Whether a role may use a route, given by its pattern."""
    permission = PERMISSIONS.get((method, path))
    return permission is not None and role in permission.roles


def home_of(role: Role) -> str:
    """Where a colleague begins."""
    if may(role, "GET", "/"):
        return "/"
    return "/teams" if may(role, "GET", "/teams") else "/account"
