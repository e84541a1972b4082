"""Planning a sweep, and drawing premises for spot checks."""
