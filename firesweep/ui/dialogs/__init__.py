"""Dialogs that more than one room asks with."""
