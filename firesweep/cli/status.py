"""The command that says how the street's laptops stand: what each holds and lacks."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import typer

from firesweep.cli.help import AsJson
from firesweep.cli.speech import sentence, translate
from firesweep.cli.terminal import opened, say
from firesweep.errors import FiresweepError
from firesweep.model.clock import local_moment

if TYPE_CHECKING:
    from firesweep.store.database import Owner, Store
    from firesweep.store.exchange.standing import Import, Invited, Missing, Named, Standing


class Status(NamedTuple):
    """How this laptop stands to the others, read at one moment."""

    owner: "Owner"
    unsent: Mapping[str, int]
    laptops: "Sequence[Standing]"
    invited: "Sequence[Invited]"
    named: "Sequence[Named]"
    imports: "Sequence[Import]"
    missing: "Sequence[Missing]"
    areas: Mapping[str, str]
    """The community each laptop works for; one that is not named works for the street."""
    clashes: int
    copied: bool
    """True where the store was copied here from another machine."""
    withdrawn: FiresweepError | None
    """What to say where the office does not hear this laptop any more."""


def bundle_status(context: typer.Context, as_json: AsJson = False) -> None:
    """Say of every laptop what it holds and lacks, and which photos are missing here."""
    with opened(context) as store:
        status = read_status(store)
    say(_data(status), as_json=as_json, lines=_lines(status))


def read_status(store: "Store") -> Status:
    """Read all that the command says."""
    from firesweep.bundle.signing import withdrawn_here
    from firesweep.store.exchange.standing import (
        imports,
        invitations,
        missing_here,
        named,
        standings,
    )
    from firesweep.store.exchange.waiting import KINDS, counted
    from firesweep.store.machine import copied
    from firesweep.store.street import homes
    from firesweep.store.visit.today import count_clashes

    owner, missing = store.owner, missing_here(store)
    with store.read() as connection, store.glance() as reading:
        return Status(
            owner, dict.fromkeys(KINDS, 0) | counted(reading, owner),
            standings(connection, owner), invitations(connection, owner),
            named(connection, owner), imports(connection), missing, homes(connection),
            count_clashes(reading), copied=copied(store) is not None,
            withdrawn=withdrawn_here(store),
        )  # fmt: skip


def _data(status: Status) -> dict[str, Any]:
    owner, areas = status.owner, status.areas

    def at_home(each: "Standing | Invited | Named") -> dict[str, Any]:
        return each._asdict() | {"community": areas.get(each.laptop, "")}

    return {
        "street": owner.street,
        "laptop": owner.laptop,
        "office": owner.office,
        "practice": owner.practice,
        "copied": status.copied,
        "withdrawn": status.withdrawn is not None,
        "clashes": status.clashes,
        "community": areas.get(owner.laptop, ""),
        "unsent": status.unsent,
        "laptops": [
            at_home(each) | {"holds": [held._asdict() for held in each.holds]}
            for each in status.laptops
        ],
        "invited": [at_home(each) for each in status.invited],
        "named": [at_home(each) for each in status.named],
        "imports": [each._asdict() for each in status.imports],
        "missing": [each._asdict() for each in status.missing],
    }


def _lines(status: Status) -> Iterator[str]:
    street = translate("Cli", "the whole street")
    here = translate("Cli", "This is laptop {laptop}, for {community}")
    own = status.owner.laptop
    yield here.format(laptop=own, community=status.areas.get(own, street))
    if status.withdrawn:
        yield sentence(status.withdrawn)
    for one in status.laptops:
        yield from _laptop_lines(one, status.areas.get(one.laptop, street))
    for invited in status.invited:
        yield _invited_line(invited, status.areas.get(invited.laptop, street))
    for named in status.named:
        yield _named_line(named, status.areas.get(named.laptop, street))
    yield from _unsent_lines(status.unsent)
    yield from _import_lines(status.imports)
    yield from _missing_lines(status.missing)


def _laptop_lines(one: "Standing", community: str) -> Iterator[str]:
    """How far a laptop has come, and what goes to it from other communities every time."""
    standing = translate(
        "Cli", "{laptop}\t{community}\tlast bundle {bundle}\tlacks entries {entries}, "
        "photos {photos}"
    )  # fmt: skip
    lost = translate("Cli", "{laptop}\t{community}\tlast bundle {bundle}\twithdrawn")
    yield (lost if one.withdrawn else standing).format(
        laptop=one.laptop, community=community, bundle=one.bundle or "–",
        entries=sum(one.lacks.values()), photos=one.photos_missing,
    )  # fmt: skip
    if one.loose and not one.withdrawn:
        along = translate(
            "Cli",
            "{laptop}\tof other communities, sent every time until it says what it holds: {count}",
        )
        yield along.format(laptop=one.laptop, count=f"{one.loose:,}")


def _invited_line(one: "Invited", community: str) -> str:
    """What became of a code that was given out."""
    if one.withdrawn:
        text = translate("Cli", "{laptop}\t{community}\tcode withdrawn before it joined")
    elif not one.written:
        text = translate(
            "Cli",
            "{laptop}\t{community}\tthe program ended {day} as a bundle for it was written: it "
            "may not be there, write it again",
        )
    elif one.known:
        text = translate("Cli", "{laptop}\t{community}\tinvited {day}, nothing came from it yet")
    else:
        text = translate(
            "Cli", "{laptop}\tnobody here has heard of it: a bundle was written for it {day}"
        )
    day = _day(one.since)
    return text.format(laptop=one.laptop, community=community, day=day)


def _named_line(one: "Named", community: str) -> str:
    """What the office has said of a laptop nothing here has to do with."""
    text = translate(
        "Cli", "{laptop}\t{community}\tknown to the office since {day}, nothing of it came here"
    )
    if one.kind == "given":
        text = translate(
            "Cli", "{laptop}\t{community}\tthe office gave its code {day}, nothing of it came here"
        )
    if one.kind == "withdrawn":
        text = translate(
            "Cli", "{laptop}\t{community}\tthe office withdrew it {day}, nothing of it came here"
        )
    said = text.format(laptop=one.laptop, community=community, day=_day(one.since))
    if not one.sent:
        return said
    written = translate("Cli", "{line}; a bundle was written for it here {day}")
    return written.format(line=said, day=_day(one.sent))


def _day(at: str) -> str:
    return local_moment(at).date().isoformat()


def _unsent_lines(counts: Mapping[str, int]) -> Iterator[str]:
    """What this laptop recorded that the office has not confirmed, each kind by its name."""
    from firesweep.ui.words.tables import counts_text

    if any(counts.values()):
        text = translate("Cli", "not at the office yet: {what}")
        yield text.format(what=counts_text(counts))


def _import_lines(taken: "Iterable[Import]") -> Iterator[str]:
    came = translate("Cli", "import {number}: bundle {bundle} of {laptop}, entries {entries}")
    for one in taken:
        line = came.format(
            number=one.number, bundle=one.bundle, laptop=one.laptop, entries=one.lines
        )
        yield translate("Cli", "{line}, taken back").format(line=line) if one.undone else line


def _missing_lines(missing: "Iterable[Missing]") -> Iterator[str]:
    lacking = translate("Cli", "missing here: {name} ({sha}…) of {laptop}")
    for gone in missing:
        yield lacking.format(name=gone.called, sha=gone.sha256[:8], laptop=gone.laptop)
