"""The same work without a screen: the commands of `firesweep`."""

import sys
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.main import get_command

from firesweep import __version__
from firesweep.bundle import unsealed
from firesweep.cli import speech, terminal
from firesweep.cli.aside import store_aside
from firesweep.cli.backup import backup, restore
from firesweep.cli.bundle import bundle_app, store_app
from firesweep.cli.decisions import decision_app, sign_off_app
from firesweep.cli.draw import draw
from firesweep.cli.duplicates import DUPLICATES
from firesweep.cli.hazard import hazard_app
from firesweep.cli.help import AsJson, Commands, needs_value
from firesweep.cli.keys import bundle_keys, bundle_trust, bundle_withdraw
from firesweep.cli.laptops import bundle_assign, bundle_here, bundle_invite, bundle_join
from firesweep.cli.notice import notice_app
from firesweep.cli.occasions import drill_app, outreach_app
from firesweep.cli.paper import paper_app
from firesweep.cli.paper_notice import paper_notice
from firesweep.cli.placed import bundle_unsent
from firesweep.cli.premises import premises_app
from firesweep.cli.reports import paper_self_check, report_app, self_check_app
from firesweep.cli.review import review
from firesweep.cli.scans import paper_scans
from firesweep.cli.score import score_app
from firesweep.cli.sheets import SHEETS
from firesweep.cli.speech import translate
from firesweep.cli.status import bundle_status
from firesweep.cli.terminal import Place, UsageTrouble, opened, say, tell
from firesweep.cli.verify import paper_verify
from firesweep.errors import FiresweepError
from firesweep.paths import data_directory, practice_directory
from firesweep.settings import LANGUAGES

app = Commands(
    "Offline fire-safety sweeps: registry, inspections, hazards, rectification notices.",
    alone=True,
)
for name, group in {
    "premises": premises_app,
    "notice": notice_app,
    "paper": paper_app,
    "hazard": hazard_app,
    "drill": drill_app,
    "outreach": outreach_app,
    "score": score_app,
    "decision": decision_app,
    "sign-off": sign_off_app,
    "report": report_app,
    "self-check": self_check_app,
    "bundle": bundle_app,
    "store": store_app,
}.items():
    app.add_typer(group, name=name)
for name, command in DUPLICATES.items():
    premises_app.command(name)(command)
for name, command in SHEETS.items():
    paper_app.command(name)(command)
paper_app.command("notice")(paper_notice)
paper_app.command("scans")(paper_scans)
paper_app.command("verify")(paper_verify)
paper_app.command("self-check")(paper_self_check)
app.command("draw")(draw)
app.command("review")(review)
app.command("backup")(backup)
app.command("restore")(restore)
bundle_app.command("invite")(bundle_invite)
bundle_app.command("assign")(bundle_assign)
bundle_app.command("join")(bundle_join)
bundle_app.command("here")(bundle_here)
bundle_app.command("status")(bundle_status)
bundle_app.command("unsent")(bundle_unsent)
store_app.command("aside")(store_aside)
bundle_app.command("keys")(bundle_keys)
bundle_app.command("trust")(bundle_trust)
bundle_app.command("withdraw")(bundle_withdraw)


@app.callback(invoke_without_command=True)
def choose(
    context: typer.Context,
    data: Annotated[Path | None, typer.Option(metavar="DIR", help="The data directory.")] = None,
    lang: Annotated[
        str, typer.Option(metavar="LANGUAGE", help="The language: zh_CN, zh_TW or en.")
    ] = "",
) -> None:
    """Open the window, or do what the command says."""
    if lang not in LANGUAGES:
        raise UsageTrouble("“{value}” is no language of it. Say zh_CN, zh_TW or en.", value=lang)
    if data is not None and not context.obj.chosen:
        raise needs_value("--data", context)
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
    build_only: Annotated[
        bool, typer.Option("--build-only", help="Build it without opening it.")
    ] = False,
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
    street: Annotated[str, typer.Option(metavar="NAME", help="The street's name.")],
    code: Annotated[str, typer.Option(help="This laptop's code, such as A.")],
    community: Annotated[
        list[str], typer.Option(metavar="NAME", help="A community; repeat for each.")
    ],
) -> None:
    """Make the store of a new street."""
    from firesweep.office.street import new_street

    with closing(new_street(context.obj.data, street, community, code)) as store:
        made = translate("Cli", "Made the store of {street} in {folder}")
        tell(made.format(street=store.owner.street, folder=context.obj.data))


@app.command()
def check(context: typer.Context, as_json: AsJson = False) -> None:
    """Check records, photos and papers; the exit code says whether all is well."""
    from firesweep.cli.faults import fault_lines
    from firesweep.store.check.check import check as check_store

    with opened(context) as store:
        faults = check_store(store)
    if as_json:
        say([{"fault": speech.sentence(each), **each.facts} for each in faults],
            as_json=True, lines=())  # fmt: skip
    for line in () if as_json else fault_lines(faults):
        terminal.remark(line)
    if faults:
        raise typer.Exit(1)
    if not as_json:
        tell(translate("Cli", "All is well."))


@cache
def tree() -> Any:
    """The commands as typer makes them; a fiftieth of a second, so once in a process."""
    return get_command(app)


def run(words: list[str] | None = None) -> int:
    """Do what the words say; 0 done, 1 trouble a person can act on, 2 wrong usage."""
    terminal.begin()
    typed = sys.argv[1:] if words is None else words
    asked = terminal.asked_for(typed)
    try:
        code = _done(words, asked)
        terminal.finish()
    except FiresweepError as trouble:
        terminal.speak(asked.language, asked.data)
        terminal.refuse(trouble, typed)
        return 2 if isinstance(trouble, UsageTrouble) else 1
    finally:
        speech.hush()
    return code


def _done(words: list[str] | None, asked: Place) -> int:
    try:
        tree()(words, prog_name="firesweep", obj=asked)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    return 0


def _open_window(place: Place) -> int:
    from firesweep.app import run as run_window

    unsealed.sweep(place.data)
    speech.hush()
    return run_window(place.data, place.language)
