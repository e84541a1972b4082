"""Run every bench, or those named, and print one table; `hostile` and `growth` only if named."""

import argparse
import importlib
import sys

from tests.bench.figure import Figure, table

BENCHES = ("start", "registry", "door", "photos", "papers", "life", "scans", "bundle", "review")
IF_NAMED = ("hostile", "growth")


def main(words: list[str]) -> int:
    """Measure and print; the exit code says whether every figure keeps its limit."""
    usage = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    usage.add_argument("bench", nargs="*", help=", ".join((*BENCHES, *IF_NAMED)))
    names = usage.parse_args(words).bench
    if unknown := [name for name in names if name not in (*BENCHES, *IF_NAMED)]:
        usage.error(f"no bench is called {', '.join(unknown)}")
    figures: list[Figure] = []
    for name in names or BENCHES:
        figures += importlib.import_module(f"tests.bench.{name}").figures()
    print(table(figures))
    return 0 if all(figure.met for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
