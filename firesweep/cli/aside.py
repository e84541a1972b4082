"""The command that lists what was set aside as a backup was put back."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import typer

from firesweep.cli import speech
from firesweep.cli.help import AsJson
from firesweep.cli.speech import translate
from firesweep.cli.terminal import opened, say
from firesweep.model.clock import local_moment
from firesweep.model.vocabulary import RowKind

if TYPE_CHECKING:
    from firesweep.store.exchange.set_aside import SetAside


def store_aside(context: typer.Context, as_json: AsJson = False) -> None:
    """List what was recorded before a backup was put back, and is not here now."""
    from firesweep.store.exchange.set_aside import set_aside

    with opened(context) as store:
        found = set_aside(store)
    data = [
        {"folder": one.folder,
         "trouble": speech.sentence(one.trouble) if one.trouble else None,
         "records": [each._asdict() | {"called": each.called} for each in one.gone]}
        for one in found
    ]  # fmt: skip
    say(data, as_json=as_json, lines=_lines(found))


def _lines(found: "Iterable[SetAside]") -> Iterator[str]:
    from firesweep.model.vocabulary import Where
    from firesweep.ui.words.vocabulary import word

    nothing = True
    for one in found:
        nothing = False
        if one.trouble:
            yield speech.sentence(one.trouble)
            continue
        text = translate("Cli", "Kept in {folder}, and not here: records {count}")
        yield text.format(folder=one.folder, count=f"{len(one.gone):,}")
        for each in one.gone:
            at = f"{local_moment(each.at):%Y-%m-%d %H:%M}" if each.at else ""
            state = word(Where.DRAFT) if each.draft else at
            yield "\t".join((speech.words([RowKind(each.kind)]), each.called or "–", state))
    if nothing:
        yield translate("Cli", "Nothing: no backup was put back here.")
