"""What the screen of the week says of its figures."""

from PySide6.QtCore import QCoreApplication

from firesweep.model.period import Period
from firesweep.model.review import Figure
from firesweep.model.review_page import Point, Review
from firesweep.ui.dates import moment
from firesweep.ui.listing import listed
from firesweep.ui.office.week.charts import Row
from firesweep.ui.office.week.page import Page
from firesweep.ui.words import word


def week_text(period: Period) -> str:
    """2026 年第 47 周."""
    year, number = period.name.split("-W")
    text = QCoreApplication.translate("Week", "Week {number} of {year}")
    return text.format(year=year, number=int(number))


def days_text(page: Page) -> str:
    """Its days, the day its figures are of, and whether it is signed."""
    found = page.review
    text = QCoreApplication.translate("Week", "{first} – {last} · as of {day}")
    said = text.format(first=f"{found.period.first:%m-%d}", last=f"{found.period.last:%m-%d}",
                       day=f"{found.day:%m-%d}")  # fmt: skip
    if page.signed is None:
        return said
    signed = QCoreApplication.translate("Week", "signed by {leader}, {moment}")
    who = signed.format(leader=page.signed.leader, moment=moment(page.signed.signed_at))
    return f"{said} · {who}"


def change_text(point: Point, found: Review) -> str:
    """How it changed since the week before, or what else there is to say."""
    if point.figure is Figure.COVERED:
        whole = found.numbers[Figure.IN_SCOPE]
        share = f"{100 * point.number / whole:.1f}%" if whole else "–"
        return f"{share} · {_change(point)}"
    if point.figure is Figure.NO_ACCESS and found.numbers[Figure.NO_ACCESS_AGAIN]:
        again = QCoreApplication.translate("Week", "twice or more: {count}")
        return again.format(count=found.numbers[Figure.NO_ACCESS_AGAIN])
    if point.figure is Figure.SILENT and found.silent:
        return listed(one.laptop for one in found.silent)
    return _change(point)


def _change(point: Point) -> str:
    if point.change is None:
        return QCoreApplication.translate("Week", "as it stands now")
    if not point.change:
        return QCoreApplication.translate("Week", "as the week before")
    text = QCoreApplication.translate("Week", "{change} on the week before")
    return text.format(change=f"{point.change:+,}".replace("-", "−"))


def cover_series() -> list[tuple[str, str]]:
    """The parts of a bar of the coverage."""
    translate = QCoreApplication.translate
    return [(translate("Week", "Inspected"), "done"), (translate("Week", "Never let in"), "soon"),
            (translate("Week", "Left"), "muted")]  # fmt: skip


def cover_rows(found: Review) -> list[Row]:
    """A bar for each category, the least covered first."""
    lines = sorted(found.categories, key=lambda line: line.covered / line.in_scope)
    return [
        Row(word(line.category), (line.covered, line.shut, line.left - line.shut),
            f"{line.covered}/{line.in_scope}")
        for line in lines
    ]  # fmt: skip


def flow_series() -> list[tuple[str, str]]:
    """The columns of a week."""
    translate = QCoreApplication.translate
    return [(translate("Week", "Found"), "overdue"), (translate("Week", "Closed"), "done")]


def flow_rows(found: Review) -> list[Row]:
    """What was found and closed in each of the weeks."""
    text = QCoreApplication.translate("Week", "W{number}")
    return [Row(text.format(number=int(name[-2:])), (new, closed))
            for name, new, closed in found.weeks]  # fmt: skip


def foot_text(page: Page) -> str:
    """What is missing from the figures, what came late, and what does not add up."""
    translate, found, said = QCoreApplication.translate, page.review, []
    if found.silent:
        text = translate("Week", "Missing: what laptops {laptops} recorded since their last bundle")
        said.append(text.format(laptops=listed(one.laptop for one in found.silent)))
    if page.late:
        text = translate("Week", "Came in after it was signed: {count}")
        said.append(text.format(count=page.late))
    wrong = [one for one in found.checks if not one.adds_up]
    if wrong:
        text = translate("Week", "Does not add up: {figures}")
        said.append(text.format(figures=listed(f"{one.left} ≠ {one.right}" for one in wrong)))
    elif found.checks:
        said.append(translate("Week", "All figures add up"))
    return " · ".join(said)
