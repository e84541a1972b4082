"""Small parts that forms are put together from."""
