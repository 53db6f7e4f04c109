"""What is wrong with what is read beside the dialogues: help lines, knowledge base, canned replies.

Each is looked at as people get it: what an office has of its own in the place of ours.
"""

import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from msgspec import Struct

from flows.finding import Finding
from flows.flow import Mark
from flows.limits import PAGE_WORDS_MAX, TITLE_MAX, WORDS_MAX
from flows.wording import needs
from locales.help_lines import ALWAYS, LINES_FILE, HelpLine, read_lines
from locales.knowledge import Topic, read_page, topic_of
from locales.places import OFFICE, Unreadable, line_of, named
from locales.replies import REPLIES_FILE, Wording, read_replies
from locales.texts import FluentTexts

T = TypeVar("T")

PARTS: Final = ("what", "contact", "hours", "languages")
"""What the text of a help line says beside its name."""

NUMBER: Final = re.compile(r"\b(?:\d[\d -]{5,}\d|11[0-9])\b")
SITE: Final = re.compile(r"\b[\w@-]+(?:\.[\w-]+)*\.(?:nl|nu|info|com|org|eu|net)\b")
_DIALLED: Final = re.compile(r"(?:11\d|0\d{2,3}-\d[\d ]{2,9}\d)\Z")
_ADDRESS: Final = re.compile(r"\w+://|\bwww\.")
_DAY: Final = re.compile(r"\b20\d\d-\d\d-\d\d\b")
_YEAR: Final = re.compile(r"\b20\d\d\b")
_ID: Final = re.compile(r"[a-z0-9][a-z0-9-]{0,29}\Z")
_LINK: Final = re.compile(r"\[([^\]]*)\]\(([^)]*)\)")
_MARKUP: Final = re.compile(r"[{}\[\]<>]")
_GAP: Final = re.compile(r"  |[ \t]\n|\n{3}")
_REVIEWS: Final = ("draft", "reviewed")


def findings(texts: FluentTexts) -> Iterator[Finding]:
    """Everything to mend in the lists and pages of the directories of these texts."""
    shelf = _Shelf(texts)
    lines = shelf.lines()
    facts = [part for one in lines for part in (one.facts.what, one.facts.contact)]
    known = frozenset(one for part in facts for one in _named(part))
    pages = {language: shelf.pages(language) for language in texts.languages}
    replies = {language: shelf.replies(language) for language in texts.languages}
    yield from shelf.faults
    if shelf.is_torn:  # what is missing then would be found wherever it is named
        return
    yield from _lines(texts, lines)
    yield from _knowledge(texts, pages, known)
    yield from _replies(texts, replies, known)


class _Line(Struct, frozen=True):
    facts: HelpLine
    mark: Mark


class _Page(Struct, frozen=True):
    topic: Topic
    file: str
    content: str

    def mark(self, sought: str = "") -> Mark:
        """Where the page says something, else its first line."""
        return Mark(self.file, line_of(self.content, sought) if sought else 1)


class _Reply(Struct, frozen=True):
    group: str
    wording: Wording
    mark: Mark


class _Shelf:
    """Reads what lies in the directories; what cannot be read is among the `faults`."""

    def __init__(self, texts: FluentTexts) -> None:
        self.places = texts.directories
        self.faults: list[Finding] = []
        self.is_torn = False

    def lines(self) -> list[_Line]:
        found: dict[str, _Line] = {}
        for place in self.places:
            path = place / LINES_FILE
            own: dict[str, _Line] = {}
            for facts in self.read(partial(read_lines, path, self.places)) or ():
                one = _Line(facts, self.mark(path, f'"id": "{facts.id}"'))
                if facts.id in own:
                    what = f"The help line {facts.id!r} stands twice in the list."
                    self.faults.append(Finding(one.mark, what, "Keep one of them."))
                own[facts.id] = one
            found |= own
        return list(found.values())

    def pages(self, language: str) -> list[_Page]:
        """In the order of the menu."""
        files: dict[str, Path] = {}
        for place in self.places:
            own: dict[str, Path] = {}
            for path in sorted((place / language).glob("knowledge/*.md")):
                if topic_of(path) in own:
                    what = f"There are two pages about {topic_of(path)!r}."
                    self.faults.append(Finding(self.mark(path), what, "Keep one of them."))
                own[topic_of(path)] = path
            files |= own
        found: list[_Page] = []
        for path in sorted(files.values(), key=lambda path: path.name):
            topic = self.read(partial(read_page, path, self.places))
            if topic is not None:
                content = path.read_text(encoding="utf-8")
                found.append(_Page(topic, named(path, self.places), content))
        return found

    def replies(self, language: str) -> dict[str, _Reply]:
        found: dict[str, _Reply] = {}
        for place in self.places:
            path = place / language / REPLIES_FILE
            for group, name, wording in self.read(partial(read_replies, path, self.places)) or ():
                mark = self.mark(path, f"[{group}.{name}]")
                found[name] = _Reply(found[name].group if name in found else group, wording, mark)
        return found

    def read(self, reader: Callable[[], T]) -> T | None:
        try:
            return reader()
        except Unreadable as error:
            self.faults.append(error.finding)
            self.is_torn = True
            return None

    def mark(self, path: Path, sought: str = "") -> Mark:
        line = line_of(path.read_text(encoding="utf-8"), sought) if sought else 1
        return Mark(named(path, self.places), line)


# ── help lines ───────────────────────────────────────────────────────────────────────────────


def _lines(texts: FluentTexts, lines: Iterable[_Line]) -> Iterator[Finding]:
    always = next((one for one in lines if one.facts.id == ALWAYS), None)
    if always is None or (always.facts.contact, always.facts.show_to_public) != (ALWAYS, True):
        mark = always.mark if always else Mark(LINES_FILE, 1)
        what = "The line 112 must be there, with the contact 112, for the public."
        yield Finding(mark, what, "Put it back.")
    for one in lines:
        yield from _facts(one)
        for language in texts.languages:
            yield from _shown(texts, language, one)


def _facts(one: _Line) -> Iterator[Finding]:
    facts, named_so = one.facts, f"The help line {one.facts.id!r}"
    if not _ID.match(facts.id):
        what = f"{named_so} has an id that cannot be."
        yield Finding(one.mark, what, "Write small letters, digits and dashes, at most 30.")
    for found in NUMBER.findall(facts.contact):
        digits = re.sub(r"\D", "", found)
        if not _DIALLED.match(found) or len(digits) > len("08002666436"):
            what = f"{named_so} has {found!r}, which is no number to dial."
            yield Finding(one.mark, what, "Write it like 0800-2000, 033-448 11 86 or 112.")
    if _ADDRESS.search(facts.contact):
        what = f"{named_so} has a whole web address."
        yield Finding(one.mark, what, "Write only the name of the site, like example.nl.")
    if not facts.certainty.strip():
        what = f"{named_so} does not say where it comes from."
        yield Finding(one.mark, what, "Write under `certainty` where it was found, and when.")
    for found in _DAY.findall(facts.certainty):
        if not _is_day(found):
            what = f"{named_so} has {found}, which is no day of the calendar."
            yield Finding(one.mark, what, "Write it as year-month-day.")


def _is_day(text: str) -> bool:
    try:
        return bool(date.fromisoformat(text))
    except ValueError:
        return False


def _shown(texts: FluentTexts, language: str, one: _Line) -> Iterator[Finding]:
    """Every part has a text, with the numbers and sites of the facts and no others."""
    name, shown = f"line-{one.facts.id}", ""
    for part in (name, *(f"{name}.{part}" for part in PARTS)):
        text = texts.find(language, part)
        if text is None and needs(texts, language, part):
            what = f"The text {part!r} is missing in {language!r}."
            yield Finding(one.mark, what, f"Write it in locales/{language}.")
        elif text is not None and part != name:
            shown += " ".join(text.renderings) + "\n"
    text, facts = texts.find(language, name), f"{one.facts.what}; {one.facts.contact}"
    if text is None:
        return
    for find in (NUMBER, SITE):
        said, meant = set(find.findall(shown)), set(find.findall(facts))
        for found in sorted(said - meant):
            what = f"The text {name!r} has {found!r}, which the list of help lines has not."
            yield Finding(text.mark, what, "Say what the list says, or mend the list.")
        for found in sorted(meant - said):
            what = f"The text {name!r} lacks {found!r} of the list of help lines."
            yield Finding(text.mark, what, "Say what the list says, or mend the list.")


def _strangers(text: str, known: Container[str]) -> list[str]:
    """Numbers and sites that no help line has: nobody would verify them."""
    return [stands for compared, stands in _named(text).items() if compared not in known]


def _named(text: str) -> dict[str, str]:
    """Numbers and sites as they stand in a text, by what is compared: of a number its digits.

    Always the whole of it: a number that lost its last digit is another one.
    """
    numbers = {re.sub(r"\D", "", one): one for one in NUMBER.findall(text)}
    return numbers | {one: one for one in SITE.findall(text)}


# ── the knowledge base ───────────────────────────────────────────────────────────────────────


def _knowledge(
    texts: FluentTexts, pages: Mapping[str, list[_Page]], known: Container[str]
) -> Iterator[Finding]:
    yield from _same_menu(pages, texts.staff)
    for language, found in pages.items():
        for page in found:
            yield from _page(texts, language, page, known)


def _same_menu(pages: Mapping[str, list[_Page]], staff: Sequence[str]) -> Iterator[Finding]:
    """Every topic stands in every language, in the same order.

    One that an organisation added need only stand in those of its colleagues.
    """
    menus = {language: [one.topic.id for one in found] for language, found in pages.items()}
    first, *others = menus
    for language in others:
        for here, there in ((first, language), (language, first)):
            for page in pages[here]:
                is_free = there not in staff and page.file.startswith(OFFICE)
                if page.topic.id not in menus[there] and not is_free:
                    what = f"The page {page.topic.id!r} stands in {here!r} but not in {there!r}."
                    do = f"Write it in locales/{there}/knowledge, or take it out."
                    yield Finding(page.mark(), what, do)
        both = set(menus[first]) & set(menus[language])
        ours, theirs = ([one for one in menus[code] if one in both] for code in (first, language))
        moved = [one for one, other in zip(theirs, ours, strict=True) if one != other]
        for page in pages[language]:
            if page.topic.id in moved[:1]:
                named_so = f"The page {page.topic.id!r}"
                what = f"{named_so} has another place in {language!r} than in {first!r}."
                yield Finding(page.mark(), what, "Give its file the same number.")


def _page(
    texts: FluentTexts, language: str, page: _Page, known: Container[str]
) -> Iterator[Finding]:
    topic, named_so = page.topic, f"The page {page.topic.id!r}"
    if topic.review not in _REVIEWS:
        what = f"{named_so} has the review {topic.review!r}."
        yield Finding(page.mark("review"), what, f"Write {' or '.join(_REVIEWS)}.")
    if not any(source.strip() for source in topic.sources):
        what = f"{named_so} has no source."
        yield Finding(page.mark("sources"), what, "Name where it comes from.")
    words = len(topic.body.split())
    if not 0 < words <= PAGE_WORDS_MAX:
        what = f"{named_so} has {words} words; {PAGE_WORDS_MAX} fit."
        yield Finding(page.mark(), what, "Shorten it." if words else "Write it.")
    found = texts.avoid(language).found(f"{topic.title}\n{topic.body}")
    if found:
        what = f"{named_so} says {found!r}, which we do not say."
        yield Finding(page.mark(found), what, "Use another word (avoid.txt).")
    for stranger in _strangers(_LINK.sub(r"\1", topic.body), known):
        what = f"{named_so} has {stranger!r}, which the list of help lines has not."
        yield Finding(page.mark(stranger), what, "Name one of the list, or add a help line.")
    yield from _links(page)
    yield from _rules(texts, language, page)


def _links(page: _Page) -> Iterator[Finding]:
    """Links lead to the number that they show, and every number is one: a thumb can press it."""
    body = page.topic.body
    shown = {text for text, _ in _LINK.findall(body)}
    for text, address in _LINK.findall(body):
        if address != "tel:" + re.sub(r"\D", "", text):
            what = f"The page {page.topic.id!r} shows {text!r} but leads to {address!r}."
            yield Finding(page.mark(address), what, "Lead only to a number: [112](tel:112).")
    for number in sorted(set(NUMBER.findall(_LINK.sub(" ", body))) - shown):
        what = f"The page {page.topic.id!r} has the number {number!r}, which cannot be pressed."
        yield Finding(page.mark(number), what, "Write it as a link: [112](tel:112).")


def _rules(texts: FluentTexts, language: str, page: _Page) -> Iterator[Finding]:
    """A paragraph that states what is law says as of when and after whom."""
    law, source = texts.law(language), texts.source(language)
    for part in page.topic.body.split("\n\n"):
        found = law.found(part)
        if found and not (_YEAR.search(part) and source.found(part)):
            what = (
                f"The page {page.topic.id!r} says what is law ({found!r}) without year and source."
            )
            yield Finding(page.mark(part.splitlines()[0]), what, "Name both in the same paragraph.")


# ── canned replies ───────────────────────────────────────────────────────────────────────────


def _replies(
    texts: FluentTexts, replies: Mapping[str, Mapping[str, _Reply]], known: Container[str]
) -> Iterator[Finding]:
    first = texts.languages[0]
    for language, found in replies.items():
        for name, reply in found.items():
            yield from _reply(texts, language, name, reply, known)
            for other in texts.languages:
                is_free = other not in texts.staff and reply.mark.file.startswith(OFFICE)
                if name not in replies[other] and not is_free:
                    what = f"The reply {name!r} stands in {language!r} but not in {other!r}."
                    do = f"Write it in locales/{other}/replies.toml, or take it out."
                    yield Finding(reply.mark, what, do)
            same = replies[first].get(name)
            if same and _numbers(same) != _numbers(reply):
                what = f"The reply {name!r} has other numbers in {language!r} than in {first!r}."
                yield Finding(
                    reply.mark, what, f"There it has: {', '.join(_numbers(same)) or '-'}."
                )


def _numbers(reply: _Reply) -> list[str]:
    return sorted(set(NUMBER.findall(reply.wording.text)))


def _reply(
    texts: FluentTexts, language: str, name: str, reply: _Reply, known: Container[str]
) -> Iterator[Finding]:
    mark, wording, named_so = reply.mark, reply.wording, f"The reply {name!r}"
    group = f"reply-group-{reply.group}"
    if texts.find(language, group) is None and needs(texts, language, group):
        what = f"The text {group!r} is missing in {language!r}."
        yield Finding(mark, what, f"Write it in locales/{language}.")
    both = f"{wording.title}\n{wording.text}"
    found = texts.avoid(language).found(both)
    if found:
        yield Finding(mark, f"{named_so} says {found!r}, which we do not say.", "Use another word.")
    if _MARKUP.search(both) or _GAP.search(both):
        what = f"{named_so} has markup, something to fill in, or white space too much."
        yield Finding(mark, what, "Write it as it is sent: nobody fills anything in.")
    for kind, text, limit in (
        ("title", wording.title, TITLE_MAX),
        ("text", wording.text, WORDS_MAX),
    ):
        if not 0 < len(text.strip()) <= limit:
            what = f"The {kind} of the reply {name!r} has {len(text)} characters; {limit} fit."
            yield Finding(mark, what, "Shorten it." if text.strip() else "Write it.")
    for stranger in _strangers(wording.text, known):
        what = f"{named_so} has {stranger!r}, which the list of help lines has not."
        yield Finding(mark, what, "Name one of the list, or add a help line.")
