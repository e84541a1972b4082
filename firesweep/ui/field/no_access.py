"""No access: why, when to come again, and what it counts as. It is never a pass."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QDate, QSignalBlocker
from PySide6.QtWidgets import QPushButton, QWidget

from firesweep.errors import FiresweepError
from firesweep.field import visit as door
from firesweep.model.deadlines import Calendar
from firesweep.model.visit.gaps import Gap, Missing
from firesweep.model.visit.inspection import DraftPhotoLine
from firesweep.model.visit.next_visit import MOST_TRIES, next_visit
from firesweep.model.vocabulary import NoAccess, Outcome, Post
from firesweep.store.calendar import load_calendar
from firesweep.store.visit.drafts import visit
from firesweep.store.visit.inspections import InspectionLine, inspections_of
from firesweep.ui.field.ending import EndingDialog
from firesweep.ui.field.front_photos import FrontPhotos
from firesweep.ui.field.subject import Subject, read_subject
from firesweep.ui.forms.ui_no_access import Ui_NoAccess
from firesweep.ui.parts.date_field import refused_day
from firesweep.ui.photos.photo_strip import NEWEST_KEY
from firesweep.ui.words.dates import long_date, week_day
from firesweep.ui.words.vocabulary import word

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


class Tries(NamedTuple):
    """Visits since the last inspection at which nobody got in, and the days people work."""

    lines: list[InspectionLine]
    calendar: Calendar


class NoAccessDialog(EndingDialog):
    """Keys 1 to 5 say why nobody came in; Esc goes back to the checklist."""

    def __init__(self, desk: "Desk", draft_id: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, draft_id, Ui_NoAccess(), parent)
        self.tries = Tries([], Calendar())
        self.why: NoAccess | None = None
        # What was pressed before the visit was read.
        self._early: NoAccess | None = None
        self._ends_next = self._locks = False
        self.front = FrontPhotos(desk, self.ui.photos, draft_id)
        self._connect()
        self.retranslate()
        self.ui.closed.setFocus()
        self.load()

    def _connect(self) -> None:
        ui = self.ui
        for key, (why, button) in enumerate(self.reasons().items(), 1):
            button.clicked.connect(lambda _=False, why=why: self.take_reason(why))
            self.add_key(str(key), partial(self.take_reason, why))
        self.front.added.connect(lambda line: self.show_photos(added=(line,)))
        self.front.removed.connect(lambda photo_id: self.show_photos(without=photo_id))
        self.front.troubled.connect(self.show_trouble)
        self.add_key("Ctrl+P", ui.photos.pick_files)
        self.add_key(NEWEST_KEY, self.front.intake.take_newest)
        ui.note.textEdited.connect(lambda: self.take_rest())
        ui.again.clicked.connect(lambda: self.take_rest())
        ui.on.dateChanged.connect(lambda: self.take_rest())
        ui.on.refused.connect(self.show_trouble)
        ui.on.taken.connect(ui.trouble.hide)
        ui.on.setMinimumDate(QDate(self.desk.today()))  # type: ignore[call-overload]

    def reasons(self) -> dict[NoAccess, QPushButton]:
        """The five large buttons, in the order of their keys."""
        ui = self.ui
        return {
            NoAccess.CLOSED: ui.closed,
            NoAccess.NOBODY: ui.nobody,
            NoAccess.REFUSED: ui.refused,
            NoAccess.MOVED: ui.moved,
            NoAccess.NOT_FOUND: ui.notFound,
        }

    # ---- what is shown

    def read_all(self) -> tuple[Subject, Tries]:
        """Read the visit, the tries before it, and the days people work."""
        with self.desk.store.read() as connection:
            found = read_subject(connection, self.draft_id, self.desk.today())
            return found, read_tries(connection, self.draft_id)

    def show_all(self, found: tuple[Subject, Tries]) -> None:
        """Show them, then do what was asked for before they were there."""
        subject, tries = found
        self.show_tries(tries)
        self.show_subject(subject)
        if self._early is not None:
            early, self._early = self._early, None
            self.take_reason(early)
        if self._ends_next:
            self._ends_next = False
            self.finish()

    def show_tries(self, tries: Tries) -> None:
        """Say how often somebody stood at the door before."""
        self.tries = tries
        self.show_past()

    def show_subject(self, subject: Subject) -> None:
        """Show a visit as it is on disk."""
        shown, ui = subject.visit, self.ui
        self.why = NoAccess(shown.no_access) if shown.no_access else self.why
        if ui.note.text() != shown.no_access_note:
            ui.note.setText(shown.no_access_note)
        self.front.show(shown.photos)
        self._show_next(date.fromisoformat(shown.next_visit) if shown.next_visit else None)
        super().show_subject(subject._replace(visit=replace(shown, outcome=Outcome.NO_ACCESS)))

    def show_photos(self, *, added: tuple[DraftPhotoLine, ...] = (), without: str = "") -> None:
        """Show the photos of the front, as they are on disk by now."""
        if self.subject is not None:
            kept = [photo for photo in self.subject.visit.photos if photo.id != without]
            said = not self.ui.trouble.isHidden()  # of another photo added at once
            self.change(photos=(*kept, *added))
            self.ui.trouble.setVisible(said)
            self.front.show(self.subject.visit.photos)

    def retranslate(self) -> None:
        """Say reasons, advice and tries again."""
        super().retranslate()
        for key, (why, button) in enumerate(self.reasons().items(), 1):
            button.setText(f"{key}  {word(why)}")
            button.setAccessibleName(word(why))
        self.show_past()
        self.show_why()

    def show_past(self) -> None:
        """List the tries; from the third on, say what they add up to."""
        lines = self.tries.lines
        days = [f"{long_date(t.visited_on)}  {word(NoAccess(t.no_access or ''))}" for t in lines]
        self.ui.past.setText("\n".join(days) or self.tr("This is the first try."))
        self.ui.tries.show_text(
            self.tr("%n earlier tries", "", len(lines)) if lines else "", "soon"
        )
        self.ui.verdict.setVisible(len(lines) + 1 >= MOST_TRIES)

    def show_why(self) -> None:
        """Mark the reason, and say what it asks for."""
        why = self.why
        for reason, button in self.reasons().items():
            button.setChecked(reason == why)
        self.ui.advice.setText(self.advice(why) if why else "")

    def advice(self, why: NoAccess) -> str:
        """Say what is to be done for a reason (domain.md 2)."""
        if why in (NoAccess.CLOSED, NoAccess.NOBODY):
            return self.tr("Take a photo of the shut front and leave a slip at the door.")
        if why == NoAccess.REFUSED:
            officer = self.officer()
            together = self.tr("with the beat police officer {name}").format(name=officer)
            return self.tr(
                "Nobody forces a way in. Note who refused and in what words; come again within "
                "3 days {together}, after that refer it."
            ).format(together=together if officer else self.tr("with the beat police officer"))
        return self.tr("Put the entry right in the registry: where it moved, or that it is gone.")

    def officer(self) -> str:
        """Name the beat police officer: of the team, else of the community."""
        if self.subject is None:
            return ""
        people: list[tuple[str, str]] = [(p.name, p.post) for p in self.subject.visit.people]
        people += [(p.name, p.post) for p in self.subject.register]
        return next((name for name, post in people if post == Post.BEAT_OFFICER), "")

    # ---- what is done

    def take_reason(self, why: NoAccess) -> None:
        """Write why nobody came in, with the next try that is usual for it."""
        if self.subject is None:
            self._early = why
            return
        self.why = why
        self._show_day(next_visit(why, self.desk.today(), self.tries.calendar))
        self.show_why()
        self._write_why(why)

    def take_rest(self) -> None:
        """Write note and next try."""
        self.ui.on.setEnabled(self.ui.again.isChecked())
        self._say_day()
        if self.why:
            self._write_why(self.why)

    def finish(self) -> None:
        """Lock the visit as one at which nobody came in; without a reason it is none."""
        if self.subject is None and self._early is not None:
            self._ends_next = True
        elif self.why is None:
            self.go_to(Gap(Missing.NO_ACCESS_REASON))
        elif refused_day(self) is None:
            super().finish()

    def lock_job(self) -> Callable[[], door.Finished]:
        """Say once more that nobody got in: without it on disk the visit would be a pass."""
        assert self.why is not None
        say, lock = self._why_job(self.why), super().lock_job()
        self._locks = True

        def job() -> door.Finished:
            say()
            return lock()

        return job

    def go_to(self, gap: Gap) -> None:
        """Jump to what is missing."""
        super().go_to(gap)
        if gap.what == Missing.NO_ACCESS_REASON:
            self.ui.closed.setFocus()
        elif gap.what == Missing.PHOTO:
            self.ui.photos.add.setFocus()
        elif gap.what == Missing.REFUSAL_WORDS:
            self.ui.note.setFocus()
        elif gap.what == Missing.NEXT_VISIT:
            self.ui.again.setFocus()

    def show_trouble(self, trouble: FiresweepError) -> None:
        """Say what is wrong; the visit is not locked."""
        self._locks = False
        super().show_trouble(trouble)

    def reject(self) -> None:
        """Go back to the checklist; answers given before are still there."""
        if self.done_visit is None and not self._locks:
            store, draft_id, by = self.desk.store, self.draft_id, self.desk.by
            self.desk.write(self, lambda: door.set_inspected(store, draft_id, by=by))
        super().reject()

    def _write_why(self, why: NoAccess) -> None:
        if self.subject is not None:
            day = self._next_day()
            self.change(no_access=why.value, no_access_note=self.ui.note.text(),
                        next_visit=day.isoformat() if day else None)  # fmt: skip
        self.write(self._why_job(why))

    def _why_job(self, why: NoAccess) -> Callable[[], object]:
        store, draft_id, by = self.desk.store, self.draft_id, self.desk.by
        note, day = self.ui.note.text(), self._next_day()
        return lambda: door.set_no_access(store, draft_id, why, by=by, note=note, next_visit=day)

    def _next_day(self) -> date | None:
        day: Any = self.ui.on.date().toPython()
        return day if self.ui.again.isChecked() else None

    def _show_day(self, day: date | None) -> None:
        ui = self.ui
        ui.again.setChecked(day is not None)
        ui.on.setEnabled(day is not None)
        with QSignalBlocker(ui.on):
            ui.on.setDate(QDate(day or self.desk.today()))  # type: ignore[call-overload]
        self._say_day()

    def _show_next(self, day: date | None) -> None:
        """Show the next try; of one that has passed since, it is asked for anew."""
        today = self.desk.today()
        self._show_day(day if day and day >= today else None)
        usual = next_visit(self.why, today, self.tries.calendar) if day and self.why else None
        if usual and not self.ui.again.isChecked():
            with QSignalBlocker(self.ui.on):
                self.ui.on.setDate(QDate(usual))  # type: ignore[call-overload]

    def _say_day(self) -> None:
        day: Any = self.ui.on.date().toPython()
        self.ui.weekDay.setText(week_day(day) if self.ui.again.isChecked() else "")


def read_tries(connection: Any, draft_id: str) -> Tries:
    """Return the visits since the last inspection at which nobody got in, and the calendar."""
    lines = []
    for line in inspections_of(connection, visit(connection, draft_id).premises_id):
        if line.outcome == Outcome.INSPECTED:
            break
        lines.append(line)
    return Tries(lines, load_calendar(connection))
