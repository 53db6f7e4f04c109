"""What can go wrong with keys and seals. An exception's docstring is its message.

No message ever carries a secret, a code, a passphrase or a person's word.
"""

from typing import Literal

CodeFault = Literal["length", "digits", "checksum"]


class StorageError(Exception):
    """Something in storage went wrong."""

    def __str__(self) -> str:
        """Return the reason it was raised with, else the first line of the docstring."""
        return str(self.args[0]) if self.args else (self.__doc__ or "").partition("\n")[0]


class SealBroken(StorageError):
    """The blob does not open here: another key, another place, or changed bytes."""


class KeyGone(SealBroken):
    """The key of this blob has been forgotten, so nobody can open it again."""


class UnusableKey(StorageError):
    """The bytes are not a key that is safe to use."""


class UnsafeSecrets(StorageError):
    """The secrets are missing, malformed or readable by others."""


class WrongCode(StorageError):
    """What was typed is not a return code.

    `code` says which part is wrong, for choosing a text: `length` (not 24 digits), `digits`
    (something that is neither a digit nor a separator) or `checksum` (a typing error).
    """

    def __init__(self, code: CodeFault) -> None:
        """Remember what is wrong, never what was typed."""
        super().__init__()
        self.code: CodeFault = code


class Busy(StorageError):
    """Too many codes or passphrases are being tried at this moment; try again shortly."""


class WrongSession(StorageError):
    """This is no session of ours."""


class OldSchema(StorageError):
    """The database is of another version of this program; run `inloop migrate`."""


class NewerSchema(StorageError):
    """The database was made by a newer version of this program; run that version, or newer."""


class WrongSecrets(StorageError):
    """The secrets file does not belong to this database; put the right one in its place."""


class Unavailable(StorageError):
    """The database could not be reached; nothing was written.

    `reason` is `full`, `locked` or `unreachable`.
    """

    def __init__(self, reason: str) -> None:
        """Keep the reason, for choosing a text."""
        super().__init__()
        self.reason = reason


class Refused(StorageError):
    """This cannot be done now. `code` names the text that says why."""

    def __init__(self, code: str) -> None:
        """Keep the text's id."""
        super().__init__(code)
        self.code = code
