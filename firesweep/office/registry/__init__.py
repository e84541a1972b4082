"""Keeping the registry: lists taken in, duplicates merged, premises handed over."""
