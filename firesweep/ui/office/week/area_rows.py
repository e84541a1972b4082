"""The communities side by side with their points, and what each of them lost."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from firesweep.model.review.figures import Figure
from firesweep.model.review.score import Grade, Lost, Way
from firesweep.office.review.scores import AreaScore, YearScore
from firesweep.ui.office.week.fitting import is_large
from firesweep.ui.office.week.page import Page
from firesweep.ui.office.week.period_words import short_name
from firesweep.ui.rows.row_list import RowLine
from firesweep.ui.words.vocabulary import word

AREA, LOST, VETO = "area ", "lost ", "veto"
"""Before the id of a community, and before the figure that cost it points."""
STATES = {Grade.EXCELLENT: "done", Grade.GOOD: "done", Grade.PASSED: "soon",
          Grade.FAILED: "overdue"}  # fmt: skip
SIDE = (Figure.OVERDUE, Figure.DUE, Figure.NEW_SERIOUS)


def area_rows(page: Page) -> Iterator[RowLine]:
    """Yield the communities, the one with most to decide first."""
    years = {one.community: one for one in page.year}
    for one in page.areas:
        year = years.get(one.community)
        points, grade = (year.points, year.grade) if year else one.score[:2]
        lost = sum(each.points for each in one.score.lost)
        text = QCoreApplication.translate("Week", "Points lost: {points}")
        # In large text the figures need the room.
        why = f"−{lost:g}" if is_large() else text.format(points=f"{lost:g}")
        yield RowLine(
            one.community, _year_text(year) if year else _figures_text(one),
            f"{AREA}{one.community_id}", f"{points:g} · {word(grade)}",
            STATES[grade], action=why,
        )  # fmt: skip


def point_rows(page: Page) -> Iterator[RowLine]:
    """Yield every figure that cost a community points, then whether it fails all the same."""
    translate = QCoreApplication.translate
    one = points_of(page)
    if one is None:
        return
    for lost in one.score.lost:
        look = translate("Week", "Look at them") if lost.number else ""
        yield RowLine(_lost_text(lost), _rule_text(lost), f"{LOST}{lost.rule.figure}",
                      f"−{lost.points:g}", "overdue", action=look)  # fmt: skip
    if one.score.veto:
        lift = "" if page.signed else translate("Week", "Let its points count")
        yield RowLine(translate("Week", "Fails whatever its points"), one.score.veto, VETO,
                      translate("Week", "Veto"), "overdue", action=lift)  # fmt: skip
        return
    if page.signed:
        return
    yield RowLine(
        translate("Week", "No veto"),
        translate("Week", "Such as a fire with deaths: it fails whatever its points."), VETO,
        translate("Week", "Veto"), "muted", action=translate("Week", "Let it fail…"),
    )  # fmt: skip


def points_of(page: Page) -> AreaScore | None:
    """Return the community whose points are shown."""
    return next((one for one in page.areas if one.community_id == page.wish.area), None)


def _figures_text(one: AreaScore) -> str:
    covered, scope = one.numbers[Figure.COVERED], one.numbers[Figure.IN_SCOPE]
    if is_large():  # all four, in fewer words
        text = QCoreApplication.translate(
            "Week", "overdue {overdue} · due {due} · serious {serious} · inspected {share}"
        )
        overdue, due, serious = (one.numbers[figure] for figure in SIDE)
        return text.format(overdue=overdue, due=due, serious=serious, share=f"{covered}/{scope}")
    said = [f"{word(figure)} {one.numbers[figure]}" for figure in SIDE]
    return " · ".join([*said, f"{word(Figure.COVERED)} {covered}/{scope}"])


def _year_text(one: YearScore) -> str:
    """Its quarters and its year, which count 40 to 60."""
    text = QCoreApplication.translate(
        "Week", "quarters {quarters} count 40 %, the year {year} counts 60 %"
    )
    each = zip(one.named, one.quarters, strict=True)
    quarters = " / ".join(f"{short_name(name)} {points:g}" for name, points in each) or "–"
    said = text.format(quarters=quarters, year=f"{one.year:g}")
    veto = QCoreApplication.translate("Week", "veto: {reason}").format(reason=one.veto)
    return f"{said} · {veto}" if one.veto else said


def _lost_text(lost: Lost) -> str:
    count = f"{lost.number}/{lost.of}" if lost.of else str(lost.number)
    return f"{word(lost.rule.figure)}　{count}"


def _rule_text(lost: Lost) -> str:
    """How the points of a figure are lost."""
    translate, most = QCoreApplication.translate, f"{lost.rule.weight:g}"
    if lost.rule.way is Way.SHARE:
        return translate("Week", "{most} by its share of the premises in scope").format(most=most)
    if lost.rule.way is Way.NONE:
        return translate("Week", "{most} where there is none").format(most=most)
    text = translate("Week", "{each} each, {most} at most")
    return text.format(each=f"{lost.rule.each:g}", most=most)
