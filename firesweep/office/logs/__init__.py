"""What the office logs beside visits: drills and outreach, reports, self-checks."""
