"""The command that draws premises for spot checks."""

import secrets
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from firesweep.cli.help import AsJson
from firesweep.cli.output import write_out
from firesweep.cli.speech import spoken, translate
from firesweep.cli.terminal import complain, opened, remark, say
from firesweep.errors import FiresweepError

if TYPE_CHECKING:
    from firesweep.model.paper.sheets import DrawSheet
    from firesweep.office.sweep.draws import Line, Scope
    from firesweep.store.database import Store


OfSweep = Annotated[
    str, typer.Option(metavar="NAME", help="The sweep's name; without it the running one.")
]
Count = Annotated[
    int, typer.Option("-n", "--count", metavar="N", help="How many are drawn by lot.")
]
Seed = Annotated[
    str, typer.Option(metavar="S", help="The seed of the draw; without it one is made.")
]
FromCommunity = Annotated[
    str, typer.Option("--community", metavar="NAME", help="Draw from this community only.")
]
FromBeat = Annotated[str, typer.Option("--beat", metavar="NAME", help="Draw from this beat only.")]
FromCategory = Annotated[
    str, typer.Option("--category", metavar="NAME", help="Draw from this category only.")
]
Unvisited = Annotated[
    bool, typer.Option("--unvisited", help="Only what the sweep has not inspected yet.")
]
Must = Annotated[
    list[str] | None,
    typer.Option("--must", metavar="PREMISES", help="Visited in any case, beside key units."),
]
WithoutKeyUnits = Annotated[
    bool, typer.Option("--no-key-units", help="Leave key units in the lot.")
]
Out = Annotated[
    Path | None, typer.Option("-o", "--out", metavar="FILE", help="Write it as .pdf or .xlsx.")
]


def draw(
    context: typer.Context,
    sweep: OfSweep = "",
    count: Count = 10,
    seed: Seed = "",
    community: FromCommunity = "",
    beat: FromBeat = "",
    category: FromCategory = "",
    unvisited: Unvisited = False,
    must: Must = None,
    without_key_units: WithoutKeyUnits = False,
    out: Out = None,
    as_json: AsJson = False,
) -> None:
    """Draw premises of a sweep by lot, beside those visited in any case; it can be repeated."""
    from firesweep.office.paper.sweep_summary import sweep_named
    from firesweep.office.sweep import draws
    from firesweep.store.paper.references import premises_meant

    with opened(context) as store:
        scope = _scope(store, community, beat, category, unvisited=unvisited)
        with store.read() as connection:
            named = [premises_meant(connection, each) for each in must or ()]
        kept = draws.draw(
            store, sweep_named(store, sweep, date.today()), count,
            seed or f"{secrets.randbelow(10**8):08}", scope=scope, must=named,
            key_units=not without_key_units, by=store.owner.laptop, today=date.today(),
        )  # fmt: skip
        lines = draws.lines_of(store, kept.draw_id)
        sheet = draws.draw_sheet(store, kept.draw_id, script=spoken())
        if out is not None:
            _write(out, store, kept.draw_id, lines)
    told = _as_json(kept.draw_id, sheet, lines)
    say(told, as_json=as_json, lines=_told(told, lines))
    if kept.short and not as_json:
        complain(kept.short)


def _as_json(draw_id: str, sheet: "DrawSheet", lines: "list[Line]") -> dict[str, Any]:
    return {
        "id": draw_id,
        "sweep": sheet.sweep,
        "seed": sheet.seed,
        "lot": sheet.lot,
        "lot_sha256": sheet.lot_sha256,
        "count": sheet.count,
        "must": [line._asdict() for line in lines if not line.ticket],
        "drawn": [line._asdict() for line in lines if line.ticket],
    }


def _scope(store: "Store", community: str, beat: str, category: str, *, unvisited: bool) -> "Scope":
    from firesweep.office.sweep.draws import Scope
    from firesweep.sheet.kinds import read_categories
    from firesweep.store.street import beats, communities

    with store.read() as connection:
        areas = {row.name: row.id for row in communities(connection)}
        parts = {row.name: row.id for row in beats(connection, areas.get(community))}
    kinds = read_categories(category).known if category else ()
    for name, known in ((community, areas), (beat, parts)):
        if name and name not in known:
            raise FiresweepError("Nothing here is called {name}.", name=name)
    if category and len(kinds) != 1:
        raise FiresweepError("Nothing here is called {name}.", name=category)
    kind = kinds[0].value if kinds else ""
    return Scope(areas.get(community, ""), parts.get(beat, ""), kind, unvisited=unvisited)


def _told(told: dict[str, Any], lines: "list[Line]") -> list[str]:
    head = translate("Cli", "Seed {seed}, premises in the lot: {lot}")
    said = head.format(seed=told["seed"], lot=told["lot"])
    rows = ((_why(line), line.premises, line.community, line.address) for line in lines)
    return [said, *("\t".join(row) for row in rows)]


def _write(out: Path, store: "Store", draw_id: str, lines: "list[Line]") -> None:
    from firesweep.office.sweep.draws import draw_sheet
    from firesweep.paper.draw import draw_pdf
    from firesweep.sheet.write import write_xlsx

    if out.suffix.lower() == ".xlsx":
        write_xlsx(out, _headings(), ((_why(line), *line[1:]) for line in lines))
    else:
        write_out(out, draw_pdf(draw_sheet(store, draw_id, script=spoken())))
    remark(translate("Cli", "Wrote {file}").format(file=out))


def _headings() -> list[str]:
    return [
        translate("Cli", "Why"), translate("Cli", "Premises"), translate("Cli", "Address"),
        translate("Cli", "Community"), translate("Cli", "Beat"), translate("Cli", "Ticket"),
    ]  # fmt: skip


def _why(line: "Line") -> str:
    return translate("Cli", "drawn") if line.ticket else translate("Cli", "must")
