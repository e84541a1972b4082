"""Papers as the office gathers, issues, binds and takes them back."""
