"""The dialogues of Inloop: pure data and functions; no clock, database, language or channel."""
