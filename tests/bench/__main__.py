"""Run every bench, or those named, and print one table; `hostile` and `growth` only if named."""

import importlib
import sys

from tests.bench.figure import Figure, table

BENCHES = ("start", "registry", "door", "photos", "papers", "life", "scans", "bundle", "review")


def main(names: list[str]) -> int:
    """Measure and print; the exit code says whether every figure keeps its limit."""
    figures: list[Figure] = []
    for name in names or BENCHES:
        figures += importlib.import_module(f"tests.bench.{name}").figures()
    print(table(figures))
    return 0 if all(figure.met for figure in figures) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
