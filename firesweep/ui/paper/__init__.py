"""Papers on the screen: looked at, issued, printed."""
