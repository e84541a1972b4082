"""What every command shares: whose data, how to open it, how to say things."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

if TYPE_CHECKING:
    from firesweep.store.database import Store

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON.")]


class Place(NamedTuple):
    """What stands before the command: whose data, in which language (empty: as set)."""

    data: Path
    language: str
    chosen: bool = True
    """False where the data directory is the platform's own."""


def speak_utf8() -> None:
    """Chinese reaches files and pipes as UTF-8, and never stops a console that lacks it."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(
                encoding=None if stream.isatty() else "utf-8", errors="backslashreplace"
            )


class opened:  # noqa: N801 - reads as a verb: `with opened(context) as store`
    """The store of the data directory, closed again at the end."""

    def __init__(self, context: typer.Context) -> None:
        from firesweep.store.database import open_store

        self.store: Store = open_store(context.obj.data)

    def __enter__(self) -> "Store":
        return self.store

    def __exit__(self, *_trouble: object) -> None:
        self.store.close()


def say(data: Any, *, as_json: bool, lines: list[str]) -> None:
    """Print data as JSON, or as lines for people."""
    if as_json:
        typer.echo(json.dumps(data, ensure_ascii=False, indent=1, default=str))
    else:
        typer.echo("\n".join(lines))
