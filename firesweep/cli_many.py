"""Papers of one kind by command: one, several, or all of a community or since a day, bound."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from firesweep.terminal import (
    UsageTrouble,
    opened,
    spoken,
    tell,
    translate,
    write_bound,
    write_paper,
)

if TYPE_CHECKING:
    from firesweep.model.numbers import PaperKind
    from firesweep.store.database import Store
    from firesweep.store.issuer import Issued

OfCommunity = Annotated[
    str, typer.Option("--community", metavar="NAME", help="All issued in this community.")
]
Since = Annotated[
    str, typer.Option("--since", metavar="DAY", help="All issued on this day or later.")
]


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
    from firesweep.office.batch import papers_issued
    from firesweep.office.notices import kept_pdfs
    from firesweep.paper.sheets import cover_pdf

    ids = [one(store, what).paper_id for what in asked.whats or ()]
    if not ids:
        ids = papers_issued(store, kind, community=asked.community, since=_day(asked.since))
    ids = list(dict.fromkeys(ids))
    write_bound(out, kept_pdfs(store, ids, cover=cover_pdf, today=date.today(), script=spoken()))
    return len(ids)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise UsageTrouble(
            "“{value}” is nothing --since knows. Say a date such as 2026-11-30.", value=text
        ) from None
