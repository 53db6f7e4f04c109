"""The way back: the return code, the idle lock, other devices."""

from pathlib import Path

import pytest

from handlers.client.app import make_client
from handlers.client.settings import ClientSettings
from handlers.returning import Returning
from storage.errors import Refused
from storage.vault import Session
from tests.handlers.client.browser import Browser, Page
from tests.handlers.client.conftest import SETTINGS, Clock, FrontOffice
from tests.support.office import make_road


def come_back(browser: Browser, code: str, **fields: str) -> Page:
    """Fill in the code."""
    browser.open("/return")
    return browser.post("/return", {"code": code, **fields})


def test_code_on_another_device(
    person: Browser, other_device: Browser, front_office: FrontOffice
) -> None:
    """The code opens the conversation elsewhere, and it goes on from there."""
    person.ask_for_a_person()
    person.type("Mijn vraag")
    code = person.keep_code()
    front_office.claim()
    front_office.reply("Ons antwoord")
    page = come_back(other_device, code)
    assert page.path == "/chat"
    assert "Mijn vraag" in page.text
    assert "Ons antwoord" in page.text
    other_device.type("Dank je")
    assert "Dank je" in person.open("/chat").text


def test_code_shown_until_kept(person: Browser, clock: Clock) -> None:
    """The code stays on the page until the person keeps it, and never longer than a day."""
    person.ask_for_a_person()
    assert person.open("/chat").digits
    clock.pass_minutes(23 * 60)
    assert person.open("/chat").digits
    clock.pass_minutes(2 * 60)
    assert not person.open("/chat").digits


def test_code_follows(tmp_path: Path, clock: Clock) -> None:
    """When no code is ready the handoff does not wait: the code follows."""
    road = make_road(f"sqlite:///{tmp_path / 'slow.sqlite'}", tmp_path, clock, codes=0)
    with Browser(make_client(road, SETTINGS)) as person:
        assert "Je code wordt nog gemaakt." in person.ask_for_a_person().text
        person.open("/chat/manage")
        page = person.post("/chat/manage", {"deed": "code"})
        assert page.status == 503
        assert "geen nieuwe code klaar" in page.text
    road.close()


def test_session_that_ends_while_its_code_comes(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A session that ends just when its late code is there breaks no page."""
    road = make_road(f"sqlite:///{tmp_path / 'slow.sqlite'}", tmp_path, clock, codes=0)

    async def over(_returning: Returning, _session: Session) -> bool:
        raise Refused("session-over")

    with Browser(make_client(road, SETTINGS)) as person:
        person.ask_for_a_person()
        monkeypatch.setattr(Returning, "late_code", over)
        assert person.open("/chat").status == 200
    road.close()


def test_kept_code_is_shown_no_more(person: Browser) -> None:
    """Once kept, the code stands on no page."""
    person.ask_for_a_person()
    code = person.keep_code()
    assert code
    assert code not in person.open("/chat").html


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("1234", "Een code heeft 24 cijfers."),
        ("", "Een code heeft 24 cijfers."),
        ("abcd 1234", "staan alleen cijfers"),
        ("1111 1111 1111 1111 1111 1112", "Een van de cijfers klopt niet"),
        ("0000 0000 0000 0000 0000 0000", "Deze code opent hier niets."),
    ],
)
def test_wrong_code(person: Browser, typed: str, said: str) -> None:
    """A wrong code is told what is wrong with it; what was typed stays."""
    page = come_back(person, typed)
    assert page.status == 422
    assert said in page.text
    assert not person.cookies


def test_code_in_other_script(person: Browser, other_device: Browser) -> None:
    """Digits of any script count."""
    person.ask_for_a_person()
    code = person.keep_code()
    arabic = code.translate({ord(str(n)): chr(0x0660 + n) for n in range(10)})
    assert come_back(other_device, arabic).path == "/chat"


def test_not_over_an_unkept_conversation(person: Browser, other_device: Browser) -> None:
    """Who holds a conversation without having kept its code is warned before losing it."""
    other_device.ask_for_a_person()
    code = other_device.keep_code()
    person.ask_for_a_person()
    assert "Bewaar eerst die code" in come_back(person, code).text


def test_over_a_conversation_whose_code_is_shown_no_more(
    person: Browser, other_device: Browser, clock: Clock
) -> None:
    """After a day nobody is told to keep a code that stands nowhere: a new one can be made."""
    other_device.ask_for_a_person()
    code = other_device.keep_code()
    person.ask_for_a_person()
    for _ in range(13):
        clock.pass_minutes(2 * 60)
        person.open("/chat")
    page = person.page
    assert not page.digits
    assert "staat hier niet meer" in page.text
    page = come_back(person, code)
    assert page.status == 422
    assert "Bewaar eerst die code" not in page.text
    assert "Maak dan een nieuwe code" in page.text
    person.open("/chat/manage")
    assert person.post("/chat/manage", {"deed": "code"}).digits
    assert "staat hier niet meer" not in person.page.text


def test_code_of_what_is_open_here(person: Browser) -> None:
    """Who types the very code of the conversation that is open here has kept it."""
    code = person.ask_for_a_person().digits
    token = person.cookies
    page = come_back(person, code)
    assert page.path == "/chat"
    assert not page.digits
    assert person.cookies == token
    assert "Doe op slot" in person.open("/chat/manage").text


def test_code_form_sent_again(person: Browser, other_device: Browser, clock: Clock) -> None:
    """Whose answer was lost: it leads into the session that it opened."""
    person.ask_for_a_person()
    code = person.keep_code()
    form = other_device.open("/return")
    other_device.post("/return", {"code": code}, form)
    token = other_device.cookies
    clock.pass_minutes(1)
    other_device.http.cookies.clear()
    assert other_device.post("/return", {"code": code}, form).path == "/chat"
    assert other_device.cookies == token


def test_code_form_sent_again_after_quick_exit(person: Browser, clock: Clock) -> None:
    """What the browser's Back sends again opens nothing and shows neither code nor words."""
    person.ask_for_a_person()
    person.type("geheim")
    code = person.keep_code()
    clock.pass_minutes(20)
    locked = person.type("nog iets", person.page)
    page = person.post("/return", {"code": code, "words": "nog iets"}, locked)
    assert "geheim" in page.text
    person.http.get("/exit", follow_redirects=False)
    for minutes in (0, 5, 60):
        clock.pass_minutes(minutes)
        again = person.post("/return", {"code": code, "words": "nog iets"}, locked)
        assert again.status == 422
        assert code not in again.html
        assert "nog iets" not in again.html
        assert not person.cookies


def test_code_form_that_opened_nothing_sent_again(
    person: Browser, other_device: Browser, clock: Clock
) -> None:
    """A right code that had to wait stays in the history too: later it opens nothing."""
    other_device.ask_for_a_person()
    code = other_device.keep_code()
    person.ask_for_a_person()
    form = person.open("/return")
    assert "Bewaar eerst die code" in person.post("/return", {"code": code}, form).text
    person.http.get("/exit", follow_redirects=False)
    clock.pass_minutes(1)
    again = person.post("/return", {"code": code}, form)
    assert again.status == 422
    assert code not in again.html
    script = {"Sec-Fetch-Mode": "cors", "Sec-Fetch-Site": "same-origin"}
    answer = person.http.post("/return", data={**form.hidden, "code": code}, headers=script)
    assert answer.url.path == "/chat"


def test_code_from_another_site(person: Browser, other_device: Browser) -> None:
    """A form in another site's sandbox, whose browser says no more, opens no code here."""
    other_device.ask_for_a_person()
    fields = {"code": other_device.keep_code(), **other_device.open("/return").hidden}
    answer = person.http.post("/return", data=fields, headers={"Origin": "null"})
    assert answer.status_code == 403
    assert not person.cookies


@pytest.mark.parametrize("path", ["/info", "/help-lines", "/about", "/emergency"])
def test_reading_beside_the_chat_puts_off_the_lock(
    person: Browser, clock: Clock, path: str
) -> None:
    """Who reads on our other pages is there; a chat that should have locked is not opened by it."""
    person.ask_for_a_person()
    person.keep_code()
    for _ in range(2):
        clock.pass_minutes(10)
        person.open(path)
    assert person.open("/chat").heading == "Je gesprek met het team"
    clock.pass_minutes(20)
    person.open(path)
    assert person.open("/chat").heading == "Deze pagina is op slot"


def test_script_puts_off_the_lock_here_as_on_the_page(person: Browser, clock: Clock) -> None:
    """What the page says of its use counts at once: its own lock is put off by as much."""
    person.ask_for_a_person()
    person.keep_code()
    clock.pass_minutes(0.98)
    person.http.head("/chat")
    clock.pass_minutes(14.1)
    assert person.open("/chat").heading == "Je gesprek met het team"


def test_idle_chat_locks(person: Browser, clock: Clock) -> None:
    """After 15 minutes the chat asks for the code and shows nothing; the cookie opens nothing."""
    person.ask_for_a_person()
    person.type("geheim")
    code = person.keep_code()
    clock.pass_minutes(15)
    page = person.open("/chat")
    assert page.heading == "Deze pagina is op slot"
    assert "geheim" not in page.html
    assert not person.cookies
    assert "geheim" in come_back(person, code).text


def test_looking_puts_off_the_lock(person: Browser, clock: Clock) -> None:
    """Reading counts as being there; what our script reads by itself does not."""
    person.ask_for_a_person()
    person.keep_code()
    clock.pass_minutes(10)
    person.open("/chat")
    clock.pass_minutes(10)
    assert "op slot" not in person.open("/chat").heading
    clock.pass_minutes(10)
    person.http.get("/chat", headers={"X-Quiet": "1"})
    clock.pass_minutes(10)
    assert person.open("/chat").heading == "Deze pagina is op slot"


def test_words_survive_the_lock(person: Browser, clock: Clock) -> None:
    """Words sent after the lock wait in the form, and stand in the field after the code."""
    before = person.ask_for_a_person()
    code = person.keep_code()
    clock.pass_minutes(20)
    locked = person.type("twintig minuten geschreven", before)
    assert locked.draft == "twintig minuten geschreven"
    page = person.post("/return", {"code": code, "words": locked.draft})
    assert page.draft == "twintig minuten geschreven"
    assert "twintig minuten" in person.post("/chat", {"words": page.draft}).text


def test_nobody_is_locked_out(person: Browser, clock: Clock) -> None:
    """Without a kept code the chat stays open and says so; that is no mistake in what is typed."""
    person.ask_for_a_person()
    clock.pass_minutes(30)
    page = person.open("/chat")
    assert "Je was een tijd weg." in page.text
    assert "aria-invalid" not in page.html
    assert "Je was een tijd weg." not in person.open("/chat").text


def test_new_code(person: Browser, other_device: Browser) -> None:
    """A new code ends the old one and every other device; the conversation stays readable."""
    person.ask_for_a_person()
    person.type("van vroeger")
    old = person.keep_code()
    come_back(other_device, old)
    person.open("/chat/manage")
    page = person.post("/chat/manage", {"deed": "code"})
    assert page.digits
    assert page.digits != old
    assert "van vroeger" in page.text
    assert other_device.open("/chat").heading == "Hier is niets open"
    assert "opent hier niets" in come_back(other_device, old).text
    assert "van vroeger" in come_back(other_device, page.digits).text


def test_cut_off_other_devices(person: Browser, other_device: Browser) -> None:
    """Other devices are closed, this one stays."""
    person.ask_for_a_person()
    code = person.keep_code()
    come_back(other_device, code)
    person.open("/chat/manage")
    page = person.post("/chat/manage", {"deed": "cut"})
    assert "gesprek gesloten" in page.text
    assert other_device.open("/chat").heading == "Hier is niets open"
    assert "op geen ander toestel" in person.post("/chat/manage", {"deed": "cut"}).text


def test_lock_now(person: Browser) -> None:
    """Locking ends the session; before the code is kept it is not offered."""
    person.ask_for_a_person()
    assert "Doe op slot" not in person.open("/chat/manage").text
    person.open("/chat")
    person.keep_code()
    person.open("/chat/manage")
    assert person.post("/chat/manage", {"deed": "lock"}).path == "/"
    assert not person.cookies


def test_lock_now_in_the_language_of_the_chat(person: Browser) -> None:
    """Who chatted in English on a phone set to Dutch goes on in English."""
    person.begin("English")
    person.press("A person, please")
    person.keep_code()
    person.open("/chat/manage")
    assert person.post("/chat/manage", {"deed": "lock"}).lang == "en"


def test_foreign_button(person: Browser, other_device: Browser) -> None:
    """A form that was made for another session changes nothing."""
    person.ask_for_a_person()
    code = person.page.digits
    other_device.ask_for_a_person()
    theirs = other_device.open("/chat/manage")
    page = person.post("/chat/manage", {"deed": "code"}, theirs)
    assert page.status == 422
    assert person.open("/chat").digits == code


def test_session_is_not_for_manage_before_handoff(person: Browser) -> None:
    """Before there is a conversation there is nothing to manage."""
    person.begin()
    assert person.open("/chat/manage").path == "/chat"


@pytest.mark.parametrize(
    "wrong",
    [
        {"origin": "chat.test"},
        {"origin": "https://chat.test", "secure_cookies": False},
        {"exit_url": "javascript:alert(1)"},
        {"idle_minutes": 0},
    ],
)
def test_unsafe_settings(wrong: dict[str, str | bool | int]) -> None:
    """A setting that is unsafe or cannot work is refused by its name."""
    right: dict[str, str | bool | int] = {"origin": "http://chat.test", "organisation": "ESSM"}
    with pytest.raises(ValueError, match=list(wrong)[-1]):
        ClientSettings(**{**right, **wrong})  # type: ignore[arg-type]  # wrong on purpose
