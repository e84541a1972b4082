"""Tab as the layouts say: what is added while a window stands would otherwise come last."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLayout,
    QScrollArea,
    QStackedWidget,
    QTabWidget,
    QWidget,
)

TAB = Qt.FocusPolicy.TabFocus


def tab_as_laid_out(root: QWidget) -> None:
    """Let Tab go through a window, a screen or a part of it in the order of its layouts."""
    lead_tab(laid_out(root))


def lead_tab(parts: Iterable[QWidget]) -> None:
    """Let Tab go from each to the next."""
    for first, second in pairwise(parts):
        QWidget.setTabOrder(first, second)


def laid_out(widget: QWidget) -> Iterator[QWidget]:
    """Yield what Tab can come to: from above, and from the left."""
    if widget.focusPolicy() & TAB:
        yield widget
    if isinstance(widget, QAbstractItemView):
        yield from _in_cells(widget)
    elif isinstance(widget, QTabWidget):
        yield widget.tabBar()
        for number in range(widget.count()):
            yield from laid_out(widget.widget(number))
    elif isinstance(widget, QStackedWidget):
        for number in range(widget.count()):
            yield from laid_out(widget.widget(number))
    elif isinstance(widget, QScrollArea):
        yield from laid_out(widget.widget()) if widget.widget() else ()
    elif (layout := widget.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        assert item is not None
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            yield from _in_layout(inner)
        elif widget is not None:
            yield from laid_out(widget)


def _in_cells(view: QAbstractItemView) -> Iterator[QWidget]:
    """Widgets that stand in cells, line by line."""
    cells = [child for child in view.viewport().children() if isinstance(child, QWidget)]
    for cell in sorted(cells, key=lambda child: (child.y(), child.x())):
        yield from laid_out(cell)
