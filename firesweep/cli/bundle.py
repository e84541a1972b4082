"""The commands of exchange: bundles sent, looked at, received, taken back; the store's digest."""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from firesweep.cli import output, speech, terminal
from firesweep.cli.help import AsJson, Commands
from firesweep.cli.speech import translate
from firesweep.cli.terminal import UsageTrouble, opened, say, tell
from firesweep.errors import FiresweepError
from firesweep.model.clock import local_moment
from firesweep.model.vocabulary import RowKind

if TYPE_CHECKING:
    from firesweep.bundle.look import Look
    from firesweep.bundle.receive import Taken
    from firesweep.bundle.send import SentBundle
    from firesweep.store.database import Owner

bundle_app = Commands("Bundles: work exchanged by file.")
store_app = Commands("The store as a whole.")

MEGABYTE = 1_000_000
Passphrase = Annotated[
    Path | None,
    typer.Option("--passphrase-file", metavar="FILE", help="A file with the passphrase on line 1."),
]

Unsigned = Annotated[
    bool, typer.Option("--unsigned", help="Even one without a signature, from a signing laptop.")
]


def passphrase_in(file: Path | None) -> str:
    """Return the passphrase on a file's first line; empty without a file."""
    from firesweep.bundle.envelope import read_passphrase

    return read_passphrase(file) if file else ""


@store_app.command("digest")
def store_digest(context: typer.Context) -> None:
    """Print one hash over everything exchanged: equal on two stores that hold the same."""
    from firesweep.store.check.digest import digest

    with opened(context) as store, store.read() as connection:
        tell(digest(connection))


@bundle_app.command("send")
def bundle_send(
    context: typer.Context,
    out: Annotated[
        Path, typer.Argument(metavar="OUT", help="A folder, such as a stick, or a file.")
    ],
    to: Annotated[str, typer.Option(metavar="CODE", help="The code of the laptop it is for.")] = "",
    full: Annotated[
        bool, typer.Option("--full", help="Everything, whatever is there already.")
    ] = False,
    photos: Annotated[
        str, typer.Option(metavar="MB", help="all, none, or at most so many MB.")
    ] = "all",
    passphrase_file: Passphrase = None,
    seal: Annotated[
        bool, typer.Option("--seal", help="Seal it for the key of the laptop it is for.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Write a bundle with what the office, or another laptop, lacks."""
    from firesweep.bundle.send import Wish, send
    from firesweep.bundle.signing import withdrawn_here

    wish = Wish(to, full, _photo_bytes(photos), passphrase_in(passphrase_file), seal)
    with opened(context) as store:
        made = send(store, out, wish, by=store.owner.laptop, today=date.today())
        gone = withdrawn_here(store)
    say(asdict(made) | {"withdrawn": gone is not None}, as_json=as_json, lines=_sent_lines(made))
    if gone and not as_json:
        terminal.complain(gone)


def _sent_lines(made: "SentBundle") -> Iterator[str]:
    wrote = translate(
        "Cli", "Wrote {file} for {reader}: entries {entries}, photos {photos}. It is safe to pull "
        "the stick out."
    )  # fmt: skip
    yield wrote.format(
        file=made.path, reader=made.recipient or translate("Cli", "any laptop"),
        entries=made.entries, photos=made.photos,
    )  # fmt: skip
    if made.photos_left_out:
        left = translate("Cli", "Photos left out: {count}, in no bundle yet: {rest}")
        yield left.format(count=made.photos_left_out, rest=made.photos_to_go)
    if not made.known:
        text = translate(
            "Cli", "Nobody here has heard of a laptop {laptop}. Check the code; where it is wrong, "
            "send again."
        )  # fmt: skip
        yield text.format(laptop=made.recipient)


def _photo_bytes(text: str) -> int | None:
    if text in ("all", "none"):
        return None if text == "all" else 0
    if not text.isdecimal():
        raise UsageTrouble(
            "“{value}” is nothing --photos knows. Say all, none or a number of MB.", value=text
        )
    return int(text) * MEGABYTE


@bundle_app.command("look")
def bundle_look(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="A bundle.")],
    passphrase_file: Passphrase = None,
    unsigned: Unsigned = False,
    as_json: AsJson = False,
) -> None:
    """Say what a bundle holds and would change; nothing is written."""
    from firesweep.bundle.look import look

    words = passphrase_in(passphrase_file)
    with opened(context) as store:
        try:
            found = look(store, file, passphrase=words, unsigned=unsigned)
        except FiresweepError as trouble:
            if not as_json:
                raise
            say(terminal.refused(trouble, path=file), as_json=True, lines=())
            raise typer.Exit(1) from trouble
    say(_looked(found), as_json=as_json, lines=_look_lines(found))


def _looked(found: "Look") -> dict[str, Any]:
    values = asdict(found)
    return {**values.pop("manifest"), **values}


def _look_lines(found: "Look") -> Iterator[str]:
    of = found.manifest
    head = translate("Cli", "Bundle {number} of laptop {laptop} ({street}), written {at} by {by}")
    at = f"{local_moment(of.made_at):%Y-%m-%d %H:%M}"
    yield head.format(number=of.number, laptop=of.laptop, street=of.street, at=at, by=of.by)
    yield _signed_line(found)
    counts = translate(
        "Cli", "new entries: {lines}, here already: {known}, clashes: {clashes}, photos: {photos}"
    )
    yield counts.format(
        lines=found.lines, known=found.known, clashes=found.clashes, photos=found.photos
    )
    new, edited = translate("Cli", "new: {kind} {count}"), translate("Cli", "edits: {kind} {count}")
    for text, tables in ((new, found.rows), (edited, found.edits)):
        for table, count in sorted(tables.items()):
            yield text.format(kind=speech.words([RowKind(table)]), count=count)
    if found.taken_back:
        back = translate("Cli", "It was taken back here {at}; it can be taken in again.")
        yield back.format(at=f"{local_moment(found.taken_back):%Y-%m-%d %H:%M}")
    if found.passed:
        yield _passed_line(found)
    if not found.checked:
        yield translate(
            "Cli", "Its signature was checked; every record and photo is when it is taken in."
        )
    if found.receipt:
        yield translate("Cli", "It brings a newer receipt of what that laptop holds.")
    yield from _odd_lines(found)


def _odd_lines(found: "Look") -> Iterator[str]:
    """What is wrong with the laptop a bundle comes from."""
    if found.clock_odd:
        yield translate("Cli", "The clock of that laptop is wrong.")
    if found.set_back:
        yield translate(
            "Cli",
            "Laptop {laptop} had sent this number, or more of its own work, before: a "
            "backup was put back there, or two machines work as {laptop}. Ask by phone. The one "
            "that goes on takes in a bundle from here before it records anything; any other gets "
            "a code of its own.",
        ).format(laptop=found.manifest.laptop)


def _passed_line(found: "Look") -> str:
    text = translate("Cli", "entries of other communities, not taken in here: {counts}")
    counts = (f"{name} {count:,}" for name, count in found.passed.items())
    return text.format(counts=speech.listed(counts))


def _signed_line(found: "Look") -> str:
    said = {
        "known": translate("Cli", "Signed with the key known of laptop {laptop}: {fingerprint}"),
        "first": translate(
            "Cli", "First bundle of laptop {laptop}: its key is learnt with it. Compare the "
            "fingerprint by phone: {fingerprint}"
        ),
        "unsigned": translate("Cli", "Not signed: an older firesweep wrote it."),
    }  # fmt: skip
    line = said[found.signed]
    return line.format(laptop=found.manifest.laptop, fingerprint=found.fingerprint)


@bundle_app.command("receive")
def bundle_receive(
    context: typer.Context,
    files: Annotated[list[Path], typer.Argument(help="Bundles, in any order.")],
    passphrase_file: Passphrase = None,
    unsigned: Unsigned = False,
    report: Annotated[
        Path | None,
        typer.Option("--report", metavar="FILE", help="Write what became of each as a PDF."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Take bundles in, each whole or not at all."""
    from firesweep.bundle.receive import receive_all

    with opened(context) as store:
        owner = store.owner
        taken = receive_all(
            store, files, by=owner.laptop, passphrase=passphrase_in(passphrase_file),
            unsigned=unsigned,
        )  # fmt: skip
    lines = (line for each in taken for line in _taken_lines(each))
    say([_told(each) for each in taken], as_json=as_json, lines=lines)
    if report is not None:
        _write_report(report, owner, taken)
    if any(each.trouble for each in taken):
        raise typer.Exit(1)


def _write_report(out: Path, owner: "Owner", taken: "list[Taken]") -> None:
    from firesweep.ui.bundle.report import received_pdf

    output.write_out(out, received_pdf(owner, owner.laptop, taken, script=speech.spoken()))
    terminal.remark(translate("Cli", "Wrote {file}").format(file=out))


def _told(taken: "Taken") -> dict[str, Any]:
    receipt = taken.receipt
    if receipt is None:
        assert taken.trouble is not None
        return terminal.refused(taken.trouble, path=taken.path)
    did = {"path": taken.path, "import": receipt.number, "photos": receipt.photos}
    return did | _looked(receipt.look)


def _why(refused: "Taken") -> str:
    return speech.sentence(refused.trouble) if refused.trouble else ""


def _taken_lines(taken: "Taken") -> Iterator[str]:
    yield _taken_line(taken)
    if taken.receipt and taken.receipt.look.passed:
        yield _passed_line(taken.receipt.look)
    if taken.receipt:
        yield from _odd_lines(taken.receipt.look)


def _taken_line(taken: "Taken") -> str:
    name, receipt = taken.path.name, taken.receipt
    if receipt is None:
        return translate("Cli", "{file}: refused. {why}").format(file=name, why=_why(taken))
    photos = receipt.photos
    if receipt.number is None:
        nothing = translate(
            "Cli", "{file}: all of it for this laptop is here already; photos {photos}"
        )
        return nothing.format(file=name, photos=photos)
    done = translate(
        "Cli", "{file}: import {number}, entries {entries}, clashes {clashes}, photos {photos}"
    )
    return done.format(
        file=name, number=receipt.number, entries=receipt.look.lines,
        clashes=receipt.look.clashes, photos=photos,
    )  # fmt: skip


@bundle_app.command("undo")
def bundle_undo(
    context: typer.Context,
    number: Annotated[
        int, typer.Argument(min=1, max=10**9, help="The import's number, as status lists it.")
    ],
    as_json: AsJson = False,
) -> None:
    """Take an import back, as long as nothing was built on it."""
    from firesweep.bundle.undo import take_back

    with opened(context) as store:
        take_back(store, number, by=store.owner.laptop)
    line = translate("Cli", "Took import {number} back").format(number=number)
    say({"import": number, "undone": True}, as_json=as_json, lines=[line])
