"""The staff's bot on Telegram (python-telegram-bot): its own token, its own trust zone."""
