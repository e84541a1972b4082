"""Signing the week, taking the signature back, and failing a community whatever its points."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from firesweep.model.period import Period
from firesweep.office.review import scores, sign_off
from firesweep.office.review.scores import AreaScore
from firesweep.ui.dialogs.field_dialog import FieldDialog
from firesweep.ui.dialogs.reason_dialog import ReasonDialog
from firesweep.ui.forms.ui_sign_week import Ui_SignWeek
from firesweep.ui.office.week.page import Page
from firesweep.ui.office.week.period_words import period_text
from firesweep.ui.office.week.wording import across_texts, missing_text, wrong_text
from firesweep.ui.parts.offers import offer_names
from firesweep.ui.words.dates import moment
from firesweep.ui.words.language import spoken

if TYPE_CHECKING:
    from firesweep.ui.desk import Desk

MOST = 200
"""Characters of a name."""


class SignDialog(FieldDialog):
    """Who signs the week; from then on its page stays as it is."""

    def __init__(self, desk: "Desk", page: Page, name: str, parent: QWidget) -> None:
        super().__init__(desk, Ui_SignWeek(), "", "", parent)
        self.week, self.community = page.wish.period, page.wish.community
        self.ui.heading.setText(self.tr("Sign {week}").format(week=name))
        told = self.tr("The figures, their records and the decisions stay as they are now. What "
                       "comes in later is told beside them.")  # fmt: skip
        lacks = (wrong_text(page.review), missing_text(page.review))
        self.ui.about.setText("\n".join(filter(None, (told, *lacks, *across_texts(page)))))
        for box in (self.ui.leader, self.ui.author, self.ui.reviewer):
            offer_names(box, page.people)
            box.lineEdit().setMaxLength(MOST)
        self.ui.leader.setEditText(desk.settings.last_user)

    def job(self) -> Callable[[], object]:
        """Return the call that signs."""
        desk, ui, script = self.desk, self.ui, spoken()
        week, community = self.week, self.community
        leader, author, reviewer = (
            box.currentText() for box in (ui.leader, ui.author, ui.reviewer)
        )
        return lambda: sign_off.sign(
            desk.store, week, leader, author=author, reviewer=reviewer, community=community,
            by=desk.by, today=desk.today(), script=script,
        )  # fmt: skip


def take_back(desk: "Desk", page: Page, parent: QWidget) -> None:
    """Ask why a signed week does not count, so that it can be signed anew."""
    kept = page.signed
    if kept is None:
        return
    translate = QCoreApplication.translate
    heading = translate("Week", "Take back the signature of {week}")
    about = translate(
        "Week",
        "Signed by {leader}, {moment}. The signature stays on record as void; the week shows "
        "today's figures until it is signed anew.",
    )
    ReasonDialog(
        desk, heading.format(week=period_text(page.wish.period)),
        about.format(leader=kept.leader, moment=moment(kept.signed_at)),
        translate("Week", "Take back"),
        lambda reason: sign_off.take_back(desk.store, kept.sign_off_id, reason, by=desk.by), parent,
    ).open()  # fmt: skip


def veto(desk: "Desk", period: Period, one: AreaScore, parent: QWidget) -> None:
    """Ask why a community fails in a period whatever its points."""
    translate = QCoreApplication.translate
    heading = translate("Week", "{community} fails in {period}")
    ReasonDialog(
        desk, heading.format(community=one.community, period=period_text(period)),
        translate("Week", "Whatever its points are, until they are let count again."),
        translate("Week", "Let it fail"),
        lambda reason: scores.veto(desk.store, one.community_id, period.name, reason, by=desk.by),
        parent,
    ).open()  # fmt: skip
