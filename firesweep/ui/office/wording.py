"""What the desk and the board say, in the language of the window."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from firesweep.model.hazard.buckets import Bucket
from firesweep.model.hazard.life import StepKind
from firesweep.model.sweep.progress import SweepPart
from firesweep.model.vocabulary import ServiceWay


def bucket_word(bucket: Bucket) -> str:
    """Name a bucket of the desk."""
    translate = QCoreApplication.translate
    return {
        Bucket.OVERDUE: translate("Office", "Overdue"),
        Bucket.TODAY: translate("Office", "Due today"),
        Bucket.THIS_WEEK: translate("Office", "This week"),
        Bucket.LATER: translate("Office", "Later"),
        Bucket.TO_NOTICE: translate("Office", "Without notice"),
        Bucket.TO_CLOSE: translate("Office", "To be closed"),
        Bucket.REFERRED: translate("Office", "Referred"),
    }[bucket]


def part_word(part: SweepPart) -> str:
    """Name a figure of the board."""
    translate = QCoreApplication.translate
    return {
        SweepPart.IN_SCOPE: translate("Office", "In scope"),
        SweepPart.INSPECTED: translate("Office", "Inspected"),
        SweepPart.NO_ACCESS: translate("Office", "No access"),
        SweepPart.LEFT: translate("Office", "Left"),
    }[part]


def served_word(way: str | None) -> str:
    """Say whether and how a notice was handed over."""
    translate = QCoreApplication.translate
    if way is None:
        return translate("Office", "Not served yet")
    return {
        ServiceWay.DIRECT: translate("Office", "Served"),
        ServiceWay.LEFT: translate("Office", "Served by leaving it"),
        ServiceWay.POSTED: translate("Office", "Served by post"),
        ServiceWay.DISPLAYED: translate("Office", "Served by display"),
    }[ServiceWay(way)]


def result_word(result: StepKind) -> str:
    """Name the result of a reinspection."""
    translate = QCoreApplication.translate
    return {
        StepKind.PASSED: translate("Office", "Put right"),
        StepKind.PARTLY: translate("Office", "Partly put right"),
        StepKind.FAILED: translate("Office", "Not put right"),
    }[result]


def corrected_text(versions: Sequence[Mapping[Any, Any]]) -> str:
    """Say how often a record was corrected, of all that was written of it, the last first."""
    times = sum(not version["void_reason"] for version in versions[:-1])
    translate = QCoreApplication.translate
    if times == 1:
        return translate("Office", "corrected once")
    said = translate("Office", "corrected {count} times")
    return said.format(count=times) if times else ""


def why_empty(search: str, kind: str) -> tuple[str, str]:
    """Say why no hazard is listed: the search, the chip that is down, or none is open."""
    translate = QCoreApplication.translate
    if search:
        title = translate("Office", "Nothing is found for “{search}”").format(search=search)
        return title, translate("Office", "Closed hazards were searched, too. Type less of it.")
    if kind:
        return kind, translate("Office", "No hazard stands here.")
    return (
        translate("Office", "No hazard is open"),
        translate("Office", "Hazards found by an inspection appear here."),
    )


def done_word(step: StepKind) -> str:
    """Say that a step was taken."""
    translate = QCoreApplication.translate
    return {
        StepKind.FIXED_ON_THE_SPOT: translate("Office", "Put right on the spot"),
        StepKind.NOTICED: translate("Office", "Notice issued"),
        StepKind.SERVED: translate("Office", "Notice served"),
        StepKind.REPORTED_FIXED: translate("Office", "Reported as put right"),
        StepKind.EXTENDED: translate("Office", "Deadline extended"),
        StepKind.PASSED: translate("Office", "Reinspected: put right"),
        StepKind.PARTLY: translate("Office", "Reinspected: partly put right"),
        StepKind.FAILED: translate("Office", "Reinspected: not put right"),
        StepKind.REFERRED: translate("Office", "Referred"),
        StepKind.ANSWERED: translate("Office", "Answer received"),
        StepKind.LISTED: translate("Office", "Listed for supervision"),
        StepKind.CLOSED: translate("Office", "Closed"),
        StepKind.REOPENED: translate("Office", "Reopened after a look-back"),
        StepKind.VOIDED: translate("Office", "Made void"),
        StepKind.TAKEN_BACK: translate("Office", "Service taken back"),
    }[step]


def found_word(*, at_drill: bool) -> str:
    """Say where a hazard was found."""
    if at_drill:
        return QCoreApplication.translate("Office", "Found at a drill")
    return QCoreApplication.translate("Office", "Found")


def repeat_text(times: int) -> str:
    """Say that the same was found before: 同类隐患一年内第 2 次."""
    text = QCoreApplication.translate("Office", "Repeat: {times} times within a year")
    return text.format(times=times + 1)


def all_communities() -> str:
    """Name the sum over communities."""
    return QCoreApplication.translate("Office", "All communities")


def all_here() -> str:
    """Name the sum where other communities are not on this laptop."""
    return QCoreApplication.translate("Office", "On this laptop")


def all_categories() -> str:
    """Name the sum over categories, each premises counted once."""
    return QCoreApplication.translate("Office", "All categories")
