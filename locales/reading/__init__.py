"""Reading the first words: which queue, how urgent, which language (docs/decisions/0011)."""
