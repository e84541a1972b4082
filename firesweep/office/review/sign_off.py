"""Signing the week: its figures, records and decisions frozen, and what came in after that."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from firesweep.errors import FiresweepError
from firesweep.model.clock import utc_now
from firesweep.model.minutes import MinutesSheet, frozen_sheet, thawed_sheet
from firesweep.model.open_hazard import OpenList, frozen_list, thawed_list
from firesweep.model.period import Kind, Period, before
from firesweep.model.premises import clean
from firesweep.model.review import Figure
from firesweep.model.review_page import Review, frozen, thawed
from firesweep.office.review.figures import all_records, records_of, review
from firesweep.office.review.minutes import as_of_then, minutes, minutes_of, open_hazards
from firesweep.office.review.scores import AreaScore, frozen_scores, scored, scores, thawed_scores
from firesweep.store.database import Store
from firesweep.store.exchange.elsewhere import elsewhere
from firesweep.store.journal import Changed
from firesweep.store.review import decisions
from firesweep.store.review.decisions import DecisionLine
from firesweep.store.review.review import STREET

KEPT = (
    Figure.OVERDUE, Figure.DUE, Figure.NEW_SERIOUS, Figure.NO_ACCESS, Figure.REPEATS,
    Figure.CLASHES, Figure.PHOTOS, Figure.WITHOUT_DRILL, Figure.SILENT, Figure.FOUND,
    Figure.REINSPECTED, Figure.CLOSED, Figure.VISITED, Figure.DRILLS, Figure.OUTREACH,
    Figure.NO_ACCESS_AGAIN, Figure.PENDING, Figure.REOPENED, Figure.VOIDED, Figure.ON_THE_SPOT,
    Figure.NOTICED, Figure.REFERRED, Figure.OPEN, Figure.SHUT, Figure.COVERED, Figure.LEFT,
)  # fmt: skip
"""Figures whose records are kept with the signed week, those first for which there must be room.

What is in scope is what was inspected and what was left.
"""
LATE = (
    Figure.FOUND, Figure.NEW_SERIOUS, Figure.REINSPECTED, Figure.CLOSED, Figure.VISITED,
    Figure.NO_ACCESS, Figure.DRILLS, Figure.OUTREACH,
)  # fmt: skip
"""Figures of what was done in the week, to which something may come in after it was signed."""
NOT_HERE = (
    "This laptop holds the records of {community} only. Any other week is signed at the street "
    "office."
)
MOST = 1500
"""Hazards the minutes keep."""
ROOM, RECORDS_ROOM = 450_000, 900_000
"""Bytes for the list of open hazards, beside the page and its minutes, and for the ids of records:
some 22,000 of them; a column of a bundle holds a million."""
_BETWEEN = 4
"""Bytes JSON takes beside each of some ids: quotes, a comma, a blank."""


class Signed(NamedTuple):
    """A week as it was signed."""

    sign_off_id: str
    leader: str
    signed_at: str
    data_at: str
    review: Review
    minutes: MinutesSheet
    records: dict[Figure, list[str]]
    decisions: tuple[DecisionLine, ...]
    scores: tuple[AreaScore, ...]
    """The communities' points by the weights of then; none of a week signed before they were kept.
    """
    hazards: OpenList
    """Those that were open, under the names of then."""

    def holds(self, figure: Figure) -> bool:
        """Return whether all records of a figure were kept when it was signed."""
        return len(self.records.get(figure, ())) == self.review.numbers[figure]


class SignedNow(NamedTuple):
    """What was written, by the id it is known by."""

    sign_off_id: str
    changed: Changed


def sign(
    store: Store,
    week: Period,
    leader: str,
    *,
    author: str = "",
    reviewer: str = "",
    community: str = STREET,
    by: str,
    today: date,
    script: str = "zh_CN",
) -> SignedNow:
    """Sign a week of a community, or of the street: once, when it is over.

    Who drew its minutes up and who looked them through are printed on them.
    """
    name = str(clean(leader))
    _check_it_can_be_signed(store, week, name, community, today)
    data_at = utc_now()
    page = review(store, week, today, community, script)
    hazards = as_of_then(store, open_hazards(store, week, today, community), page.day, today)
    sheet = replace(
        minutes_of(store, page, hazards, today, script), leader=name, author=str(clean(author)),
        reviewer=str(clean(reviewer)),
    )  # fmt: skip
    figures = _frozen_figures(store, page, sheet, week) | {"open": frozen_list(hazards, ROOM)}
    found = all_records(store, week, today, community)
    with store.write(by) as change:
        made = decisions.lines_of_week(change.connection, week.name, community or None)
        values = {
            "community_id": community or None, "week": week.name,
            "starts": week.first.isoformat(), "ends": week.last.isoformat(),
            "data_at": data_at, "leader": name, "figures": figures,
            "records": dict(_kept_records(found, RECORDS_ROOM)),
            "decisions": [line._asdict() for line in made],
        }  # fmt: skip
        return SignedNow(decisions.add_sign_off(change, values), change.changed)


def _kept_records(found: Mapping[Figure, list[str]], room: int) -> Iterator[tuple[str, list[str]]]:
    """Yield the records of each figure there is room for, whole: a part of them says nothing."""
    for figure in KEPT:
        taken = sum(len(one.encode()) + _BETWEEN for one in found[figure])
        if taken <= room:
            room -= taken
            yield figure.value, found[figure]


def _check_it_can_be_signed(
    store: Store, week: Period, leader: str, community: str, today: date
) -> None:
    """Somebody signs, the week is over, and the community's records are all here."""
    if not leader:
        raise FiresweepError("Write who signs the week.", field="leader")
    if week.last >= today:
        raise FiresweepError(
            "{week} goes on until {day}. Sign it when it is over.",
            week=week.name, day=week.last.isoformat(), field="week",
        )  # fmt: skip
    with store.glance() as connection:
        others = elsewhere(connection)
    if others.away and not (community and others.holds(community)):
        raise FiresweepError(NOT_HERE, community=others.home, field="community")


def _frozen_figures(
    store: Store, page: Review, sheet: MinutesSheet, week: Period
) -> dict[str, Any]:
    """Return what the page, its minutes and the points say, as JSON that never changes."""
    with store.glance() as connection:
        points = scored(connection, page.areas, week.name)
    return {
        "review": frozen(page),
        "minutes": frozen_sheet(replace(sheet, hazards=sheet.hazards[:MOST])),
        "scores": frozen_scores(points),
    }


def take_back(store: Store, sign_off_id: str, reason: str, *, by: str) -> Changed:
    """Say that a signed week does not count, and why, so that it can be signed anew."""
    said = str(clean(reason))
    if not said:
        raise FiresweepError("Give the reason.", field="reason")
    with store.write(by) as change:
        decisions.void_sign_off(change, sign_off_id, said)
        return change.changed


def signed(store: Store, week: Period, community: str = STREET) -> Signed | None:
    """Return a week as it was signed, or None where it is not."""
    with store.read() as connection:
        row = decisions.sign_off_of(connection, *_days(week), community or None)
    return _signed(row) if row else None


def signed_across(store: Store, week: Period, community: str = STREET) -> list[Period]:
    """Return the signed weeks that share some days of one, for weeks ended on another day then.

    A month or year holds weeks, and shares nothing with them in this sense.
    """
    if week.kind is not Kind.WEEK:
        return []
    days = (week.first.isoformat(), week.last.isoformat())
    with store.read() as connection:
        found = decisions.signed_across(connection, *days, community or None)
    return [Period(name, *map(date.fromisoformat, both)) for name, *both in found]


def signed_last(store: Store, week: Period, community: str = STREET) -> Period | None:
    """Return the signed week before one; or, of other days, the last that ended in its course."""
    earlier = before(week)
    with store.read() as connection:
        if decisions.sign_off_of(connection, *_days(earlier), community or None):
            return earlier
    crossed = [one for one in signed_across(store, week, community) if one.last < week.last]
    return crossed[-1] if crossed else None


def shown_scores(store: Store, period: Period, today: date) -> list[AreaScore]:
    """Return the communities' points in a period as they were signed, or as they stand."""
    kept = signed(store, period)
    return list(kept.scores) if kept and kept.scores else scores(store, period, today)


def _days(week: Period) -> tuple[str, str]:
    return week.name, week.last.isoformat()


def shown(
    store: Store, period: Period, today: date, community: str = STREET, script: str = "en"
) -> Review:
    """Return the review of a period as it was signed, or as it stands where it is not."""
    kept = signed(store, period, community)
    return kept.review if kept else review(store, period, today, community, script)


def printed(
    store: Store, period: Period, today: date, community: str = STREET, *, script: str
) -> MinutesSheet:
    """Return the minutes of a period as they were signed, or as they stand where it is not."""
    kept = signed(store, period, community)
    return kept.minutes if kept else minutes(store, period, today, community, script=script)


def came_late(
    store: Store, week: Period, today: date, community: str = STREET
) -> dict[Figure, list[str]]:
    """Return what came in after a week was signed: records that count in it now and did not."""
    before = signed(store, week, community)
    if before is None:
        return {}
    found = records_of(store, LATE, week, today, community)
    late = {figure: _new(figure, found[figure], before) for figure in LATE}
    return {figure: ids for figure, ids in late.items() if ids}


def _new(figure: Figure, found: list[str], before: Signed) -> list[str]:
    """Of a figure with more records than are kept nobody can say which are new."""
    kept = before.records.get(figure, [])
    return sorted(set(found) - set(kept)) if before.holds(figure) else []


def _signed(row: Mapping[Any, Any]) -> Signed:
    try:
        page = thawed(row["figures"]["review"])
        sheet = thawed_sheet(row["figures"]["minutes"])
        made = tuple(DecisionLine(**line) for line in row["decisions"])
        records = _with_scope({Figure(name): ids for name, ids in row["records"].items()})
        points = thawed_scores(row["figures"].get("scores", ()))
        hazards = thawed_list(row["figures"], page.numbers[Figure.OPEN])
    except (KeyError, TypeError, ValueError):
        raise FiresweepError(
            "The page signed for {week} cannot be read. Update firesweep on this laptop, or take "
            "that signature back.",
            week=row["week"],
        ) from None
    return Signed(row["first_id"], row["leader"], row["at"], row["data_at"], page, sheet, records,
                  made, points, hazards)  # fmt: skip


def _with_scope(records: dict[Figure, list[str]]) -> dict[Figure, list[str]]:
    """Return records with those of what is in scope, where both its parts were kept."""
    parts = [records.get(figure) for figure in (Figure.COVERED, Figure.LEFT)]
    if None in parts:
        return records
    return records | {Figure.IN_SCOPE: sorted(one for part in parts for one in part or ())}
