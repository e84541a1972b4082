"""The community head's week: its figures, its page, points and decisions."""
