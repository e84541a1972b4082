"""The shipped checklists, read once."""

from functools import lru_cache

import yaml

from firesweep.model.checklist import Checklist, parse_checklist
from firesweep.paths import resource

NEWEST = "2026-11"


@lru_cache(maxsize=4)
def checklist(version: str = NEWEST) -> Checklist:
    """Return a shipped version of the checklists; versions are never changed once shipped."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    with resource(f"checklists/{version}.yaml").open(encoding="utf-8") as file:
        return parse_checklist(yaml.load(file, Loader=loader))


def versions() -> list[str]:
    """Return the shipped versions, oldest first."""
    return sorted(path.stem for path in resource("checklists").glob("*.yaml"))
