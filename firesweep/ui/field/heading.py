"""What the inspection says around its list: where it is, how far it is, what is missing."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from firesweep.model.clock import local_day
from firesweep.model.phone import masked
from firesweep.model.visit.gaps import WISHED
from firesweep.model.vocabulary import split_categories
from firesweep.ui.commands import Command
from firesweep.ui.field.gap_links import gap_html
from firesweep.ui.field.reading import Door
from firesweep.ui.screen import label_button
from firesweep.ui.words.dates import long_date
from firesweep.ui.words.vocabulary import word

MOST_GAPS = 4
PHOTOS_KEY = "F6"


def show_heading(ui: Any, door: Door) -> None:
    """Write the line above the checklist."""
    place = door.premises
    key_unit = QCoreApplication.translate("Door", "Key unit") if place["key_unit"] else ""
    categories = " · ".join(map(word, split_categories(place["categories"])))
    ui.name.setText(place["name"])
    ui.keyUnit.show_text(key_unit, "overdue")
    ui.charge.show_text(in_charge(door), "soon")
    ui.categories.show_text(categories)
    ui.facts.setText("    ".join(filter(None, facts(door))))


def in_charge(door: Door) -> str:
    """Whose the premises is, where another laptop is in charge; nobody is kept from visiting."""
    if door.in_charge is None:
        return ""
    text = QCoreApplication.translate("Door", "Laptop {code}'s since {day}")
    day = long_date(local_day(door.in_charge.at))
    return text.format(code=door.in_charge.laptop, day=day)


def show_state(ui: Any, door: Door) -> None:
    """Write how much is answered, and what is missing."""
    visit = door.visit
    counts = QCoreApplication.translate("Door", "Answered {done} / {all}  ·  Hazards {hazards}")
    done, hazards = len(visit.answers), len(visit.hazards)
    ui.counts.setText(counts.format(done=done, all=len(visit.items), hazards=hazards))
    missing = gap_html(door, most=MOST_GAPS)
    must = any(gap.what not in WISHED for gap in door.gaps)
    lacking = QCoreApplication.translate("Door", "Missing: {gaps}")
    wished = QCoreApplication.translate("Door", "Can be finished. Asked for, too: {gaps}")
    said = (lacking if must else wished).format(gaps=missing)
    nothing = QCoreApplication.translate("Door", "Nothing is missing.")
    ui.missing.setText(said if missing else nothing)
    ui.restOk.setEnabled(done < len(visit.items))
    photos = len(visit.photos_whole)
    name = QCoreApplication.translate("Door", "Photos")
    label_button(
        Command(f"{name} {photos}" if photos else name, key=PHOTOS_KEY, button=ui.photosOf)
    )


def facts(door: Door) -> tuple[str, ...]:
    """The address, whom to ask for, and the last visit."""
    place = door.premises
    ask_for = place["contact"] or place["responsible_person"]
    last = QCoreApplication.translate("Door", "Last visit {day}")
    never = QCoreApplication.translate("Door", "Never visited")
    return (
        place["address"],
        f"{ask_for} {masked(place['phone'])}".strip(),
        last.format(day=door.last_visit) if door.last_visit else never,
    )
