"""The same work without a screen: the commands of `firesweep`."""

import sys
from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from firesweep import __version__
from firesweep.errors import FiresweepError
from firesweep.paths import data_directory

app = typer.Typer(
    name="firesweep",
    help="Offline fire-safety sweeps: registry, inspections, hazards, rectification notices.",
    add_completion=False,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
)


class Place(NamedTuple):
    """What stands before the command: whose data, in which language (empty: as set)."""

    data: Path
    language: str


@app.callback()
def choose(
    context: typer.Context,
    data: Annotated[Path | None, typer.Option(help="The data directory.")] = None,
    lang: Annotated[str, typer.Option(help="zh_CN, zh_TW or en.")] = "",
) -> None:
    """Offline fire-safety sweeps: registry, inspections, hazards, rectification notices."""
    context.obj = Place(data or data_directory(), lang)


@app.command()
def version() -> None:
    """Print the version."""
    typer.echo(__version__)


def run(words: list[str] | None = None) -> int:
    """Do what the words say; 0 done, 1 trouble a person can act on, 2 wrong usage."""
    speak_utf8()
    try:
        app(words, prog_name="firesweep")
    except FiresweepError as trouble:
        print(trouble, file=sys.stderr)  # noqa: T201
        return 1
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    return 0


def speak_utf8() -> None:
    """Chinese reaches files and pipes as UTF-8, and never stops a console that lacks it."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(
                encoding=None if stream.isatty() else "utf-8", errors="backslashreplace"
            )
