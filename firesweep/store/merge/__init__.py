"""A bundle taken in: held to the store, united with it, and taken back."""
