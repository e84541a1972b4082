"""The street's registers: communities, beats, people, teams, settings."""

from pathlib import Path

import pytest

from firesweep.errors import FiresweepError
from firesweep.model.vocabulary import Post, Role
from firesweep.office import street as office
from firesweep.store import registers, street
from firesweep.store.database import Store
from tests.factory import a_street, a_team, community_id


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return a_street(tmp_path)


def test_a_pasted_list_keeps_its_order_and_each_name_once() -> None:
    pasted = "滨江社区\n望江社区、东门社区\t北门社区，滨江社区;  \n\n"
    assert office.pasted_names(pasted) == ["滨江社区", "望江社区", "东门社区", "北门社区"]


def test_communities_are_added_after_the_others_and_none_twice(store: Store) -> None:
    office.save_communities(store, ["望江社区", "东门社区"], by="陈丽")
    with store.read() as connection:
        names = [community.name for community in street.communities(connection)]
    assert names == ["滨江社区", "望江社区", "东门社区"]


def test_a_community_is_renamed_but_not_to_a_neighbours_name(store: Store) -> None:
    office.rename_community(store, community_id(store), "滨江花园社区", by="陈丽")
    with pytest.raises(FiresweepError, match="望江社区 is there already"):
        office.rename_community(store, community_id(store, "滨江花园社区"), "望江社区", by="陈丽")


def test_beats_belong_to_their_community(store: Store) -> None:
    here = community_id(store)
    office.save_beats(store, here, ["第一片区", "第二片区", "第一片区"], by="陈丽")
    office.save_beats(store, here, ["第二片区"], by="陈丽")
    with store.read() as connection:
        found = street.beats(connection, here)
    assert [beat.name for beat in found] == ["第一片区", "第二片区"]
    office.rename_beat(store, found[0], "东片区", by="陈丽")
    with pytest.raises(FiresweepError):
        office.rename_beat(store, found[1], " ", by="陈丽")


def test_a_person_is_written_and_changed(store: Store) -> None:
    office.save_person(store, None, by="陈丽", name=" 王志强 ", post=Post.DEPUTY_SECTION_LEADER)
    with store.read() as connection:
        person = street.people(connection)[0]
    assert (person.name, person.active) == ("王志强", True)
    office.save_person(store, person.id, by="陈丽", name="王志强", post=Post.OTHER, active=False)
    with store.read() as connection:
        assert street.people(connection)[0][2:] == ("other", "", None, False)
    with pytest.raises(FiresweepError) as trouble:
        office.save_person(store, None, by="陈丽", name="\t", post=Post.OTHER)
    assert trouble.value.facts["field"] == "name"


def test_people_stand_in_the_order_of_their_pinyin(store: Store) -> None:
    for name in ("张民警", "陈丽", "李𠮷", "王志强", "Anna"):
        office.save_person(store, None, by="陈丽", name=name, post=Post.OTHER)
    with store.read() as connection:
        assert [p.name for p in street.people(connection)] == [
            "Anna",
            "陈丽",
            "李𠮷",
            "王志强",
            "张民警",
        ]


def test_a_team_has_one_leader_and_nobody_twice(store: Store) -> None:
    here = community_id(store)
    ids = []
    with store.write("陈丽") as change:
        ids = [registers.add_person(change, name, "other") for name in ("甲", "乙")]
    both = [street.Member(person, Role.LEADER) for person in ids]
    with pytest.raises(FiresweepError, match="one leader"):
        office.save_team(store, None, by="陈丽", community_id=here, name="一组", members=both)
    twice = [street.Member(ids[0], Role.LEADER), street.Member(ids[0], Role.MEMBER)]
    with pytest.raises(FiresweepError, match="twice"):
        office.save_team(store, None, by="陈丽", community_id=here, name="一组", members=twice)


def test_a_retired_team_is_out_of_use(store: Store) -> None:
    a_team(store)
    with store.read() as connection:
        (team,) = street.teams(connection)
    assert [member.role for member in team.members] == ["leader", "deputy", "member"]
    office.retire_team(store, team, by="陈丽")
    with store.read() as connection:
        assert street.teams(connection) == []


def test_a_setting_is_written_and_read_back(store: Store) -> None:
    with store.read() as connection:
        assert street.setting(connection, "issuer", "") == ""
    office.save_setting(store, "issuer", "临江街道办事处", by="陈丽")
    office.save_setting(store, "issuer", "临江街道", by="陈丽")
    with store.read() as connection:
        assert street.setting(connection, "issuer") == "临江街道"
