"""A person talks: from the first page through a dialogue to an answer of the front office."""

from starlette.applications import Starlette

from tests.handlers.client.browser import Browser, Page
from tests.handlers.client.conftest import Clock, FrontOffice


def test_no_cookie_before_first_turn(person: Browser) -> None:
    """Looking leaves nothing behind; only the first answer gives a cookie."""
    for path in ("/", "/about", "/emergency", "/return", "/chat"):
        person.open(path)
        assert not person.cookies
    person.begin()
    assert list(person.cookies) == ["s"]


def test_dialogue_without_script(person: Browser) -> None:
    """One question per screen, each answer leads to the next question."""
    assert person.begin().heading == "Kun je nu veilig typen?"
    assert person.press("Ja").heading == "Kan iemand meelezen op je telefoon of computer?"
    assert person.page.path == "/chat"


def test_whole_intake_reaches_front_office(person: Browser, front_office: FrontOffice) -> None:
    """After the last question the conversation lies at the front office and the person sees it."""
    person.begin()
    for label in ("Ja", "Nee", "Ik heb een vraag", "Ik wil het team iets vragen"):
        person.press(label)
    person.type("Kan ik met iemand praten?")
    for label in ("Nee, het kan wachten", "Hier, in deze chat", "Ja, het mag naar het team"):
        person.press(label)
    assert len(front_office.conversations()) == 1
    assert "Je bericht is ontvangen." in person.page.text
    assert "Kan ik met iemand praten?" in person.page.text
    assert len(person.page.digits.replace(" ", "")) == 24


def test_chosen_language(person: Browser) -> None:
    """The language that was picked is that of the page."""
    assert person.begin("English").lang == "en"
    assert person.page.heading == "Can you type safely now?"


def test_another_language_at_start_page(person: Browser) -> None:
    """Who goes back to the first page and picks another language goes on in that one."""
    first = person.open("/")
    person.press("Nederlands", first)
    assert person.press("English", first).lang == "en"


def test_double_first_click_makes_one_dialogue(app: Starlette, person: Browser) -> None:
    """The same first form sent twice within seconds leads into one session."""
    with Browser(app) as second_click:
        second_click.press("Nederlands", person.page)
        person.press("Nederlands")
        assert second_click.cookies == person.cookies


def test_first_form_begins_afresh_later(app: Starlette, person: Browser, clock: Clock) -> None:
    """Back on a shared phone opens nothing of the one before."""
    first = person.page
    person.press("Nederlands")
    clock.pass_minutes(1)
    with Browser(app) as stranger:
        stranger.press("Nederlands", first)
        assert stranger.cookies != person.cookies


def test_double_click_counts_once(person: Browser) -> None:
    """The same form twice does nothing twice."""
    before = person.ask_for_a_person()
    person.type("Ik ben er", before)
    assert person.type("Ik ben er", before).text.count("Ik ben er") == 1


def test_back_button_corrects(person: Browser) -> None:
    """An earlier form sent with another answer corrects that answer."""
    safe = person.begin()
    person.press("Ja", safe)
    assert person.press("Nee", safe).heading.startswith("Is er op dit moment gevaar")


def test_answers_so_far(person: Browser) -> None:
    """What was answered can be read back."""
    person.begin()
    person.press("Ja")
    assert "Wat je tot nu toe antwoordde" in person.page.text


def _asked_for_the_word(person: Browser) -> Page:
    """Go on until the chat asks for the word that calls for help."""
    person.begin()
    for label in ("Ja", "Soms", "Ik heb een vraag", "Ik wil het team iets vragen"):
        person.press(label)
    person.type("Kan ik met iemand praten?")
    for label in ("Nee, het kan wachten", "Hier, in deze chat"):
        person.press(label)
    page = person.press("Overslaan")
    assert "noodwoord" in page.heading
    return page


def test_back_shows_no_agreed_word(person: Browser) -> None:
    """Who goes back to the question for the word does not show it to whoever looks along."""
    asked = _asked_for_the_word(person)
    person.type("paarse giraf")
    page = person.press("Terug")
    assert page.heading == asked.heading
    assert "paarse giraf" not in page.html


def test_agreed_word_from_an_old_tab_is_not_shown(person: Browser) -> None:
    """Typed where another question is asked by now, it stands among no answers."""
    asked = _asked_for_the_word(person)
    person.press("Terug", asked)
    assert "paarse giraf" not in person.type("paarse giraf", asked).html


def test_typed_words_at_a_choice(person: Browser) -> None:
    """A typed option counts, in whatever case."""
    person.begin()
    assert person.type("ja").heading.startswith("Kan iemand meelezen")


def test_words_beside_a_choice_are_kept(person: Browser) -> None:
    """Who types and then presses an option loses neither."""
    person.begin()
    person.post("/chat", {"words": "mijn zus zit naast me", "code": "safe"})
    assert person.page.heading.startswith("Kan iemand meelezen")
    assert "mijn zus zit naast me" in person.page.text


def test_danger_hands_off_and_goes_on(person: Browser, front_office: FrontOffice) -> None:
    """A danger answer shows help, says that the team has it, gives a code, and asks on."""
    person.begin()
    person.press("Nee")
    page = person.press("Ja, er is nu gevaar")
    assert len(front_office.conversations()) == 1
    assert "Bel nu 112" in page.text
    assert "meteen doorgegeven aan het team" in page.text
    assert page.heading.startswith("Kan iemand meelezen")
    assert page.digits
    assert 'href="tel:112"' in page.html


def test_status_and_answer(person: Browser, front_office: FrontOffice) -> None:
    """The person sees: received, somebody is on it, answered, closed, and open again."""
    assert "Je bericht is ontvangen." in person.ask_for_a_person().text
    assert "Je wacht sinds vandaag om 10:00." in person.page.text
    assert "Er zijn nu mensen van het team." in person.page.text
    front_office.claim()
    assert "Iemand van het team is ermee bezig." in person.open("/chat").text
    front_office.reply("Hallo, ik ben er voor je.")
    page = person.open("/chat")
    assert "Het team heeft geantwoord." in page.text
    assert "Hallo, ik ben er voor je." in page.text
    front_office.close()
    assert "afgesloten" in person.open("/chat").text
    assert "Je bericht is ontvangen." in person.type("Nog iets").text


def test_what_was_answered_and_handed_over_stays_answered(
    person: Browser, front_office: FrontOffice, clock: Clock
) -> None:
    """The new team's clock runs, but nobody waits on this page before they wrote again."""
    person.ask_for_a_person()
    front_office.claim()
    front_office.reply("Een collega schrijft je.")
    clock.pass_minutes(5)
    front_office.hand_over()
    assert "Het team heeft geantwoord." in person.open("/chat").text
    assert "Je wacht sinds" not in person.page.text
    front_office.claim()
    assert "Iemand van het team is ermee bezig." in person.open("/chat").text
    assert "Je wacht sinds" not in person.page.text
    assert "Je wacht sinds vandaag om 10:05." in person.type("Ben je er al?").text


def test_outside_opening_hours(person: Browser, clock: Clock) -> None:
    """Outside opening hours the page says when people are there, and promises nothing earlier."""
    clock.pass_minutes(12 * 60)
    page = person.ask_for_a_person()
    assert "Er zijn weer mensen dinsdag 24 november om 09:00." in page.text
    assert "antwoorden vóór vandaag" not in page.text


def test_answer_is_late(person: Browser, clock: Clock) -> None:
    """When the deadline is over the page says so."""
    person.ask_for_a_person()
    clock.pass_minutes(15 * 60)
    person.open("/chat")
    clock.pass_minutes(15 * 60)
    assert "Het duurt langer dan we wilden." in person.open("/chat").text


def test_words_are_never_markup(person: Browser) -> None:
    """What somebody types is shown as text."""
    person.ask_for_a_person()
    page = person.type("<script>alert(1)</script> & \u202egnp.exe")
    assert "<script>alert" not in page.html
    assert "&lt;script&gt;" in page.html
    assert "\u202e" not in page.html


def test_start_leads_into_running_chat(person: Browser) -> None:
    """Who is in a chat and opens the first page goes on in the chat."""
    person.begin()
    assert person.open("/").path == "/chat"


def test_neutral_titles(person: Browser) -> None:
    """Every page has the same title, which tells nothing."""
    pages = [person.open(path) for path in ("/", "/about", "/emergency", "/return", "/chat")]
    pages.append(person.begin())
    assert {page.title for page in pages} == {"Inloop"}


def test_no_spelling_is_checked(person: Browser) -> None:
    """No browser sends what is being typed to a spelling checker."""
    for page in (person.open("/"), person.begin(), person.press("Een mens, graag")):
        assert page.html.count('id="words"') == page.html.count('spellcheck="false"') == 1


def test_first_page_is_small(person: Browser) -> None:
    """The first page with everything it loads is at most 30 kB."""
    paths = ("/", "/static/chat.css", "/static/chat.js", "/static/icon.svg")
    sizes = [len(person.http.get(path).content) for path in paths]
    assert sum(sizes) <= 30_000
