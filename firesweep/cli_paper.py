"""The commands of papers: each kind by a number, a hazard's id, or a premises."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from firesweep.cli_help import Commands
from firesweep.errors import FiresweepError
from firesweep.terminal import opened, spoken, tell, translate, write_kept, write_paper

if TYPE_CHECKING:
    from firesweep.store.database import Store
    from firesweep.store.issuer import Issued
    from firesweep.store.references import Meant

paper_app = Commands("Papers: written as they were issued, or issued with a number now.")

Reference = Annotated[
    str,
    typer.Argument(
        metavar="WHAT", help="A paper's number, a hazard's id, or a premises' name or id."
    ),
]
Out = Annotated[Path, typer.Option("-o", "--out", metavar="FILE", help="Where to write the PDF.")]


@paper_app.command("notice")
def paper_notice(
    context: typer.Context,
    number: Annotated[str, typer.Argument(help="The notice's number, as printed.")],
    out: Out,
) -> None:
    """Write a notice's PDF, byte for byte as it was issued."""
    write_kept(context, number, out)


@paper_app.command("order")
def paper_order(context: typer.Context, what: Reference, out: Out) -> None:
    """Write the order on the spot of a visit; it gets its number the first time."""
    with opened(context) as store:
        issued = _order(store, what)
    _written(out, issued)


@paper_app.command("extension")
def paper_extension(context: typer.Context, what: Reference, out: Out) -> None:
    """Write the last extension of a notice; it gets its number the first time."""
    with opened(context) as store:
        issued = _extension(store, what)
    _written(out, issued)


def _order(store: "Store", what: str) -> "Issued":
    from firesweep.field.order import issue_order
    from firesweep.model.vocabulary import Handling
    from firesweep.paper.order import order_pdf

    found = _meant(store, what)
    visits = [h.inspection_id for h in found.hazards if h.handling == Handling.ON_THE_SPOT]
    if not visits:
        raise FiresweepError("Nothing was ordered on the spot: {what}.", what=what)
    return issue_order(store, max(visits), by=store.owner.laptop, today=date.today(),
                       render=order_pdf, script=spoken())  # fmt: skip


def _extension(store: "Store", what: str) -> "Issued":
    from firesweep.office.extension_paper import EXTENSION
    from firesweep.office.step_papers import issue_step_paper
    from firesweep.paper.extension import extension_pdf

    found = _meant(store, what)
    return issue_step_paper(store, EXTENSION, found.hazards, by=store.owner.laptop,
                            today=date.today(), render=extension_pdf,
                            script=spoken())  # fmt: skip


def _meant(store: "Store", what: str) -> "Meant":
    """What is named; a notice that is void stands for nothing any more."""
    from firesweep.store.references import meant, not_void

    with store.read() as connection:
        found = meant(connection, what)
        if found.paper:
            not_void(connection, found.paper)
    return found


def _written(out: Path, issued: "Issued") -> None:
    write_paper(out, issued.pdf)
    tell(translate("Cli", "Its number: {number}").format(number=issued.number))
