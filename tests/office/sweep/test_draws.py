"""Draws for spot checks: must-visit units beside those drawn by lot, kept and repeated."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from firesweep.errors import FiresweepError
from firesweep.office.registry.merging import merge
from firesweep.office.sweep.draws import Scope, draw, draw_sheet, lines_of, repeats
from firesweep.paper.draw import draw_pdf
from firesweep.store.check.check import check
from firesweep.store.database import Store
from firesweep.store.sweep.draws import draws
from tests.factory import TODAY, a_finished_visit, a_premises, a_street, a_sweep
from tests.paper.cases import plain


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Ten hostels, one of them a key unit, and a shop."""
    made = a_street(tmp_path)
    for number in range(10):
        a_premises(made, f"第{number}旅社", key_unit=number == 3)
    a_premises(made, "祥和百货店", categories="SHP")
    a_premises(made, "停业旅社", status="suspended")
    yield made
    made.close()


@pytest.fixture
def sweep(store: Store) -> str:
    return a_sweep(store)


def drew(store: Store, sweep: str, count: int = 4, seed: str = "7", **more: object) -> str:
    given = {"scope": Scope(category="HST"), "by": "陈丽", "today": TODAY} | more
    return draw(store, sweep, count, seed, **given).draw_id  # type: ignore[arg-type]


def names(store: Store, draw_id: str, *, by_lot: bool) -> list[str]:
    return [line.premises for line in lines_of(store, draw_id) if bool(line.ticket) is by_lot]


def test_key_units_are_visited_in_any_case_and_stay_out_of_the_lot(
    store: Store, sweep: str
) -> None:
    made = drew(store, sweep, 20)
    assert names(store, made, by_lot=False) == ["第3旅社"]
    drawn = names(store, made, by_lot=True)
    assert sorted(drawn) == [f"第{n}旅社" for n in range(10) if n != 3]
    assert len(names(store, drew(store, sweep, 20, key_units=False), by_lot=True)) == 10


def test_whom_somebody_names_is_visited_in_any_case(store: Store, sweep: str) -> None:
    with store.read() as connection:
        (shop,) = connection.exec_driver_sql(
            "SELECT id FROM premises WHERE name = '祥和百货店'"
        ).scalars()
    made = drew(store, sweep, must=[shop])
    assert set(names(store, made, by_lot=False)) == {"第3旅社", "祥和百货店"}
    assert len(names(store, made, by_lot=True)) == 4


def test_nobody_is_sent_to_premises_that_have_closed_down(store: Store, sweep: str) -> None:
    gone = a_premises(store, "旧货行", categories="SHP", status="closed_down")
    with pytest.raises(FiresweepError, match="旧货行 has closed down"):
        drew(store, sweep, must=[gone])
    with store.read() as connection:
        assert draws(connection, sweep) == []


def test_a_duplicate_that_is_named_is_the_premises_it_was_merged_into(
    store: Store, sweep: str
) -> None:
    kept, other = (a_premises(store, name) for name in ("同福旅社", "同福旅馆"))
    merge(store, kept, other, by="陈丽")
    made = drew(store, sweep, must=[other, kept])
    assert sorted(names(store, made, by_lot=False)) == ["同福旅社", "第3旅社"]


def test_the_same_seed_draws_the_same_and_another_does_not(store: Store, sweep: str) -> None:
    first, again, other = (drew(store, sweep, seed=seed) for seed in ("7", " 7 ", "8"))
    assert lines_of(store, first) == lines_of(store, again)
    assert lines_of(store, first) != lines_of(store, other)
    assert repeats(store, first)
    with store.read() as connection:
        assert [row.seed for row in draws(connection, sweep)] == ["8", "7", "7"]
    assert check(store) == []


def test_a_draw_stands_when_the_registry_goes_on(store: Store, sweep: str) -> None:
    made = drew(store, sweep)
    before = lines_of(store, made)
    a_premises(store, "新旅社")
    assert lines_of(store, made) == before
    assert not repeats(store, made)


def test_only_what_was_not_inspected_is_drawn_where_asked(store: Store, sweep: str) -> None:
    with store.read() as connection:
        ids = connection.exec_driver_sql("SELECT id FROM premises WHERE name = '第1旅社'").scalar()
    a_finished_visit(store, str(ids))
    left = drew(store, sweep, 20, scope=Scope(category="HST", unvisited=True))
    assert "第1旅社" not in names(store, left, by_lot=True)
    assert len(names(store, left, by_lot=True)) == 8


def test_nothing_to_draw_from_is_said(store: Store, sweep: str) -> None:
    with pytest.raises(FiresweepError, match="No premises is left"):
        drew(store, sweep, scope=Scope(category="SCH"))
    with store.read() as connection:
        assert draws(connection, sweep) == []


@pytest.mark.parametrize("script", ["zh_CN", "zh_TW", "en"])
def test_the_list_says_all_it_takes_to_repeat_it(store: Store, sweep: str, script: str) -> None:
    made = drew(store, sweep)
    sheet = draw_sheet(store, made, script=script)
    said = plain(draw_pdf(sheet))
    for word in (sheet.seed, sheet.lot_sha256, sheet.rows[0].premises, sheet.rows[1].ticket[:8]):
        assert word.replace(" ", "") in said, word
    assert sheet.check in said
