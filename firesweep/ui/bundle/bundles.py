"""The screen of exchange: send, look at what came and take it in, and who holds what."""

from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtGui import QShowEvent

from firesweep.ui.bundle.away import go_to
from firesweep.ui.bundle.dialogs import (
    ask_files,
    compare_key,
    open_clash,
    open_key,
    open_new_laptop,
    seek_clash,
)
from firesweep.ui.bundle.exchange import READS, Exchange, read_exchange
from firesweep.ui.bundle.files import File, Files, TakenIn, look_at, take_back, take_in
from firesweep.ui.bundle.help import open_help
from firesweep.ui.bundle.lists import counts_of, lines_of, whole_line
from firesweep.ui.bundle.report import show_list
from firesweep.ui.bundle.sticks import waiting
from firesweep.ui.bundle.views import View, next_step, verdict, view_name, views_of, why_empty
from firesweep.ui.commands import HELP_KEY, SEND_KEY, Command, Hint
from firesweep.ui.desk import Desk
from firesweep.ui.forms.ui_bundles import Ui_Bundles
from firesweep.ui.look.theme import set_state
from firesweep.ui.progress import Progress
from firesweep.ui.rows.row_list import RowLine
from firesweep.ui.screen import Screen, label_button


class Bundles(Screen):
    """The lists of the exchange; beside them the card to send."""

    reads = READS
    wants_files = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.ui = Ui_Bundles()
        self.ui.setupUi(self)
        self.ui.send.take_desk(desk)
        self.exchange: Exchange | None = None
        self.files = Files()
        self.shown: View = View.FILES
        self._progress: Progress | None = None
        self._connect()
        self.ui.views.follows = self.ui.choose
        self.stand_at(self.ui.rows)
        self.begin()

    def _connect(self) -> None:
        ui = self.ui
        ui.views.chosen.connect(self.show_view)
        ui.choose.clicked.connect(self.choose_files)
        ui.take.clicked.connect(self.look_or_take)
        ui.putAway.clicked.connect(self.put_away)
        ui.words.textEdited.connect(self.show_foot)
        ui.words.returnPressed.connect(self.look_or_take)
        ui.newLaptop.clicked.connect(self.make_laptop)
        ui.report.clicked.connect(self.print_list)
        ui.rows.acted.connect(self.act)
        ui.rows.chosen.connect(self.choose_row)
        ui.rows.moved.connect(self.show_foot)
        ui.send.sent.connect(self.load)
        self.desk.work.progress_ended.connect(self._end)

    # ---- what is shown

    def load(self) -> None:
        """Read how this laptop stands to the others."""
        store = self.desk.store
        self.desk.read(self, lambda _: read_exchange(store), self.show_exchange)
        folder = self.desk.settings.bundle_folder
        self.desk.make(self, lambda: waiting(store, folder), self.show_waiting)

    def hear_files(self, _paths: Mapping[Path, str]) -> bool:
        """What arrives on a stick stands in the list at once."""
        self.show_waiting(_paths)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """What the word on files said is read here; it would lie over what else is said."""
        super().showEvent(event)
        self.desk.withdraw_undo("files")

    def show_waiting(self, paths: Mapping[Path, str]) -> None:
        """List the files that lie on the stick and were not looked at yet."""
        self.files.wait(paths)
        self.show_views()
        if self.shown == View.FILES:
            self.show_rows()

    def show_exchange(self, exchange: Exchange) -> None:
        """Show the counts, and the list that is open."""
        self.exchange = exchange
        self.ui.send.show_exchange(exchange)
        self.retell()

    def retell(self) -> None:
        """Show the counts and the list as they are now."""
        self.show_views()
        self.show_rows()

    def show_views(self) -> None:
        """Write the counts on the chips."""
        counts = counts_of(self.files, self.exchange)
        texts = {
            view.value: f"{view_name(view)} {counts[view]}" if counts.get(view) else view_name(view)
            for view in views_of(self.desk.store.owner)
        }
        self.ui.views.show_choices(texts, {View.CLASHES.value: "soon", View.MISSING.value: "soon"})
        self.ui.views.choose(self.shown)

    def show_view(self, name: str) -> None:
        """Open one of the lists."""
        self.shown = View(name)
        self.ui.views.choose(name)
        self.show_rows()

    def turn_to(self, view: View) -> None:
        """Open one of the lists by its key, and stand in it."""
        self.show_view(view)
        self.ui.rows.setFocus()

    def show_rows(self) -> None:
        """Fill the list that is open, or say why it is empty."""
        lines = self._lines()
        self.ui.rows.show_rows(lines)
        self.ui.rows.choose(max(0, self.ui.rows.currentIndex().row()))
        waits = self.exchange is None and self.shown != View.FILES  # nobody knows yet
        self.ui.stack.setCurrentWidget(self.ui.listPage if lines or waits else self.ui.emptyPage)
        self.ui.report.setEnabled(bool(lines))
        if not lines:
            step = (self.ui.choose.text(), self.choose_files) if self.shown == View.FILES else ()
            self.ui.empty.show_reason(*why_empty(self.shown), *step)
        self.show_foot()

    def _lines(self) -> list[RowLine]:
        return lines_of(self.shown, self.files, self.exchange, self.desk.today())

    def show_foot(self) -> None:
        """Say what taking the files in would do; one main button at a time."""
        ui, unseen, wanted = self.ui, self.files.unseen(), self.files.wanted()
        locked = self.files.locked()
        ui.words.setVisible(self.shown == View.FILES and bool(locked))
        unseen += locked if ui.words.text() else []
        files = self.shown == View.FILES and bool(self.files)
        text = next_step(unseen=bool(unseen), again=self.files.only_taken_back())
        label_button(Command(text, key="Ctrl+Return", button=ui.take))
        ui.take.setVisible(files and bool(wanted or unseen))
        ui.putAway.setVisible(files)
        whole = whole_line(self.shown, self.files, self._lines(), ui.rows.current_id())
        ui.verdict.setVisible(files or self.shown == View.CLASHES or bool(whole))
        ui.verdict.setText(whole or verdict(self.shown, unseen=bool(unseen), wanted=bool(wanted)))
        set_state(ui.send.ui.send, kind="" if ui.take.isVisibleTo(self) else "main")
        ui.newLaptop.setVisible(self.desk.store.owner.laptop == self.desk.store.owner.office)

    # ---- what is done

    def open(self, **what: Any) -> None:
        """Look at `files`, `choose` some, write a bundle (`send`), open a `view` or a `clash`."""
        if what.get("files"):
            self.take_files(list(what["files"]))
        if what.get("choose"):
            self.choose_files()
        if what.get("send"):
            self.ui.send.send()
        if what.get("view"):
            self.show_view(what["view"])
        if what.get("clash"):
            seek_clash(self.desk, what["clash"], self)

    def choose_files(self) -> None:
        """Ask for bundles."""
        if paths := ask_files(self.desk, self):
            self.take_files(paths)

    def take_files(self, paths: list[Path]) -> None:
        """Look at files; nothing is written."""
        self.show_view(View.FILES)
        self._progress = Progress(self.tr("Looking at the bundles"))
        step = self._progress.step
        job = partial(look_at, self.desk.store, paths, self.ui.words.text(), step)
        self.desk.make(self, job, self.show_looked, progress=self._progress)

    def show_looked(self, files: Iterable[File]) -> None:
        """Show what looking said."""
        self.files.hear(files)
        self.retell()
        if self.files.locked():
            self.ui.words.setFocus()
        elif self.ui.take.isVisibleTo(self) and not self.files.only_taken_back():
            self.ui.take.setFocus()

    def look_or_take(self) -> None:
        """Look at the files nobody looked at yet; after that, take in what is new."""
        if self._progress is not None:
            return
        locked = self.files.locked() if self.ui.words.text() else []
        if unseen := [*self.files.unseen(), *locked]:
            self.take_files(unseen)
        else:
            self.take(self.files.wanted())

    def take(self, paths: list[Path]) -> None:
        """Take files in, each whole or not at all."""
        self._progress = Progress(self.tr("Taking bundles in"))
        by, words, step = self.desk.by, self.ui.words.text(), self._progress.step
        job = partial(take_in, self.desk.store, paths, by, words, step)
        self.desk.write(self, job, self.show_taken, progress=self._progress)

    def show_taken(self, taken: TakenIn) -> None:
        """Say of each file what became of it."""
        self.show_looked(taken.files)
        done = sum(file.receipt is not None for file in taken.files)
        if done:
            self.desk.say(self.tr("%n bundles taken in", "", done))
        self.ui.rows.setFocus()
        self.load()

    def put_away(self) -> None:
        """Take the files off the list."""
        self.files.held.clear()
        self.retell()

    def choose_row(self, row: str) -> None:
        """Enter or a click: settle the clash; send to the laptop; go to the record."""
        if self.shown == View.CLASHES:
            self.act(row)
        elif self.shown == View.LAPTOPS:
            combo = self.ui.send.ui.to
            combo.setCurrentIndex(max(0, combo.findData(row)))
        elif self.shown == View.AWAY and self.exchange is not None:
            go_to(self.desk, self.exchange.waiting, row)

    def act(self, row: str) -> None:
        """Do what a row's button says."""
        if self.exchange is None:
            return
        if self.shown == View.CLASHES:
            open_clash(self.desk, self.exchange, row, self)
        elif self.shown == View.LAPTOPS:
            open_key(self.desk, self.exchange, row, self, self.hear_key)
        elif self.shown == View.FILES:
            compare_key(self.desk, self.files.strange_key(row), self, self.hear_key)
        elif self.shown == View.IMPORTS:
            take_back(self.desk, self, self.files, int(row))

    def hear_key(self, laptop: str) -> None:
        """A laptop's key was trusted or withdrawn: look anew at what was refused for its key."""
        self.load()
        if paths := self.files.strange_of(laptop):
            self.take_files(paths)

    def print_list(self) -> None:
        """Show the list that is open as a paper."""
        if lines := self._lines():
            show_list(self.desk, self.shown, lines, self)

    def make_laptop(self) -> None:
        """Give a laptop its code."""
        open_new_laptop(self.desk, self, self.load)

    def _end(self, progress: Progress) -> None:
        self.ui.send.end(progress)
        if progress is self._progress:
            self._progress = None

    def commands(self) -> Iterable[Command]:
        """What can be done with bundles."""
        ui = self.ui
        yield Command("", self.look_or_take, "Ctrl+Return", ui.take)
        yield Command(self.tr("Choose files…"), self.choose_files, "Ctrl+O", ui.choose)
        yield Command(self.tr("Put away"), self.put_away, "Del", ui.putAway)
        for key, view in enumerate(views_of(self.desk.store.owner), 1):
            yield Command(view_name(view), partial(self.turn_to, view), str(key))
        yield Command(self.tr("Print the list"), self.print_list, "Ctrl+P", ui.report)
        yield Command(self.tr("How bundles work"), partial(open_help, self), HELP_KEY)
        if self.desk.store.owner.laptop == self.desk.store.owner.office:
            yield Command(self.tr("New laptop…"), self.make_laptop, "Ctrl+N", ui.newLaptop)

    def hints(self) -> Iterable[Hint]:
        """The keys of the list."""
        return [Hint("Space", self.tr("Press the button of the row"))]

    def wire_commands(self) -> None:
        """The key that sends works everywhere; its button shows it."""
        super().wire_commands()
        text = self.tr("Write the bundle")
        self.ui.send.ui.send.setText(f"{text}  {SEND_KEY}")

    def retranslate(self) -> None:
        """Say everything again."""
        self.ui.send.retranslate()
        self.retell()
