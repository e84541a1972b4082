"""What somebody means by a number, a hazard's id, or a premises: its paper and its hazards."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from sqlalchemy import Connection, or_, select

from firesweep.errors import FiresweepError
from firesweep.model.hazard.life import StepKind
from firesweep.model.numbers import ways_to_write
from firesweep.store.aliases import kept_id, of_premises
from firesweep.store.hazard.hazards import HazardLine, hazard_lines
from firesweep.store.journal import table_of
from firesweep.store.paper.number_list import voided_papers
from firesweep.store.paper.papers import paper
from firesweep.store.registry.suspects import premises_called
from firesweep.store.tables import Hazard, StepFact


class Meant(NamedTuple):
    """The paper of a number, where it is one, and the hazards it is about."""

    paper: Mapping[Any, Any] | None
    hazards: tuple[HazardLine, ...]


def paper_called(connection: Connection, number: str) -> Mapping[Any, Any] | None:
    """Return a paper by its number as it is printed, or as people type it, its 号 left out."""
    ways = (f"{way}{end}" for end in ("", "号") for way in ways_to_write(number))
    return next(filter(None, (paper(connection, way) for way in ways)), None)


def meant(connection: Connection, reference: str) -> Meant:
    """Return what a number, a hazard's id or a premises' name or id means, or say it is unknown."""
    found = paper_called(connection, reference)
    if found is not None:
        return Meant(found, _of_paper(connection, found))
    z = table_of(Hazard).c
    hazards = hazard_lines(connection, z.id == reference)
    if not hazards:
        hazards = hazard_lines(connection, of_premises(z, _premises(connection, reference)))
    return Meant(None, tuple(hazards))


def premises_meant(connection: Connection, reference: str) -> str:
    """Return the premises a number is about, or that is called so; of a duplicate the one it was
    merged into.
    """
    found = paper_called(connection, reference)
    if found is None:
        return _premises(connection, reference)
    if found["premises_id"] is None:
        raise FiresweepError(
            "{number} is about no premises. Give a premises' name or id.", number=found["number"]
        )
    return kept_id(connection, str(found["premises_id"]))


def not_void(connection: Connection, of: Mapping[Any, Any]) -> None:
    """Refuse a paper about a notice that holds no longer."""
    void = voided_papers(connection).get(of["id"])
    if void:
        raise FiresweepError(
            "{number} is void: {reason}. No further paper is made for it.",
            number=of["number"], reason=void.reason,
        )  # fmt: skip


def _of_paper(connection: Connection, of: Mapping[Any, Any]) -> tuple[HazardLine, ...]:
    """The hazards of a notice, or of a paper's steps; of another paper those of its visit."""
    z, s = table_of(Hazard).c, table_of(StepFact).c
    if steps := of["content"].get("steps"):
        taken = select(s.hazard_id).where(s.id.in_(steps))
        return tuple(hazard_lines(connection, z.id.in_(taken)))
    noticed = select(s.hazard_id).where(s.paper_id == of["id"], s.kind == StepKind.NOTICED.value)
    held = hazard_lines(connection, z.id.in_(noticed))
    found_at = of["inspection_id"] or of["drill_id"] or ""
    here = or_(z.inspection_id == found_at, z.drill_id == found_at)
    return tuple(held or hazard_lines(connection, here))


def _premises(connection: Connection, reference: str) -> str:
    found = premises_called(connection, reference)
    if not found:
        raise FiresweepError(
            "Nothing here is called {reference}. Give a paper's number, a hazard's id from “hazard "
            "list --json”, or a premises' name.",
            reference=reference,
        )
    if len(found) > 1:
        raise FiresweepError(
            "Several premises are called {reference}. Give the id from “premises list --json”.",
            reference=reference,
        )
    return kept_id(connection, found[0])
