"""What holds of a fact that was written anew, whatever order its rows were written and came in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import insert, select

from firesweep.store.database import Store
from firesweep.store.journal import table_of
from firesweep.store.tables import SignOff
from firesweep.store.whole import standing_row, standing_rows, versions_of
from tests.factory import a_street

ROWS = st.lists(
    st.tuples(st.sampled_from("ABC"), st.none() | st.sampled_from("ABC"), st.integers(1, 3),
              st.sampled_from(["A", "B", "AA"])),
    max_size=9,
)  # fmt: skip
"""Id before its number, the row it is of, counter and laptop."""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return a_street(tmp_path_factory.mktemp("whole"))


def row(number: int, name: str, of: str | None, counter: int, laptop: str) -> dict[str, object]:
    return {
        "id": name if of is None else f"{name}{number}", "of_id": of, "counter": counter,
        "laptop": laptop, "at": "", "by": "", "void_reason": "", "community_id": None,
        "week": "2026-W47", "starts": "2026-11-16", "ends": "2026-11-22", "data_at": "",
        "leader": "", "figures": {}, "records": {}, "decisions": [],
    }  # fmt: skip


@given(given_rows=ROWS)
def test_of_all_rows_of_one_the_last_holds(
    store: Store, given_rows: list[tuple[str, str | None, int, str]]
) -> None:
    made = {each["id"]: each for each in (row(at, *one) for at, one in enumerate(given_rows))}
    firsts = {name for name, one in made.items() if one["of_id"] is None}
    rows = [one for one in made.values() if one["of_id"] is None or one["of_id"] in firsts]
    by_first = dict[str, list[tuple[int, str, str]]]()
    for one in rows:
        place = (one["counter"], one["laptop"], one["id"])
        by_first.setdefault(str(one["of_id"] or one["id"]), []).append(place)  # type: ignore[arg-type]
    holds = {first: max(places)[2] for first, places in by_first.items()}
    with store.write("陈丽") as change:
        change.connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        kept = change.connection.begin_nested()
        if rows:
            change.connection.execute(insert(table_of(SignOff)), rows)
        s = standing_rows(SignOff).c
        found = change.connection.execute(select(s.first_id, s.id)).all()
        assert sorted(found) == sorted(holds.items())
        for first, places in by_first.items():
            assert standing_row(change.connection, SignOff, first)["id"] == holds[first]
            versions = [each["id"] for each in versions_of(change.connection, SignOff, first)]
            assert versions == [place[2] for place in sorted(places, reverse=True)]
        kept.rollback()


def test_nothing_holds_of_what_is_not_there(store: Store) -> None:
    with store.read() as connection, pytest.raises(KeyError):
        standing_row(connection, SignOff, "Z")
