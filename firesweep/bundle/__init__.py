"""Laptop to laptop, one file."""
