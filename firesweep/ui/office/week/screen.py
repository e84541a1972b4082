"""The week: its figures, what is to be decided about them, and two pictures beside it."""

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from firesweep.model.period import Period, before, week_of
from firesweep.model.review import PAGE, Figure
from firesweep.office.review import asked_period, held_community
from firesweep.store.review import STREET
from firesweep.store.review_records import RecordLine
from firesweep.ui.commands import Command, Hint
from firesweep.ui.forms.ui_week import Ui_Week
from firesweep.ui.language import spoken
from firesweep.ui.office.week.card import WeekCard
from firesweep.ui.office.week.fitting import fit
from firesweep.ui.office.week.page import Page, Wish, read_page
from firesweep.ui.office.week.rows import AREA, DECISION, answers
from firesweep.ui.office.week.showing import (
    show_cards,
    show_communities,
    show_head,
    show_list,
)
from firesweep.ui.office.week.wording import (
    cover_rows,
    cover_series,
    flow_rows,
    flow_series,
    foot_text,
    week_text,
)
from firesweep.ui.screen import Screen

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


class Week(Screen):
    """Shows a week of a community or the street; each number lists its records."""

    reads = frozenset({
        "inspection", "hazard", "hazard_state", "step", "premises", "sweep", "drill", "outreach",
        "community", "received", "photo", "decision", "decision_step", "sign_off", "setting",
    })  # fmt: skip

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_Week()
        self.ui.setupUi(self)
        self.period: Period = asked_period(desk.store, "", "", desk.today())
        self.community = held_community(desk.store, STREET)
        self.figure: Figure | None = None
        self.areas = False
        self.page: Page | None = None
        self.pages: dict[tuple[Wish, date], Page] = {}
        """What was read since something was written last."""
        self.cards = {figure: WeekCard(self.ui.cards) for figure in PAGE}
        self._connect()
        self.stand_at(self.ui.list)
        self.begin()

    def _connect(self) -> None:
        ui = self.ui
        ui.elsewhere.take_desk(self.desk)
        for figure, card in self.cards.items():
            card.clicked.connect(partial(self.show_figure, figure))
        ui.back.clicked.connect(self.go_back)
        ui.forward.clicked.connect(self.go_forward)
        ui.community.activated.connect(self._choose_community)
        ui.list.acted.connect(self.decide)
        ui.list.chosen.connect(self.open_record)
        ui.export_.clicked.connect(self.export)
        ui.sign.clicked.connect(self.sign)
        ui.agenda.clicked.connect(lambda: self.show_figure(None))
        ui.areas.clicked.connect(self.show_areas)

    # ---- what is shown

    def open(self, **what: Any) -> None:
        """Show a `week` by its name, a `figure` of it, a `community`."""
        if what.get("week"):
            self.period = asked_period(self.desk.store, what["week"], "", self.desk.today())
        self.community = held_community(self.desk.store, what.get("community", self.community))
        self.figure = Figure(what["figure"]) if what.get("figure") else None
        self.refresh()

    def load(self) -> None:
        """Show the week in hand, and read the one before it ahead of who turns to it."""
        wish = Wish(self.period, self.community, self.figure, spoken(), self.areas)
        if known := self.pages.get((wish, self.desk.today())):
            self.show_page(known)
        else:
            self._read(wish, self.show_page)
        if wish.figure is None:
            self._read(wish._replace(period=before(wish.period)), lambda _page: None)

    def refresh(self) -> None:
        """Something was written: nothing that was read before holds."""
        self.pages.clear()
        super().refresh()

    def _read(self, wish: Wish, then: Callable[[Page], object]) -> None:
        store, today, pages = self.desk.store, self.desk.today(), self.pages
        if (wish, today) in pages:
            return

        def keep(page: Page) -> None:
            self.pages[wish, today] = page
            then(page)

        self.desk.read(self, lambda connection: read_page(store, connection, wish, today), keep)

    def show_page(self, page: Page) -> None:
        """Show a week as it was read, if it is still the one in hand."""
        wish = page.wish
        if (wish.period, wish.community, wish.figure, wish.areas) != (
            self.period, self.community, self.figure, self.areas,
        ):  # fmt: skip
            return
        self.page = page
        show_communities(self.ui, page)
        show_head(self.ui, page, self.desk.today())
        show_cards(self.cards, page)
        show_list(self.ui, page, self.desk.today())
        ui, found = self.ui, page.review
        ui.coverage.show_rows(self.tr("Coverage"), cover_series(), cover_rows(found))
        ui.flow.show_rows(self.tr("Hazards by week"), flow_series(), flow_rows(found))
        ui.foot.setText(foot_text(page))
        self.wire_commands()
        fit(ui, list(self.cards.values()), self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for what there is to say."""
        super().resizeEvent(event)
        fit(self.ui, list(self.cards.values()), self.width())

    def show_figure(self, figure: Figure | None) -> None:
        """List the records behind a figure; the same once more, or None: what is to be decided."""
        self.figure, self.areas = (None if figure is self.figure else figure), False
        self.load()

    def show_areas(self) -> None:
        """List the communities side by side, the one with most to decide first."""
        self.figure, self.areas = None, self.community == STREET
        self.load()

    def retranslate(self) -> None:
        """Say everything again."""
        if self.page is not None:
            self.show_page(self.page)
            self.load()

    def commands(self) -> Iterable[Command]:
        """What can be done here."""
        yield Command(self.tr("Week before"), key="[", button=self.ui.back)
        yield Command(self.tr("Week after"), key="]", button=self.ui.forward)
        yield Command(self.tr("Decide about the line in hand"), self.decide_here, "D")
        yield Command(self.tr("Write out"), key="X", button=self.ui.export_)
        text = self.tr("Sign and print minutes")
        if self.page is not None and self.page.signed:
            text = self.tr("Print minutes")
        yield Command(text, key="Ctrl+P", button=self.ui.sign)
        yield Command(self.tr("What is to be decided"), key="A", button=self.ui.agenda)
        yield Command(self.tr("Communities side by side"), key="C", button=self.ui.areas)

    def hints(self) -> Iterable[Hint]:
        """Keys of the list."""
        yield Hint("Return", self.tr("Open the premises of the line in hand"))

    # ---- what is done

    def go_back(self) -> None:
        """Show the week before."""
        self.period = before(self.period)
        self.load()

    def go_forward(self) -> None:
        """Show the week after, unless it has not begun."""
        after = week_of(self.period.last + (self.period.last - before(self.period).last),
                        self.period.last.weekday())  # fmt: skip
        if after.first <= self.desk.today():
            self.period = after
            self.load()

    def _choose_community(self) -> None:
        self.look_at(self.ui.community.currentData())

    def look_at(self, community: str) -> None:
        """Show the week of a community, or of the street."""
        self.community, self.areas = community, False
        self.load()

    def decide_here(self) -> None:
        """Decide about the line in hand."""
        if at := self.ui.list.current_id():
            self.decide(at)

    def decide(self, row_id: str) -> None:
        """Decide about a record, or say that what was decided last week is done."""
        if row_id.startswith((DECISION, AREA)):
            self._carry_out(row_id.removeprefix(DECISION))
            self.open_record(row_id)
            return
        from firesweep.ui.office.decide_dialog import DecideDialog

        found, page = self._record(row_id), self.page
        if found is None or page is None:
            return
        figure, record = found
        DecideDialog(
            self.desk, self.period.name, figure.value, heading=self.tr("Decide"),
            about=record.text, community_id=self.community,
            hazard_id=record.hazard_id or None, premises_id=record.premises_id or None,
            people=page.people,
            before=next((one for one in page.decided if answers(one, figure, record)), None),
            parent=self,
        ).open()  # fmt: skip

    def _carry_out(self, decision_id: str) -> None:
        from firesweep.ui.carrying_out import CarryingOutDialog

        lines = self.page.last if self.page else []
        for line in (one for one in lines if one.id == decision_id and not one.done_on):
            CarryingOutDialog(
                self.desk, line.id, what=line.what, who=line.who, due_on=line.due_on, parent=self
            ).open()

    def _record(self, row_id: str) -> tuple[Figure, RecordLine] | None:
        records = self.page.records if self.page else {}
        found = ((figure, one) for figure, many in records.items() for one in many)
        return next(((figure, one) for figure, one in found if one.id == row_id), None)

    def open_record(self, row_id: str) -> None:
        """Open the premises a line is about, or look at a community."""
        if row_id.startswith(AREA):
            self.look_at(row_id.removeprefix(AREA))
        if (found := self._record(row_id)) and found[1].premises_id:
            self.desk.go("premises", premises_id=found[1].premises_id)

    def sign(self) -> None:
        """Sign the week, unless it is, and show the minutes."""
        if self.page is None:
            return
        if self.page.signed is not None:
            self.print()
            return
        from firesweep.ui.office.week.signing import SignDialog

        name = week_text(self.period)
        dialog = SignDialog(self.desk, self.period, self.community, name, self)
        dialog.accepted.connect(self.print)
        dialog.open()

    def print(self) -> None:
        """Show the minutes of the week, to be printed."""
        from firesweep.ui.office.week.papers import show_minutes

        show_minutes(self.desk, self.period, self.community, self)

    def export(self) -> None:
        """Write figures, coverage and open hazards as a workbook."""
        from firesweep.ui.office.week.papers import write_workbook_of

        name = f"{week_text(self.period)}.xlsx"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Write out"), name, "*.xlsx")
        if chosen and self.page is not None:
            write_workbook_of(self.desk, self.page.review, Path(chosen), self)
