"""Budgets of a dialogue, as numbers in one place."""

WORDS_MAX = 4000
"""Characters in one free text (a Telegram message holds 4,096)."""

DIALOGUE_MAX = 20_000
"""Characters of free text that one unfinished dialogue may hold."""

MESSAGES_PER_TURN = 8
"""Plain messages that may follow one another before a question must come."""

FOUND_MAX = 5
"""Topics that are offered for what somebody typed."""

TEXT_MAX = 3_500
"""Characters in a rendered text of ours: Telegram takes 4,096, names and numbers are filled in."""

LABEL_MAX = 60
"""Characters on a button: longer ones are cut on a phone."""

CALLBACK_MAX = 64
"""Bytes of Telegram's callback data: `flow.step:code` and `/command:flow.step` must fit."""

TITLE_MAX = 80
"""Characters in the title of a canned reply: what fits on a button of the desk."""

PAGE_WORDS_MAX = 250
"""Words on a page of the knowledge base: who is in trouble reads no more."""
