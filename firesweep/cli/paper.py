"""The commands of papers: each kind by a number, a hazard's id, or a premises."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from firesweep.cli.help import Commands
from firesweep.cli.many import Asked, OfCommunity, Out, References, Since, meant_still
from firesweep.cli.many import numbered as _numbered
from firesweep.cli.output import write_paper
from firesweep.cli.speech import spoken
from firesweep.cli.terminal import opened
from firesweep.errors import FiresweepError
from firesweep.model.logs.occasion import OccasionKind
from firesweep.model.numbers import PaperKind

if TYPE_CHECKING:
    from firesweep.office.paper.issuing import Render
    from firesweep.office.paper.step_papers import StepForm
    from firesweep.store.database import Store
    from firesweep.store.paper.issuer import Issued

paper_app = Commands("Papers: written as they were issued, or issued with a number now.")

Records = Annotated[
    list[str] | None,
    typer.Argument(metavar="[WHAT …]", help="Records' numbers, or ids as “list --json” says them."),
]


@paper_app.command("order")
def paper_order(
    context: typer.Context,
    out: Out,
    whats: References = None,
    community: OfCommunity = "",
    since: Since = "",
) -> None:
    """Write the order on the spot of a visit; it gets its number the first time."""
    _numbered(PaperKind.ORDER, context, Asked(whats, community, since), out, _order)


@paper_app.command("extension")
def paper_extension(
    context: typer.Context,
    out: Out,
    whats: References = None,
    community: OfCommunity = "",
    since: Since = "",
) -> None:
    """Write the last extension of a notice; it gets its number the first time."""
    from firesweep.office.paper.extension import EXTENSION
    from firesweep.paper.extension import extension_pdf

    _step_paper(context, Asked(whats, community, since), out, EXTENSION, extension_pdf)


@paper_app.command("reinspection")
def paper_reinspection(
    context: typer.Context,
    out: Out,
    whats: References = None,
    community: OfCommunity = "",
    since: Since = "",
) -> None:
    """Write the record of the last reinspection; it gets its number the first time."""
    from firesweep.office.paper.reinspection import REINSPECTION
    from firesweep.paper.reinspection import reinspection_pdf

    _step_paper(context, Asked(whats, community, since), out, REINSPECTION, reinspection_pdf)


@paper_app.command("referral")
def paper_referral(
    context: typer.Context,
    out: Out,
    whats: References = None,
    community: OfCommunity = "",
    since: Since = "",
) -> None:
    """Write the letter of the last referral; it gets its number the first time."""
    from firesweep.office.paper.referral import REFERRAL
    from firesweep.paper.referral import referral_pdf

    _step_paper(context, Asked(whats, community, since), out, REFERRAL, referral_pdf)


@paper_app.command("drill")
def paper_drill(
    context: typer.Context,
    out: Out,
    whats: Records = None,
    community: OfCommunity = "",
    since: Since = "",
) -> None:
    """Write the record of a drill with its sign-in sheet; it gets its number the first time."""
    from firesweep.paper.occasions import drill_pdf

    _record(context, Asked(whats, community, since), out, OccasionKind.DRILL, drill_pdf)


@paper_app.command("outreach")
def paper_outreach(
    context: typer.Context,
    out: Out,
    whats: Records = None,
    community: OfCommunity = "",
    since: Since = "",
) -> None:
    """Write the record of training or publicity; it gets its number the first time."""
    from firesweep.paper.occasions import outreach_pdf

    _record(context, Asked(whats, community, since), out, OccasionKind.OUTREACH, outreach_pdf)


@paper_app.command("report")
def paper_report(
    context: typer.Context,
    out: Out,
    whats: Records = None,
    community: OfCommunity = "",
    since: Since = "",
) -> None:
    """Write the registration form of a report from the public, with what was done by now."""
    from firesweep.office.paper.report import issue_report
    from firesweep.paper.report import report_pdf

    def one(store: "Store", what: str) -> "Issued":
        return issue_report(store, what, by=store.owner.laptop, today=date.today(),
                            render=report_pdf, script=spoken())  # fmt: skip

    _numbered(PaperKind.REPORT, context, Asked(whats, community, since), out, one)


@paper_app.command("photos")
def paper_photos(
    context: typer.Context,
    number: Annotated[str, typer.Argument(metavar="NUMBER", help="The number, as printed.")],
    out: Out,
) -> None:
    """Write the photos of an issued paper that came only after it was issued, to go with it."""
    from firesweep.office.paper.late_photos import late_photos
    from firesweep.paper.photos import late_photos_pdf

    with opened(context) as store:
        sheet = late_photos(store, number, date.today())
        write_paper(out, late_photos_pdf(sheet, store.photos.jpeg))


def _record(
    context: typer.Context, asked: Asked, out: Path, kind: OccasionKind, render: "Render"
) -> None:
    from firesweep.office.paper.occasion import issue_record, kept_record

    def one(store: "Store", what: str) -> "Issued":
        return kept_record(store, kind, what) or issue_record(
            store, kind, what, by=store.owner.laptop, today=date.today(), render=render,
            script=spoken(),
        )  # fmt: skip

    _numbered(PaperKind(kind.value), context, asked, out, one)


def _step_paper(
    context: typer.Context, asked: Asked, out: Path, form: "StepForm", render: "Render"
) -> None:
    from firesweep.office.paper.step_papers import issue_step_paper

    def one(store: "Store", what: str) -> "Issued":
        lines = meant_still(store, what).hazards
        return issue_step_paper(store, form, lines, by=store.owner.laptop, today=date.today(),
                                render=render, script=spoken())  # fmt: skip

    _numbered(form.kind, context, asked, out, one)


def _order(store: "Store", what: str) -> "Issued":
    from firesweep.field.order import issue_order
    from firesweep.model.vocabulary import Handling
    from firesweep.paper.order import order_pdf

    found = meant_still(store, what)
    visits = [h.found_at for h in found.hazards if h.handling == Handling.ON_THE_SPOT]
    if not visits:
        raise FiresweepError("Nothing was ordered on the spot: {what}.", what=what)
    return issue_order(store, max(visits), by=store.owner.laptop, today=date.today(),
                       render=order_pdf, script=spoken())  # fmt: skip
