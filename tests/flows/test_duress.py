"""The duress word: which can be chosen, and when it was said."""

import pytest

from flows.duress import chosen_in, is_good, says, words_in
from flows.flow import Mark, Step
from flows.types import Entry, Kind
from flows.words import folded


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Breng je mijn paraplu mee?", "Paraplu"),
        ("PARAPLU!!!", "paraplu"),
        ("ik zoek een blauwe  paraplu.", "blauwe paraplu"),
        ("is de crème brûlée klaar", "creme brulee"),
        ("is de creme brulee klaar", "crème brûlée"),
        ("\uff30ARAPL\uff35", "paraplu"),
        ("kamer ٤٧ blauw", "kamer 47 blauw"),
        ("明天带雨伞来吧", "带雨伞"),
        ("พรุ่งนี้เอาร่มมาด้วย", "เอาร่ม"),
        ("вземи чадъра ми", "ЧАДЪРА"),
    ],
)
def test_the_word_is_heard_however_it_is_written(text: str, word: str) -> None:
    """Case, accents, punctuation, forms of letters and digits make no difference."""
    assert says(text, word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("de paraplus zijn op", "paraplu"),
        ("regenparaplu", "paraplu"),
        ("blauwe grote paraplu", "blauwe paraplu"),
        ("", "paraplu"),
        ("para plu", "paraplu"),
    ],
)
def test_what_only_looks_like_it_is_not_heard(text: str, word: str) -> None:
    """Only the whole word or phrase counts."""
    assert not says(text, word)


@pytest.mark.parametrize(
    ("word", "good"),
    [
        ("paraplu", True),
        ("带雨伞", True),
        ("x" * 41, False),
        ("ja", False),
        ("Hallo!", False),
        ("Politie", False),
        ("Спасибо!", False),
        ("thank you", False),
        ("TEŞEKKÜRLER", False),
        ("谢谢你", False),
        ("الشرطة", False),
        ("ตำรวจ", False),
        ("ร่มสีน้ำเงิน", True),
        ("12345", False),
        ("!!!!!!", False),
        ("雨伞", False),
    ],
)
def test_which_words_can_be_chosen(word: str, *, good: bool) -> None:
    """Long enough, not too long, and nothing that people write anyway."""
    assert is_good(word) is good


def test_folding_a_long_text_keeps_every_word() -> None:
    """The longest message is looked through like a short one."""
    assert folded("Éen, twee; DRIE " * 250) == " ".join(["een twee drie"] * 250)


STEPS = {
    "trial.words": Step("trial.words", Kind.WORDS, Mark("trial.yaml", 1)),
    "trial.later": Step("trial.later", Kind.WORDS, Mark("trial.yaml", 2)),
    "trial.duress": Step("trial.duress", Kind.WORDS, Mark("trial.yaml", 3), duress=True),
}


def test_what_was_written_before_the_word_was_chosen_calls_nobody() -> None:
    """Only words after the choice count; told by itself later, everything does."""
    told = [
        Entry("trial.words", "mijn paraplu is weg"),
        Entry("trial.duress", "paraplu"),
        Entry("trial.later", "tot morgen"),
        Entry("trial.words", "nog een paraplu", remark=True),
    ]
    assert chosen_in(STEPS, told) == "paraplu"
    assert list(words_in(STEPS, told)) == ["tot morgen"]
    assert list(words_in(STEPS, told[:1])) == ["mijn paraplu is weg"]


def test_a_word_that_was_skipped_after_all_is_no_word() -> None:
    """Who goes back and skips the question has none."""
    assert chosen_in(STEPS, [Entry("trial.duress", "paraplu"), Entry("trial.duress", None)]) == ""
    assert chosen_in(STEPS, [Entry("trial.words", "paraplu")]) is None
