"""The staff's bot: cards without content in colleagues' own Telegram. Alone here: `telegram`."""
