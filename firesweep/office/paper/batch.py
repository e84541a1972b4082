"""Many notices as one PDF: which ones are meant, by number or by how they stand."""

from collections.abc import Collection
from datetime import date
from enum import StrEnum
from typing import Any

from firesweep.errors import FiresweepError
from firesweep.model.deadlines import Due
from firesweep.model.numbers import PaperKind
from firesweep.office.paper.notices import NO_PAPER, OpenNotice, open_notices
from firesweep.store.database import Store
from firesweep.store.paper.number_list import voided_papers
from firesweep.store.paper.papers import papers_of_kind
from firesweep.store.paper.references import paper_called
from firesweep.store.street import community_called

NOTHING = (
    "No notice is as asked for, so nothing is printed. “notice list” shows the open ones with "
    "their deadlines."
)


class Standing(StrEnum):
    """Which of the open notices are meant."""

    OPEN = "open"
    UNSERVED = "unserved"
    SERVED = "served"


def notices_meant(
    store: Store,
    today: date,
    *,
    numbers: Collection[str] = (),
    standing: Standing = Standing.OPEN,
    wanted: Due | None = None,
    until: date | None = None,
    community: str = "",
) -> list[str]:
    """Return the ids of the notices of some numbers, or else of all open ones that are so.

    None at all is trouble: an empty sheet of paper helps nobody.
    """
    asked = list(dict.fromkeys(numbers))
    if not asked:
        open_now = open_notices(store, today, wanted=wanted, until=until)
        asked = [each.number for each in open_now if _is(each, standing, community)]
    if not asked:
        raise FiresweepError(NOTHING)
    with store.read() as connection:
        return list(dict.fromkeys(_id(connection, number) for number in asked))


def check_notice(store: Store, number: str) -> None:
    """Refuse a number that is another paper's, or nobody's."""
    with store.read() as connection:
        _id(connection, number)


def papers_issued(
    store: Store, kind: PaperKind, *, community: str = "", since: date | None = None
) -> list[str]:
    """Return the ids of the papers of a kind, of a community or since a day; void ones left out.

    None at all is trouble, as of notices.
    """
    with store.read() as connection:
        area = community_called(connection, community) if community else ""
        day = since.isoformat() if since else ""
        ids = papers_of_kind(connection, kind.value, community_id=area, since=day)
        void = voided_papers(connection, ids)
    found = [each for each in ids if each not in void]
    if not found:
        raise FiresweepError("No paper of this kind is as asked for, so nothing is printed.")
    return found


def _is(notice: OpenNotice, standing: Standing, community: str) -> bool:
    served = {Standing.SERVED: True, Standing.UNSERVED: False}.get(standing, notice.served)
    return notice.served is served and community in ("", notice.community)


def _id(connection: Any, number: str) -> str:
    found = paper_called(connection, number)
    if found is None:
        raise FiresweepError(NO_PAPER, number=number)
    if found["kind"] != PaperKind.NOTICE:
        raise FiresweepError("{number} is not a notice. Print it by its own kind.", number=number)
    return str(found["id"])
