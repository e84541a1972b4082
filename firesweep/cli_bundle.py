"""The commands of exchange: bundles sent, looked at, received, taken back; the store's digest."""

from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from firesweep.terminal import AsJson, opened, say

if TYPE_CHECKING:
    from firesweep.bundle.look import Look

bundle_app = typer.Typer(help="Bundles: work exchanged by file.", no_args_is_help=True)
store_app = typer.Typer(help="The store as a whole.", no_args_is_help=True)

MEGABYTE = 1_000_000
Passphrase = Annotated[
    Path | None, typer.Option("--passphrase-file", help="A file with the passphrase on line 1.")
]


def _words(file: Path | None) -> str:
    from firesweep.bundle.envelope import read_passphrase

    return read_passphrase(file) if file else ""


@store_app.command("digest")
def store_digest(context: typer.Context) -> None:
    """Print one hash over everything exchanged: equal on two stores that hold the same."""
    from firesweep.store.digest import digest

    with opened(context) as store, store.read() as connection:
        typer.echo(digest(connection))


@bundle_app.command("send")
def bundle_send(
    context: typer.Context,
    out: Annotated[Path, typer.Argument(help="A folder, such as a stick, or a file.")],
    to: Annotated[str, typer.Option(help="The code of the laptop it is for.")] = "",
    full: Annotated[bool, typer.Option(help="Everything, whatever is there already.")] = False,
    photos: Annotated[str, typer.Option(help="all, none, or at most so many MB.")] = "all",
    passphrase_file: Passphrase = None,
    as_json: AsJson = False,
) -> None:
    """Write a bundle with what the office, or another laptop, lacks."""
    from firesweep.bundle.send import Wish, send

    wish = Wish(to, full, _photo_bytes(photos), _words(passphrase_file))
    with opened(context) as store:
        made = send(store, out, wish, by=store.owner.laptop, today=date.today())
    left = f", {made.photos_left_out} photos left out" if made.photos_left_out else ""
    say(
        asdict(made),
        as_json=as_json,
        lines=[
            f"Wrote {made.path} for {made.recipient or 'any laptop'}: {made.entries} entries, "
            f"{made.photos} photos{left}. It is safe to pull the stick out."
        ],
    )


def _photo_bytes(text: str) -> int | None:
    if text in ("all", "none"):
        return None if text == "all" else 0
    if not text.isdecimal():
        raise typer.BadParameter("say all, none or a number of MB", param_hint="--photos")
    return int(text) * MEGABYTE


@bundle_app.command("look")
def bundle_look(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A bundle.")],
    passphrase_file: Passphrase = None,
    as_json: AsJson = False,
) -> None:
    """Say what a bundle holds and would change; nothing is written."""
    from firesweep.bundle.look import look

    with opened(context) as store:
        found = look(store, file, passphrase=_words(passphrase_file))
    say(_looked(found), as_json=as_json, lines=_look_lines(found))


def _looked(found: "Look") -> dict[str, Any]:
    values = asdict(found)
    return {**values.pop("manifest"), **values}


def _look_lines(found: "Look") -> list[str]:
    of = found.manifest
    lines = [
        f"Bundle {of.number} of laptop {of.laptop} ({of.street}), written {of.made_at} by {of.by}",
        f"new: {found.lines} entries, here already: {found.known}, clashes: {found.clashes}, "
        f"photos: {found.photos}",
        *(f"new {table}: {count}" for table, count in sorted(found.rows.items())),
        *(f"edits of {table}: {count}" for table, count in sorted(found.edits.items())),
    ]
    return [*lines, *["The clock of that laptop is odd."] * found.clock_odd]


@bundle_app.command("receive")
def bundle_receive(
    context: typer.Context,
    files: Annotated[list[Path], typer.Argument(help="Bundles, in any order.")],
    passphrase_file: Passphrase = None,
    as_json: AsJson = False,
) -> None:
    """Take bundles in, each whole or not at all."""
    from firesweep.bundle.receive import receive_all

    with opened(context) as store:
        report = receive_all(
            store, files, by=store.owner.laptop, passphrase=_words(passphrase_file)
        )
    say(
        [
            {"path": each.path, "import": each.receipt.number, "photos": each.receipt.photos,
             **_looked(each.receipt.look)}
            if each.receipt else {"path": each.path, "refused": str(each.trouble)}
            for each in report
        ],
        as_json=as_json,
        lines=[each.line for each in report],
    )  # fmt: skip
    if any(each.trouble for each in report):
        raise typer.Exit(1)


@bundle_app.command("join")
def bundle_join(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="The bundle the office wrote for this laptop.")],
    passphrase_file: Passphrase = None,
) -> None:
    """Make this laptop's store from the bundle the street office wrote for its code."""
    from firesweep.bundle.join import join

    receipt = join(context.obj.data, file, passphrase=_words(passphrase_file))
    of = receipt.look.manifest
    typer.echo(f"This is laptop {of.recipient} of {of.street}: {receipt.look.lines} entries")


@bundle_app.command("undo")
def bundle_undo(
    context: typer.Context,
    number: Annotated[int, typer.Argument(help="The import's number, as status lists it.")],
) -> None:
    """Take an import back, as long as nothing was built on it."""
    from firesweep.store.undo import undo

    with opened(context) as store, store.write(store.owner.laptop) as change:
        undo(change, number)
    typer.echo(f"Took import {number} back")


@bundle_app.command("status")
def bundle_status(context: typer.Context, as_json: AsJson = False) -> None:
    """Say of every laptop what it holds and lacks, and which photos are missing here."""
    from firesweep.store.standing import imports, missing_here, standings

    with opened(context) as store:
        with store.read() as connection:
            others, taken = standings(connection, store.owner.laptop), imports(connection)
        missing = missing_here(store)
    say(
        {
            "laptops": [
                each._asdict() | {"holds": [held._asdict() for held in each.holds]}
                for each in others
            ],
            "imports": [each._asdict() for each in taken],
            "missing": [each._asdict() for each in missing],
        },
        as_json=as_json,
        lines=[
            *(
                f"{each.laptop}\tlast bundle {each.bundle or '–'}\tlacks "
                f"{sum(each.lacks.values())} entries, {each.photos_missing} photos"
                for each in others
            ),
            *(
                f"import {each.number}: bundle {each.bundle} of {each.laptop}, "
                f"{each.lines} entries{', taken back' if each.undone else ''}"
                for each in taken
            ),
            *(f"missing here: {each.name} ({each.sha256[:8]}…) of {each.laptop}"
              for each in missing),
        ],
    )  # fmt: skip
