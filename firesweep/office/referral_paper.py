"""The referral letter: to whom, about which hazards, what was done before, what is asked."""

from collections.abc import Sequence
from typing import Any

from firesweep.errors import FiresweepError
from firesweep.model.hazard import RESULTS, StepKind
from firesweep.model.numbers import PaperKind
from firesweep.model.step_papers import ReferralContent, ReferredItem
from firesweep.model.vocabulary import Severity
from firesweep.office.step_papers import StepForm, Taken, pair_of
from firesweep.store.authorities import authority_name
from firesweep.store.hazards import hazard_row


def _together(taken: Taken) -> tuple[Any, ...]:
    """Hazards handed to one authority on one day for one reason go in one letter."""
    said = taken.step["details"]
    return taken.step["on"], said["to"], said["reason"], said.get("request"), said.get("also")


def _content(connection: Any, taken: Sequence[Taken], **common: Any) -> ReferralContent:
    step, said = taken[0].step, taken[0].step["details"]
    to = authority_name(connection, said["to"], common["script"])
    return ReferralContent(
        **(common | {"addressee": to, "premises": common["addressee"]}),
        items=tuple(_item(connection, one) for one in taken),
        referred_on=step["on"],
        reason=said["reason"],
        request=said.get("request", ""),
        copies_to=tuple(said.get("also", ())),
        photos=tuple(
            photo
            for item, one in enumerate(taken, 1)
            for photo in pair_of(connection, one.line, item, _shown(one))
        ),
    )


def _item(connection: Any, taken: Taken) -> ReferredItem:
    line, notice = taken.line, taken.notice
    seen = [step["kind"] for step in taken.before if step["kind"] in RESULTS]
    return ReferredItem(
        place=line.place,
        problem=line.description,
        basis=tuple(hazard_row(connection, line.id)["basis"]),
        suspected=line.severity == Severity.MAJOR,
        found_on=line.found_on,
        notice=notice["number"] if notice else "",
        deadline=taken.deadline if notice else "",
        seen=seen[-1] if seen else "",
    )


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
