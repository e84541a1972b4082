"""Papers: issued with a number, kept to the byte, on their way out and back."""
