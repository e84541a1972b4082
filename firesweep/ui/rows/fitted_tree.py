"""A list of a few columns that is never pushed sideways."""

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTreeView


class FittedTree(QTreeView):
    """Columns as wide as what is in them; where room is short, the widest end in ….

    The last column takes what is left. Whoever fills the list calls `fit`.
    """

    def fit(self) -> None:
        """Share the width out among the columns, and let the page see what they ask for."""
        header = self.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(1)
        for column, width in enumerate(shared(list(self.asked()), self.viewport().width())):
            header.resizeSection(column, width)
        self.updateGeometry()

    def asked(self) -> Iterator[int]:
        """Yield the width each column would need."""
        header = self.header()
        for column in range(header.count()):
            yield max(self.sizeHintForColumn(column), header.sectionSizeHint(column))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width out."""
        super().resizeEvent(event)
        self.fit()


def shared(asked: Sequence[int], room: int) -> list[int]:
    """Give every column what it asks for; where that is too much, the widest get less, alike."""
    most, left, many = room, room, len(asked)
    for width in sorted(asked):
        most = left // many
        if width > most:
            return [min(width, most) for width in asked]
        left, many = left - width, many - 1
    return [*asked[:-1], asked[-1] + left] if asked else []
