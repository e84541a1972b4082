"""A visit under way: each edit shows at once and is on disk a moment later."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from firesweep.errors import FiresweepError
from firesweep.field import finding
from firesweep.field import visit as visits
from firesweep.model.visit import edits
from firesweep.model.visit.inspection import DraftPhotoLine, GivenAnswer, HazardDraft, Visit
from firesweep.model.visit.photo import Intake, PhotoOwner
from firesweep.model.vocabulary import Answer, PhotoRole
from firesweep.ui.field.reading import Door, read_door
from firesweep.ui.worker import Lane

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


class UnderWay(QObject):
    """The visit on the screen, ahead of the disk by what is being written.

    Where a write fails, the trouble is told and the visit is shown as it is on disk.
    """

    changed = Signal()
    loaded = Signal()
    """Another visit, or everything anew from the disk; `door` is None where it is gone."""
    troubled = Signal(object)
    given_up = Signal()

    def __init__(self, desk: "Desk", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.door: Door | None = None
        self.draft_id = ""
        self._edits = 0
        self._writing = 0
        self._heard = 0
        desk.work.bug_met.connect(self._start_over)

    @property
    def visit(self) -> Visit:
        """The visit as it stands."""
        assert self.door is not None
        return self.door.visit

    # ---- reading

    def open(self, draft_id: str) -> None:
        """Take up a visit."""
        self.draft_id = draft_id
        self.door = None
        self._writing = self._heard = 0
        self.read()

    def close(self) -> None:
        """Let go of the visit."""
        self.draft_id, self.door = "", None
        self.loaded.emit()

    def hear(self) -> bool:
        """A write touched this visit: True where it was not one of those under way here."""
        self._heard += self._writing > 0
        return self._writing == 0

    def read(self) -> None:
        """Read the visit behind everything that is being written."""
        store, draft_id, edit = self.desk.store, self.draft_id, self._edits
        today = self.desk.today()

        def job() -> Door | None:
            with store.read() as connection:
                return read_door(connection, draft_id, today)

        self.desk.work.start(
            Lane.WRITE, self, job, partial(self._show, draft_id, edit), trouble=self.troubled.emit
        )

    def _show(self, draft_id: str, edit: int, door: Door | None) -> None:
        if draft_id != self.draft_id:
            return
        if edit != self._edits:  # something was edited meanwhile
            self.read()
            return
        self.door = door
        self.loaded.emit()

    # ---- answers

    def press(self, code: str, answer: Answer) -> None:
        """Give an answer; the same once more takes it back."""
        given = self.visit.answers.get(code)
        if given is not None and given.answer is answer:
            self.take_back(code)
        elif answer is Answer.HAZARD:
            self.find(code)
        else:
            self.answer(code, answer)

    def answer(self, code: str, given: Answer, reason: str = "") -> None:
        """Answer an item; hazards it had can be put back."""
        had = bool(self.visit.hazards_of(code)) and given is not Answer.HAZARD
        store, draft_id, by = self._where()
        self._edit(
            edits.answered(self.visit, code, GivenAnswer(given, reason)),
            lambda: visits.answer(store, draft_id, code, given, by=by, reason=reason),
            partial(self._offer_back, self.tr("The hazard of {code} was removed."), code)
            if had
            else None,
        )

    def take_back(self, code: str) -> None:
        """Make an item unanswered again."""
        if code not in self.visit.answers:
            return
        had = bool(self.visit.hazards_of(code))
        store, draft_id, by = self._where()
        self._edit(
            edits.unanswered(self.visit, code),
            lambda: visits.take_answer_back(store, draft_id, code, by=by),
            partial(self._offer_back, self.tr("The hazard of {code} was removed."), code)
            if had
            else None,
        )

    def rest_ok(self) -> None:
        """Answer all that is unanswered ok, and offer to take it back."""
        rest = [i.code for i in self.visit.items if i.code not in self.visit.answers]
        if not rest:
            self.desk.say(self.tr("Everything is answered."))
            return
        store, draft_id, by = self._where()
        said = self.tr("%n items answered ok", "", len(rest))
        undo = partial(visits.take_answers_back, store, draft_id, rest, by=by)
        self._edit(
            edits.rest_ok(self.visit, rest),
            lambda: visits.answer_rest_ok(store, draft_id, by=by),
            lambda answered: self._offer(said, undo, answered),
        )

    # ---- hazards

    def find(self, code: str) -> None:
        """Write the hazard of an item in its usual words; one that is still open, in its own."""
        assert self.door is not None
        self.write_hazard(self.door.usual_hazard(code, self.desk.today()))

    def write_hazard(self, hazard: HazardDraft) -> None:
        """Write a hazard, new or changed."""
        store, draft_id, by = self._where()
        self._edit(
            edits.with_hazard(self.visit, hazard),
            lambda: finding.record_hazard(store, draft_id, hazard, by=by),
        )

    def find_extra(self) -> str:
        """Write a hazard that is on no list, still to be worded; return its id."""
        assert self.door is not None
        hazard = finding.hazard_off_list(self.desk.today(), self.door.calendar)
        self.write_hazard(hazard)
        return hazard.id

    def remove_hazard(self, hazard_id: str) -> None:
        """Take a hazard back, and offer to put it back."""
        store, draft_id, by = self._where()
        self._edit(
            edits.without_hazard(self.visit, hazard_id),
            lambda: finding.take_hazard_back(store, draft_id, hazard_id, by=by),
            partial(self._offer_back, self.tr("The hazard was removed."), ""),
        )

    # ---- photos

    def add_photo(self, intake: Intake, owner: PhotoOwner, role: PhotoRole) -> None:
        """Name a photo that was taken in; the visit may be another one by now."""
        visit = self.door.visit if self.door and owner.draft_id == self.draft_id else None
        hazards = visit.hazards if visit else ()
        hazard = next((h for h in hazards if h.id == owner.hazard_id), None)
        if visit is not None and owner.hazard_id and hazard is None:  # removed meanwhile
            return
        code = (hazard.code if hazard else owner.code) or None
        line = DraftPhotoLine(
            "", role, intake.sha256, owner.hazard_id or None, code, intake.original_name
        )
        job = partial(
            finding.attach_photo, self.desk.store, owner.draft_id, intake, role=role,
            by=self.desk.by, hazard_id=line.hazard_id, code=code,
        )  # fmt: skip
        self._writing += 1
        self.desk.write(self, job, partial(self._photo_added, line), trouble=self._refused)

    def _photo_added(self, line: DraftPhotoLine, attached: finding.Attached) -> None:
        self._ended()
        if self.door is None or self.draft_id not in attached.changed.ids:
            return
        self._set(edits.with_photo(self.visit, replace(line, id=attached.photo_id)))

    def drop_photo(self, photo_id: str) -> None:
        """Take a photo off, and offer to put it back."""
        store, draft_id, by = self._where()
        self._edit(
            edits.without_photo(self.visit, photo_id),
            lambda: finding.drop_photo(store, draft_id, photo_id, by=by),
            partial(self._offer_back, self.tr("The photo was removed."), ""),
        )

    # ---- the visit itself

    def set_remarks(self, remarks: str) -> None:
        """Write the remarks of the register form."""
        if remarks == self.visit.remarks:
            return
        store, draft_id, by = self._where()
        self._edit(
            replace(self.visit, remarks=remarks),
            lambda: visits.set_remarks(store, draft_id, remarks, by=by),
        )

    def set_current(self, code: str) -> None:
        """Write where in the list the person stands."""
        if self.door is None or not code or code == self.visit.current:
            return
        store, draft_id, by = self._where()
        self._edit(
            replace(self.visit, current=code),
            lambda: visits.set_current(store, draft_id, code, by=by),
        )

    def give_up(self) -> None:
        """Throw the visit away, and offer to bring it back whole."""
        if self.door is None:
            return
        store, draft_id, by = self._where()
        said = self.tr("The visit was given up.")

        def gone(taken: finding.TakenBack) -> None:
            self.desk.offer_undo(said, partial(finding.put_back, store, taken.copy, by=by))
            self.given_up.emit()

        self.desk.write(self, lambda: visits.give_up(store, draft_id, by=by), gone,
                        trouble=self.troubled.emit)  # fmt: skip

    # ---- writing

    def _where(self) -> tuple[Any, str, str]:
        return self.desk.store, self.draft_id, self.desk.by

    def _edit(
        self, visit: Visit, job: Callable[[], Any], then: Callable[[Any], object] | None = None
    ) -> None:
        self._writing += 1
        self._set(visit)
        self.desk.write(self, job, partial(self._written, then), trouble=self._refused)

    def _set(self, visit: Visit) -> None:
        assert self.door is not None
        self._edits += 1
        self.door = self.door._replace(visit=visit)
        self.changed.emit()

    def _written(self, then: Callable[[Any], object] | None, result: Any) -> None:
        self._ended()
        if then is not None:
            then(result)

    def _ended(self) -> None:
        """One of our writes is done, and was heard; what else was heard came from elsewhere."""
        self._writing = max(0, self._writing - 1)
        self._heard -= 1
        if not self._writing and self._heard > 0:
            self.read()
        if not self._writing:
            self._heard = 0

    def _refused(self, trouble: FiresweepError) -> None:
        """The disk has the last word."""
        self._writing = max(0, self._writing - 1)
        self.troubled.emit(trouble)
        self.read()

    def _start_over(self) -> None:
        """Something broke on the way to the disk: only what is there counts."""
        self._writing = self._heard = 0
        if self.door is not None:
            self.read()

    def _offer_back(self, said: str, code: str, taken: finding.TakenBack) -> None:
        undo = partial(finding.put_back, self.desk.store, taken.copy, by=self.desk.by)
        self._offer(said.format(code=code), undo, taken)

    def _offer(self, said: str, undo: Callable[[], object], done: Any) -> None:
        """Offer to undo what was done in the visit that is open, and only as long as it is."""
        if self.draft_id in done.changed.ids:
            self.desk.offer_undo(said, undo, self.draft_id)
