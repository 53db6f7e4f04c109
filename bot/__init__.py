"""The program: the `inloop` command, the settings, the one place where all is put together."""
