"""The benchmark of one turn: Inloop's road beside two bot libraries and the bare database."""
