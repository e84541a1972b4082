"""The scan in hand: its picture, what was issued beside it, and how the paper was taken."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtGui import QImage, QTransform
from PySide6.QtWidgets import QPushButton

from firesweep.model.paper.scan import Scan
from firesweep.model.vocabulary import PaperState, Return
from firesweep.office.paper.returns import Home, is_notice
from firesweep.ui.look.theme import set_state
from firesweep.ui.office.scan_rows import Row, named
from firesweep.ui.words.dates import long_date
from firesweep.ui.words.trouble import sentence
from firesweep.ui.words.vocabulary import word

Fact = tuple[str, str]


def show_scan(ui: Any, buttons: Mapping[Return, QPushButton], row: Row | None, today: date) -> None:
    """Show a row of the window of scans; None where there is none."""
    _show_picture(ui, row)
    home = row.home if row else None
    for way, button in buttons.items():
        button.setEnabled(home is not None)
        set_state(button, kind="tint" if home and way == home.proposed else None)
    for field in (ui.on, ui.witnesses):
        field.setEnabled(home is not None)
    unserved = home is not None and is_notice(home) and home.state is PaperState.ISSUED
    for part in (ui.serversLabel, ui.servers):
        part.setVisible(unserved)
    ui.takeBack.setEnabled(bool(row and (row.filed or row.landing.known)))
    ui.found.setVisible(bool(ui.search.text().strip()))
    if home:
        day = home.on or home.issued_on or today.isoformat()
        ui.on.setDate(QDate.fromString(day, Qt.DateFormat.ISODate))
        comma = QCoreApplication.translate("Scans", ", ")
        ui.servers.setText(comma.join(home.servers))
        if home.witnesses:
            ui.witnesses.setText(comma.join(home.witnesses))


def _show_picture(ui: Any, row: Row | None) -> None:
    scan = row.landing.scan if row else None
    picture = bool(scan and scan.intake)
    ui.picture.show_photos([(upright(scan), scan.name)] if scan and picture else [])
    ui.picture.setVisible(picture)
    ui.beside.setEnabled(picture)
    said = {ui.what: _title(row) if row else "", ui.why: why_of(row) if row else ""}
    for label, text in said.items():
        label.setText(text)
        label.setVisible(bool(text))
    paper = beside(row) if row else None
    ui.facts.show_facts(issued(paper) if paper else ())


def upright(scan: Scan) -> QImage:
    """Return a scan's picture turned as its code lies; nobody reads print that lies on its side."""
    picture = QImage.fromData(scan.intake.jpeg if scan.intake else b"")
    return picture.transformed(QTransform().rotate(90 * scan.turns)) if scan.turns else picture


def paper_of(row: Row) -> Home | None:
    """The paper a scan is of, or was filed with before."""
    return row.home or row.landing.before


def beside(row: Row) -> Home | None:
    """The paper a scan is compared with: its own, or the one it claims to be."""
    return paper_of(row) or row.landing.claims


def show_found(ui: Any, home: Home) -> None:
    """Show a paper that was looked for: whoever has it in hand compares it with what was issued."""
    ui.what.setText(named(home))
    ui.what.show()
    ui.why.hide()
    ui.facts.show_facts(issued(home))


def _title(row: Row) -> str:
    paper = paper_of(row)
    return named(paper) if paper else row.landing.scan.name


def why_of(row: Row) -> str:
    """Why a scan waits for no key, it did not land or is here already; or why it had better not:
    a person gave it to another paper than its code does.
    """
    coded = row.landing.home or row.landing.claims
    if row.home is not None:
        if coded is None or coded.reference == row.home.reference:
            return ""
        text = QCoreApplication.translate("Scans", "The code on this scan is that of {paper}.")
        return text.format(paper=named(coded))
    if row.landing.known:
        return QCoreApplication.translate("Scans", "This scan was filed before.")
    return sentence(row.landing.why) if row.landing.why else ""


def issued(home: Home) -> Iterator[Fact]:
    """What was issued, line by line, to be compared with the picture; the title says the number."""
    translate = QCoreApplication.translate
    yield translate("Scans", "Premises"), home.premises
    yield translate("Scans", "Address"), home.address
    yield translate("Scans", "Issued on"), long_date(home.issued_on)
    yield translate("Scans", "Deadline"), long_date(home.deadline)
    for at, line in enumerate(home.lines, 1):
        said = (line.place, line.problem, long_date(line.deadline))
        yield str(at), " · ".join(filter(None, said))
    yield translate("Scans", "Check code"), home.check
    yield translate("Scans", "So far"), word(home.state)
