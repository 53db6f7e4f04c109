"""The duress word: who types it in a message calls for help without anybody seeing it.

It is recognised as a whole word or phrase, whatever its case, accents and punctuation. Too common
words are refused when it is chosen: who types one by accident would call for help.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from flows.flow import Step
from flows.types import Entry, Kind
from flows.words import UNSPACED, folded

TOPIC: Final = "duress"
"""The topic of a conversation in which the word was used."""

PROOF: Final = ".proof"
"""How the questions end for the phrase that the team says first."""

LONGEST: Final = 40
"""Characters of a word or phrase."""

_SHORTEST: Final = 5
_SHORTEST_UNSPACED: Final = 3
"""The same in scripts whose signs are whole words or syllables."""

_UNSPACED: Final = re.compile(f"[{UNSPACED}]")

_COMMON: Final = frozenset(
    folded(word)
    for line in (
        "alsjeblieft, bedankt, dankjewel, goedemorgen, goedenavond, groetjes, hallo, hoelaat",
        "klant, misschien, politie, vandaag, morgen, telefoon",
        "please, thanks, thank you, hello, help me, today, tomorrow, client, police, money, maybe",
        "gracias, ayuda, ayúdame, cliente, policía, mañana, por favor, buenos días, dinero",
        "mulțumesc, ajutor, poliția, bună ziua, client, te rog, mâine, astăzi",
        "благодаря, здравей, здравейте, помощ, полиция, клиент, моля, blagodarya, zdravei, molya",
        "köszönöm, segít, segítség, rendőrség, kérem, jó napot, holnap, szeretném",
        "dziękuję, pomocy, pomoc, policja, proszę, dzień dobry, klient, jutro, cześć",
        "obrigada, obrigado, ajuda, polícia, bom dia, amanhã, dinheiro, por favor",
        "bonjour, merci, police, s'il vous plaît, aidez-moi, demain, argent, client",
        "شكرا, مرحبا, مساعدة, ساعدني, ساعدوني, الشرطة, من فضلك, السلام عليكم",
        "shukran, marhaba, salam alaikum",
        "谢谢你, 你好吗, 帮帮我, 救救我, 对不起, 没关系, 不知道",
        "teşekkür, teşekkürler, lütfen, yardim, merhaba, polis, müşteri, yarin, günaydin",
        "спасибо, помогите, привет, пожалуйста, здравствуйте, полиция, клиент, завтра",
        "spasibo, pomogite, privet, pozhaluista",
        "дякую, допоможіть, привіт, будь ласка, поліція, клієнт, доброго дня",
        "ขอบคุณ, สวัสดี, ช่วยด้วย, ตำรวจ, ลูกค้า, พรุ่งนี้, ไม่รู้",
        "cảm ơn, xin chào, cảnh sát, giúp tôi, khách hàng, ngày mai, làm ơn",
    )
    for word in line.split(", ")
)
"""What people write anyway: greetings, thanks, help, the words of this work."""


def is_good(word: str) -> bool:
    """Whether a word or phrase can be chosen: long enough, not too long, not one of every day."""
    found = folded(word)
    shortest = _SHORTEST_UNSPACED if _UNSPACED.search(found) else _SHORTEST
    is_sound = shortest <= len(found) <= LONGEST and not found.replace(" ", "").isdecimal()
    return is_sound and found not in _COMMON


def windows(text: str, length: int) -> Iterator[str]:
    """Every piece of so many characters in a folded text that begins and ends with a word."""
    for begin in range(len(text) - length + 1):
        end = begin + length
        if _is_edge(text, begin) and _is_edge(text, end):
            yield text[begin:end]


def says(text: str, word: str) -> bool:
    """Whether a text has the word in it."""
    sought = folded(word)
    return sought in windows(folded(text), len(sought))


def _is_edge(text: str, at: int) -> bool:
    """Whether a word may begin or end between two characters."""
    if at in {0, len(text)} or " " in {text[at - 1], text[at]}:
        return True
    return bool(_UNSPACED.match(text[at - 1]) or _UNSPACED.match(text[at]))


def is_secret(steps: Mapping[str, Step], step: str) -> bool:
    """Whether a question agrees on something with the team that nobody else may see.

    The word, or the phrase by which the team shows that it is the team.
    """
    found = steps.get(step)
    return step.endswith(PROOF) or (found is not None and found.duress)


def chosen_in(steps: Mapping[str, Step], entries: Iterable[Entry]) -> str | None:
    """The word chosen in what was told; empty when it was skipped, None when nobody was asked."""
    found = None
    for entry in entries:
        if is_choice(steps, entry) and entry.path:
            found = entry.answer if isinstance(entry.answer, str) else ""
    return found


def is_choice(steps: Mapping[str, Step], entry: Entry) -> bool:
    """Whether an entry answers the question for the word."""
    step = steps.get(entry.step)
    return not entry.remark and step is not None and step.duress


def words_in(steps: Mapping[str, Step], entries: Iterable[Entry]) -> Iterator[str]:
    """The person's own words in what was told after the word was chosen, if it was among it.

    What they wrote before it did not call anybody.
    """
    told = list(entries)
    chosen = [number for number, entry in enumerate(told) if is_choice(steps, entry)]
    before = {entry.step for entry in told[: chosen[-1]]} if chosen else set[str]()
    for entry in told:
        step = steps.get(entry.step)
        is_words = entry.remark or (step is not None and step.kind is Kind.WORDS)
        is_later = entry.step not in before and not is_choice(steps, entry)
        if is_words and is_later and isinstance(entry.answer, str):
            yield entry.answer
