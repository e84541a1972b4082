"""Drills, outreach, reports from the public and self-checks: what is logged beside the visits."""
