"""Word lists find words as each script writes them."""

import pytest

from flows.wording import WordList


@pytest.mark.parametrize(
    ("line", "text", "found"),
    [
        ("victim", "A Victim wrote", "Victim"),
        ("victim", "victims wrote", None),
        ("victim*", "victims wrote", "victims"),
        ("\u00e9t\u00e9", "un e\u0301te\u0301", "\u00e9t\u00e9"),
        ("!", "No!", "!"),
        # Chinese and Thai have no spaces
        ("受害者", "我们帮助受害者和家人", "受害者"),
        ("受害者*", "我们帮助受害者。", "受害者"),
        ("เหยื่อ", "เราช่วยเหยื่อทุกคน", "เหยื่อ"),
        ("为什么", "你说了什么", None),
        # Arabic joins "and", "the", "in", "for"
        ("ضحية", "هذه ضحية", "ضحية"),
        ("ضحية", "والضحية كتبت", "والضحية"),
        ("ضحية", "بضحية", "بضحية"),
        ("ضحية", "للضحية", "للضحية"),
        ("ضحية", "ضحيته", None),
        ("ضحية*", "ضحيةها", "ضحيةها"),
        ("قانون", "الأقانون", None),
    ],
)
def test_a_word_is_found_as_its_script_writes_it(line: str, text: str, found: str | None) -> None:
    """Whole, where the script shows where words end; anywhere, where it does not."""
    assert WordList([line]).found(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [("荷兰受害者援助机构在这里", None), ("荷兰受害者援助机构帮助受害者", "受害者")],
)
def test_an_exception_counts_without_spaces_too(text: str, found: str | None) -> None:
    """The official name may have the word."""
    assert WordList(["受害者", "except: 荷兰受害者援助机构"]).found(text) == found
