"""Visits: under way, finished, and what a day holds."""
