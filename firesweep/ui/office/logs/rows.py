"""The lines of a log: who has none yet in the sweep first, then what was held, newest first."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from firesweep.model.logs.occasion import OccasionKind
from firesweep.store import street
from firesweep.store.exchange.elsewhere import held_here
from firesweep.store.logs import occasions
from firesweep.store.logs.occasions import LogLine
from firesweep.store.street import CommunityRow
from firesweep.store.sweep import sweeps
from firesweep.store.sweep.log_totals import LogTotals, log_totals, without
from firesweep.store.sweep.sweeps import SweepRow
from firesweep.ui.office.logs.wording import people_text, second_text, what_text
from firesweep.ui.rows.row_list import RowLine

NONE_YET = "none "
"""Before the id of a community that has none yet."""


class Log(NamedTuple):
    """What the screen asks the store for."""

    sweeps: list[SweepRow]
    of: SweepRow | None
    communities: list[CommunityRow]
    lines: dict[OccasionKind, list[LogLine]]
    totals: dict[str, LogTotals]


def read_log(connection: Any, wanted: str | None, today: str, *, every: bool) -> Log:
    """Return the logs of the wanted or the running sweep; with `every`, of all time."""
    known = sweeps.sweeps(connection)
    chosen = next((s for s in known if s.id == wanted), None)
    of = None if every else chosen or sweeps.current_sweep(connection, today)
    of = held_here(connection, of) if of else None
    lines = {}
    for kind in OccasionKind:
        mine = [occasions.standing(kind).c.sweep_id == of.id] if of else []
        lines[kind] = occasions.log(connection, kind, *mine)
    totals = log_totals(connection, of) if of else {}
    return Log(known, of, street.communities(connection), lines, totals)


def rows(log: Log, kind: OccasionKind) -> Iterator[RowLine]:
    """Yield what the list shows."""
    lacking = missing(log, kind)
    if lacking:
        yield RowLine(_missing_word(kind), id="", heading=True)
    for community in lacking:
        yield RowLine(
            community.name,
            _missing_more(kind),
            f"{NONE_YET}{community.id}",
            QCoreApplication.translate("Logs", "None yet"),
            "soon",
            action=QCoreApplication.translate("Logs", "Record"),
        )
    if lacking and log.lines[kind]:
        yield RowLine(QCoreApplication.translate("Logs", "Recorded"), id="", heading=True)
    yield from (_row(line) for line in log.lines[kind])


def missing(log: Log, kind: OccasionKind) -> list[CommunityRow]:
    """Return the communities of the sweep that have none yet."""
    if log.of is None or log.of.closed:
        return []
    lacking = set(without(log.totals, log.of, kind))
    return [community for community in log.communities if community.id in lacking]


def _row(line: LogLine) -> RowLine:
    pill, state = _pill(line)
    people = "" if state == "done" else people_text(line)
    more = " · ".join(filter(None, (second_text(line), people)))
    return RowLine(what_text(line), more, line.id, pill, state, line.photo or "")


def _pill(line: LogLine) -> tuple[str, str]:
    translate = QCoreApplication.translate
    if line.void_reason:
        return translate("Logs", "Void"), "overdue"
    if line.open_hazards:
        return translate("Logs", "Hazards {count}").format(count=line.open_hazards), "overdue"
    return people_text(line) or translate("Logs", "Recorded"), "done"


def _missing_word(kind: OccasionKind) -> str:
    translate = QCoreApplication.translate
    if kind is OccasionKind.DRILL:
        return translate("Logs", "No drill yet in this sweep")
    return translate("Logs", "No publicity or training yet in this sweep")


def _missing_more(kind: OccasionKind) -> str:
    translate = QCoreApplication.translate
    if kind is OccasionKind.DRILL:
        return translate("Logs", "One drill in every community")
    return translate("Logs", "Publicity and training in every community")


def sum_text(log: Log) -> str:
    """The figures of the sweep in one line."""
    if log.of is None:
        return ""
    translate = QCoreApplication.translate
    totals: Sequence[LogTotals] = list(log.totals.values())
    held = sum(bool(log.totals[each].drills) for each in log.of.communities)
    text = translate("Logs", "Drills in {held} of {all} communities, {people} people · "
              "publicity and training {events} times, {reached} people reached")  # fmt: skip
    return text.format(
        held=held, all=len(log.of.communities),
        people=f"{sum(each.head_count for each in totals):,}",
        events=f"{sum(each.events for each in totals):,}",
        reached=f"{sum(each.reached for each in totals):,}",
    )  # fmt: skip
