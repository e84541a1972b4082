"""Taking lists into the registry."""

from pathlib import Path
from typing import Any

import pytest

from firesweep.errors import FiresweepError
from firesweep.model.registry.listed import Field, PremisesRow
from firesweep.model.vocabulary import Category, PremisesStatus
from firesweep.office.registry.intake import ImportReport
from firesweep.office.registry.upkeep import import_rows, save_premises
from firesweep.store.database import Store
from firesweep.store.registry.premises import all_premises, history
from firesweep.store.street import beats, communities
from tests.factory import a_premises, a_street


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return a_street(tmp_path)


def row(name: str = "同福旅社", **values: Any) -> PremisesRow:
    given: dict[str, Any] = {"categories": (Category.HOSTEL,), "community": "滨江社区"}
    return PremisesRow(name, **(given | values))


def take(store: Store, *rows: PremisesRow, **options: Any) -> ImportReport:
    return import_rows(store, rows, by="陈丽", **options)


def kept(store: Store) -> dict[str, dict[str, Any]]:
    with store.read() as connection:
        return {premises["name"]: dict(premises) for premises in all_premises(connection)}


def test_the_same_rows_twice_change_nothing(store: Store) -> None:
    rows = [row(beat="一片区", phone="021-1"), row("甲店", address="中山路1号", parent="同福旅社")]
    assert take(store, *rows)[:3] == (2, 0, 0)
    assert take(store, *rows)[:3] == (0, 0, 2)
    assert len(kept(store)) == 2


def test_a_blank_cell_erases_nothing_and_a_new_one_is_a_change(store: Store) -> None:
    take(store, row(phone="021-1", contact="王强"))
    report = take(store, row(phone="021-2"))
    assert report.changes[0].fields == ("phone",)
    assert kept(store)["同福旅社"]["contact"] == "王强"


def test_a_number_of_the_list_outlives_a_new_name(store: Store) -> None:
    take(store, row(source_code="A-1"))
    assert take(store, row("同福宾馆", source_code="a-1"))[:3] == (0, 1, 0)
    assert list(kept(store)) == ["同福宾馆"]


def test_two_of_one_name_with_numbers_of_their_own_are_two(store: Store) -> None:
    rows = [row(source_code="1", address="甲路"), row(source_code="2", address="甲路")]
    assert take(store, *rows).new == 2
    assert take(store, *rows).unchanged == 2


def test_names_are_compared_folded(store: Store) -> None:
    take(store, row("臨江大酒店（總店）", address="中山路１號"))
    report = take(store, row("临江大酒店(总店)", address="中山路1号"))
    assert (report.new, len(kept(store))) == (0, 1)


def test_an_address_learnt_later_completes_the_one_premises(store: Store) -> None:
    a_premises(store, address="")
    assert take(store, row(address="中山路1号"))[:3] == (0, 1, 0)
    assert kept(store)["同福旅社"]["address"] == "中山路1号"


def test_a_dry_run_says_the_same_and_writes_nothing(store: Store) -> None:
    a_premises(store, address="")
    wanted = (row(phone="1"), row("甲店", beat="二片区"))
    dry = take(store, *wanted, dry_run=True)
    assert list(kept(store)) == ["同福旅社"]
    with store.read() as connection:
        assert beats(connection) == []
    assert dry[:3] == take(store, *wanted)[:3] == (1, 1, 0)


def test_a_community_nobody_knows_stops_the_whole_list(store: Store) -> None:
    with pytest.raises(FiresweepError, match="no community 花园社区"):
        take(store, row(), row("甲店", community="花园社区"))
    assert kept(store) == {}
    report = take(store, row("甲店", community="花园社区"), add_communities=True)
    assert report.communities == ("花园社区",)
    with store.read() as connection:
        assert [c.name for c in communities(connection)][-1] == "花园社区"


def test_stalls_come_after_their_market_whatever_the_order(store: Store) -> None:
    report = take(
        store,
        row("摊位一", parent="农贸市场"),
        row("秤台", parent="摊位一"),
        row("农贸市场", categories=(Category.MARKET,)),
        row("摊位二", parent="没有的市场"),
    )
    found = kept(store)
    assert found["摊位一"]["parent_id"] == found["农贸市场"]["id"]
    assert found["秤台"]["parent_id"] == found["摊位一"]["id"]
    assert [problem.value for problem in report.warnings] == ["没有的市场"]


def test_two_inside_each_other_are_taken_without(store: Store) -> None:
    assert take(store, row("甲", parent="乙"), row("乙", parent="甲")).new == 2


def test_defaults_never_replace_what_is_written(store: Store) -> None:
    a_premises(store, categories="RNT")
    defaulted = frozenset({Field.CATEGORIES})
    assert take(store, row(address="临江路48号", defaulted=defaulted)).unchanged == 1
    assert take(store, row(address="临江路48号")).changed == 1


def test_an_older_list_never_undoes_what_a_person_wrote(store: Store) -> None:
    january = row(phone="021-1", contact="王强", address="临江路1号")
    take(store, january)
    made = kept(store)["同福旅社"]["id"]
    save_premises(store, made, {"phone": "021-2"}, by="张敏")
    report = take(store, january)
    assert report[:3] == (0, 0, 1)
    assert kept(store)["同福旅社"]["phone"] == "021-2"
    (note,) = report.warnings
    assert "“021-1” is older than what 张敏 wrote" in str(note.reason)
    march = row(phone="021-3", contact="王强", address="临江路1号")
    assert take(store, march).changes[0].fields == ("phone",)


def test_a_flag_a_person_set_is_not_taken_back_by_an_older_list(store: Store) -> None:
    take(store, row(key_unit=False))
    save_premises(store, kept(store)["同福旅社"]["id"], {"key_unit": True}, by="张敏")
    take(store, row(key_unit=False))
    assert kept(store)["同福旅社"]["key_unit"] is True


def test_one_that_may_have_moved_is_looked_at(store: Store) -> None:
    take(store, row(address="临江路1号"))
    report = take(store, row(address="望江路7号"))
    assert report.new == 1
    assert "临江路1号 already" in str(report.warnings[0].reason)


def test_a_chain_with_both_its_shops_in_the_list_is_not(store: Store) -> None:
    shops = [row(address="临江路1号"), row(address="望江路7号")]
    take(store, *shops)
    assert take(store, *shops, row(address="中山路9号")).warnings == ()


def test_what_a_list_changes_stands_in_the_history(store: Store) -> None:
    made = a_premises(store)
    take(store, row(address="临江路48号", status=PremisesStatus.CLOSED_DOWN, gas=True))
    with store.read() as connection:
        fields = {edit.field for edit in history(connection, made)}
    assert fields == {None, "status", "gas"}


def test_stopping_half_way_leaves_nothing(store: Store) -> None:
    class Stopped(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if done:
            raise Stopped

    with pytest.raises(Stopped):
        take(store, *(row(f"店{n}") for n in range(700)), progress=stop)
    assert kept(store) == {}
