"""Taking a list in, on real widgets."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from firesweep.model.registry.listed import Field
from firesweep.sheet.write import write_xlsx
from firesweep.store.database import Store
from firesweep.store.registry.premises import all_premises
from firesweep.ui.desk import Desk
from firesweep.ui.registry.importing import Import
from firesweep.ui.words import language
from tests.ui.reach import unnamed

Settle = Callable[[], None]
HEADING = ("单位名称", "地址", "所属社区", "场所类型", "联系电话", "备用")


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot, settle: Settle) -> Iterator[Import]:
    made = Import(desk)
    qtbot.addWidget(made)
    made.resize(1200, 660)
    made.show()
    settle()
    yield made
    settle()


def a_list(folder: Path, *rows: tuple[str, ...], name: str = "台账.xlsx") -> Path:
    write_xlsx(folder / name, HEADING, rows)
    return folder / name


def looked_at(screen: Import, settle: Settle, path: Path) -> None:
    screen.take_files([path])
    settle()


def names(store: Store) -> set[str]:
    with store.read() as connection:
        return {row["name"] for row in all_premises(connection)}


def lines(screen: Import) -> list[str]:
    model = screen.ui.problems.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_list_is_looked_at_and_then_taken(
    screen: Import, store: Store, settle: Settle, tmp_path: Path
) -> None:
    path = a_list(
        tmp_path,
        ("同福旅社", "中山路1号", "滨江", "旅馆", "13800001111", ""),
        ("鑫达服装厂", "中山路2号", "和平社区", "企业", "", ""),
        ("", "中山路3号", "和平社区", "企业", "", ""),
    )
    looked_at(screen, settle, path)
    assert screen.ui.fresh.text() == "New 2"
    assert screen.ui.unread.text() == "Not readable 1"
    assert lines(screen)[0].startswith("Not readable, Row 4")
    assert names(store) == set()
    QTest.keyClick(screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert names(store) == {"同福旅社", "鑫达服装厂"}
    assert screen.ui.done_title.text() == "Imported: 2 new, 0 changed, 0 as before"
    assert "Rows not read: 1" in screen.ui.done_hint.text()
    looked_at(screen, settle, path)
    assert screen.ui.unchanged.text() == "As before 2"
    assert not screen.ui.start.isEnabled()


def test_rows_that_name_no_community_are_given_one(
    screen: Import, store: Store, settle: Settle, tmp_path: Path
) -> None:
    looked_at(screen, settle, a_list(tmp_path, ("同福旅社", "中山路1号", "", "", "", "")))
    assert "choose a community" in screen.ui.verdict.text()
    assert not screen.ui.start.isEnabled()
    for combo, value in ((screen.ui.community, "长安社区"), (screen.ui.category, "HST")):
        combo.setCurrentIndex(combo.findData(value))
    screen.judge()
    settle()
    assert screen.ui.verdict.isHidden()
    screen.ui.start.click()
    settle()
    assert names(store) == {"同福旅社"}


def test_a_column_nobody_knows_is_mapped_by_hand(
    screen: Import, settle: Settle, tmp_path: Path, qtbot: QtBot
) -> None:
    looked_at(screen, settle, a_list(tmp_path, ("甲店", "中山路", "滨江社区", "商店", "", "王强")))
    assert screen.preview.mapping()[0] is Field.NAME
    assert 5 not in screen.preview.mapping()
    screen.preview.choose(5, Field.CONTACT)
    qtbot.waitUntil(lambda: contacts(screen) == ["王强"])


def contacts(screen: Import) -> list[str]:
    return [row.contact for row in screen.judgement.plan.rows] if screen.judgement else []


def test_a_community_the_street_does_not_have_is_added_only_on_request(
    screen: Import, settle: Settle, tmp_path: Path
) -> None:
    looked_at(screen, settle, a_list(tmp_path, ("甲店", "中山路", "花园社区", "商店", "", "")))
    assert screen.ui.unread.text() == "Not readable 1"
    screen.ui.add_communities.setChecked(True)
    screen.judge()
    settle()
    assert screen.ui.fresh.text() == "New 1"
    assert screen.judgement is not None
    assert screen.judgement.report is not None
    assert screen.judgement.report.communities == ("花园社区",)


def test_another_heading_row_is_another_list(
    screen: Import, settle: Settle, tmp_path: Path
) -> None:
    (tmp_path / "a.csv").write_text("滨江社区台账,\n名称,地址\n甲店,中山路\n", "utf-8")
    looked_at(screen, settle, tmp_path / "a.csv")
    assert screen.ui.heading.value() == 2
    screen.ui.heading.setValue(0)
    settle()
    assert screen.ui.heading.text() == "none"
    assert screen.preview.mapping() == {}


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04broken", b"\x00\x01\x02" * 99])
def test_a_file_that_is_no_list_gets_a_sentence(
    screen: Import, settle: Settle, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "x.xlsx").write_bytes(content)
    looked_at(screen, settle, tmp_path / "x.xlsx")
    assert screen.ui.stack.currentWidget() is screen.ui.drop_page
    assert "x.xlsx" in screen.ui.drop_wrong.text()
    looked_at(screen, settle, tmp_path / "nowhere.csv")
    assert "nowhere.csv" in screen.ui.drop_wrong.text()


def test_stopping_an_import_leaves_nothing(
    screen: Import, store: Store, settle: Settle, tmp_path: Path
) -> None:
    rows = [(f"店{n}", "中山路", "滨江社区", "商店", "", "") for n in range(600)]
    looked_at(screen, settle, a_list(tmp_path, *rows))
    screen.start()
    assert screen._progress is not None
    screen._progress.cancel()
    settle()
    assert names(store) == set()
    assert screen.ui.start.isEnabled()


@pytest.mark.parametrize("file", ["shanghai-buildings.csv", "taiwan-factories-10000.csv"])
def test_real_lists_are_taken_as_they_are(
    screen: Import, store: Store, desk: Desk, qtbot: QtBot, shared_data: Path, file: str
) -> None:
    screen.take_files([shared_data / "premises" / file])
    assert desk.work.wait_idle(60)
    screen.ui.community.setCurrentIndex(1)
    screen.judge()
    assert desk.work.wait_idle(60)
    assert screen.judgement is not None
    assert screen.judgement.plan.problems == ()
    screen.start()
    assert desk.work.wait_idle(60)
    assert len(names(store)) > 4000


def test_every_field_has_a_name_in_every_language(
    screen: Import, settle: Settle, tmp_path: Path, qapp: QApplication
) -> None:
    looked_at(screen, settle, a_list(tmp_path, ("甲店", "中山路", "滨江社区", "商店", "", "")))
    assert unnamed(screen) == []
    language.speak("zh_TW")
    qapp.processEvents()
    assert screen.ui.fresh.text() == "新增 1"
