"""The charts of a period on one page."""

from datetime import date

from firesweep.model.review.charts import TOGETHER, ChartKind, ChartsSheet, charts_of
from firesweep.model.review.page import Review
from firesweep.model.vocabulary import Category
from firesweep.store.checklists import checklist
from firesweep.store.database import Store
from firesweep.store.paper.issuer import heading


def charts_sheet(store: Store, found: Review, today: date, script: str) -> ChartsSheet:
    """Return what the page of charts of a review says: one shown, or kept with its signature."""
    with store.read() as connection:
        issuer = heading(connection, found.community).issuer
    charts, period = charts_of(found), found.period
    cover, names = charts[ChartKind.COVERAGE], checklist().categories
    charts[ChartKind.COVERAGE] = cover.named(
        lambda code: names[Category(code)].say(script) if code != TOGETHER else TOGETHER
    )
    return ChartsSheet(
        script=script, practice=store.owner.practice, issuer=issuer, made_on=today.isoformat(),
        about=found.community_id or store.owner.street_id, period=period.name,
        first=period.first.isoformat(), last=period.last.isoformat(),
        data_day=found.day.isoformat(), sweep=found.sweep, charts=tuple(charts.values()),
        silent=tuple(one.laptop for one in found.silent),
        wrong=tuple(one.name for one in found.checks if not one.adds_up),
    )  # fmt: skip
