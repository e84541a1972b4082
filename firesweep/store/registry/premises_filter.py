"""Which premises a list shows, as conditions that one index each can answer."""

from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, Select, func, literal, select
from sqlmodel import col

from firesweep.model.sweep.progress import SweepPart
from firesweep.model.vocabulary import Category, Outcome
from firesweep.store.journal import table_of
from firesweep.store.tables import HazardState, Inspection, Premises, PremisesCategory, Sweep


@dataclass(frozen=True)
class PremisesFilter:
    """What the list shows; everything None or False shows all that are in the registry."""

    search: str = ""
    community_id: str | None = None
    beat_id: str | None = None
    category: Category | None = None
    key_unit: bool = False
    never_visited: bool = False
    open_hazards: bool = False
    with_closed: bool = False
    sweep_id: str | None = None
    sweep_part: SweepPart = SweepPart.IN_SCOPE
    """With `sweep_id`: which of the sweep's premises, by how far it has come with them."""

    @property
    def unsearched(self) -> "PremisesFilter":
        """The same filter before anything was typed."""
        return replace(self, search="")


EVERYTHING = PremisesFilter()


def conditions(wanted: PremisesFilter) -> list[ColumnElement[bool]]:
    """Return what a listed premises must meet, apart from search and status."""
    p = table_of(Premises).c
    found: list[ColumnElement[bool]] = []
    if wanted.community_id:
        found.append(p.community_id == wanted.community_id)
    if wanted.beat_id:
        found.append(p.beat_id == wanted.beat_id)
    if wanted.category:
        in_category = select(col(PremisesCategory.premises_id)).where(
            col(PremisesCategory.category) == wanted.category.value
        )
        found.append(p.id.in_(in_category))
    return [*found, *_flag_conditions(wanted), *_sweep_conditions(wanted)]


def _flag_conditions(wanted: PremisesFilter) -> list[ColumnElement[bool]]:
    p = table_of(Premises).c
    conditions: list[ColumnElement[bool]] = []
    if wanted.key_unit:
        conditions.append(p.key_unit)
    if wanted.never_visited:
        seen = select(col(Inspection.kept_id)).where(
            col(Inspection.outcome) == Outcome.INSPECTED.value
        )
        conditions.append(p.id.not_in(seen))
    if wanted.open_hazards:
        troubled = select(col(HazardState.premises_id)).where(col(HazardState.is_open))
        conditions.append(p.id.in_(troubled))
    return conditions


def _sweep_conditions(wanted: PremisesFilter) -> list[ColumnElement[bool]]:
    if wanted.sweep_id is None:
        return []
    p, s = table_of(Premises).c, table_of(Sweep).c
    mine = s.id == wanted.sweep_id
    categories = literal('["').concat(func.replace(s.categories, ",", '","')).concat('"]')
    counted = select(col(PremisesCategory.premises_id)).where(
        col(PremisesCategory.category).in_(_members(select(categories).where(mine)))
    )
    return [
        p.community_id.in_(_members(select(s.communities).where(mine))),
        p.id.in_(counted),
        *_part_conditions(wanted.sweep_id, wanted.sweep_part),
    ]


def _part_conditions(sweep_id: str, part: SweepPart) -> list[ColumnElement[bool]]:
    """An inspection counts once it got in; no access counts where nobody ever got in."""
    i = table_of(Inspection).c
    tried = select(i.kept_id).where(i.sweep_id == sweep_id)
    inspected = table_of(Premises).c.id.in_(tried.where(i.outcome == Outcome.INSPECTED.value))
    if part == SweepPart.INSPECTED:
        return [inspected]
    if part == SweepPart.LEFT:
        return [~inspected]
    if part == SweepPart.NO_ACCESS:
        return [~inspected, table_of(Premises).c.id.in_(tried)]
    return []


def _members(array_text: Select[Any]) -> Select[Any]:
    """Return the values of a JSON list that a query yields."""
    values = func.json_each(array_text.scalar_subquery()).table_valued("value")
    return select(values.c.value)
