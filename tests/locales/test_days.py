"""Days and times are said as each language says them."""

from datetime import date, time

import pytest
from babel.dates import format_time, get_day_names, get_month_names

from locales.days import locale_of, long_day, name_of, near_day

DAY = date(2026, 5, 12)
NEAR = {
    "nl": "dinsdag 12 mei",
    "en": "Tuesday, 12 May",
    "es": "martes, 12 de mayo",
    "ro": "marți, 12 mai",
    "bg": "вторник, 12 май",
    "hu": "május 12., kedd",
    "pl": "wtorek, 12 maja",
    "pt-BR": "terça-feira, 12 de maio",
    "fr": "mardi 12 mai",
    "ar": "الثلاثاء، 12 مايو",
    "zh-Hans": "5月12日星期二",
    "tr": "12 Mayıs Salı",
    "ru": "вторник, 12 мая",
    "uk": "вівторок, 12 травня",
    "th": "วันอังคารที่ 12 พฤษภาคม",
    "vi": "Thứ Ba, 12 tháng 5",
}
"""Every language that will be spoken, whether it is switched on yet or not."""


@pytest.mark.parametrize(("language", "said"), NEAR.items())
def test_a_day_of_these_weeks_is_said_without_its_year(language: str, said: str) -> None:
    """In the order and with the words of the language."""
    assert near_day(language, DAY) == said


@pytest.mark.parametrize("language", NEAR)
@pytest.mark.parametrize("month", range(1, 13))
def test_no_day_loses_its_month_or_weekday(language: str, month: int) -> None:
    """Whatever the pattern of the language, only the year goes."""
    day = date(2026, month, 28)
    said, locale = near_day(language, day), locale_of(language)
    assert "2026" not in said
    assert "28" in said
    assert get_day_names("wide", "format", locale)[day.weekday()] in said
    months = get_month_names("wide", "format", locale)[month]
    assert months in said or f"{month}月" in said
    assert "2026" in long_day(language, day)


def test_the_clock_is_the_one_of_europe() -> None:
    """English is read here by people from everywhere; what nobody knows is said in English."""
    assert format_time(time(14, 30), "short", locale=locale_of("en")) == "14:30"
    assert locale_of("xx") == locale_of("en")


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [
        ("ar", "nl", "Arabisch"),
        ("pt-BR", "nl", "Portugees (Brazilië)"),
        ("zh-Hans", "en", "Chinese (Simplified)"),
        ("uk", "en", "Ukrainian"),
        ("xx", "nl", "xx"),
    ],
)
def test_a_language_has_a_name_in_another_one(code: str, language: str, name: str) -> None:
    """As colleagues read it; a code that nobody knows stays a code."""
    assert name_of(code, language) == name
