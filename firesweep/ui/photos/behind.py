"""What waits for the photos that are still being taken in: they may belong to what is ended."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from firesweep.ui.photos.intake import PhotoIntake
from firesweep.ui.worker import Lane

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


class BehindPhotos(QObject):
    """Does one thing once no photo is being taken in any more, unless it is called off.

    With `writes` it waits for what names the photos to be on disk, too.
    """

    def __init__(self, desk: "Desk", owner: QObject, *, writes: bool = False) -> None:
        super().__init__(owner)
        self.desk = desk
        self._writes = writes
        self._act: Callable[[], object] | None = None

    @property
    def waits(self) -> bool:
        """True while something is still to be done."""
        return self._act is not None

    def do(self, act: Callable[[], object]) -> None:
        """Do something behind the photos, instead of what was to be done until now."""
        waits, self._act = self.waits, act
        if not waits:
            self._look()

    def call_off(self) -> None:
        """Leave it undone."""
        self._act = None

    def _look(self) -> None:
        if self.desk.work.works_for(PhotoIntake):
            self.desk.make(self, lambda: None, lambda _: self._look())
        elif self._writes:
            self.desk.work.start(Lane.WRITE, self, lambda: None, lambda _: self._do())
        else:
            self._do()

    def _do(self) -> None:
        act, self._act = self._act, None
        if act is not None:
            act()
