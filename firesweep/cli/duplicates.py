"""The commands of premises that are two, or somebody else's: found, merged, split, handed over."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated, Any

import typer

from firesweep.cli import speech, terminal
from firesweep.cli.help import AsJson
from firesweep.cli.speech import translate
from firesweep.cli.terminal import UsageTrouble, opened, say
from firesweep.errors import FiresweepError

if TYPE_CHECKING:
    from firesweep.model.registry.suspect import Suspect
    from firesweep.store.database import Store


def premises_duplicates(
    context: typer.Context,
    community: Annotated[
        str, typer.Option(metavar="NAME", help="Only pairs of which one lies in this community.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """List premises that were probably registered twice, the surest first."""
    from firesweep.office.registry.merging import suspects
    from firesweep.store.registry.premises import premises_of
    from firesweep.store.street import community_called

    with opened(context) as store:
        found = suspects(store)
        with store.read() as connection:
            rows = premises_of(connection, {each for pair in found for each in pair[:2]})
            areas = _areas(connection)
            here = community_called(connection, community) if community else None
    pairs = [
        (suspect, rows[suspect.first], rows[suspect.second])
        for suspect in found
        if here is None
        or here in (rows[suspect.first]["community_id"], rows[suspect.second]["community_id"])
    ]
    say(
        [
            {"why": list(suspect.why), "likeness": suspect.likeness,
             "premises": [_told(row, areas) for row in both]}
            for suspect, *both in pairs
        ],
        as_json=as_json,
        lines=(_pair_line(*pair) for pair in pairs),
    )  # fmt: skip


def _areas(connection: Any) -> dict[str, str]:
    from firesweep.store.street import communities

    return {area.id: area.name for area in communities(connection)}


def _told(row: dict[str, Any], areas: dict[str, str]) -> dict[str, str]:
    fields = ("id", "name", "address", "phone", "credit_code")
    return {name: row[name] for name in fields} | {"community": areas[row["community_id"]]}


def _pair_line(suspect: "Suspect", one: dict[str, Any], other: dict[str, Any]) -> str:
    sides = [value for row in (one, other) for value in (row["name"], row["address"], row["id"])]
    return "\t".join((speech.words(suspect.why), f"{suspect.likeness} %", *sides))


def premises_merge(
    context: typer.Context,
    keep: Annotated[str, typer.Argument(help="Name or id of the premises that is kept.")],
    other: Annotated[str, typer.Argument(help="Name or id of its duplicate.")],
) -> None:
    """Merge a duplicate: its visits count for the premises that is kept."""
    from firesweep.office.registry.merging import called, merge

    with opened(context) as store:
        done = merge(store, called(store, keep), called(store, other), by=store.owner.laptop)
        names = _names(store, (done.alias, done.kept))
    merged = translate("Cli", "Merged {other} into {kept}. Take it back: premises split {id}")
    terminal.tell(merged.format(other=names[done.alias], kept=names[done.kept], id=done.alias))
    if done.left:
        from firesweep.ui.words.fields import field_name

        terminal.remark(_left_alone(map(field_name, done.left)))


def _left_alone(names: Iterable[str]) -> str:
    """Say what was left as it is until a person settles it."""
    text = translate(
        "Cli", "Left as it is, for two laptops wrote it apart: {names}. Choose a side under "
        "Bundles, Clashes, in the window."
    )  # fmt: skip
    return text.format(names=speech.listed(names))


def premises_split(
    context: typer.Context,
    other: Annotated[str, typer.Argument(help="Name or id of the merged duplicate.")],
) -> None:
    """Let a merged duplicate stand for itself again, with what was found at it."""
    from firesweep.office.registry.merging import called, split

    with opened(context) as store:
        alias = called(store, other)
        split(store, alias, by=store.owner.laptop)
        name = _names(store, (alias,))[alias]
    terminal.tell(translate("Cli", "{name} stands for itself again.").format(name=name))


def premises_handover(
    context: typer.Context,
    laptop: Annotated[str, typer.Argument(help="Code of the laptop, or “none”.")],
    names: Annotated[
        list[str] | None, typer.Argument(metavar="[PREMISES]…", help="Names or ids of premises.")
    ] = None,
    beat: Annotated[str, typer.Option(metavar="NAME", help="A whole beat, by its name.")] = "",
) -> None:
    """Hand premises or a beat over to another laptop; the next bundle carries it."""
    from firesweep.office.registry.handover import hand_over, hand_over_beat
    from firesweep.office.registry.merging import called

    if not (names or beat):
        raise UsageTrouble("Name the premises to hand over, or give --beat.")
    code = "" if laptop.lower() == "none" else laptop
    with opened(context) as store:
        wanted = [called(store, name) for name in names or ()]
        by = store.owner.laptop
        handed = [hand_over_beat(store, _beat_called(store, beat), code, by=by)] if beat else []
        handed += [hand_over(store, wanted, code, by=by)] if wanted else []
    count = sum(len(each.before) for each in handed)
    done = translate("Cli", "Handed over to laptop {code}: premises {count}, beats {beats}")
    back = translate("Cli", "In nobody's charge any more: premises {count}, beats {beats}")
    said = done if code else back
    terminal.tell(said.format(code=code.upper(), count=count, beats=int(bool(beat))))
    for each in handed:
        if each.left:
            terminal.remark(_left_alone(each.left))
        if each.unsent:
            terminal.remark(speech.sentence(each.unsent))


def _names(store: "Store", ids: Iterable[str]) -> dict[str, str]:
    from firesweep.store.registry.premises import premises_named

    with store.read() as connection:
        return premises_named(connection, ids)


def _beat_called(store: "Store", name: str) -> str:
    from firesweep.store.street import beats

    with store.read() as connection:
        every = beats(connection)
    found = [beat.id for beat in every if name in (beat.id, beat.name)]
    if not found:
        raise FiresweepError(
            "No beat is called {name}. There are: {names}.",
            name=name, names=tuple(beat.name for beat in every) or "–",
        )  # fmt: skip
    if len(found) > 1:
        raise FiresweepError(
            "{count} beats are called {name}. Give a name that only one has.",
            count=len(found), name=name,
        )  # fmt: skip
    return found[0]


DUPLICATES = {
    "duplicates": premises_duplicates,
    "merge": premises_merge,
    "split": premises_split,
    "handover": premises_handover,
}
"""By their names, among the commands of the registry."""
