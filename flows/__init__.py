"""The dialogues of Inloop: pure data and pure functions, no clock, database, language or channel."""
