"""The record of a reinspection: every hazard of a notice that was looked at on one coming back.

domain.md 6.5 gives it the notice's number with 复 behind it. A notice is often reinspected more
than once, and by two laptops that do not know of each other, so the same number would be given
twice: it has a series of its own, as every paper has, and says the notice's number in its table.
"""

from collections.abc import Sequence
from typing import Any

from firesweep.errors import FiresweepError
from firesweep.model.hazard.life import RESULTS, StepKind
from firesweep.model.numbers import PaperKind
from firesweep.model.paper.steps import ReinspectionContent, SeenItem
from firesweep.office.paper.issuing import Row
from firesweep.office.paper.step_papers import StepForm, Taken, at_once, pair_of
from firesweep.store.hazard.hazards import hazard_row
from firesweep.store.paper.papers import paper_row


def _content(connection: Any, taken: Sequence[Taken], **common: Any) -> ReinspectionContent:
    step, notice = taken[0].step, taken[0].notice
    further = _further(connection, taken)
    return ReinspectionContent(
        **common,
        notice=notice["number"] if notice else "",
        noticed_on=notice["issued_on"] if notice else "",
        seen_on=step["on"],
        seen_at=step["details"].get("at", ""),
        people=tuple(step["details"].get("people") or (step["by"],)),
        items=tuple(_item(connection, one) for one in taken),
        further=further["number"] if further else "",
        further_deadline=(further["deadline"] or "") if further else "",
        photos=tuple(
            photo
            for item, one in enumerate(taken, 1)
            for photo in pair_of(connection, one.line, item, one.step["details"].get("photos", ()))
        ),
    )


def _item(connection: Any, taken: Taken) -> SeenItem:
    line, step = taken.line, taken.step
    return SeenItem(
        place=line.place,
        problem=line.description,
        measure=hazard_row(connection, line.id)["measure"],
        deadline=taken.deadline,
        result=step["kind"],
        note=step["details"].get("note", ""),
    )


def _further(connection: Any, taken: Sequence[Taken]) -> Row | None:
    """The notice for what was partly put right, where it was issued before this record."""
    for one in taken:
        noticed = [step for step in one.after if step["kind"] == StepKind.NOTICED]
        if one.step["kind"] == StepKind.PARTLY and noticed and noticed[0]["paper_id"]:
            return paper_row(connection, noticed[0]["paper_id"])
    return None


REINSPECTION = StepForm(
    PaperKind.REINSPECTION,
    RESULTS,
    at_once,
    _content,
    lambda: FiresweepError("Nothing was reinspected here, so there is no record to print."),
)
