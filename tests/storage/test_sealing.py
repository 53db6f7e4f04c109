"""Seals, key pairs and derived keys."""

import copy
import pickle
import struct
import traceback

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.errors import SealBroken, StorageError, UnusableKey
from storage.keys import PrivateKey, PublicKey, SymmetricKey, derive, mac, same
from storage.sealing import Place, bucket, key_id_of, open_, open_with, pad, seal, seal_to, unpad

KEY = SymmetricKey(bytes(range(32)))
OTHER_KEY = SymmetricKey(bytes(range(1, 33)))
PAIR = PrivateKey.generate()
OTHER_PAIR = PrivateKey.generate()
PLACE = Place("words", "message", b"row-1", 7)
WORDS = b"ik durf het niet te zeggen"
P25519 = 2**255 - 19
LOW_ORDER = (
    0,
    1,
    P25519 - 1,
    P25519,
    P25519 + 1,
    325606250916557431795983626356110631294008115727848805560023387167927233504,
    39382357235489614581723060781553021112529911719440698176882885853963445705823,
)

names = st.text(max_size=8)
rows = st.binary(max_size=20)
places = st.builds(Place, names, names, rows, st.integers(-(2**63), 2**63 - 1))
key_ids = st.integers(0, 65_535)
part_lists = st.lists(st.binary(max_size=6), max_size=4)


def flipped(blob: bytes, bit: int) -> bytes:
    """Return the blob with one bit changed."""
    changed = bytearray(blob)
    changed[bit // 8 % len(blob)] ^= 1 << bit % 8
    return bytes(changed)


@given(places, key_ids, st.binary(max_size=9_000))
def test_symmetric_round_trip(place: Place, key_id: int, plaintext: bytes) -> None:
    """What was sealed opens with the same key at the same place, and tells its key id."""
    blob = seal(KEY, key_id, place, plaintext)
    assert open_(KEY, place, blob) == plaintext
    assert key_id_of(blob) == key_id


@settings(max_examples=40)
@given(places, key_ids, st.binary(max_size=9_000))
def test_hybrid_round_trip(place: Place, key_id: int, plaintext: bytes) -> None:
    """What was sealed to a public key opens with its private key, also after both were stored."""
    public = PublicKey.from_bytes(PAIR.public.to_bytes())
    blob = seal_to(public, key_id, place, plaintext)
    assert open_with(PrivateKey.from_bytes(PAIR.to_bytes()), place, blob) == plaintext
    assert key_id_of(blob) == key_id


@given(st.integers(0, 10**6))
def test_any_flipped_bit_breaks_a_symmetric_seal(bit: int) -> None:
    """No bit of a blob can be changed: version, suite, key id, nonce, ciphertext or tag."""
    with pytest.raises(SealBroken):
        open_(KEY, PLACE, flipped(seal(KEY, 3, PLACE, WORDS), bit))


@pytest.mark.parametrize("byte", range(4))
def test_every_header_byte_is_bound(byte: int) -> None:
    """Each byte of the header is authenticated or refused, in both suites."""
    for value in range(256):
        for blob in (seal(KEY, 3, PLACE, WORDS), seal_to(PAIR.public, 3, PLACE, WORDS)):
            if blob[byte] == value:
                continue
            changed = blob[:byte] + bytes([value]) + blob[byte + 1 :]
            with pytest.raises(SealBroken):
                open_(KEY, PLACE, changed)
            with pytest.raises(SealBroken):
                open_with(PAIR, PLACE, changed)


@settings(max_examples=60)
@given(st.integers(0, 10**6))
def test_any_flipped_bit_breaks_a_hybrid_seal(bit: int) -> None:
    """No bit of an HPKE blob can be changed, neither in the encapsulation nor after it.

    X25519 ignores the top bit of a point by its definition; HPKE binds the bytes, so even that
    bit counts here.
    """
    with pytest.raises(SealBroken):
        open_with(PAIR, PLACE, flipped(seal_to(PAIR.public, 3, PLACE, WORDS), bit))


def test_the_ignored_bit_of_x25519_is_bound_too() -> None:
    """The one bit of a point that X25519 does not look at cannot be changed in a blob either."""
    blob = seal_to(PAIR.public, 3, PLACE, WORDS)
    last_byte_of_point = 4 + 1088 + 32 - 1
    with pytest.raises(SealBroken):
        open_with(PAIR, PLACE, flipped(blob, last_byte_of_point * 8 + 7))


@given(places)
def test_other_place_refuses(place: Place) -> None:
    """A blob that is moved to any other place does not open."""
    blob = seal(KEY, 3, PLACE, WORDS)
    if place != PLACE:
        with pytest.raises(SealBroken):
            open_(KEY, place, blob)


@pytest.mark.parametrize(
    "elsewhere",
    [
        PLACE._replace(purpose="note"),
        PLACE._replace(table="answer"),
        PLACE._replace(row=b"row-2"),
        PLACE._replace(revision=6),
        PLACE._replace(purpose="word", table="smessage"),
    ],
)
def test_each_part_of_a_place_counts(elsewhere: Place) -> None:
    """Another purpose, table, row or revision refuses, and letters cannot wander between parts."""
    with pytest.raises(SealBroken):
        open_(KEY, elsewhere, seal(KEY, 3, PLACE, WORDS))
    with pytest.raises(SealBroken):
        open_with(PAIR, elsewhere, seal_to(PAIR.public, 3, PLACE, WORDS))


@given(places, places, st.binary(max_size=5), st.binary(max_size=5))
def test_bindings_are_injective(one: Place, two: Place, head: bytes, tail: bytes) -> None:
    """Two bindings are equal only when header and place are."""
    assert (one.binding(head) == two.binding(tail)) == ((one, head) == (two, tail))


def test_other_key_refuses() -> None:
    """A blob opens with its own key only, and never with the other suite's kind of key."""
    with pytest.raises(SealBroken):
        open_(OTHER_KEY, PLACE, seal(KEY, 3, PLACE, WORDS))
    with pytest.raises(SealBroken):
        open_with(OTHER_PAIR, PLACE, seal_to(PAIR.public, 3, PLACE, WORDS))
    with pytest.raises(SealBroken):
        open_with(PAIR, PLACE, seal(KEY, 3, PLACE, WORDS))


@given(st.integers(0, 5_000))
def test_a_shortened_blob_refuses(length: int) -> None:
    """A cut-off blob, of any length down to nothing, does not open."""
    for blob in (seal(KEY, 3, PLACE, WORDS), seal_to(PAIR.public, 3, PLACE, WORDS)):
        cut = blob[: length % len(blob)]
        with pytest.raises(SealBroken):
            open_(KEY, PLACE, cut)
        with pytest.raises(SealBroken):
            open_with(PAIR, PLACE, cut)


@given(st.binary(max_size=300))
def test_noise_never_opens(noise: bytes) -> None:
    """Bytes that are no blob raise `SealBroken` and nothing else."""
    for hostile in (noise, b"\1\1\0\3" + noise, b"\1\2\0\3" + noise):
        with pytest.raises(SealBroken):
            open_(KEY, PLACE, hostile)
        with pytest.raises(SealBroken):
            open_with(PAIR, PLACE, hostile)


def test_sealing_twice_differs() -> None:
    """Equal words give different blobs, so equality does not show."""
    assert seal(KEY, 3, PLACE, WORDS) != seal(KEY, 3, PLACE, WORDS)
    assert seal_to(PAIR.public, 3, PLACE, WORDS) != seal_to(PAIR.public, 3, PLACE, WORDS)


@given(st.binary(max_size=13_000))
def test_blob_size_shows_the_bucket_only(plaintext: bytes) -> None:
    """The size of a blob is that of its bucket plus a constant, in both suites."""
    padded = bucket(len(plaintext))
    assert padded in (256, 512, 1024, 2048) or padded % 4096 == 0
    assert len(seal(KEY, 3, PLACE, plaintext)) == padded + 4 + 12 + 16
    assert len(seal_to(PAIR.public, 3, PLACE, plaintext)) == padded + 4 + 1136


@pytest.mark.parametrize(
    ("size", "padded"),
    [(0, 256), (252, 256), (253, 512), (4092, 4096), (4093, 8192), (8188, 8192), (8189, 12288)],
)
def test_bucket_limits(size: int, padded: int) -> None:
    """The length prefix counts: a bucket holds four bytes less than its size."""
    assert len(pad(b"x" * size)) == padded
    assert unpad(pad(b"x" * size)) == b"x" * size


@given(st.binary(max_size=600))
def test_unpad_accepts_only_what_pad_makes(noise: bytes) -> None:
    """Anything that is not exactly a padded plaintext is refused."""
    try:
        plaintext = unpad(noise)
    except SealBroken:
        return
    assert pad(plaintext) == noise


@pytest.mark.parametrize(
    "malformed",
    [
        b"",
        b"\0\0\0",
        bytes(255),
        bytes(512),
        b"\0\0\0\1" + bytes(251) + b"\1",
        b"\xff\xff\xff\xff" + bytes(252),
        b"\0\0\0\xfd" + bytes(252),
    ],
)
def test_unpad_refuses_malformed(malformed: bytes) -> None:
    """Wrong size, wrong bucket, filling that is not zero or a length past the end are refused."""
    with pytest.raises(SealBroken):
        unpad(malformed)


@pytest.mark.parametrize("key_id", [-1, 65_536])
def test_key_id_has_two_bytes(key_id: int) -> None:
    """A key id that does not fit is refused when sealing, not cut off."""
    with pytest.raises(struct.error):
        seal(KEY, key_id, PLACE, WORDS)


@pytest.mark.parametrize("blob", [b"", b"\1\1\0", b"\2\1\0\0", b"\1\3\0\0"])
def test_key_id_of_refuses_unknown_formats(blob: bytes) -> None:
    """Only a blob of a known version and suite has a key id."""
    with pytest.raises(SealBroken):
        key_id_of(blob)


def test_seal_broken_carries_nothing() -> None:
    """The error holds its own message and no cause, so a traceback shows no bytes."""
    with pytest.raises(SealBroken) as caught:
        open_(OTHER_KEY, PLACE, seal(KEY, 3, PLACE, WORDS))
    assert caught.value.__context__ is None
    assert caught.value.__cause__ is None
    assert str(caught.value) == (SealBroken.__doc__ or "").strip()
    assert "durf" not in "".join(traceback.format_exception(caught.value))


def test_every_error_has_a_message() -> None:
    """The first docstring line of an exception is what it says, and a reason replaces it."""
    for kind in StorageError.__subclasses__():
        assert (kind.__doc__ or "").startswith(str(StorageError.__str__(kind.__new__(kind))))
    assert str(UnusableKey("a reason")) == "a reason"


@pytest.mark.parametrize("raw", [b"", bytes(32), b"x" * 31, b"x" * 33])
def test_symmetric_key_refuses_unsafe_bytes(raw: bytes) -> None:
    """A key has 32 bytes that are not all zero."""
    with pytest.raises(UnusableKey):
        SymmetricKey(raw)


@pytest.mark.parametrize("secret", [KEY, PAIR], ids=["symmetric", "private"])
def test_secret_keys_hide(secret: SymmetricKey | PrivateKey) -> None:
    """A secret key does not show in text and cannot be pickled, copied or hashed."""
    for text in (repr(secret), str(secret), f"{secret}", f"{[secret]}"):
        assert "hidden" in text
        assert repr(secret.to_bytes())[2:-1] not in text
    for leave in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="cannot be pickled"):
            leave(secret)
    with pytest.raises(TypeError):
        hash(secret)
    assert not hasattr(secret, "__dict__")


def test_keys_compare_by_content_and_kind() -> None:
    """Keys are equal when they hold the same bytes and are of the same kind."""
    assert SymmetricKey(KEY.to_bytes()) == KEY
    assert KEY != OTHER_KEY
    assert KEY.to_bytes() != KEY
    assert PublicKey.from_bytes(PAIR.public.to_bytes()) == PAIR.public
    assert len({PAIR.public, PAIR.public, OTHER_PAIR.public}) == 2
    assert PAIR.public != OTHER_PAIR.public
    assert SymmetricKey.generate() != SymmetricKey.generate()


def test_stored_key_sizes() -> None:
    """A public key is stored in 1184 + 32 bytes, a private one in 64 + 32."""
    assert len(PAIR.public.to_bytes()) == 1184 + 32
    assert len(PAIR.to_bytes()) == 64 + 32


@pytest.mark.parametrize("raw", [b"", b"x" * 1215, b"x" * 1217, b"\xff" * 1216])
def test_malformed_public_key_is_refused(raw: bytes) -> None:
    """A public key of another length, or outside the field of ML-KEM, is refused when read."""
    with pytest.raises(UnusableKey, match="malformed"):
        PublicKey.from_bytes(raw)


@pytest.mark.parametrize(
    "raw", [b"", b"x" * 95, b"x" * 97, bytes(96), bytes(64) + b"x" * 32, b"x" * 64 + bytes(32)]
)
def test_malformed_private_key_is_refused(raw: bytes) -> None:
    """A private key of another length, or with a half of zeros, is refused when read."""
    with pytest.raises(UnusableKey, match="malformed"):
        PrivateKey.from_bytes(raw)


@pytest.mark.parametrize("point", LOW_ORDER)
def test_low_order_public_key_is_refused(point: int) -> None:
    """A public key with a low-order X25519 half is refused clearly, and holds no plaintext."""
    raw = PAIR.public.to_bytes()[:1184] + point.to_bytes(32, "little")
    with pytest.raises(UnusableKey, match="low-order") as caught:
        seal_to(PublicKey.from_bytes(raw), 0, PLACE, WORDS)
    assert caught.value.__context__ is None


def test_derived_keys_are_stable() -> None:
    """The derivation never changes between versions: stored look-ups depend on it."""
    assert derive(KEY, "index", b"a", b"b").to_bytes().hex() == (
        "47f9195b395c39eae15a40462ed38122be6cfe67879a7726fc15f116e271bf33"
    )
    assert mac(KEY, b"a", b"b").hex() == (
        "549ff4dbc103b96b8ceb923aecd8cda309e4354621c848f15459c771d4df3ce0"
    )


@given(names, part_lists, names, part_lists)
def test_derive_is_injective(
    purpose: str, parts: list[bytes], other: str, other_parts: list[bytes]
) -> None:
    """Only the same purpose with the same list of parts gives the same key."""
    equal = derive(KEY, purpose, *parts) == derive(KEY, other, *other_parts)
    assert equal == ((purpose, parts) == (other, other_parts))


@given(part_lists, part_lists)
def test_mac_is_injective(parts: list[bytes], other: list[bytes]) -> None:
    """Only the same list of parts gives the same MAC, and another key gives another."""
    assert same(mac(KEY, *parts), mac(KEY, *other)) == (parts == other)
    assert not same(mac(KEY, *parts), mac(OTHER_KEY, *parts))


@given(names, part_lists)
def test_mac_is_no_derived_key(purpose: str, parts: list[bytes]) -> None:
    """A MAC that was shown never gives away a key derived from the same secret."""
    assert mac(KEY, purpose.encode(), *parts) != derive(KEY, purpose, *parts).to_bytes()


def test_derive_takes_raw_secrets_of_full_length() -> None:
    """A raw secret and the key made of it derive the same; a short secret is refused."""
    assert derive(KEY.to_bytes(), "index") == derive(KEY, "index")
    with pytest.raises(UnusableKey):
        derive(b"short", "index")
