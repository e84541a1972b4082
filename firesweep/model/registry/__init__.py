"""Premises: what may be written about one, and which two are the same."""
