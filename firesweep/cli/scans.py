"""The command that files scans of papers that came back."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from firesweep.cli.help import AsJson
from firesweep.cli.speech import listed, sentence, translate, words
from firesweep.cli.terminal import UsageTrouble, opened, say, tell
from firesweep.errors import FiresweepError

if TYPE_CHECKING:
    from firesweep.model.vocabulary import Return
    from firesweep.office.paper.filing import Taken
    from firesweep.office.paper.returns import Home, Landing
    from firesweep.store.database import Store


def paper_scans(
    context: typer.Context,
    places: Annotated[
        list[Path], typer.Argument(metavar="DIR …", help="Folders or files of scans and photos.")
    ],
    way: Annotated[
        str,
        typer.Option(
            "--as", metavar="HOW", help="signed, refused, left or posted; only what is known."
        ),
    ] = "",
    witness: Annotated[
        list[str] | None,
        typer.Option("--witness", metavar="NAME", help="Two of them, where nobody signed."),
    ] = None,
    server: Annotated[
        list[str] | None,
        typer.Option(
            "--server",
            metavar="NAME",
            help="The two who served it, where they are not those who inspected.",
        ),
    ] = None,
    number: Annotated[
        str,
        typer.Option("--paper", metavar="NUMBER", help="Which paper it is, where no code says so."),
    ] = "",
    wrong: Annotated[
        str,
        typer.Option(
            "--take-back", metavar="WHY", help="They were filed with the wrong paper: take it back."
        ),
    ] = "",
    as_json: AsJson = False,
) -> None:
    """File scans with their papers, each found by its code, and say why one is not."""
    from firesweep.office.paper.filing import Taken

    taken_as = _way(way)
    if wrong:
        _take_back(context, places, wrong)
        return
    with opened(context) as store:
        landings = _landed(store, places)
        told = _told(store, number)
        taken = Taken(taken_as, "", tuple(witness or ()), tuple(server or ()))
        done = [_filed(store, each, told, taken) for each in landings]
    say(done, as_json=as_json, lines=map(_line, done))
    if any(each["why"] for each in done):
        raise typer.Exit(1)


def _take_back(context: typer.Context, places: list[Path], why: str) -> None:
    """Take back what some scans were filed with; they can be filed anew."""
    from firesweep.office.paper.filing import take_scan_back

    with opened(context) as store:
        for landing in _landed(store, places):
            take_scan_back(store, landing.scan.original_sha256, why, by=store.owner.laptop,
                           today=date.today())  # fmt: skip
            tell(translate("Cli", "Taken back: {file}").format(file=landing.scan.name))


def _way(text: str) -> "Return | None":
    from firesweep.model.vocabulary import Return

    if not text:
        return None
    if text not in set(Return):
        raise UsageTrouble(
            "“{value}” is nothing --as knows. Say signed, refused, left or posted.", value=text
        )
    return Return(text)


def _landed(store: "Store", places: list[Path]) -> "list[Landing]":
    from firesweep.field.scans import read_scans, scans_in
    from firesweep.office.paper.returns import known_here, landed

    files = scans_in(places)
    if not files:
        raise FiresweepError("No file lies in {places}.", places=tuple(map(str, places)))
    return landed(store, read_scans(files, known_here(store)))


def _told(store: "Store", number: str) -> "Home | None":
    """The paper somebody says a scan without a code is of."""
    from firesweep.office.paper.notices import NO_PAPER
    from firesweep.office.paper.returns import home_of
    from firesweep.store.paper.references import paper_called

    if not number:
        return None
    with store.read() as connection:
        found = paper_called(connection, number)
    if found is None:
        raise FiresweepError(NO_PAPER, number=number)
    return home_of(store, found["id"])


def _filed(
    store: "Store",
    landing: "Landing",
    told: "Home | None",
    taken: "Taken",
) -> dict[str, Any]:
    """Keep a scan with its paper; what cannot be kept says why, and the rest goes on."""
    from firesweep.office.paper.filing import file_scan

    home = landing.home or (told if landing.scan.intake else None)
    said = {"file": landing.scan.name, **printed(landing.before or home), "way": "",
            "outcome": "not_filed", "why": ""}  # fmt: skip
    if landing.known:
        way = landing.before.proposed if landing.before else None
        return said | {"outcome": "already_here", "way": way.value if way else ""}
    if home is None:
        return said | {"why": sentence(landing.why) if landing.why else ""}
    as_ = replace(taken, way=taken.way or home.proposed, on=home.on,
                  witnesses=taken.witnesses or home.witnesses)  # fmt: skip
    try:
        file_scan(store, home, as_, landing.scan, code=landing.code, by=store.owner.laptop,
                  today=date.today())  # fmt: skip
    except FiresweepError as why:
        return said | {"why": sentence(why)}
    return said | {"outcome": "filed", "way": as_.way.value if as_.way else ""}


def printed(home: "Home | None") -> dict[str, Any]:
    """What was issued, to be compared with the picture: the code vouches for every word of it."""
    if home is None:
        return dict.fromkeys(("number", "kind", "premises", "address", "issued_on", "deadline",
                              "check"), "") | {"lines": []}  # fmt: skip
    return {
        "number": home.reference if home.paper_id else "",
        "kind": home.kind,
        "premises": home.premises,
        "address": home.address,
        "issued_on": home.issued_on,
        "deadline": home.deadline,
        "check": home.check,
        "lines": [line._asdict() for line in home.lines],
    }


def _line(done: dict[str, Any]) -> str:
    """A file, the number it landed on, what was done or why not, and what was issued."""
    said = (done["file"], done["number"] or "–", done["why"] or _outcome(done))
    return "\t".join((*said, *issued(done)))


def issued(done: dict[str, Any]) -> Iterator[str]:
    """What a person compares with the picture, as far as there is any."""
    if not done["issued_on"]:
        return
    yield from filter(None, (done["premises"], done["address"]))
    yield translate("Cli", "issued {day}").format(day=done["issued_on"])
    days = dict.fromkeys(line["deadline"] for line in done["lines"]) or [done["deadline"]]
    if any(days):
        yield translate("Cli", "to be put right by {days}").format(days=listed(days))


def _outcome(done: dict[str, Any]) -> str:
    from firesweep.model.vocabulary import Return

    if done["outcome"] == "already_here":
        return translate("Cli", "already here")
    return words([Return(done["way"])]) if done["way"] else translate("Cli", "filed")
