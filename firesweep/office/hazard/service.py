"""Handing a paper over: how, to whom, before whom (the receipt of domain.md 6.3)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from firesweep.errors import FiresweepError
from firesweep.model.hazard.life import StepKind, allowed
from firesweep.model.hazard.refusal import check_servers
from firesweep.model.people import two_named
from firesweep.model.vocabulary import ServiceWay
from firesweep.store.database import Store
from firesweep.store.hazard import hazards
from firesweep.store.journal import Change, Changed
from firesweep.store.paper.papers import add_receipts, paper_row


@dataclass(frozen=True)
class Service:
    """How a paper was handed over; `on` is an ISO day."""

    way: ServiceWay
    on: str
    servers: tuple[str, ...] = ()
    receiver: str = ""
    relation: str = ""
    witnesses: tuple[str, ...] = ()
    note: str = ""


def serve(
    store: Store,
    paper_id: str,
    service: Service,
    *,
    photos: Sequence[Mapping[str, Any]] = (),
    by: str,
    today: date,
) -> Changed:
    """Record that a paper was handed over, for every hazard it still holds.

    `photos` are rows of taken-in photos of the signed receipt.
    """
    with store.write(by) as change:
        check_service(service, paper_row(change.connection, paper_id)["issued_on"], today)
        add_receipts(change, paper_id, photos)
        add_service(change, paper_id, service, waiting(change, paper_id, StepKind.SERVED))
        return change.changed


def add_service(change: Change, paper_id: str, service: Service, hazard_ids: Iterable[str]) -> None:
    """Write a checked service as a step of some hazards."""
    details = {
        "way": service.way.value,
        "servers": named(service.servers),
        "receiver": service.receiver.strip(),
        "relation": service.relation.strip(),
        "witnesses": named(service.witnesses),
        "note": service.note.strip(),
    }
    for hazard_id in hazard_ids:
        hazards.add_step(change, hazard_id, StepKind.SERVED, service.on,
                         paper_id=paper_id, details=details)  # fmt: skip


def waiting(change: Change, paper_id: str, step: StepKind) -> list[str]:
    """Return the hazards of a paper that may take a step, or say that none waits for it."""
    states = hazards.states_of_paper(change.connection, paper_id)
    found = [hazard_id for hazard_id, state in states.items() if step in allowed(state)]
    if not found:
        raise FiresweepError("No hazard of this notice waits for this step any more.")
    return found


def check_service(service: Service, issued_on: str, today: date) -> None:
    """Refuse a service that cannot have been so, or lacks what its receipt asks for."""
    not_ahead(date.fromisoformat(service.on), today)
    if service.on < issued_on:
        raise FiresweepError(
            "The notice was issued on {issued}; it cannot be served before.",
            issued=issued_on, field="on",
        )  # fmt: skip
    check_servers(service.servers)
    if service.way == ServiceWay.DIRECT and not service.receiver.strip():
        raise FiresweepError("Say who received the notice.", field="receiver")
    witnessed = service.way in (ServiceWay.LEFT, ServiceWay.DISPLAYED)
    if witnessed and not two_named(service.witnesses):
        raise FiresweepError(
            "A notice left or displayed needs two witnesses. Name both.", field="witnesses"
        )


def not_ahead(on: date, today: date) -> None:
    """Refuse a day that has not come yet."""
    if on > today:
        raise FiresweepError("This day has not come yet. Choose today or earlier.", field="on")


def named(names: Iterable[str]) -> list[str]:
    """Return the names that are no blanks."""
    return [name.strip() for name in names if name.strip()]
