"""Mark a text for translation where it stands, to be looked up later by translate()."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Return the text; lupdate knows this name, and PySide6 types its own as object."""
    return text
