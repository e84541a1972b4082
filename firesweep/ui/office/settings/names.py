"""What the pages of the settings are called; asked before any of them is made."""

from PySide6.QtCore import QCoreApplication

from firesweep.ui.words.marked import QT_TRANSLATE_NOOP

_NAMES = {
    "people": QT_TRANSLATE_NOOP("Settings", "People"),
    "teams": QT_TRANSLATE_NOOP("Settings", "Teams"),
    "areas": QT_TRANSLATE_NOOP("Settings", "Communities and beats"),
    "paper": QT_TRANSLATE_NOOP("Settings", "Paper heading and numbers"),
    "numbers": QT_TRANSLATE_NOOP("Settings", "Numbers given"),
    "referral": QT_TRANSLATE_NOOP("Settings", "Referral map"),
    "review": QT_TRANSLATE_NOOP("Settings", "Weekly review"),
    "holidays": QT_TRANSLATE_NOOP("Settings", "Holidays"),
    "phone": QT_TRANSLATE_NOOP("Settings", "Photos from the phone"),
    "backup": QT_TRANSLATE_NOOP("Settings", "Backup"),
    "display": QT_TRANSLATE_NOOP("Settings", "Language and display"),
}


def page_names() -> dict[str, str]:
    """Return the pages in their order with their names, in the language of now."""
    return {page: QCoreApplication.translate("Settings", name) for page, name in _NAMES.items()}
