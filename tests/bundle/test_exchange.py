"""Two laptops and a stick: what one records, the other shows, and nothing is lost."""

import re
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from firesweep.bundle.join import join
from firesweep.bundle.kept import KEPT, MOST_KEPT
from firesweep.bundle.look import look
from firesweep.bundle.receive import in_order, receive_all
from firesweep.bundle.send import Wish, send
from firesweep.errors import FiresweepError
from firesweep.model.ids import new_id
from firesweep.model.names import initials
from firesweep.store.bundle.format import MOST_TEXT
from firesweep.store.check.check import check
from firesweep.store.database import Store, open_store
from firesweep.store.exchange.standing import imports, missing_here, standings
from firesweep.store.exchange.waiting import counted
from firesweep.store.hazard.hazards import open_hazards
from firesweep.store.merge.undo import undo
from firesweep.store.registers import write_setting
from firesweep.store.registry.premises import all_premises, derived_texts
from firesweep.store.registry.premises_list import PremisesFilter, premises_rows
from firesweep.store.street import setting
from firesweep.store.tables import Person
from firesweep.store.visit.inspections import inspections_of
from firesweep.store.visit.today import count_clashes
from tests.bundle.laptops import (
    STICK,
    a_laptop,
    digest_of,
    edited,
    exchange,
    given_out,
    sent,
    shown,
    taken,
)
from tests.bundle.street import a_photo, picture
from tests.factory import TODAY, a_finished_visit, a_hazard, a_premises, a_street

UNSEEN = "光线太暗"


def test_a_laptop_that_joins_holds_what_the_office_holds(office: Store, laptop: Store) -> None:
    assert laptop.owner == office.owner._replace(laptop="B")
    assert digest_of(laptop) == digest_of(office)
    assert check(laptop) == []


def test_a_visit_reaches_the_office_whole(office: Store, laptop: Store) -> None:
    premises_id = a_premises(laptop)
    a_finished_visit(laptop, premises_id, a_hazard(no_photo_reason=UNSEEN))
    taken(office, sent(laptop).path)
    assert digest_of(office) == digest_of(laptop)
    with office.read() as connection:
        assert len(inspections_of(connection, premises_id)) == 1
        assert [line.premises_id for line in open_hazards(connection)] == [premises_id]
        assert len(premises_rows(connection, PremisesFilter(search="tflsh"))) == 0
        assert len(premises_rows(connection, PremisesFilter(search="tfls"))) == 1
    assert check(office) == []


def test_the_same_bundle_twice_changes_nothing(office: Store, laptop: Store) -> None:
    a_premises(laptop)
    path = sent(laptop).path
    before = path.read_bytes()
    first, digest = taken(office, path), digest_of(office)
    again = taken(office, path)
    assert (first.number, again.number, again.look.lines) == (1, None, 0)
    assert digest_of(office) == digest
    assert path.read_bytes() == before


def test_an_edit_that_saw_the_other_wins_whatever_the_clock(office: Store, laptop: Store) -> None:
    premises_id = a_premises(office)
    exchange(office, laptop)
    edited(laptop, premises_id, phone="111")
    edited(laptop, premises_id, phone="222")
    exchange(laptop, office)
    edited(office, premises_id, phone="333")
    exchange(office, laptop)
    assert shown(laptop, premises_id, "phone") == shown(office, premises_id, "phone") == "333"
    assert digest_of(office) == digest_of(laptop)


def test_edits_made_apart_both_stand_and_one_is_shown(office: Store, laptop: Store) -> None:
    premises_id = a_premises(office)
    exchange(office, laptop)
    edited(office, premises_id, phone="111", address="中山路1号")
    edited(laptop, premises_id, phone="222", contact="张敏")
    found = look(office, sent(laptop).path)
    assert found.clashes == 1
    exchange(office, laptop)
    assert {shown(office, premises_id, f) for f in ("address", "contact")} == {"中山路1号", "张敏"}
    assert shown(office, premises_id, "phone") == shown(laptop, premises_id, "phone")
    assert digest_of(office) == digest_of(laptop)


def test_a_look_counts_the_clashes_that_wait_for_a_person(office: Store, laptop: Store) -> None:
    """Not those the rule settles: the same value twice, or one beside an empty one."""
    premises_id = a_premises(office)
    exchange(office, laptop)
    edited(office, premises_id, phone="111", contact="张敏", address="中山路1号")
    edited(laptop, premises_id, phone="111", contact="", address="中山路2号")
    assert look(office, sent(laptop).path).clashes == 1
    taken(office, sent(laptop).path)
    with office.read() as connection:
        assert count_clashes(connection) == 1


def test_key_by_anyone_is_key_until_somebody_settles_it(office: Store, laptop: Store) -> None:
    premises_id = a_premises(office)
    exchange(office, laptop)
    edited(office, premises_id, key_unit=True)
    edited(laptop, premises_id, key_unit=True)
    edited(laptop, premises_id, key_unit=False)
    exchange(office, laptop)
    assert shown(office, premises_id, "key_unit") is True
    assert shown(laptop, premises_id, "key_unit") is True
    edited(laptop, premises_id, key_unit=False)
    exchange(office, laptop)
    assert shown(office, premises_id, "key_unit") is False


def test_an_empty_value_never_hides_one_written_apart(office: Store, laptop: Store) -> None:
    premises_id = a_premises(office, phone="100")
    exchange(office, laptop)
    edited(office, premises_id, phone="111")
    edited(laptop, premises_id, phone="120")
    edited(laptop, premises_id, phone="")
    exchange(office, laptop)
    assert shown(laptop, premises_id, "phone") == "111"
    assert shown(office, premises_id, "phone") == "111"


def test_two_laptops_that_make_the_same_setting_show_one_value(
    office: Store, laptop: Store
) -> None:
    for store, value in ((office, "甲"), (laptop, "乙")):
        with store.write("x") as change:
            write_setting(change, "paper.issuer", value)
    exchange(office, laptop)
    with office.read() as one, laptop.read() as other:
        assert setting(one, "paper.issuer") == setting(other, "paper.issuer")
    assert digest_of(office) == digest_of(laptop)


def test_the_office_says_in_its_bundle_what_has_arrived(office: Store, laptop: Store) -> None:
    premises_id = a_premises(laptop)
    a_finished_visit(laptop, premises_id, a_hazard(no_photo_reason=UNSEEN))
    with laptop.read() as connection:
        assert counted(connection, laptop.owner) == {"premises": 1, "inspection": 1, "hazard": 1}
    taken(office, sent(laptop).path)
    taken(laptop, sent(office, to="B").path)
    with laptop.read() as connection:
        assert counted(connection, laptop.owner) == {}
    assert sent(laptop).entries == 0


def test_a_photo_left_out_is_missed_by_name_until_it_arrives(office: Store, laptop: Store) -> None:
    sha = a_photo(laptop, a_premises(laptop))
    assert taken(office, sent(laptop, photo_bytes=0).path).photos == 0
    (missed,) = missing_here(office)
    assert (missed.sha256, missed.laptop) == (sha, "B")
    assert missed._replace(name="").called == missed.premises == "同福旅社"
    taken(laptop, sent(office, to="B").path)
    with laptop.read() as connection:
        assert counted(connection, laptop.owner) == {"photo": 1}
    late = sent(laptop)
    assert (late.entries, late.photos) == (0, 1)
    assert taken(office, late.path).photos == 1
    assert missing_here(office) == []
    taken(laptop, sent(office, to="B").path)
    with laptop.read() as connection:
        assert counted(connection, laptop.owner) == {}


def test_at_the_office_nothing_waits(office: Store) -> None:
    a_finished_visit(office, a_premises(office), a_hazard(no_photo_reason=UNSEEN))
    with office.read() as connection:
        assert counted(connection, office.owner) == {}


def test_photos_go_along_as_far_as_they_fit(office: Store, laptop: Store) -> None:
    premises_id = a_premises(laptop)
    for _ in range(3):
        a_photo(laptop, premises_id)
    two = 2 * len(picture()) + 2 * 40
    made = sent(laptop, photo_bytes=two)
    assert (made.photos, made.photos_left_out) == (2, 1)


def test_a_bundle_lost_on_the_way_is_sent_again(office: Store, laptop: Store) -> None:
    a_premises(laptop)
    lost = sent(laptop)
    lost.path.unlink()
    a_premises(laptop, "鑫达网吧", categories="AMU")
    taken(office, sent(laptop).path)
    assert digest_of(office) == digest_of(laptop)


def test_a_bundle_that_goes_on_from_what_is_not_here_is_refused(
    office: Store, laptop: Store
) -> None:
    a_premises(laptop)
    taken(office, sent(laptop).path)
    taken(laptop, sent(office, to="B").path)
    a_premises(laptop, "鑫达网吧", categories="AMU")
    with office.write("x") as change:
        undo(change, 1)
    with pytest.raises(FiresweepError, match="everything"):
        taken(office, sent(laptop).path)
    taken(office, sent(laptop, full=True).path)
    assert digest_of(office) == digest_of(laptop)


def test_three_laptops_agree_without_ever_meeting(office: Store, laptop: Store) -> None:
    third = a_laptop(office, "C")
    premises_id = a_premises(laptop)
    a_premises(third, "鑫达网吧", categories="AMU")
    exchange(laptop, office)
    exchange(third, office)
    exchange(laptop, office)
    edited(laptop, premises_id, phone="1")
    edited(third, premises_id, phone="2")
    exchange(laptop, third)
    exchange(office, laptop)
    assert len({digest_of(each) for each in (office, laptop, third)}) == 1
    third.close()


def test_a_stall_arrives_together_with_the_market_it_lies_in(office: Store, laptop: Store) -> None:
    stall = a_premises(laptop, "甲摊位", parent_id=a_premises(laptop, "临江市场"))
    taken(office, sent(laptop).path)
    assert shown(office, stall, "parent_id") is not None
    assert digest_of(office) == digest_of(laptop)


def test_an_import_is_taken_back_and_taken_again(office: Store, laptop: Store) -> None:
    premises_id = a_premises(office, phone="100")
    exchange(office, laptop)
    before = digest_of(office)
    edited(laptop, premises_id, phone="111", name="新名")
    a_finished_visit(laptop, premises_id, a_hazard(no_photo_reason=UNSEEN))
    path = sent(laptop).path
    number = taken(office, path).number
    assert number is not None
    with office.write("x") as change:
        undo(change, number)
    assert digest_of(office) == before
    assert check(office) == []
    assert shown(office, premises_id, "phone") == "100"
    taken(office, path)
    assert digest_of(office) == digest_of(laptop)


def test_an_import_that_was_built_on_stays(office: Store, laptop: Store) -> None:
    premises_id = a_premises(laptop)
    number = taken(office, sent(laptop).path).number
    assert number is not None
    edited(office, premises_id, phone="1")
    before = digest_of(office)
    with pytest.raises(FiresweepError, match="by hand"), office.write("x") as change:
        undo(change, number)
    assert digest_of(office) == before


def test_another_street_is_refused(office: Store, tmp_path: Path) -> None:
    other = a_street(tmp_path / "other", laptop="C")
    path = sent(other, to="A").path
    with pytest.raises(FiresweepError, match="never mixed"):
        taken(office, path)
    other.close()


def test_several_files_come_in_whatever_order_their_names_have(
    office: Store, laptop: Store
) -> None:
    """What laptop B wrote goes on from a bundle of the office that has a higher number."""
    taken(office, sent(laptop).path)
    third = a_laptop(office, "C")
    a_premises(office, "望江旅馆")
    of_office = sent(office).path
    taken(laptop, of_office)
    a_premises(laptop, "江岸面馆")
    of_laptop = sent(laptop, to="A").path
    with pytest.raises(FiresweepError, match="goes on from line"):
        taken(third, of_laptop)
    assert in_order([of_office, of_laptop])[0] == of_laptop
    got = receive_all(third, [of_office, of_laptop], by="王")
    assert [each.trouble for each in got] == [None, None]
    taken(office, of_laptop)
    assert digest_of(third) == digest_of(office)
    third.close()


def test_a_cloned_disk_is_found_at_its_first_bundle(office: Store, tmp_path: Path) -> None:
    laptop = a_laptop(office, "B")
    a_premises(laptop)
    laptop.close()
    shutil.copytree(tmp_path / "B", tmp_path / "clone")
    laptop, clone = open_store(tmp_path / "B"), open_store(tmp_path / "clone")
    a_premises(laptop, "甲")
    a_premises(clone, "乙")
    taken(office, sent(laptop).path)
    before = digest_of(office)
    with pytest.raises(FiresweepError, match="one keeps the code; the other joins anew"):
        taken(office, sent(clone).path)
    assert digest_of(office) == before
    for store in (laptop, clone):
        store.close()


def test_a_code_in_use_is_not_given_twice(office: Store, laptop: Store, tmp_path: Path) -> None:
    a_premises(laptop)
    taken(office, sent(laptop).path)
    again = sent(office, to="B", full=True).path
    with pytest.raises(FiresweepError, match="new code"):
        join(tmp_path / "another", again)
    assert not (tmp_path / "another").exists()


def test_what_others_lack_is_known(office: Store, laptop: Store) -> None:
    a_premises(laptop)
    taken(office, sent(laptop).path)
    a_premises(office, "甲")
    with office.read() as connection:
        (of_b,) = standings(connection, office.owner)
        (first,) = imports(connection)
    assert (of_b.laptop, of_b.bundle, of_b.lacks) == ("B", 1, {"premises": 1})
    assert (first.laptop, first.bundle, first.undone) == ("B", 1, False)
    assert missing_here(office) == []


def test_what_is_taken_in_is_found_by_what_it_is_called_now(office: Store, laptop: Store) -> None:
    """Whether it came new, came new and renamed, was renamed here since, or its renaming undone."""
    new, renamed = a_premises(laptop, "望江旅馆"), a_premises(laptop, "同福旅社")
    edited(laptop, renamed, name="和平饭店", phone="0510-8270")
    receipt = taken(office, sent(laptop).path)
    assert derived(office) == {new: ("望江旅馆", "wjlg"), renamed: ("和平饭店", "hpfd")}
    edited(laptop, new, name="长安客栈")
    second = taken(office, sent(laptop).path)
    assert derived(office)[new] == ("长安客栈", "cakz")
    for number in (second.number, receipt.number):
        with office.write("陈丽") as change:
            undo(change, number or 0)
        expected = {new: ("望江旅馆", "wjlg")} if number == second.number else {}
        assert expected.items() <= derived(office).items()
    assert derived(office) == {}


def derived(store: Store) -> dict[str, tuple[str, str]]:
    """Every premises with its name and initials; each is found by both, and by nothing older."""
    with store.read() as connection:
        rows = {row.id: row for row in all_premises(connection)}
        for row in rows.values():
            assert derived_texts(dict(row)) == {"pinyin": row.pinyin, "search": row.search}
            found = premises_rows(connection, PremisesFilter(search=initials(row.name)))
            assert row.row in found
        return {row_id: (row.name, initials(row.name)) for row_id, row in rows.items()}


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="asks for a folder of Linux")
def test_a_folder_nobody_may_write_to_is_called_by_its_name(office: Store) -> None:
    """Root writes everywhere but there; a bundle half made is no store, whatever SQLite says."""
    with pytest.raises(FiresweepError, match=r"^The bundle cannot be written to /proc \("):
        send(office, Path("/proc"), Wish(), by="陈丽", today=TODAY)


def test_what_cannot_be_cleared_away_either_gets_the_same_sentence(office: Store) -> None:
    given_out(office, "B")
    out = office.folder.parent / "stick" / "x.fsb"
    (out.parent / "x.fsb.part").mkdir()
    with pytest.raises(FiresweepError, match="cannot be written to"):
        send(office, out, Wish("B"), by="陈丽", today=TODAY)


def test_a_bundle_never_takes_the_place_of_another_file(office: Store, tmp_path: Path) -> None:
    there = tmp_path / "week.fsb"
    there.write_bytes(b"last week")
    made = send(office, there, Wish(), by="陈丽", today=TODAY)
    assert (made.path.name, there.read_bytes()) == ("week-2.fsb", b"last week")


@pytest.mark.parametrize(
    ("name", "words", "suffix"),
    [("x.fsb", "十一月的江水", ".fsb.age"), ("x.fsb.age", "", ".fsb"), ("x.txt", "", ".fsb")],
)
def test_a_file_with_another_ending_is_told_its_own(
    office: Store, name: str, words: str, suffix: str
) -> None:
    out = office.folder.parent / "stick" / name
    with pytest.raises(FiresweepError, match=f"ends in {re.escape(suffix)};"):
        send(office, out, Wish(passphrase=words), by="陈丽", today=TODAY)
    with pytest.raises(FiresweepError, match="Put the stick in"):
        send(office, out.parent / "gone" / name, Wish(), by="陈丽", today=TODAY)


def test_no_bundle_is_written_that_nobody_may_take_in(office: Store, laptop: Store) -> None:
    with laptop.write("陈丽") as change:
        change.add(Person(id=new_id(), name="陈" * MOST_TEXT, post="other", phone=""))
    stick = laptop.folder.parent / STICK
    before = sorted(stick.iterdir())
    with pytest.raises(FiresweepError, match=r"_B_\S+\.fsb holds a value no bundle may hold"):
        sent(laptop)
    assert sorted(stick.iterdir()) == before


def test_whatever_is_typed_arrives_and_is_what_was_written(office: Store, laptop: Store) -> None:
    every = "".join(map(chr, range(1, 0x250))) + "\\u0000 \\\\u0000 临江𠀀\u2028\ufffd"
    with laptop.write("陈丽") as change:
        change.add(Person(id=new_id(), name=every, post="other", phone=""))
        change.add(Person(id=new_id(), name="n" * MOST_TEXT, post="other", phone="1" * MOST_TEXT))
    edited(laptop, a_premises(laptop), remarks='改“"\\\n”', area=0.1 + 0.2, floors=7)
    taken(office, sent(laptop).path)
    assert digest_of(office) == digest_of(laptop)


def test_of_every_bundle_sent_the_last_are_kept_as_they_are(office: Store, laptop: Store) -> None:
    made = [sent(laptop).path for _ in range(MOST_KEPT + 2)]
    kept = {path.name: path.read_bytes() for path in (laptop.folder / KEPT).iterdir()}
    assert kept == {path.name: path.read_bytes() for path in made[-MOST_KEPT:]}


def test_what_is_kept_outlives_the_file_and_a_later_one_of_its_name(
    laptop: Store, tmp_path: Path
) -> None:
    first = send(laptop, tmp_path / "week.fsb", Wish(), by="王", today=TODAY).path
    was = first.read_bytes()
    kept, moved = laptop.folder / KEPT / first.name, first.with_name("moved.fsb")
    first.rename(moved)
    second = send(laptop, tmp_path / "week.fsb", Wish(), by="王", today=TODAY).path
    assert kept.read_bytes() == second.read_bytes() != was
    assert moved.read_bytes() == was, "never written over"
    second.unlink()
    assert kept.read_bytes() != was


def test_a_street_begun_anew_under_the_same_name_is_another(office: Store, laptop: Store) -> None:
    with closing(a_street(office.folder.parent / "anew", laptop="B")) as anew:
        path = send(anew, office.folder.parent / "stick", Wish(), by="王", today=TODAY).path
    with pytest.raises(FiresweepError, match="another street that is called 临江街道, too"):
        look(office, path)
