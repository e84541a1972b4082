"""The command that checks a paper by what is printed on it, typed by whoever holds it."""

from typing import TYPE_CHECKING, Annotated

import typer

from firesweep.cli.help import AsJson
from firesweep.cli.many import day_asked
from firesweep.cli.scans import issued, printed
from firesweep.cli.speech import listed, translate, words
from firesweep.cli.terminal import opened, remark, say

if TYPE_CHECKING:
    from firesweep.office.paper.verifying import Difference, Verified

On = Annotated[
    str,
    typer.Option("--issued", metavar="DAY", help="When it was issued, as printed: 2026-11-24."),
]


def paper_verify(
    context: typer.Context,
    number: Annotated[str, typer.Argument(metavar="NUMBER", help="The number, as printed.")],
    check: Annotated[
        str, typer.Option("--check", metavar="CODE", help="The check code, as printed.")
    ],
    issued_on: On = "",
    deadline: Annotated[
        list[str] | None,
        typer.Option(
            metavar="DAY", help="The deadline, as printed; each from the top where they differ."
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Compare a paper's number, check code and days, typed as printed, with what was issued."""
    from firesweep.office.paper.verifying import Typed, verify

    days = [day for day in map(day_asked, deadline or ()) if day]
    with opened(context) as store:
        found = verify(store, number, Typed(check, day_asked(issued_on), days))
    told = printed(found.home) | {
        "state": found.home.state,
        "matches": not found.differs,
        "differs": [each._asdict() for each in found.differs],
        "void": found.void,
    }
    said = (found.home.reference, words([found.home.state]), *issued(told))
    items = ["\t".join(filter(None, line)) for line in found.home.lines]
    say(told, as_json=as_json, lines=["\t".join(said), *items])
    for line in () if as_json else _verdict(found):
        remark(line)
    if found.differs or found.void:
        raise typer.Exit(1)


def _verdict(found: "Verified") -> list[str]:
    """What differs, and what a person has still to compare with the line above."""
    lines = [_differs(each) for each in found.differs]
    if found.void:
        lines.append(translate("Cli", "This number is void: {reason}").format(reason=found.void))
    return lines or [
        translate("Cli", "What was typed is what was issued. Compare the rest with the paper.")
    ]


def _differs(one: "Difference") -> str:
    texts = {
        "check": translate("Cli", "Check code: {typed} was typed, {issued} was issued."),
        "issued_on": translate("Cli", "Day of issue: {typed} was typed, {issued} was issued."),
        "deadline": translate("Cli", "Deadline: {typed} was typed, {issued} was issued."),
    }
    return texts[one.what].format(typed=listed(one.typed), issued=listed(one.issued) or "–")
