"""What a backup holds beside what stands here, as rows to compare before going back."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from firesweep.errors import FiresweepError
from firesweep.store.database import Store
from firesweep.store.restore import Held, look
from firesweep.ui.words.dates import moment


class Both(NamedTuple):
    """A backup, and the store here; None where nobody can read it."""

    backup: Held
    here: Held | None


def look_at_both(store: Store, backup: Held) -> Both:
    """Look at the store here, too."""
    try:
        return Both(backup, look(store.folder))
    except FiresweepError:
        return Both(backup, None)


def headings() -> list[str]:
    """Name the columns."""
    translate = QCoreApplication.translate
    return ["", translate("GoingBack", "This backup"), translate("GoingBack", "Here now")]


def rows(both: Both) -> list[list[str]]:
    """Return street, laptop, sort, last entry and counts, there and here."""
    sides = [_texts(both.backup), _texts(both.here)]
    return [[name, *(side[at] for side in sides)] for at, name in enumerate(_names())]


def _names() -> list[str]:
    translate = QCoreApplication.translate
    return [
        translate("GoingBack", "Street"),
        translate("GoingBack", "Laptop"),
        translate("GoingBack", "Work"),
        translate("GoingBack", "Last entry"),
        translate("GoingBack", "Premises"),
        translate("GoingBack", "Inspections"),
        translate("GoingBack", "Hazards"),
        translate("GoingBack", "Papers"),
        translate("GoingBack", "Photos"),
    ]


def _texts(held: Held | None) -> list[str]:
    if held is None:
        return ["–"] * len(_names())
    practice = QCoreApplication.translate("GoingBack", "Practice")
    real = QCoreApplication.translate("GoingBack", "Real work")
    newest = moment(held.newest) if held.newest else "–"
    counts = (f"{count:,}" for count in held.counts.values())
    return [held.street, held.laptop, practice if held.practice else real, newest, *counts]


def warning(both: Both) -> str:
    """Say what should make a person think twice; nothing where the backup is this laptop's."""
    translate, here = QCoreApplication.translate, both.here
    if here is None:
        return ""
    if both.backup.street_id != here.street_id:
        return translate("GoingBack", "This backup is another street's.")
    if both.backup.laptop != here.laptop:
        return translate(
            "GoingBack", "This backup is laptop {code}'s: two laptops must never use one code."
        ).format(code=both.backup.laptop)
    if both.backup.newest < here.newest:
        return translate(
            "GoingBack", "What was recorded here after {moment} is not in this backup."
        ).format(moment=moment(both.backup.newest) if both.backup.newest else "–")
    return ""
