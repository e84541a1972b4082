"""Every figure of a period is what a slow count over all rows says, and opens as many records."""

import shutil
from datetime import date, timedelta
from itertools import product
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from firesweep.model.period import Period, period_named, up_to, week_of
from firesweep.model.review.figures import COVER, Figure
from firesweep.store.database import Store, open_store
from firesweep.store.review import review
from firesweep.store.review.line import each_in, line
from firesweep.store.review.recount import MOVES, recount
from firesweep.store.street import communities
from tests.factory import a_street
from tests.store.review.random_street import DAYS, FIRST, fill
from tests.store.review.slow_review import COUNTED, Street, slow, street_of, sweep_of

WEEKS = 3


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A street with nothing in it, to be copied."""
    folder = tmp_path_factory.mktemp("street") / "empty"
    a_street(folder).close()
    return folder


def compare(store: Store, street: Street, periods: list[Period], today: date) -> None:
    with store.glance_kept() as (_, kept), store.read() as connection:
        of_last = street.of_one_sweep(swept_last(street, periods[-1].data_day(today), today))
        areas = ["", *(one.id for one in communities(connection))]
        grouped = review.read(connection, periods, today)
        alone = review.read(connection, periods, today, each=True)
        if len(periods) > 1:
            line(connection, kept, periods[:-1], today)  # as who turns on from there
        beside_each_other = line(connection, kept, periods, today)
        beside = beside_each_other.counts
        spans = review.spans_of(periods, today)
        again = recount(connection, kept, beside_each_other, spans, today)
        for area, figure in product(areas, (*MOVES, Figure.VISITED)):
            assert beside[-1][area][figure] == again[area][figure], figure
        for place, period in enumerate(periods):
            found = review.counts(grouped, place)
            assert {area: +beside[place][area] for area in areas} == {
                area: +found[area] for area in areas
            }
            for area, figure in product(areas, COUNTED):
                asked = of_last if figure in OF_SWEEP else street
                wanted = slow(asked, figure, period, today, area)
                assert review.ids(alone, figure, area, place) == wanted, figure
                assert found[area][figure] == len(wanted), figure
        compare_by_itself(store, connection, street, periods[-1], today)


def swept_last(street: Street, day: date, today: date) -> str | None:
    """The sweep the figures of all periods are of."""
    as_planned = street.then(day.isoformat()) if day < today else street
    found = sweep_of(as_planned, day.isoformat())
    return str(found["id"]) if found else None


def compare_by_itself(
    store: Store, connection: Connection, street: Street, period: Period, today: date
) -> None:
    """Records read out of what is kept for the figures, and of a sweep the visits alone."""
    with store.glance_kept() as (_, kept):
        line(connection, kept, up_to(period, WEEKS), today)
        known = list(each_in(connection, kept, period, today, COVER))
        anew = list(each_in(connection, {}, period, today, {Figure.VISITED}))
        for area in ("", communities(connection)[0].id):
            by_figure = review.ids_of(known, COUNTED, area)
            for figure in COUNTED:
                assert by_figure[figure] == slow(street, figure, period, today, area), figure
            visited = review.ids_of(anew, (Figure.VISITED,), area)[Figure.VISITED]
            assert visited == by_figure[Figure.VISITED]


OF_SWEEP = {Figure.IN_SCOPE, Figure.COVERED, Figure.SHUT, Figure.LEFT, Figure.VISITED,
            Figure.WITHOUT_DRILL}  # fmt: skip
"""Those of the periods beside the last are of its sweep, too."""


@settings(max_examples=150)
@given(seed=st.integers(0, 2**32), on=st.integers(0, DAYS + 10), ago=st.integers(0, 2))
def test_a_slow_count_says_the_same(
    empty: Path, tmp_path_factory: pytest.TempPathFactory, seed: int, on: int, ago: int
) -> None:
    folder = tmp_path_factory.mktemp("random") / "street"
    shutil.copytree(empty, folder)
    store = open_store(folder)
    fill(store, Random(seed))
    today = FIRST + timedelta(on)
    last = week_of(today - timedelta(7 * ago), cut_off=seed % 7)
    compare(store, street_of(store), up_to(last, WEEKS), today)
    store.close()
    shutil.rmtree(folder)


@pytest.mark.parametrize("name", ["2026-12", "2026-Q4", "2026", "2027"])
def test_months_quarters_and_the_statistical_year_are_counted_alike(
    tmp_path: Path, name: str
) -> None:
    store = a_street(tmp_path)
    fill(store, Random(7))
    compare(store, street_of(store), [period_named(name)], FIRST + timedelta(DAYS))
    store.close()
