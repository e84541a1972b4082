"""Lists and tables: ids in the store's order, rows read when they come into sight."""
