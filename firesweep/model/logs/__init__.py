"""What is logged beside visits: drills and outreach, reports, self-checks."""
