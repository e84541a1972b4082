"""The list of paper numbers as people read it: on the screen, in a sheet, on the command line."""

import re

from PySide6.QtCore import QCoreApplication

from firesweep.model.vocabulary import NumberState
from firesweep.office.paper.numbers import NumberLine
from firesweep.ui.words.dates import long_date
from firesweep.ui.words.vocabulary import word

_SERIAL = re.compile(r"\d+(?=\D*$)")
"""The last digits of a number."""


def headings() -> list[str]:
    """Name the columns."""
    return [
        QCoreApplication.translate("Numbers", "Number"),
        QCoreApplication.translate("Numbers", "Paper"),
        QCoreApplication.translate("Numbers", "State"),
        QCoreApplication.translate("Numbers", "Date"),
        QCoreApplication.translate("Numbers", "By"),
        QCoreApplication.translate("Numbers", "Premises"),
        QCoreApplication.translate("Numbers", "Reason"),
    ]


def cells(line: NumberLine) -> list[str]:
    """One line of the list."""
    words = (word(line.kind), word(line.state), long_date(line.on or None), line.by, line.premises)
    return [number_text(line), *words, reason(line)]


def number_text(line: NumberLine) -> str:
    """A number, or a run of them: 临江街消整〔2026〕B0084–0090号."""
    first, last = _SERIAL.search(line.number), _SERIAL.search(line.until)
    if first is None or last is None:
        return line.number
    return f"{line.number[: first.end()]}–{last.group()}{line.number[first.end() :]}"


def reason(line: NumberLine) -> str:
    """Why a number is void, or stands on no paper here."""
    translate = QCoreApplication.translate
    if line.state is NumberState.VOID:
        agreed = translate("Numbers", "{reason} (agreed by {approver})")
        return agreed.format(reason=line.reason, approver=line.approver or "–")
    if line.state is NumberState.LEFT_OUT:
        return translate("Numbers", "The series was set to go on after it")
    if line.state is NumberState.NOT_HERE:
        missing = translate("Numbers", "No bundle of laptop {code} has brought it")
        return missing.format(code=line.laptop)
    return ""


def count_text(lines: list[NumberLine]) -> str:
    """Say how many of each there are; a run counts once."""
    counts = {state: sum(line.state is state for line in lines) for state in NumberState}
    return " · ".join(f"{word(state)} {count}" for state, count in counts.items() if count)
