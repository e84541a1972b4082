"""The commands of the logs: drills, and what was done to inform and train."""

from typing import TYPE_CHECKING

import typer

from firesweep.cli import speech
from firesweep.cli.help import AsJson, Commands
from firesweep.cli.placed import placed
from firesweep.cli.speech import translate
from firesweep.cli.terminal import opened, remark_elsewhere, say
from firesweep.model.logs.occasion import OccasionKind

if TYPE_CHECKING:
    from firesweep.store.logs.occasions import LogLine

drill_app = Commands("Drills, as they were recorded.")
outreach_app = Commands("Publicity and training, as they were recorded.")


@drill_app.command("list")
def drill_list(context: typer.Context, as_json: AsJson = False) -> None:
    """List drills, the newest first; one that does not count says why."""
    _list(context, OccasionKind.DRILL, as_json=as_json)


@outreach_app.command("list")
def outreach_list(context: typer.Context, as_json: AsJson = False) -> None:
    """List what was done to inform and train, the newest first."""
    _list(context, OccasionKind.OUTREACH, as_json=as_json)


def _list(context: typer.Context, kind: OccasionKind, *, as_json: bool) -> None:
    from firesweep.store.logs.occasions import log

    with opened(context) as store, store.read() as connection:
        found = log(connection, kind)
        remark_elsewhere(store)
        told = placed(store, found) if as_json else []
    say(
        told,
        as_json=as_json,
        lines=["\t".join(_told(line)) for line in found],
    )


def _told(line: "LogLine") -> tuple[str, ...]:
    void = translate("Cli", "void: {reason}").format(reason=line.void_reason)
    people = "–" if line.people is None else str(line.people)
    return (
        line.held_on,
        line.number or "–",
        line.community,
        line.where,
        _what(line),
        people,
        *([void] if line.void_reason else []),
    )


def _what(line: "LogLine") -> str:
    """The scenario of a drill; of outreach the kind with its topics and theme."""
    from firesweep.model.vocabulary import OutreachKind, Topic

    if line.kind is OccasionKind.DRILL:
        return line.what
    said = speech.words([OutreachKind(line.what), *(Topic(each) for each in line.topics)])
    return speech.listed([said, line.theme]) if line.theme else said
