"""Texts in every language: Fluent files a language each, and the voice that speaks them."""
