"""The practice store: a plausible street, built the same every time."""
