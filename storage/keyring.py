"""The operator's secrets: a versioned keyring, kept outside the database and its backups."""

import base64
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType

import msgspec

from storage.errors import UnsafeSecrets
from storage.secretfiles import create_private, read_private

SECRET_SIZE = 32
MIN_VARIETY = 16
"""Different values needed among 32 bytes; fewer by chance: less than once in 10**16."""
MAX_GENERATION = 0xFFFF
FORMAT = "inloop-keyring/1"

_SHAPE = (
    f'it must be JSON like {{"format": "{FORMAT}", "current": 1, "generations": '
    '{"1": {"master": "...", "pepper": "..."}}}, each secret 32 bytes in base64, '
    "as `inloop init` writes it"
)


@dataclass(frozen=True, slots=True)
class Secrets:
    """One generation: the master secret and the pepper, 32 random bytes each.

    Raises `UnsafeSecrets` for another length, for equal secrets and for bytes that look made up.
    """

    master: bytes = field(repr=False)
    pepper: bytes = field(repr=False)

    def __post_init__(self) -> None:
        """Refuse what is not random."""
        _check_random("master secret", self.master)
        _check_random("pepper", self.pepper)
        if secrets.compare_digest(self.master, self.pepper):
            raise UnsafeSecrets("master secret and pepper are equal; they must be independent")


def _check_random(name: str, secret: bytes) -> None:
    if len(secret) != SECRET_SIZE:
        raise UnsafeSecrets(f"the {name} has {len(secret)} bytes; it must have {SECRET_SIZE}")
    steps = {(after - before) % 256 for before, after in pairwise(secret)}
    typed = secret.isascii() and secret.decode().isprintable()
    if typed or min(len(set(secret)), len(steps)) < MIN_VARIETY:
        raise UnsafeSecrets(
            f"the {name} is not random (it is text, or has a pattern); let `inloop init` make it"
        )


@dataclass(frozen=True, slots=True)
class Keyring:
    """All generations of secrets that are still needed, and which of them is current.

    Generations are numbered 1 to 65535. A pepper may be carried over into a new generation (codes
    stay valid); a master secret may not, and no secret may serve as both.
    """

    current: int
    generations: Mapping[int, Secrets] = field(repr=False)

    def __post_init__(self) -> None:
        """Freeze and check the generations."""
        object.__setattr__(self, "generations", MappingProxyType(dict(self.generations)))
        if not all(1 <= number <= MAX_GENERATION for number in self.generations):
            raise UnsafeSecrets(f"a generation is numbered from 1 to {MAX_GENERATION}")
        if self.current not in self.generations:
            raise UnsafeSecrets("the current generation is not among the generations")
        masters = [one.master for one in self.generations.values()]
        peppers = {one.pepper for one in self.generations.values()}
        if len(set(masters)) != len(masters) or not peppers.isdisjoint(masters):
            raise UnsafeSecrets("a master secret is used twice; each must be made anew")

    def __repr__(self) -> str:
        """Show the generation numbers only."""
        return f"<Keyring, current {self.current} of {sorted(self.generations)}>"

    @property
    def secrets(self) -> Secrets:
        """The secrets of the current generation."""
        return self.generations[self.current]

    @classmethod
    def create(cls) -> "Keyring":
        """Make a new keyring with one generation of random secrets."""
        made = Secrets(secrets.token_bytes(SECRET_SIZE), secrets.token_bytes(SECRET_SIZE))
        return cls(1, {1: made})

    def dump(self) -> str:
        """Return the keyring as one line of JSON. It holds the secrets: write it nowhere else."""
        generations = {
            number: _StoredSecrets(_base64(one.master), _base64(one.pepper))
            for number, one in self.generations.items()
        }
        return msgspec.json.encode(_StoredKeyring(FORMAT, self.current, generations)).decode()

    @classmethod
    def parse(cls, text: str) -> "Keyring":
        """Read what `dump` wrote; raises `UnsafeSecrets`, which never repeats the content."""
        stored = _decode(text)
        return cls(
            stored.current,
            {
                number: Secrets(_unbase64(one.master), _unbase64(one.pepper))
                for number, one in stored.generations.items()
            },
        )

    @classmethod
    def load(cls, path: Path) -> "Keyring":
        """Read the secrets file; raises `UnsafeSecrets`, which says what is wrong and right."""
        try:
            text = read_private(path)
        except FileNotFoundError:
            raise UnsafeSecrets(
                f"{path} does not exist; it must be the secrets file that `inloop init` made"
            ) from None
        return cls.parse(text)

    def save(self, path: Path) -> None:
        """Write a new secrets file (0600), durable when this returns.

        Raises `UnsafeSecrets` when a file is already there.
        """
        create_private(path, self.dump() + "\n")

    @classmethod
    def from_environment(cls, value: str | None) -> "Keyring":
        """Read the keyring from an environment variable: the JSON text of the secrets file."""
        if value is None or not value.strip():
            raise UnsafeSecrets(
                "the environment variable is empty; it must hold the text of the secrets file"
            )
        return cls.parse(value)


class _StoredSecrets(msgspec.Struct, forbid_unknown_fields=True):
    master: str
    pepper: str


class _StoredKeyring(msgspec.Struct, forbid_unknown_fields=True):
    format: str
    current: int
    generations: dict[int, _StoredSecrets]


def _decode(text: str) -> _StoredKeyring:
    # Decoding errors may quote the content, so nothing is raised inside the except block.
    fault = ""
    try:
        stored = msgspec.json.decode(text, type=_StoredKeyring)
    except msgspec.ValidationError:
        fault = "has missing, unknown or mistyped parts"
    except (msgspec.DecodeError, UnicodeError):
        fault = "is not JSON"
    else:
        if stored.format == FORMAT:
            return stored
        fault = "is of another format or version"
    raise UnsafeSecrets(f"the keyring {fault}; {_SHAPE}")


def _base64(secret: bytes) -> str:
    return base64.b64encode(secret).decode()


def _unbase64(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except ValueError:
        pass  # raised below: a chained error could hold the text
    raise UnsafeSecrets(f"a secret in the keyring is not base64; {_SHAPE}")
