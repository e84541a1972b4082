"""Filing a scan with its paper: its picture is kept, and how the paper was taken is written.

Where it is a notice whose service nobody recorded yet, what the paper shows is its service.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from firesweep.errors import FiresweepError
from firesweep.model.hazard.life import StepKind, allowed
from firesweep.model.paper.scan import Scan
from firesweep.model.people import two_named
from firesweep.model.visit.photo import Intake
from firesweep.model.vocabulary import Return, ServiceWay
from firesweep.model.written import given_reason
from firesweep.office.hazard.service import Service, add_service, check_service, named, not_ahead
from firesweep.office.paper.returns import Home, is_notice
from firesweep.store.database import Store
from firesweep.store.hazard import hazards
from firesweep.store.journal import Change, Changed
from firesweep.store.paper.papers import content_of, paper_row
from firesweep.store.paper.returns import add_return, filed_as, take_back

_SERVICE = {
    Return.SIGNED: ServiceWay.DIRECT,
    Return.REFUSED: ServiceWay.LEFT,
    Return.LEFT: ServiceWay.LEFT,
    Return.POSTED: ServiceWay.POSTED,
}
WITNESSED = (Return.REFUSED, Return.LEFT)
"""Two witnesses saw it (domain.md 2)."""
_PHOTO = ("sha256", "original_sha256", "taken_at", "latitude", "longitude")


@dataclass(frozen=True)
class Taken:
    """How a paper was taken, as a person read it on the paper; `on` is an ISO day.

    Without `servers` those who inspected served it.
    """

    way: Return | None
    on: str = ""
    witnesses: tuple[str, ...] = ()
    servers: tuple[str, ...] = ()
    note: str = ""


def file_scan(
    store: Store,
    home: Home,
    taken: Taken,
    scan: Scan | None = None,
    *,
    code: str = "",
    by: str,
    today: date,
) -> Changed:
    """Keep a scan with its paper and how that was taken; without a scan only the latter."""
    _check(home, taken, today)
    intake = scan.intake if scan else None
    if intake is not None:
        store.photos.add(intake)
    with store.write(by) as change:
        served = _service(change, home, taken, today)
        add_return(
            change,
            owners=home.owners,
            photo=_photo(intake, scan) if intake and scan else None,
            community_id=home.community_id,
            paper_id=home.paper_id,
            kind=home.kind,
            reference=home.reference,
            code=code,
            way=taken.way.value if taken.way else None,
            on=(taken.on or None) if taken.way else None,
            details={"witnesses": named(taken.witnesses), "note": taken.note.strip()},
        )
        if served is not None and home.paper_id:
            add_service(change, home.paper_id, *served)
        return change.changed


def take_scan_back(
    store: Store, original_sha256: str, reason: str, *, by: str, today: date
) -> Changed:
    """Say that a scan was filed with the wrong paper; it can be filed anew.

    A service that was written with it is taken back by a further step of the hazards.
    """
    said = given_reason(reason)
    with store.write(by) as change:
        filed = filed_as(change.connection, original_sha256)
        if not filed:
            raise FiresweepError("This scan is filed with no paper.")
        for row_id in filed:
            take_back(change, row_id, said, today.isoformat())
        return change.changed


def _check(home: Home, taken: Taken, today: date) -> None:
    if taken.way is None:
        return
    if taken.on:
        not_ahead(date.fromisoformat(taken.on), today)
    if taken.on and taken.on < home.issued_on:
        raise FiresweepError(
            "{number} was issued on {issued}; it cannot have been taken before.",
            number=home.reference, issued=home.issued_on, field="on",
        )  # fmt: skip
    if taken.way in WITNESSED and not two_named(taken.witnesses):
        raise FiresweepError(
            "Where nobody signed, two witnesses saw it. Name both, as on the paper.",
            field="witnesses",
        )


def _photo(intake: Intake, scan: Scan) -> Mapping[str, Any]:
    return {field: getattr(intake, field) for field in _PHOTO} | {"name": scan.name}


def _service(
    change: Change, home: Home, taken: Taken, today: date
) -> tuple[Service, Sequence[str]] | None:
    """The service a notice's paper shows, for those of its hazards that have none yet."""
    if taken.way is None or home.paper_id is None or not is_notice(home):
        return None
    waiting = _unserved(change, home.paper_id)
    if not waiting:
        return None
    said = content_of(paper_row(change.connection, home.paper_id))
    way = _SERVICE[taken.way]
    service = Service(
        way,
        taken.on or today.isoformat(),
        servers=taken.servers or home.servers,
        receiver=(said["responsible"] or said["addressee"]) if way is ServiceWay.DIRECT else "",
        witnesses=taken.witnesses,
        note=taken.note,
    )
    check_service(service, home.issued_on, today)
    return service, waiting


def _unserved(change: Change, paper_id: str) -> list[str]:
    states = hazards.states_of_paper(change.connection, paper_id)
    return [
        hazard_id
        for hazard_id, state in states.items()
        if StepKind.SERVED in allowed(state)
        and not hazards.life_of(change.connection, hazard_id).served
    ]
