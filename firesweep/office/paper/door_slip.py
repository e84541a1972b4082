"""The slip for a door nobody opened: who came when, and when the team comes again."""

from datetime import date

from firesweep.errors import FiresweepError
from firesweep.model.clock import local_moment
from firesweep.model.paper.sheets import DoorSlip
from firesweep.model.vocabulary import Outcome
from firesweep.store.database import Store
from firesweep.store.paper.issuer import addressed
from firesweep.store.registry.premises import premises
from firesweep.store.sweep.sweeps import sweep
from firesweep.store.visit.inspections import inspection, inspections_of


def door_slip(store: Store, inspection_id: str, *, today: date, script: str) -> DoorSlip:
    """Return what the slip of a visit says."""
    with store.read() as connection:
        visit = inspection(connection, inspection_id)
        if visit["outcome"] != Outcome.NO_ACCESS:
            raise FiresweepError("The team got in on this visit, so there is no slip to leave.")
        return DoorSlip(
            script=script,
            practice=store.owner.practice,
            made_on=today.isoformat(),
            about=visit["premises_id"],
            **addressed(connection, premises(connection, visit["premises_id"])),
            visited_on=visit["visited_on"],
            time=f"{local_moment(visit['started_at']):%H:%M}",
            reason=visit["no_access"] or "",
            team=tuple(person["name"] for person in visit["people"]),
            next_visit=visit["next_visit"] or "",
            sweep=sweep(connection, visit["sweep_id"]).name if visit["sweep_id"] else "",
        )


def last_closed_door(store: Store, premises_id: str) -> str:
    """Return the last visit to a premises on which nobody came in."""
    with store.read() as connection:
        visits = inspections_of(connection, premises_id)
    found = next((visit for visit in visits if visit.outcome == Outcome.NO_ACCESS), None)
    if found is None:
        raise FiresweepError("The team got in on every visit here, so there is no slip to leave.")
    return found.id
