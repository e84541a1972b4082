"""The community head's week: figures, scores, decisions, signing."""
