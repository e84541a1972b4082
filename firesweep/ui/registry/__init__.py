"""The registry on the screen: list, panel, import."""
