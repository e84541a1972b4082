"""Who did what when with a hazard, and the photos of each step."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QListWidgetItem, QWidget

from firesweep.model.hazard.life import Life, StepKind
from firesweep.model.vocabulary import ServiceWay
from firesweep.store.hazard.hazard_photos import HazardPhoto, photos_of_hazard
from firesweep.store.hazard.hazards import HazardLine, life_of, steps_of
from firesweep.store.paper.authorities import authority_name
from firesweep.ui.dialogs.deed_keys import say_esc
from firesweep.ui.forms.ui_hazard_history import Ui_HazardHistory
from firesweep.ui.look.fitting import fit_screen
from firesweep.ui.office.pairs import with_caption
from firesweep.ui.office.wording import done_word, found_word
from firesweep.ui.photos.photo_window import PhotoWindow, Shot
from firesweep.ui.rows.whole_text import WholeText
from firesweep.ui.words.dates import long_date
from firesweep.ui.words.deeds import deed_at
from firesweep.ui.words.language import spoken
from firesweep.ui.words.listing import listed, with_aside
from firesweep.ui.words.vocabulary import word
from firesweep.ui.words.whereabouts import away_text_of

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

_TOLD = ("reason", "reply", "note", "interim", "request", "no_photo_reason", "number")
_NAMED = ("people", "servers")


class Event(NamedTuple):
    """One line of the history, with its photos."""

    text: str
    photos: tuple[str, ...]


class HazardHistory(QDialog):
    """The steps on the left, the photos of the one in hand on the right; Enter shows them large."""

    def __init__(self, desk: "Desk", line: HazardLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.ui = Ui_HazardHistory()
        self.ui.setupUi(self)
        fit_screen(self)
        self.ui.heading.setText(deed_at(self.windowTitle(), line.premises))
        with desk.store.read() as connection:
            steps = steps_of(connection, line.id)
            aside = _aside(life_of(connection, line.id))
            photos = photos_of_hazard(connection, line.id)
            names = {s["id"]: _addressee(connection, s) for s in steps}
            away = away_text_of(connection, desk.store.owner, line.id)
        about = (line.number, line.address, line.description, away)
        self.ui.about.setText("  ·  ".join(filter(None, about)))
        told = (_event(s, photos, names[s["id"]], aside.get(s["id"], "")) for s in steps)
        self.events = [_found(line, steps, photos), *told]
        self.ui.steps.setItemDelegate(WholeText(self.ui.steps))
        for event in self.events:
            QListWidgetItem(event.text, self.ui.steps)
        self.ui.steps.currentRowChanged.connect(self.show_photos)
        self.ui.steps.setCurrentRow(len(self.events) - 1)
        self.ui.close.clicked.connect(self.accept)
        say_esc(self.ui.close)
        shortcut = QShortcut(QKeySequence("Return"), self.ui.steps, self.show_large)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.ui.steps.itemDoubleClicked.connect(lambda: self.show_large())

    def show_photos(self, row: int) -> None:
        """Show the photos of a step; where it has none, the hazard as it was found."""
        event = self.events[row]
        self.ui.view.show_photos([with_caption(self.desk, sha) for sha in event.photos[:2]])

    def show_large(self) -> None:
        """Show the photos of the step in hand as large as the window."""
        event = self.events[self.ui.steps.currentRow()]
        jpeg = self.desk.store.photos.jpeg
        if event.photos:
            shots = [Shot(lambda sha=sha: jpeg(sha)) for sha in event.photos]  # type: ignore[misc]
            PhotoWindow(shots, parent=self).open()


def _found(
    line: HazardLine, steps: Sequence[Mapping[Any, Any]], photos: Sequence[HazardPhoto]
) -> Event:
    """The finding, with the photos no later step brought along."""
    later = {photo for step in steps for photo in step["details"].get("photos", ())}
    first = found_word(at_drill=line.drill_id is not None)
    text = f"{long_date(line.found_on)}  {first}\n{line.place}  {line.description}".rstrip()
    return Event(text, tuple(photo.sha256 for photo in photos if photo.id not in later))


def _addressee(connection: Any, step: Mapping[Any, Any]) -> str:
    to = step["details"].get("to", "")
    return authority_name(connection, to, spoken()) if to else ""


def _event(
    step: Mapping[Any, Any],
    photos: Sequence[HazardPhoto],
    addressee: str,
    aside: str,
) -> Event:
    kept = set(step["details"].get("photos", ()))
    when = f"{long_date(step['on'])} {step['details'].get('at', '')}".rstrip()
    parts = [when, done_word(StepKind(step["kind"])), addressee]
    head = "  ".join(part for part in parts if part)
    if aside:
        head = with_aside(head, aside)
    lines = [head, _who(step), _said(step)]
    text = "\n".join(line for line in lines if line)
    return Event(text, tuple(photo.sha256 for photo in photos if photo.id in kept))


def _aside(life: Life) -> dict[str, str]:
    """Why some steps count for nothing, by their ids."""
    gone_on = QCoreApplication.translate("Office", "set aside: another laptop had already gone on")
    none = QCoreApplication.translate("Office", "taken back: the scan was of another paper")
    said = {step.order[2]: gone_on for step in life.ignored}
    return said | dict.fromkeys(life.taken_back, none)


def _who(step: Mapping[Any, Any]) -> str:
    details, translate = step["details"], QCoreApplication.translate
    names = [name for field in _NAMED for name in details.get(field, ())]
    by = translate("Office", "entered by {name}").format(name=step["by"])
    if taken := details.get("receiver"):
        said = with_aside(taken, details["relation"]) if details.get("relation") else taken
        names.append(translate("Office", "received by {name}").format(name=said))
    if saw := details.get("witnesses"):
        names.append(translate("Office", "witnessed by {names}").format(names=listed(saw)))
    if agreed := details.get("approver"):
        names.append(translate("Office", "agreed by {name}").format(name=agreed))
    return "  ·  ".join([*names, by])


def _said(step: Mapping[Any, Any]) -> str:
    details = step["details"]
    parts = [details[field] for field in _TOLD if details.get(field)]
    if details.get("way"):
        parts.insert(0, word(ServiceWay(details["way"])))
    if also := details.get("also"):
        copies = QCoreApplication.translate("Office", "copy to {names}")
        parts.append(copies.format(names=listed(also)))
    if step["deadline"]:
        until = QCoreApplication.translate("Office", "by {day}")
        parts.insert(0, until.format(day=long_date(step["deadline"])))
    return "  ·  ".join(parts)
