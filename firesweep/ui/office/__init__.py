"""The office's screens: sweep, rectification, logs, reports, week, settings, first start."""
