"""Every way in and out, and the one road that a message takes."""
