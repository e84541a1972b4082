"""A review whose sums were held to what was written, counted a second way."""

from collections import Counter
from datetime import date

from firesweep.model.period import Period
from firesweep.model.review.page import Review
from firesweep.office.review.figures import beside, reviewed
from firesweep.office.review.lines import checks
from firesweep.store.database import Store
from firesweep.store.kept import once
from firesweep.store.plain import many_rows
from firesweep.store.review.line import line
from firesweep.store.review.recount import Recount, recount
from firesweep.store.review.review import STREET, spans_of


def checked(
    store: Store, period: Period, today: date, community: str = STREET, script: str = "en"
) -> Review:
    """Return the review of a period with its checks; figures and checks see the same moment.

    A third of the time of turning to another week, so whoever needs no checks does without.
    """
    with many_rows(), store.glance_kept() as (connection, kept):
        found = reviewed(store, connection, kept, period, today, community, script)
        periods = beside(period)
        told = line(connection, kept, periods, today)
        again = once(kept, (Recount, told.last), lambda: recount(
            connection, kept, told, spans_of(periods, today), today))  # fmt: skip
    second = again.get(community, Counter())
    return found._replace(checks=(*checks(found.numbers, found.before, found.categories, second),))
