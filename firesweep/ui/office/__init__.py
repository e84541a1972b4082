"""The office's screens: sweep, rectification, settings, first start."""
