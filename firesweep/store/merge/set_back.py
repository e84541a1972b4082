"""Whether a laptop's bundle contradicts what it sent before: set back, or two machines with a code.

Nothing is asked of clocks or of what others said: only bundles of the laptop itself are held
against each other, by their running numbers.
"""

from functools import cache
from typing import Any

from sqlalchemy import Connection, Integer, Text, bindparam, func, select, union_all

from firesweep.store.bundle.attached import bundle_table, format_of
from firesweep.store.bundle.format import LAYOUTS
from firesweep.store.bundle.manifest import Manifest
from firesweep.store.journal import table_of
from firesweep.store.merge.bundle_streams import same_stream
from firesweep.store.tables import Received, ReceivedStream, Stream


def was_set_back(connection: Connection, manifest: Manifest, sha256: str) -> bool:
    """True where another bundle has its number, or an earlier one held more of its own work."""
    of = {"laptop": manifest.laptop, "bundle": manifest.number, "sha256": sha256}
    return connection.execute(_contradicts(format_of(connection)), of).first() is not None


@cache
def _contradicts(layout: int) -> Any:
    laptop, sha256 = bindparam("laptop", type_=Text), bindparam("sha256", type_=Text)
    number: Any = bindparam("bundle", type_=Integer)
    r, grown, s = (table_of(each).c for each in (Received, ReceivedStream, Stream))
    b = bundle_table("stream").c
    twice = select(r.number).where(r.laptop == laptop, r.bundle == number, r.sha256 != sha256)
    said, streams = b.highest, table_of(Stream).outerjoin(bundle_table("stream"), same_stream(b, s))
    if "held" in LAYOUTS[layout]:
        held = bundle_table("held")
        said, streams = held.c.highest, streams.outerjoin(held, held.c.stream_id == b.id)
    behind = (
        select(r.number)
        .select_from(streams)
        .join(table_of(ReceivedStream), grown.stream_id == s.id)
        .join(table_of(Received), r.number == grown.received)
        .where(s.laptop == laptop, r.laptop == laptop, r.bundle < number)
        .where(grown.after > func.coalesce(said, 0))
    )
    return union_all(twice, behind)
