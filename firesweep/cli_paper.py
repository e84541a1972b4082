"""The commands of papers: each kind by a number, a hazard's id, or a premises."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from firesweep.cli_help import Commands
from firesweep.cli_many import (
    Asked,
    InCommunity,
    OfBeat,
    OfCommunity,
    Since,
    premises_chosen,
)
from firesweep.cli_many import Premises as PremisesNames
from firesweep.cli_many import numbered as _numbered
from firesweep.errors import FiresweepError
from firesweep.model.numbers import PaperKind
from firesweep.model.occasion import OccasionKind
from firesweep.terminal import opened, spoken, write_bound, write_paper

if TYPE_CHECKING:
    from firesweep.office.issuing import Render
    from firesweep.office.step_papers import StepForm
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
References = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[WHAT …]", help="Papers' numbers, hazards' ids, or premises' names or ids."
    ),
]
Premises = Annotated[
    str, typer.Argument(metavar="PREMISES", help="A premises' name or id, or a paper's number.")
]
Records = Annotated[
    list[str] | None,
    typer.Argument(metavar="[WHAT …]", help="Records' numbers, or ids as “list --json” says them."),
]
Out = Annotated[Path, typer.Option("-o", "--out", metavar="FILE", help="Where to write the PDF.")]


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
    from firesweep.office.extension_paper import EXTENSION
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
    from firesweep.office.reinspection_paper import REINSPECTION
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
    from firesweep.office.referral_paper import REFERRAL
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
    from firesweep.office.report_paper import issue_report
    from firesweep.paper.report import report_pdf

    def one(store: "Store", what: str) -> "Issued":
        return issue_report(store, what, by=store.owner.laptop, today=date.today(),
                            render=report_pdf, script=spoken())  # fmt: skip

    _numbered(PaperKind.REPORT, context, Asked(whats, community, since), out, one)


@paper_app.command("closing")
def paper_closing(context: typer.Context, what: Reference, out: Out) -> None:
    """Write the closing sheet of closed hazards, with photos before and after."""
    from firesweep.office.closing_sheet import closing_sheet
    from firesweep.paper.sheets import closing_pdf

    with opened(context) as store:
        lines = _meant(store, what).hazards
        sheet = closing_sheet(store, lines, today=date.today(), script=spoken())
        pdf = closing_pdf(sheet, store.photos.jpeg)
    write_paper(out, pdf)


@paper_app.command("slip")
def paper_slip(context: typer.Context, what: Premises, out: Out) -> None:
    """Write the slip for the door of the last visit on which nobody came in."""
    from firesweep.office.door_slip import door_slip, last_closed_door
    from firesweep.paper.sheets import slip_pdf

    with opened(context) as store:
        visit = last_closed_door(store, _premises(store, what))
        pdf = slip_pdf(door_slip(store, visit, today=date.today(), script=spoken()))
    write_paper(out, pdf)


@paper_app.command("checklist")
def paper_checklist(
    context: typer.Context,
    out: Out,
    names: PremisesNames = None,
    community: InCommunity = "",
    beat: OfBeat = "",
) -> None:
    """Write premises' checklists, to be filled in by hand, in walking order."""
    from firesweep.office.blank_checklist import blank_checklist, bound_sheets
    from firesweep.paper.sheets import checklist_pdf

    said: dict[str, Any] = {"today": date.today(), "script": spoken()}
    with opened(context) as store:
        ids = premises_chosen(store, names, community, beat)

        def made(premises_id: str) -> bytes:
            return checklist_pdf(blank_checklist(store, premises_id, **said))

        if len(ids) == 1:
            write_paper(out, made(ids[0]))
        else:
            write_bound(out, bound_sheets(ids, made))


@paper_app.command("dossier")
def paper_dossier(context: typer.Context, what: Premises, out: Out) -> None:
    """Write everything about a premises in one PDF, with contents page and bookmarks."""
    from firesweep.office.dossier import dossier
    from firesweep.paper.dossier import dossier_pdf

    with opened(context) as store:
        content = dossier(store, _premises(store, what), today=date.today(), script=spoken())
        pdf = dossier_pdf(content, store.photos.jpeg)
    write_paper(out, pdf)


@paper_app.command("summary")
def paper_summary(
    context: typer.Context,
    out: Out,
    name: Annotated[
        str, typer.Argument(metavar="[SWEEP]", help="The sweep's name; without it the running one.")
    ] = "",
) -> None:
    """Write how far a sweep has come, by community, and what became of its hazards."""
    from firesweep.office.sweep_summary import sweep_named, sweep_summary
    from firesweep.paper.sheets import summary_pdf

    with opened(context) as store:
        sweep_id = sweep_named(store, name, date.today())
        pdf = summary_pdf(sweep_summary(store, sweep_id, today=date.today(), script=spoken()))
    write_paper(out, pdf)


def _record(
    context: typer.Context, asked: Asked, out: Path, kind: OccasionKind, render: "Render"
) -> None:
    from firesweep.office.occasion_paper import issue_record, kept_record

    def one(store: "Store", what: str) -> "Issued":
        return kept_record(store, kind, what) or issue_record(
            store, kind, what, by=store.owner.laptop, today=date.today(), render=render,
            script=spoken(),
        )  # fmt: skip

    _numbered(PaperKind(kind.value), context, asked, out, one)


def _step_paper(
    context: typer.Context, asked: Asked, out: Path, form: "StepForm", render: "Render"
) -> None:
    from firesweep.office.step_papers import issue_step_paper

    def one(store: "Store", what: str) -> "Issued":
        lines = _meant(store, what).hazards
        return issue_step_paper(store, form, lines, by=store.owner.laptop, today=date.today(),
                                render=render, script=spoken())  # fmt: skip

    _numbered(form.kind, context, asked, out, one)


def _order(store: "Store", what: str) -> "Issued":
    from firesweep.field.order import issue_order
    from firesweep.model.vocabulary import Handling
    from firesweep.paper.order import order_pdf

    found = _meant(store, what)
    visits = [h.found_at for h in found.hazards if h.handling == Handling.ON_THE_SPOT]
    if not visits:
        raise FiresweepError("Nothing was ordered on the spot: {what}.", what=what)
    return issue_order(store, max(visits), by=store.owner.laptop, today=date.today(),
                       render=order_pdf, script=spoken())  # fmt: skip


def _meant(store: "Store", what: str) -> "Meant":
    """What is named; a notice that is void stands for nothing any more."""
    from firesweep.store.references import meant, not_void

    with store.read() as connection:
        found = meant(connection, what)
        if found.paper:
            not_void(connection, found.paper)
    return found


def _premises(store: "Store", what: str) -> str:
    from firesweep.store.references import premises_meant

    with store.read() as connection:
        return premises_meant(connection, what)
