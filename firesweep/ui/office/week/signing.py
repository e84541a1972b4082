"""Signing the week."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from firesweep.model.period import Period
from firesweep.office import sign_off
from firesweep.ui.field_dialog import FieldDialog
from firesweep.ui.forms.ui_sign_week import Ui_SignWeek
from firesweep.ui.language import spoken

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk


class SignDialog(FieldDialog):
    """Who signs the week; from then on its page stays as it is."""

    def __init__(
        self, desk: "Desk", week: Period, community: str, name: str, parent: QWidget
    ) -> None:
        super().__init__(desk, Ui_SignWeek(), "", "", parent)
        self.week, self.community = week, community
        self.ui.heading.setText(self.tr("Sign {week}").format(week=name))
        self.ui.about.setText(
            self.tr("The figures, their records and the decisions stay as they are now. What comes "
                    "in later is told beside them.")
        )  # fmt: skip
        self.ui.leader.setText(desk.settings.last_user)

    def job(self) -> Callable[[], object]:
        """Return the call that signs."""
        desk, leader, script = self.desk, self.ui.leader.text(), spoken()
        week, community = self.week, self.community
        return lambda: sign_off.sign(
            desk.store, week, leader, community=community, by=desk.by, today=desk.today(),
            script=script,
        )  # fmt: skip
