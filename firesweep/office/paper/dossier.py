"""The dossier of a premises: its entry, its visits, its hazards, and every paper it was given."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from firesweep.model.logs.occasion import OccasionKind, seconds_between
from firesweep.model.logs.self_check import Verdict
from firesweep.model.paper.dossier import (
    DossierContent,
    KeptPaper,
    PastDrill,
    PastHazard,
    PastReport,
    PastSelfCheck,
    PastVisit,
)
from firesweep.model.paper.issued import PaperPhoto
from firesweep.model.vocabulary import Flag, PhotoRole, split_categories
from firesweep.store.aliases import aliases_of, of_premises
from firesweep.store.checklists import checklist
from firesweep.store.database import Store
from firesweep.store.hazard.hazards import hazards_of
from firesweep.store.logs.occasions import log, occasion, standing
from firesweep.store.logs.reports import about_premises
from firesweep.store.logs.self_checks import lines_of
from firesweep.store.paper.issuer import addressed
from firesweep.store.paper.papers import paper_row, papers_of
from firesweep.store.paper.returns import dropped_photos
from firesweep.store.registry.premises import kept_premises
from firesweep.store.sweep.sweeps import sweeps
from firesweep.store.visit.inspections import inspection, inspections_of, photos_of_premises


def dossier(store: Store, premises_id: str, *, today: date, script: str) -> DossierContent:
    """Return everything the store knows about a premises, the oldest first; of a duplicate that
    of the one it was merged into.
    """
    with store.read() as connection:
        place = kept_premises(connection, premises_id)
        premises_id = place["id"]
        names = checklist().categories
        return DossierContent(
            script=script,
            practice=store.owner.practice,
            made_on=today.isoformat(),
            about=premises_id,
            **addressed(connection, place),
            community=place["community"],
            beat=place["beat"] or "",
            categories=tuple(names[c].say(script) for c in split_categories(place["categories"])),
            area="" if place["area"] is None else f"{place['area']:.12g}",
            floors="" if place["floors"] is None else str(place["floors"]),
            credit_code=place["credit_code"],
            marks=tuple(flag.value for flag in Flag if place[flag.value]),
            remarks=place["remarks"],
            names=tuple(alias.name for alias in aliases_of(connection, premises_id)),
            visits=tuple(_visits(connection, premises_id)),
            hazards=tuple(_hazards(connection, premises_id)),
            drills=tuple(_drills(connection, premises_id)),
            reports=tuple(_reports(connection, premises_id)),
            self_checks=tuple(_self_checks(connection, premises_id)),
            papers=tuple(_papers(store, connection, premises_id)),
            photos=tuple(_signed(connection, premises_id)),
        )


def _visits(connection: Any, premises_id: str) -> Iterator[PastVisit]:
    names = {of.id: of.name for of in sweeps(connection)}
    for line in reversed(inspections_of(connection, premises_id)):
        visit = inspection(connection, line.id)
        yield PastVisit(
            visited_on=line.visited_on,
            outcome=line.outcome,
            no_access=line.no_access or "",
            people=tuple(person["name"] for person in visit["people"]),
            hazards=line.hazards,
            sweep=names.get(visit["sweep_id"], ""),
        )


def _hazards(connection: Any, premises_id: str) -> Iterator[PastHazard]:
    found = hazards_of(connection, premises_id)
    for line in sorted(found, key=lambda line: (line.found_on, line.id)):
        yield PastHazard(
            found_on=line.found_on,
            place=line.place,
            problem=line.description,
            state=line.state,
            since=line.since or line.found_on,
            notice=line.number or "",
            deadline=line.deadline or "",
            at_drill=line.drill_id is not None,
        )


def _drills(connection: Any, premises_id: str) -> Iterator[PastDrill]:
    here = of_premises(standing(OccasionKind.DRILL).c, premises_id)
    for line in reversed(log(connection, OccasionKind.DRILL, here)):
        if not line.void_reason:
            row = occasion(connection, OccasionKind.DRILL, line.id)
            yield PastDrill(
                held_on=line.held_on,
                scenario=row["scenario"],
                commander=row["commander"],
                head_count="" if row["head_count"] is None else str(row["head_count"]),
                took=seconds_between(row["alarm"], row["cleared"]),
                hazards=line.hazards,
            )


def _reports(connection: Any, premises_id: str) -> Iterator[PastReport]:
    for line in reversed(about_premises(connection, premises_id)):
        if not line.void_reason:
            yield PastReport(received_on=line.received_on, what=line.what, state=line.state.value)


def _self_checks(connection: Any, premises_id: str) -> Iterator[PastSelfCheck]:
    for line in reversed(lines_of(connection, premises_id)):
        if line.filled_on and not line.void_reason:
            yield PastSelfCheck(
                filled_on=line.filled_on,
                person=line.person,
                answered=line.answered,
                visited_on=line.visited_on,
                missed=tuple(one.text for one in line.compared if one.verdict is Verdict.MISSED),
                differs=len(line.compared),
            )


def _papers(store: Store, connection: Any, premises_id: str) -> Iterator[KeptPaper]:
    lines = papers_of(connection, premises_id)
    for line in sorted(lines, key=lambda line: (line.issued_on, line.id)):
        pdf = store.photos.pdf(paper_row(connection, line.id)["pdf_sha256"])
        yield KeptPaper(line.kind, line.number, line.issued_on, pdf)


def _signed(connection: Any, premises_id: str) -> Iterator[PaperPhoto]:
    every = [premises_id, *(alias.id for alias in aliases_of(connection, premises_id))]
    gone = dropped_photos()
    for photo in photos_of_premises(connection, every, PhotoRole.SIGNED_PAPER, without=gone):
        yield PaperPhoto(photo["sha256"], photo["name"], 0, photo["role"])
