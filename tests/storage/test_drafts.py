"""Drafts: sealed for whoever wrote them, for a day."""

import base64

import pytest

from storage.drafts import LIVES, Draft, open_draft, seal_draft
from storage.keyring import Keyring
from storage.vault import Vault

ANNA, BO, NOW = b"a" * 16, b"b" * 16, 1_794_819_600_000_000
DRAFT = Draft("0" * 32, reply="VOORBEELD", note="intern")


def test_a_draft_opens_for_its_colleague_until_it_is_over(vault: Vault) -> None:
    """For nobody else, not a moment later, and under no other secrets."""
    text = seal_draft(vault, ANNA, DRAFT, NOW)
    assert b"VOORBEELD" not in base64.urlsafe_b64decode(text)
    assert open_draft(vault, ANNA, text, NOW + LIVES - 1) == DRAFT
    assert open_draft(vault, ANNA, text, NOW + LIVES) is None
    assert open_draft(vault, BO, text, NOW) is None
    assert open_draft(Vault(Keyring.create()), ANNA, text, NOW) is None


@pytest.mark.parametrize("text", ["", "x", "é", "AAAA", "A" * 400])
def test_what_is_no_draft_opens_to_nothing(vault: Vault, text: str) -> None:
    """Whatever a form may hold."""
    assert open_draft(vault, ANNA, text, NOW) is None
