"""The scenes of the community head's week: its lists, its pictures, its tables, its dialogs."""

from __future__ import annotations

from moves import Act, click, key
from scene import scene
from stage import Stage


def act(row: int) -> Act:
    """Press the button of a line of its list."""

    def press(stage: Stage) -> None:
        stage.ui.list.choose(min(row, stage.ui.list.model().rowCount() - 1))
        stage.ui.list.acted.emit(stage.ui.list.current_id())

    return press


WEEKLY = [
    scene("week-decide", "week", key("D"), view="agenda"),
    scene("week-sign", "week", key("Ctrl+P"), view="agenda"),
    scene("week-late", "week", view="late"),
    scene("week-correct", "week", act(6), view="agenda"),
    scene("week-figure", "week", figure="no_access"),
    scene("week-areas", "week", view="areas"),
    scene("week-points", "week", act(0), view="areas"),
    scene("week-veto", "week", act(0), act(99), view="areas"),
    scene("week-grid", "week", view="grid"),
    scene("week-items", "week", key("2"), key("5"), view="agenda"),
    scene("week-trend", "week", key("1"), key("4"), view="agenda"),
    scene("week-tables", "week", key("3"), key("T"), view="agenda"),
    scene("week-signed", "week", key("T"), week="2026-W46"),
    scene("week-lost", "week", act(0), act(1), view="areas", week="2026-W46"),
    scene("week-take-back", "week", click("takeBack"), week="2026-W46"),
    scene("week-month", "week", key("M"), view="agenda"),
    scene("week-year", "week", key("Y"), view="areas"),
]
"""The last of them leave another period behind, and are taken last."""
