"""Two parts of a grid side by side where there is room, otherwise one under the other."""

from PySide6.QtWidgets import QGridLayout, QWidget


def set_beside_or_under(grid: QGridLayout, first: QWidget, second: QWidget, room: int) -> None:
    """Put the second part to the right of the first, or below it where they ask for more room."""
    asked = first.sizeHint().width() + second.sizeHint().width() + grid.horizontalSpacing()
    put(grid, second, *((0, 1) if asked <= room else (1, 0)))


def put(grid: QGridLayout, widget: QWidget, row: int, column: int) -> None:
    """Move a widget of a grid, unless it stands there."""
    at = grid.indexOf(widget)
    if at >= 0 and grid.getItemPosition(at)[:2] == (row, column):  # type: ignore[index]
        return
    grid.removeWidget(widget)
    grid.addWidget(widget, row, column)
