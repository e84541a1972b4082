"""What a person reads for the figures of a week, and what each of them counts."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from firesweep.model.review.figures import AGES, Figure, first_day
from firesweep.ui.words.marked import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from firesweep.model.review.page import Review

WORDS_OF_REVIEW: dict[str, dict[str, str]] = {
    "Figure": {
        "overdue": QT_TRANSLATE_NOOP("Words", "Overdue"),
        "due": QT_TRANSLATE_NOOP("Words", "Due within 7 days"),
        "new_serious": QT_TRANSLATE_NOOP("Words", "New and serious"),
        "no_access": QT_TRANSLATE_NOOP("Words", "No access"),
        "no_access_again": QT_TRANSLATE_NOOP("Words", "No access twice or more"),
        "in_scope": QT_TRANSLATE_NOOP("Words", "In scope"),
        "covered": QT_TRANSLATE_NOOP("Words", "Inspected so far"),
        "shut": QT_TRANSLATE_NOOP("Words", "Never let in"),
        "left": QT_TRANSLATE_NOOP("Words", "Still to inspect"),
        "visited": QT_TRANSLATE_NOOP("Words", "Inspected in the period"),
        "repeats": QT_TRANSLATE_NOOP("Words", "Repeat offenders"),
        "clashes": QT_TRANSLATE_NOOP("Words", "Clashes"),
        "photos": QT_TRANSLATE_NOOP("Words", "Photos not arrived"),
        "drills": QT_TRANSLATE_NOOP("Words", "Drills held"),
        "outreach": QT_TRANSLATE_NOOP("Words", "Publicity and training held"),
        "without_drill": QT_TRANSLATE_NOOP("Words", "Communities without a drill"),
        "silent": QT_TRANSLATE_NOOP("Words", "Laptops yet to report"),
        "found": QT_TRANSLATE_NOOP("Words", "Hazards found"),
        "on_the_spot": QT_TRANSLATE_NOOP("Words", "Ordered on the spot"),
        "noticed": QT_TRANSLATE_NOOP("Words", "With a notice"),
        "referred": QT_TRANSLATE_NOOP("Words", "Referred at once"),
        "reinspected": QT_TRANSLATE_NOOP("Words", "Hazards reinspected"),
        "closed": QT_TRANSLATE_NOOP("Words", "Hazards closed"),
        "reopened": QT_TRANSLATE_NOOP("Words", "Hazards reopened"),
        "voided": QT_TRANSLATE_NOOP("Words", "Hazards made void"),
        "open": QT_TRANSLATE_NOOP("Words", "Hazards open"),
        "pending": QT_TRANSLATE_NOOP("Words", "Referrals without an answer"),
    },
    "Grade": {
        "excellent": QT_TRANSLATE_NOOP("Words", "Excellent"),
        "good": QT_TRANSLATE_NOOP("Words", "Good"),
        "passed": QT_TRANSLATE_NOOP("Words", "Passed"),
        "failed": QT_TRANSLATE_NOOP("Words", "Failed"),
    },
}
MEANINGS: dict[str, str] = {
    "overdue": QT_TRANSLATE_NOOP(
        "Words",
        "Hazards with a notice whose date was past on the data day while the premises still had "
        "to act.",
    ),
    "due": QT_TRANSLATE_NOOP(
        "Words", "The same, with a date from the data day to seven days later."
    ),
    "new_serious": QT_TRANSLATE_NOOP(
        "Words", "Hazards found in the period that are serious or suspected major."
    ),
    "no_access": QT_TRANSLATE_NOOP(
        "Words", "Premises where nobody got in during the period, nor later up to the data day."
    ),
    "no_access_again": QT_TRANSLATE_NOOP(
        "Words", "Those of them tried at least twice since somebody was last inside."
    ),
    "in_scope": QT_TRANSLATE_NOOP(
        "Words",
        "Premises of the sweep's communities and categories that are in business or suspended, "
        "by its plan and the registry as they stood on the data day. One of two categories counts "
        "in both their lines, and once in the figure.",
    ),
    "covered": QT_TRANSLATE_NOOP(
        "Words", "Those in scope that the sweep has inspected up to the data day."
    ),
    "shut": QT_TRANSLATE_NOOP(
        "Words", "Those in scope where the sweep came to the door and was never let in."
    ),
    "left": QT_TRANSLATE_NOOP(
        "Words", "Those in scope not inspected yet; never let in is among them."
    ),
    "visited": QT_TRANSLATE_NOOP(
        "Words", "Those in scope that the sweep inspected in the period, the first time or again."
    ),
    "repeats": QT_TRANSLATE_NOOP(
        "Words",
        "Premises where something found in the period had been found within a year before, or "
        "where a closed hazard came back.",
    ),
    "clashes": QT_TRANSLATE_NOOP(
        "Words", "Fields edited on two laptops apart that waited for a person on the data day."
    ),
    "photos": QT_TRANSLATE_NOOP(
        "Words", "Photos of what was recorded up to the data day that are not here yet."
    ),
    "drills": QT_TRANSLATE_NOOP("Words", "Drills held in the period."),
    "outreach": QT_TRANSLATE_NOOP("Words", "Publicity and training events of the period."),
    "without_drill": QT_TRANSLATE_NOOP(
        "Words", "Communities of the sweep that have held no drill of it up to the data day."
    ),
    "silent": QT_TRANSLATE_NOOP(
        "Words",
        "Laptops whose newest bundle was made before the data day was over: what they recorded "
        "since then is missing from the figures.",
    ),
    "found": QT_TRANSLATE_NOOP(
        "Words", "Hazards found in the period, at drills too; void ones do not count."
    ),
    "on_the_spot": QT_TRANSLATE_NOOP("Words", "Those found that were ordered right on the spot."),
    "noticed": QT_TRANSLATE_NOOP("Words", "Those found that need a notice with a date."),
    "referred": QT_TRANSLATE_NOOP(
        "Words", "Those found that are for another authority from the start."
    ),
    "reinspected": QT_TRANSLATE_NOOP("Words", "Hazards with a reinspection in the period."),
    "closed": QT_TRANSLATE_NOOP(
        "Words", "Hazards closed on the data day that were not when the period began."
    ),
    "reopened": QT_TRANSLATE_NOOP(
        "Words", "Hazards closed when the period began that are open on the data day."
    ),
    "voided": QT_TRANSLATE_NOOP(
        "Words", "Hazards open when the period began that are void on the data day."
    ),
    "open": QT_TRANSLATE_NOOP("Words", "Hazards open on the data day, whenever they were found."),
    "pending": QT_TRANSLATE_NOOP(
        "Words", "Hazards referred to an authority that had not answered by the data day."
    ),
}


def meaning(figure: Figure) -> str:
    """What a figure counts, in a sentence."""
    return QCoreApplication.translate("Words", MEANINGS[figure.value])


def together() -> str:
    """What all categories together are called: a premises of two counts in both, here once."""
    return QCoreApplication.translate("Words", "All, each once")


def counted_again(found: "Review") -> str:
    """Say that premises count in several lines of categories; empty where none does."""
    text = QCoreApplication.translate(
        "Words",
        "Premises of several categories count in each of them: the lines come to {sum}, for "
        "{in_scope} premises.",
    )
    in_scope = found.numbers[Figure.IN_SCOPE]
    again = found.counted_again
    return text.format(sum=f"{in_scope + again:,}", in_scope=f"{in_scope:,}") if again else ""


def band(last: int) -> str:
    """Return the name of an age of open hazards by its last day; 0: the one that has none."""
    if not last:
        more = QCoreApplication.translate("Words", "over {days} days")
        return more.format(days=AGES[-1])
    text = QCoreApplication.translate("Words", "{first}–{last} days")
    return text.format(first=first_day(last), last=last)
