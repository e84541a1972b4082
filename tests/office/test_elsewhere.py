"""A laptop of one community counts what it holds, and says that the rest is at the office."""

import json
from pathlib import Path

import pytest

from firesweep.errors import FiresweepError
from firesweep.model.period import SUNDAY, week_named
from firesweep.office.paper.sweep_summary import sweep_summary
from firesweep.office.review import sign_off
from firesweep.office.review.figures import community_named
from firesweep.office.sweep.draws import Scope, draw
from firesweep.paper.sheets import summary_pdf
from firesweep.store.database import Store
from firesweep.store.exchange.elsewhere import elsewhere, held_here
from firesweep.store.review.review import STREET
from firesweep.store.sweep.board import board
from firesweep.store.sweep.sweeps import sweep
from firesweep.ui.field.day import read_day
from tests.bundle.laptops import an_office, edited, exchange, sent, taken
from tests.bundle.street import found
from tests.bundle.two_communities import HERE, THERE, laptop_of_one, of_a_community, street_office
from tests.commands import typed
from tests.factory import TODAY, a_premises, community_id
from tests.paper.cases import texts

__all__ = ["laptop_of_one", "street_office"]


def a_sweep_id(store: Store) -> str:
    with store.read() as connection:
        return str(connection.exec_driver_sql("SELECT id FROM sweep").scalar_one())


def away(store: Store) -> list[str]:
    with store.read() as connection:
        return [area.name for area in elsewhere(connection).away]


def test_it_knows_what_is_not_on_it(street_office: Store, laptop_of_one: Store) -> None:
    assert (away(street_office), away(laptop_of_one)) == ([], [THERE])
    with laptop_of_one.read() as connection:
        assert elsewhere(connection).home == HERE


def test_a_community_of_which_there_is_nothing_yet_is_not_missed(tmp_path: Path) -> None:
    office = an_office(tmp_path)

    laptop = of_a_community(office, "B")
    assert away(laptop) == []
    found(office, a_premises(office, community_id=community_id(office, THERE)))
    taken(laptop, sent(office, to="B").path)
    assert away(laptop) == [THERE]
    office.close()
    laptop.close()


def test_the_board_counts_what_is_there_alone(street_office: Store, laptop_of_one: Store) -> None:
    with street_office.read() as connection:
        areas = set(board(connection, sweep(connection, a_sweep_id(street_office))).totals)
    assert areas == {community_id(street_office, name) for name in (HERE, THERE)}
    guest = a_premises(street_office, "搬来的旅社", community_id=community_id(street_office, HERE))
    edited(street_office, guest, community_id=community_id(street_office, THERE))
    exchange(street_office, laptop_of_one)
    with laptop_of_one.read() as connection:
        here = held_here(connection, sweep(connection, a_sweep_id(laptop_of_one)))
        totals = board(connection, here).totals
    assert here.communities == (community_id(laptop_of_one, HERE),)
    assert [cell.in_scope for cell in totals.values()] == [1], "what left is not in it"


def test_a_day_offers_no_community_that_is_not_there(
    street_office: Store, laptop_of_one: Store
) -> None:
    with laptop_of_one.glance() as connection:
        day = read_day(connection, day=TODAY, chosen=community_id(laptop_of_one, THERE))
        whole = read_day(connection, day=TODAY, chosen="street")
    assert [area.name for area in day.communities] == [HERE]
    assert day.community_id == whole.community_id == community_id(laptop_of_one, HERE)
    assert whole.progress is not None
    assert whole.progress.coverage.in_scope == 1
    assert street_office.owner.laptop == "A"


def test_the_summary_says_whose_figures_are_missing(
    street_office: Store, laptop_of_one: Store
) -> None:
    whole = sweep_summary(street_office, a_sweep_id(street_office), today=TODAY, script="zh_CN")
    part = sweep_summary(laptop_of_one, a_sweep_id(laptop_of_one), today=TODAY, script="zh_CN")
    assert ([row.community for row in whole.rows], whole.away) == ([HERE, THERE], ())
    assert ([row.community for row in part.rows], part.away) == ([HERE], (THERE,))
    assert part.total.in_scope == 1
    text = "".join(texts(summary_pdf(part))).replace("\r", "").replace("\n", "")
    assert f"本表不含{THERE}，其数据在街道办事处。" in text
    assert "本表不含" not in "".join(texts(summary_pdf(whole)))


def test_a_lot_is_drawn_only_from_what_is_there_whole(laptop_of_one: Store) -> None:
    def drawn(community: str) -> None:
        draw(laptop_of_one, a_sweep_id(laptop_of_one), 1, "1", scope=Scope(community),
             key_units=False, by="王", today=TODAY)  # fmt: skip

    for community in ("", community_id(laptop_of_one, THERE)):
        with pytest.raises(FiresweepError, match="office draw"):
            drawn(community)
    drawn(community_id(laptop_of_one, HERE))


@pytest.mark.parametrize(
    "words", [("premises",), ("hazard",), ("notice",), ("drill",), ("report",), ("self-check",)]
)
def test_a_command_says_it_beside_its_list(
    street_office: Store, laptop_of_one: Store, words: tuple[str, ...]
) -> None:
    line = (
        f"This laptop holds the records of {HERE}; those of the other communities are at the "
        "street office."
    )
    for store, said in ((laptop_of_one, line), (street_office, "")):
        run = typed(store.folder, *words, "list", "--json")
        assert (run.code, run.err.strip()) == (0, said)
        assert THERE not in run.out or store is street_office


def test_the_week_is_that_of_the_community_that_is_there(
    street_office: Store, laptop_of_one: Store
) -> None:
    assert community_named(street_office, "") == ""
    assert community_named(laptop_of_one, "") == community_id(laptop_of_one, HERE)
    assert community_named(street_office, THERE) == community_id(street_office, THERE)
    with pytest.raises(FiresweepError, match=f"those of {THERE} are at the street office"):
        community_named(laptop_of_one, THERE)
    run = typed(laptop_of_one.folder, "review", "--json")
    assert (json.loads(run.out)["community"], "street office" in run.err) == (HERE, True)


def test_a_week_is_signed_of_what_is_there_alone(
    street_office: Store, laptop_of_one: Store
) -> None:
    week = week_named("2026-W47", SUNDAY)

    def sign(store: Store, community: str) -> str:
        return sign_off.sign(store, week, "李主任", community=community, by="王",
                             today=TODAY).sign_off_id  # fmt: skip

    for community in (STREET, community_id(laptop_of_one, THERE)):
        with pytest.raises(FiresweepError, match="signed at the street office"):
            sign(laptop_of_one, community)
    assert sign(laptop_of_one, community_id(laptop_of_one, HERE))
    assert sign(street_office, STREET)
