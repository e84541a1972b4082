"""Reports from the public on screen: their list, one of them, its form and its steps."""
