"""Names one after the other, parted as the language does it."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication


def listed(texts: Iterable[str]) -> str:
    """宾馆、酒楼: texts as one; semicolons part them where one has the list's comma inside."""
    said = list(texts)
    comma = QCoreApplication.translate("Listing", ", ")
    semicolon = QCoreApplication.translate("Listing", "; ")
    own = any(comma.strip() in text for text in said)
    return (semicolon if own else comma).join(said)
