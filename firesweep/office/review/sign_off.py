"""Signing the week: its figures, records and decisions frozen, and what came in after that."""

import json
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from firesweep.errors import FiresweepError
from firesweep.model.clock import utc_now
from firesweep.model.hazard.open_hazard import OpenList, frozen_list, thawed_list
from firesweep.model.period import Kind, Period, before
from firesweep.model.review.figures import Figure
from firesweep.model.review.minutes import MinutesSheet, frozen_sheet, thawed_sheet
from firesweep.model.review.page import Review, frozen, thawed
from firesweep.model.review.signed_lines import Lines, line_of
from firesweep.model.written import clean, given_reason
from firesweep.office.review.checked import checked
from firesweep.office.review.figures import records_of
from firesweep.office.review.late import LATE, late_records
from firesweep.office.review.minutes import as_of_then, minutes, minutes_of, open_hazards
from firesweep.office.review.scores import AreaScore, frozen_scores, scored, scores, thawed_scores
from firesweep.office.review.signed_records import (
    kept_records,
    names_kept,
    names_with_room,
    with_scope,
)
from firesweep.store.database import Store
from firesweep.store.exchange.elsewhere import elsewhere
from firesweep.store.journal import Changed
from firesweep.store.review import decisions
from firesweep.store.review.decisions import DecisionLine
from firesweep.store.review.review import STREET

NOT_HERE = (
    "This laptop holds the records of {community} only. Any other week is signed at the street "
    "office."
)
MOST = 1500
"""Hazards the minutes keep."""
ROOM, RECORDS_ROOM, FIGURES_ROOM = 450_000, 900_000, 980_000
"""Bytes for the list of open hazards, beside the page and its minutes; for the ids of records, some
22,000 of them; and for all that is kept beside the ids, what records were called taking what the
rest leaves. A column of a bundle holds a million."""


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
    lines: Lines
    """What records were called; of a week signed before that was kept, open hazards alone."""

    def holds(self, figure: Figure) -> bool:
        """Return whether all records of a figure were kept when it was signed."""
        return len(self.records.get(figure, ())) == self.review.numbers[figure]

    def names(self, ids: Collection[str]) -> bool:
        """Return whether it was kept what some records were called."""
        return all(one in self.lines for one in ids)

    def within(self, figure: Figure, community: str) -> list[str] | None:
        """Return the records of a figure that count in a community; None where nobody can say."""
        ids = self.records.get(figure, [])
        if not self.holds(figure) or not community:
            return ids if self.holds(figure) else None
        areas = {one: self.lines[one].community_id for one in ids if one in self.lines}
        if len(areas) < len(ids) or None in areas.values():
            return None
        return [one for one in ids if areas[one] == community]


class _Names(NamedTuple):
    """Who stands on the minutes."""

    leader: str
    author: str
    reviewer: str


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
    names = _Names(*(str(clean(one)) for one in (leader, author, reviewer)))
    _check_it_can_be_signed(store, week, names.leader, community, today)
    data_at = utc_now()
    figures, records = _as_it_stands(store, week, today, community, script, names)
    with store.write(by) as change:
        made = decisions.lines_of_week(change.connection, week.name, community or None)
        values = {
            "community_id": community or None, "week": week.name,
            "starts": week.first.isoformat(), "ends": week.last.isoformat(),
            "data_at": data_at, "leader": names.leader, "figures": figures, "records": records,
            "decisions": [line._asdict() for line in made],
        }  # fmt: skip
        return SignedNow(decisions.add_sign_off(change, values), change.changed)


def _as_it_stands(
    store: Store, week: Period, today: date, community: str, script: str, names: _Names
) -> tuple[dict[str, Any], dict[str, list[str]]]:
    """Return what a week's page, minutes, points and lists say, and its records, for JSON."""
    page = checked(store, week, today, community, script)
    hazards = as_of_then(store, open_hazards(store, week, today, community), page.day, today)
    sheet = replace(minutes_of(store, page, hazards, today, script), **names._asdict())
    figures = _frozen_figures(store, page, sheet, week) | {"open": frozen_list(hazards, ROOM)}
    records, lines = kept_records(store, week, today, community, RECORDS_ROOM)
    figures |= names_with_room(records, lines, FIGURES_ROOM - _bytes(figures))
    return figures, {figure.value: ids for figure, ids in records.items()}


def _bytes(content: Mapping[str, Any]) -> int:
    return len(json.dumps(content, ensure_ascii=False).encode())


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
    hazards = sheet.hazards[:MOST]
    left_out = len(sheet.hazards) - len(hazards)
    return {
        "review": frozen(page),
        "minutes": frozen_sheet(replace(sheet, hazards=hazards, left_out=left_out)),
        "scores": frozen_scores(points),
    }


def take_back(store: Store, sign_off_id: str, reason: str, *, by: str) -> Changed:
    """Say that a signed week does not count, and why, so that it can be signed anew."""
    said = given_reason(reason)
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
    return kept.review if kept else checked(store, period, today, community, script)


def printed(
    store: Store, period: Period, today: date, community: str = STREET, *, script: str
) -> MinutesSheet:
    """Return the minutes of a period as they were signed, or as they stand where it is not."""
    kept = signed(store, period, community)
    return kept.minutes if kept else minutes(store, period, today, community, script=script)


def came_late(
    store: Store, week: Period, today: date, community: str = STREET
) -> dict[Figure, list[str]]:
    """Return what came in after a week was signed, by figure (office/review/late.py)."""
    with store.read() as connection:
        row = decisions.sign_off_of(connection, *_days(week), community or None)
    if row is None:
        return {}
    before = _signed(row, named=False)
    found = records_of(store, LATE, week, today, community)
    return late_records(found, before.records, before.holds)


def _signed(row: Mapping[Any, Any], *, named: bool = True) -> Signed:
    """Return a week as it was signed; what records were called takes as long as all the rest."""
    try:
        page = thawed(row["figures"]["review"])
        sheet = thawed_sheet(row["figures"]["minutes"])
        made = tuple(DecisionLine(**line) for line in row["decisions"])
        records = {Figure(name): ids for name, ids in row["records"].items()}
        points = thawed_scores(row["figures"].get("scores", ()))
        hazards = thawed_list(row["figures"], page.numbers[Figure.OPEN])
        lines = {one.id: line_of(one) for one in hazards.hazards}
        lines |= names_kept(records, row["figures"]) if named else {}
    except (KeyError, TypeError, ValueError):
        raise FiresweepError(
            "The page signed for {week} cannot be read. Update firesweep on this laptop, or take "
            "that signature back.",
            week=row["week"],
        ) from None
    return Signed(row["first_id"], row["leader"], row["at"], row["data_at"], page, sheet,
                  with_scope(records), made, points, hazards, lines)  # fmt: skip
