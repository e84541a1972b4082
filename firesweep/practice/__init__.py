"""The practice store: a plausible street, built the same every time."""

from firesweep.practice.build import ensure_practice

__all__ = ["ensure_practice"]
