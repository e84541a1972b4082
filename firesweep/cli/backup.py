"""The commands that keep a store safe: a backup made, a backup put back."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from firesweep.cli.speech import translate
from firesweep.cli.terminal import opened, tell


def backup(
    context: typer.Context,
    target: Annotated[
        Path, typer.Argument(metavar="FOLDER", help="A folder on a stick or another disk.")
    ],
) -> None:
    """Copy records, photos and papers as of one moment, and check the copy."""
    from firesweep.store.backup import back_up

    with opened(context) as store:
        made = back_up(store, target, datetime.now())
    tell(translate("Cli", "Made and checked {folder}").format(folder=made.folder))


def restore(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="BACKUP", help="A backup's folder.")],
) -> None:
    """Put a backup in the store's place; what stood there is kept beside it."""
    from firesweep.store import restore as restoring

    aside = restoring.restore(folder, context.obj.data, datetime.now())
    tell(translate("Cli", "Restored {folder}").format(folder=folder))
    if aside:
        tell(translate("Cli", "What stood there is in {folder}").format(folder=aside))
        tell(translate("Cli", "`firesweep store aside` lists what of it is not here now."))
    tell(
        translate(
            "Cli", "Before anything is recorded, take in a bundle with everything: what was sent "
            "from here after the backup comes back with it."
        )
    )  # fmt: skip
