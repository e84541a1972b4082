"""The commands of reports from the public and of self-checks."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from firesweep.cli import speech, terminal
from firesweep.cli.help import AsJson, Commands
from firesweep.cli.many import (
    InCommunity,
    OfBeat,
    Premises,
    day_asked,
    premises_chosen,
    write_sheets,
)
from firesweep.cli.placed import placed
from firesweep.cli.speech import spoken, translate
from firesweep.cli.terminal import UsageTrouble, opened, say, tell

if TYPE_CHECKING:
    from firesweep.store.database import Store
    from firesweep.store.logs.reports import ReportLine
    from firesweep.store.logs.self_checks import SelfCheckLine

report_app = Commands("Reports from the public.")
self_check_app = Commands("What premises found at their own check.")


@report_app.command("list")
def report_list(
    context: typer.Context,
    state: Annotated[
        str,
        typer.Option(metavar="STATE", help="open, overdue, all, or a state: registered, closed …"),
    ] = "all",
    as_json: AsJson = False,
) -> None:
    """List reports from the public, the newest first, with where each stands."""
    from firesweep.model.logs.report import ReportState
    from firesweep.office.hazard.ledger import NO_STATE
    from firesweep.store.logs.reports import report_lines

    every = ("all", "open", "overdue", *map(str, ReportState))
    if state not in every:
        raise UsageTrouble(NO_STATE, state=state, states=every)
    today = date.today().isoformat()
    with opened(context) as store, store.read() as connection:
        found = [line for line in report_lines(connection) if _is_in(line, state, today)]
        terminal.remark_elsewhere(store)
        told = placed(store, found) if as_json else []
    say(
        told,
        as_json=as_json,
        lines=["\t".join(_told(line)) for line in found],
    )


What = Annotated[str, typer.Argument(metavar="WHAT", help="What was reported.")]
Where = Annotated[str, typer.Option(metavar="PREMISES", help="A premises' name or id it is about.")]
Place = Annotated[str, typer.Option(metavar="PLACE", help="Or the place in words.")]
Area = Annotated[
    str,
    typer.Option("--community", metavar="NAME", help="The community, where no premises is named."),
]
On = Annotated[str, typer.Option(metavar="DAY", help="When it came in, such as 2026-11-24.")]
Way = Annotated[
    str, typer.Option(metavar="HOW", help="phone, visit, letter, online, hotline or other.")
]
Who = Annotated[str, typer.Option(metavar="NAME", help="Who reported, if they said.")]
Phone = Annotated[str, typer.Option(metavar="PHONE", help="Their phone.")]
Urgent = Annotated[bool, typer.Option("--urgent", help="Blocked exits or disabled equipment.")]
Photos = Annotated[
    list[Path] | None,
    typer.Option("--photo", metavar="FILE", help="A photo that was shown; once for each."),
]


@report_app.command("add")
def report_add(
    context: typer.Context,
    what: What,
    where: Where = "",
    place: Place = "",
    community: Area = "",
    on: On = "",
    way: Way = "phone",
    who: Who = "",
    phone: Phone = "",
    urgent: Urgent = False,
    photo: Photos = None,
    as_json: AsJson = False,
) -> None:
    """Register a report from the public."""
    from firesweep.office.logs.reports import register
    from firesweep.store.logs.reports import report_lines, rows
    from firesweep.store.paper.references import premises_meant
    from firesweep.store.street import community_called, home

    with opened(context) as store:
        with store.read() as connection:
            premises_id = premises_meant(connection, where) if where else None
            area = community_called(connection, community) if community else home(connection)
        if not (area or premises_id):
            raise UsageTrouble("Say where it is: --where PREMISES, or --place and --community.")
        values = {
            "what": what, "premises_id": premises_id, "place": place, "community_id": area,
            "received_on": (day_asked(on) or date.today()).isoformat(), "way": _way(way),
            "reporter": who, "phone": phone, "urgent": urgent,
        }  # fmt: skip
        photos = [_taken_in(store, each) for each in photo or ()]
        made = register(store, values, photos, by=store.owner.laptop, today=date.today())
        with store.read() as connection:
            (line,) = report_lines(connection, rows().first_id == made.report_id)
        (told,) = placed(store, [line])
    text = translate("Cli", "Registered; look by {visit}, answer by {answer}.")
    said = text.format(visit=line.visit_by, answer=line.answer_by)
    say(told, as_json=as_json, lines=[said])


@self_check_app.command("hand-out")
def self_check_hand_out(
    context: typer.Context,
    who: Annotated[str, typer.Option("--by", metavar="NAME", help="Who handed them out.")],
    premises: Premises = None,
    community: InCommunity = "",
    beat: OfBeat = "",
    on: Annotated[
        str, typer.Option(metavar="DAY", help="When, such as 2026-11-24; without it, today.")
    ] = "",
    to: Annotated[str, typer.Option(metavar="NAME", help="Who took it, where it is one.")] = "",
) -> None:
    """Record that premises were given their self-check sheets."""
    from firesweep.office.logs.self_checks import hand_out

    day = day_asked(on) or date.today()
    values = {"handed_on": day.isoformat(), "handed_by": who, "handed_to": to}
    with opened(context) as store:
        ids = premises_chosen(store, premises, community, beat)
        hand_out(store, ids, values, by=store.owner.laptop, today=date.today())
    tell(translate("Cli", "Handed out: {count}").format(count=len(ids)))


@self_check_app.command("list")
def self_check_list(context: typer.Context, as_json: AsJson = False) -> None:
    """List the self-checks that came back, each with what the visit after it found otherwise."""
    from firesweep.store.logs.self_checks import lines

    with opened(context) as store, store.read() as connection:
        found = lines(connection)
        terminal.remark_elsewhere(store)
        told = placed(store, found) if as_json else []
    say(
        [each | {"compared": [one._asdict() for one in line.compared], "missed": line.missed}
         for each, line in zip(told, found, strict=False)],
        as_json=as_json,
        lines=["\t".join(_checked(line)) for line in found],
    )  # fmt: skip


def _taken_in(store: "Store", file: Path) -> dict[str, Any]:
    """A photo's bytes are kept; what names it is returned."""
    from firesweep.field.photos import take_in

    intake = take_in(file, file.name)
    store.photos.add(intake)
    fields = ("sha256", "original_sha256", "taken_at", "latitude", "longitude")
    return {field: getattr(intake, field) for field in fields} | {"name": intake.original_name}


def _way(text: str) -> str:
    from firesweep.model.vocabulary import ReportWay

    if text not in set(ReportWay):
        raise UsageTrouble(
            "“{value}” is nothing --way knows. Say phone, visit, letter, online, hotline or other.",
            value=text,
        )
    return text


def _is_in(line: "ReportLine", state: str, today: str) -> bool:
    if state == "overdue":
        return line.due is not None and line.due < today
    return state == "all" or line.state == state or (state == "open" and line.state.is_open)


def _told(line: "ReportLine") -> tuple[str, ...]:
    return (
        line.received_on,
        line.due or "–",
        speech.words([line.state]),
        line.community,
        line.where,
        " ".join(line.what.split()),
    )


def _checked(line: "SelfCheckLine") -> tuple[str, ...]:
    missed = translate("Cli", "hazards it missed: {count}").format(count=line.missed)
    waits = translate("Cli", "not visited yet")
    void = translate("Cli", "void: {reason}").format(reason=line.void_reason)
    if not line.filled_on:
        out = void if line.void_reason else translate("Cli", "handed out, not back yet")
        return line.handed_on, line.premises, line.community, line.handed_to, out
    said = void if line.void_reason else missed if line.inspection_id else waits
    return line.filled_on, line.premises, line.community, line.person, said


def paper_self_check(
    context: typer.Context,
    out: Annotated[
        Path, typer.Option("-o", "--out", metavar="FILE", help="Where to write the PDF.")
    ],
    premises: Premises = None,
    community: InCommunity = "",
    beat: OfBeat = "",
) -> None:
    """Write self-check sheets to hand out before the sweep, in walking order."""
    from firesweep.office.paper.blank_checklist import self_check_sheet
    from firesweep.paper.self_check import self_check_pdf

    with opened(context) as store:
        ids = premises_chosen(store, premises, community, beat)
        said: dict[str, Any] = {"today": date.today(), "script": spoken()}
        count = write_sheets(
            store, out, ids, lambda each: self_check_pdf(self_check_sheet(store, each, **said))
        )
    tell(translate("Cli", "Sheets in it: {count}").format(count=count))
