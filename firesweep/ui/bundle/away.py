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
_LOGS = ("drill", "outreach", "report")
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
    if kind in _LOGS:
        return _record(kind, "" if new else one.id)
    if kind in ("decision", "sign_off"):
        return "week", _in_week(one)
    if kind in ("sweep", "draw"):
        return "sweep", {"sweep_id": one.of.get("sweep_id", one.id)}
    if kind in _SETTINGS:
        return "settings", {"page": _SETTINGS[kind]}
    if premises_id := one.id if kind == "premises" else one.premises_id:
        return "premises", {"premises_id": premises_id}
    for log in _LOGS:
        if owner := one.of.get(f"{log}_id"):
            return _record(log, owner)
    return "premises", {}


def _record(log: str, record_id: str) -> tuple[str, dict[str, Any]]:
    """A drill, an outreach event or a report in its log; without an id a new one."""
    if log == "report":
        return "reports", {"report_id": record_id} if record_id else {"new": True}
    return "drills", {"kind": log, **({"occasion_id": record_id} if record_id else {"new": True})}


def _in_week(one: Waiting) -> dict[str, Any]:
    """The week of a decision or a signature, of its community or the whole street."""
    found = {"week": one.of["week"], "community": one.of.get("community_id", "")}
    return found | ({"decision_id": one.id} if one.kind == "decision" else {})
