"""How the week names its period: a week, a month, a quarter, a statistical year."""

from PySide6.QtCore import QCoreApplication

from firesweep.model.period import Kind, Period, kind_of
from firesweep.ui.words.marked import QT_TRANSLATE_NOOP

KINDS = {
    Kind.WEEK: QT_TRANSLATE_NOOP("Week", "Week"),
    Kind.MONTH: QT_TRANSLATE_NOOP("Week", "Month"),
    Kind.QUARTER: QT_TRANSLATE_NOOP("Week", "Quarter"),
    Kind.YEAR: QT_TRANSLATE_NOOP("Week", "Year"),
}
NAMES = {
    Kind.WEEK: QT_TRANSLATE_NOOP("Week", "Week {number} of {year}"),
    Kind.MONTH: QT_TRANSLATE_NOOP("Week", "Month {number} of {year}"),
    Kind.QUARTER: QT_TRANSLATE_NOOP("Week", "Quarter {number} of statistical year {year}"),
    Kind.YEAR: QT_TRANSLATE_NOOP("Week", "Statistical year {year}"),
}
SHORT = {
    Kind.WEEK: QT_TRANSLATE_NOOP("Week", "W{number}"),
    Kind.MONTH: QT_TRANSLATE_NOOP("Week", "M{number}"),
    Kind.QUARTER: QT_TRANSLATE_NOOP("Week", "Q{number}"),
    Kind.YEAR: "{year}",
}
AS_BEFORE = {
    Kind.WEEK: QT_TRANSLATE_NOOP("Week", "as the week before"),
    Kind.MONTH: QT_TRANSLATE_NOOP("Week", "as the month before"),
    Kind.QUARTER: QT_TRANSLATE_NOOP("Week", "as the quarter before"),
    Kind.YEAR: QT_TRANSLATE_NOOP("Week", "as the year before"),
}
CHANGED = {
    Kind.WEEK: QT_TRANSLATE_NOOP("Week", "{change} on the week before"),
    Kind.MONTH: QT_TRANSLATE_NOOP("Week", "{change} on the month before"),
    Kind.QUARTER: QT_TRANSLATE_NOOP("Week", "{change} on the quarter before"),
    Kind.YEAR: QT_TRANSLATE_NOOP("Week", "{change} on the year before"),
}

AGAINST = {
    Kind.WEEK: QT_TRANSLATE_NOOP("Week", "± on the week before"),
    Kind.MONTH: QT_TRANSLATE_NOOP("Week", "± on the month before"),
    Kind.QUARTER: QT_TRANSLATE_NOOP("Week", "± on the quarter before"),
    Kind.YEAR: QT_TRANSLATE_NOOP("Week", "± on the year before"),
}


def kind_word(kind: Kind) -> str:
    """周, 月, 季, 统计年度."""
    return QCoreApplication.translate("Week", KINDS[kind])


def period_text(period: Period) -> str:
    """2026 年第 47 周."""
    return _filled(QCoreApplication.translate("Week", NAMES[period.kind]), period.name)


def short_name(name: str) -> str:
    """47周; where a whole name has no room."""
    return _filled(QCoreApplication.translate("Week", SHORT[kind_of(name)]), name)


def change_words(period: Period, change: int) -> str:
    """比上周 +11, 与上月相同."""
    if not change:
        return QCoreApplication.translate("Week", AS_BEFORE[period.kind])
    text = QCoreApplication.translate("Week", CHANGED[period.kind])
    return text.format(change=signed_text(change))


def against_words(period: Period) -> str:
    """± 为比上周增减: what changes that stand as a number alone are told against."""
    return QCoreApplication.translate("Week", AGAINST[period.kind])


def signed_text(change: int) -> str:
    """+11, −1, ±0."""
    return f"{change:+,}".replace("-", "−") if change else "±0"


def _filled(text: str, name: str) -> str:
    year, _, rest = name.partition("-")
    number = rest.lstrip("WQ").lstrip("0")
    return text.format(year=year, number=number)
