"""The registry: 100,000 premises, searched while typing, each opened beside the list."""

import dataclasses
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from firesweep.model.vocabulary import Category
from firesweep.store.registry.premises_list import (
    PremisesFilter,
    PremisesLine,
    PremisesListing,
    premises_page,
)
from firesweep.ui.commands import Command, Hint
from firesweep.ui.desk import Desk
from firesweep.ui.forms.ui_premises import Ui_Premises
from firesweep.ui.look.theme import scaled, set_state
from firesweep.ui.registry.chosen import ChosenPremises
from firesweep.ui.registry.columns import columns
from firesweep.ui.registry.empty import say_empty, show_main
from firesweep.ui.registry.filters import EVERYTHING, Filters, silent
from firesweep.ui.registry.premises_panel import PremisesPanel
from firesweep.ui.registry.reading import Found, read_area, read_rows
from firesweep.ui.rows.table import IdTableModel
from firesweep.ui.screen import Screen

PANEL_WIDTH, LIST_WIDTH = 470, 240
FILTER_FIELDS = frozenset(field.name for field in dataclasses.fields(PremisesFilter))


class Premises(Screen):
    """The list, its filters, and the panel of the premises the person stands on."""

    reads = frozenset(
        {"premises", "inspection", "hazard_state", "community", "beat", "paper", "returned", "step",
         "self_check"}
    )  # fmt: skip
    wants_files = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.listing = PremisesListing()
        self._loaded = False
        # All rows are put in order while the form is made; what goes wrong, load() tells.
        desk.read(self, self.listing.rows, trouble=lambda _trouble: None)
        self.ui = Ui_Premises()
        self.ui.setupUi(self)
        self.filters = Filters(self.ui, self)
        self.model = IdTableModel(self._page, lambda line: line.row, columns(), parent=self)
        self._panel: PremisesPanel | None = None
        self._order, self._asked = ("name", False), 0
        self._stand_on: str | None = None
        self.ui.rows.show_model(self.model, sorted_by="name")
        self.chosen = ChosenPremises(desk, self.ui, self)
        self.ui.stack.setMinimumWidth(LIST_WIDTH)
        self._connect()
        self.stand_at(self.ui.rows)
        self.begin()

    def _connect(self) -> None:
        ui = self.ui
        ui.elsewhere.take_desk(self.desk)
        self.filters.changed.connect(self.load_rows)
        ui.search.returnPressed.connect(self.open_first)
        for buttons, do in (((ui.clear, ui.empty_clear), self.filters.clear),
                            ((ui.add, ui.empty_add), self.add),
                            ((ui.take, ui.empty_take), self.take_list)):  # fmt: skip
            for button in buttons:
                button.clicked.connect(do)
        ui.empty_receive.clicked.connect(lambda: self.desk.go("bundles", choose=True))
        ui.twice.clicked.connect(lambda: self.desk.go("duplicates"))
        ui.rows.chosen.connect(self.open_row)
        ui.rows.moved.connect(self._follow)
        self.model.sort_asked.connect(self._sort_by)

    @property
    def panel(self) -> PremisesPanel:
        """The panel, made when it is first opened: it has many fields."""
        if self._panel is None:
            self._panel = made = PremisesPanel(self.desk, self)
            made.ui.inspect.clicked.connect(self.inspect)
            made.closed.connect(self.close_panel)
            made.saved.connect(self._stand)
            made.bonds.listed = lambda: list(self.model.ids)
            self.ui.split.addWidget(made)
            self.ui.split.setStretchFactor(0, 1)
            made.hide()
            self.wire_commands()
        return self._panel

    @property
    def panel_is_open(self) -> bool:
        """True while a premises is shown beside the list."""
        return self._panel is not None and not self._panel.isHidden()

    def load(self) -> None:
        """Read the street, the list and the open panel anew."""
        self.desk.read(self, read_area, self.filters.show_area)
        self._ask(forget=self._loaded)
        self._loaded = True
        if self.panel_is_open:
            self.panel.refresh()

    def load_rows(self) -> None:
        """Read what is wanted now; called with every key."""
        self._ask(forget=False)

    def _ask(self, *, forget: bool) -> None:
        self._asked += 1
        asked, (sort, descending) = self._asked, self._order
        query = partial(
            read_rows, listing=self.listing, wanted=self.filters.wanted(), sort=sort,
            descending=descending, stand_on=self._stand_on, forget=forget,
            needed=lambda: asked == self._asked,
        )  # fmt: skip
        self.desk.read(self, query, partial(self.show_found, asked=not forget))

    def _page(self, rows: list[int]) -> list[PremisesLine]:
        with self.desk.store.read() as connection:
            return premises_page(connection, rows)

    def show_found(self, found: Found | None, *, asked: bool) -> None:
        """Show the rows of the newest question; an older one comes as None.

        The panel follows who asked for others, and nobody whose list was only read anew.
        """
        if found is None:
            return
        with silent([self.ui.rows]):
            self.ui.rows.show_ids(found.rows)
            if found.row is not None:
                self.ui.rows.go_to(found.row)
                self._stand_on = None
        self._show_count()
        unsaved = self.panel_is_open and self.panel.form.is_edited
        named = found.row is not None or self._stand_on is not None  # the panel shows that one
        if asked and not named and not unsaved:
            self._follow(self.ui.rows.current_id())

    def _show_count(self) -> None:
        count, narrowed = len(self.model.ids), self.filters.wanted() != EVERYTHING
        said = self.tr("{count} found") if narrowed else self.tr("{count} premises")
        self.ui.count.setText(said.format(count=f"{count:,}"))
        self.ui.clear.setVisible(narrowed)
        self.ui.stack.setCurrentWidget(self.ui.list_page if count else self.ui.empty_page)
        self._show_main()
        self.chosen.say()
        say_empty(self.ui, self.desk.store.owner, narrowed=narrowed)

    def _show_main(self) -> None:
        """One main button: the panel's, else that of the empty registry, else `add`."""
        filling = not len(self.model.ids) and self.filters.wanted() == EVERYTHING
        show_main(self.ui, self.desk.store.owner, wanted=not self.panel_is_open)
        set_state(self.ui.add, kind=None if self.panel_is_open or filling else "main")

    def open(self, **what: Any) -> None:
        """Show a `filter` or its fields one by one, `sort`, `premises_id`, or a `new` one."""
        if "sort" in what:
            self._show_order(what["sort"])
        fields = {name: value for name, value in what.items() if name in FILTER_FIELDS}
        if fields:
            fields["category"] = Category(fields["category"]) if fields.get("category") else None
            self.filters.show(PremisesFilter(**fields))
        elif "filter" in what:
            self.filters.show(what["filter"])
        if what.get("premises_id"):
            self._stand_on = what["premises_id"]
            self.filters.show(PremisesFilter(with_closed=True))
            self.open_premises(what["premises_id"])
        if what.get("new"):
            self.add()

    def open_premises(self, premises_id: str | None) -> None:
        """Show a premises in the panel, or an empty form."""
        if not self.panel.may_leave():
            return
        self.panel.setVisible(True)
        width, panel = self.ui.split.width(), scaled(PANEL_WIDTH)
        self.ui.split.setSizes([max(width - panel, width // 3), panel])
        self.panel.show_premises(premises_id)
        self._show_main()

    def open_row(self, row: int | None) -> None:
        """Open the panel of a row, and go into it."""
        line = self.model.row(self.model.position(row))
        if line is not None:
            self.ui.rows.go_to(row)
            self.open_premises(line.id)
            self.panel.go_in()

    def open_first(self) -> None:
        """Enter in the search field opens the best row."""
        if self.ui.rows.current_id() is None and len(self.model.ids):
            self.ui.rows.go_to(self.model.ids[0])
        self.open_row(self.ui.rows.current_id())

    def close_panel(self) -> None:
        """Leave the panel; the list has the focus again."""
        self.panel.hide()
        self._show_main()
        self.ui.rows.setFocus()

    def _follow(self, row: int | None) -> None:
        line = self.model.row(self.model.position(row)) if row is not None else None
        if line is not None and self.panel_is_open and line.id != self.panel.premises_id:
            self.panel.follow(line.id)

    def _stand(self, premises_id: str) -> None:
        self._stand_on = premises_id
        self.load_rows()

    def _current(self) -> str | None:
        """The premises a command is about: the panel's, else the row's."""
        if self.panel_is_open and self.panel.premises_id:
            return self.panel.premises_id
        line = self.model.row(self.model.position(self.ui.rows.current_id()))
        return line.id if line else None

    def add(self) -> None:
        """An empty form, with the community of the filter."""
        self.open_premises(None)
        self.panel.suggest(community_id=self.ui.community.value)
        self.panel.go_in()

    def take_list(self) -> None:
        """Go to the import."""
        self.desk.go("import")

    def take_files(self, paths: list[Path]) -> None:
        """A list dropped on the window is imported."""
        self.desk.go("import", path=paths[0])

    def inspect(self) -> None:
        """Begin the inspection of the premises the person stands on."""
        if (premises_id := self.in_hand(self._current())) and self.leave():
            self.desk.go("inspection", premises_id=premises_id, back="premises")

    def leave(self) -> bool:
        """What is written in the panel is saved or given up first."""
        return not self.panel_is_open or self.panel.may_leave()

    def _sort_by(self, name: str, descending: bool) -> None:
        self._order = (name, descending)
        self.load_rows()

    def _show_order(self, name: str) -> None:
        self._order = (name, False)
        at = [column.name for column in columns()].index(name)
        with silent([header := self.ui.rows.horizontalHeader()]):
            header.setSortIndicator(at, Qt.SortOrder.AscendingOrder)

    def commands(self) -> Iterable[Command]:
        """What can be done with the registry."""
        search = self.ui.search.setFocus
        return [
            Command(self.tr("New premises"), key="Ctrl+N", button=self.ui.add),
            Command(self.tr("Import"), key="Ctrl+I", button=self.ui.take),
            Command(self.tr("Duplicates"), key="Ctrl+D", button=self.ui.twice),
            Command(self.tr("Search the premises"), search, "Ctrl+F"),
            Command(self.tr("Search the premises"), search, "/"),
            Command(self.tr("Sort by the next column"), self.ui.rows.sort_next, "F4"),
            Command(self.tr("Sort the other way round"),
                    partial(self.ui.rows.sort_next, turn=True), "Shift+F4"),
            Command(self.tr("Clear filters"), self.filters.clear, "Ctrl+Shift+F"),
            *self.chosen.commands(),
            *self._panel_commands(),
        ]  # fmt: skip

    def _panel_commands(self) -> list[Command]:
        if (panel := self._panel) is None:
            return [Command(self.tr("Start inspection"), self.inspect, "F5")]
        return [
            Command(self.tr("Start inspection"), self.inspect, "F5", panel.ui.inspect),
            Command(self.tr("Save"), panel.save, "Ctrl+S", panel.ui.save),
            *panel.bonds.commands(),
            Command(self.tr("Close the panel"), panel.leave, "Esc"),
        ]

    def hints(self) -> Iterable[Hint]:
        """Keys of the list."""
        return [Hint("Enter", self.tr("Open the premises beside the list"))]

    def retranslate(self) -> None:
        """Say the columns and chips again."""
        self.model.set_columns(columns())
        self.filters.show_area(self.filters.area)
        self.chosen.say()
        if self._asked:
            self._show_count()
