"""One laptop: compare its key by phone, trust a new one, give it a community, withdraw it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from firesweep.bundle.join import assign
from firesweep.bundle.trust import Held, take_back, trust, withdraw
from firesweep.errors import FiresweepError
from firesweep.model.clock import local_moment
from firesweep.store.street import communities, home_key, setting
from firesweep.ui.dialogs.deed_keys import give_keys, say_esc
from firesweep.ui.forms.ui_laptop_key import Ui_LaptopKey
from firesweep.ui.look.fitting import fit_screen
from firesweep.ui.words.dates import short_date
from firesweep.ui.words.listing import listed
from firesweep.ui.words.marked import QT_TRANSLATE_NOOP
from firesweep.ui.words.trouble import sentence

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

STATES = {
    "own": QT_TRANSLATE_NOOP("Bundle", "this laptop"),
    "known": QT_TRANSLATE_NOOP("Bundle", "key confirmed by the street office"),
    "first": QT_TRANSLATE_NOOP("Bundle", "key of its first bundle"),
    "trusted": QT_TRANSLATE_NOOP("Bundle", "key trusted here"),
    "given": QT_TRANSLATE_NOOP("Bundle", "no key yet"),
    "withdrawn": QT_TRANSLATE_NOOP("Bundle", "withdrawn"),
    "unsigned": QT_TRANSLATE_NOOP("Bundle", "does not sign yet"),
}


def state_text(key: Held) -> str:
    """How a laptop's key stands."""
    text = STATES[key.state]
    return QCoreApplication.translate("Bundle", text)


class LaptopKey(QDialog):
    """Fingerprints to compare by phone; the office gives it a community, or withdraws it."""

    def __init__(self, desk: "Desk", key: Held, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.key = desk, key
        self.ui = Ui_LaptopKey()
        self.ui.setupUi(self)
        self._say()
        self._show_what_can_be_done()
        self._offer_communities()
        self.ui.trust.clicked.connect(self.trust)
        self.ui.withdraw.clicked.connect(self.withdraw)
        self.ui.community.activated.connect(self.assign)
        self.ui.close.clicked.connect(self.reject)
        if self.ui.trust.isVisibleTo(self):
            give_keys(self, self.ui.trust, self.ui.close)
        say_esc(self.ui.close)
        fit_screen(self)

    def _say(self) -> None:
        ui, key = self.ui, self.key
        ui.heading.setText(self.tr("Laptop {code}").format(code=key.laptop))
        ui.state.setText("  ·  ".join(filter(None, (state_text(key), key.fingerprint))))
        ui.gone.setText(self._gone() if key.state == "withdrawn" else "")
        ui.offered.setText(self._offered() if key.offered else "")
        for label in (ui.gone, ui.offered):
            label.setVisible(bool(label.text()))

    def _gone(self) -> str:
        """When the laptop was withdrawn, by whom and why."""
        day = short_date(local_moment(self.key.since).date(), self.desk.today())
        said = self.tr(
            "Withdrawn {day} by {by}: {note}. What it recorded before stays; what it sends from "
            "then on is refused."
        )
        note = self.key.note or self.tr("no reason given")
        return said.format(day=day, by=self.key.by, note=note)

    def _offered(self) -> str:
        """That bundles came with another key, and who decides whose it is."""
        said = self.tr(
            "A bundle came that is signed with another key: {fingerprints}. Ask the laptop's team "
            "by phone for its fingerprint before you trust it."
        )
        if not self._decides():
            said = self.tr(
                "A bundle came that is signed with another key: {fingerprints}. The street office "
                "decides whose key it is: ask there."
            )
        return said.format(fingerprints=listed(self.key.offered))

    def _decides(self) -> bool:
        """True where a person here may trust a key; elsewhere the office's word stands."""
        owner, key = self.desk.store.owner, self.key
        silent = key.state not in ("known", "withdrawn")
        return owner.laptop == owner.office or key.laptop == owner.office or silent

    def _show_what_can_be_done(self) -> None:
        ui, key, owner = self.ui, self.key, self.desk.store.owner
        at_office, lost = owner.laptop == owner.office, key.state == "withdrawn"
        for widget in (ui.heardLabel, ui.heard):
            widget.setVisible(bool(key.offered) and self._decides())
        found = lost and at_office and bool(key.fingerprint)
        ui.trust.setVisible(ui.heard.isVisibleTo(self) or found)
        if not key.offered:
            ui.trust.setText(self.tr("It was found: trust it again"))
        can_go = at_office and key.state not in ("own", "withdrawn")
        deciding: tuple[QWidget, ...] = (
            ui.noteLabel, ui.note, ui.withdraw, ui.communityLabel, ui.community
        )  # fmt: skip
        for each in deciding:
            each.setVisible(can_go)

    def _offer_communities(self) -> None:
        combo = self.ui.community
        with self.desk.store.read() as connection:
            areas = communities(connection)
            works_for = setting(connection, home_key(self.key.laptop))
        combo.addItem(self.tr("Whole street"), "")
        for area in areas:
            combo.addItem(area.name, area.id)
        combo.setCurrentIndex(max(0, combo.findData(works_for or "")))
        self._works_for = str(combo.currentData())

    def assign(self) -> None:
        """Let the laptop work for what was chosen; it hears of it with its next bundle."""
        before, chosen = self._works_for, str(self.ui.community.currentData())
        if chosen == before:
            return
        give = partial(assign, self.desk.store, self.key.laptop, by=self.desk.by)
        done = self.tr("Laptop {code} works for {community}; the next bundle tells it.").format(
            code=self.key.laptop, community=self.ui.community.currentText()
        )

        def assigned(_changed: object) -> None:
            self._works_for = chosen
            self.desk.offer_undo(done, partial(give, before))

        self.desk.write(self, partial(give, chosen), assigned, trouble=self._keep)

    def _keep(self, trouble: FiresweepError) -> None:
        """Show what still holds, and why."""
        self.ui.community.setCurrentIndex(self.ui.community.findData(self._works_for))
        self.show_trouble(trouble)

    def trust(self) -> None:
        """Take the new key for the laptop's own; the digits must be those heard."""
        heard = self.ui.heard.text().strip()
        if self.key.offered and not heard:
            self.show_trouble(FiresweepError("Write the fingerprint you heard by phone."))
            self.ui.heard.setFocus()
            return
        store, code, by = self.desk.store, self.key.laptop, self.desk.by
        self._write(partial(trust, store, code, by=by, digits=heard), self.accept)

    def withdraw(self) -> None:
        """Say that the laptop is lost."""
        note = self.ui.note.text().strip()
        if not note:
            self.show_trouble(FiresweepError("Say why the laptop is withdrawn."))
            self.ui.note.setFocus()
            return
        store, code, by = self.desk.store, self.key.laptop, self.desk.by
        done = self.tr("Laptop {code} is withdrawn; the next bundles tell the others.")
        undo = partial(take_back, store, code, by=by)

        def withdrawn() -> None:
            self.desk.offer_undo(done.format(code=code), undo)
            self.accept()

        self._write(partial(withdraw, store, code, by=by, note=note), withdrawn)

    def _write(self, job: Callable[[], object], then: Callable[[], object]) -> None:
        self.desk.write(self, job, lambda _: then(), trouble=self.show_trouble)

    def show_trouble(self, trouble: FiresweepError) -> None:
        """Say why nothing was written."""
        self.ui.trouble.setText(sentence(trouble))
        self.ui.trouble.show()
