"""Papers of the steps an office takes with a hazard: gathered, numbered once, kept."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from firesweep.errors import FiresweepError
from firesweep.model.hazard import StepKind
from firesweep.model.numbers import PaperKind
from firesweep.model.papers import checked
from firesweep.model.step_papers import ExtendedItem, ExtensionContent
from firesweep.store.database import Store
from firesweep.store.hazards import HazardLine, life_of, steps_of
from firesweep.store.inspections import inspection
from firesweep.store.issuer import Issued, addressed, issued_before, keep, number_for
from firesweep.store.papers import paper_of_steps, paper_row
from firesweep.store.premises import premises

Render = Callable[[ExtensionContent, Callable[[str], bytes | None]], bytes]
Row = Mapping[Any, Any]
Taken = tuple[HazardLine, Row, Row]
"""A hazard, the step taken with it, and the notice that bound then."""


def issue_extension(
    store: Store,
    lines: Sequence[HazardLine],
    *,
    by: str,
    today: date,
    render: Render,
    script: str = "zh_CN",
) -> Issued:
    """Give the last extension of some hazards its paper, or return the one it has."""
    with store.write(by) as change:
        connection = change.connection
        taken = _extended(connection, lines)
        ids = tuple(step["id"] for _, step, _ in taken)
        kept = paper_of_steps(connection, PaperKind.EXTENSION, taken[0][0].premises_id, ids)
        if kept is not None:
            return issued_before(change, store.photos, kept)
        number = number_for(change, PaperKind.EXTENSION, today.year)
        content = _extension(connection, taken, ids, number=number, today=today, script=script,
                             practice=store.owner.practice)  # fmt: skip
        pdf = render(content, store.photos.jpeg)
        return keep(change, store.photos, PaperKind.EXTENSION, content, pdf, today=today,
                    visit=inspection(connection, taken[0][0].inspection_id),
                    deadline=max(item.deadline for item in content.items))  # fmt: skip


def _extended(connection: Any, lines: Sequence[HazardLine]) -> list[Taken]:
    """The hazards extended together the last time: same notice, day, date and reason."""
    found = [taken for line in lines for taken in _extensions(connection, line)]
    if not found:
        raise FiresweepError("No deadline was extended here, so there is no extension to print.")
    last = max(found, key=lambda taken: (taken[1]["counter"], taken[1]["laptop"]))
    return [taken for taken in found if _alike(taken) == _alike(last)]


def _extensions(connection: Any, line: HazardLine) -> list[Taken]:
    """The extensions of a hazard that hold, each with the notice before it."""
    aside = {step.order[2] for step in life_of(connection, line.id).ignored}
    found: list[Taken] = []
    notice = None
    for step in steps_of(connection, line.id):
        if step["kind"] == StepKind.NOTICED and step["paper_id"] and step["id"] not in aside:
            notice = paper_row(connection, step["paper_id"])
        if step["kind"] == StepKind.EXTENDED and notice is not None and step["id"] not in aside:
            found.append((line, step, notice))
    return found


def _alike(taken: Taken) -> tuple[Any, ...]:
    _, step, notice = taken
    return notice["id"], step["on"], step["deadline"], step["details"]


def _extension(
    connection: Any,
    taken: Sequence[Taken],
    ids: tuple[str, ...],
    *,
    number: str,
    today: date,
    script: str,
    practice: bool,
) -> ExtensionContent:
    line, step, notice = taken[0]
    place, said = premises(connection, line.premises_id), step["details"]
    return checked(
        ExtensionContent(
            script=script,
            practice=practice,
            number=number,
            **addressed(connection, place),
            issued_on=today.isoformat(),
            steps=ids,
            notice=notice["number"],
            noticed_on=notice["issued_on"],
            granted_on=step["on"],
            items=tuple(
                ExtendedItem(
                    line.place, line.description, step["old_deadline"] or "", step["deadline"]
                )
                for line, step, _ in taken
            ),
            reason=said.get("reason", ""),
            interim=said.get("interim", ""),
            approver=said.get("approver", ""),
        )
    )
