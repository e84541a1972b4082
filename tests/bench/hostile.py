"""Twenty thousand spoiled and forged bundles: refused or read in whole, none harms or hangs.

Half of them are a laptop's for the office, with something of every kind of row; half are the
office's for a laptop of one community, with single lines of what moved there.

A child works through some mutations at a time and tells how far it is, so that one that crashes
or hangs is found by name: `python -m tests.bench.hostile FIRST COUNT` repeats it.
"""

import argparse
import json
import random
import resource
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple

from firesweep.errors import FiresweepError
from firesweep.store.bundle.file import PAGE
from firesweep.store.database import open_store
from tests.bench.figure import Figure
from tests.bundle.expected import faults_of
from tests.bundle.laptops import STICK, a_laptop, an_office, digest_of, taken
from tests.bundle.spoils import FORGERIES, SPOILS, forged, sealed_again, write_a_bundle
from tests.bundle.test_communities import two_communities
from tests.bundle.test_loose_lines import FORGED, for_another_community

MUTATIONS = 20_000
AT_A_TIME = 500
STATEMENTS = tuple(FORGERIES.values())


class Outcome(NamedTuple):
    """What came of some mutations; times in seconds, memory in megabytes."""

    refused: int
    read_in: int
    harmed: list[int]
    """Seeds after which the store held a part of the bundle, or failed its check."""
    slowest: float
    busiest: float
    """Of the processor: on a busy machine the slowest may only have waited for it."""
    memory: float


def figures() -> list[Figure]:
    """Work through all of them, a child process for each few hundred."""
    starts = range(0, MUTATIONS, AT_A_TIME)
    found = [outcome for first in starts if (outcome := in_a_child(first, AT_A_TIME))]
    harmed = [seed for outcome in found for seed in outcome.harmed]
    return [
        Figure("spoiled bundles whose child crashed (×500)", len(starts) - len(found), 0, ""),
        Figure("spoiled bundles that harmed the store", len(harmed), 0, ""),
        Figure("the slowest spoiled bundle", max(o.slowest for o in found), 5, "s"),
        Figure("the busiest spoiled bundle", max(o.busiest for o in found), 5, "s of processor"),
        Figure("memory of a child", max(o.memory for o in found), 500, "MB"),
        Figure("spoiled bundles refused", sum(o.refused for o in found), MUTATIONS, ""),
        Figure("spoiled bundles read in whole", sum(o.read_in for o in found), MUTATIONS, ""),
    ]


def in_a_child(first: int, count: int) -> Outcome | None:
    """Return what a child found; None where it died."""
    command = [sys.executable, "-m", "tests.bench.hostile", str(first), str(count)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        print(f"mutations {first}…{first + count - 1}: {done.stderr[-2000:]}", file=sys.stderr)
        return None
    return Outcome(**json.loads(done.stdout))


def worked_through(home: Path, seeds: range) -> Outcome:
    """Try each mutation; where one was read in, the next finds the office as it was before."""
    streets = [prepared(home / "whole", whole_street), prepared(home / "parts", parts_of_a_street)]
    harmed: list[int] = []
    read_in, slowest, busiest = 0, 0.0, 0.0
    for seed in seeds:
        street = streets[seed % len(streets)]
        path, reader = street.path, street.reader
        path.write_bytes(street.whole)
        mutate(path, random.Random(seed), street.sender, street.statements)
        content, began, busy = path.read_bytes(), time.perf_counter(), time.process_time()
        accepted, sound = received(reader, path, street.before)
        slowest = max(slowest, time.perf_counter() - began)
        busiest = max(busiest, time.process_time() - busy)
        read_in += accepted
        if not sound or path.read_bytes() != content:
            harmed.append(seed)
        if accepted or not sound:
            shutil.rmtree(reader)
            shutil.copytree(street.kept, reader)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Outcome(len(seeds) - read_in, read_in, harmed, slowest, busiest, memory)


def received(folder: Path, path: Path, before: str) -> tuple[bool, bool]:
    """Whether a bundle was read in, and whether the store is sound after that."""
    with closing(open_store(folder)) as store:
        try:
            taken(store, path)
        except FiresweepError:
            return False, digest_of(store) == before
        return True, not faults_of(store)


def digest_at(folder: Path) -> str:
    """What a store holds."""
    with closing(open_store(folder)) as store:
        return digest_of(store)


class Prepared(NamedTuple):
    """A bundle, who wrote it, who is to read it, and how that one stands before."""

    path: Path
    sender: str
    reader: Path
    statements: tuple[str, ...]
    """What it may be forged by."""
    whole: bytes
    kept: Path
    before: str


def prepared(home: Path, write: Callable[[Path], tuple[Path, str, str]]) -> Prepared:
    """A street with a bundle; the reader is kept as it is, too."""
    home.mkdir()
    path, sender, reader = write(home)
    kept = Path(shutil.copytree(home / reader, home / "kept"))
    statements = STATEMENTS if sender == "B" else (*STATEMENTS, *FORGED.values())
    return Prepared(path, sender, home / reader, statements, path.read_bytes(), kept,
                    digest_at(home / reader))  # fmt: skip


def whole_street(home: Path) -> tuple[Path, str, str]:
    """An office, and a bundle of laptop B with something of everything."""
    with closing(an_office(home)) as office, closing(a_laptop(office, "B")) as laptop:
        write_a_bundle(laptop)
    (path,) = (home / STICK).glob("*_B_*.fsb")
    return path, "B", "A"


def parts_of_a_street(home: Path) -> tuple[Path, str, str]:
    """The office's bundle for laptop C, into whose community a premises has moved."""
    for street in two_communities(home):
        path = for_another_community(street["A"])
    return path, "A", "C"


def mutate(
    path: Path, chance: random.Random, by: str, statements: tuple[str, ...] = STATEMENTS
) -> None:
    """Spoil bytes, as they are or sealed again, or forge rows; what no longer can be, is left."""
    kind = chance.random()
    if kind < 0.15:
        with suppress(FiresweepError, sqlite3.Error):
            forged(path, *chance.sample(statements, chance.randint(1, 2)), by=by)
        return
    content = bytearray(path.read_bytes())
    for spoil in chance.choices(SPOILS, k=chance.randint(1, 3)):
        if len(content) > PAGE:
            spoil(content, chance)
    path.write_bytes(content)
    if kind < 0.6:
        with suppress(FiresweepError, sqlite3.Error):
            sealed_again(path, by)


def told(words: list[str]) -> str:
    """What a child says of the mutations it is asked to try."""
    usage = argparse.ArgumentParser(
        prog="python -m tests.bench.hostile",
        description="Try some of the spoiled bundles, and print as JSON what came of them; "
        "all of them: python -m tests.bench hostile.",
    )
    usage.add_argument("first", type=int, metavar="FIRST", help="the first mutation, from 0")
    usage.add_argument("count", type=int, metavar="COUNT", help="how many of them")
    asked = usage.parse_args(words)
    seeds = range(asked.first, asked.first + asked.count)
    with tempfile.TemporaryDirectory() as folder:
        return json.dumps(worked_through(Path(folder), seeds)._asdict())


if __name__ == "__main__":
    print(told(sys.argv[1:]))
