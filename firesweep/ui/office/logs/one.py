"""One record beside its log, or the totals of the sweep where none is in hand."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from firesweep.model.logs.occasion import OccasionKind
from firesweep.store.logs import occasions
from firesweep.store.logs.occasions import LogLine
from firesweep.store.logs.shown_photos import photos_named
from firesweep.ui.office.logs.rows import Log
from firesweep.ui.office.logs.wording import (
    drill_facts,
    outreach_facts,
    total_text,
    what_text,
)
from firesweep.ui.office.shown_pictures import ShownPictures
from firesweep.ui.office.wording import corrected_text
from firesweep.ui.paper.issuing import show_form
from firesweep.ui.words.dates import long_date, moment
from firesweep.ui.words.language import spoken
from firesweep.ui.words.whereabouts import away_text_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from firesweep.store.paper.issuer import Form, Issued
    from firesweep.ui.desk import Desk

FACTS = {OccasionKind.DRILL: drill_facts, OccasionKind.OUTREACH: outreach_facts}


class Sheet(QObject):
    """The card on the right."""

    def __init__(self, desk: "Desk", ui: Any, screen: QWidget) -> None:
        super().__init__(screen)
        self.desk = desk
        self.ui = ui
        self.screen = screen
        self.pictures = ShownPictures(desk, ui.pictures, screen)

    def show_line(self, line: LogLine) -> None:
        """Show everything that was recorded of one."""
        ui = self.ui
        with self.desk.store.read() as connection:
            versions = occasions.versions(connection, line.kind, line.id)
            photos = photos_named(connection, versions[0]["photos"])
            away = away_text_of(connection, self.desk.store.owner, line.id)
        ui.heading.setText(what_text(line))
        written = self.tr("recorded by {by}, {moment}").format(
            by=versions[-1]["by"], moment=moment(versions[-1]["at"])
        )
        parts = (
            long_date(line.held_on), line.community, line.number or "", written,
            corrected_text(versions), away,
        )  # fmt: skip
        ui.about.setText(" · ".join(filter(None, parts)))
        void = self.tr("Void: {reason}").format(reason=line.void_reason)
        ui.void.setText(void)
        ui.void.setVisible(bool(line.void_reason))
        facts = list(FACTS[line.kind](versions[0], line.where))
        if line.hazards:
            facts.insert(0, (self.tr("Hazards"), self._hazards(line)))
        ui.facts.show_facts(facts)
        self.pictures.show_photos(photos)
        self._offer(line)

    def _hazards(self, line: LogLine) -> str:
        """How many were found, and how many of them somebody has still to do something about."""
        if not line.open_hazards:
            return self.tr("{count}, all closed").format(count=line.hazards)
        said = self.tr("{count}, still open {open}")
        return said.format(count=line.hazards, open=line.open_hazards)

    def show_totals(self, log: Log, kind: OccasionKind) -> None:
        """Show what each community has in a log."""
        ui = self.ui
        ui.heading.setText(self.tr("Totals of the sweep"))
        ui.about.setText(log.of.name if log.of else self.tr("Choose a sweep for its totals."))
        ui.void.hide()
        names = {community.id: community.name for community in log.communities}
        ui.facts.show_facts(
            (names.get(community, ""), total_text(total, kind))
            for community, total in log.totals.items()
        )
        self.pictures.show_photos(())
        self._offer(None)

    def show_paper(self, line: LogLine) -> None:
        """Show the record as it is kept, or as a draft to be issued from there."""
        show_form(self.desk, line.id, self.screen, _draft(self.desk, line), partial(_issue, line))

    def _offer(self, line: LogLine | None) -> None:
        ui = self.ui
        for button in (ui.print, ui.correct, ui.voiding):
            button.setVisible(line is not None)
        ui.voiding.setEnabled(line is not None and not line.void_reason)


def _draft(desk: "Desk", line: LogLine) -> "Callable[[], Form]":
    store, today, script = desk.store, desk.today(), spoken()

    def job() -> "Form":
        from firesweep.office.paper.occasion import preview_record

        render = _render(line.kind)
        return preview_record(store, line.kind, line.id, today=today, render=render, script=script)

    return job


def _issue(line: LogLine, desk: "Desk", _occasion_id: str) -> "Callable[[], Issued]":
    store, by, today, script = desk.store, desk.by, desk.today(), spoken()

    def job() -> "Issued":
        from firesweep.office.paper.occasion import issue_record

        render = _render(line.kind)
        return issue_record(store, line.kind, line.id, by=by, today=today, render=render,
                            script=script)  # fmt: skip

    return job


def _render(kind: OccasionKind) -> Any:
    from firesweep.paper.occasions import drill_pdf, outreach_pdf

    return drill_pdf if kind is OccasionKind.DRILL else outreach_pdf
