"""Faults of a store for people: one that many rows have is said once."""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from firesweep.cli.speech import sentence, translate
from firesweep.errors import FiresweepError

FEW = 3
"""So many faults alike are said one by one, and so many rows of more are named."""


def fault_lines(faults: Iterable[FiresweepError]) -> Iterator[str]:
    """Yield each fault; many alike are one line with their count and the first rows they are of."""
    kinds: dict[tuple[object, ...], list[FiresweepError]] = {}
    for fault in faults:
        kinds.setdefault(_kind(fault), []).append(fault)
    for alike in kinds.values():
        if len(alike) > FEW:
            many = translate("Cli", "{count} faults alike: {fault}")
            yield many.format(count=len(alike), fault=sentence(_as_one(alike)))
        else:
            yield from map(sentence, alike)
    if any(len(alike) > FEW for alike in kinds.values()):
        yield translate("Cli", "Each of them: firesweep check --json")


def _kind(fault: FiresweepError) -> tuple[object, ...]:
    """What alike faults share: the sentence with its words and figures, not names and ids."""
    return (fault.sentence, *(f for f in fault.facts.values() if isinstance(f, StrEnum | int)))


def _as_one(alike: Sequence[FiresweepError]) -> FiresweepError:
    """One fault of the first rows of many."""
    facts = {name: _first(fault.facts[name] for fault in alike) for name in alike[0].facts}
    return alike[0].about(**facts)


def _first(values: Iterable[object]) -> object:
    various = list(dict.fromkeys(values))
    more = ("…",) if len(various) > FEW else ()
    return various[0] if len(various) == 1 else (*various[:FEW], *more)
