"""The whole road in a real browser: a person asks, the front office answers."""

from collections.abc import Callable

from playwright.sync_api import expect

from tests.browser.people import Colleague, Person

People = Callable[..., Person]
Colleagues = Callable[..., Colleague]


def test_without_script_in_dutch(person: People, colleague: Colleagues) -> None:
    """Without JavaScript a question is answered, and read elsewhere with the code."""
    anna = person(script=False)
    anna.asks_a_question("Kan ik ook zonder papieren bij jullie terecht?")
    anna.sends_it_to_the_team()
    anna.reads("Je bericht is ontvangen.")
    code = anna.keeps_the_code()

    sanne = colleague(script=False)
    sanne.opens("Vraag")
    sanne.reads("Kan ik ook zonder papieren bij jullie terecht?")
    expect(sanne.answered("Heeft het haast?")).to_have_text("Nee, het kan wachten")
    sanne.claims()
    sanne.notes("Lijkt op een vraag van vorige week.")
    sanne.answers("Ja, dat kan. Je papieren maken niet uit.")

    elsewhere = person(script=False)
    elsewhere.comes_back_with(code)
    elsewhere.reads_from_the_team("Ja, dat kan. Je papieren maken niet uit.")
    assert "vorige week" not in elsewhere.page.content()
    elsewhere.writes("Dank je wel.")
    sanne.page.reload()
    sanne.reads("Dank je wel.")
    sanne.closes("Beantwoord")
    elsewhere.reloads()
    elsewhere.reads("Het team heeft dit gesprek afgesloten.")


def test_with_script_in_english_on_a_phone(person: People, colleague: Colleagues) -> None:
    """With JavaScript the answer appears without a reload, in the person's language."""
    mary = person(phone=True, language="en")
    mary.begins_in("English")
    for answer in ("Yes", "No", "For me. I am 18 or older", "Stopping or doing something else"):
        mary.chooses(answer)
    mary.ticks("Debts", "A place to live")
    mary.ticks("I am not registered anywhere")
    mary.writes("I would like to know where to begin.")
    for answer in ("Here, in this chat", "Yes, it may go to the team"):
        mary.chooses(answer)
    mary.keeps_the_code()
    mary.reads("Nobody of the team has taken it up yet.")
    mary.page.evaluate("window.isTheSamePage = true")

    sanne = colleague()
    sanne.opens("Stoppen of iets anders")
    chosen = sanne.answered("Waar zou je hulp bij willen?")
    expect(chosen.locator("li")).to_have_text(["Schulden", "Een woning"])
    sanne.claims()
    mary.reads("Somebody of the team is on it.")
    mary.types("I also wanted to say")
    sanne.answers("You have begun already. Shall we call on Monday?")
    mary.reads_from_the_team("You have begun already. Shall we call on Monday?")
    expect(mary.page.locator("#words")).to_have_value("I also wanted to say")
    assert mary.page.evaluate("window.isTheSamePage")


def test_two_colleagues_at_once(person: People, colleague: Colleagues) -> None:
    """Of two who claim, one gets it; the other sees who, and loses no word."""
    sanne, ingrid = colleague("sanne"), colleague("ingrid")
    person().asks_for_a_person()
    for one in (sanne, ingrid):
        one.page.route("**/events", lambda route: route.abort())  # nobody tells her page
        one.opens("Eerste contact, nog zonder onderwerp")
    ingrid.page.locator("#reply").fill("Dag, fijn dat je er bent.")
    sanne.claims()
    ingrid.page.get_by_role("button", name="Oppakken en versturen").click()
    ingrid.reads("Sanne (verzonnen) heeft dit gesprek al.")
    expect(ingrid.page.locator("#reply")).to_have_value("Dag, fijn dat je er bent.")
