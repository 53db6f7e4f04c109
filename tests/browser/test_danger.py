"""Who names a danger is heard, whatever happens next; the desk rings and shows no content."""

import re
from collections.abc import Callable
from typing import Final

import pytest
from playwright.sync_api import expect

from tests.browser.people import Colleague, Person

People = Callable[..., Person]
Colleagues = Callable[..., Colleague]


@pytest.mark.parametrize("script", [True, False], ids=["script", "no-script"])
def test_danger_and_a_closed_tab(person: People, colleague: Colleagues, *, script: bool) -> None:
    """A danger answer reaches the desk at once as P0, though the tab is closed right after."""
    anna = person(script=script)
    anna.begins_in("Nederlands")
    anna.chooses("Nee")
    anna.chooses("Ja, er is nu gevaar")
    anna.reads("112")
    anna.page.close()

    sanne = colleague()
    expect(sanne.row("Nu in gevaar").first.locator(".c-priority")).to_contain_text("P0")
    sanne.opens("Nu in gevaar")
    expect(sanne.answered("Kun je nu veilig typen?")).to_have_text("Nee")
    danger = sanne.answered("Is er op dit moment gevaar, voor jou of voor iemand anders?")
    expect(danger).to_have_text("Ja, er is nu gevaar")
    sanne.claims()
    sanne.answers("Ik ben er. Bel 112 als je kunt.")
    sanne.closes("Doorverwezen")


def test_what_is_answered_after_it_follows(person: People, colleague: Colleagues) -> None:
    """After the handoff the dialogue goes on, and later answers appear on the open page."""
    anna = person(phone=True)
    anna.begins_in("Nederlands")
    for answer in ("Ja", "Nee", "Voor mij. Ik ben 18 jaar of ouder"):
        anna.chooses(answer)
    anna.chooses("Iemand doet me pijn of bepaalt over mij")
    anna.reads("Wat iemand jou aandoet, is niet jouw schuld.")
    sanne = colleague()
    expect(sanne.row("Geweld of dwang").locator(".c-priority")).to_contain_text("P1")
    sanne.opens("Geweld of dwang")
    anna.chooses("Het is langer geleden")
    expect(sanne.answered("Wat past nu bij jou?")).to_have_text("Het is langer geleden")
    sanne.claims()
    sanne.closes("Anders")


def test_desk_rings_without_content(person: People, colleague: Colleagues) -> None:
    """An open desk rings in title and for screen readers; the list shows no word of it."""
    sanne, locked = colleague(), colleague()
    locked.locks()
    alarm = sanne.page.locator("#alarm-state")
    before = int(alarm.get_attribute("data-count") or "")
    anna = person()
    anna.begins_in("Nederlands")
    anna.chooses("Dat weet ik niet")
    anna.page.locator("#typed summary").click()
    anna.page.locator("#words").fill("Hij heeft een mes.")
    anna.page.locator("#typed button").click()
    anna.reads("Hij heeft een mes.")
    anna.chooses("Ja, er is nu gevaar")
    for desk, title in ((sanne, "Wachtrij"), (locked, "Vergrendeld")):
        expect(desk.page).to_have_title(f"({before + 1}) {title} – Bureau")
        expect(desk.page.locator("#alarm")).to_contain_text("mogelijk levensgevaar")
        expect(desk.page.locator("#news")).to_have_text("Er wacht een dringend gesprek.")
        assert desk.page.locator("#news").get_attribute("role") == "status"
        assert "mes" not in desk.page.locator("body").inner_text().split()
    expect(sanne.row("Nu in gevaar").first).to_be_visible()
    assert "Nu in gevaar" not in locked.page.content()
    sanne.opens("Nu in gevaar")
    sanne.reads("Hij heeft een mes.")
    sanne.claims()
    for desk in (sanne, locked):
        expect(desk.page.locator("#alarm-state")).to_have_attribute("data-count", str(before))


_COUNTS_TONES: Final = """
window.tones = 0;
const make = AudioContext.prototype.createOscillator;
AudioContext.prototype.createOscillator = function () {
  document.documentElement.dataset.tones = window.tones += 1;
  return make.call(this);
};
"""


def test_what_came_before_sound_was_possible_is_heard(
    person: People, colleague: Colleagues
) -> None:
    """A page that was reloaded is silent until a press; what came before it sounds then, once."""
    sanne = colleague()
    page = sanne.page
    page.add_init_script(_COUNTS_TONES)
    page.reload()
    before = int(page.locator("#alarm-state").get_attribute("data-count") or "")
    anna = person()
    anna.begins_in("Nederlands")
    anna.chooses("Nee")
    anna.chooses("Ja, er is nu gevaar")
    expect(page.locator("#alarm-state")).to_have_attribute("data-count", str(before + 1))
    assert page.evaluate("tones") == 0
    page.keyboard.press("j")
    expect(page.locator("html")).to_have_attribute("data-tones", "3")
    page.keyboard.press("k")
    expect(page.locator("#sound")).to_have_class(re.compile("is-on"))
    assert page.evaluate("tones") == 3
    sanne.opens("Nu in gevaar")
    sanne.claims()
    sanne.closes("Doorverwezen")


def test_what_becomes_more_urgent_rings(person: People, colleague: Colleagues) -> None:
    """A P1 that becomes a P0 sounds and is said, also where two numbers were kept before."""
    sanne = colleague()
    page = sanne.page
    page.add_init_script(_COUNTS_TONES)
    page.reload()
    page.keyboard.press("j")
    expect(page.locator("#sound")).to_have_class(re.compile("is-on"))
    anna = person()
    anna.begins_in("Nederlands")
    for answer in ("Ja", "Nee", "Voor mij. Ik ben 18 jaar of ouder"):
        anna.chooses(answer)
    anna.chooses("Iemand doet me pijn of bepaalt over mij")
    expect(page.locator("html")).to_have_attribute("data-tones", "3")
    alarm = page.locator("#alarm-state")
    count, newest, highest = (
        alarm.get_attribute(f"data-{name}") or "" for name in ("count", "newest", "highest")
    )
    kept = f"{count} {newest}"
    page.evaluate("it => { sessionStorage['desk-alarm'] = localStorage['desk-heard'] = it; }", kept)
    page.locator("#news").evaluate("news => { news.textContent = ''; }")
    page.wait_for_timeout(2100)  # one sound at a time
    anna.chooses("Ik ben nu in gevaar of ik kan niet weg")
    expect(alarm).to_have_attribute("data-highest", str(int(highest) + 1))
    assert alarm.get_attribute("data-count") == count
    expect(page.locator("html")).to_have_attribute("data-tones", "6")
    expect(page.locator("#news")).to_have_text("Er wacht een dringend gesprek.")
    sanne.opens("Geweld, nu in gevaar")
    sanne.claims()
    sanne.closes("Doorverwezen")
