"""What a person does to get to a scene: finds a record, begins a visit, looks at a list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pypdfium2
from moves import Act
from PySide6.QtWidgets import QApplication
from sqlalchemy import text
from stage import NothingToShow, Stage

from firesweep.field import visit as door
from firesweep.field.finding import hazard_from, record_hazard
from firesweep.model.visit.citing import Addressee
from firesweep.model.visit.gaps import wishes
from firesweep.model.vocabulary import Category
from firesweep.sheet.write import write_xlsx
from firesweep.store.calendar import load_calendar
from firesweep.store.checklists import checklist
from firesweep.store.hazard.hazards import HazardLine
from firesweep.store.paper.papers import paper_row
from firesweep.store.registry.premises_list import PremisesFilter, premises_page, premises_rows
from firesweep.store.visit.today import drafts
from firesweep.ui.field.finishing import FinishDialog
from firesweep.ui.field.no_access import NoAccessDialog
from firesweep.ui.office.deeds import Deed, offered
from firesweep.ui.office.desk_chips import ALL, CLOSED
from firesweep.ui.office.scans import Scans
from firesweep.ui.paper.issuing import show_register

LIST = (
    ("单位名称", "场所类型", "所属社区", "详细地址", "联系人", "联系电话"),
    ("江畔人家酒楼", "餐饮", "滨江社区", "临江路212号", "陈国平", "10000010212"),
    ("鑫源五金店", "店面", "望江社区", "望江路36号", "林美玲", "10000010036"),
    ("榕荫旅社", "旅社", "榕树社区", "榕荫街8号二楼", "黄建国", "10000010008"),
    ("", "店面", "榕树社区", "榕荫街10号", "", ""),
    ("顺达仓储有限公司", "企业", "新港社区", "新港路101号", "王敏", "10000010101"),
    ("小星星托育园", "托管班", "书院社区", "书院巷5号", "吴静", "10000010005"),
)
"""A list as an office keeps it; the fourth row has no name."""


def open_premises(**narrowed: Any) -> Act:
    """Open the panel of the first premises that is like this."""

    def act(stage: Stage) -> None:
        stage.go("premises", premises_id=first_premises(stage, **narrowed))

    return act


def first_premises(stage: Stage, **narrowed: Any) -> str:
    """The id of the first premises that is like this."""

    def ask(connection: Any) -> str:
        rows = premises_rows(connection, PremisesFilter(**narrowed))
        return premises_page(connection, rows[:1])[0].id

    return str(stage.ask(ask))


def show_paper(stage: Stage) -> None:
    """Open the notice of the first hazard that has one."""
    desk: Any = stage.screen
    stand_on(stage, lambda line: line.paper_id is not None)
    desk.steps.show_paper(desk.line)


def papers_come(stage: Stage) -> None:
    """Take in a page of a notice, and one on which its code cannot be seen."""
    stand_on(stage, lambda line: line.paper_id is not None and not line.served)
    desk: Any = stage.screen
    notice = stage.ask(lambda connection: paper_row(connection, desk.line.paper_id))
    document = pypdfium2.PdfDocument(stage.desk.store.photos.pdf(notice["pdf_sha256"]))
    page = document[0].render(scale=2, grayscale=True).to_pil()
    document.close()
    folder = stage.data / "扫描件"
    folder.mkdir(exist_ok=True)
    page.save(folder / "IMG_0412.png")
    page.crop((0, page.height // 2, page.width, page.height)).save(folder / "IMG_0413.png")
    desk.take_files([folder])


def look_closely(_stage: Stage) -> None:
    """Show the scan in hand large, beside its paper as it was issued."""
    for each in QApplication.topLevelWidgets():
        if isinstance(each, Scans) and each.isVisible():
            each.show_beside()


def deed(wanted: Deed) -> Act:
    """Do something on the desk with the first hazard whose life allows it, open or closed."""

    def act(stage: Stage) -> None:
        desk: Any = stage.screen
        today = stage.desk.today()
        for bucket in (ALL, CLOSED):
            desk.show_bucket(bucket)
            if stand_on(stage, lambda line: wanted in offered(line, today)):
                desk.do(wanted)
                return
        raise NothingToShow(f"no hazard of the practice store allows “{wanted.value}”")

    return act


def stand_on(stage: Stage, fits: Callable[[HazardLine], bool]) -> bool:
    """Go to the first line of the desk that fits; False where none does."""
    desk: Any = stage.screen
    for row, line in enumerate(desk.rows.lines):
        if fits(line):
            stage.ui.list.setCurrentIndex(desk.rows.index(row))
            return True
    return False


def inspect(stage: Stage) -> None:
    """Begin a visit of a key unit nobody has been to."""
    stage.go("inspection", premises_id=first_premises(stage, key_unit=True, never_visited=True))


def resume(stage: Stage) -> None:
    """Go on with the oldest visit under way, where a hazard is found that was there before."""
    line = stage.ask(drafts)[-1]
    stage.go("inspection", draft_id=line.id)


def stand_on_hazard(stage: Stage) -> None:
    """Stand on the first item that is wrong."""
    visit: Any = stage.screen.under_way.visit  # type: ignore[attr-defined]
    stage.ui.items.go_to(visit.hazards[0].code)


def stand_on_wish(stage: Stage) -> None:
    """Stand on the first item whose photo is asked for."""
    screen: Any = stage.screen
    screen.go_to(wishes(screen.under_way.visit)[0])


def lock(stage: Stage) -> None:
    """Finish a visit that found something, up to what follows."""
    desk, draft = stage.desk, visit(stage, wrong="EVA-02")
    door.sign_all_on_paper(desk.store, draft, by=desk.by)
    dialog = FinishDialog(desk, draft, stage.screen)
    dialog.open()
    dialog.finish()


def about_hazard(show: str) -> Act:
    """Open what the desk tells of its first hazard."""

    def act(stage: Stage) -> None:
        screen: Any = stage.screen
        stand_on(stage, lambda line: line.served)
        getattr(screen.steps, show)(*([screen.line] if show == "show_history" else []))

    return act


def open_form(stage: Stage) -> None:
    """Show the register form of a visit that has one."""
    query = text("SELECT inspection_id FROM paper WHERE kind = 'register' ORDER BY id")
    visit = stage.ask(lambda c: c.execute(query).scalar())
    if visit is None:
        raise NothingToShow("no visit of the practice store has a form")
    show_register(stage.desk, visit, stage.screen)


def visit(stage: Stage, wrong: str = "") -> str:
    """A visit with every question answered."""
    desk = stage.desk
    place = first_premises(stage, category=Category.HOTEL, never_visited=True)
    draft = door.begin(desk.store, place, by=desk.by, script="zh_CN", today=desk.today())
    if wrong:
        hotel = Addressee(frozenset({Category.HOTEL}))
        hazard = hazard_from(checklist().items[wrong], addressee=hotel, script="zh_CN",
                             visit_day=desk.today(), calendar=load_calendar())  # fmt: skip
        record_hazard(desk.store, draft, hazard, by=desk.by)
    door.answer_rest_ok(desk.store, draft, by=desk.by)
    return draft


def enter_check(stage: Stage) -> None:
    """Enter what a premises ticked on its sheet."""
    screen: Any = stage.screen
    screen.panel.show_premises(first_premises(stage, search="永鑫"))
    screen.panel.self_checks.enter()


def hand_out(stage: Stage) -> None:
    """Record that a premises was given its self-check sheet."""
    screen: Any = stage.screen
    screen.panel.show_premises(first_premises(stage, search="永鑫"))
    screen.panel.self_checks.hand_out()


def finish(stage: Stage) -> None:
    """Come to the end of a visit."""
    FinishDialog(stage.desk, visit(stage), stage.screen).open()


def no_access(stage: Stage) -> None:
    """Nobody opens."""
    NoAccessDialog(stage.desk, visit(stage), stage.screen).open()


def look_at_a_list(stage: Stage) -> None:
    """Drop a list on the import."""
    path = stage.data / "台账.xlsx"
    write_xlsx(path, LIST[0], LIST[1:])
    stage.screen.take_files([path])


def first_start(stage: Stage) -> None:
    """A window over a folder that holds nothing yet."""
    stage.visit(stage.data.parent / "nothing")


def write_street(stage: Stage) -> None:
    """Fill in a new street."""
    asked: Any = stage.window.first_start
    asked.ui.newStreet.setChecked(True)
    asked.ui.name.setText("临江街道")
    asked.ui.laptop.setText("A")
    asked.ui.communities.setPlainText("滨江社区\n望江社区\n榕树社区")
