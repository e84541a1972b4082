"""The paper of an extension: the old date and the new one of every hazard of a notice."""

from collections.abc import Sequence
from typing import Any

from firesweep.errors import FiresweepError
from firesweep.model.hazard.life import StepKind
from firesweep.model.numbers import PaperKind
from firesweep.model.paper.steps import ExtendedItem, ExtensionContent
from firesweep.office.paper.step_papers import StepForm, Taken, at_once


def _content(_connection: Any, taken: Sequence[Taken], **common: Any) -> ExtensionContent:
    step, notice = taken[0].step, taken[0].notice
    assert notice is not None  # only what a notice binds can be extended
    said = step["details"]
    return ExtensionContent(
        **common,
        notice=notice["number"],
        noticed_on=notice["issued_on"],
        granted_on=step["on"],
        items=tuple(
            ExtendedItem(
                one.line.place,
                one.line.description,
                one.step["old_deadline"] or "",
                one.step["deadline"],
            )
            for one in taken
        ),
        reason=said.get("reason", ""),
        interim=said.get("interim", ""),
        approver=said.get("approver", ""),
    )


def _deadline(content: ExtensionContent) -> str:
    return max(item.deadline for item in content.items)


EXTENSION = StepForm(
    PaperKind.EXTENSION,
    (StepKind.EXTENDED,),
    at_once,
    _content,
    lambda: FiresweepError("No deadline was extended here, so there is no extension to print."),
    _deadline,
)
