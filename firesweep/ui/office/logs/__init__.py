"""The logs: drills, and what was done to inform and train."""
