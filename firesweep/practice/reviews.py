"""The weekly reviews of the practice street: what was decided and done, and a week signed."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from firesweep.model.clock import clock_at
from firesweep.model.logs.occasion import OccasionKind
from firesweep.model.period import Period, before, week_of
from firesweep.model.review.figures import OF_HAZARDS, Figure
from firesweep.office.logs import occasions as logs
from firesweep.office.review.decisions import carry_out, decide
from firesweep.office.review.figures import records_of
from firesweep.office.review.sign_off import sign
from firesweep.store import street
from firesweep.store.database import Store
from firesweep.store.sweep import sweeps

HEAD, REVIEWER = "王志强", "周敏"
"""Who holds the review and signs the week."""
DAY = timedelta(days=1)


class Plan(NamedTuple):
    """A decision: about which record of a figure, what, who, by how many days after the review."""

    figure: Figure
    place: int
    what: str
    who: str
    within: int
    done_after: int = 0
    """Days after the review it was carried out; 0: not at all."""
    note: str = ""


LAST: Sequence[Plan] = (
    Plan(Figure.OVERDUE, 0, "约谈负责人，限三日内改正", "李国平", 2, 2, "已约谈，负责人书面承诺"),
    Plan(Figure.OVERDUE, 1, "移送消防救援大队处理", "张敏", 3),
    Plan(Figure.NO_ACCESS, 0, "会同社区民警上门，查明使用人", "赵凯", 4, 3, "已进入，场所正常"),
    Plan(Figure.WITHOUT_DRILL, 0, "月底前组织一次逃生演练", "吴静", 14),
)
"""What was decided a week ago: done, not done, done, open."""
NOW: Sequence[Plan] = (
    Plan(Figure.OVERDUE, 2, "社区主任带队复查，不改则移送", "郭晓东", 5),
    Plan(Figure.DUE, 0, "到期前一日电话提醒", "陈丽", 4),
)
"""What was decided this Monday."""
LATE: Mapping[str, object] = {
    "kind": "leaflet", "place": "榕荫街农贸市场入口", "topics": ["everyday"],
    "audiences": ["residents"], "quantity": 150, "reached": 140,
    "theme": "冬季用火用电提示（签发后补录）",
}  # fmt: skip
"""Held in the signed week, written down after it was signed."""


def hold_reviews(store: Store, starts: date, today: date, *, by: str) -> None:
    """Hold the last two reviews, sign the first of them, and write down late what was forgotten."""
    last = before(week_of(today))
    earlier = before(last)
    if earlier.first < starts:
        return
    with clock_at(_monday(earlier, 9)):
        _decide(store, earlier, LAST, today, by)
        _sign(store, earlier, by)
    with clock_at(_monday(last, 8)):
        _write_late(store, earlier, today, by)
        _decide(store, last, NOW, today, by)


def _decide(store: Store, week: Period, plans: Sequence[Plan], today: date, by: str) -> None:
    held = week.last + DAY
    for plan, values in _filled(store, week, held, plans):
        made = decide(store, values, by=by, today=held)
        done = held + plan.done_after * DAY
        if plan.done_after and done <= today:
            with clock_at(datetime.combine(done, time(16, 20)).astimezone()):
                said = {"on": done.isoformat(), "note": plan.note}
                carry_out(store, made.decision_id, said, by=plan.who, today=done)


def _filled(
    store: Store, week: Period, held: date, plans: Sequence[Plan]
) -> Iterator[tuple[Plan, dict[str, object]]]:
    figures = {plan.figure for plan in plans}
    records = records_of(store, figures, week, held)
    for plan in plans:
        found = records[plan.figure]
        if plan.place >= len(found):
            continue
        values: dict[str, object] = {
            "week": week.name, "point": plan.figure.value, "what": plan.what, "who": plan.who,
            "due_on": (held + plan.within * DAY).isoformat(),
        }  # fmt: skip
        record = found[plan.place]
        if plan.figure in OF_HAZARDS:
            values["hazard_id"] = record
        elif plan.figure is Figure.NO_ACCESS:
            values["premises_id"] = record
        yield plan, values


def _sign(store: Store, week: Period, by: str) -> None:
    sign(
        store,
        week,
        HEAD,
        author=by,
        reviewer=REVIEWER,
        by=by,
        today=week.last + DAY,
        script="zh_CN",
    )


def _write_late(store: Store, week: Period, today: date, by: str) -> None:
    with store.read() as connection:
        area = street.communities(connection)[2]
        sweep = sweeps.current_sweep(connection, today.isoformat())
        held = (week.last - 3 * DAY).isoformat()
    values = {**LATE, "community_id": area.id, "held_on": held, "sweep_id": sweep and sweep.id}
    logs.record(store, OccasionKind.OUTREACH, values, by=by, today=today)


def _monday(week: Period, hour: int) -> datetime:
    return datetime.combine(week.last + DAY, time(hour, 30)).astimezone()
