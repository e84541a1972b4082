"""The practice store: a plausible street, built the same every time."""

from firesweep.practice.build import build_practice, ensure_practice

__all__ = ["build_practice", "ensure_practice"]
