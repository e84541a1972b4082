"""The papers of a hazard's steps, offered in the menu of its line and after the step."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from firesweep.field.notice import issue_notice
from firesweep.model.numbers import PaperKind
from firesweep.model.vocabulary import Handling
from firesweep.office.hazard import rectification as office
from firesweep.paper.notice import notice_pdf
from firesweep.store.database import Store
from firesweep.store.paper.papers import papers_of_hazards
from firesweep.ui.desk import Desk
from firesweep.ui.office.desk_chips import ALL
from firesweep.ui.office.escalation_dialogs import ReferDialog
from firesweep.ui.office.papers import show_step_paper
from firesweep.ui.office.rectification import Rectification
from firesweep.ui.office.reinspect_dialog import ReinspectDialog
from firesweep.ui.office.step_dialogs import StepDialog
from firesweep.ui.paper.issuing import DraftPreview
from firesweep.ui.paper.preview import Preview
from tests.factory import TODAY, a_finished_visit, a_hazard, a_premises, content_of
from tests.office.paper.test_late_photos import issued
from tests.paper.cases import plain

Settle = Callable[[], None]


@pytest.fixture
def screen(store: Store, desk: Desk, settle: Settle, qtbot: QtBot) -> Iterator[Rectification]:
    """The desk with a visit's notice, and what the visit found put right at once."""
    spot = a_hazard(handling=Handling.ON_THE_SPOT, deadline=None, no_photo_reason="涉密")
    visit = a_finished_visit(store, a_premises(store), spot, a_hazard(deadline="2026-11-30"))
    issue_notice(store, visit.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)
    made = Rectification(desk)
    qtbot.addWidget(made)
    made.show()
    settle()
    yield made
    for shown in made.findChildren(DraftPreview):
        shown.reject()


def papers_offered(screen: Rectification) -> list[str]:
    screen.fill_menu()
    return [a.text()[7:] for a in screen.menu.actions() if a.text().startswith("Paper: ")]


def test_a_notice_is_saved_as_a_copy_to_edit(
    screen: Rectification, store: Store, settle: Settle, tmp_path: Path
) -> None:
    line = next(line for line in screen.rows.lines if line and line.paper_id)
    screen.steps.show_paper(line)
    settle()
    preview = screen.findChildren(Preview)[-1]
    assert not preview.ui.docx.isHidden()
    assert preview.write_copy(tmp_path / "副本.docx")
    assert line.number in [each.text for each in Document(str(tmp_path / "副本.docx")).paragraphs]
    assert not preview.write_copy(tmp_path / "nowhere" / "副本.docx")
    assert "Choose another place" in preview.ui.trouble.text()
    preview.reject()


def ask(screen: Rectification, paper: str, settle: Settle) -> DraftPreview:
    """Choose a paper in the menu; it is shown as a draft."""
    screen.fill_menu()
    next(a for a in screen.menu.actions() if a.text() == f"Paper: {paper}").trigger()
    settle()
    return shown(screen)


def shown(over: QWidget) -> DraftPreview:
    QCoreApplication.processEvents()
    return over.findChildren(DraftPreview)[-1]


def issue(draft: DraftPreview, settle: Settle) -> str:
    """Issue a draft; return the number it got."""
    assert draft.ui.print.isHidden()
    draft.issue()
    settle()
    assert not draft.ui.print.isHidden()
    name: str = draft.name
    draft.reject()
    return name


def give_time(screen: Rectification, desk: Desk, settle: Settle) -> None:
    line = screen.line
    assert line is not None
    assert line.paper_id is not None
    office.extend(desk.store, line.paper_id, date(2026, 12, 4), "配件未到货", approver="王志强",
                  by="陈丽", today=desk.today())  # fmt: skip
    screen.refresh()
    settle()


def test_an_extension_is_shown_issued_and_then_the_one_that_is_kept(
    screen: Rectification, desk: Desk, settle: Settle
) -> None:
    assert papers_offered(screen) == []
    give_time(screen, desk, settle)
    assert papers_offered(screen) == ["Extension form"]
    number = issue(ask(screen, "Extension form", settle), settle)
    assert number == "临江街消延〔2026〕B0001号"


def test_every_paper_of_the_chosen_hazards_is_printed_as_one(
    screen: Rectification, desk: Desk, settle: Settle
) -> None:
    give_time(screen, desk, settle)
    issue(ask(screen, "Extension form", settle), settle)
    screen.show_bucket("closed")
    issue(ask(screen, "On-the-spot order", settle), settle)
    assert screen.line
    spot = screen.line.id
    screen.show_bucket(ALL)
    settle()
    assert screen.line
    for ids, heading in (({screen.line.id}, "2 papers"), ({screen.line.id, spot}, "3 papers")):
        with desk.store.read() as connection:
            assert len(papers_of_hazards(connection, ids)) == int(heading[0])
    screen.rows.choose_all()
    screen.chosen.print_every()
    settle()
    preview = screen.findChildren(Preview)[-1]
    assert preview.name == "2 papers"
    preview.reject()


def test_closing_sheets_of_the_chosen_hazards_are_printed_as_one(
    screen: Rectification, desk: Desk, settle: Settle
) -> None:
    spot = a_hazard(handling=Handling.ON_THE_SPOT, deadline=None, no_photo_reason="涉密")
    a_finished_visit(desk.store, a_premises(desk.store, "乙店"), spot, spot)
    screen.refresh()
    settle()
    screen.show_bucket("closed")
    screen.rows.choose_all()
    screen.chosen.print_closings()
    settle()
    preview = screen.findChildren(Preview)[-1]
    assert preview.name == "Closing sheets"
    said = plain(content_of(preview.pages.file))
    assert "2papers" in said
    assert [name in said for name in ("同福旅社", "乙店")] == [True, True]
    preview.reject()


def test_with_nothing_chosen_the_keys_of_printing_say_so(
    screen: Rectification, desk: Desk, settle: Settle
) -> None:
    heard: list[str] = []
    desk.said.connect(heard.append)
    for print_them in (screen.chosen.print_papers, screen.chosen.print_every,
                       screen.chosen.print_closings):  # fmt: skip
        print_them()
    screen.rows.choose_all()
    screen.chosen.print_closings()
    settle()
    assert [said.split(".")[0] for said in heard] == [
        *["Nothing is chosen"] * 3, "None of the chosen hazards is closed",
    ]  # fmt: skip
    assert not screen.findChildren(Preview)


def test_the_order_stands_at_what_was_put_right_on_the_spot(
    screen: Rectification, settle: Settle
) -> None:
    screen.show_bucket("closed")
    assert papers_offered(screen) == ["On-the-spot order", "Closing sheet"]
    number = issue(ask(screen, "On-the-spot order", settle), settle)
    assert number == "临江街消当〔2026〕B0001号"


def test_what_comes_after_an_order_waits_until_its_preview_is_closed(
    screen: Rectification, desk: Desk, settle: Settle
) -> None:
    screen.show_bucket("closed")
    assert screen.line
    came: list[str] = []
    show_step_paper(desk, PaperKind.ORDER, screen.line, screen, lambda: came.append("draft"))
    settle()
    draft = screen.findChildren(DraftPreview)[-1]
    assert came == []
    issue(draft, settle)
    assert came == ["draft"]
    show_step_paper(desk, PaperKind.ORDER, screen.line, screen, lambda: came.append("kept"))
    settle()
    kept = screen.findChildren(Preview)[-1]
    assert (kept.name, came) == ("临江街消当〔2026〕B0001号", ["draft"])
    kept.reject()
    assert came == ["draft", "kept"]


def test_after_a_reinspection_its_record_is_shown_then_the_letter(
    screen: Rectification, desk: Desk, settle: Settle, monkeypatch: pytest.MonkeyPatch
) -> None:
    def say_failed(dialog: ReinspectDialog) -> int:
        dialog.ui.people.setText("王志强、陈丽")
        dialog.say(2)
        return answered(dialog, settle)

    monkeypatch.setattr(ReinspectDialog, "exec", say_failed)
    monkeypatch.setattr(ReferDialog, "exec", lambda dialog: answered(dialog, settle))
    assert screen.line is not None
    screen.steps.reinspect(screen.line)
    settle()
    record = shown(screen)
    assert issue(record, settle) == "临江街消复〔2026〕B0001号"
    settle()
    letter = shown(screen)
    assert letter is not record
    assert issue(letter, settle) == "临江街消移〔2026〕B0001号"
    assert papers_offered(screen) == ["Reinspection record", "Referral letter"]


def answered(dialog: StepDialog, settle: Settle) -> int:
    """Press the button of a dialog and wait until it is written."""
    dialog.submit()
    settle()
    return dialog.result()


def test_what_is_closed_has_its_closing_sheet(screen: Rectification, settle: Settle) -> None:
    screen.show_bucket("closed")
    screen.fill_menu()
    next(a for a in screen.menu.actions() if a.text() == "Paper: Closing sheet").trigger()
    settle()
    (sheet,) = screen.findChildren(Preview)
    assert (sheet.name, sheet.ui.print.isHidden()) == ("Closing sheet", False)
    sheet.reject()


def test_a_batch_is_headed_by_how_many_papers_are_in_it(
    screen: Rectification, store: Store, settle: Settle
) -> None:
    visits = [a_finished_visit(store, a_premises(store, name), a_hazard(deadline="2026-11-30"))
              for name in ("望江旅馆", "祥和旅馆")]  # fmt: skip
    gone, kept = (
        issue_notice(store, visit.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)
        for visit in visits
    )
    with closing(sqlite3.connect(store.photos.path)) as photos:
        photos.execute("DROP TRIGGER paper_no_delete")
        photos.execute("DELETE FROM paper WHERE pdf = ?", (gone.pdf,))
        photos.commit()
    screen.steps.show_papers([gone.paper_id, kept.paper_id], lambda n: f"{n} papers")
    settle()
    (shown,) = screen.findChildren(Preview)
    assert shown.name == "1 papers"
    assert gone.number in shown.ui.trouble.text()
    shown.reject()


def test_a_paper_issued_before_they_were_named_offers_its_late_photos(
    screen: Rectification, store: Store, settle: Settle
) -> None:
    notice, _ = issued(store, with_photos=1, unmarked=True)
    screen.steps.show_papers([notice.paper_id], lambda _: notice.number)
    settle()
    (shown,) = screen.findChildren(Preview)
    assert shown.ui.absent.text().startswith("Not on this laptop when it was issued: 1 photos.")
    shown.show_late()
    (sheet,) = shown.findChildren(Preview)
    assert sheet.name == f"{notice.number}, late photos"
    sheet.reject()
    shown.reject()
