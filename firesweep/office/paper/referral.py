"""The referral letter: to whom, about which hazards, what was done before, what is asked."""

from collections.abc import Mapping, Sequence
from typing import Any

from firesweep.errors import FiresweepError
from firesweep.model.hazard.life import RESULTS, StepKind
from firesweep.model.numbers import PaperKind
from firesweep.model.paper.steps import ReferralContent, ReferredItem
from firesweep.model.vocabulary import Handling, Severity
from firesweep.office.paper.issuing import Row
from firesweep.office.paper.step_papers import DATED, StepForm, Taken, pair_of
from firesweep.store.hazard.hazards import HazardLine, hazard_row
from firesweep.store.paper.authorities import authorities, authority_name, basis_of
from firesweep.store.paper.papers import paper_of_steps, paper_of_visit


def _together(taken: Taken) -> tuple[Any, ...]:
    """Hazards handed to one authority on one day for one reason go in one letter.

    Its first words say whether visits found them or a drill: each has letters of its own.
    """
    said, at_drill = taken.step["details"], taken.line.drill_id is not None
    asked = said["to"], said["reason"], said.get("request"), said.get("also")
    return taken.step["on"], *asked, at_drill


def _content(connection: Any, taken: Sequence[Taken], **common: Any) -> ReferralContent:
    step, said = taken[0].step, taken[0].step["details"]
    to = authority_name(connection, said["to"], common["script"])
    served = {one.notice["id"] for one in taken if one.notice and _served(one)}
    return ReferralContent(
        **(common | {"addressee": to, "premises": common["addressee"]}),
        items=tuple(_item(connection, one) for one in taken),
        referred_on=step["on"],
        reason=said["reason"],
        request=said.get("request", ""),
        law=basis_of(connection, said["to"], common["script"], suspected=_suspected(taken)),
        copies_to=_copies(connection, said, common["script"]),
        forms=len({one.line.found_at for one in taken if not one.line.drill_id}),
        receipts=len(served),
        at_drill=taken[0].line.drill_id is not None,
        photos=tuple(
            photo
            for item, one in enumerate(taken, 1)
            for photo in pair_of(connection, one.line, item, _shown(one))
        ),
    )


def _item(connection: Any, taken: Taken) -> ReferredItem:
    line, notice = taken.line, taken.notice
    seen = [step for step in taken.before if step["kind"] in RESULTS][-1:]
    dated = [step for step in taken.before if step["kind"] in DATED][-1:]
    extended = [step for step in dated if step["kind"] == StepKind.EXTENDED]
    row = hazard_row(connection, line.id)
    ordered = row["handling"] == Handling.ON_THE_SPOT
    order = paper_of_visit(connection, line.found_at, PaperKind.ORDER) if ordered else None
    return ReferredItem(
        place=line.place,
        problem=line.description,
        basis=tuple(row["basis"]),
        suspected=line.severity == Severity.MAJOR,
        found_on=line.found_on,
        notice=notice["number"] if notice else "",
        deadline=taken.deadline if notice else "",
        seen=seen[0]["kind"] if seen else "",
        record=_number(connection, PaperKind.REINSPECTION, line, seen),
        order=order["number"] if order else "",
        extended=bool(extended),
        extension=_number(connection, PaperKind.EXTENSION, line, extended),
    )


def _number(connection: Any, kind: PaperKind, line: HazardLine, steps: Sequence[Row]) -> str:
    """The number of the paper that steps were given; blank where none was printed."""
    ids = [step["id"] for step in steps]
    kept = paper_of_steps(connection, kind, line.premises_id, ids)
    return str(kept["number"]) if kept else ""


def _served(taken: Taken) -> bool:
    return any(step["kind"] == StepKind.SERVED for step in taken.before)


def _copies(connection: Any, said: Mapping[str, Any], script: str) -> tuple[str, ...]:
    """Who was named, or those of the street's map where a team handed it on at the door."""
    if "also" in said:
        return tuple(said["also"])
    known = authorities(connection, script)
    also = known[said["to"]].also if said["to"] in known else ()
    return tuple(authority_name(connection, to, script) for to in also)


def _suspected(taken: Sequence[Taken]) -> bool:
    """True where the authority is to judge whether one of the hazards is major."""
    return any(one.line.severity == Severity.MAJOR for one in taken)


def _shown(taken: Taken) -> list[str]:
    """The photos somebody took last before the hazard was handed on."""
    brought = [step["details"].get("photos") for step in taken.before]
    return next((photos for photos in reversed(brought) if photos), [])


REFERRAL = StepForm(
    PaperKind.REFERRAL,
    (StepKind.REFERRED,),
    _together,
    _content,
    lambda: FiresweepError("Nothing was referred here, so there is no letter to print."),
)
