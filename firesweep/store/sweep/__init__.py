"""Sweeps: their plan, how far they have come, and what a lot is drawn from."""
