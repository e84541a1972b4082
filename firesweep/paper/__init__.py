"""Printed forms: the only reportlab."""
