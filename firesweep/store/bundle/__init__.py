"""A bundle as a file: its format, what may stand in it, and how it is checked by itself."""
