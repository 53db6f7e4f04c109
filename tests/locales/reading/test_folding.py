"""One form for words however they are typed, in bounded work, whatever comes."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales.reading.features import accented, features, tokens
from locales.reading.folding import TEXT_MAX, folded
from tests.support.reading import DUTCH_DANGER, reader

WILD = st.text(
    st.characters(exclude_categories=())
    | st.sampled_from("ΐᾂߖﬃ\ufb2c\u1e96ßİı٣๓๑５①²\ud83d\x00- "),
    max_size=400,
)


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("YARDIM", "yardim"),
        ("yardım", "yardim"),
        ("İMDAT", "imdat"),
        ("١٥ سنة", "15 سنه"),
        ("۱۵", "15"),
        ("๑๕", "15"),
        ("ｈｅｌｐ　１５", "help 15"),
        ("أُختي", "اختي"),
        ("Crème Brûlée", "creme brulee"),
        ("łódź", "lodz"),
        ("HEEEEELP", "heelp"),
        ("100000", "100000"),
        ("don’t", "don't"),
    ],
)
def test_what_is_typed_differently_is_read_alike(typed: str, plain: str) -> None:
    """Turkish i, digits of any script, full-width forms, accents, letters typed many times."""
    assert folded(typed) == plain


@pytest.mark.parametrize(("one", "other"), [("ม้า", "มา"), ("ที่", "ที"), ("किताब", "कतब")])
def test_marks_that_make_another_word_stay(one: str, other: str) -> None:
    """In Thai and Hindi a mark is a vowel or a tone: without it the word is another."""
    assert folded(one) != folded(other)


@pytest.mark.parametrize(
    "text",
    [
        "Hij slaat mé en ik ben zwánger",
        "ça fait mal, il m'a frappée",
        "Él me pegó y no me deja salir",
        "Anh ấy đánh tôi và không cho tôi ra ngoài",
        "أُختي عمرها ١٥ سنة",
        "Он избил меня, помогите, мой",
        "ผู้ชายล็อกประตูไม่ให้ฉันออก",
        "Kapıyı kilitledi, çıkamıyorum",
    ],
)
def test_composed_and_decomposed_letters_are_read_alike(text: str) -> None:
    """The keyboard decides which of them arrive, and the same sign comes of both."""
    composed, decomposed = (unicodedata.normalize(form, text) for form in ("NFC", "NFD"))
    assert folded(composed) == folded(decomposed)
    assert reader().read(composed) == reader().read(decomposed)


@given(text=WILD)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    """What was compared once is compared again in the same form, and never grows."""
    once = folded(text)
    assert len(once) <= TEXT_MAX
    assert tokens(folded(once)) == tokens(once)


@given(text=WILD)
def test_whatever_is_typed_is_read_without_an_error(text: str) -> None:
    """Lone surrogates, NUL, controls, unassigned and composed signs of every script."""
    found = reader().read(text)
    assert found is None or tokens(folded(text))


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "a ",
        "ΐ-",
        "ᾷ-",
        "ΐ5",
        "\ufb2c",
        "ß",
        "😀",
        "5 ",
        "คน",
        "\ufdfa",
        "É ",
        "\ud83d",
        "\x00",
    ],
)
def test_four_megabytes_cost_no_more_than_two_thousand_signs(piece: str) -> None:
    """Counted, not timed: what is looked at is cut before anything is done with it."""
    text = piece * (4_000_000 // len(piece))
    words = tokens(folded(text))
    assert len(folded(text)) <= TEXT_MAX
    assert len(words) <= TEXT_MAX
    assert sum(map(len, accented(text))) <= 3 * TEXT_MAX
    assert len(features(words, accented(text)).seen) <= 40 * TEXT_MAX
    assert reader().read(text) == reader().read(text[:TEXT_MAX])


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\t\u3000\u00a0",
        "\u2003" * 50,
        "_",
        ".",
        "...",
        "?!",
        "(",
        "a",
        "ж",
        "x.",
        "16",
        "12.30",
    ],
)
def test_where_there_is_no_word_nothing_is_said(text: str) -> None:
    """Neither calm nor danger: a stop, a letter or a mere number tells nothing, not even an age."""
    assert reader().read(text) is None


@pytest.mark.parametrize("text", ["112", "112!!", "911", "113"])
def test_the_number_of_help_is_a_call_for_it(text: str) -> None:
    """Whoever types it alone needs what it stands for."""
    found = reader().read(text)
    assert found is not None
    assert found.is_urgent


@pytest.mark.parametrize(
    "text",
    [
        "tot morgen om 9 uur",
        "see you at 10 then",
        "mañana a las 11",
        "до завтра в 12",
        "saat 13'te gelirim",
        "明天10点见",
        "الساعة 11 مناسبة",
        "bus 14 duurt 10 minuten",
        "la chambre 16 coûte 15 euros",
    ],
)
def test_a_time_or_a_price_is_no_age(text: str) -> None:
    """A number from 8 to 17 is an age where one is told, and not where it is said when."""
    found = reader().read(text)
    assert found is not None
    assert not found.is_urgent


@pytest.mark.parametrize("text", ["😀", "👍🏽", "🙏🙏🙏", "👋", "❤️"])
def test_signs_alone_are_no_danger(text: str) -> None:
    """One emoji is an opening as any other."""
    found = reader().read(text)
    assert found is not None
    assert not found.is_urgent


@pytest.mark.parametrize("hidden", ["\x00", "\ud83d", "\u200b", "\u202e"])
def test_what_cannot_be_seen_hides_no_danger(hidden: str) -> None:
    """It stands between words or at their end and changes nothing of how urgent it is."""
    for text in (f"{hidden}{DUTCH_DANGER}{hidden}", DUTCH_DANGER.replace(" ", f" {hidden}")):
        found = reader().read(text)
        assert found is not None
        assert found.is_urgent
