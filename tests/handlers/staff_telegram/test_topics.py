"""Reading and answering in Telegram, where the office switched it on: one topic a conversation."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from sqlalchemy import Connection, Table, func, select, update

from flows.casework import Deed
from flows.limits import WORDS_MAX
from flows.types import Answer
from handlers.bells import DESK as BELL
from handlers.channels import Later, Refused, Reply, Sent, ToTopic, read_message
from handlers.hours import MINUTE
from handlers.road import Road
from handlers.staff_telegram.channel import StaffChannel, pieces
from storage import contacts as stored
from storage import outbox
from storage.chats import Chat
from storage.outbox import Parcel
from storage.schema import contacts, conversations, leftovers, staff_chats, topics
from storage.schema import outbox as letters
from storage.staff_chats import unlink
from storage.topics import STAFF, TELEGRAM
from storage.transfers import alarm_if_said, watch_for
from tests.botapi import Bot, BotApi, Fault
from tests.handlers.desk.conftest import Clock
from tests.handlers.staff_telegram.conftest import DESK, Running
from tests.handlers.staff_telegram.people import Writer, handed_over
from tests.handlers.staff_telegram.phones import Phone, until
from tests.support.cases import do, facts, read_as, says, texts
from tests.support.chatting import HURT
from tests.support.colleagues import dismiss, hand_of, write
from tests.support.reading import DUTCH_DANGER, reader

Phones = Callable[..., Phone]
WORDS = "Kan iemand met me meedenken over mijn huis?"


async def claimed(road: Road, phone: Phone) -> tuple[Writer, bytes]:
    """The same, claimed by a linked colleague."""
    ann, one = await handed_over(road)
    do(road, one, Deed.CLAIM, phone.id, road.clock())
    return ann, one


def replies(road: Road) -> list[Reply]:
    """What waits to be sent to persons."""
    assert road.ephemeral is not None
    with road.database.writer.begin() as connection:
        claim = outbox.claim(connection, road.ephemeral, TELEGRAM, road.clock(), 1, 99)
        found = [read_message(letter.message) for letter in claim.letters]
        ids = [letter.id for letter in claim.letters]
        connection.execute(letters.delete().where(letters.c.id.in_(ids)))
    return [one for one in found if isinstance(one, Reply)]


def drain(road: Road) -> None:
    """Send everything that waits for persons: their own bot's affair."""
    while waiting(road):
        replies(road)


def waiting(road: Road) -> int:
    """How many letters to persons there are."""
    with road.database.reading() as connection:
        query = select(func.count()).select_from(letters).where(letters.c.channel == TELEGRAM)
        return int(connection.execute(query).scalar_one())


def count(road: Road, table: Table) -> int:
    """How many rows a table has."""
    with road.database.reading() as connection:
        return len(connection.execute(table.select()).all())


def waits_for(road: Road, phone: Phone) -> Parcel:
    """Words that are to be sent to a colleague tomorrow."""
    assert road.ephemeral is not None
    chat = Chat(phone.id, STAFF, str(phone.chat.id), road.ephemeral, road.clock())
    return Parcel(chat, b"words", due_at=road.clock() * 2)


async def test_what_the_person_writes_reaches_who_has_it(
    running: Running, phone: Phones, road: Road
) -> None:
    """A topic named by the pseudonym; it says what it is, and earlier words stay on the desk."""
    anna, bo = phone("anna"), phone("bo")
    async with running(words=True):
        await anna.link()
        await bo.link()
        ann, one = await claimed(road, anna)
        await ann.moves(WORDS)
        told = await anna.sees(WORDS)
        first = await anna.sees("Hier lees je wat")
        await ann.moves("En nog iets.")
        await anna.sees("En nog iets.")
    (topic,) = anna.chat.topics.values()
    assert topic.name == facts(road, one, "pseudonym")[0]
    assert told.thread_id == first.thread_id
    assert told.protected
    assert first.buttons[0][0].url == f"{DESK}/c/{one.hex()}"
    assert anna.all_with("Waar ben je?") == []
    assert bo.all_with(WORDS) == []
    assert len(anna.chat.topics) == 1


async def test_answers_given_after_the_handoff_come_too(
    running: Running, phone: Phones, road: Road
) -> None:
    """A danger hands off at once; what follows is told with its question."""
    anna = phone("anna")
    async with running(words=True):
        await anna.link()
        ann, one = await handed_over(road, HURT)
        do(road, one, Deed.CLAIM, anna.id, road.clock())
        await ann.moves("[hurt]")
        await anna.sees(road.voice.label("nl", ann_step(road), "hurt"))


def ann_step(road: Road) -> str:
    """The step of the flows that has the answer `hurt`."""
    return next(name for name, step in road.book.steps.items() if "hurt" in step.codes)


async def test_a_correction_is_told_as_one(running: Running, phone: Phones, road: Road) -> None:
    """The person changed a message in their own chat: the colleague reads what it says now."""
    anna = phone("anna")
    async with running(words=True):
        await anna.link()
        ann, _ = await claimed(road, anna)
        await ann.moves(WORDS)
        await anna.sees(WORDS)
        await ann.corrects("Kan iemand morgen meedenken?")
        told = await anna.sees("Kan iemand morgen meedenken?")
    assert told.text.startswith("Verbeterd")


async def test_what_is_typed_in_the_topic_goes_to_the_person(
    running: Running, phone: Phones, road: Road
) -> None:
    """Sealed in the conversation, sent to the chat, with a sign that it went; once."""
    anna = phone("anna")
    async with running(words=True):
        await anna.link()
        ann, one = await claimed(road, anna)
        await ann.moves(WORDS)
        thread = (await anna.sees(WORDS)).thread_id
        await until(lambda: is_noted(road, one))
        drain(road)
        sent = anna.chat.says("Kom gerust langs.", thread_id=thread)
        await until(lambda: went(anna, sent))
    (reply,) = replies(road)
    assert (reply.text, reply.language) == ("Kom gerust langs.", "nl")
    assert texts(read_as(road, hand_of(road, "anna"), one))[-1] == "Kom gerust langs."
    assert facts(road, one, "state") == ["answered"]


async def test_a_reply_silences_nothing_that_the_topic_does_not_show(
    running: Running, phone: Phones, road: Road, clock: Clock
) -> None:
    """It is sent; a duress word that is not there rings on, also when newer words came."""
    anna, word = phone("anna"), "blauwe paraplu"
    async with running(words=True):
        await anna.link()
        ann, one = await claimed(road, anna)
        write(road, lambda it: watch_for(it, road.vault, one, word))
        await ann.moves(WORDS)
        thread = (await anna.sees(WORDS)).thread_id
        says_unheard(road, ann, one, word)  # as when it was lost on its way
        waits = facts(road, one, "state", "waiting_since", "deadline_at")
        await answers(road, anna, thread, "Kom donderdag langs.")
        assert facts(road, one, "state", "waiting_since", "deadline_at") == waits
        await ann.moves("Ben je daar nog?")
        await anna.sees("Ben je daar nog?")
        await answers(road, anna, thread, "Jazeker.")
        assert facts(road, one, "state", "waiting_since", "deadline_at") == waits
        clock.at += MINUTE
        await ann.moves(word)
        await anna.sees(word)
        await until(lambda: is_noted(road, one))
        await answers(road, anna, thread, "Ik kijk meteen.")
    assert facts(road, one, "state", "deadline_at") == ["answered", None]


async def test_a_reply_silences_no_word_from_before_the_topic(
    running: Running, phone: Phones, road: Road
) -> None:
    """Claimed by a button of the card: what was said until then stands on the desk alone."""
    anna, word = phone("anna"), "blauwe paraplu"
    async with running(words=True):
        await anna.link()
        ann, one = await handed_over(road)
        write(road, lambda it: watch_for(it, road.vault, one, word))
        says_unheard(road, ann, one, word)
        do(road, one, Deed.CLAIM, anna.id, road.clock())
        await ann.moves(WORDS)
        thread = (await anna.sees(WORDS)).thread_id
        waits = facts(road, one, "state", "waiting_since", "deadline_at")
        await answers(road, anna, thread, "Kom donderdag langs.")
    assert facts(road, one, "state", "waiting_since", "deadline_at") == waits


def says_unheard(road: Road, ann: Writer, conversation: bytes, word: str) -> None:
    """The person says their duress word, and no topic tells it."""
    door, at = road.chat(TELEGRAM, ann.address), road.clock()
    says(road, conversation, word, at)
    alarm = (road.vault, road.cases, conversation, door, [word], at)
    write(road, lambda it: alarm_if_said(it, *alarm))


async def answers(road: Road, phone: Phone, thread: int | None, text: str) -> None:
    """The colleague types an answer in a topic, and it goes to the person."""
    drain(road)
    sent = phone.chat.says(text, thread_id=thread)
    await until(lambda: went(phone, sent))
    assert [one.text for one in replies(road)] == [text]


def is_noted(road: Road, conversation: bytes) -> bool:
    """Whether it is written down that a topic shows all of its conversation."""
    query = select(topics.c.read_seq).where(topics.c.conversation_id == conversation)
    with road.database.reading() as connection:
        return connection.execute(query).scalars().all() == facts(road, conversation, "last_seq")


def went(phone: Phone, sent: int) -> bool:
    """Whether a text in a topic bears the sign that it went to the person."""
    return any(it.message_id == sent and it.reactions for it in phone.chat.messages)


async def test_a_reply_that_comes_again_is_sent_once(
    running: Running, phone: Phones, road: Road, api: BotApi
) -> None:
    """Telegram delivers every update three times, as after a crash."""
    anna = phone("anna")
    async with running(words=True):
        await anna.link()
        ann, one = await claimed(road, anna)
        await ann.moves(WORDS)
        thread = (await anna.sees(WORDS)).thread_id
        drain(road)
        api.duplicate_updates(3)
        anna.chat.says("Kom gerust langs.", thread_id=thread)
        await anna.chat.until(lambda: len(api.calls_of("setMessageReaction")) >= 2)
    assert len(replies(road)) == 1
    assert texts(read_as(road, hand_of(road, "anna"), one)).count("Kom gerust langs.") == 1


async def test_who_has_it_no_more_sends_nothing(
    running: Running, phone: Phones, road: Road
) -> None:
    """Between the hand-back and the end of the topic a text is refused kindly."""
    anna, bo = phone("anna"), phone("bo")
    async with running(words=True):
        await anna.link()
        ann, one = await claimed(road, anna)
        await ann.moves(WORDS)
        thread = (await anna.sees(WORDS)).thread_id
        drain(road)
        await anna.looks()  # the next one comes after the text
        write(
            road,
            lambda it: it.execute(
                update(conversations).where(conversations.c.id == one).values(claimed_by=bo.id)
            ),
        )
        anna.chat.says("Te laat.", thread_id=thread)
        await anna.sees("Dit is niet verstuurd: dit gesprek is niet meer bij jou.")
    assert replies(road) == []
    assert "Te laat." not in texts(read_as(road, hand_of(road, "anna"), one))


@pytest.mark.parametrize("deed", [Deed.CLOSE, Deed.HAND_BACK, Deed.TRANSFER])
async def test_the_topic_goes_with_the_conversation(
    running: Running, phone: Phones, road: Road, deed: Deed
) -> None:
    """Closed, handed back or transferred: topic and words are gone, and nothing follows."""
    anna = phone("anna")
    async with running(words=True):
        await anna.link()
        ann, one = await claimed(road, anna)
        await ann.moves(WORDS)
        await anna.sees(WORDS)
        do(road, one, deed, anna.id, road.clock())
        await anna.looks()
        await anna.sees_no_more(WORDS)
        await ann.moves("Dit hoort niemand.")
        await anna.looks()
    assert anna.all_with("Dit hoort niemand.") == []
    assert [topic.deleted for topic in anna.chat.topics.values()] == [True]
    assert count(road, topics) == 0


async def test_a_take_over_moves_the_topic(running: Running, phone: Phones, road: Road) -> None:
    """The old one goes; what is written from then on reaches the new colleague."""
    anna, bo = phone("anna"), phone("bo")
    async with running(words=True):
        await anna.link()
        await bo.link()
        ann, one = await claimed(road, anna)
        await ann.moves(WORDS)
        await anna.sees(WORDS)
        do(road, one, Deed.TAKE_OVER, bo.id, road.clock())
        await ann.moves("Voor bo.")
        await bo.sees("Voor bo.")
        await anna.looks()
        await anna.sees_no_more(WORDS)
    assert bo.all_with(WORDS) == []


async def test_the_topic_goes_when_the_person_moves_away(
    running: Running, phone: Phones, road: Road
) -> None:
    """On in the web chat, or forgotten: no chat, no topic."""
    anna = phone("anna")
    async with running(words=True):
        await anna.link()
        ann, _ = await claimed(road, anna)
        await ann.moves(WORDS)
        await anna.sees(WORDS)
        write(road, lambda it: it.execute(update(contacts).values(channel="web")))
        await anna.looks()
        await anna.sees_no_more(WORDS)


async def test_forgetting_takes_the_topic_along(
    running: Running, phone: Phones, road: Road
) -> None:
    """The person erases everything: in the colleague's Telegram too."""
    anna = phone("anna")
    async with running(words=True):
        await anna.link()
        ann, _ = await claimed(road, anna)
        await ann.moves(WORDS)
        await anna.sees(WORDS)
        await ann.moves("/forget", "[forget_all]")
        await anna.looks()
        await anna.sees_no_more(WORDS)


async def test_unlinking_and_disabling_take_the_words_along(
    running: Running, phone: Phones, road: Road
) -> None:
    """The rows go at once, words on their way too, the topic as soon as the bot was there."""
    anna = phone("anna")
    async with running(words=True):
        await anna.link()
        ann, _ = await claimed(road, anna)
        await ann.moves(WORDS)
        await anna.sees(WORDS)
        write(road, lambda it: outbox.put(it, [waits_for(road, anna)]))
        dismiss(road, anna.id)
        assert [count(road, it) for it in (topics, staff_chats)] == [0, 0]
        with road.database.reading() as connection:
            waits = select(letters.c.id).where(letters.c.channel == STAFF)
            assert connection.execute(waits).all() == []
        await anna.looks()
        await anna.sees_no_more(WORDS)
    assert count(road, leftovers) == 0


async def shut_out(road: Road, phone: Phone) -> None:
    """A colleague reads words in a topic, blocks the bot, and is unlinked."""
    await phone.link()
    ann, _ = await claimed(road, phone)
    await ann.moves(WORDS)
    await phone.sees(WORDS)
    phone.chat.blocks()
    await until(lambda: (found := phone.linked()) and found.blocked_at)
    write(road, lambda it: unlink(it, phone.id))
    await phone.looks()


async def test_a_topic_goes_once_the_bot_is_let_in_again(
    running: Running, phone: Phones, road: Road
) -> None:
    """Blocked when the link ended, it could delete nothing: the words must not stay for good."""
    anna = phone("anna")
    async with running(words=True):
        await shut_out(road, anna)
        assert count(road, leftovers) > 0
        anna.chat.unblocks()
        await anna.sees_no_more(WORDS)
        await until(lambda: not count(road, leftovers))


async def test_a_blocked_bot_does_not_try_for_ever_to_clear_up(
    running: Running, phone: Phones, road: Road, api: BotApi, clock: Clock
) -> None:
    """Once, and once more whenever it starts: it may have missed that it was let in."""
    anna = phone("anna")
    async with running(words=True):
        await shut_out(road, anna)
        for _ in range(3):
            await anna.looks()
            assert len(api.calls_of("deleteForumTopic")) == 1
            clock.at += 24 * 60 * MINUTE
    async with running(words=True):
        await until(lambda: len(api.calls_of("deleteForumTopic")) == 2)
        await anna.looks()
    assert count(road, leftovers) > 0
    assert len(api.calls_of("deleteForumTopic")) == 2
    anna.chat.unblocks(told=False)
    async with running(words=True):
        await anna.sees_no_more(WORDS)


async def test_whoever_writes_again_has_let_the_bot_in(
    running: Running, phone: Phones, road: Road
) -> None:
    """Though nobody told the bot; who has no link hears nothing of it."""
    anna = phone("anna")
    async with running(words=True):
        await shut_out(road, anna)
        anna.chat.unblocks(told=False)
        anna.chat.says("hallo")
        await anna.sees_no_more(WORDS)


async def test_where_an_account_is_gone_nothing_is_left_to_clear_up(
    running: Running, phone: Phones, road: Road
) -> None:
    """Nobody reads there any more, and the number goes."""
    anna = phone("anna")
    async with running(words=True):
        await shut_out(road, anna)
    anna.chat.person.deactivates()
    async with running(words=True):
        await until(lambda: not count(road, leftovers))


async def test_switched_off_no_word_leaves_and_old_topics_go(
    running: Running, phone: Phones, road: Road
) -> None:
    """After the switch was turned back every topic is taken away."""
    anna = phone("anna")
    async with running(words=True):
        await anna.link()
        ann, _ = await claimed(road, anna)
        await ann.moves(WORDS)
        await anna.sees(WORDS)
    async with running(words=False):
        await anna.looks()
        await anna.sees_no_more(WORDS)


async def test_only_conversations_of_telegram_have_topics(
    running: Running, phone: Phones, road: Road
) -> None:
    """Who writes in the web chat chose not to be in Telegram."""
    anna = phone("anna")
    async with running(words=True):
        await anna.link()
        ann, one = await claimed(road, anna)
        write(
            road,
            lambda it: it.execute(
                update(conversations).where(conversations.c.id == one).values(channel="web")
            ),
        )
        await ann.moves(WORDS)
        await anna.looks()
    assert anna.chat.topics == {}


async def test_only_plain_text_goes_through(running: Running, phone: Phones, road: Road) -> None:
    """Pictures, edits, commands and what is too long are refused kindly, in the topic."""
    anna = phone("anna")
    async with running(words=True):
        await anna.link()
        ann, _ = await claimed(road, anna)
        await ann.moves(WORDS)
        thread = (await anna.sees(WORDS)).thread_id
        drain(road)
        anna.chat.sends_photo(caption="kijk", thread_id=thread)
        await anna.sees("Hier gaat alleen tekst door.")
        anna.chat.says("/quee", thread_id=thread)
        await anna.chat.until(lambda: len(anna.all_with("Hier gaat alleen tekst door.")) == 2)
        anna.chat.says("x" * (WORDS_MAX + 1), thread_id=thread)
        refused = await anna.sees("Je tekst is te lang")
        sent = anna.chat.says("Kom langs", thread_id=thread)
        await anna.chat.until(
            lambda: any(it.message_id == sent and it.reactions for it in anna.chat.messages)
        )
        anna.chat.edits(sent, "Kom niet langs")
        await anna.sees("Stuur je verbetering als nieuw bericht.")
    assert refused.thread_id == thread
    assert [one.text for one in replies(road)] == ["Kom langs"]


async def test_a_topic_that_the_colleague_deleted_is_made_anew(
    running: Running, phone: Phones, road: Road
) -> None:
    """No word is lost because somebody tidied up."""
    anna = phone("anna")
    async with running(words=True):
        await anna.link()
        ann, _ = await claimed(road, anna)
        await ann.moves(WORDS)
        thread = (await anna.sees(WORDS)).thread_id
        assert thread is not None
        anna.chat.topics[thread].deleted = True
        await ann.moves("En nu?")
        again = await anna.sees("En nu?")
    assert again.thread_id != thread


async def test_a_cut_line_loses_no_word(
    running: Running, phone: Phones, road: Road, api: BotApi, clock: Clock
) -> None:
    """Nobody knows whether it was shown, so it comes again: late twice is better than never."""
    anna = phone("anna")
    async with running(words=True):
        await anna.link()
        ann, _ = await claimed(road, anna)
        await ann.moves("Eerst dit.")
        await anna.sees("Eerst dit.")
        api.fault(Fault(method="sendMessage", drop="after"))
        await ann.moves(WORDS)

        def came_again() -> bool:
            clock.at += MINUTE  # time goes on
            return len(anna.all_with(WORDS)) == 2

        await anna.chat.until(came_again)


async def test_what_may_stand_there_already_is_marked(
    running: Running, phone: Phones, road: Road
) -> None:
    """A second sending says that it may be one."""
    anna = phone("anna")
    async with running(words=True):
        await anna.link()
        _, one = await claimed(road, anna)
        (channel,) = road.channels
        told = ToTopic(one, "Rode Reiger 0001", WORDS)
        assert isinstance(await channel.send(str(anna.chat.id), told, [], again=True), Sent)
        shown = await anna.sees(WORDS)
    assert shown.text.startswith("Misschien stond dit hier al:")


async def test_a_bot_without_topics_drops_the_words_and_goes_on(
    running: Running, phone: Phones, road: Road, bot: Bot, caplog: pytest.LogCaptureFixture
) -> None:
    """Switched off at BotFather: the desk has them, cards come all the same, the log says it."""
    bot.has_topics_enabled = False
    anna = phone("anna")
    async with running(words=True):
        await anna.link()
        ann, _ = await claimed(road, anna)
        await ann.moves(WORDS)
        anna.chat.says("/mine")
        await anna.sees("Bij jou")
    assert anna.all_with(WORDS) == []
    assert "this bot has no topics" in caplog.text


async def test_words_do_not_wait_for_ever_for_a_bot_that_is_away(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """For a while they do; then they are dropped, for the desk has them."""
    channel = StaffChannel()
    told = ToTopic(bytes(16), "Rode Reiger 0001", WORDS)
    assert await channel.send("1", told, []) == Later(5.0)
    monkeypatch.setattr("handlers.staff_telegram.channel.PATIENCE", 0.0)
    assert await channel.send("1", told, []) == Refused("bot-away")


@pytest.mark.parametrize(("text", "sizes"), [("x" * 4097, [4096, 1]), ("👍" * 2049, [2048, 1])])
def test_what_is_too_long_for_one_message_comes_in_pieces(text: str, sizes: list[int]) -> None:
    """Counted as Telegram counts; nothing is lost."""
    found = list(pieces(text))
    assert [len(one) for one in found] == sizes
    assert "".join(found) == text


async def test_a_topic_that_takes_the_place_of_another_is_the_one_that_stands(
    running: Running, phone: Phones, road: Road, api: BotApi
) -> None:
    """Claimed again while the old one was being deleted: with the claim, the new one ends too."""
    anna = phone("anna")
    async with running(words=True):
        await anna.link()
        ann, one = await claimed(road, anna)
        await ann.moves(WORDS)
        await anna.sees(WORDS)
        api.fault(Fault(method="deleteForumTopic", slow=2))
        do(road, one, Deed.HAND_BACK, anna.id, road.clock())
        road.bells.ring(BELL)
        await until(lambda: api.calls_of("deleteForumTopic"))
        do(road, one, Deed.CLAIM, anna.id, road.clock())
        said = "Bad Request: message thread not found"
        here = anna.chat.id
        api.fault(Fault(method="sendMessage", chat_id=here, status=400, description=said))
        await ann.moves("Nog een woord.")
        await anna.sees("Nog een woord.")
        await anna.sees_no_more(WORDS)
        await anna.looks()
        assert count(road, topics) == 1
        do(road, one, Deed.HAND_BACK, anna.id, road.clock())
        await anna.looks()
        await anna.sees_no_more("Nog een woord.")
        await until(lambda: not (count(road, leftovers) or count(road, topics)))
        await until(lambda: all(topic.deleted for topic in anna.chat.topics.values()))


async def test_a_reply_against_a_wish_is_not_sent_from_a_topic(
    running: Running, phone: Phones, road: Road
) -> None:
    """Who agreed on a phrase is answered on the desk, where the phrase can be read."""
    anna = phone("anna")
    async with running(words=True):
        await anna.link()
        ann, one = await claimed(road, anna)
        await ann.moves(WORDS)
        thread = (await anna.sees(WORDS)).thread_id
        drain(road)
        hold: dict[str, Answer] = {"reaching.proof": ""}
        write(road, lambda connection: wish(road, connection, ann.address, hold))
        anna.chat.says("Kom gerust langs.", thread_id=thread)
        await anna.sees("sprak een zin met ons af")
    assert replies(road) == []
    assert facts(road, one, "state") == ["claimed"]


def wish(road: Road, connection: Connection, address: str, answers: dict[str, Answer]) -> None:
    """What a chat's dialogue keeps of a person's wishes."""
    chat = road.chat(TELEGRAM, address)
    row = stored.load(connection, [chat.id])[chat.id]
    held = stored.unseal(chat, row)
    dialogue = replace(held.dialogue, answers=answers, path=tuple(answers))
    blob = stored.seal(chat, row.revision, replace(held, dialogue=dialogue))
    connection.execute(update(contacts).where(contacts.c.id == chat.id).values(held_blob=blob))


async def test_what_the_program_read_in_words_stays_on_the_desk(
    running: Running, phone: Phones, road: Road
) -> None:
    """The colleague reads the words in their topic, and not what they suggest."""
    road.read_with(reader().read)
    anna = phone("anna")
    async with running(words=True):
        await anna.link()
        ann, one = await claimed(road, anna)
        before = facts(road, one, "priority")
        await ann.moves(DUTCH_DANGER, "En nog iets.")
        await anna.sees(DUTCH_DANGER)
        await anna.sees("En nog iets.")
    assert facts(road, one, "priority") < before
    for name in ("sign-suggests", "sign-words"):
        assert anna.all_with(road.voice.text("nl", name)) == []
