"""What an import brought is taken back unless something written since really names it in a list."""

from collections.abc import Callable

import pytest

from firesweep.bundle.undo import take_back
from firesweep.errors import FiresweepError
from firesweep.model.vocabulary import Role
from firesweep.store import registers
from firesweep.store.check.check import check
from firesweep.store.database import Store
from firesweep.store.street import Member, teams
from tests.bundle.laptops import digest_of, sent, taken
from tests.bundle.street import drew, signed_off
from tests.factory import a_finished_visit, a_premises, a_sweep, a_team, community_id


def brought(office: Store, laptop: Store) -> int:
    """The office takes a bundle in; the number of the import."""
    return taken(office, sent(laptop).path).number or 0


def a_person(store: Store, name: str) -> str:
    with store.write("王") as change:
        return registers.add_person(change, name, "other")


def joins(store: Store, person_id: str, team_id: str) -> None:
    with store.write("王") as change:
        registers.edit_team(change, team_id, community_id(store), name="第一检查组",
                            members=(Member(person_id, Role.MEMBER),))  # fmt: skip


def test_sweeps_and_teams_that_name_nothing_of_it_do_not_keep_it(
    office: Store, laptop: Store
) -> None:
    a_person(laptop, "新来的")
    with laptop.write("王") as change:
        registers.add_beats(change, community_id(laptop), ["三片区"])
    before = digest_of(office)
    number = brought(office, laptop)
    a_sweep(office)
    a_team(office)
    take_back(office, number, by="王")
    assert digest_of(office) != before, "the sweep and the team stay"
    assert check(office) == []


@pytest.mark.parametrize("new", [True, False], ids=["a new team", "an edit of one"])
def test_a_team_that_names_somebody_it_brought_keeps_it(
    office: Store, laptop: Store, new: bool
) -> None:
    team_id = a_team(office)
    person_id = a_person(laptop, "新来的")
    number = brought(office, laptop)
    if new:
        with office.write("王") as change:
            member = (Member(person_id, Role.MEMBER),)
            registers.add_team(change, community_id(office), "夜查组", member)
    else:
        joins(office, person_id, team_id)
    before = digest_of(office)
    with pytest.raises(FiresweepError, match="夜查组" if new else "第一检查组"):
        take_back(office, number, by="王")
    assert digest_of(office) == before


def a_sweep_of_its_team(store: Store) -> None:
    with store.read() as connection:
        ids = {team.community_id: team.id for team in teams(connection)}
    a_sweep(store, teams=ids)


def a_draw_of_its_premises(store: Store) -> None:
    a_sweep(store)
    drew(store, "7")


@pytest.mark.parametrize(
    ("then", "named"),
    [(a_sweep_of_its_team, "sweep"), (a_draw_of_its_premises, "draw")],
    ids=["a sweep", "a draw"],
)
def test_whatever_names_it_is_said(
    office: Store, laptop: Store, then: Callable[[Store], None], named: str
) -> None:
    a_team(laptop)
    a_premises(laptop)
    number = brought(office, laptop)
    then(office)
    with pytest.raises(FiresweepError, match=f"names rows that it brought.*{named}"):
        take_back(office, number, by="王")


def test_what_came_with_an_earlier_import_names_nothing_of_a_later_one(
    office: Store, laptop: Store
) -> None:
    """A week signed on the laptop, of which the office has heard before."""
    signed_off(laptop)
    a_finished_visit(laptop, a_premises(laptop))
    first = brought(office, laptop)
    before = digest_of(office)
    a_person(laptop, "新来的")
    second = brought(office, laptop)
    take_back(office, second, by="王")
    assert digest_of(office) == before
    take_back(office, first, by="王")
    assert check(office) == []


def test_a_later_import_that_names_it_is_taken_back_first(office: Store, laptop: Store) -> None:
    a_team(laptop)
    first = brought(office, laptop)
    a_sweep_of_its_team(laptop)
    second = brought(office, laptop)
    with pytest.raises(FiresweepError, match="later bundle"):
        take_back(office, first, by="王")
    take_back(office, second, by="王")
    take_back(office, first, by="王")
    assert check(office) == []
