"""The records behind figures as a list shows them: of a signed week as they were signed."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from firesweep.model.period import Period
from firesweep.model.review.figures import OF_HAZARDS, Figure
from firesweep.model.review.signed_lines import Lines
from firesweep.office.review.figures import dated_records_of
from firesweep.office.review.sign_off import Signed
from firesweep.store.database import Store
from firesweep.store.review.records import RecordLine, in_order, lines_as_of
from firesweep.store.review.review import STREET

Records = Mapping[Figure, Mapping[str, str | None]]
"""The ids of thousands in their order, with their deadlines: what each is is read on sight."""


class Listed(NamedTuple):
    """The records behind some figures."""

    records: Records
    held: bool
    """False where they are of a signed week, but known as they are now: too many to be kept."""
    named: bool
    """False where they are of a signed week, and some bear the names of today."""


def listed(
    store: Store,
    connection: Any,
    figures: Collection[Figure],
    period: Period,
    today: date,
    community: str = STREET,
    *,
    within: str = "",
    kept: Signed | None = None,
) -> Listed:
    """Return the records behind figures of a community's page, or the street's.

    `within` asks for those alone that count in one community; `kept` is the page if it is signed.
    """
    every, deadlines = dated_records_of(store, figures, period, today, within or community)
    if kept is None:
        return Listed(ordered(connection, every, deadlines), held=True, named=True)
    found = {figure: kept.within(figure, within) for figure in every}
    held = {figure: ids for figure, ids in found.items() if ids is not None}
    deadlines |= {record: line.deadline for record, line in kept.lines.items()}
    # Hazards are sorted by deadlines of then; other records by their names, so as they were kept.
    as_kept = {figure: dict[str, str | None].fromkeys(ids) for figure, ids in held.items()
               if figure not in OF_HAZARDS and kept.names(ids)}  # fmt: skip
    others = {figure: held.get(figure, ids) for figure, ids in every.items()
              if figure not in as_kept}  # fmt: skip
    known = as_kept | ordered(connection, others, deadlines)
    records = {figure: known[figure] for figure in every}
    return Listed(
        records, held=held.keys() == every.keys(), named=all(map(kept.names, records.values()))
    )


def ordered(
    connection: Any,
    every: Mapping[Figure, Sequence[str]],
    deadlines: Mapping[str, str | None],
) -> dict[Figure, dict[str, str | None]]:
    """Return the records behind figures in the order they are listed in, with their deadlines."""
    return {figure: in_order(connection, figure, ids, deadlines) for figure, ids in every.items()}


def lines_of(
    store: Store,
    figure: Figure,
    ids: Sequence[str],
    day: date,
    today: date,
    kept: Signed | None = None,
) -> list[RecordLine]:
    """Return what some records are.

    Notice and beat are those of the data day; of a signed week all is as it was kept.
    """
    with store.glance_kept() as (_, known), store.read() as connection:
        found = lines_as_of(connection, known, figure, ids, day, today)
    return list(_as_signed(ids, found, kept.lines)) if kept and kept.lines else found


def _as_signed(
    ids: Sequence[str], found: Sequence[RecordLine], signed: Lines
) -> Iterator[RecordLine]:
    """Yield records under the names they had when their week was signed, where those were kept.

    What is not listed any more, such as one of two that were merged, leads nowhere.
    """
    now = {line.id: line for line in found}
    for record in ids:
        line = now.get(record)
        if told := signed.get(record):
            line = (line or RecordLine(record, ""))._replace(text=told.text, more=told.more)
        if line:
            yield line
