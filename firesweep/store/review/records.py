"""The records behind a figure of the week, each as a line that says what it is."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import Connection

from firesweep.model.logs.occasion import OccasionKind
from firesweep.model.review.figures import COVER, OF_HAZARDS, Figure
from firesweep.store import street
from firesweep.store.kept import Kept
from firesweep.store.logs import occasions
from firesweep.store.merge.clashes import row_name
from firesweep.store.plain import many_rows, rows
from firesweep.store.review.as_then import AS_NOW, AsThen, as_then

_PREMISES = """
SELECT p.id, p.name, p.address, c.name FROM premises p JOIN community c ON c.id = p.community_id
WHERE p.id IN (SELECT value FROM json_each(:ids)) ORDER BY c.position, p.pinyin, p.row
"""
_HAZARDS = """
SELECT z.id, p.name, z.description, c.name, b.name, z.place, f.number, h.premises_id, h.deadline,
    z.severity
FROM json_each(:ids) j
CROSS JOIN hazard_state h ON h.hazard_id = j.value
JOIN hazard z ON z.id = h.hazard_id
JOIN premises p ON p.id = h.premises_id
JOIN community c ON c.id = h.community_id
LEFT JOIN beat b ON b.id = p.beat_id
LEFT JOIN paper f ON f.id = h.paper_id
ORDER BY h.deadline IS NULL, h.deadline, h.hazard_id
"""
"""Of a hazard far less than the rectification list shows: of thousands that takes too long."""
_DEADLINES = """
SELECT h.hazard_id, h.deadline FROM json_each(:ids) j
CROSS JOIN hazard_state h ON h.hazard_id = j.value
"""
_DEADLINES_OF_OPEN = "SELECT hazard_id, deadline FROM hazard_state WHERE is_open = 1"
"""An index holds them all: seven thousand by themselves take as long as fifty thousand of it."""
_MANY = 1000
_NEVER = "~"
"""Comes after every day."""
_PREMISES_IN_ORDER = """
SELECT p.id FROM json_each(:ids) j CROSS JOIN premises p ON p.id = j.value
JOIN community c ON c.id = p.community_id ORDER BY c.position, p.pinyin, p.row
"""
_PHOTOS = """
SELECT f.id, coalesce(p.name, d.place, o.place, r.place, ''), f.name, coalesce(f.premises_id, '')
FROM photo f
LEFT JOIN premises p ON p.id = f.premises_id
LEFT JOIN drill d ON d.id = f.drill_id
LEFT JOIN outreach o ON o.id = f.outreach_id
LEFT JOIN report r ON r.id = f.report_id
WHERE f.id IN (SELECT value FROM json_each(:ids)) ORDER BY 2, 3, 1
"""


_OF_PREMISES = COVER | {Figure.NO_ACCESS, Figure.NO_ACCESS_AGAIN, Figure.REPEATS}


class RecordLine(NamedTuple):
    """One record: what it is, who or where, and where it leads."""

    id: str
    text: str
    more: str = ""
    premises_id: str = ""
    hazard_id: str = ""
    deadline: str | None = None
    severity: str = ""


def in_order(
    connection: Connection, figure: Figure, ids: Sequence[str], known: Mapping[str, str | None]
) -> dict[str, str | None]:
    """Return the records behind a figure in the order they are listed in, with their deadlines.

    Of thousands of hazards or premises nothing else is read; of hazards whose deadlines on the
    data day are known nothing at all.
    """
    with many_rows():
        if figure in OF_HAZARDS:
            found = {each: known[each] for each in ids if each in known}
            if len(found) < len(ids):
                found.update(_deadlines(connection, [one for one in ids if one not in known]))
            return dict(sorted(found.items(), key=_by_deadline))
        if figure in _OF_PREMISES:
            in_rows = rows(connection, _PREMISES_IN_ORDER, ids=list(ids))
            return dict.fromkeys(place for (place,) in in_rows)
    return dict.fromkeys(one.id for one in record_lines(connection, figure, ids))


def _deadlines(connection: Connection, ids: Sequence[str]) -> list[tuple[str, str | None]]:
    left, found = set(ids), list[tuple[str, str | None]]()
    if len(left) > _MANY:
        found = [row for row in rows(connection, _DEADLINES_OF_OPEN) if row[0] in left]
        left.difference_update(hazard for hazard, _ in found)
    return [*found, *rows(connection, _DEADLINES, ids=list(left))]


def _by_deadline(one: tuple[str, str | None]) -> tuple[str, str]:
    hazard_id, deadline = one
    return deadline or _NEVER, hazard_id


def lines_as_of(
    connection: Connection,
    kept: Kept,
    figure: Figure,
    ids: Sequence[str],
    day: date,
    today: date,
) -> list[RecordLine]:
    """Return a line for each of the records behind a figure as it stood on a data day."""
    then = as_then(connection, kept, ids if figure in OF_HAZARDS else [], day, today)
    return record_lines(connection, figure, ids, then)


def record_lines(
    connection: Connection, figure: Figure, ids: Sequence[str], then: AsThen = AS_NOW
) -> list[RecordLine]:
    """Return a line for each of the records behind a figure; hazards by notice and beat of then."""
    if figure in OF_HAZARDS:
        with many_rows():
            return list(_hazards(connection, ids, then))
    if figure is Figure.PHOTOS:
        return [RecordLine(*row) for row in rows(connection, _PHOTOS, ids=list(ids))]
    if figure is Figure.CLASHES:
        return [_clash(connection, each) for each in ids]
    if figure in (Figure.DRILLS, Figure.OUTREACH):
        return list(_log(connection, OccasionKind(figure.value.removesuffix("s")), ids))
    if figure is Figure.WITHOUT_DRILL:
        return [RecordLine(one.id, one.name) for one in street.communities(connection)
                if one.id in ids]  # fmt: skip
    if figure is Figure.SILENT:
        homes = street.homes(connection)
        return [RecordLine(each, each, homes.get(each, "")) for each in ids]
    return [
        RecordLine(place, name, " · ".join(filter(None, (area, address))), place)
        for place, name, address, area in rows(connection, _PREMISES, ids=list(ids))
    ]


def _hazards(connection: Connection, ids: Sequence[str], then: AsThen) -> Iterator[RecordLine]:
    for line in rows(connection, _HAZARDS, ids=list(ids)):
        hazard_id, premises, told, community, beat, place, number, *rest = line
        premises_id, deadline, severity = rest
        where = (community, then.beats.get(hazard_id, beat), place,
                 then.numbers.get(hazard_id, number))  # fmt: skip
        more = " · ".join(filter(None, where))
        yield RecordLine(hazard_id, f"{premises}　{told}", more, premises_id, hazard_id, deadline,
                         severity)  # fmt: skip


def _clash(connection: Connection, record: str) -> RecordLine:
    table, row_id, field = record.split("/")
    place = row_id if table == "premises" else ""
    return RecordLine(record, row_name(connection, table, row_id), field, place)


def _log(connection: Connection, kind: OccasionKind, ids: Sequence[str]) -> Iterator[RecordLine]:
    mine = occasions.standing(kind).c.first_id.in_(list(ids))
    for line in occasions.log(connection, kind, mine):
        yield RecordLine(line.id, line.theme or line.what, f"{line.held_on} · {line.where}",
                         line.premises_id or "")  # fmt: skip
