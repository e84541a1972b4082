"""What the records of a signed week were called when it was signed: its lists say it for ever.

They are kept as plain JSON where all of them have room so, and else packed, figure by figure, which
takes a fifth of it; programs from before then say that such a list bears the names of today.
"""

import json
import zlib
from base64 import b64decode, b64encode
from collections import defaultdict
from collections.abc import Iterable, Mapping
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
MOST_UNPACKED = 30_000_000
"""Bytes of packed lines: ten times what a signed week keeps; more is no week but a bomb."""


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


def packed_lines(lines: Iterable[SignedLine | None]) -> str:
    """Return the lines of some records in their order, packed as a text; None of what has none."""
    told = json.dumps(list(lines), ensure_ascii=False, separators=(",", ":"))
    return b64encode(zlib.compress(told.encode(), zlib.Z_BEST_COMPRESSION)).decode()


def unpacked_lines(text: str) -> list[SignedLine | None]:
    """Return lines as they were packed; ValueError for anything else."""
    unpacking = zlib.decompressobj()
    try:
        told = unpacking.decompress(b64decode(text, validate=True), MOST_UNPACKED)
    except zlib.error as trouble:
        raise ValueError(str(trouble)) from None
    if not unpacking.eof:
        raise ValueError("packed lines that do not end")
    return _packed().validate_json(told)


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


@cache
def _packed() -> TypeAdapter[list[SignedLine | None]]:
    return TypeAdapter(list[SignedLine | None])
