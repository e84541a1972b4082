"""Where records are: beside each record of a list as JSON, and all that is not at the office."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from firesweep.cli import speech
from firesweep.cli.help import AsJson
from firesweep.cli.speech import translate
from firesweep.cli.terminal import UsageTrouble, opened, say
from firesweep.model.vocabulary import RowKind, Where

if TYPE_CHECKING:
    from firesweep.store.database import Store
    from firesweep.store.exchange.waiting import Waiting


def placed(store: "Store", lines: Iterable[Any]) -> list[dict[str, Any]]:
    """Return lines with an `id` as objects, each with where the record is and in which bundle."""
    from firesweep.store.exchange.whereabouts import whereabouts

    values = [line._asdict() for line in lines]
    with store.glance() as reading:
        found = whereabouts(reading, store.owner, (each["id"] for each in values))
    places = (found[each["id"]] for each in values)
    return [
        each | {"whereabouts": place.where, "bundle": place.bundle}
        for each, place in zip(values, places, strict=True)
    ]


def bundle_unsent(
    context: typer.Context,
    where: Annotated[
        str, typer.Option(metavar="STATE", help="Only those: draft, here or on_its_way.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """List what was recorded here and is not at the office, and drafts, each with where it is."""
    from firesweep.store.exchange.waiting import waiting

    known = [each for each in Where if each is not Where.OFFICE]
    if where and where not in known:
        raise UsageTrouble(
            "No record can be “{value}”. Choose one of {states}.",
            value=where, states=tuple(map(str, known)),
        )  # fmt: skip
    with opened(context) as store, store.glance() as reading:
        found = waiting(reading, store.owner)
    found = [one for one in found if where in ("", one.where)]
    say(
        [one._asdict() | {"called": one.called} for one in found],
        as_json=as_json,
        lines=_lines(found),
    )


def _lines(found: "Iterable[Waiting]") -> Iterator[str]:
    from firesweep.store.exchange.whereabouts import Whereabouts
    from firesweep.ui.words.whereabouts import where_text

    nothing = True
    for one in found:
        nothing = False
        place = where_text(Whereabouts(one.where, one.bundle))
        yield "\t".join((speech.words([RowKind(one.kind)]), one.called or "–", place))
    if nothing:
        yield translate("Cli", "Nothing: all that was recorded here is at the office.")
