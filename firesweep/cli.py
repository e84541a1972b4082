"""The same work without a screen: the commands of `firesweep`."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from firesweep import __version__, terminal
from firesweep.bundle import unsealed
from firesweep.cli_backup import backup, restore
from firesweep.cli_bundle import bundle_app, store_app
from firesweep.cli_hazard import hazard_app
from firesweep.errors import FiresweepError
from firesweep.paths import data_directory, practice_directory
from firesweep.settings import LANGUAGES
from firesweep.terminal import AsJson, Place, opened, say, tell, translate, write_out

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from firesweep.model.deadlines import Due
    from firesweep.model.registry import RowProblem
    from firesweep.store.premises_list import PremisesLine

app = typer.Typer(
    name="firesweep",
    help="Offline fire-safety sweeps: registry, inspections, hazards, rectification notices.",
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
premises_app = typer.Typer(help="The registry of premises.", no_args_is_help=True)
notice_app = typer.Typer(help="Rectification notices.", no_args_is_help=True)
app.add_typer(premises_app, name="premises")
app.add_typer(notice_app, name="notice")
app.add_typer(hazard_app, name="hazard")
app.add_typer(bundle_app, name="bundle")
app.add_typer(store_app, name="store")
app.command()(backup)
app.command()(restore)


@app.callback(invoke_without_command=True)
def choose(
    context: typer.Context,
    data: Annotated[Path | None, typer.Option(help="The data directory.")] = None,
    lang: Annotated[str, typer.Option(help="zh_CN, zh_TW or en.")] = "",
) -> None:
    """Open the window, or do what the command says."""
    if lang not in LANGUAGES:
        raise typer.BadParameter("choose zh_CN, zh_TW or en", param_hint="--lang")
    context.obj = Place(data or data_directory(), lang, data is not None)
    unsealed.sweep(context.obj.data)
    if context.invoked_subcommand is None:
        raise typer.Exit(_open_window(context.obj))
    terminal.speak(lang, context.obj.data)


@app.command()
def version() -> None:
    """Print the version."""
    tell(__version__)


@app.command()
def demo(
    context: typer.Context,
    build_only: Annotated[bool, typer.Option(help="Build it without opening it.")] = False,
) -> None:
    """Build the practice store if it is not there, and open it."""
    from firesweep.practice import ensure_practice

    place: Place = context.obj
    data = place.data if place.chosen else practice_directory(place.data)
    built = ensure_practice(data)
    was_built = translate("Cli", "Built the practice store in {folder}")
    was_there = translate("Cli", "Found the practice store in {folder}")
    tell((was_built if built else was_there).format(folder=data))
    if not build_only:
        raise typer.Exit(_open_window(Place(data, place.language)))


@app.command()
def init(
    context: typer.Context,
    street: Annotated[str, typer.Option(help="The street's name.")],
    code: Annotated[str, typer.Option(help="This laptop's code, such as A.")],
    community: Annotated[list[str], typer.Option(help="A community; repeat for each.")],
) -> None:
    """Make the store of a new street."""
    from firesweep.office.street import new_street

    new_street(context.obj.data, street, community, code).close()
    made = translate("Cli", "Made the store of {street} in {folder}")
    tell(made.format(street=street, folder=context.obj.data))


@premises_app.command("import")
def premises_import(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="An .xlsx or .csv list.")],
    community: Annotated[str, typer.Option(help="The community of rows that name none.")] = "",
    category: Annotated[str, typer.Option(help="The category of rows that name none.")] = "",
    dry_run: Annotated[bool, typer.Option(help="Say what would happen, write nothing.")] = False,
    as_json: AsJson = False,
) -> None:
    """Take a list of premises in; the same list twice changes nothing."""
    from firesweep.office.registry import import_rows
    from firesweep.sheet.plan import plan_file
    from firesweep.store.street import communities

    with opened(context) as store:
        with store.read() as connection:
            names = [known.name for known in communities(connection)]
        plan = plan_file(file, community=community, category=category, communities=names)
        report = import_rows(store, plan.rows, by=store.owner.laptop, dry_run=dry_run)
    notes = {
        "problems": plan.problems,
        "warnings": (*plan.warnings, *report.warnings),
        "skipped": plan.skipped,
    }
    figures = {"new": report.new, "changed": report.changed, "unchanged": report.unchanged}
    say(
        {
            **figures,
            "read": plan.read,
            **{kind: list(map(_note, found)) for kind, found in notes.items()},
            "dry_run": dry_run,
        },
        as_json=as_json,
        lines=_import_lines(
            {**figures, "unread": len(plan.problems)}, plan.problems, notes["warnings"], dry_run
        ),
    )
    if plan.problems and not plan.rows:
        raise FiresweepError(
            "No row could be taken. Give --community and --category for rows that name none."
        )


def _import_lines(
    figures: dict[str, int],
    problems: "Iterable[RowProblem]",
    warnings: "Iterable[RowProblem]",
    dry_run: bool,
) -> "Iterator[str]":
    done = translate("Cli", "Added {new}, changed {changed}, unchanged {unchanged}, "
                            "not read {unread}")  # fmt: skip
    would = translate("Cli", "Would add {new}, change {changed}, leave {unchanged}, "
                             "not read {unread}")  # fmt: skip
    yield (would if dry_run else done).format(**figures)
    row = translate("Cli", "row {number}: {reason}")
    taken = translate("Cli", "row {number}, taken: {reason}")
    for text, found in ((row, problems), (taken, warnings)):
        for problem in found:
            yield text.format(number=problem.row_number, reason=terminal.sentence(problem.reason))


def _note(problem: "RowProblem") -> dict[str, Any]:
    return {
        "row_number": problem.row_number,
        "column": problem.column,
        "value": problem.value,
        "reason": terminal.sentence(problem.reason),
    }


@premises_app.command("list")
def premises_list(
    context: typer.Context,
    search: Annotated[str, typer.Option(help="Name, address, contact, phone or pinyin.")] = "",
    as_json: AsJson = False,
) -> None:
    """List the registry."""
    from firesweep.store.premises_list import PremisesFilter, premises_page, premises_rows

    with opened(context) as store, store.read() as connection:
        rows = premises_rows(connection, PremisesFilter(search=search))
        lines = [
            line
            for start in range(0, len(rows), 500)
            for line in premises_page(connection, rows[start : start + 500])
        ]
    found = [{**line._asdict(), "categories": line.categories.split(",")} for line in lines]
    say(found, as_json=as_json, lines=map(_premises_line, lines))


def _premises_line(line: "PremisesLine") -> str:
    from firesweep.model.vocabulary import Category

    categories = terminal.words(map(Category, line.categories.split(",")))
    return "\t".join((line.name, categories, line.community, line.address))


@notice_app.command("list")
def notice_list(
    context: typer.Context,
    due: Annotated[
        str, typer.Option(help="overdue, today, week, later, or a date: due by then.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """List the notices with hazards still open, earliest deadline first."""
    from firesweep.office.notices import open_notices

    wanted, until = _due(due)
    with opened(context) as store:
        found = open_notices(store, date.today(), wanted=wanted, until=until)
    say(
        [notice._asdict() for notice in found],
        as_json=as_json,
        lines=[f"{n.number}\t{n.deadline}\t{n.premises}" for n in found],
    )


def _due(text: str) -> tuple["Due | None", date | None]:
    """What `--due` asks for: how near, or by which day."""
    from firesweep.model.deadlines import Due

    near = {"overdue": Due.OVERDUE, "today": Due.TODAY, "week": Due.THIS_WEEK, "later": Due.LATER}
    if not text or text in near:
        return near.get(text), None
    try:
        return None, date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(
            "say overdue, today, week, later or a date such as 2026-11-30", param_hint="--due"
        ) from None


@notice_app.command("pdf")
def notice_pdf(
    context: typer.Context,
    number: Annotated[str, typer.Argument(help="The notice's number, as printed.")],
    out: Annotated[Path, typer.Option("-o", "--out", help="Where to write the PDF.")],
) -> None:
    """Write a notice's PDF, byte for byte as it was issued."""
    from firesweep.office.notices import kept_pdf

    with opened(context) as store:
        pdf = kept_pdf(store, number)
    write_out(out, pdf)
    tell(translate("Cli", "Wrote {file}").format(file=out))


@app.command()
def check(context: typer.Context) -> None:
    """Check records, photos and papers; the exit code says whether all is well."""
    from firesweep.store.check import check as check_store

    with opened(context) as store:
        faults = check_store(store)
    for fault in faults:
        typer.echo(fault, err=True)
    if faults:
        raise typer.Exit(1)
    tell(translate("Cli", "All is well."))


def run(words: list[str] | None = None) -> int:
    """Do what the words say; 0 done, 1 trouble a person can act on, 2 wrong usage."""
    terminal.speak_utf8()
    try:
        app(words, prog_name="firesweep")
    except FiresweepError as trouble:
        terminal.complain(trouble)
        return 1
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    finally:
        terminal.hush()
    return 0


def _open_window(place: Place) -> int:
    from firesweep.app import run as run_window

    unsealed.sweep(place.data)
    terminal.hush()
    return run_window(place.data, place.language)
