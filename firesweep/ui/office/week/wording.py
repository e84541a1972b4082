"""What the screen of the week says of its figures."""

from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import QCoreApplication

from firesweep.model.clock import local_moment
from firesweep.model.period import Kind
from firesweep.model.review.figures import Check, Figure, percent
from firesweep.model.review.page import Point, Review, SilentLine
from firesweep.model.vocabulary import Category
from firesweep.ui.office.week.card import Changes
from firesweep.ui.office.week.page import Late, Page
from firesweep.ui.office.week.period_words import (
    against_words,
    change_words,
    period_text,
    signed_text,
)
from firesweep.ui.words.dates import moment
from firesweep.ui.words.listing import listed
from firesweep.ui.words.vocabulary import word
from firesweep.ui.words.whereabouts import away_text

FEW, SEVERAL = 3, 6
"""Laptops that are named beside the days, and at the foot; more are counted."""


def days_text(page: Page) -> str:
    """Its days, the day its figures are of, and whether it is signed: then that is its last."""
    found, translate = page.review, QCoreApplication.translate
    period, shown = found.period, "%Y-%m-%d" if _spans_years(found) else "%m-%d"
    days = {name: day.strftime(shown) for name, day in
            (("first", period.first), ("last", period.last))}  # fmt: skip
    if page.signed:
        text = translate("Week", "{first} – {last} · signed by {leader}, {moment}")
        signed = local_moment(page.signed.signed_at).strftime(shown)
        said = text.format(leader=page.signed.leader, moment=signed, **days)
        away = away_text(page.places.get(page.signed.sign_off_id))
        return " · ".join(filter(None, (said, away)))
    text = translate("Week", "{first} – {last} · as of {day}")
    said = text.format(day=found.day.strftime("%m-%d"), **days)
    return " · ".join(filter(None, (said, without_text(found), *across_texts(page))))


def without_text(found: Review) -> str:
    """Whose work is not in the figures, in a word beside the day they are of."""
    laptops = [one.laptop for one in found.silent]
    if not laptops:
        return ""
    text = QCoreApplication.translate("Week", "without laptop {laptops}")
    if len(laptops) > FEW:
        text = QCoreApplication.translate("Week", "without {laptops} laptops")
        return text.format(laptops=len(laptops))
    return text.format(laptops=listed(laptops))


def across_texts(page: Page) -> Iterator[str]:
    """Yield which signed weeks share days of this one, for weeks ended on another day then."""
    period, shown = page.review.period, "%Y-%m-%d" if _spans_years(page.review) else "%m-%d"
    for one in page.across:
        if one.name == period.name:
            text = QCoreApplication.translate("Week", "signed with other days, {first} – {last}")
            first, last = one.first, one.last
        else:
            text = QCoreApplication.translate("Week", "{first} – {last} also in {week}, signed")
            first, last = max(one.first, period.first), min(one.last, period.last)
            if first == last:
                text = QCoreApplication.translate("Week", "{first} also in {week}, signed")
        days = {"first": first.strftime(shown), "last": last.strftime(shown)}
        yield text.format(week=period_text(one), **days)


def sign_word(page: Page | None) -> str:
    """What the main button does with a page; weeks alone are signed."""
    if page and page.wish.period.kind is not Kind.WEEK:
        return QCoreApplication.translate("Week", "Print report")
    if page and page.signed:
        return QCoreApplication.translate("Week", "Print minutes")
    return QCoreApplication.translate("Week", "Sign and print minutes")


def signed_text_of(page: Page) -> str:
    """Who signed it, to the minute; empty where nobody did."""
    if page.signed is None:
        return ""
    signed = QCoreApplication.translate("Week", "signed by {leader}, {moment}")
    return signed.format(leader=page.signed.leader, moment=moment(page.signed.signed_at))


def _spans_years(found: Review) -> bool:
    return found.period.first.year != found.period.last.year


def changes(point: Point, found: Review) -> Changes:
    """How it changed since the period before, and what else there is to say where it has room."""
    more = _more(point, found)
    if point.change is None:
        return Changes((_as_signed(), more), (more,))
    said = (change_words(found.period, point.change), signed_text(point.change))
    words, signed = (((f"{one} · {more}",) if more else ()) + (one,) for one in said)
    return Changes(words, signed)


def _more(point: Point, found: Review) -> str:
    if point.figure is Figure.COVERED:
        return _share(point, found)
    if point.figure is Figure.NO_ACCESS and found.numbers[Figure.NO_ACCESS_AGAIN]:
        again = QCoreApplication.translate("Week", "twice or more: {count}")
        return again.format(count=found.numbers[Figure.NO_ACCESS_AGAIN])
    return _laptops(found) if point.figure is Figure.SILENT else ""


def _laptops(found: Review) -> str:
    """The laptops not heard of."""
    return listed(one.laptop for one in found.silent)


def _share(point: Point, found: Review) -> str:
    whole = found.numbers[Figure.IN_SCOPE]
    return f"{percent(point.number, whole):.1f}%" if whole else "–"


def _as_signed() -> str:
    return QCoreApplication.translate("Week", "as it stood when signed")


def foot_text(page: Page, late: Late | None) -> str:
    """What does not add up, what is missing from the figures, and what came late."""
    translate, found, said = QCoreApplication.translate, page.review, []
    if wrong := wrong_text(found):
        said.append(wrong)
    nothing = translate("Week", "As far as is known here, nothing is missing")
    said.append(missing_text(found) or nothing)
    if late and (count := len(set(chain.from_iterable(late.records.values())))):
        text = translate("Week", "Came in after it was signed: {count}")
        said.append(text.format(count=count))
    return " · ".join(said)


def missing_text(found: Review) -> str:
    """Whose work is not in the figures; empty where nobody's is known to be missing."""
    text = QCoreApplication.translate(
        "Week", "Not in the figures yet: what was recorded since the last bundle of {laptops}"
    )
    named, more = found.silent[:SEVERAL], len(found.silent) - SEVERAL
    if more > 0:
        text = QCoreApplication.translate(
            "Week",
            "Not in the figures yet: what was recorded since the last bundle of {laptops} and of "
            "{count} more",
        )
    return text.format(laptops=listed(map(_heard_of, named)), count=more) if named else ""


def _heard_of(one: SilentLine) -> str:
    """A laptop and the day its newest bundle was made."""
    if one.made_at is None:
        text = QCoreApplication.translate("Week", "{laptop} (no bundle yet)")
        return text.format(laptop=one.laptop)
    text = QCoreApplication.translate("Week", "{laptop} ({day})")
    return text.format(laptop=one.laptop, day=local_moment(one.made_at).strftime("%m-%d"))


def right_text(found: Review) -> str:
    """That all figures add up, where they do, and what changes are told against."""
    adds_up = found.checks and not wrong_checks(found)
    said = QCoreApplication.translate("Week", "All figures add up") if adds_up else ""
    return " · ".join(filter(None, (said, against_words(found.period))))


def wrong_text(found: Review) -> str:
    """Which figures do not add up; empty where all do."""
    wrong = wrong_checks(found)
    text = QCoreApplication.translate("Week", "Does not add up: {figures}")
    return text.format(figures=listed(map(check_text, wrong))) if wrong else ""


def twice_text() -> str:
    """What adding up means, and what to do where figures do not."""
    return QCoreApplication.translate(
        "Week",
        "The figures at the foot are counted twice: as the page says them, and once more from the "
        "visits and steps as they were written. Where the two differ both are said, that of the "
        "page first; the command “check” names the record it lies at.",
    )


def wrong_checks(found: Review) -> list[Check]:
    """Return the figures that do not add up."""
    return [one for one in found.checks if not one.adds_up]


def check_text(check: Check) -> str:
    """发现隐患 64 ≠ 63: a figure and what it ought to be."""
    known: dict[str, Figure | Category] = {each.value: each for each in (*Figure, *Category)}
    sign = "≠" if check.exact else ">"
    return f"{word(known[check.name])} {check.left:,} {sign} {check.right:,}"
