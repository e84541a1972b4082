"""The same work without a screen: commands by noun; `main` puts them together.

What is said goes through `terminal`, in the language `speech` speaks; files through `output`.
"""
