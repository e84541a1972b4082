"""What is said of drills and outreach events: lines of the log, facts of one, totals of a sweep."""

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from firesweep.model.logs.occasion import OccasionKind, seconds_between
from firesweep.model.vocabulary import Audience, OutreachKind, Topic
from firesweep.store.logs.occasions import LogLine
from firesweep.store.sweep.log_totals import LogTotals
from firesweep.ui.words.dates import long_date
from firesweep.ui.words.listing import listed
from firesweep.ui.words.vocabulary import word

Facts = Iterator[tuple[str, str]]


def what_text(line: LogLine) -> str:
    """The scenario of a drill; kind and topics of an outreach event."""
    if line.kind is OccasionKind.DRILL:
        return line.what
    kind = word(OutreachKind(line.what))
    about = listed([*(word(Topic(each)) for each in line.topics), *filter(None, [line.theme])])
    return f"{kind} · {about}" if about else kind


def second_text(line: LogLine) -> str:
    """When and where."""
    parts = (long_date(line.held_on), line.community, line.where, line.number or "")
    return " · ".join(filter(None, parts))


def people_text(line: LogLine) -> str:
    """86 people; of outreach that reached nobody by count, how many pieces went out."""
    people = _count(line.people, QCoreApplication.translate("Logs", "{count} people"))
    return people or _count(line.quantity, _pieces(line.what))


def _pieces(kind: str) -> str:
    """How pieces of a kind are counted: Chinese has a word for each."""
    translate = QCoreApplication.translate
    words: dict[str, str] = {
        OutreachKind.BANNER: translate("Logs", "{count} pieces", "banners"),
        OutreachKind.SLOGAN: translate("Logs", "{count} pieces", "slogans"),
        OutreachKind.SPECIAL_ISSUE: translate("Logs", "{count} pieces", "issues"),
    }
    return words.get(kind, translate("Logs", "{count} pieces"))


def duration(seconds: int | None) -> str:
    """2 min 40 s; nothing where a time is not known."""
    if seconds is None:
        return ""
    if seconds < 60:
        return QCoreApplication.translate("Logs", "{seconds} s").format(seconds=seconds)
    if seconds % 60 == 0:
        return QCoreApplication.translate("Logs", "{minutes} min").format(minutes=seconds // 60)
    text = QCoreApplication.translate("Logs", "{minutes} min {seconds} s")
    return text.format(minutes=seconds // 60, seconds=seconds % 60)


def _at(row: Mapping[Any, Any], where: str) -> str:
    """The premises, and what was written of the place besides."""
    return " · ".join(dict.fromkeys(filter(None, (where, row["place"]))))


def drill_facts(row: Mapping[Any, Any], where: str) -> Facts:
    """Everything that was recorded of a drill."""
    translate = QCoreApplication.translate
    yield translate("Logs", "Place"), _at(row, where)
    yield translate("Logs", "Commander"), row["commander"]
    yield translate("Logs", "Organiser"), row["organiser"]
    yield translate("Logs", "Observer"), row["observer"]
    yield translate("Logs", "Departments, people"), row["departments"]
    yield translate("Logs", "Alarm"), row["alarm"]
    yield translate("Logs", "All out"), _after(row["alarm"], row["cleared"])
    yield translate("Logs", "Assembled"), _after(row["alarm"], row["assembled"])
    yield translate("Logs", "Assembly point"), row["assembly_point"]
    yield translate("Logs", "Head count"), _count(row["head_count"])
    yield translate("Logs", "Signed in"), _count(row["sign_in"])
    yield translate("Logs", "Equipment used"), row["equipment"]
    yield translate("Logs", "Faults found"), row["faults"]
    yield translate("Logs", "Improvement"), row["improvement"]
    by_whom = (row["improver"], long_date(row["improve_by"]))
    yield translate("Logs", "By whom, by when"), " · ".join(filter(None, by_whom))
    yield translate("Logs", "Remarks"), row["remarks"]


def outreach_facts(row: Mapping[Any, Any], where: str) -> Facts:
    """Everything that was recorded of an outreach event."""
    translate = QCoreApplication.translate
    yield translate("Logs", "Place"), _at(row, where)
    yield translate("Logs", "Time"), "–".join(filter(None, (row["starts"], row["ends"])))
    yield translate("Logs", "For whom"), listed(word(Audience(each)) for each in row["audiences"])
    yield translate("Logs", "Teacher"), row["teacher"]
    yield translate("Logs", "Material handed out"), row["material"]
    yield translate("Logs", "Quantity"), _count(row["quantity"])
    yield translate("Logs", "People reached"), _count(row["reached"])
    yield translate("Logs", "Signed in"), _count(row["sign_in"])
    yield translate("Logs", "Content"), row["content"]
    yield translate("Logs", "Outcome"), row["outcome"]
    yield translate("Logs", "Remarks"), row["remarks"]


def total_text(total: LogTotals, kind: OccasionKind) -> str:
    """What one community has in a log; a dash where nothing."""
    translate = QCoreApplication.translate
    if kind is OccasionKind.DRILL:
        if not total.drills:
            return "–"
        times = translate("Logs", "Drills {count}").format(count=total.drills)
        people = translate("Logs", "{count} people").format(count=f"{total.head_count:,}")
        return f"{times} · {people}"
    return "\n".join(_kinds(total)) or "–"


def _kinds(total: LogTotals) -> Iterator[str]:
    translate = QCoreApplication.translate
    for kind in OutreachKind:
        if of := total.kinds.get(kind.value):
            pieces = _pieces(kind).format(count=f"{of.quantity:,}")
            people = translate("Logs", "{count} people").format(count=f"{of.reached:,}")
            parts = [f"{word(kind)} {of.events}", *[pieces] * bool(of.quantity)]
            yield " · ".join([*parts, *[people] * bool(of.reached)])


def _after(start: str, time: str) -> str:
    """A time, and how long after the alarm it was."""
    took = duration(seconds_between(start, time))
    if not took:
        return time
    text = QCoreApplication.translate("Logs", "{time}, {took} after the alarm")
    return text.format(time=time, took=took)


def _count(count: int | None, text: str = "{count}") -> str:
    return "" if count is None else text.format(count=f"{count:,}")
