"""List every pinned part with its version and licence; exit 1 if one is only to be had as GPL."""

import importlib.metadata
import re
import sys
from pathlib import Path
from typing import NamedTuple

PINS = Path(__file__).parent
PIN = re.compile(r"^([A-Za-z0-9][\w.-]*)==(\S+)")
ALTERNATIVE = re.compile(r"\s+OR\s+|,\s*")
GPL = re.compile(r"\bA?GPL|GNU (Affero )?General Public", re.IGNORECASE)
LESSER = re.compile(r"LGPL|Lesser", re.IGNORECASE)


class Part(NamedTuple):
    """A pinned part; `licence` is what its own metadata says."""

    name: str
    version: str
    licence: str


def pinned(file: str) -> list[str]:
    """The names in a file of pins."""
    lines = (PINS / file).read_text("utf-8").splitlines()
    return [found.group(1) for line in lines if (found := PIN.match(line))]


def part(name: str) -> Part:
    """What is installed under a name; parts of other systems are not here."""
    try:
        about = importlib.metadata.metadata(name)
    except importlib.metadata.PackageNotFoundError:
        return Part(name, "", "not installed on this system")
    return Part(about["Name"], about["Version"], licence(about))


def licence(about: importlib.metadata.PackageMetadata) -> str:
    """The licence expression, else the classifiers, else how the text begins."""
    classified = [
        line.split("::")[-1].strip()
        for line in about.get_all("Classifier") or []
        if line.startswith("License ::") and line.count("::") > 1
    ]
    written = field(about, "License").strip().splitlines()
    said = [field(about, "License-Expression"), " and ".join(classified), *written[:1]]
    return next((text for text in said if text), "") or enclosed(field(about, "Name"))


def enclosed(name: str) -> str:
    """The heading of the licence that comes with a part whose metadata name none."""
    files = importlib.metadata.files(name) or []
    texts = [file.read_text().strip() for file in files if file.name == "LICENSE"]
    return next((text.splitlines()[0] for text in texts if text), "unknown")


def field(about: importlib.metadata.PackageMetadata, name: str) -> str:
    """One field of the metadata, empty where there is none."""
    return about[name] if name in about else ""  # noqa: SIM401 - it has no get()


def only_gpl(found: Part) -> bool:
    """True when no alternative is free of the GPL."""
    ways = ALTERNATIVE.split(found.licence)
    return all(GPL.search(way) and not LESSER.search(way) for way in ways)


def main() -> int:
    """Print the list."""
    parts = {file: list(map(part, pinned(file))) for file in FILES}
    for file, heading in FILES.items():
        print(f"{heading}\n")
        for found in parts[file]:
            print(f"  {found.name:20} {found.version:16} {found.licence}")
        print()
    wrong = [found for some in parts.values() for found in some if refused(found)]
    for found in wrong:
        print(f"{found.name} cannot be used: {found.licence}", file=sys.stderr)
    return int(bool(wrong))


def refused(found: Part) -> bool:
    """A part nobody may hand on under our licence, or whose licence nobody knows."""
    return found.licence == "unknown" or only_gpl(found)


FILES = {
    "requirements.txt": "What firesweep runs on",
    "requirements-dev.txt": "What only tests and checks use",
}

if __name__ == "__main__":
    sys.exit(main())
