"""Names one after the other, asides and values, marked as the language does it."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication


def listed(texts: Iterable[str]) -> str:
    """宾馆、酒楼: texts as one; semicolons part them where one has the list's comma inside."""
    said = list(texts)
    comma = QCoreApplication.translate("Listing", ", ")
    semicolon = QCoreApplication.translate("Listing", "; ")
    own = any(comma.strip() in text for text in said)
    return (semicolon if own else comma).join(said)


def with_aside(text: str, aside: str) -> str:
    """已答复（来电）: a text, and in brackets what stands beside it."""
    return QCoreApplication.translate("Listing", "{text} ({aside})").format(text=text, aside=aside)


def with_value(name: str, value: str) -> str:
    """B：滨江路12号: what is named, and what it holds."""
    return QCoreApplication.translate("Listing", "{name}: {value}").format(name=name, value=value)
