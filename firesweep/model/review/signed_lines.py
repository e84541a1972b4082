"""What the records of a signed week were called when it was signed: its lists say it for ever."""

import json
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from pydantic import TypeAdapter

from firesweep.model.hazard.open_hazard import OpenHazard


class SignedLine(NamedTuple):
    """One record as its list said it: what it is, who or where, by when, and where it counted."""

    text: str
    more: str
    deadline: str | None = None
    community_id: str | None = None
    """Empty: the street's own; None where it was not kept."""


Lines = Mapping[str, SignedLine]
"""By the id of the record."""


def frozen_lines(lines: Lines) -> dict[str, dict[str, list[str]]]:
    """Return lines as JSON keeps them: by community, then by record."""
    found: dict[str, dict[str, list[str]]] = defaultdict(dict)
    for record, (text, more, deadline, community) in lines.items():
        found[community or ""][record] = [text, more, *([deadline] if deadline else [])]
    return dict(found)


def thawed_lines(content: Mapping[str, Any]) -> dict[str, SignedLine]:
    """Return the lines that were kept; TypeError or ValueError for others."""
    kept = _shape().validate_python(content)
    return {
        record: SignedLine(*told)._replace(community_id=community)
        for community, lines in kept.items()
        for record, told in lines.items()
    }


def bytes_of(record: str, line: SignedLine) -> int:
    """Return what JSON takes for a line, at most."""
    said = [line.text, line.more, line.deadline or ""]
    return len(json.dumps({record: said}, ensure_ascii=False).encode())


def line_of(hazard: OpenHazard) -> SignedLine:
    """Return an open hazard as a list says it, its names being those of then."""
    where = (hazard.community, hazard.beat, hazard.place, hazard.number)
    return SignedLine(
        f"{hazard.premises}　{hazard.problem}", " · ".join(filter(None, where)), hazard.deadline
    )


@cache
def _shape() -> TypeAdapter[dict[str, dict[str, list[str]]]]:
    return TypeAdapter(dict[str, dict[str, list[str]]])
