"""At the board: how many communities have had their drill and outreach, and who has not."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton

from firesweep.model.logs.occasion import OccasionKind
from firesweep.store.street import CommunityRow
from firesweep.store.sweep.log_totals import LogTotals, without
from firesweep.store.sweep.sweeps import SweepRow
from firesweep.ui.commands import Command
from firesweep.ui.look.theme import set_state
from firesweep.ui.screen import Screen, label_button
from firesweep.ui.words.listing import listed

KEYS = {OccasionKind.DRILL: "R", OccasionKind.OUTREACH: "O"}


class BoardLogs(QObject):
    """One drill in every community is asked for, counted as the board counts visits."""

    def __init__(self, ui: Any, screen: Screen) -> None:
        super().__init__(screen)
        self.ui = ui
        self.screen = screen
        self.buttons: dict[OccasionKind, QPushButton] = {
            OccasionKind.DRILL: ui.drills,
            OccasionKind.OUTREACH: ui.outreach,
        }
        for kind, button in self.buttons.items():
            button.clicked.connect(partial(self.open, kind))
        self.of: SweepRow | None = None

    def show(
        self, of: SweepRow, communities: Sequence[CommunityRow], totals: Mapping[str, LogTotals],
        whole: bool,
    ) -> None:  # fmt: skip
        """Say the figures of a sweep, and the names of those that have none yet.

        It is `whole` where no community of the sweep is elsewhere.
        """
        self.of = of
        said = []
        for kind, button in self.buttons.items():
            lacking = set(without(dict(totals), of, kind))
            held = len(of.communities) - len(lacking)
            text = self._figure(kind).format(held=held, all=len(of.communities))
            label_button(Command(text, key=KEYS[kind], button=button))
            names = [each.name for each in communities if each.id in lacking]
            said += [self._lack(kind).format(names=listed(names))] * bool(names)
        everybody = self.tr("Every community has had its drill, its publicity and its training.")
        here = self.tr("Drill, publicity and training were held here.")
        self.ui.missing.setText(" · ".join(said) or (everybody if whole else here))
        set_state(self.ui.missing, state="soon" if said else "done")

    def commands(self) -> Iterator[Command]:
        """The ways to the logs."""
        yield Command(self.tr("Drills of the sweep"), partial(self.open, OccasionKind.DRILL), "R")
        text = self.tr("Publicity and training of the sweep")
        yield Command(text, partial(self.open, OccasionKind.OUTREACH), "O")

    def open(self, kind: OccasionKind) -> None:
        """Go to a log of the sweep."""
        if of := self.screen.in_hand(self.of):
            self.screen.desk.go("drills", kind=kind.value, sweep_id=of.id)

    def _figure(self, kind: OccasionKind) -> str:
        if kind is OccasionKind.DRILL:
            return self.tr("Drills {held}/{all}")
        return self.tr("Publicity and training {held}/{all}")

    def _lack(self, kind: OccasionKind) -> str:
        if kind is OccasionKind.DRILL:
            return self.tr("No drill yet: {names}")
        return self.tr("No publicity or training yet: {names}")
