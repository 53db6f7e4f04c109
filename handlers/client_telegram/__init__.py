"""The person's bot on Telegram (aiogram): its own token, its own trust zone."""
