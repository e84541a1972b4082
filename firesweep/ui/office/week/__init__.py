"""The community head's week."""
