"""What the office does."""
