"""The records file and the photo file: the only engine, session and SQL."""
