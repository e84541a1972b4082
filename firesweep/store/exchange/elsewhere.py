"""What a laptop of one community does not hold: the work of the others lies at the office.

A laptop is sent its own community's streams and the street's (loose.py); every receipt
says how far its sender has come in all. So figures over the street are honest only for the
communities of which nothing is known to lie further on elsewhere.
"""

from typing import NamedTuple

from firesweep.store.plain import Reading, rows
from firesweep.store.street import CommunityRow, communities, home
from firesweep.store.sweep.sweeps import SweepRow

_AWAY = """
SELECT DISTINCT s.community_id FROM holding h JOIN stream s ON s.id = h.stream_id
WHERE h.highest > s.highest AND s.community_id NOT IN ('', :home)
"""


class Elsewhere(NamedTuple):
    """The communities that are not, or not wholly, on this laptop; none on one of the street."""

    home: str = ""
    """Name of the community this laptop works for."""
    away: tuple[CommunityRow, ...] = ()

    def holds(self, community_id: str) -> bool:
        """True where a community's figures may be counted here."""
        return all(area.id != community_id for area in self.away)


def elsewhere(connection: Reading) -> Elsewhere:
    """Return which communities' work is not on this laptop."""
    ((own, office),) = rows(connection, "SELECT laptop, office FROM identity")
    at_home = home(connection)
    if own == office or not at_home:
        return Elsewhere()
    areas = communities(connection)
    gone = {community for (community,) in rows(connection, _AWAY, home=at_home)}
    names = [area.name for area in areas if area.id == at_home]
    return Elsewhere("".join(names), tuple(area for area in areas if area.id in gone))


def held_here(connection: Reading, of: SweepRow) -> SweepRow:
    """Return a sweep with those of its communities alone whose figures may be counted here."""
    known = elsewhere(connection)
    return of._replace(communities=tuple(filter(known.holds, of.communities)))
