"""The duress word as it is kept: a keyed digest in the conversation's row, and its length masked.

So a message is looked through without any colleague, in any channel and on any device, and the
word stands nowhere but in the sealed answers. Every conversation has such bytes, so that a row
does not tell whether a word was chosen. Who has the secrets too can try words against it.
"""

import os
from typing import Final

from flows.duress import LONGEST, windows
from flows.words import folded
from storage.keys import same
from storage.schema import conversations
from storage.vault import Vault

_DIGEST: Final = 16
SIZE: Final = _DIGEST + 1

WAITS: Final = conversations.c.duress_at >= conversations.c.waiting_since
"""Of conversations: a duress word was said that nobody has answered since."""


def nobody_knows() -> bytes:
    """What is kept where no word was chosen."""
    return os.urandom(SIZE)


def kept(vault: Vault, conversation: bytes, word: str) -> bytes:
    """What is kept of a word."""
    text = folded(word)
    return _digest(vault, conversation, text) + bytes([len(text) ^ _mask(vault, conversation)])


def is_said(vault: Vault, conversation: bytes, mark: bytes | None, text: str) -> bool:
    """Whether a text has the word in it; its pieces are as many as its characters at most."""
    if mark is None:
        return False
    length = mark[_DIGEST] ^ _mask(vault, conversation)
    if not 0 < length <= LONGEST:
        return False
    digest = mark[:_DIGEST]
    pieces = set(windows(folded(text), length))
    return any(same(_digest(vault, conversation, one), digest) for one in pieces)


def waits(duress_at: int | None, waiting_since: int | None) -> bool:
    """The same of one of them."""
    return duress_at is not None and waiting_since is not None and duress_at >= waiting_since


def _digest(vault: Vault, conversation: bytes, text: str) -> bytes:
    return vault.index("duress", conversation, text.encode())


def _mask(vault: Vault, conversation: bytes) -> int:
    return vault.index("duress length", conversation)[0]
