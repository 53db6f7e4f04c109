"""What came of a form is known for a moment only."""

from handlers.client.nonces import Recent


def test_a_form_that_was_noted_again_keeps_no_other_from_being_forgotten() -> None:
    """Each is forgotten in its own time, whatever was noted anew before it."""
    recent: Recent[str] = Recent(lives=10)
    recent.note(b"one", 0, "")
    recent.note(b"two", 1, "")
    recent.note(b"one", 9, "")
    assert recent.find(b"two", 11) == ""
    assert recent.find(b"two", 12) is None
    assert recent.find(b"one", 19) == ""
    assert recent.find(b"one", 20) is None
