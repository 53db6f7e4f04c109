"""The vault: whom it lets in, what it certifies, and that a blob opens in its place alone."""

import base64
import itertools
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.errors import SealBroken, UnsafeSecrets, UnusableKey, WrongSession
from storage.keyring import Keyring, Secrets
from storage.keys import PrivateKey, PublicKey, SymmetricKey
from storage.kits import pair
from storage.stretching import Argon2Cost
from storage.vault import PERSON, Recipient, Session, Side, Vault

OWNER = b"o" * 16


def second(keyring: Keyring) -> Keyring:
    """The same secrets with a newer generation, which is current."""
    fresh = Secrets(os.urandom(32), os.urandom(32))
    return Keyring(2, {**keyring.generations, 2: fresh})


def test_a_token_leads_to_its_session_and_to_no_other(vault: Vault) -> None:
    """Row and key come from token and purpose; nothing shows the key."""
    token, session = vault.new_session("chat")
    again, desk = vault.session("chat", token), vault.session("desk", token)
    assert (again.id, again.key) == (session.id, session.key)
    assert desk.id != session.id
    assert desk.key != session.key
    assert vault.new_session("chat")[1].id != session.id
    assert "hidden" in repr(session)


def test_other_secrets_make_another_session_of_a_token(vault: Vault) -> None:
    """The cookie alone is no key."""
    token, session = vault.new_session("chat")
    other = Vault(Keyring.create()).session("chat", token)
    assert other.id != session.id
    assert other.key != session.key


def test_a_session_lives_on_under_a_new_generation(keyring: Keyring) -> None:
    """A token names the generation it was made under; one that is gone opens nothing."""
    token, session = Vault(keyring).new_session("chat")
    newer = Vault(second(keyring))
    assert newer.session("chat", token).key == session.key
    later, _ = newer.new_session("chat")
    with pytest.raises(WrongSession):
        Vault(keyring).session("chat", later)


_WHOLE = base64.urlsafe_b64encode(bytes(32)).decode().rstrip("=")


@pytest.mark.parametrize(
    "token",
    [
        *("", ".", "1", "1.", "1.AAAA", _WHOLE, f"1.{_WHOLE}AAAA", f"1.{_WHOLE[:-1]}\u00e9"),
        *(f"{number}.{_WHOLE}" for number in ("0", "-1", "\u0661", "x", "70000", "1 ")),
    ],
)
def test_what_is_no_token_is_no_session(vault: Vault, token: str) -> None:
    """Each is refused in the same way."""
    with pytest.raises(WrongSession):
        vault.session("chat", token)


@given(token=st.text(max_size=80))
def test_whatever_stands_in_a_cookie_nothing_else_is_raised(token: str) -> None:
    """A session, or the word that it is none."""
    try:
        assert isinstance(_VAULT.session("chat", token), Session)
    except WrongSession:
        return


_VAULT = Vault(Keyring.create())


def test_indexes_tags_and_contacts_differ_by_purpose_part_and_secret(vault: Vault) -> None:
    """Nobody can tell one from another, or move a byte from one part to the next."""
    other = Vault(Keyring.create())
    made = [
        *(one.index(purpose, *parts) for one in (vault, other) for purpose in ("a", "b")
          for parts in ((b"x", b"y"), (b"xy",), (b"", b"xy"))),
        vault.contact("test", "1"),
        vault.contact("test", "2"),
        vault.contact("other", "1"),
        vault.tag("a", b"x", b"y"),
    ]  # fmt: skip
    assert len(set(made)) == len(made)
    assert vault.contact("test", "1") == vault.contact("test", "1")


def test_indexes_stay_what_they_are_under_a_new_generation(keyring: Keyring) -> None:
    """A login or a chat is found again after a rotation."""
    newer = Vault(second(keyring))
    assert newer.index("login", b"sam") == Vault(keyring).index("login", b"sam")
    assert newer.fingerprint() == Vault(keyring).fingerprint()
    assert Vault(Keyring.create()).fingerprint() != newer.fingerprint()


def test_only_what_the_vault_certified_is_sealed_to(vault: Vault, keyring: Keyring) -> None:
    """Another key, owner, kind or epoch is found out; an older generation's certificate counts."""
    kind = f"conversation-{Side.PERSON}"
    made = pair(vault, OWNER, Side.PERSON, 1)
    right = (kind, OWNER, 1, made.public, made.mac)
    assert vault.recipient(PERSON, *right).public == made.private.public
    assert Vault(second(keyring)).recipient(PERSON, *right).public == made.private.public
    foreign = PrivateKey.generate().public.to_bytes()
    for number, wrong in enumerate(("team", b"x" * 16, 2, foreign, bytes(32))):
        changed = [*right]
        changed[number] = wrong
        with pytest.raises(SealBroken):
            vault.recipient(PERSON, *changed)  # type: ignore[arg-type]
    with pytest.raises(SealBroken):
        Vault(Keyring.create()).recipient(PERSON, *right)


def test_a_wrap_opens_for_its_recipient_in_its_place_alone(vault: Vault) -> None:
    """Owner, side, epoch and recipient are all bound, and so is who holds it."""
    holder, inner = PrivateKey.generate(), PrivateKey.generate()
    (wrap,) = vault.wrap(inner, OWNER, Side.SHARED, 1, [Recipient("team/x/1", holder.public)])
    places = itertools.product(
        (OWNER, b"x" * 16), ("shared", "team"), (1, 2), ("team/x/1", "person")
    )
    opened = []
    for owner, side, epoch, name in places:
        try:
            opened.append(vault.unwrap(holder, owner, side, epoch, name, wrap.blob))
        except SealBroken:
            continue
    assert opened == [inner]
    with pytest.raises(SealBroken):
        vault.unwrap(PrivateKey.generate(), OWNER, "shared", 1, "team/x/1", wrap.blob)


def test_a_locked_key_opens_with_its_key_in_its_place_alone(vault: Vault) -> None:
    """A code's or a session's wrap cannot serve another conversation, epoch or holder."""
    key, inner = SymmetricKey.generate(), PrivateKey.generate()
    blob = vault.lock(inner, key, OWNER, Side.PERSON, 1, "code/1")
    assert vault.unlock(key, OWNER, Side.PERSON, 1, "code/1", blob) == inner
    for tried in (
        (key, b"x" * 16, Side.PERSON, 1, "code/1"),
        (key, OWNER, Side.SHARED, 1, "code/1"),
        (key, OWNER, Side.PERSON, 2, "code/1"),
        (key, OWNER, Side.PERSON, 1, "code/2"),
        (SymmetricKey.generate(), OWNER, Side.PERSON, 1, "code/1"),
    ):
        with pytest.raises(SealBroken):
            vault.unlock(*tried, blob)


def test_a_profile_and_an_address_open_in_their_own_row(vault: Vault) -> None:
    """Not in another, not at an earlier revision, not under other secrets."""
    blob = vault.seal_profile(OWNER, 2, b"Sam")
    assert vault.open_profile(OWNER, 2, blob) == b"Sam"
    address = vault.seal_address(OWNER, "12345")
    assert vault.open_address(OWNER, address) == "12345"
    other = Vault(Keyring.create())
    for tried in (
        lambda: vault.open_profile(OWNER, 1, blob),
        lambda: vault.open_profile(b"x" * 16, 2, blob),
        lambda: other.open_profile(OWNER, 2, blob),
        lambda: vault.open_address(b"x" * 16, address),
        lambda: vault.open_address(OWNER, blob),
        lambda: vault.open_profile(OWNER, 2, blob[:2] + b"\x00\x09" + blob[4:]),
    ):
        with pytest.raises(SealBroken):
            tried()


@pytest.mark.parametrize(
    ("make", "refusal"),
    [
        (lambda: SymmetricKey(bytes(32)), UnusableKey),
        (lambda: SymmetricKey(b"short"), UnusableKey),
        (lambda: PrivateKey.from_bytes(bytes(96)), UnusableKey),
        (lambda: PrivateKey.from_bytes(os.urandom(95)), UnusableKey),
        (lambda: PublicKey.from_bytes(os.urandom(100)), UnusableKey),
        (lambda: Secrets(bytes(32), os.urandom(32)), UnsafeSecrets),
        (lambda: Secrets(b"x" * 31, os.urandom(32)), UnsafeSecrets),
        (lambda: Keyring(1, {}), UnsafeSecrets),
        (lambda: Argon2Cost(memory_kib=1024), ValueError),
        (lambda: Argon2Cost(iterations=2), ValueError),
    ],
)
def test_constructors_refuse_what_is_not_safe(make: object, refusal: type[Exception]) -> None:
    """Keys of zeros, of a wrong length, secrets with a pattern, a cheap Argon2id."""
    assert callable(make)
    with pytest.raises(refusal):
        make()
