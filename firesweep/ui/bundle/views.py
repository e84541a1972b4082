"""The lists of the screen of bundles: what they are called, and why one is empty."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from firesweep.store.database import Owner
from firesweep.ui.words.marked import QT_TRANSLATE_NOOP


class View(StrEnum):
    """One of the lists."""

    FILES = "files"
    LAPTOPS = "laptops"
    CLASHES = "clashes"
    MISSING = "missing"
    IMPORTS = "imports"
    AWAY = "away"


NAMES = {
    View.FILES: QT_TRANSLATE_NOOP("Bundle", "Files"),
    View.LAPTOPS: QT_TRANSLATE_NOOP("Bundle", "Laptops"),
    View.CLASHES: QT_TRANSLATE_NOOP("Bundle", "Clashes"),
    View.MISSING: QT_TRANSLATE_NOOP("Bundle", "Photos missing"),
    View.IMPORTS: QT_TRANSLATE_NOOP("Bundle", "Taken in"),
    View.AWAY: QT_TRANSLATE_NOOP("Bundle", "Not at the office"),
}
EMPTY = {
    View.FILES: (
        QT_TRANSLATE_NOOP("Bundle", "Drop bundles here"),
        QT_TRANSLATE_NOOP(
            "Bundle",
            "Files ending in .fsb, from a stick or another folder. They are looked at first; "
            "nothing is written before you say so.",
        ),
    ),
    View.LAPTOPS: (
        QT_TRANSLATE_NOOP("Bundle", "No other laptop yet"),
        QT_TRANSLATE_NOOP(
            "Bundle", "The street office gives a laptop its code and the bundle it joins with."
        ),
    ),
    View.CLASHES: (
        QT_TRANSLATE_NOOP("Bundle", "Nothing clashes"),
        QT_TRANSLATE_NOOP(
            "Bundle", "A field edited on two laptops apart would wait here for a person."
        ),
    ),
    View.MISSING: (
        QT_TRANSLATE_NOOP("Bundle", "Every photo is here"),
        QT_TRANSLATE_NOOP(
            "Bundle", "A photo left out of a bundle would be named here until it comes."
        ),
    ),
    View.IMPORTS: (
        QT_TRANSLATE_NOOP("Bundle", "Nothing taken in yet"),
        QT_TRANSLATE_NOOP("Bundle", "Bundles taken in are listed here, and can be taken back."),
    ),
    View.AWAY: (
        QT_TRANSLATE_NOOP("Bundle", "All of it is at the office"),
        QT_TRANSLATE_NOOP(
            "Bundle",
            "What is recorded here stands in this list until a bundle of the office says that it "
            "has arrived.",
        ),
    ),
}


def views_of(owner: Owner) -> list[View]:
    """The lists of a laptop: what the street office records is at the office."""
    return [view for view in View if view != View.AWAY or owner.laptop != owner.office]


def view_name(view: View) -> str:
    """What a list is called."""
    text = NAMES[view]
    return QCoreApplication.translate("Bundle", text)


def why_empty(view: View) -> tuple[str, str]:
    """Why a list is empty: a title and a sentence."""
    title, text = EMPTY[view]
    return (
        QCoreApplication.translate("Bundle", title),
        QCoreApplication.translate("Bundle", text),
    )


def next_step(*, unseen: bool, again: bool) -> str:
    """What the button below the files says: look first; what was taken back comes last."""
    if unseen:
        return QCoreApplication.translate("Bundle", "Look at them")
    if again:
        return QCoreApplication.translate("Bundle", "Take in again")
    return QCoreApplication.translate("Bundle", "Take in")


def verdict(view: View, *, unseen: bool, wanted: bool) -> str:
    """What stands below a list: what the button beside it would do."""
    if view == View.CLASHES:
        return QCoreApplication.translate(
            "Bundle",
            "Until somebody chooses, one value is shown on every laptop by a fixed rule; all are "
            "kept.",
        )
    if unseen:
        return QCoreApplication.translate("Bundle", "Looking writes nothing.")
    if wanted:
        return QCoreApplication.translate(
            "Bundle",
            "Each bundle is checked throughout as it is taken in, whole or not at all, and can be "
            "taken back.",
        )
    return QCoreApplication.translate("Bundle", "Nothing in these files is left to take in.")
