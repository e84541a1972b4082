"""What papers say, and how one is known again when it comes home."""
