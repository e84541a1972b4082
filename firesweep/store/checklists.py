"""The shipped checklists, read once."""

import hashlib
import json
from functools import lru_cache
from pathlib import Path
from typing import Any

from firesweep.errors import FiresweepError
from firesweep.model.visit.checklist import Checklist, parse_checklist
from firesweep.paths import resource

NEWEST = "2026-11"
COMPILED = Path(__file__).with_name("lists")
"""Where packaging/generate.py writes them as JSON; YAML takes fifty times as long to read."""


@lru_cache(maxsize=4)
def checklist(version: str = NEWEST) -> Checklist:
    """Return a shipped version of the checklists; versions are never changed once shipped.

    FiresweepError where a sweep another laptop sent asks for one that is not here.
    """
    if version not in versions():
        raise FiresweepError(
            "This firesweep has no checklist {version}. Update firesweep on this laptop.",
            version=version[:40],
        )
    return parse_checklist(lists(resource(f"checklists/{version}.yaml"), COMPILED))


def lists(source: Path, compiled: Path) -> Any:
    """Return what a file of lists holds, as it was compiled unless it was edited since."""
    text = source.read_bytes()
    made = compiled / f"{source.stem}.json"
    if made.exists():
        known = json.loads(made.read_bytes())
        if known["sha256"] == hashlib.sha256(text).hexdigest():
            return known["lists"]
    return _parsed(text)


def _parsed(text: bytes) -> Any:
    import yaml

    return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def versions() -> list[str]:
    """Return the shipped versions, oldest first."""
    return sorted(path.stem for path in resource("checklists").glob("*.yaml"))
