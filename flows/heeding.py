"""What words suggest, heeded in the turn that says them: help at once, and the team knows."""

from msgspec.structs import replace

from flows import signs
from flows.sprint import Sprint
from flows.types import ENDED, TALK, HandOff, Raise, Say, Sign


def note(sprint: Sprint, sign: Sign) -> bool:
    """Remember what words suggest; whether the team does not know it by what was before."""
    before = sprint.dialogue.sign
    found = signs.stronger(before, sign)
    sprint.dialogue = replace(sprint.dialogue, sign=found)
    return before is None or (found.priority, found.queue) != (before.priority, before.queue)


def heed(sprint: Sprint, sign: Sign, *, is_news: bool, is_first: bool) -> None:
    """Show help where words speak of danger, and let the team know at once.

    Whoever writes of danger may be gone the next moment: their words must not wait here. So it is
    with an insult or a probing question, which is answered calmly and confirms nothing.
    """
    dialogue = sprint.dialogue
    known = dialogue.sign or sign
    is_calm = is_first and sign.queue == signs.MODERATION and dialogue.step != TALK
    is_urgent = sign.is_urgent or (is_news and known.is_urgent)
    if dialogue.step == ENDED or not (is_urgent or is_calm):
        return
    front = list(_news(sprint, signs.helps(sign)))
    if is_calm and not sign.is_urgent:
        front.append("engine-calm")
    handed = any(isinstance(one, HandOff) for one in sprint.effects)
    if dialogue.step == TALK and is_news and not handed:
        sprint.effects.append(Raise(known.priority, signs.entries(sign)))
    elif dialogue.step != TALK and dialogue.priority is None:
        sprint.hand_off((), dialogue.flow)
        front.append("engine-handed-off")
    elif dialogue.step != TALK and is_news and not handed:
        sprint.hand_off(signs.entries(sign), dialogue.flow)
    sprint.effects[:0] = map(Say, front)


def _news(sprint: Sprint, texts: tuple[str, ...]) -> tuple[str, ...]:
    """Those of these helps that were not shown yet: each is once in a dialogue."""
    told = {one.text for one in sprint.effects if isinstance(one, Say)}
    news = tuple(one for one in texts if one not in {*sprint.dialogue.helped, *told})
    sprint.dialogue = replace(sprint.dialogue, helped=(*sprint.dialogue.helped, *news))
    return news
