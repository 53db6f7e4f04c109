"""The person's side: the web chat."""
