"""The registry of 100,000 premises: opened, searched key by key, jumped through, filled."""

import csv
import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from firesweep.model.vocabulary import Category
from firesweep.office.street import new_street
from firesweep.settings import Settings
from firesweep.store.database import open_store
from firesweep.ui.desk import Desk
from firesweep.ui.registry.list_file import Choices, plan_list, read_list, take
from firesweep.ui.registry.premises import Premises
from firesweep.ui.worker import Worker
from tests.bench.bigstore import big_store
from tests.bench.figure import Figure, median_ms, p95, timed_ms
from tests.bench.stage import set_stage

TYPED = (
    "路",
    "号",
    "店",
    "中山路1",
    "临江大酒店",
    "臨江",
    "王伟",
    "ljdjd",
    "lsdjd",
    "13800",
    "社区",
)
ROWS = 10_000


def figures() -> list[Figure]:
    """Open the real screen over the big store and work it."""
    set_stage()
    store, work = open_store(big_store()), Worker()
    desk = Desk(store, work, Settings(last_user="bench"))
    opened = [timed_ms(partial(open_and_close, desk)) for _ in range(7)]
    screen = open_screen(desk)
    keys = [ms for _ in range(3) for text in TYPED for ms in typed_ms(screen, text)]
    search(screen, "")
    jumps = median_ms(partial(jump, screen))
    sorts = [timed_ms(partial(sort_by, screen, number)) for number in (0, 3, 5, 8, 9)]
    screen.close()
    work.shutdown()
    store.close()
    return [
        Figure("registry of 100,000 opened", sorted(opened[1:])[3], 100),
        Figure("search per key, 95 of 100", p95(keys), 30),
        Figure("jump to the last row", jumps, 20),
        Figure("sort by a column, the slowest of five", max(sorts), 250),
        Figure("import of 10,000 premises", timed_ms(import_list) / 1000, 5, "s"),
    ]


def open_screen(desk: Desk) -> Premises:
    """Open the screen as the window does, until its rows are painted."""
    screen = Premises(desk)
    screen.resize(1200, 680)
    screen.show()
    assert desk.work.wait_idle(20)
    QApplication.processEvents()
    return screen


def open_and_close(desk: Desk) -> None:
    """Open the screen once."""
    screen = open_screen(desk)
    screen.close()
    screen.deleteLater()


def search(screen: Premises, text: str) -> None:
    """Type, until what is found is painted."""
    screen.ui.search.setText(text)
    assert screen.desk.work.wait_idle(20)
    QApplication.processEvents()


def typed_ms(screen: Premises, text: str) -> list[float]:
    """Type a text into the empty field; what each key took."""
    search(screen, "")
    return [timed_ms(partial(search, screen, text[:count])) for count in range(1, len(text) + 1)]


def jump(screen: Premises) -> None:
    """To the last row, whose page is read, until it is painted."""
    rows = screen.ui.rows
    rows.scrollToTop()
    screen.model.refresh_rows()
    rows.scrollToBottom()
    rows.viewport().repaint()


def sort_by(screen: Premises, column: int) -> None:
    """Click on a header, until the rows are painted."""
    screen.model.sort(column)
    assert screen.desk.work.wait_idle(20)
    QApplication.processEvents()


def import_list() -> None:
    """Read, plan and write 10,000 new premises, as the import screen does."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.csv"
        write_list(path)
        store = new_street(Path(folder) / "data", "临江街道", ["滨江社区", "临江社区"], "A")
        found = read_list(path)
        choices = Choices(found.mapping, found.header, "滨江社区", Category.SHOPFRONT)
        plan = plan_list(found.table, choices, ["滨江社区", "临江社区"])
        taken = take(store, plan, by="bench", add_communities=False, progress=lambda *_: None)
        assert taken.report.new == ROWS
        store.close()


def write_list(path: Path) -> None:
    """Ten thousand rows as an office keeps them."""
    with path.open("w", encoding="gb18030", newline="") as file:
        lines = csv.writer(file)
        lines.writerow(("序号", "单位名称", "地址", "所属社区", "联系人", "联系电话", "建筑面积"))
        for number in range(ROWS):
            lines.writerow((
                number + 1, f"鑫达服装店{number}", f"中山路{number}号", "临江社区", "王伟",
                f"138{number:08}", number % 900,
            ))  # fmt: skip
