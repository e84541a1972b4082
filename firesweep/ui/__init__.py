"""The window: the only Qt.

The rooms and what they stand on
================================

`window` is what stands around the screens. The screens are in the rooms of the folders above:
`registry`, `field`, `office`, `bundle`, strangers to each other. What they share, each standing on
those after it: `dialogs`; `paper` and `photos`; `parts` (small widgets) and `rows` (lists and
tables); the ground that lies here (places, screen, desk, commands, worker …); `look`; `words`.

How a screen is made
====================

A screen is `forms/board.ui` (a QWidget, margins 20 14 20 12, spacing 12) and a class in the folder
of its room. It is given a `Desk` and holds ids and plain rows, never a session:

    class Board(Screen):
        \"\"\"The coverage of the running sweep.\"\"\"

        reads = frozenset({"sweep", "inspection", "premises"})

        def __init__(self, desk: Desk) -> None:
            super().__init__(desk)
            self.ui = Ui_Board()
            self.ui.setupUi(self)
            self.ui.close.clicked.connect(self.close_sweep)
            self.stand_at(self.ui.rows)
            self.begin()                            # last: texts and keys

        def load(self) -> None:                     # when seen, and when seen stale
            self.desk.read(self, partial(read_board, today=self.desk.today()), self.show_board)

        def show_board(self, board: BoardRows) -> None: ...

        def commands(self) -> Iterable[Command]:    # for keys, buttons, Ctrl+K and `?`
            return [Command(self.tr("Close the sweep"), key="Ctrl+Return", button=self.ui.close)]

        def close_sweep(self) -> None:
            store, sweep, by = self.desk.store, self.sweep_id, self.desk.by
            self.desk.write(self, lambda: close(store, sweep, by=by), self._closed)

Reads run on their own thread with a connection (`desk.read`), or on the GUI thread for one page of
a table (`with desk.store.read() as connection`). What the first screen shows is asked by
`desk.glance`, in plain SQL, before SQLAlchemy is loaded (store/plain.py). Writes are one call of
field/ or office/ on the writing thread (`desk.write`); what they return as Changed makes every
screen stale whose `reads` it touches. Photos, papers and sheets are made by `desk.make`; what
takes long is given `progress=Progress(title)` and calls `progress.step(done, total)`. Take ids and
texts out of the widgets before the call: the lambda runs on another thread and must not touch any
widget.

Trouble is a FiresweepError and is shown in the window by itself; `trouble=self.show_trouble` puts
it beside the field that caused it. `desk.say(…)` says a word, `desk.offer_undo(…)` what was done
with the way back, `desk.go("inspection", premises_id=…)` opens a place, which hears it in
`open(premises_id=…)`. `retranslate()` says again what the form does not say itself.

What takes work off a screen (a bar of chosen rows, its deeds, what it stands on) is given the desk,
the form or the page it is about, never the screen itself: modules do not import each other.

A place is made in `places.py` of its room, `Place("board", name, make, count=…)`, and listed in
app.py.

Looks are dynamic properties, set in Designer or by `theme.set_state(widget, state="overdue")`:

    QPushButton  kind = main | link | choice (perhaps large = true) | chip (with state)
    QLabel       role = page | card | figure | second,  state = overdue | soon | done | muted
    QFrame       card = true, rule = true
    fields       wrong = true
    QListView, QTableView   card = true

Widgets to promote in Designer stand in `parts` (header firesweep.ui.parts.pill: Pill, ElidedLabel,
SignaturePad, FigureCard, EmptyState …), `rows` (IdTable, RowList) and `photos` (PhotoStrip,
PhotoView). Painting by hand asks `theme.worn()` for colours, `theme.font(…)` for text,
`theme.scaled(…)` for heights.

Values of the model are said by `vocabulary.word(value)`, days by `dates.long_date` and
`dates.due_text`, trouble by `trouble.sentence`, all in `words`. Tests get `desk` and `settle` from
tests/ui/conftest.py.
"""
