"""What a signed week keeps of the records behind its figures: which they were, and their names."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from itertools import starmap
from typing import Any

from firesweep.model.period import Period
from firesweep.model.review.figures import Figure
from firesweep.model.review.signed_lines import (
    Lines,
    SignedLine,
    bytes_of,
    frozen_lines,
    packed_lines,
    thawed_lines,
    unpacked_lines,
)
from firesweep.office.review.figures import areas_of, dated_records_of
from firesweep.store.database import Store
from firesweep.store.review.records import in_order, lines_as_of

KEPT = (
    Figure.OVERDUE, Figure.DUE, Figure.NEW_SERIOUS, Figure.NO_ACCESS, Figure.REPEATS,
    Figure.CLASHES, Figure.PHOTOS, Figure.WITHOUT_DRILL, Figure.SILENT, Figure.FOUND,
    Figure.REINSPECTED, Figure.CLOSED, Figure.VISITED, Figure.DRILLS, Figure.OUTREACH,
    Figure.NO_ACCESS_AGAIN, Figure.PENDING, Figure.REOPENED, Figure.VOIDED, Figure.ON_THE_SPOT,
    Figure.NOTICED, Figure.REFERRED, Figure.OPEN, Figure.SHUT, Figure.COVERED, Figure.LEFT,
)  # fmt: skip
"""Figures whose records are kept with the signed week, those first for which there must be room.

What is in scope is what was inspected and what was left.
"""
_BETWEEN = 4
"""Bytes JSON takes beside each of some ids: quotes, a comma, a blank."""
Records = dict[Figure, list[str]]


def kept_records(
    store: Store, week: Period, today: date, community: str, room: int
) -> tuple[Records, dict[Figure, dict[str, SignedLine]]]:
    """Return the records of each figure there is room for, in their order, and their lines."""
    found, deadlines = dated_records_of(store, KEPT, week, today, community)
    areas, day = areas_of(store, week, today), week.data_day(today)
    records, lines = Records(), dict[Figure, dict[str, SignedLine]]()
    with store.glance_kept() as (_, kept), store.read() as connection:
        for figure, ids in _with_room(found, room):
            by_id = in_order(connection, figure, ids, deadlines)
            records[figure] = list(by_id)
            lines[figure] = {
                one.id: SignedLine(one.text, one.more, by_id.get(one.id), areas.get(one.id, ""))
                for one in lines_as_of(connection, kept, figure, ids, day, today)
            }
    return records, lines


def _with_room(found: Records, room: int) -> Iterator[tuple[Figure, list[str]]]:
    """Yield the figures there is room for, whole: a part of their records says nothing."""
    for figure in KEPT:
        taken = sum(len(one.encode()) + _BETWEEN for one in found[figure])
        if taken <= room:
            room -= taken
            yield figure, found[figure]


def names_with_room(
    records: Records, every: Mapping[Figure, Lines], room: int
) -> dict[str, dict[str, Any]]:
    """Return what records were called as a signed week keeps it, in so many bytes.

    Packed where not all has room as it stands; then figures whole, each record once.
    """
    whole = {record: line for lines in every.values() for record, line in lines.items()}
    if sum(starmap(bytes_of, whole.items())) <= room:
        return {"lines": frozen_lines(whole)}
    found, packed = set[str](), dict[str, str]()
    for figure, lines in every.items():
        told = packed_lines(map(lines.get, _others(records[figure], found)))
        taken = len(json.dumps({figure.value: told}))
        if taken <= room:
            room -= taken
            found |= lines.keys()
            packed[figure.value] = told
    return {"packed": packed}


def names_kept(records: Records, figures: Mapping[str, Any]) -> dict[str, SignedLine]:
    """Return what records were called as it was kept; TypeError or ValueError for anything else."""
    found = thawed_lines(figures.get("lines", {}))
    packed = dict(figures.get("packed", {}))
    for figure in filter(packed.__contains__, KEPT):
        ids = list(_others(records[figure], found))
        lines = zip(ids, unpacked_lines(packed[figure]), strict=True)
        found |= {record: line for record, line in lines if line}
    return found


def _others(ids: Iterable[str], found: Collection[str]) -> Iterator[str]:
    """Yield the records that no figure before them has named."""
    return (record for record in ids if record not in found)


def with_scope(records: Records) -> Records:
    """Return records with those of what is in scope, where both its parts were kept."""
    if not {Figure.COVERED, Figure.LEFT} <= records.keys():
        return records
    return records | {Figure.IN_SCOPE: [*records[Figure.COVERED], *records[Figure.LEFT]]}
