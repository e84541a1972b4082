"""The commands of the registry: a list taken in, the premises listed."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from firesweep.cli import speech, terminal
from firesweep.cli.help import AsJson, Commands
from firesweep.cli.placed import placed
from firesweep.cli.speech import translate
from firesweep.cli.terminal import opened, say
from firesweep.errors import FiresweepError

if TYPE_CHECKING:
    from firesweep.office.registry.intake import ImportReport
    from firesweep.sheet.rows import ImportPlan, RowProblem
    from firesweep.store.registry.premises_list import PremisesLine

RUNS = 12
"""So many runs of row numbers are named; `--json` names every row."""

premises_app = Commands("The registry of premises.")


ListFile = Annotated[Path, typer.Argument(help="An .xlsx or .csv list.")]
ForCommunity = Annotated[
    str,
    typer.Option("--community", metavar="NAME", help="The community of rows that name none."),
]
ForCategory = Annotated[
    str, typer.Option("--category", metavar="NAME", help="The category of rows that name none.")
]
OfSheet = Annotated[
    str, typer.Option("--sheet", metavar="NAME", help="The sheet of a workbook with several.")
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Say what would happen, write nothing.")]


@premises_app.command("import")
def premises_import(
    context: typer.Context,
    file: ListFile,
    community: ForCommunity = "",
    category: ForCategory = "",
    sheet: OfSheet = "",
    dry_run: DryRun = False,
    as_json: AsJson = False,
) -> None:
    """Take a list of premises in; the same list twice changes nothing."""
    from firesweep.office.registry.upkeep import import_rows
    from firesweep.sheet.plan import plan_file
    from firesweep.store.street import communities

    with opened(context) as store:
        with store.read() as connection:
            names = [known.name for known in communities(connection)]
        plan = plan_file(
            file, community=community, category=category, communities=names, sheet=sheet
        )
        report = import_rows(store, plan.rows, by=store.owner.laptop, dry_run=dry_run)
    said = _import_told(plan, report, dry_run=dry_run)
    say(said, as_json=as_json, lines=_import_lines(plan, report, dry_run=dry_run))
    if plan.problems and not plan.rows:
        raise FiresweepError(
            "No row could be taken. Give --community and --category for rows that name none."
        )


def _import_told(plan: "ImportPlan", report: "ImportReport", *, dry_run: bool) -> dict[str, Any]:
    return {
        **_figures(report),
        "read": plan.read,
        "problems": [*map(_note, plan.problems)],
        "warnings": [*map(_note, (*plan.warnings, *report.warnings))],
        "skipped": [*map(_note, plan.skipped)],
        "left_out": plan.left_out,
        "sheet": plan.sheet,
        "other_sheets": plan.other_sheets,
        "dry_run": dry_run,
    }


def _figures(report: "ImportReport") -> dict[str, int]:
    return {"new": report.new, "changed": report.changed, "unchanged": report.unchanged}


def _import_lines(plan: "ImportPlan", report: "ImportReport", *, dry_run: bool) -> Iterator[str]:
    done = translate("Cli", "Added {new}, changed {changed}, unchanged {unchanged}, "
                            "not read {unread}")  # fmt: skip
    would = translate("Cli", "Would add {new}, change {changed}, leave {unchanged}, "
                             "not read {unread}")  # fmt: skip
    yield (would if dry_run else done).format(**_figures(report), unread=len(plan.problems))
    if plan.left_out:
        names = speech.listed(plan.left_out)
        yield translate("Cli", "Columns left out: {names}").format(names=names)
    if plan.other_sheets:
        sheets = translate("Cli", "Sheets not read: {names}. “--sheet” reads one of them.")
        yield sheets.format(names=speech.listed(plan.other_sheets))
    row = translate("Cli", "row {number}: {reason}")
    rows = translate("Cli", "{count} rows, {numbers}: {reason}")
    taken = translate("Cli", "row {number}, taken: {reason}")
    many_taken = translate("Cli", "{count} rows taken, {numbers}: {reason}")
    skipped = translate("Cli", "row {number}, passed over: {reason}")
    many_skipped = translate("Cli", "{count} rows passed over, {numbers}: {reason}")
    yield from _by_reason(row, rows, plan.problems)
    yield from _by_reason(taken, many_taken, (*plan.warnings, *report.warnings))
    yield from _by_reason(skipped, many_skipped, plan.skipped)


def _by_reason(one: str, many: str, found: Iterable["RowProblem"]) -> Iterator[str]:
    """Each reason once, with the rows it is about: a list may have one fault in every row."""
    rows: dict[str, list[int]] = {}
    for problem in found:
        rows.setdefault(speech.sentence(problem.reason), []).append(problem.row_number)
    for reason, numbers in rows.items():
        if len(numbers) == 1:
            yield one.format(number=numbers[0], reason=reason)
        else:
            yield many.format(count=len(numbers), numbers=_runs(numbers), reason=reason)


def _runs(numbers: Iterable[int]) -> str:
    """Return `2–5, 9, 11–14, …`: numbers next to each other as one, the first runs only."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    said = [f"{low}–{high}" if high > low else f"{low}" for low, high in runs[:RUNS]]
    return speech.listed([*said, "…"] if len(runs) > RUNS else said)


def _note(problem: "RowProblem") -> dict[str, Any]:
    return {
        "row_number": problem.row_number,
        "column": problem.column,
        "value": problem.value,
        "reason": speech.sentence(problem.reason),
    }


@premises_app.command("list")
def premises_list(
    context: typer.Context,
    search: Annotated[
        str, typer.Option(metavar="TEXT", help="Name, address, contact, phone or pinyin.")
    ] = "",
    every: Annotated[
        bool, typer.Option("--all", help="Also what is closed down or merged into another.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """List the registry."""
    from firesweep.store.registry.premises_list import PremisesFilter, premises_page, premises_rows

    with opened(context) as store, store.read() as connection:
        whole = premises_rows(connection, PremisesFilter(search=search, with_closed=True))
        rows = whole if every else premises_rows(connection, PremisesFilter(search=search))
        lines = [
            line
            for start in range(0, len(rows), 500)
            for line in premises_page(connection, rows[start : start + 500])
        ]
        terminal.remark_elsewhere(store)
        told = placed(store, lines) if as_json else []
    found = [{**each, "categories": each["categories"].split(",")} for each in told]
    say(found, as_json=as_json, lines=(_premises_line(line, every) for line in lines))
    if left := len(whole) - len(rows):
        note = translate("Cli", "Left out as closed down or merged: {count}. “--all” lists them.")
        terminal.remark(note.format(count=left))


def _premises_line(line: "PremisesLine", every: bool) -> str:
    from firesweep.model.vocabulary import Category, PremisesStatus

    categories = speech.words(map(Category, line.categories.split(",")))
    status = [speech.words([PremisesStatus(line.status)])] if every else []
    return "\t".join((line.name, categories, line.community, line.address, *status))
