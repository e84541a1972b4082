"""The rows of the window of scans: where each landed, and what became of it."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from firesweep.errors import FiresweepError
from firesweep.model.numbers import PaperKind
from firesweep.model.paper.sheets import SheetKind
from firesweep.model.vocabulary import PaperState, Return
from firesweep.office.paper.filing import Taken, file_scan, take_scan_back
from firesweep.office.paper.returns import Home, Landing, landed
from firesweep.store.database import Store
from firesweep.store.journal import Changed
from firesweep.ui.progress import Cancelled, Progress
from firesweep.ui.rows.row_list import RowLine
from firesweep.ui.words.dates import long_date
from firesweep.ui.words.listing import listed
from firesweep.ui.words.trouble import sentence
from firesweep.ui.words.vocabulary import word

NOTHING = Changed(frozenset(), frozenset())


@dataclass(frozen=True)
class Row:
    """One scan; `home` is where it landed, or what a person said it is of."""

    landing: Landing
    home: Home | None = None
    filed: bool = False
    way: Return | None = None

    @property
    def waits(self) -> bool:
        """True where its paper is known and it is not filed yet."""
        return self.home is not None and not self.filed


class Filed(NamedTuple):
    """Scans that were filed, by their place in the list; `trouble` is what stopped the rest."""

    ways: dict[int, Return | None]
    changed: Changed
    trouble: FiresweepError | None = None


class TakenBack(NamedTuple):
    """A scan that was taken back, and where it lands now."""

    landing: Landing
    changed: Changed


def take_back_row(store: Store, row: Row, reason: str, *, by: str, today: date) -> TakenBack:
    """Take a scan back that was filed with the wrong paper."""
    scan = row.landing.scan
    changed = take_scan_back(store, scan.original_sha256, reason, by=by, today=today)
    (landing,) = landed(store, [scan])
    return TakenBack(landing, changed)


def file_rows(
    store: Store, rows: Sequence[tuple[int, Row, Taken]], *, by: str, today: date,
    progress: Progress,
) -> Filed:  # fmt: skip
    """File scans one after the other; each is kept whole or not at all."""
    ways: dict[int, Return | None] = {}
    changed, trouble = NOTHING, None
    with suppress(Cancelled):
        for done, (at, row, taken) in enumerate(rows):
            progress.step(done, len(rows))
            try:
                one = _file(store, row, taken, by, today)
            except FiresweepError as stopped:
                trouble = stopped
                break
            changed = Changed(changed.tables | one.tables, changed.ids | one.ids)
            ways[at] = taken.way
    return Filed(ways, changed, trouble)


def _file(store: Store, row: Row, taken: Taken, by: str, today: date) -> Changed:
    """A scan that is filed already has only its word said again."""
    assert row.home is not None
    scan = None if row.filed else row.landing.scan
    return file_scan(store, row.home, taken, scan, code=row.landing.code, by=by, today=today)


def known(home: Home) -> Taken:
    """How a paper was taken as far as that is known; nothing where it is not."""
    return Taken(home.proposed, home.on if home.proposed else "", home.witnesses)


def row_line(which: str, row: Row) -> RowLine:
    """A scan in the list: its name, its paper, and a pill for what became of it."""
    pill, state = _pill(row)
    return RowLine(row.landing.scan.name, _about(row), which, pill, state)


def _about(row: Row) -> str:
    landing, home = row.landing, row.home
    if home is not None:
        return " · ".join(filter(None, (named(home), home.premises)))
    if landing.before is not None:
        return " · ".join(filter(None, (named(landing.before), landing.before.premises)))
    said = sentence(landing.why) if landing.why else ""
    return said.removeprefix(landing.scan.name).lstrip()  # it stands above already


def _pill(row: Row) -> tuple[str, str]:
    translate = QCoreApplication.translate
    if row.filed:
        return word(row.way) if row.way else translate("Scans", "Filed"), "done"
    if row.home is not None:
        return translate("Scans", "Paper found"), "accent"
    if row.landing.known:
        return translate("Scans", "Already here"), "done"
    if row.landing.scan.intake is None:
        return translate("Scans", "Unreadable"), "overdue"
    return translate("Scans", "Which paper?"), "soon"


def named(home: Home) -> str:
    """A paper by its kind and number; one without a number by its day."""
    kind = PaperKind(home.kind) if home.kind in set(PaperKind) else SheetKind(home.kind)
    number = home.reference if home.paper_id else long_date(home.issued_on)
    return f"{word(kind)} {number}"


def home_line(which: str, home: Home) -> RowLine:
    """A paper a person may mean."""
    more = " · ".join(filter(None, (home.premises, long_date(home.issued_on), home.address)))
    return RowLine(named(home), more, which, word(home.state), _state(home.state))


def _state(state: PaperState) -> str:
    if state in (PaperState.SIGNED, PaperState.DELIVERED):
        return "done"
    return "overdue" if state in (PaperState.REFUSED, PaperState.VOID) else "soon"


def counted(rows: Sequence[Row]) -> str:
    """How many were filed, wait, were here before, or are for a person; blank without any."""
    translate = QCoreApplication.translate
    counts = {
        translate("Scans", "filed: {count}"): sum(row.filed for row in rows),
        translate("Scans", "found: {count}"): sum(row.waits for row in rows),
        translate("Scans", "already here: {count}"): sum(
            row.landing.known and row.home is None for row in rows
        ),
        translate("Scans", "for you to look at: {count}"): sum(
            row.home is None and not row.landing.known for row in rows
        ),
    }
    return listed(text.format(count=count) for text, count in counts.items() if count)
