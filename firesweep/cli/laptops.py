"""The commands about the street's laptops: one is given its code, joins, and says where it is."""

from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from firesweep.cli.bundle import Passphrase, passphrase_in
from firesweep.cli.help import AsJson
from firesweep.cli.speech import translate
from firesweep.cli.terminal import opened, say, tell

if TYPE_CHECKING:
    from firesweep.store.database import Store


def bundle_invite(
    context: typer.Context,
    code: Annotated[str, typer.Argument(metavar="CODE", help="The new laptop's code.")],
    out: Annotated[
        Path, typer.Argument(metavar="OUT", help="A folder, such as a stick, or a file.")
    ],
    community: Annotated[
        str, typer.Option(metavar="NAME", help="The community it works for; else the street.")
    ] = "",
    passphrase_file: Passphrase = None,
    as_json: AsJson = False,
) -> None:
    """Give a laptop its code and write the bundle it joins with (street office)."""
    from firesweep.bundle.join import invite

    with opened(context) as store:
        area = _area(store, community) if community else ""
        by, today = store.owner.laptop, date.today()
        made = invite(store, out, code, by=by, today=today, community=area,
                      passphrase=passphrase_in(passphrase_file))  # fmt: skip
    wrote = translate("Cli", "Wrote {file}: laptop {code} joins with it, for {community}.")
    said = community or translate("Cli", "the whole street")
    line = wrote.format(file=made.path, code=made.recipient, community=said)
    say(asdict(made) | {"community": community}, as_json=as_json, lines=[line])


def bundle_assign(
    context: typer.Context,
    code: Annotated[str, typer.Argument(metavar="CODE", help="The laptop's code.")],
    community: Annotated[
        str, typer.Argument(metavar="NAME|none", help="The community, or “none”: the street.")
    ],
) -> None:
    """Say which community a laptop works for from now on (street office)."""
    from firesweep.bundle.join import assign

    whole = community.lower() == "none"
    with opened(context) as store:
        area = "" if whole else _area(store, community)
        assign(store, code, area, by=store.owner.laptop)
    said = translate("Cli", "the whole street") if whole else community
    done = translate("Cli", "Laptop {code} works for {community}; the next bundle tells it.")
    tell(done.format(code=code.strip().upper(), community=said))


def _area(store: "Store", name: str) -> str:
    from firesweep.store.street import community_called

    with store.read() as connection:
        return community_called(connection, name)


def bundle_join(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="The bundle the office wrote for this laptop.")],
    passphrase_file: Passphrase = None,
) -> None:
    """Make this laptop's store from the bundle the street office wrote for its code."""
    from firesweep.bundle.join import join

    receipt = join(context.obj.data, file, passphrase=passphrase_in(passphrase_file))
    of = receipt.look.manifest
    joined = translate("Cli", "This is laptop {laptop} of {street}; entries: {entries}")
    tell(joined.format(laptop=of.recipient, street=of.street, entries=receipt.look.lines))


def bundle_here(context: typer.Context) -> None:
    """Say that this machine takes the place of the one its store was copied from."""
    from firesweep.store.machine import copied, settle_here

    with opened(context) as store:
        if copied(store) is None:
            tell(translate("Cli", "This store was not copied here: nothing was changed."))
            return
        settle_here(store.folder)
        said = translate(
            "Cli", "This machine is laptop {laptop} from now on. Do not use the other one any more."
        )
        tell(said.format(laptop=store.owner.laptop))
