"""Papers of one kind by command: one, several, or all of a community or since a day, bound."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple, TypeVar

import typer

from firesweep.cli.output import write_bound, write_paper
from firesweep.cli.speech import spoken, translate
from firesweep.cli.terminal import UsageTrouble, opened, tell
from firesweep.errors import FiresweepError

if TYPE_CHECKING:
    from firesweep.model.numbers import PaperKind
    from firesweep.office.paper.sheet_rounds import ForPremises
    from firesweep.store.database import Store
    from firesweep.store.paper.issuer import Issued
    from firesweep.store.paper.references import Meant

Out = Annotated[Path, typer.Option("-o", "--out", metavar="FILE", help="Where to write the PDF.")]
OfCommunity = Annotated[
    str, typer.Option("--community", metavar="NAME", help="All issued in this community.")
]
Since = Annotated[
    str, typer.Option("--since", metavar="DAY", help="All issued on this day or later.")
]

References = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[WHAT …]", help="Papers' numbers, hazards' ids, or premises' names or ids."
    ),
]
Premises = Annotated[
    list[str] | None,
    typer.Argument(metavar="[PREMISES …]", help="Premises' names or ids, or papers' numbers."),
]
InCommunity = Annotated[
    str, typer.Option("--community", metavar="NAME", help="All premises of this community.")
]
OfBeat = Annotated[str, typer.Option("--beat", metavar="NAME", help="Those of this beat only.")]
Made = TypeVar("Made")


class Asked(NamedTuple):
    """Which papers are meant: by what they are called, or by where and when they were issued."""

    whats: list[str] | None
    community: str
    since: str


def numbered(
    kind: "PaperKind",
    context: typer.Context,
    asked: Asked,
    out: Path,
    one: Callable[["Store", str], "Issued"],
) -> None:
    """Write a paper; of several those in walking order, with a list on top.

    `one` is the paper of what is named: it gets its number the first time.
    """
    whats, by_rule = asked.whats or [], bool(asked.community or asked.since)
    if bool(whats) == by_rule:
        raise UsageTrouble("Name papers, or say --community or --since.")
    with opened(context) as store:
        if len(whats) == 1:
            issued = one(store, whats[0])
            write_paper(out, issued.pdf)
            tell(translate("Cli", "Its number: {number}").format(number=issued.number))
            return
        count = _many(store, kind, asked, out, one)
    tell(translate("Cli", "Papers in it: {count}").format(count=count))


def _many(
    store: "Store",
    kind: "PaperKind",
    asked: Asked,
    out: Path,
    one: Callable[["Store", str], "Issued"],
) -> int:
    from firesweep.office.paper.batch import papers_issued

    ids = [issued.paper_id for issued in of_each(asked.whats or (), partial(one, store))]
    if not ids:
        ids = papers_issued(store, kind, community=asked.community, since=day_asked(asked.since))
    ids = list(dict.fromkeys(ids))
    write_many(store, ids, out, date.today())
    return len(ids)


def of_each(whats: Iterable[str], one: Callable[[str], Made]) -> list[Made]:
    """What each of several names gives, each once; trouble with one of them says which it is."""
    names = list(dict.fromkeys(whats))
    made = []
    for what in names:
        try:
            made.append(one(what))
        except FiresweepError as why:
            if len(names) == 1 or what in why.facts.values():
                raise
            raise FiresweepError("{what}: {why}", what=what, why=why) from why
    return made


def write_many(store: "Store", ids: Sequence[str], out: Path, today: date) -> None:
    """Write kept papers as one PDF in walking order, with a list on top.

    Where some are not on this laptop the rest is written all the same, and the exit code is 1.
    """
    from firesweep.office.paper.notices import kept_pdfs, not_here
    from firesweep.paper.sheets import cover_pdf

    papers = kept_pdfs(store, ids, cover=cover_pdf, today=today, script=spoken())
    write_bound(out, papers)
    if trouble := not_here(papers):
        raise trouble


def day_asked(text: str) -> date | None:
    """The day an option says; None where it is not given."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise UsageTrouble(
            "“{value}” is no day. Say a date such as 2026-11-30.", value=text
        ) from None


def premises_chosen(
    store: "Store", names: list[str] | None, community: str, beat: str
) -> list[str]:
    """The premises named, or all of a community or one of its beats in walking order."""
    from firesweep.office.paper.blank_checklist import in_walking_order
    from firesweep.store.paper.references import premises_meant
    from firesweep.store.registry.premises_list import PremisesFilter
    from firesweep.store.street import beats, community_called

    if bool(names) == bool(community):
        raise UsageTrouble("Name premises, or a community with --community.")
    with store.read() as connection:
        if names:
            return list(dict.fromkeys(premises_meant(connection, each) for each in names))
        area = community_called(connection, community)
        here = next((row.id for row in beats(connection, area) if row.name == beat), None)
    if beat and here is None:
        raise FiresweepError("Nothing here is called {name}.", name=beat)
    return in_walking_order(store, PremisesFilter(community_id=area, beat_id=here))


def meant_still(store: "Store", what: str) -> "Meant":
    """What is named; a notice that is void stands for nothing any more."""
    from firesweep.store.paper.references import meant, not_void

    with store.read() as connection:
        found = meant(connection, what)
        if found.paper:
            not_void(connection, found.paper)
    return found


def write_sheets(
    store: "Store",
    out: Path,
    ids: Sequence[str],
    made: Callable[[str], bytes],
    *,
    served: bool = True,
) -> int:
    """Write a sheet of each of some premises in walking order; return how many there are."""
    from firesweep.office.paper.sheet_rounds import ForPremises

    sheets = [ForPremises(each, partial(made, each)) for each in ids]
    return write_round(store, out, sheets, served=served)


def write_round(
    store: "Store", out: Path, sheets: Sequence["ForPremises"], *, served: bool = True
) -> int:
    """Write sheets in walking order, a list on top of several; return how many there are."""
    from firesweep.office.paper.sheet_rounds import premises_round
    from firesweep.paper.sheets import cover_pdf

    write_bound(out, premises_round(store, sheets, cover=cover_pdf, today=date.today(),
                                    script=spoken(), served=served))  # fmt: skip
    return len(sheets)
