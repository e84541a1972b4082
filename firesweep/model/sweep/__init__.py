"""A sweep: its scope and dates, how far it has come, and lots drawn for spot checks."""
