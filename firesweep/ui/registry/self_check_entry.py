"""Entering a self-check sheet: a row an item, 1 to 4 as at the door, kept with every tick."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from firesweep.errors import FiresweepError
from firesweep.model.vocabulary import Answer
from firesweep.office.logs import self_checks as office
from firesweep.store.logs import occasion_drafts, self_checks
from firesweep.ui.commands import Command
from firesweep.ui.dialogs.reason_dialog import VoidDialog
from firesweep.ui.forms.ui_self_check_entry import Ui_SelfCheckEntry
from firesweep.ui.look.fitting import fit_screen
from firesweep.ui.parts.date_field import refused_day
from firesweep.ui.rows.row_list import RowLine
from firesweep.ui.screen import label_button
from firesweep.ui.words.language import spoken
from firesweep.ui.words.trouble import sentence
from firesweep.ui.words.vocabulary import word

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

TONES = {Answer.OK: "done", Answer.HAZARD: "overdue", Answer.NOT_APPLICABLE: "muted",
         Answer.NOT_SEEN: "soon"}  # fmt: skip


class SelfCheckEntry(QDialog):
    """What a premises ticked; a new sheet, or with `of_id` a correction of one."""

    def __init__(self, desk: "Desk", premises_id: str, of_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.of_id = of_id
        self.sheet = office.sheet_of(desk.store, premises_id, today=desk.today(), script=spoken())
        self.texts = {item.code: item.text for item in self.sheet.items}
        self.answers: dict[str, Answer] = {}
        self.written: dict[str, str] = {}
        """The wording a recorded sheet keeps, whatever language it is corrected in."""
        self.version = self.sheet.version
        self.ui = Ui_SelfCheckEntry()
        self.ui.setupUi(self)
        self.ui.heading.setText(self.sheet.premises)
        self.ui.filled_on.setMaximumDate(QDate(desk.today()))  # type: ignore[call-overload]
        self.ui.filled_on.setDate(QDate(desk.today()))  # type: ignore[call-overload]
        self.ui.filled_on.refused.connect(self.show_trouble)
        self.ui.filled_on.taken.connect(self.ui.trouble.hide)
        self._take_up()
        self._connect()
        self.show_rows()
        self.ui.list.choose(0)
        self.ui.list.setFocus()

    def _take_up(self) -> None:
        """Show what is recorded, or what was entered before and not saved."""
        with self.desk.store.read() as connection:
            kept = occasion_drafts.kept(connection, office.FORM, self._key)
            if self.of_id and kept is None:
                kept = dict(self_checks.self_check(connection, self.of_id))
        if kept is None:
            return
        self.version = kept["checklist"]
        self.written = {each["code"]: each["text"] for each in kept["answers"]}
        self.texts = self.written | self.texts  # the language of now where the list has the item
        self.answers = {each["code"]: Answer(each["answer"]) for each in kept["answers"]}
        self.ui.person.setText(kept["person"])
        self.ui.phone.setText(kept["phone"])
        if kept["filled_on"]:
            self.ui.filled_on.setDate(QDate.fromString(kept["filled_on"], Qt.DateFormat.ISODate))
        self.ui.voiding.setVisible(bool(self.of_id) and not kept.get("void_reason"))

    @property
    def _key(self) -> str:
        return self.of_id or self.sheet.premises_id

    def _connect(self) -> None:
        ui = self.ui
        buttons = (ui.yes, ui.no, ui.none, ui.unsure)
        for number, (answer, button) in enumerate(zip(Answer, buttons, strict=True), 1):
            button.clicked.connect(partial(self.tick, answer))
            label_button(Command(word(answer), key=str(number), button=button))
            self._key_of(str(number), button.click)
        ui.rest.clicked.connect(self.tick_rest)
        ui.list.moved.connect(self.show_item)
        self._key_of("A", ui.rest.click)
        label_button(Command(key="A", button=ui.rest))
        ui.ok.clicked.connect(self.submit)
        ui.cancel.clicked.connect(self.reject)
        ui.voiding.clicked.connect(self.void)
        self._key_of("V", Command(button=ui.voiding).do)  # not while it is away
        label_button(Command(key="V", button=ui.voiding))
        QShortcut(QKeySequence("Ctrl+Return"), self, ui.ok.click)
        for key, button in (("Ctrl+Return", ui.ok), ("Esc", ui.cancel)):
            label_button(Command(key=key, button=button))

    def _key_of(self, key: str, run: Callable[[], object]) -> None:
        """In the list alone: a phone is typed with the same keys."""
        shortcut = QShortcut(QKeySequence(key), self.ui.list, run)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)

    def show_rows(self) -> None:
        """Say of each item what was ticked, and how many still are not."""
        self.ui.list.show_rows(
            RowLine(f"{number}.\u00a0{text}", "", code,
                    word(self.answers[code]) if code in self.answers else "–",
                    TONES[self.answers[code]] if code in self.answers else "muted")
            for number, (code, text) in enumerate(self.texts.items(), 1)
        )  # fmt: skip
        text = self.tr("Ticked: {done} of {all}")
        self.ui.count.setText(text.format(done=len(self.answers), all=len(self.texts)))

    def show_item(self, code: str) -> None:
        """Show the item in hand whole: a long one does not fit its row."""
        self.ui.item.setText(self.texts.get(code, ""))

    def tick(self, answer: Answer) -> None:
        """Write what was ticked for the item in hand, and go to the next; on disk at once."""
        code = self.ui.list.current_id()
        if not code:
            return
        self.answers[code] = answer
        self.show_rows()
        codes = list(self.texts)
        self.ui.list.choose(min(codes.index(code) + 1, len(codes) - 1))
        self.ui.list.setFocus()
        self.keep()

    def tick_rest(self) -> None:
        """The items nobody ticked yet are in order."""
        self.answers |= {code: Answer.OK for code in self.texts if code not in self.answers}
        self.show_rows()
        self.keep()

    def values(self) -> dict[str, object]:
        """Return the sheet as it stands here."""
        return {
            "premises_id": self.sheet.premises_id,
            "sweep_id": self.sheet.sweep_id,
            "checklist": self.version,
            "filled_on": self.ui.filled_on.date().toString(Qt.DateFormat.ISODate),
            "person": self.ui.person.text(),
            "phone": self.ui.phone.text(),
            "answers": [
                {
                    "code": code,
                    "text": self.written.get(code, text),
                    "answer": self.answers[code].value,
                }
                for code, text in self.texts.items()
                if code in self.answers
            ],
        }

    def keep(self) -> None:
        """Keep what was ticked, should the battery be pulled."""
        store, key, by, values = self.desk.store, self._key, self.desk.by, self.values()
        self.desk.write(self.parent(), lambda: office.keep_draft(store, key, values, by=by))

    def submit(self) -> None:
        """Write the sheet, or say what is wrong."""
        desk, of_id, values = self.desk, self.of_id, self.values()
        self.ui.trouble.hide()
        if trouble := refused_day(self):
            self.show_trouble(trouble)
            return

        self.ui.ok.setEnabled(False)  # pressed twice, it is one sheet

        def job() -> object:
            return office.enter(
                desk.store, values, of_id=of_id, by=desk.by, today=desk.today()
            ).changed

        desk.write(self, job, lambda _changed: self.accept(), trouble=self.show_trouble)

    def void(self) -> None:
        """Say why the sheet does not count; it stays among the visits."""
        desk, of_id = self.desk, self.of_id
        text = self.tr(
            "It stays among the visits and no longer counts. Enter it anew, and it counts again."
        )
        dialog = VoidDialog(
            desk, self.sheet.premises, text,
            lambda reason: office.void(desk.store, of_id, reason, by=desk.by), self,
        )  # fmt: skip
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.accept()
        dialog.deleteLater()

    def show_trouble(self, trouble: FiresweepError) -> None:
        """Say what is wrong, and go to the field it is about."""
        self.ui.ok.setEnabled(True)
        self.ui.trouble.setText(sentence(trouble))
        self.ui.trouble.show()
        field = getattr(self.ui, str(trouble.facts.get("field", "")), self.ui.list)
        field.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as large as what stands here."""
        fit_screen(self)
        super().showEvent(event)
