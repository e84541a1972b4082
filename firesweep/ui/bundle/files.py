"""The files of the screen of bundles: what looking at each said, and what became of it."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from firesweep.bundle import undo
from firesweep.bundle.look import Look, look
from firesweep.bundle.progress import Step
from firesweep.bundle.receive import Receipt, Taken, in_order, receive_all, waits_for_another
from firesweep.bundle.signing import KeyTrouble
from firesweep.errors import FiresweepError
from firesweep.model.clock import utc_now
from firesweep.store.bundle.trouble import PASSPHRASE_NEEDED, WRONG_PASSPHRASE
from firesweep.store.database import Store
from firesweep.store.journal import Changed
from firesweep.ui.progress import Cancelled
from firesweep.ui.words.trouble import sentence

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

Stamp = tuple[int, int]
"""Bytes and moment of a file: another stamp is another file, or more of one that is copied."""
LOCKED = (PASSPHRASE_NEEDED, WRONG_PASSPHRASE)


class File(NamedTuple):
    """One file: what looking at it said, and what became of it."""

    path: Path
    look: Look | None = None
    trouble: FiresweepError | None = None
    receipt: Receipt | None = None
    stamp: "Stamp | None" = None
    """What the file was when it was looked at."""
    back: str = ""
    """When it was taken back, as the folder is told of before anybody looks."""

    @property
    def taken_back(self) -> str:
        """When it was taken in here and back, where nothing of it was taken in since."""
        return "" if self.receipt else self.look.taken_back if self.look else self.back

    @property
    def unseen(self) -> bool:
        """True while nobody has looked at it."""
        return self.look is None and self.trouble is None

    @property
    def locked(self) -> bool:
        """True where a passphrase is wanted, or the one given was wrong."""
        return self.trouble is not None and self.trouble.sentence in LOCKED

    @property
    def awaits_words(self) -> bool:
        """True where nobody gave a passphrase yet."""
        return self.trouble is not None and self.trouble.sentence == PASSPHRASE_NEEDED

    @property
    def strange_key(self) -> KeyTrouble | None:
        """Why it is refused, where a person here may trust the key it is signed with."""
        trouble = self.trouble
        return trouble if isinstance(trouble, KeyTrouble) and trouble.may_be_trusted else None

    @property
    def wanted(self) -> bool:
        """True where there is something to take in."""
        return self.look is not None and self.look.is_new and self.receipt is None


def look_at(store: Store, paths: Iterable[Path], words: str, step: Step) -> list[File]:
    """Look at files, sealed ones with a passphrase; those that are refused say why."""
    return [_looked(store, path, words, step) for path in paths]


def _looked(store: Store, path: Path, words: str, step: Step) -> File:
    stamp = stamp_of(path)
    try:
        return File(path, look(store, path, step, passphrase=words), stamp=stamp)
    except FiresweepError as trouble:
        return File(path, trouble=trouble, stamp=stamp)


def stamp_of(path: Path) -> Stamp | None:
    """Return the stamp of a file; none where it is gone."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_size, found.st_mtime_ns)


class TakenIn(NamedTuple):
    """What taking several files in did, and what it touched."""

    files: Sequence[File]
    changed: Changed


def take_in(store: Store, paths: Sequence[Path], by: str, words: str, step: Step) -> TakenIn:
    """Take files in, each whole or not at all; where it is stopped, the rest waits."""
    taken: list[Taken] = []
    with suppress(Cancelled):
        for path in in_order(paths):
            taken += receive_all(store, [path], by=by, step=step, passphrase=words)
    receipts = [each.receipt for each in taken if each.receipt]
    tables = frozenset[str]().union(*(each.changed.tables for each in receipts))
    ids = frozenset[str]().union(*(each.changed.ids for each in receipts))
    return TakenIn([file_of(each) for each in taken], Changed(tables, ids))


def file_of(taken: Taken) -> File:
    """Return what became of a file, as the list shows it."""
    found = taken.receipt.look if taken.receipt else None
    return File(taken.path, found, taken.trouble, taken.receipt, stamp_of(taken.path))


def take_back(desk: "Desk", owner: QWidget, files: "Files", number: int) -> None:
    """Take an import back, where nothing was built on it."""
    done = QCoreApplication.translate("Bundles", "Import {number} was taken back")

    def taken_back(_changed: object) -> None:
        files.take_back(number)
        desk.say(done.format(number=number))

    desk.write(owner, partial(undo.take_back, desk.store, number, by=desk.by), taken_back)


class Files:
    """The files in the order they came, each once; the newest word about one stands."""

    def __init__(self) -> None:
        self.held: dict[Path, File] = {}
        self.waiting: set[Path] = set()
        """What lay in the folder or on a stick at the last look."""

    def __bool__(self) -> bool:
        return bool(self.held)

    def hear(self, files: Iterable[File]) -> None:
        """Take what was said of some files; what waited for what they brought is looked at anew."""
        heard = {file.path: file for file in files}
        if any(file.receipt for file in heard.values()):
            waited = [path for path, file in self.held.items() if waits_for_another(file.trouble)]
            self.held |= {path: File(path) for path in waited}
        self.held |= heard

    def take_back(self, number: int) -> None:
        """Look again at what an import brought that was taken back."""
        for path, file in self.held.items():
            if file.receipt is not None and file.receipt.number == number:
                self.held[path] = File(path, back=utc_now())

    def refusal(self, path: str) -> str:
        """Why a file is refused, to be read whole: a row has room for its beginning only."""
        file = self.held.get(Path(path))
        return sentence(file.trouble) if file and file.trouble and not file.awaits_words else ""

    def wait(self, paths: Mapping[Path, str]) -> None:
        """Take files nobody looked at yet; those that waited and are gone leave the list."""
        now = set(paths)
        gone = {path for path in self.waiting - now if path in self.held and self.held[path].unseen}
        self.held = {path: file for path, file in self.held.items() if path not in gone}
        news = {path: File(path, back=back) for path, back in paths.items() if self._is_news(path)}
        self.held |= news
        self.waiting = now

    def _is_news(self, path: Path) -> bool:
        """True of a file not looked at yet, and of one looked at that is another by now."""
        file = self.held.get(path)
        return file is None or file.unseen or file.stamp != stamp_of(path)

    def unseen(self) -> list[Path]:
        """The files nobody looked at yet."""
        return [file.path for file in self.held.values() if file.unseen]

    def strange_key(self, path: str) -> KeyTrouble | None:
        """Why a file is refused, where a person here may trust its key."""
        file = self.held.get(Path(path))
        return file.strange_key if file else None

    def strange_of(self, laptop: str) -> list[Path]:
        """The files of a laptop that wait for somebody to trust their key."""
        found = [(path, file.strange_key) for path, file in self.held.items()]
        return [path for path, trouble in found if trouble and trouble.laptop == laptop]

    def locked(self) -> list[Path]:
        """The files a passphrase is wanted for."""
        return [file.path for file in self.held.values() if file.locked]

    def wanted(self) -> list[Path]:
        """The files to take in; those that were taken back once nothing else is left."""
        found = [file for file in self.held.values() if file.wanted]
        return [file.path for file in found if not file.taken_back] or [x.path for x in found]

    def only_taken_back(self) -> bool:
        """True where all that could be taken in was taken in before, and back."""
        return any(self.wanted()) and all(self.held[path].taken_back for path in self.wanted())
