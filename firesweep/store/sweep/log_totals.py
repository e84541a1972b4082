"""What a sweep's drills and outreach events come to, by community; void ones do not count."""

from collections import defaultdict
from dataclasses import dataclass, field

from sqlalchemy import Connection, func, select

from firesweep.model.logs.occasion import OccasionKind
from firesweep.store.logs.occasions import standing
from firesweep.store.sweep.sweeps import SweepRow


@dataclass
class KindTotal:
    """Outreach of one kind: how often, how many pieces, how many people."""

    events: int = 0
    quantity: int = 0
    reached: int = 0


@dataclass
class LogTotals:
    """One community: its drills, the people in them, its outreach by kind."""

    drills: int = 0
    head_count: int = 0
    kinds: dict[str, KindTotal] = field(default_factory=dict)

    @property
    def events(self) -> int:
        """How many outreach events."""
        return sum(kind.events for kind in self.kinds.values())

    @property
    def reached(self) -> int:
        """How many people they reached."""
        return sum(kind.reached for kind in self.kinds.values())


def log_totals(connection: Connection, of: SweepRow) -> dict[str, LogTotals]:
    """Return the totals of every community of a sweep, those with none of anything as well."""
    found: dict[str, LogTotals] = defaultdict(LogTotals)
    d, o = standing(OccasionKind.DRILL).c, standing(OccasionKind.OUTREACH).c
    drills = select(d.community_id, func.count(), func.coalesce(func.sum(d.head_count), 0))
    counted = (d.sweep_id == of.id, d.void_reason == "")
    for community, count, people in connection.execute(
        drills.where(*counted).group_by(d.community_id)
    ):
        found[community].drills, found[community].head_count = count, people
    sums = (func.coalesce(func.sum(each), 0) for each in (o.quantity, o.reached))
    events = select(o.community_id, o.kind, func.count(), *sums)
    counted = (o.sweep_id == of.id, o.void_reason == "")
    for community, kind, *counts in connection.execute(
        events.where(*counted).group_by(o.community_id, o.kind)
    ):
        found[community].kinds[kind] = KindTotal(*counts)
    return {community: found[community] for community in (*of.communities, *found)}


def without(totals: dict[str, LogTotals], of: SweepRow, kind: OccasionKind) -> list[str]:
    """Return the communities of a sweep that have no drill, or no outreach event, yet."""
    held = {
        community: total.drills if kind is OccasionKind.DRILL else total.events
        for community, total in totals.items()
    }
    return [community for community in of.communities if not held.get(community)]
