"""Beside the premises: merged into another, split again, handed over; its past in one place."""

import pytest

from firesweep.office.registry.handover import hand_over
from firesweep.office.registry.merging import merge
from firesweep.office.street import save_beats, save_communities
from firesweep.store.aliases import kept_id, merge_premises
from firesweep.store.exchange.in_charge import in_charge
from firesweep.store.registers import write_setting
from firesweep.store.street import beats, home_key
from firesweep.ui.desk import Desk
from firesweep.ui.registry.bond_dialogs import DuplicateOfDialog, HandOverDialog
from firesweep.ui.registry.premises import Premises
from tests.factory import a_finished_visit, a_hazard, a_premises, community_id
from tests.ui.registry.conftest import Settle, opened


def kept(desk: Desk, premises_id: str) -> str:
    with desk.store.read() as connection:
        return kept_id(connection, premises_id)


def holder(desk: Desk, premises_id: str) -> str:
    with desk.store.read() as connection:
        found = in_charge(connection, premises_id)
    return found.laptop if found else ""


def test_a_duplicate_is_merged_beside_the_list_and_split_again(
    screen: Premises, desk: Desk, settle: Settle
) -> None:
    first, second = a_premises(desk.store, "同福旅社"), a_premises(desk.store, "同福旅館")
    opened(screen, settle, second)
    screen.panel.bonds.ask_kept()
    dialog = screen.panel.findChild(DuplicateOfDialog)
    assert dialog is not None
    dialog.submit()
    assert not dialog.ui.trouble.isHidden()
    dialog.ui.kept.show_premises(first, "同福旅社")
    dialog.submit()
    settle()
    settle()
    assert kept(desk, second) == first
    assert screen.panel.ui.merged.text() == "Merged into 同福旅社: what is here counts there."
    assert screen.panel.ui.mark.text() == "Merged into another"
    screen.panel.ui.split_again.click()
    settle()
    settle()
    assert kept(desk, second) == second
    assert screen.panel.ui.merged.isHidden()


def test_the_past_of_a_duplicate_stands_at_the_kept_one_with_its_name(
    screen: Premises, desk: Desk, settle: Settle
) -> None:
    first, second = a_premises(desk.store, "同福旅社"), a_premises(desk.store, "同福旅館")
    a_finished_visit(desk.store, second, a_hazard(no_photo_reason="光线太暗"))
    merge(desk.store, first, second, by="陈丽")
    opened(screen, settle, first)
    ui = screen.panel.ui
    assert ui.aliases.text() == "Counts here, too: 同福旅館"
    (visit,) = ui.visits._model.lines
    assert "as 同福旅館" in visit.more
    (hazard,) = ui.hazards._model.lines
    assert "as 同福旅館" in hazard.more
    texts = [line.text for line in ui.history._model.lines]
    assert texts == [
        "Entry and changes: only here",
        "Entered in the registry",
        "Duplicate: 同福旅館, 临江路48号",
        "Duplicate of: (empty) → 同福旅社",
        "Entered in the registry",
    ]


def test_two_merged_into_each_other_say_why_this_one_is_kept(
    screen: Premises, desk: Desk, settle: Settle
) -> None:
    first, second = a_premises(desk.store, "同福旅社"), a_premises(desk.store, "同福旅館")
    with desk.store.write("陈丽") as change:
        merge_premises(change, second, first)
        merge_premises(change, first, second)
    opened(screen, settle, first)
    said = screen.panel.ui.aliases.text()
    assert said.startswith("Counts here, too: 同福旅館.")
    assert "this one was registered first" in said
    assert screen.panel.ui.merged.isHidden()


def test_what_another_laptop_is_in_charge_of_warns_and_can_be_edited(
    screen: Premises, desk: Desk, settle: Settle
) -> None:
    premises_id = a_premises(desk.store)
    hand_over(desk.store, [premises_id], "A", by="陈丽")
    opened(screen, settle, premises_id)
    assert screen.panel.ui.charge.text().startswith("Laptop A is in charge since 2")
    screen.panel.ui.phone.setText("0591-11112222")
    screen.panel.ui.phone.textEdited.emit("0591-11112222")
    screen.panel.save()
    settle()
    settle()
    assert screen.panel.dossier is not None
    assert screen.panel.dossier.values["phone"] == "0591-11112222"
    hand_over(desk.store, [premises_id], "B", by="陈丽")
    screen.panel.refresh()
    settle()
    assert screen.panel.ui.charge.isHidden()


@pytest.mark.parametrize("what", ["one", "list", "beat"])
def test_one_all_that_is_listed_or_the_beat_is_handed_over(
    screen: Premises, desk: Desk, settle: Settle, what: str
) -> None:
    area = community_id(desk.store)
    save_beats(desk.store, area, ["一片区"], by="陈丽")
    with desk.store.read() as connection:
        (beat,) = beats(connection, area)
    first = a_premises(desk.store, "同福旅社", beat_id=beat.id)
    inside = a_premises(desk.store, "鑫达网吧", beat_id=beat.id)
    outside = a_premises(desk.store, "百佳超市")
    screen.load()
    settle()
    opened(screen, settle, first)
    screen.panel.bonds.ask_laptop()
    dialog = screen.panel.findChild(HandOverDialog)
    assert dialog is not None
    dialog.ui.what.setCurrentIndex(dialog.ui.what.findData(what))
    dialog.ui.laptop.setCurrentIndex(dialog.ui.laptop.findData("A"))
    dialog.submit()
    settle()
    settle()
    expected = {"one": ("A", "", ""), "list": ("A", "A", "A"), "beat": ("A", "A", "")}[what]
    assert tuple(holder(desk, each) for each in (first, inside, outside)) == expected


def test_whoever_gets_nothing_of_a_premises_is_named_before_it_is_handed_over(
    screen: Premises, desk: Desk, settle: Settle
) -> None:
    """It is said, and not stopped: the laptop may be given the whole street afterwards."""
    save_communities(desk.store, ["望江社区"], by="陈丽")
    beyond = community_id(desk.store, "望江社区")
    with desk.store.write("陈丽") as change:
        write_setting(change, home_key("B"), beyond)
    premises = a_premises(desk.store, "同福旅社")
    opened(screen, settle, premises)
    screen.panel.bonds.ask_laptop()
    dialog = screen.panel.findChild(HandOverDialog)
    assert dialog is not None
    combo = dialog.ui.laptop
    assert "望江社区" in combo.itemText(combo.findData("B"))
    combo.setCurrentIndex(combo.findData("B"))
    settle()
    assert "is sent nothing of 滨江社区" in dialog.ui.unsent.text()
    combo.setCurrentIndex(combo.findData("A"))
    settle()
    assert dialog.ui.unsent.isHidden()
    combo.setCurrentIndex(combo.findData("B"))
    dialog.submit()
    settle()
    assert holder(desk, premises) == "B"
