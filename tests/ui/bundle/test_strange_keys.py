"""A key nobody trusts yet, and a lost laptop that was found, by the widgets people use."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from firesweep.bundle.look import look
from firesweep.bundle.signing import Signed, ring_of
from firesweep.bundle.trust import withdraw
from firesweep.store.database import Store
from firesweep.store.own_key import own_key
from firesweep.store.signatures import fingerprint
from firesweep.ui.bundle.bundles import Bundles
from firesweep.ui.bundle.laptop_key import LaptopKey
from firesweep.ui.bundle.views import View
from firesweep.ui.desk import Desk
from firesweep.ui.rows.row_list import RowLine
from firesweep.ui.worker import Worker
from tests.bundle.laptops import a_laptop, exchange, sent, taken
from tests.bundle.test_keys import new_key
from tests.factory import TODAY, a_premises

Settle = Callable[[], None]


@pytest.fixture
def screen(
    window: QApplication, worker: Worker, qtbot: QtBot, office: Store, settle: Settle
) -> Iterator[Bundles]:
    """The exchange at the street office."""
    screen = screen_of(office, worker)
    qtbot.addWidget(screen)
    screen.show()
    settle()
    yield screen
    settle()


def screen_of(store: Store, worker: Worker) -> Bundles:
    screen = Bundles(Desk(store, worker, today=lambda: TODAY))
    screen.resize(1144, 700)
    return screen


def first_row(screen: Bundles) -> RowLine:
    line: RowLine = screen.ui.rows.model().lines[0]
    return line


def opened(screen: Bundles, settle: Settle) -> LaptopKey:
    """Press the button of the first row."""
    screen.act(first_row(screen).id)
    settle()
    (dialog,) = [each for each in screen.findChildren(LaptopKey) if each.isVisible()]
    return dialog


def test_the_new_key_of_a_file_is_compared_and_its_file_taken_in(
    screen: Bundles, office: Store, laptop: Store, settle: Settle
) -> None:
    exchange(laptop, office)
    new = new_key(laptop)
    a_premises(laptop, "新开的面馆")
    screen.take_files([sent(laptop).path])
    settle()
    assert ring_of(office).offers == {}, "looking notes nothing"
    assert first_row(screen).action == "Compare keys…"
    dialog = opened(screen, settle)
    assert fingerprint(new) in dialog.ui.offered.text()
    dialog.trust()
    assert "you heard by phone" in dialog.ui.trouble.text()
    dialog.ui.heard.setText(fingerprint(new))
    dialog.trust()
    settle()
    assert (first_row(screen).pill, first_row(screen).action) == ("New", "")
    screen.look_or_take()
    settle()
    assert first_row(screen).pill == "Taken in"


def test_a_laptop_has_no_say_in_whose_key_another_one_has(
    office: Store, laptop: Store, worker: Worker, qtbot: QtBot, settle: Settle
) -> None:
    other = a_laptop(office, "C")
    exchange(laptop, office)
    taken(other, sent(office).path)
    new_key(laptop)
    screen = screen_of(other, worker)
    qtbot.addWidget(screen)
    screen.take_files([sent(laptop, to="C").path])
    settle()
    assert (first_row(screen).pill, first_row(screen).action) == ("Refused", "")
    other.close()


def test_a_laptop_withdrawn_by_mistake_is_back_by_undo(
    screen: Bundles, office: Store, laptop: Store, settle: Settle
) -> None:
    exchange(laptop, office)
    undos: list[Callable[[], object]] = []
    screen.desk.undo_offered.connect(lambda _said, undo, _about: undos.append(undo))
    screen.load()
    settle()
    screen.show_view(View.LAPTOPS)
    dialog = opened(screen, settle)
    dialog.ui.note.setText("遗失")
    dialog.withdraw()
    settle()
    assert first_row(screen).pill == "withdrawn"
    screen.desk.write(screen, undos[0])
    settle()
    assert first_row(screen).pill != "withdrawn"
    assert look(office, sent(laptop).path).signed is Signed.KNOWN


def test_a_lost_laptop_that_was_found_is_trusted_again_by_its_details(
    screen: Bundles, office: Store, laptop: Store, settle: Settle
) -> None:
    exchange(laptop, office)
    withdraw(office, "B", by="王", note="在公交车上遗失")
    screen.load()
    settle()
    screen.show_view(View.LAPTOPS)
    dialog = opened(screen, settle)
    assert "by 王: 在公交车上遗失" in dialog.ui.gone.text()
    assert not dialog.ui.heard.isVisible(), "its key is known"
    dialog.trust()
    settle()
    assert look(office, sent(laptop).path).signed is Signed.KNOWN


def test_another_machine_with_the_code_of_a_lost_laptop_names_its_fingerprint(
    screen: Bundles, office: Store, laptop: Store, settle: Settle
) -> None:
    exchange(laptop, office)
    lost = fingerprint(own_key(laptop.folder).public)
    withdraw(office, "B", by="王", note="遗失")
    other = fingerprint(new_key(laptop))
    screen.take_files([sent(laptop).path])
    settle()
    dialog = opened(screen, settle)
    assert lost in dialog.ui.state.text()
    assert other in dialog.ui.offered.text()
    assert dialog.ui.heard.isVisible()
