"""How a premises stands to others: what it was merged into, what stands for it, whose it is."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from firesweep.office.registry.handover import HandedOver
from firesweep.office.registry.handover import take_back as hand_back
from firesweep.office.registry.merging import Merged, merge, split, take_back
from firesweep.store.exchange.in_charge import InCharge
from firesweep.ui.commands import Command
from firesweep.ui.registry.reading import Dossier
from firesweep.ui.screen import label_button
from firesweep.ui.words.dates import moment
from firesweep.ui.words.fields import field_name
from firesweep.ui.words.listing import listed
from firesweep.ui.words.trouble import sentence

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


class Bonds:
    """The lines above the tabs, and what can be done about them."""

    def __init__(self, ui: Any, desk: "Desk", panel: Any) -> None:
        self.ui, self.desk, self.panel = ui, desk, panel
        self.listed: Callable[[], list[int]] = list
        ui.split_again.clicked.connect(self.split)
        ui.duplicate.clicked.connect(self.ask_kept)
        ui.handover.clicked.connect(self.ask_laptop)

    def show(self, dossier: Dossier) -> None:
        """Say what a premises was merged into, what counts here, and who is in charge."""
        ui, kept = self.ui, dossier.kept
        lines = (
            (ui.merged, merged_text(kept) if kept else ""),
            (
                ui.aliases,
                aliases_text(
                    (alias.name for alias in dossier.aliases),
                    mutual=merged_into_each_other(dossier),
                ),
            ),
            (ui.charge, charge_text(dossier.in_charge, self.desk.store.owner.laptop)),
        )
        for label, text in lines:
            label.setText(text)
            label.setVisible(bool(text))
        ui.split_again.setVisible(bool(kept))
        ui.handover.setEnabled(bool(dossier.values))
        ui.duplicate.setEnabled(bool(dossier.values) and not kept)
        for command in self.commands():
            label_button(command)

    def commands(self) -> list[Command]:
        """What a premises can be told about others."""
        translate = QCoreApplication.translate
        return [
            Command(translate("Bonds", "Duplicate of another"), key="Ctrl+M",
                    button=self.ui.duplicate),
            Command(translate("Bonds", "Hand over"), key="Ctrl+H", button=self.ui.handover),
            Command(translate("Bonds", "Split again"), button=self.ui.split_again),
        ]  # fmt: skip

    def ask_kept(self) -> None:
        """Ask which premises is kept, and merge this one into it."""
        from firesweep.ui.registry.bond_dialogs import DuplicateOfDialog

        dossier = self.panel.dossier
        if dossier is not None and dossier.values and self.panel.may_leave():
            dialog = DuplicateOfDialog(self.desk, dossier.values["name"], self.panel)
            dialog.chosen.connect(self.merge_into)
            dialog.open()

    def merge_into(self, kept: str) -> None:
        """Merge the premises of the panel into another."""
        store, by, other = self.desk.store, self.desk.by, self.panel.premises_id
        self.desk.write(self.panel, lambda: merge(store, kept, other, by=by), self._show_merged)

    def _show_merged(self, merged: Merged) -> None:
        undo = partial(take_back, self.desk.store, merged, by=self.desk.by)
        name = self.panel.dossier.values["name"]
        said = QCoreApplication.translate("Bonds", "Merged: {name}").format(name=name)
        self.desk.offer_undo(said + left_alone(map(field_name, merged.left)), undo)

    def split(self) -> None:
        """Let the premises stand for itself again."""
        store, by, alias = self.desk.store, self.desk.by, self.panel.premises_id
        dossier = self.panel.dossier
        kept = dossier.values["merged_into"] if dossier is not None else None
        if kept is not None and self.panel.may_leave():
            undo = partial(merge, store, kept, alias, by=by, take=())
            said = QCoreApplication.translate("Bonds", "It stands for itself again.")
            self.desk.write(
                self.panel,
                lambda: split(store, alias, by=by),
                lambda _changed: self.desk.offer_undo(said, undo),
            )

    def ask_laptop(self) -> None:
        """Ask what is handed over, and to whom."""
        from firesweep.ui.registry.bond_dialogs import HandOverDialog

        dossier = self.panel.dossier
        if dossier is not None and dossier.values and self.panel.may_leave():
            dialog = HandOverDialog(self.desk, dossier, self.listed(), self.panel)
            dialog.handed_over.connect(self._show_handed_over)
            dialog.open()

    def _show_handed_over(self, done: HandedOver) -> None:
        if not done.changed.tables:
            so = QCoreApplication.translate("Bonds", "It was so already.")
            self.desk.say(so + left_alone(done.left))
            return
        said = QCoreApplication.translate("Bonds", "Handed over; the next bundle carries it.")
        undo = partial(hand_back, self.desk.store, done, by=self.desk.by)
        unsent = f"  {sentence(done.unsent)}" if done.unsent else ""
        self.desk.offer_undo(said + left_alone(done.left) + unsent, undo)


def left_alone(names: Iterable[str]) -> str:
    """What was left as it is until a person settles it, as a further sentence; empty for nothing.

    It stands in the line that offers to undo, so it is short.
    """
    said = listed(names)
    text = QCoreApplication.translate(
        "Bonds", "Left as it is, for two laptops wrote it apart (Bundles, Clashes): {names}."
    )
    return f"  {text.format(names=said)}" if said else ""


def merged_text(kept: str) -> str:
    """What stands above a duplicate."""
    text = QCoreApplication.translate("Bonds", "Merged into {name}: what is here counts there.")
    return text.format(name=kept)


def merged_into_each_other(dossier: Dossier) -> bool:
    """True of the kept one of premises that two laptops merged each the other way round."""
    return bool(dossier.values.get("merged_into")) and not dossier.kept


def aliases_text(names: Iterable[str], *, mutual: bool = False) -> str:
    """What stands above a premises that has duplicates; empty without."""
    said = listed(names)
    text = QCoreApplication.translate("Bonds", "Counts here, too: {names}")
    if mutual:
        text = QCoreApplication.translate(
            "Bonds",
            "Counts here, too: {names}. They were merged into each other on two laptops; this one "
            "was registered first and is kept.",
        )
    return text.format(names=said) if said else ""


def charge_text(holder: InCharge | None, own: str) -> str:
    """Whose a premises is, where it is another laptop's; editing it is never stopped."""
    if holder is None or holder.laptop == own:
        return ""
    text = QCoreApplication.translate(
        "Bonds", "Laptop {code} is in charge since {moment} ({by}). What you change here may clash."
    )
    return text.format(code=holder.laptop, moment=moment(holder.at), by=holder.by)
