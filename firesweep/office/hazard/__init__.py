"""A hazard's steps as the office takes them: served, extended, reinspected, referred, closed."""
