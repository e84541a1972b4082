"""Shows the charts of the week as reportlab draws them for the page, in the colours of the screen.

A drawing is taken apart into boxes, lines and texts, and these are painted on whole pixels and in
the screen's own font: as SVG it costs twice as much, its edges blur, its texts are drawn unhinted
and its colours are rounded to percents.
"""

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from firesweep.model.review.charts import Chart, Shape
from firesweep.paper.pieces import Piece
from firesweep.ui.look import theme, tokens
from firesweep.ui.office.week.chart_paint import paint

if TYPE_CHECKING:
    from firesweep.paper.charts import ChartLook

BAR, COLUMN, ROW_HEIGHT, LEAST, GAP, BOX, HATCH = 9, 18, 19, 14, 8, 10, 7
"""Pixels at 100 %: a bar, a column, a row, one put close, the gap between parts, a legend's box,
and from one slanting line to the next."""
SMALL = 12
FONT = "screen"
"""What reportlab calls our font; Qt measures it."""


class Drawn(QWidget):
    """Shows a drawing, made anew when what it shows, its size or the look of the window changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pieces: list[Piece] = []
        self._made_for: object = None

    def pieces(self) -> Sequence[Piece]:
        """Return what is painted."""
        wanted = (self.size(), theme.worn(), theme.scaled(100), self.content())
        if wanted != self._made_for:
            self._pieces, self._made_for = self.make(), wanted
        return self._pieces

    def content(self) -> object:
        """Return all that the drawing is made from."""
        raise NotImplementedError

    def make(self) -> list[Piece]:
        """Return the drawing's pieces for the size there is."""
        raise NotImplementedError

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pieces."""
        paint(QPainter(self), self.pieces())


class SeriesNames(Drawn):
    """The names of the series, each beside its pattern."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.states: Sequence[str] = ()
        self.names: Sequence[str] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_names(self, states: Sequence[str], names: Sequence[str]) -> None:
        """Name other series."""
        self.states, self.names = states, names
        self.updateGeometry()
        self.update()

    def content(self) -> object:
        """Return states and names."""
        return self.states, self.names

    def sizeHint(self) -> QSize:
        """Everything in one line."""
        metrics = QFontMetrics(theme.font(tokens.SECOND))
        each = BOX * 1.5 + theme.scaled(GAP)
        wide = sum(metrics.horizontalAdvance(name) + each for name in self.names)
        return QSize(max(0, round(wide) - theme.scaled(GAP) + 1), theme.scaled(ROW_HEIGHT))

    def make(self) -> list[Piece]:
        """Return boxes and names."""
        from firesweep.paper.charts import legend
        from firesweep.paper.taken_apart import pieces_of

        return pieces_of(legend(self.states, self.names, screen_look())) if self.names else []


class ChartView(Drawn):
    """Rows of numbers as bars or columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart: Chart | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_chart(self, chart: Chart, names: Sequence[str]) -> None:
        """Show other figures, and say them in words to who cannot see them."""
        self.chart = chart
        said = (
            f"{row.name}: "
            + ", ".join(f"{name} {n}" for name, n in zip(names, row.numbers, strict=True))
            + (f" · {row.more}" if row.more else "")
            for row in chart.rows
        )
        self.setAccessibleDescription("\n".join(said))
        self.setToolTip(self.accessibleDescription())
        self.updateGeometry()
        self.update()

    def content(self) -> object:
        """Return the figures."""
        return self.chart

    def sizeHint(self) -> QSize:
        """A line for each row; columns tall enough to compare."""
        return QSize(theme.scaled(300), self._tall(ROW_HEIGHT, 120))

    def minimumSizeHint(self) -> QSize:
        """As tall as its rows, put close; less than that says nothing."""
        return QSize(theme.scaled(200), self._tall(LEAST, 90))

    def _tall(self, row: int, columns: int) -> int:
        if self.chart is None:
            return 0
        if self.chart.form.shape is Shape.COLUMNS:
            return theme.scaled(columns)
        return theme.scaled(row) * len(self.chart.rows) + 2  # every row is drawn as high as one

    def make(self) -> list[Piece]:
        """Return bars and names."""
        from firesweep.paper.charts import drawn
        from firesweep.paper.taken_apart import pieces_of

        if not (self.chart and self.chart.rows):
            return []
        return pieces_of(drawn(self.chart, screen_look(), self.width(), self.height()))


def screen_look() -> "ChartLook":
    """Return what charts are drawn with: the colours and the text size the window wears."""
    from firesweep.paper.charts import ChartLook, Inks

    _make_font_known()
    colours, scaled = theme.worn(), theme.scaled
    states = {state.value: colours.ink(state) for state in tokens.State}
    return ChartLook(
        inks=Inks(colours.text, colours.muted, states), font=FONT,
        size=scaled(tokens.SECOND), small=scaled(SMALL),
        row=scaled(ROW_HEIGHT), least=scaled(LEAST), bar=scaled(BAR), column=scaled(COLUMN),
        gap=scaled(GAP), box=BOX, hatch=scaled(HATCH), line=1,
    )  # fmt: skip


def make_ready() -> None:
    """Load what charts are drawn with ahead of the first: it takes a quarter of a second."""
    import firesweep.paper.charts
    import firesweep.paper.taken_apart  # noqa: F401


@cache
def _make_font_known() -> None:
    from firesweep.paper.fonts import set_up_measured

    set_up_measured(FONT, _width)


def _width(text: str, size: float) -> float:
    return QFontMetrics(theme.made_font(round(size), False)).horizontalAdvance(text)
