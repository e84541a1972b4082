"""The week: its figures, what is to be decided about them, and pictures beside it."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from firesweep.model.period import Kind, Period, after, before
from firesweep.model.review.figures import PAGE, Figure
from firesweep.store.review.records import RecordLine
from firesweep.store.review.review import STREET
from firesweep.ui.commands import Command, Hint
from firesweep.ui.forms.ui_week import Ui_Week
from firesweep.ui.office.week import deeds
from firesweep.ui.office.week.area_rows import AREA, LOST, VETO
from firesweep.ui.office.week.card import WeekCard
from firesweep.ui.office.week.charts import make_ready
from firesweep.ui.office.week.fitting import fit, order_tabs
from firesweep.ui.office.week.in_hand import InHand
from firesweep.ui.office.week.last_rows import ALL, DECISION
from firesweep.ui.office.week.page import Late, Page, View
from firesweep.ui.office.week.period_words import kind_word, period_text
from firesweep.ui.office.week.pictures import lower, upper
from firesweep.ui.office.week.reading import Pages, same_week
from firesweep.ui.office.week.rows import lines
from firesweep.ui.office.week.showing import (
    show_cards,
    show_communities,
    show_head,
    show_kinds,
    show_list,
)
from firesweep.ui.office.week.wording import sign_word
from firesweep.ui.screen import Screen
from firesweep.ui.words.vocabulary import word

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


class Week(Screen):
    """Shows a week of a community or the street; each number lists its records."""

    reads = frozenset({
        "inspection", "hazard", "hazard_state", "step", "premises", "sweep", "drill", "outreach",
        "community", "received", "photo", "decision", "decision_step", "sign_off", "setting",
        "sent", "laptop_key", "person",
    })  # fmt: skip

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.ui = Ui_Week()
        self.ui.setupUi(self)
        self.hand = InHand(desk.store, desk.today)
        self.page: Page | None = None
        self.late: Late | None = None
        self.pages = Pages(desk, self)
        self.cards = {figure: WeekCard(self.ui.cards) for figure in PAGE}
        self._connect()
        self.stand_at(self.ui.list)
        desk.make(self, make_ready)
        self.begin()

    def _connect(self) -> None:
        ui = self.ui
        ui.elsewhere.take_desk(self.desk)
        for figure, card in self.cards.items():
            card.clicked.connect(partial(self.show_figure, figure))
        ui.back.clicked.connect(self.go_back)
        ui.forward.clicked.connect(self.go_forward)
        ui.community.activated.connect(lambda: self.look_at(ui.community.currentData()))
        ui.kind.activated.connect(lambda: self.show_kind(ui.kind.currentData()))
        ui.list.acted.connect(self.act)
        ui.list.chosen.connect(self.open_record)
        ui.grid.column_chosen.connect(self.look_at_named)
        ui.export_.clicked.connect(lambda: self._do(deeds.export))
        ui.sign.clicked.connect(lambda: self._do(partial(deeds.sign, then=self.print)))
        ui.takeBack.clicked.connect(lambda: self._do(deeds.take_back))
        for button, view in ((ui.agenda, View.AGENDA), (ui.areas, View.AREAS),
                             (ui.beats, View.GRID), (ui.late, View.LATE)):  # fmt: skip
            button.clicked.connect(partial(self.show_view, view))
        ui.table.toggled.connect(self.show_tables)
        ui.charts.clicked.connect(lambda: self._do(deeds.print_charts))

    # ---- what is shown

    def open(self, **what: Any) -> None:
        """Show a `week` or another `period`; a `figure` of it, a `community`; a `decision_id`."""
        self.hand.lead(**what)
        self.refresh()

    def load(self) -> None:
        """Show the period in hand, and read the one before it ahead of who turns to it."""
        wish = self.hand.wish
        if known := self.pages.known(wish):
            self.show_page(known)
        else:
            self.pages.read(wish, self.show_page)
        if wish.view is View.AGENDA:
            self.pages.read(wish._replace(period=before(wish.period)))

    def refresh(self) -> None:
        """Something was written: nothing that was read before holds."""
        self.pages.forget()
        self.late = None
        self.hand.end_as_now()
        super().refresh()

    def show_page(self, page: Page) -> None:
        """Show a period as it was read, if it is still the one in hand."""
        if page.wish == self.hand.wish:
            self._put(page)
            self.pages.read_late(page, self.late, self.show_late)

    def _put(self, page: Page) -> None:
        self.page = page
        if self.late and not same_week(self.late.wish, page.wish):
            self.late = None
        ui = self.ui
        show_communities(ui, page)
        show_kinds(ui, page.wish.period.kind)
        show_head(ui, page, self.desk.today())
        show_cards(self.cards, page)
        self._show_lines(page)
        self._stand()
        if page.wish.view is View.GRID:
            ui.grid.show_review(page.review)
        ui.upper.show_pictures(upper(page.review))
        ui.lower.show_pictures(lower(page.review, page.areas))
        order_tabs(ui, list(self.cards.values()))
        self.wire_commands()
        self._fit()

    def _show_lines(self, page: Page) -> None:
        read = partial(self.pages.lines, page)
        show_list(self.ui, page, self.late, lines(page, self.late, self.desk.today(), read))

    def _fit(self) -> None:
        fit(self.ui, list(self.cards.values()), self.size())

    def _stand(self) -> None:
        """Stand on the line that was asked for, once, where it is listed."""
        ids = self.ui.list.model().lines.ids
        if self.hand.row in ids:
            self.ui.list.choose(ids.index(self.hand.row))
        self.hand.row = ""

    def show_late(self, late: Late) -> None:
        """Show what came in after signing, if its week is still the one in hand."""
        if self.page and same_week(late.wish, self.hand.wish):
            self.late = late
            self._show_lines(self.page)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for what there is to say."""
        super().resizeEvent(event)
        self._fit()

    def show_view(self, view: View, *_: object, area: str = "") -> None:
        """Show something else in the large card."""
        self.hand.show(view, area)
        self.load()

    def show_figure(self, figure: Figure | None) -> None:
        """List all records behind a figure; once more, or None: what is to be decided."""
        again = figure is self.hand.figure and not self.hand.area
        self.hand.show(View.AGENDA)
        self.hand.list_figure(None if again else figure)
        self.load()

    def show_tables(self, on: bool) -> None:
        """Show the tables behind the pictures, or the pictures."""
        for card in (self.ui.upper, self.ui.lower):
            card.show_table(on=on)

    def retranslate(self) -> None:
        """Say everything again."""
        if self.page is not None:
            self._put(self.page)
            self.load()

    def commands(self) -> Iterable[Command]:
        """What can be done here."""
        ui, page = self.ui, self.page
        yield Command(self.tr("Previous"), key="[", button=ui.back)
        yield Command(self.tr("Next"), key="]", button=ui.forward)
        for kind, key in zip(Kind, ("W", "M", "Q", "Y"), strict=True):
            text = self.tr("Show it by {kind}").format(kind=kind_word(kind))
            yield Command(text, partial(self.show_kind, kind), key)
        yield Command(self.tr("Decide about the line in hand"), self.decide_here, "D")
        yield Command(self.tr("Export"), key="X", button=ui.export_)
        yield Command(sign_word(page), key="Ctrl+P", button=ui.sign)
        yield Command(self.tr("Take back the signature…"), button=ui.takeBack)
        for other in page.across if page else ():
            text = self.tr("Show {week}, signed with other days").format(week=period_text(other))
            yield Command(text, partial(self._turn, other))
        yield Command(self.tr("Agenda"), key="A", button=ui.agenda)
        yield Command(self.tr("Communities"), key="C", button=ui.areas)
        yield Command(self.tr("Beats"), key="B", button=ui.beats)
        yield Command(self.tr("Came in late"), key="L", button=ui.late)
        yield Command(self.tr("Tables"), key="T", button=ui.table)
        yield Command(self.tr("Print charts"), key="P", button=ui.charts)
        yield Command(self.tr("What the figures count"), partial(deeds.show_help, self), "F1")
        yield from self._pictures()
        for figure in PAGE:
            text = self.tr("List: {figure}").format(figure=word(figure))
            yield Command(text, partial(self.show_figure, figure))

    def _pictures(self) -> Iterable[Command]:
        number = 0
        for card in (self.ui.upper, self.ui.lower):
            for name, one in card.pictures.items():
                number += 1
                yield Command(one.title, key=str(number), button=card.buttons[name])

    def hints(self) -> Iterable[Hint]:
        """Keys of the list."""
        yield Hint("Return", self.tr("Open the premises of the line in hand"))
        yield Hint("Space", self.tr("Do what the button of the line says"))
        yield Hint("Ctrl+C", self.tr("Copy a table"))

    # ---- what is done

    def go_back(self) -> None:
        """Show the period before."""
        self._turn(before(self.hand.period))

    def go_forward(self) -> None:
        """Show the period after, unless it has not begun."""
        self._turn(after(self.hand.period))

    def show_kind(self, kind: Kind) -> None:
        """Show the week, month, quarter or statistical year of the day in hand."""
        self.hand.show_kind(kind)
        self.load()

    def _turn(self, period: Period) -> None:
        if self.hand.turn(period):
            self.load()

    def look_at(self, community: str) -> None:
        """Show the period of a community, or of the street."""
        self.hand.look_at(community)
        self.load()

    def look_at_named(self, name: str) -> None:
        """Show the coverage of a community by its beats."""
        known = {one: area for area, one in self.page.communities.items()} if self.page else {}
        if self.hand.community == STREET and name in known:
            self.look_at(known[name])

    def decide_here(self) -> None:
        """Decide about the line in hand."""
        if at := self.in_hand(self.ui.list.current_id() or None):
            self.act(at)

    def act(self, row_id: str) -> None:
        """Do what the button of a line says."""
        if (page := self.page) is None:
            return
        if row_id.startswith(DECISION):
            deeds.carry_out(self.desk, page, row_id.removeprefix(DECISION), self)
        elif row_id == ALL:
            self.show_view(View.LAST)
        elif row_id.startswith(AREA):
            self.show_view(View.POINTS, area=row_id.removeprefix(AREA))
        elif row_id.startswith(LOST):
            self.hand.list_figure(Figure(row_id.removeprefix(LOST)))
            self.load()
        elif row_id == VETO and not page.signed:
            deeds.veto(self.desk, page, self)
        elif deeds.may_decide(self.desk, page) and (found := self._record(row_id)):
            deeds.decide(self.desk, page, *found, self)

    def open_record(self, row_id: str) -> None:
        """Open the premises a line is about, or look at a community, or at what it lost."""
        if row_id.startswith(AREA):
            self.look_at(row_id.removeprefix(AREA))
        elif row_id.startswith(LOST) or row_id == ALL:
            self.act(row_id)
        elif (found := self._record(row_id)) and found[1].premises_id:
            self.desk.go("premises", premises_id=found[1].premises_id)

    def _record(self, row_id: str) -> tuple[Figure, RecordLine] | None:
        return self.pages.record(self.page, self.late, row_id) if self.page else None

    def _do(self, deed: Callable[["Desk", Page, QWidget], object]) -> None:
        """Do something about the page that is shown, once there is one."""
        if self.page is not None:
            deed(self.desk, self.page, self)

    def print(self) -> None:
        """Show the minutes of the period, to be printed."""
        from firesweep.ui.office.week.papers import show_minutes

        show_minutes(self.desk, self.hand.period, self.hand.community, self)
