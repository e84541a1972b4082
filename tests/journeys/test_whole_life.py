"""One hazard from the door to its reopening, in the real window, and every paper on its way.

Dialogs are the program's own, filled in and sent by their buttons; only the wait for a person is
taken out of `exec`. Each paper is read back: what it says, and the code it bears.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pypdfium2
import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QDate, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog

from firesweep.model.hazard.life import State
from firesweep.model.paper.code import read_code
from firesweep.store.check.check import check
from firesweep.store.database import Store
from firesweep.store.hazard import hazards
from firesweep.store.hazard.hazards import HazardLine
from firesweep.ui.field.following import Following
from firesweep.ui.office.deeds import DEEDS, Deed
from firesweep.ui.office.desk_chips import ALL, CLOSED
from firesweep.ui.paper.issuing import DraftPreview
from firesweep.ui.paper.preview import Preview
from firesweep.ui.paper.sheets import show_dossiers
from tests.factory import a_premises, content_of
from tests.journeys.conftest import Hands
from tests.paper.cases import plain

KEYS, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
ONE, OTHER = "EVA-01", "EVA-02"
Fill = Callable[[Any], object]


class Printed(NamedTuple):
    """A paper as it was shown: its number or name, what it says, the kinds its codes name."""

    name: str
    said: str
    codes: frozenset[str]


class Road:
    """A team and an office at one window; days go by as they say."""

    def __init__(self, hands: Hands, store: Store) -> None:
        self.hands, self.store = hands, store
        self.day = date.today()
        self.asked: list[tuple[str, Fill]] = []
        self.papers: list[Printed] = []
        desk = hands.shell.desk
        assert desk is not None
        desk.today = lambda: self.day
        self.desk = desk

    @property
    def screen(self) -> Any:
        """The rectification desk."""
        return self.hands.shell.open_screen

    def line(self, problem: str) -> HazardLine:
        """A hazard as it stands in the store now."""
        with self.store.read() as connection:
            every = hazards.hazard_lines(connection)
        return next(line for line in every if line.code == problem)

    def stand_at(self, premises_id: str) -> None:
        """Open a premises, the window in front."""
        self.hands.shell.go("premises", premises_id=premises_id)
        self.hands.settle()
        self.hands.shell.activateWindow()
        self.hands.qtbot.waitUntil(self.hands.shell.isActiveWindow)

    def later(self, days: int) -> None:
        """Days go by; the desk is opened anew in the morning."""
        self.day += timedelta(days=days)
        self.hands.shell.go("rectification")
        self.screen.refresh()
        self.hands.settle()

    def do(self, deed: Deed, code: str, *asked: tuple[str, Fill]) -> list[Printed]:
        """Stand on a hazard, press the key of a deed, fill in what is asked; return its papers."""
        self.asked = list(asked)
        before = len(self.papers)
        line = self.line(code)
        closed = line.state == State.CLOSED
        # What was closed longer ago than this week is found by its number.
        self.screen.open(bucket=CLOSED if closed else ALL, search=line.number if closed else "")
        self.hands.settle()
        row = self.screen.rows.lines.position(line.id)
        self.screen.ui.list.setCurrentIndex(self.screen.rows.index(row))
        self.hands.shell.activateWindow()
        self.hands.qtbot.waitUntil(self.hands.shell.isActiveWindow)
        self.screen.ui.list.setFocus()
        within_a_loop(lambda: self.hands.press(getattr(KEYS, f"Key_{DEEDS[deed].key}")))
        within_a_loop(self.look_at_papers)
        assert self.asked == [], "a dialog that was expected did not come"
        return self.papers[before:]

    def answer(self, dialog: QDialog) -> int:
        """What a person does with a dialog: fill it in, press its button, wait."""
        dialog.show()
        self.hands.settle()
        if isinstance(dialog, DraftPreview):
            self.look_at(dialog)
            return int(dialog.result())
        wanted, fill = self.asked.pop(0)
        assert type(dialog).__name__ == wanted
        fill(dialog)
        self.hands.settle()  # photos are taken in by then
        dialog.ui.ok.click()  # type: ignore[attr-defined]
        self.hands.settle()
        assert dialog.result() == QDialog.DialogCode.Accepted, said_in(dialog)
        return int(dialog.result())

    def look_at_papers(self) -> None:
        """Look at every paper that is shown, issue it where it is a draft, and close it."""
        while shown := self.shown():
            self.look_at(shown)

    def shown(self) -> Preview | None:
        top = (each for each in QApplication.topLevelWidgets() if each.isVisible())
        return next((each for each in top if isinstance(each, Preview)), None)

    def look_at(self, shown: Preview) -> None:
        if not shown.ui.issue.isHidden():
            shown.ui.issue.click()
            self.hands.settle()
            assert shown.ui.issue.isHidden(), shown.ui.trouble.text()
        self.papers.append(printed(shown.name, content_of(shown.pages.file)))
        shown.accept()
        self.hands.settle()


def within_a_loop(act: Callable[[], object]) -> None:
    """Do something as the program does all: what is to be deleted later waits for its end."""
    loop, trouble = QEventLoop(), []

    def run() -> None:
        try:
            act()
        except BaseException as error:
            trouble.append(error)
        loop.quit()

    QTimer.singleShot(0, run)
    loop.exec()
    for error in trouble:
        raise error


def printed(name: str, pdf: bytes) -> Printed:
    """Read a paper back: its text, and the code on every page."""
    codes = set()
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        picture = page.render(scale=2).to_pil()
        for found in zxingcpp.read_barcodes(picture):
            code = read_code(found.text)
            assert code is not None
            codes.add(code.kind)
    document.close()
    return Printed(name, plain(pdf), frozenset(codes))


def said_in(dialog: Any) -> str:
    """The trouble a dialog shows."""
    labels = [each for each in vars(dialog.ui).values() if hasattr(each, "property")]
    return "; ".join(each.text() for each in labels if each.property("role") == "error"
                     and not each.isHidden())  # fmt: skip


def fields(**values: str) -> Fill:
    """Write texts into the fields of a dialog."""

    def fill(dialog: Any) -> None:
        for name, text in values.items():
            field = getattr(dialog.ui, name)
            (field.setPlainText if hasattr(field, "setPlainText") else field.setText)(text)

    return fill


@pytest.fixture
def photo(tmp_path: Path) -> Callable[[str], Path]:
    """A photo of a colour of its own."""

    def take(colour: str) -> Path:
        path = tmp_path / f"{colour}.jpg"
        Image.new("RGB", (320, 240), colour).save(path)
        return path

    return take


@pytest.fixture
def road(
    store: Store, hands: Callable[[], Hands], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Road]:
    """A visit with two hazards, each with its photo, made by the keys of the door."""
    phone = tmp_path / "phone"
    phone.mkdir()
    premises_id = a_premises(store)
    made = Road(hands(), store)
    monkeypatch.setattr(QDialog, "exec", lambda dialog: made.answer(dialog))
    made.desk.set_settings(photo_folder=str(phone), last_user="陈丽")
    find_two(made, premises_id, phone)
    yield made
    assert check(store) == []


def find_two(road: Road, premises_id: str, phone: Path) -> None:
    """F5, and 2 with a photo at the first two items; the rest is in order."""
    hands = road.hands
    road.stand_at(premises_id)
    hands.press(KEYS.Key_F5)
    for number, colour in enumerate(("red", "orange")):
        Image.new("RGB", (320, 240), colour).save(phone / f"IMG_{number}.jpg")
        hands.press(KEYS.Key_2)
        hands.press(KEYS.Key_F8)
        hands.press(KEYS.Key_Down)
    hands.press(KEYS.Key_A)
    hands.press(KEYS.Key_Return, CTRL)
    hands.press(KEYS.Key_P)
    for _ in ("finish", "the notice", "the register form"):
        hands.press(KEYS.Key_Return)
        road.look_at_papers()
    hands.press(KEYS.Key_Escape)


def chosen(result: int, people: str, taken: Path) -> Fill:
    """What was seen at a reinspection, by whom, with a photo."""

    def fill(dialog: Any) -> None:
        dialog.ui.people.setText(people)
        for panel in dialog.panels:
            number = result if panel.line.code == ONE else 0
            list(panel.choices.values())[number].click()
            panel.taken.intake.take_files([taken])

    return fill


def with_photo(taken: Path, **values: str) -> Fill:
    """Write texts into a dialog's fields, and add a photo."""

    def fill(dialog: Any) -> None:
        fields(**values)(dialog)
        dialog.taken.intake.take_files([taken])

    return fill


def test_one_hazard_goes_through_every_state(road: Road, photo: Callable[[str], Path]) -> None:
    team = "王志强、赵凯"
    first, register = road.papers
    assert kinds(first, register) == ["notice", "register"]
    assert first.name in first.said
    assert first.name in register.said  # the form says under which notice
    assert states(road) == {ONE: "noticed", OTHER: "noticed"}

    road.later(0)
    road.do(Deed.SERVE, ONE, ("ServeDialog", fields(servers="陈丽、赵凯", receiver="王大福")))
    assert road.line(ONE).served
    deadline = date.fromisoformat(str(road.line(ONE).deadline))
    (extension,) = road.do(
        Deed.EXTEND, ONE, ("ExtendDialog", by_days(1, deadline, reason="配件未到货",
                                                   approver="王志强")),
    )  # fmt: skip
    assert extension.codes == {"extension"}
    assert first.name in extension.said
    road.do(Deed.REPORT, OTHER, ("ReportedDialog", with_photo(photo("green"), note="已整改")))
    assert states(road)[OTHER] == "reported_fixed"

    road.later(30)
    spoken = road.screen.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Overdue")
    rest, record = road.do(
        Deed.REINSPECT, ONE,
        ("ReinspectDialog", chosen(1, team, photo("blue"))), ("RenoticeDialog", fields()),
    )  # fmt: skip
    assert first.name in rest.said  # the further notice names the old one
    assert kinds(rest, record) == ["notice", "reinspection"]
    assert states(road) == {ONE: "noticed", OTHER: "verified"}
    (closing,) = road.do(Deed.CLOSE, OTHER, ("CloseDialog", fields(approver="林书记")))
    assert closing.codes == {"closing"}
    assert states(road)[OTHER] == "closed"

    road.later(5)
    record, letter = road.do(
        Deed.REINSPECT, ONE,
        ("ReinspectDialog", chosen(2, team, photo("navy"))), ("ReferDialog", fields()),
    )  # fmt: skip
    assert kinds(record, letter) == ["reinspection", "referral"]
    assert rest.name in letter.said
    assert states(road)[ONE] == "referred"
    road.do(Deed.ANSWER, ONE, ("AnswerDialog", with_photo(photo("gray"), reply="已立案查处")))
    road.do(Deed.LIST, ONE, ("ListDialog", with_photo(photo("pink"), reason="区政府挂牌督办")))
    assert road.line(ONE).listed_until
    (record,) = road.do(Deed.REINSPECT, ONE, ("ReinspectDialog", chosen(0, team, photo("white"))))
    (closing,) = road.do(Deed.CLOSE, ONE, ("CloseDialog", fields(approver="林书记")))
    assert states(road)[ONE] == "closed"

    road.later(20)
    road.do(Deed.REOPEN, OTHER, ("ReopenDialog", with_photo(photo("brown"), reason="回访发现又锁")))
    assert states(road)[OTHER] == "found"
    road.do(Deed.VOID, OTHER, ("VoidDialog", fields(reason="登记在别家名下", approver="王志强")))
    assert states(road) == {ONE: "closed", OTHER: "void"}

    show_dossiers(road.desk, [road.line(ONE).premises_id], road.screen)
    road.hands.settle()
    road.look_at_papers()
    dossier = road.papers[-1]
    assert {"dossier", "notice", "extension", "reinspection", "referral"} <= dossier.codes
    for paper in (first, extension, rest, letter):
        assert paper.name in dossier.said


def test_what_is_put_right_at_once_gets_its_order_and_a_shut_door_its_slip(
    road: Road, photo: Callable[[str], Path]
) -> None:
    hands, before = road.hands, len(road.papers)
    road.stand_at(a_premises(road.store, "和平宾馆"))
    for key in (KEYS.Key_F5, KEYS.Key_2, KEYS.Key_F2):
        hands.press(key)
    card = road.screen.ui.hazard
    for strip, colour in ((card.photos, "maroon"), (card.after, "lime")):
        strip.intake.take_files([photo(colour)])
        hands.settle()
    hands.press(KEYS.Key_F2)
    road.screen.ui.items.setFocus()
    hands.press(KEYS.Key_A)
    hands.press(KEYS.Key_Return, CTRL)
    hands.press(KEYS.Key_P)
    for _ in ("finish", "the order", "the register form"):
        hands.press(KEYS.Key_Return)
        road.look_at_papers()
    hands.press(KEYS.Key_Escape)
    order, register = road.papers[before:]
    assert kinds(order, register) == ["order", "register"]
    assert "putright:Corridororstairs" in register.said
    with road.store.read() as connection:
        (fixed,) = hazards.closed_hazards(connection)
    assert (fixed.premises, fixed.state) == ("和平宾馆", State.CLOSED)

    road.stand_at(a_premises(road.store, "锦绣酒楼"))
    for key in (KEYS.Key_F5, KEYS.Key_F7, KEYS.Key_1, KEYS.Key_P, KEYS.Key_Return):
        hands.press(key)
    top: Any = QApplication.activeModalWidget()
    hands.qtbot.mouseClick(top.findChild(Following).ui.printSlip, Qt.MouseButton.LeftButton)
    hands.settle()
    road.look_at_papers()
    hands.press(KEYS.Key_Escape)
    slip = road.papers[-1]
    assert slip.codes == {"slip"}
    assert "锦绣酒楼" in slip.said


def kinds(*papers: Printed) -> list[str]:
    """What the codes of some papers say they are: each the same on all its pages."""
    return [" ".join(sorted(paper.codes)) for paper in papers]


def by_days(days: int, after: date, **values: str) -> Fill:
    """Write texts and a deadline so many days after a day."""

    def fill(dialog: Any) -> None:
        fields(**values)(dialog)
        dialog.ui.deadline.setDate(QDate(after + timedelta(days=days)))  # type: ignore[call-overload]

    return fill


def states(road: Road) -> dict[str, str]:
    """Where both hazards stand."""
    return {code: road.line(code).state for code in (ONE, OTHER)}
