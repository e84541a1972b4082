"""The list of what was recorded here and is not at the office, and the way to each record."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from firesweep.model.vocabulary import RowKind, Where
from firesweep.store.exchange.waiting import Waiting
from firesweep.store.exchange.whereabouts import Whereabouts
from firesweep.ui.desk import Desk
from firesweep.ui.rows.row_list import RowLine
from firesweep.ui.words.dates import moment
from firesweep.ui.words.vocabulary import word
from firesweep.ui.words.whereabouts import where_text

_STATES = {Where.DRAFT: "muted", Where.HERE: "soon", Where.ON_ITS_WAY: "accent"}
_SETTINGS = {"person": "people", "team": "teams", "community": "areas", "beat": "areas"}


MOST = 1000
"""So many are listed: a registry that was just read in is many thousands."""


def away_lines(found: Sequence[Waiting]) -> list[RowLine]:
    """Drafts, then the records the office has not got, the newest first, each with where it is."""
    lines = [_line(one) for one in found[:MOST]]
    if left := len(found) - len(lines):
        text = QCoreApplication.translate("Bundle", "Earlier ones: {count}")
        lines.append(RowLine(text.format(count=f"{left:,}"), heading=True))
    return lines


def _line(one: Waiting) -> RowLine:
    kind = word(RowKind(one.kind))
    at = moment(one.at) if one.at else ""
    where = where_text(Whereabouts(one.where, one.bundle))
    more = " · ".join(filter(None, (kind, at)))
    return RowLine(one.called or kind, more, _id(one), where, _STATES[one.where])


def _id(one: Waiting) -> str:
    return f"{one.where}\t{one.kind}\t{one.id}"


def go_to(desk: Desk, found: Iterable[Waiting], row: str) -> None:
    """Open a record where it is worked on."""
    for one in (one for one in found if _id(one) == row):
        place, what = _place(one)
        desk.go(place, **what)


def _place(one: Waiting) -> tuple[str, dict[str, Any]]:
    kind, draft = one.kind, one.where is Where.DRAFT
    new = draft and not one.id  # a draft with an id corrects that record
    if draft and kind == "inspection":
        return "inspection", {"draft_id": one.id}
    if kind in ("drill", "outreach"):
        return "drills", {"kind": kind, **({"new": True} if new else {"occasion_id": one.id})}
    if kind == "report":
        return "reports", {"new": True} if new else {"report_id": one.id}
    if kind in ("decision", "sign_off"):
        return "week", {}
    if kind in ("sweep", "draw"):
        return "sweep", {}
    if kind in _SETTINGS:
        return "settings", {"page": _SETTINGS[kind]}
    premises_id = one.id if kind == "premises" else one.premises_id
    return "premises", {"premises_id": premises_id} if premises_id else {}
