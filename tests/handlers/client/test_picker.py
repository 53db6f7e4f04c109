"""Every language can be chosen; the one that the browser asks for stands first."""

import re

import pytest

from locales.voice import Voice
from tests.handlers.client.browser import Browser

VOICE = Voice()
BUTTON = re.compile(r'name="language" value="([\w-]+)" lang="([\w-]+)" dir="(\w+)">([^<]+)<')


@pytest.mark.parametrize("language", VOICE.languages)
def test_the_wished_language_stands_first_and_none_is_hidden(
    person: Browser, language: str
) -> None:
    """By its own name, in its own direction; the others keep their order."""
    person.http.headers["Accept-Language"] = f"xx, {language}-XX;q=0.9, en;q=0.1"
    page = person.open("/")
    offered = BUTTON.findall(page.html)
    codes = [code for code, *_ in offered]
    assert page.lang == codes[0] == language
    assert sorted(codes) == sorted(VOICE.languages)
    for code, spoken, direction, name in offered:
        one = VOICE.locales[code]
        assert (spoken, direction, name) == (code, one.direction, one.name)
    rest = [code for code in codes if code not in {language, "en"}]
    assert rest == [code for code in VOICE.languages if code not in {language, "en"}]


def test_what_is_asked_for_goes_before_the_browser(person: Browser) -> None:
    """A link in a language opens in it."""
    person.http.headers["Accept-Language"] = "nl"
    page = person.open("/?lang=en")
    assert page.lang == BUTTON.findall(page.html)[0][0] == "en"
