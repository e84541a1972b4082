"""Hazards: their steps, the state these add up to, and the long list of the desk."""
