"""A field two laptops wrote apart says so where it is edited; what is saved there is a choice."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from firesweep.office.registry.handover import hand_over
from firesweep.office.registry.merging import merge
from firesweep.store.database import Store
from firesweep.store.merge.clashes import disputes
from firesweep.ui.bundle.bundles import Bundles
from firesweep.ui.bundle.clash_dialog import ClashDialog
from firesweep.ui.desk import Desk
from firesweep.ui.registry.bond_dialogs import HandOverDialog
from firesweep.ui.registry.premises import Premises
from tests.bundle.laptops import edited, exchange, shown
from tests.factory import a_premises
from tests.ui.registry.conftest import Settle, opened


@pytest.fixture
def store(office: Store) -> Store:
    """The office's store is the one on the screen."""
    return office


@pytest.fixture
def apart(office: Store, laptop: Store) -> str:
    """A premises whose phone, and whose being key, both wrote without knowing of the other."""
    made = a_premises(office, "望江旅馆", contact="李")
    exchange(office, laptop)
    edited(office, made, phone="0510-1", gas=True)
    edited(laptop, made, phone="0510-2", gas=False, key_unit=True)
    edited(office, made, key_unit=True)
    edited(office, made, key_unit=False)
    exchange(office, laptop)
    return made


def line(screen: Premises, place: str) -> str:
    """What is said of a dispute below a field; empty where nothing is."""
    found = screen.panel.findChild(QLabel, f"{place}_disputed")
    return found.text() if found is not None and not found.isHidden() else ""


def open_in(store: Store, premises_id: str) -> set[str]:
    with store.read() as connection:
        return {each.field for each in disputes(connection, "premises", premises_id)}


def other_side(store: Store, premises_id: str) -> str:
    return "0510-1" if shown(store, premises_id, "phone") == "0510-2" else "0510-2"


def test_the_other_side_stands_below_the_field_that_is_edited(
    screen: Premises, office: Store, apart: str, settle: Settle
) -> None:
    opened(screen, settle, apart)
    other, laptop = (
        other_side(office, apart),
        "A" if shown(office, apart, "phone")[-1] == "2" else "B",
    )
    assert other in line(screen, "phone")
    assert f"于{laptop}" in line(screen, "phone"), "who wrote it"
    assert f"laptop {laptop}" in line(screen, "phone")
    assert "Key unit" in line(screen, "flags"), "a mark is named: several stand in one field"
    assert not line(screen, "address")
    screen.panel.ui.contact.setText("王强")
    screen.panel.form.edited.emit()
    screen.panel.save()
    settle()
    assert open_in(office, apart) == {"phone", "key_unit"}, "another field settles nothing"
    screen.panel.ui.phone.setText("0510-3")
    screen.panel.save()
    settle()
    assert shown(office, apart, "phone") == "0510-3"
    assert open_in(office, apart) == {"key_unit"}
    assert not line(screen, "phone")


def test_a_dispute_that_comes_while_a_person_types_is_said_before_it_is_settled(
    screen: Premises, office: Store, laptop: Store, settle: Settle
) -> None:
    """The value shown stays the same: nothing but the clash tells that there is another side."""
    made = a_premises(office, "望江旅馆")
    exchange(office, laptop)
    edited(laptop, made, phone="0510-2")
    for phone in ("1", "2", "0510-1"):
        edited(office, made, phone=phone)  # the later of the two counts is shown
    opened(screen, settle, made)
    screen.panel.ui.phone.setText("0510-3")
    exchange(office, laptop)
    assert shown(office, made, "phone") == "0510-1"
    screen.panel.save()
    settle()
    assert "Another laptop wrote" in screen.panel.ui.phone_wrong.text()
    assert "0510-2" in line(screen, "phone")
    assert open_in(office, made) == {"phone"}
    assert screen.panel.ui.phone.text() == "0510-3", "nothing typed is lost"
    screen.panel.save()
    settle()
    assert shown(office, made, "phone") == "0510-3"
    assert not open_in(office, made)


def test_what_is_no_field_of_the_form_is_said_above_it(
    screen: Premises, office: Store, laptop: Store, settle: Settle
) -> None:
    first, second = a_premises(office, "望江旅馆"), a_premises(office, "望江旅舘")
    third = a_premises(office, "望江旅社")
    exchange(office, laptop)
    merge(office, first, third, by="陈丽")
    merge(laptop, second, third, by="王志强")
    exchange(office, laptop)
    opened(screen, settle, third)
    assert "Duplicate of: 望江旅" in line(screen, "above")
    assert "What you save here" not in line(screen, "above"), "nothing here saves it"


def test_a_hand_over_names_what_it_leaves_to_a_person(
    screen: Premises, desk: Desk, office: Store, laptop: Store, settle: Settle
) -> None:
    made, other = a_premises(office, "望江旅馆"), a_premises(office, "江畔旅社")
    exchange(office, laptop)
    hand_over(office, [made], "A", by="陈丽")
    hand_over(laptop, [made], "B", by="王志强")
    exchange(office, laptop)
    opened(screen, settle, made)
    offered: list[str] = []
    desk.undo_offered.connect(lambda sentence, *_: offered.append(sentence))
    for what, said in (("one", "Choose a side first"), ("list", "Left as it is")):
        screen.panel.bonds.ask_laptop()
        dialog = screen.panel.findChildren(HandOverDialog)[-1]
        dialog.ui.what.setCurrentIndex(dialog.ui.what.findData(what))
        elsewhere = {"A", "B"} - {shown(office, made, "in_charge")}
        dialog.ui.laptop.setCurrentIndex(dialog.ui.laptop.findData(elsewhere.pop()))
        dialog.submit()
        settle()
        settle()
        assert said in (offered[-1] if offered else dialog.ui.trouble.text())
        dialog.reject()
    assert "望江旅馆" in offered[-1]
    assert "江畔旅社" not in offered[-1]
    assert open_in(office, made) == {"in_charge"}
    assert shown(office, other, "in_charge") != ""


def test_the_link_leads_to_both_sides(
    screen: Premises, desk: Desk, qtbot: QtBot, apart: str, settle: Settle
) -> None:
    bundles = Bundles(desk)
    qtbot.addWidget(bundles)
    bundles.show()
    went: list[str] = []

    def go(place: str, what: dict[str, str]) -> None:
        went.append(place)
        bundles.open(**what)

    desk.went.connect(go)
    opened(screen, settle, apart)
    link = screen.panel.findChild(QLabel, "phone_disputed")
    assert link is not None
    link.linkActivated.emit("phone")
    settle()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ClashDialog)
    assert went == ["bundles"]
    assert "望江旅馆" in dialog.ui.heading.text()
    dialog.reject()
