"""The desk: where colleagues read, answer and close conversations."""
