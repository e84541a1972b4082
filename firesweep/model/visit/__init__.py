"""A visit: its checklist, its answers and photos, and what it still lacks."""
