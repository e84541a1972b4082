"""The commands of the registry: a list taken in, the premises listed."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from firesweep import terminal
from firesweep.cli_help import AsJson, Commands
from firesweep.errors import FiresweepError
from firesweep.terminal import UsageTrouble, opened, say, translate

if TYPE_CHECKING:
    from firesweep.model.suspect import Suspect
    from firesweep.sheet.rows import ImportPlan, RowProblem
    from firesweep.store.database import Store
    from firesweep.store.premises_list import PremisesLine

RUNS = 12
"""So many runs of row numbers are named; `--json` names every row."""

premises_app = Commands("The registry of premises.")


@premises_app.command("import")
def premises_import(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="An .xlsx or .csv list.")],
    community: Annotated[
        str, typer.Option(metavar="NAME", help="The community of rows that name none.")
    ] = "",
    category: Annotated[
        str, typer.Option(metavar="NAME", help="The category of rows that name none.")
    ] = "",
    sheet: Annotated[
        str, typer.Option(metavar="NAME", help="The sheet of a workbook with several.")
    ] = "",
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would happen, write nothing.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Take a list of premises in; the same list twice changes nothing."""
    from firesweep.office.registry import import_rows
    from firesweep.sheet.plan import plan_file
    from firesweep.store.street import communities

    with opened(context) as store:
        with store.read() as connection:
            names = [known.name for known in communities(connection)]
        plan = plan_file(
            file, community=community, category=category, communities=names, sheet=sheet
        )
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
            "left_out": plan.left_out,
            "sheet": plan.sheet,
            "other_sheets": plan.other_sheets,
            "dry_run": dry_run,
        },
        as_json=as_json,
        lines=_import_lines(figures, plan, notes["warnings"], dry_run),
    )
    if plan.problems and not plan.rows:
        raise FiresweepError(
            "No row could be taken. Give --community and --category for rows that name none."
        )


def _import_lines(
    figures: dict[str, int], plan: "ImportPlan", warnings: Iterable["RowProblem"], dry_run: bool
) -> Iterator[str]:
    done = translate("Cli", "Added {new}, changed {changed}, unchanged {unchanged}, "
                            "not read {unread}")  # fmt: skip
    would = translate("Cli", "Would add {new}, change {changed}, leave {unchanged}, "
                             "not read {unread}")  # fmt: skip
    yield (would if dry_run else done).format(**figures, unread=len(plan.problems))
    if plan.left_out:
        names = terminal.listed(plan.left_out)
        yield translate("Cli", "Columns left out: {names}").format(names=names)
    if plan.other_sheets:
        sheets = translate("Cli", "Sheets not read: {names}. “--sheet” reads one of them.")
        yield sheets.format(names=terminal.listed(plan.other_sheets))
    row = translate("Cli", "row {number}: {reason}")
    rows = translate("Cli", "{count} rows, {numbers}: {reason}")
    taken = translate("Cli", "row {number}, taken: {reason}")
    many_taken = translate("Cli", "{count} rows taken, {numbers}: {reason}")
    skipped = translate("Cli", "row {number}, passed over: {reason}")
    many_skipped = translate("Cli", "{count} rows passed over, {numbers}: {reason}")
    yield from _by_reason(row, rows, plan.problems)
    yield from _by_reason(taken, many_taken, warnings)
    yield from _by_reason(skipped, many_skipped, plan.skipped)


def _by_reason(one: str, many: str, found: Iterable["RowProblem"]) -> Iterator[str]:
    """Each reason once, with the rows it is about: a list may have one fault in every row."""
    rows: dict[str, list[int]] = {}
    for problem in found:
        rows.setdefault(terminal.sentence(problem.reason), []).append(problem.row_number)
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
    return terminal.listed([*said, "…"] if len(runs) > RUNS else said)


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
    search: Annotated[
        str, typer.Option(metavar="TEXT", help="Name, address, contact, phone or pinyin.")
    ] = "",
    every: Annotated[
        bool, typer.Option("--all", help="Also what is closed down or merged into another.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """List the registry."""
    from firesweep.store.premises_list import PremisesFilter, premises_page, premises_rows

    with opened(context) as store, store.read() as connection:
        whole = premises_rows(connection, PremisesFilter(search=search, with_closed=True))
        rows = whole if every else premises_rows(connection, PremisesFilter(search=search))
        lines = [
            line
            for start in range(0, len(rows), 500)
            for line in premises_page(connection, rows[start : start + 500])
        ]
    found = [{**line._asdict(), "categories": line.categories.split(",")} for line in lines]
    say(found, as_json=as_json, lines=(_premises_line(line, every) for line in lines))
    if left := len(whole) - len(rows):
        note = translate("Cli", "Left out as closed down or merged: {count}. “--all” lists them.")
        terminal.remark(note.format(count=left))


def _premises_line(line: "PremisesLine", every: bool) -> str:
    from firesweep.model.vocabulary import Category, PremisesStatus

    categories = terminal.words(map(Category, line.categories.split(",")))
    status = [terminal.words([PremisesStatus(line.status)])] if every else []
    return "\t".join((line.name, categories, line.community, line.address, *status))


@premises_app.command("duplicates")
def premises_duplicates(
    context: typer.Context,
    community: Annotated[
        str, typer.Option(metavar="NAME", help="Only pairs of which one lies in this community.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """List premises that were probably registered twice, the surest first."""
    from firesweep.office.merging import suspects
    from firesweep.store.premises import premises_of

    with opened(context) as store:
        found = suspects(store)
        with store.read() as connection:
            rows = premises_of(connection, {each for pair in found for each in pair[:2]})
            areas = _areas(connection)
    here = _community_called(community, areas) if community else None
    pairs = [
        (suspect, rows[suspect.first], rows[suspect.second])
        for suspect in found
        if here is None
        or here in (rows[suspect.first]["community_id"], rows[suspect.second]["community_id"])
    ]
    say(
        [
            {"why": list(suspect.why), "likeness": suspect.likeness,
             "premises": [_told(row, areas) for row in both]}
            for suspect, *both in pairs
        ],
        as_json=as_json,
        lines=(_pair_line(*pair) for pair in pairs),
    )  # fmt: skip


def _areas(connection: Any) -> dict[str, str]:
    from firesweep.store.street import communities

    return {area.id: area.name for area in communities(connection)}


def _community_called(name: str, areas: dict[str, str]) -> str:
    for area_id, known in areas.items():
        if known == name:
            return area_id
    raise FiresweepError(
        "There is no community {name} in this street. Communities: {names}.",
        name=name, names=terminal.listed(areas.values()),
    )  # fmt: skip


def _told(row: dict[str, Any], areas: dict[str, str]) -> dict[str, str]:
    fields = ("id", "name", "address", "phone", "credit_code")
    return {name: row[name] for name in fields} | {"community": areas[row["community_id"]]}


def _pair_line(suspect: "Suspect", one: dict[str, Any], other: dict[str, Any]) -> str:
    sides = [value for row in (one, other) for value in (row["name"], row["address"], row["id"])]
    return "\t".join((terminal.words(suspect.why), f"{suspect.likeness} %", *sides))


@premises_app.command("merge")
def premises_merge(
    context: typer.Context,
    keep: Annotated[str, typer.Argument(help="Name or id of the premises that is kept.")],
    other: Annotated[str, typer.Argument(help="Name or id of its duplicate.")],
) -> None:
    """Merge a duplicate: its visits count for the premises that is kept."""
    from firesweep.office.merging import called, merge

    with opened(context) as store:
        done = merge(store, called(store, keep), called(store, other), by=store.owner.laptop)
        names = _names(store, (done.alias, done.kept))
    merged = translate("Cli", "Merged {other} into {kept}. Take it back: premises split {id}")
    terminal.tell(merged.format(other=names[done.alias], kept=names[done.kept], id=done.alias))


@premises_app.command("split")
def premises_split(
    context: typer.Context,
    other: Annotated[str, typer.Argument(help="Name or id of the merged duplicate.")],
) -> None:
    """Let a merged duplicate stand for itself again, with what was found at it."""
    from firesweep.office.merging import called, split

    with opened(context) as store:
        alias = called(store, other)
        split(store, alias, by=store.owner.laptop)
        name = _names(store, (alias,))[alias]
    terminal.tell(translate("Cli", "{name} stands for itself again.").format(name=name))


@premises_app.command("handover")
def premises_handover(
    context: typer.Context,
    laptop: Annotated[str, typer.Argument(help="Code of the laptop, or “none”.")],
    names: Annotated[
        list[str] | None, typer.Argument(metavar="[PREMISES]…", help="Names or ids of premises.")
    ] = None,
    beat: Annotated[str, typer.Option(metavar="NAME", help="A whole beat, by its name.")] = "",
) -> None:
    """Hand premises or a beat over to another laptop; the next bundle carries it."""
    from firesweep.office.handover import hand_over, hand_over_beat
    from firesweep.office.merging import called

    if not (names or beat):
        raise UsageTrouble("Name the premises to hand over, or give --beat.")
    code = "" if laptop.lower() == "none" else laptop
    with opened(context) as store:
        wanted = [called(store, name) for name in names or ()]
        if beat:
            hand_over_beat(store, _beat_called(store, beat), code, by=store.owner.laptop)
        handed = hand_over(store, wanted, code, by=store.owner.laptop) if wanted else None
    count = len(handed.before) if handed else 0
    done = translate("Cli", "Handed over to laptop {code}: {count} premises, {beats} beats")
    back = translate("Cli", "In nobody's charge any more: {count} premises, {beats} beats")
    said = done if code else back
    terminal.tell(said.format(code=code.upper(), count=count, beats=int(bool(beat))))


def _names(store: "Store", ids: Iterable[str]) -> dict[str, str]:
    from firesweep.store.premises import premises_named

    with store.read() as connection:
        return premises_named(connection, ids)


def _beat_called(store: "Store", name: str) -> str:
    from firesweep.store.street import beats

    with store.read() as connection:
        found = [beat.id for beat in beats(connection) if name in (beat.id, beat.name)]
    if len(found) != 1:
        raise FiresweepError(
            "{count} beats are called {name}. Give a name that only one has.",
            count=len(found), name=name,
        )  # fmt: skip
    return found[0]
