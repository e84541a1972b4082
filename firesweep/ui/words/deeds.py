"""What a dialog does, and to whom: 送达：同福旅社."""

from PySide6.QtCore import QCoreApplication


def deed_at(deed: str, place: str) -> str:
    """Say a deed and the premises it is about; each is said whole."""
    text = QCoreApplication.translate("Deeds", "{deed}: {premises}")
    return text.format(deed=deed, premises=place)
