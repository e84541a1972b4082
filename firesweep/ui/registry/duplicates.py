"""What may have been registered twice: pair by pair, side by side, merged or kept apart."""

from collections.abc import Iterable
from functools import partial
from typing import Any, NamedTuple

from firesweep.errors import FiresweepError
from firesweep.model.registry.suspect import Suspect
from firesweep.office.registry.merging import Merged, keep_apart, merge, suspects, take_back
from firesweep.store.registry.premises import premises, premises_named
from firesweep.store.registry.premises_list import premises_page
from firesweep.ui.commands import Command, Hint
from firesweep.ui.desk import Desk
from firesweep.ui.forms.ui_duplicates import Ui_Duplicates
from firesweep.ui.progress import Progress
from firesweep.ui.registry.bonds import left_alone
from firesweep.ui.registry.side_by_side import Side
from firesweep.ui.rows.row_list import RowLine
from firesweep.ui.screen import Screen
from firesweep.ui.words.fields import field_name
from firesweep.ui.words.listing import listed
from firesweep.ui.words.vocabulary import word

SURE = 88
"""Likeness of names, or two reasons, from which on a pair is shown as likely."""


class Found(NamedTuple):
    """The pairs, and what their premises are called."""

    pairs: list[Suspect]
    names: dict[str, str]


class Duplicates(Screen):
    """The pairs on the left, the one the person stands on beside them."""

    reads = frozenset({"premises", "setting"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ui = Ui_Duplicates()
        self.ui.setupUi(self)
        self.found = Found([], {})
        self._writing = False
        self._searching = False
        self.ui.pairs.moved.connect(self.show_pair)
        self.ui.back.clicked.connect(self.go_back)
        self.ui.sides.follows = self.ui.pairs
        self.ui.merge.clicked.connect(self.merge)
        self.ui.apart.clicked.connect(self.keep_apart)
        self.stand_at(self.ui.pairs)
        self.begin()

    def load(self) -> None:
        """Search the registry, beside everything else: 100,000 premises take some seconds."""
        store = self.desk.store

        def search() -> Found:
            found = suspects(store)
            with store.read() as connection:
                ids = {each for pair in found for each in (pair.first, pair.second)}
                return Found(found, premises_named(connection, ids))

        self._searching = not self.found.pairs
        self._show_count()
        self.desk.make(self, search, self.show_found, progress=Progress(self.tr("Searching")))

    def touches(self, changed: Any) -> bool:
        """What is done here takes its pair off the list; nothing need be searched again."""
        return super().touches(changed) and not self._writing

    def show_found(self, found: Found) -> None:
        """Show the pairs, the surest first."""
        self._searching = False
        self.found = found
        self._show_list()

    def _show_list(self) -> None:
        self.ui.pairs.show_rows([self._line(pair) for pair in self.found.pairs])
        if self.found.pairs and not self.ui.pairs.current_id():
            self.ui.pairs.choose(0)
        self._show_count()

    def _line(self, pair: Suspect) -> RowLine:
        first, second = self.found.names[pair.first], self.found.names[pair.second]
        text = first if first == second else f"{first}  ⇄  {second}"
        sure = len(pair.why) > 1 or pair.likeness >= SURE
        return RowLine(text, listed(map(word, pair.why)), _id_of(pair), f"{pair.likeness} %",
                       "soon" if sure else "muted")  # fmt: skip

    def _show_count(self) -> None:
        count = len(self.found.pairs)
        said = self.tr("%n pair(s)", "", count) if count else ""
        self.ui.count.setText(self.tr("Searching …") if self._searching else said)
        self.ui.stack.setCurrentWidget(self.ui.list_page if count else self.ui.empty_page)
        self.ui.note.setVisible(bool(count))
        if not count and not self._searching:
            self.ui.empty_page.say(
                self.tr("Nothing seems to be registered twice"),
                self.tr("A duplicate you know of yourself is merged beside the premises."),
                self.tr("Back to the premises"),
                self.go_back,
            )

    def show_pair(self, pair_id: str) -> None:
        """Read both of a pair and show them side by side."""
        pair = self._pair(pair_id)
        for button in (self.ui.merge, self.ui.apart):
            button.setEnabled(pair is not None)
        if pair is None:
            self.ui.sides.show_sides(())
        else:
            query = partial(read_sides, ids=(pair.first, pair.second))
            self.desk.read(self, query, partial(self._show_sides, pair_id))

    def _show_sides(self, pair_id: str, sides: tuple[Side, ...]) -> None:
        if pair_id == self.ui.pairs.current_id():
            self.ui.sides.show_sides(sides)

    def _pair(self, pair_id: str) -> Suspect | None:
        return next((pair for pair in self.found.pairs if _id_of(pair) == pair_id), None)

    def merge(self) -> None:
        """Merge the one that is not kept into the one that is."""
        sides = self.ui.sides
        if not sides.sides or self._writing:
            return
        kept, other = sides.sides[sides.kept].id, sides.sides[1 - sides.kept].id
        store, by, take = self.desk.store, self.desk.by, sides.taken
        self._write(lambda: merge(store, kept, other, by=by, take=take), self._show_merged)

    def _show_merged(self, merged: Merged) -> None:
        self._writing = False
        name = self.found.names.get(merged.alias, "")
        left = [p for p in self.found.pairs if merged.alias not in (p.first, p.second)]
        self._keep_on_list(left)
        undo = partial(take_back, self.desk.store, merged, by=self.desk.by)
        said = self.tr("Merged: {name}").format(name=name)
        self.desk.offer_undo(said + left_alone(map(field_name, merged.left)), undo)

    def keep_apart(self) -> None:
        """Remember, on every laptop, that the two are not the same."""
        pair = self._pair(self.ui.pairs.current_id())
        if pair is None or self._writing:
            return
        store, by = self.desk.store, self.desk.by
        first, second = pair.first, pair.second
        self._write(
            lambda: keep_apart(store, first, second, by=by), partial(self._show_apart, pair)
        )

    def _show_apart(self, pair: Suspect, _changed: object) -> None:
        self._writing = False
        self._keep_on_list([other for other in self.found.pairs if other != pair])
        store, by = self.desk.store, self.desk.by
        undo = partial(keep_apart, store, pair.first, pair.second, by=by, apart=False)
        self.desk.offer_undo(self.tr("Not the same: nobody is asked again."), undo)

    def _keep_on_list(self, pairs: list[Suspect]) -> None:
        self.found = self.found._replace(pairs=pairs)
        self._show_list()
        self.show_pair(self.ui.pairs.current_id())

    def _write(self, job: Any, then: Any) -> None:
        self._writing = True
        self.desk.write(self, job, then, trouble=self._show_trouble)

    def _show_trouble(self, trouble: FiresweepError) -> None:
        self._writing = False
        self.desk.tell(trouble)
        self.load()

    def go_back(self) -> None:
        """Back to the registry."""
        self.desk.go("premises")

    def commands(self) -> Iterable[Command]:
        """Which is kept, and what becomes of the pair."""
        ui = self.ui
        return [
            Command(self.tr("Merge"), self.merge, "Ctrl+Return", ui.merge),
            Command(self.tr("Not the same"), self.keep_apart, "N", ui.apart),
            Command(self.tr("Keep the first"), partial(ui.sides.keep, 0), "1"),
            Command(self.tr("Keep the second"), partial(ui.sides.keep, 1), "2"),
            Command(self.tr("Back"), self.go_back, "Esc", ui.back),
        ]

    def hints(self) -> Iterable[Hint]:
        """Keys of the list."""
        return [Hint("Up", self.tr("The pair before or after, with the arrows"))]

    def retranslate(self) -> None:
        """Say the pairs again."""
        if self.found.pairs:
            self._show_list()
            self.show_pair(self.ui.pairs.current_id())


def _id_of(pair: Suspect) -> str:
    return f"{pair.first}:{pair.second}"


def read_sides(connection: Any, *, ids: tuple[str, str]) -> tuple[Side, ...]:
    """Return both premises with the day of their last visit and their open hazards."""
    rows = [premises(connection, each) for each in ids]
    lines = {line.id: line for line in premises_page(connection, [row["row"] for row in rows])}
    return tuple(
        Side(
            row["id"],
            dict(row)
            | {
                "visited_on": lines[row["id"]].visited_on,
                "open_hazards": lines[row["id"]].open_hazards,
            },
        )
        for row in rows
    )
