"""A list on its way into the registry: read, mapped, judged; no widgets."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from firesweep.errors import FiresweepError
from firesweep.model.registry.listed import Field
from firesweep.model.vocabulary import Category
from firesweep.office.registry.intake import ImportReport
from firesweep.office.registry.upkeep import import_rows
from firesweep.sheet.columns import recognise_columns
from firesweep.sheet.communities import find_community
from firesweep.sheet.header import Header, find_header, header_of
from firesweep.sheet.plan import plan_rows
from firesweep.sheet.rows import Defaults, ImportPlan
from firesweep.sheet.table import Table, read_table
from firesweep.store.database import Store
from firesweep.store.journal import Changed

SAMPLE = 200
"""Rows that say what a column holds."""


class ListFile(NamedTuple):
    """A sheet of a file, its heading, and what its columns seem to hold."""

    path: Path
    table: Table
    header: Header
    mapping: Mapping[int, Field]


@dataclass(frozen=True)
class Choices:
    """What the person says about a list."""

    mapping: Mapping[int, Field]
    header: Header
    community: str = ""
    category: Category | None = None
    add_communities: bool = False


class Judgement(NamedTuple):
    """What taking a list would do; without a report, `trouble` says what stands against it."""

    plan: ImportPlan
    report: ImportReport | None
    trouble: FiresweepError | None = None


class Taken(NamedTuple):
    """A list that was taken, and what that touched."""

    report: ImportReport
    changed: Changed


def read_list(path: Path, sheet: str | None = None) -> ListFile:
    """Read a file and find its heading and columns."""
    table = read_table(path, sheet)
    return with_heading(path, table, find_header(table))


def with_heading(path: Path, table: Table, row: int) -> ListFile:
    """Take a row as the heading; the columns follow from it."""
    header = header_of(table, row)
    sample = table.rows[header.data_from : header.data_from + SAMPLE]
    return ListFile(path, table, header, recognise_columns(header.names, sample))


def plan_list(table: Table, choices: Choices, known: Sequence[str]) -> ImportPlan:
    """Read every row; communities keep the street's names for them."""
    strict = () if choices.add_communities else tuple(known)
    kinds = (choices.category,) if choices.category else ()
    defaults = Defaults(choices.community, kinds, strict, by_name=not kinds)
    plan = plan_rows(table, choices.mapping, defaults, choices.header)
    if strict:
        return plan
    rows = tuple(
        replace(row, community=find_community(row.community, known) or row.community)
        for row in plan.rows
    )
    return replace(plan, rows=rows)


def judge(
    store: Store,
    table: Table,
    choices: Choices,
    known: Sequence[str],
    *,
    by: str,
    progress: Callable[[int, int], None],
) -> Judgement:
    """Say what taking a list would do; nothing is written."""
    plan = plan_list(table, choices, known)
    if not plan.rows:
        return Judgement(plan, None)
    try:
        report = import_rows(
            store, plan.rows, by=by, dry_run=True, add_communities=choices.add_communities,
            progress=progress,
        )  # fmt: skip
    except FiresweepError as trouble:
        return Judgement(plan, None, trouble)
    return Judgement(plan, report)


def take(
    store: Store,
    plan: ImportPlan,
    *,
    by: str,
    add_communities: bool,
    progress: Callable[[int, int], None],
) -> Taken:
    """Write a list as it was judged."""
    report = import_rows(
        store, plan.rows, by=by, add_communities=add_communities, progress=progress
    )
    return Taken(report, report.wrote)
