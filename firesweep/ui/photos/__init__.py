"""Photos on the screen: taken in, in a row, large."""
