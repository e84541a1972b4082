"""The window around the screens: places, top line, Ctrl+K, keys."""
