"""Nouns and rules: no files, no sessions, no Qt."""
