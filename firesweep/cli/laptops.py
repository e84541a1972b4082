"""The commands about the street's laptops: one is given its code, joins, and how all stand."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from firesweep.cli.bundle import Passphrase, passphrase_in
from firesweep.cli.help import AsJson
from firesweep.cli.speech import translate
from firesweep.cli.terminal import opened, say, tell
from firesweep.model.clock import local_moment

if TYPE_CHECKING:
    from firesweep.store.database import Store
    from firesweep.store.exchange.standing import Import, Invited, Missing, Standing


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


def bundle_status(context: typer.Context, as_json: AsJson = False) -> None:
    """Say of every laptop what it holds and lacks, and which photos are missing here."""
    from firesweep.store.exchange.standing import imports, invitations, missing_here, standings
    from firesweep.store.exchange.waiting import KINDS, counted
    from firesweep.store.machine import copied
    from firesweep.store.street import homes
    from firesweep.store.visit.today import count_clashes

    with opened(context) as store:
        own = store.owner.laptop
        with store.read() as connection, store.glance() as reading:
            here = dict.fromkeys(KINDS, 0) | counted(reading, store.owner)
            others, taken = standings(connection, store.owner), imports(connection)
            waiting, areas = invitations(connection, store.owner), homes(connection)
            clashing = count_clashes(reading)
        missing, came = missing_here(store), copied(store)
    say(
        {
            "street": store.owner.street,
            "laptop": own,
            "office": store.owner.office,
            "practice": store.owner.practice,
            "copied": came is not None,
            "clashes": clashing,
            "community": areas.get(own, ""),
            "unsent": here,
            "laptops": [
                each._asdict()
                | {"holds": [held._asdict() for held in each.holds],
                   "community": areas.get(each.laptop, "")}
                for each in others
            ],
            "invited": [
                each._asdict() | {"community": areas.get(each.laptop, "")} for each in waiting
            ],
            "imports": [each._asdict() for each in taken],
            "missing": [each._asdict() for each in missing],
        },
        as_json=as_json,
        lines=(*_laptop_lines(own, others, waiting, areas), *_unsent_lines(here),
               *_file_lines(taken, missing)),
    )  # fmt: skip


def _laptop_lines(
    own: str, others: "Iterable[Standing]", waiting: "Iterable[Invited]", areas: Mapping[str, str]
) -> Iterator[str]:
    street = translate("Cli", "the whole street")
    here = translate("Cli", "This is laptop {laptop}, for {community}")
    yield here.format(laptop=own, community=areas.get(own, street))
    standing = translate(
        "Cli", "{laptop}\t{community}\tlast bundle {bundle}\tlacks entries {entries}, "
        "photos {photos}"
    )  # fmt: skip
    along = translate(
        "Cli",
        "{laptop}\tof other communities, sent every time until it says what it holds: {count}",
    )
    lost = translate("Cli", "{laptop}\t{community}\tlast bundle {bundle}\twithdrawn")
    for each in others:
        yield (lost if each.withdrawn else standing).format(
            laptop=each.laptop, community=areas.get(each.laptop, street),
            bundle=each.bundle or "–", entries=sum(each.lacks.values()),
            photos=each.photos_missing,
        )  # fmt: skip
        if each.loose and not each.withdrawn:
            yield along.format(laptop=each.laptop, count=f"{each.loose:,}")
    expected = translate("Cli", "{laptop}\t{community}\tinvited {day}, nothing came from it yet")
    given_up = translate("Cli", "{laptop}\t{community}\tcode withdrawn before it joined")
    unheard = translate(
        "Cli", "{laptop}\tnobody here has heard of it: a bundle was written for it {day}"
    )
    broken_off = translate(
        "Cli", "{laptop}\t{community}\tthe program ended {day} as a bundle for it was written: it "
        "may not be there, write it again"
    )  # fmt: skip
    for one in waiting:
        text = given_up if one.withdrawn else expected if one.known else unheard
        if not one.written and not one.withdrawn:
            text = broken_off
        home, day = areas.get(one.laptop, street), local_moment(one.since).date().isoformat()
        yield text.format(laptop=one.laptop, community=home, day=day)


def _unsent_lines(counts: Mapping[str, int]) -> Iterator[str]:
    """What this laptop recorded that the office has not confirmed, each kind by its name."""
    from firesweep.ui.words.tables import counts_text

    if any(counts.values()):
        text = translate("Cli", "not at the office yet: {what}")
        yield text.format(what=counts_text(counts))


def _file_lines(taken: "Iterable[Import]", missing: "Iterable[Missing]") -> Iterator[str]:
    came = translate("Cli", "import {number}: bundle {bundle} of {laptop}, entries {entries}")
    for one in taken:
        line = came.format(
            number=one.number, bundle=one.bundle, laptop=one.laptop, entries=one.lines
        )
        yield translate("Cli", "{line}, taken back").format(line=line) if one.undone else line
    lacking = translate("Cli", "missing here: {name} ({sha}…) of {laptop}")
    for gone in missing:
        yield lacking.format(name=gone.called, sha=gone.sha256[:8], laptop=gone.laptop)
