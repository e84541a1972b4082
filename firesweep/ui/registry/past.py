"""What has become of a premises, as lines to read: edits, visits, hazards, papers."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from firesweep.model.hazard.life import State
from firesweep.model.numbers import PaperKind
from firesweep.model.vocabulary import NoAccess, Outcome, PaperState
from firesweep.store.aliases import Alias
from firesweep.store.exchange.whereabouts import Whereabouts
from firesweep.store.hazard.hazards import HazardLine
from firesweep.store.paper.papers import PaperLine
from firesweep.store.registry.premises import Edit
from firesweep.store.visit.inspections import InspectionLine
from firesweep.ui.rows.row_list import RowLine
from firesweep.ui.words.dates import due_state, due_text, long_date
from firesweep.ui.words.fields import field_name, said_value
from firesweep.ui.words.vocabulary import word
from firesweep.ui.words.whereabouts import where_text
from firesweep.ui.words.whose import whose


def edit_lines(edits: Iterable[Edit], names: Mapping[str, str]) -> list[RowLine]:
    """Who changed what and when, in words; `names` says ids."""
    return [RowLine(_edit_text(edit, names), _edit_more(edit)) for edit in edits]


def place_lines(found: Whereabouts | None) -> list[RowLine]:
    """A heading that says how far what was written about the premises itself has come."""
    if found is None:
        return []
    text = QCoreApplication.translate("Past", "Entry and changes: {where}")
    return [RowLine(text.format(where=where_text(found)), heading=True)]


def _edit_text(edit: Edit, names: Mapping[str, str]) -> str:
    if edit.field is None:
        return QCoreApplication.translate("Past", "Entered in the registry")
    old, new = (said_value(edit.field, value, names) for value in (edit.old, edit.new))
    return QCoreApplication.translate("Past", "{field}: {old} → {new}").format(
        field=field_name(edit.field), old=old, new=new
    )


def _edit_more(edit: Edit) -> str:
    return whose(edit.at, edit.by, edit.laptop)


def alias_lines(
    aliases: Iterable[Alias], edits: Mapping[str, Iterable[Edit]], names: Mapping[str, str]
) -> list[RowLine]:
    """What was changed at the duplicates that count here, below the name of each."""
    lines: list[RowLine] = []
    for alias in aliases:
        text = QCoreApplication.translate("Past", "Duplicate: {name}, {address}")
        head = text.format(name=alias.name, address=alias.address or "–")
        lines += [RowLine(head, heading=True), *edit_lines(edits.get(alias.id, ()), names)]
    return lines


def visit_lines(visits: Iterable[InspectionLine], premises_id: str | None) -> list[RowLine]:
    """Visits, newest first; those to a duplicate say under which name it was registered."""
    return [
        replace(line, more=" · ".join(filter(None, (line.more, _as(visit, premises_id)))))
        for visit, line in ((visit, _visit_line(visit)) for visit in visits)
    ]


def _as(visit: InspectionLine, premises_id: str | None) -> str:
    text = QCoreApplication.translate("Past", "as {name}")
    return "" if visit.premises_id == premises_id else text.format(name=visit.premises)


def _visit_line(visit: InspectionLine) -> RowLine:
    day = long_date(visit.visited_on)
    if visit.outcome == Outcome.NO_ACCESS:
        why = word(NoAccess(visit.no_access)) if visit.no_access else ""
        again = QCoreApplication.translate("Past", "next visit {day}")
        more = again.format(day=long_date(visit.next_visit)) if visit.next_visit else ""
        parts = " · ".join(filter(None, (why, more)))
        return RowLine(day, parts, visit.id, word(Outcome.NO_ACCESS), "soon")
    if visit.hazards:
        found = QCoreApplication.translate("Past", "Hazards found: {count}")
        text = found.format(count=visit.hazards)
        return RowLine(day, text, visit.id, word(Outcome.INSPECTED), "overdue")
    text = QCoreApplication.translate("Past", "No hazard found")
    return RowLine(day, text, visit.id, word(Outcome.INSPECTED), "done")


def hazard_lines(
    hazards: Iterable[HazardLine],
    today: date,
    visits: Iterable[InspectionLine],
    premises_id: str | None,
) -> list[RowLine]:
    """Hazards, the open ones first with how far their deadline is; those of a duplicate say so."""
    found_as = {visit.id: _as(visit, premises_id) for visit in visits}
    return [
        replace(line, more=" · ".join(filter(None, (line.more, found_as.get(of.found_at)))))
        for of, line in ((hazard, _hazard_line(hazard, today)) for hazard in hazards)
    ]


def _hazard_line(hazard: HazardLine, today: date) -> RowLine:
    state = State(hazard.state)
    parts = (hazard.place, word(state), hazard.number or "", long_date(hazard.found_on))
    more = " · ".join(filter(None, parts))
    if not state.is_open:
        return RowLine(hazard.description, more, hazard.id, word(state), "done")
    pill = due_text(hazard.deadline, today)
    return RowLine(hazard.description, more, hazard.id, pill, due_state(hazard.deadline, today))


_PAPER_TONES = {
    PaperState.ISSUED: "accent",
    PaperState.DELIVERED: "done",
    PaperState.SIGNED: "done",
    PaperState.VOID: "overdue",
    PaperState.REFUSED: "overdue",
}
"""Any other is still to be looked at."""


def paper_lines(papers: Iterable[PaperLine], states: Mapping[str, PaperState]) -> list[RowLine]:
    """Papers issued, newest first, each with how far it is on its way out and home again."""
    due = QCoreApplication.translate("Past", "deadline {day}")
    return [
        RowLine(
            paper.number,
            " · ".join(
                filter(None, (
                    word(PaperKind(paper.kind)),
                    long_date(paper.issued_on),
                    due.format(day=long_date(paper.deadline)) if paper.deadline else "",
                ))
            ),
            paper.id,
            word(states[paper.id]) if paper.id in states else "",
            _PAPER_TONES.get(states.get(paper.id, PaperState.ISSUED), "soon"),
        )
        for paper in papers
    ]  # fmt: skip


def with_places(lines: Iterable[RowLine], places: Mapping[str, Whereabouts]) -> list[RowLine]:
    """Say of each record how far it has come on its way to the office, where that is known."""
    return [
        replace(line, more=" · ".join(filter(None, (line.more, where_text(places.get(line.id))))))
        for line in lines
    ]
