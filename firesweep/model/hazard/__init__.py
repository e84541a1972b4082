"""A hazard's life, what may happen in it, and what follows from it by the day."""
