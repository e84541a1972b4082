"""Asking which premises is kept, and which laptop is in charge."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from firesweep.errors import FiresweepError
from firesweep.office.registry.handover import beyond, hand_over, hand_over_beat, laptops
from firesweep.store.registry.premises import ids_of_rows
from firesweep.ui.dialogs.deed_keys import give_keys
from firesweep.ui.forms.ui_duplicate_of import Ui_DuplicateOf
from firesweep.ui.forms.ui_hand_over import Ui_HandOver
from firesweep.ui.look.fitting import fit_screen
from firesweep.ui.registry.reading import Dossier
from firesweep.ui.words.deeds import deed_at
from firesweep.ui.words.trouble import sentence

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

NOT_CHOSEN = FiresweepError("Choose the premises that is kept from the list below its name.")


class DuplicateOfDialog(QDialog):
    """Which premises is kept: typed in part, then chosen."""

    chosen = Signal(str)

    def __init__(self, desk: "Desk", name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DuplicateOf()
        self.ui.setupUi(self)
        self.ui.heading.setText(deed_at(self.windowTitle(), name))
        self.ui.kept.desk = desk
        self.ui.ok.clicked.connect(self.submit)
        self.ui.cancel.clicked.connect(self.reject)
        give_keys(self, self.ui.ok, self.ui.cancel)
        self.ui.kept.setFocus()

    def submit(self) -> None:
        """Hand on what was chosen."""
        kept = self.ui.kept.chosen
        if kept is None:
            self.ui.trouble.setText(sentence(NOT_CHOSEN))
            self.ui.trouble.show()
            fit_screen(self)
            return
        self.chosen.emit(kept)
        self.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as large as what stands here."""
        fit_screen(self)
        super().showEvent(event)


class HandOverDialog(QDialog):
    """What is handed over: this premises, all that the list shows, or its beat; and to whom."""

    handed_over = Signal(object)

    def __init__(
        self, desk: "Desk", dossier: Dossier, rows: Sequence[int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.desk, self.dossier, self.rows = desk, dossier, rows
        self.ui = Ui_HandOver()
        self.ui.setupUi(self)
        self.ui.heading.setText(deed_at(self.windowTitle(), dossier.values["name"]))
        self.ui.ok.clicked.connect(self.submit)
        self.ui.cancel.clicked.connect(self.reject)
        give_keys(self, self.ui.ok, self.ui.cancel)
        self._offer()

    def _offer(self) -> None:
        ui, values = self.ui, self.dossier.values
        ui.what.addItem(self.tr("This premises"), "one")
        if len(self.rows) > 1:
            ui.what.addItem(self.tr("All %n in the list", "", len(self.rows)), "list")
        if values["beat_id"]:
            ui.what.addItem(self.tr("Its beat: {name}").format(name=values["beat"]), "beat")
        ui.laptop.addItem(self.tr("Nobody in particular"), "")
        for code, home in laptops(self.desk.store).items():
            own = code == self.desk.store.owner.laptop
            text = self.tr("{code} (this one)").format(code=code) if own else code
            ui.laptop.addItem("  ·  ".join(filter(None, (text, home))), code)
        holder = self.dossier.in_charge
        ui.laptop.setCurrentIndex(max(0, ui.laptop.findData(holder.laptop if holder else "")))
        for combo in (ui.what, ui.laptop):
            combo.currentIndexChanged.connect(self._ask_reach)

    def _ask_reach(self) -> None:
        """Ask whether what is handed over reaches the laptop; said while it can be chosen anew."""
        store, code = self.desk.store, self.ui.laptop.currentData()
        ids = self._ids()
        self.desk.read(self, lambda _: beyond(store, ids(), code), self._show_reach)

    def _show_reach(self, unsent: FiresweepError | None) -> None:
        self.ui.unsent.setText(sentence(unsent) if unsent else "")
        self.ui.unsent.setVisible(unsent is not None)
        fit_screen(self)

    def _ids(self) -> Callable[[], list[str]]:
        """What gives the ids of the premises that are handed over, the beat's by one of them."""
        store, own, rows = self.desk.store, self.dossier.values["id"], self.rows
        if self.ui.what.currentData() != "list":
            return lambda: [own]

        def every() -> list[str]:
            with store.read() as connection:
                return ids_of_rows(connection, rows)

        return every

    def submit(self) -> None:
        """Write it; close when it is on disk."""
        self.ui.ok.setEnabled(False)
        self.desk.write(self, self._job(), self._done, trouble=self._show_trouble)

    def _job(self) -> Callable[[], object]:
        store, by, values = self.desk.store, self.desk.by, self.dossier.values
        code, ids = self.ui.laptop.currentData(), self._ids()
        if self.ui.what.currentData() == "beat":
            return lambda: hand_over_beat(store, values["beat_id"], code, by=by)
        return lambda: hand_over(store, ids(), code, by=by)

    def _done(self, result: object) -> None:
        self.handed_over.emit(result)
        self.accept()

    def _show_trouble(self, trouble: FiresweepError) -> None:
        self.ui.ok.setEnabled(True)
        self.ui.trouble.setText(sentence(trouble))
        self.ui.trouble.show()
        fit_screen(self)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as large as what stands here."""
        fit_screen(self)
        super().showEvent(event)
