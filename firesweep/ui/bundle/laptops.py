"""The street's laptops as rows to read: heard of, invited, known by the office's word alone."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from firesweep.model.clock import local_moment
from firesweep.store.exchange.standing import Invited, Named, Standing
from firesweep.ui.bundle.exchange import Exchange
from firesweep.ui.bundle.laptop_key import state_text
from firesweep.ui.rows.row_list import RowLine
from firesweep.ui.words.dates import short_date
from firesweep.ui.words.tables import counts_text

LATE = 7
"""Days after which a laptop nothing came from is pointed out."""


def laptop_lines(exchange: Exchange, today: date) -> list[RowLine]:
    """Every laptop heard of, then those that nothing came from yet."""
    homes = exchange.homes
    heard = [
        _with_key(_laptop_line(each, homes.get(each.laptop, ""), today), exchange)
        for each in exchange.laptops
    ]
    silent = [
        *(_invited_line(each, today) for each in exchange.invited),
        *(_named_line(each, today) for each in exchange.named),
    ]
    lines = [*heard, *(_with_key(line, exchange) for line in silent)]
    lines += _own_line(exchange) if lines else []
    return [replace(line, text=_at_home(line, exchange)) for line in lines]


def _invited_line(invited: Invited, today: date) -> RowLine:
    """A laptop that has not joined: since when, and what it costs while it is expected."""
    if invited.withdrawn:
        gone = QCoreApplication.translate("Bundle", "Its code was withdrawn before it joined.")
        return RowLine(_laptop(invited.laptop), gone, invited.laptop)
    day = local_moment(invited.since).date()
    days = (today - day).days
    if not invited.written:
        return RowLine(_laptop(invited.laptop), _may_lie_nowhere(invited, day, today),
                       invited.laptop, _not_joined(), "soon")  # fmt: skip
    if not invited.known:
        text = QCoreApplication.translate(
            "Bundle",
            "A bundle was written for it {day}; nobody here has heard of it. Check the code.",
        )
        more = text.format(day=short_date(day, today))
        return RowLine(_laptop(invited.laptop), more, invited.laptop)
    text = QCoreApplication.translate("Bundle", "Joining bundle written {day}; nothing came yet")
    if days > LATE:
        text = QCoreApplication.translate(
            "Bundle",
            "Joining bundle written {day}, {days} days ago; bundles for all carry what it would "
            "need. Withdraw it if it is not to join.",
        )
    more = text.format(day=short_date(day, today), days=days)
    return RowLine(_laptop(invited.laptop), more, invited.laptop, _not_joined(), "soon")


def _named_line(named: Named, today: date) -> RowLine:
    """A laptop nothing here has to do with; the office has spoken of it."""
    text = QCoreApplication.translate(
        "Bundle", "The street office has known it since {day}; nothing of it has come here"
    )
    if named.kind == "given":
        text = QCoreApplication.translate(
            "Bundle", "The street office gave its code {day}; nothing of it has come here"
        )
    if named.kind == "withdrawn":
        text = QCoreApplication.translate(
            "Bundle", "The street office withdrew it {day}; nothing of it has come here"
        )
    parts = [text.format(day=short_date(local_moment(named.since).date(), today))]
    if named.sent:
        written = QCoreApplication.translate("Bundle", "a bundle was written for it here {day}")
        parts.append(written.format(day=short_date(local_moment(named.sent).date(), today)))
    return RowLine(_laptop(named.laptop), "  ·  ".join(parts), named.laptop, _no_bundle(), "muted")


def _not_joined() -> str:
    return QCoreApplication.translate("Bundle", "Not joined yet")


def _may_lie_nowhere(invited: Invited, day: date, today: date) -> str:
    """The program ended as the bundle got its name: what to do where it is not found."""
    text = QCoreApplication.translate(
        "Bundle",
        "The program ended {day} as a bundle for it was written; it may not be there. Write it "
        "again to the same code.",
    )
    if invited.known:
        text = QCoreApplication.translate(
            "Bundle",
            "The program ended {day} as its joining bundle was written; it may not be there. "
            "Write it again: New laptop, with the same code.",
        )
    return text.format(day=short_date(day, today))


def _own_line(exchange: Exchange) -> list[RowLine]:
    """This laptop itself, at the end: people compare what it is signed with by phone."""
    read = QCoreApplication.translate("Bundle", "fingerprint to compare by phone: {digits}")
    here = QCoreApplication.translate("Bundle", "This laptop")
    return [
        RowLine(_laptop(key.laptop), read.format(digits=key.fingerprint), key.laptop, here, "muted")
        for key in exchange.keys.values()
        if key.state == "own"
    ]


def _at_home(line: RowLine, exchange: Exchange) -> str:
    """Whose laptop it is: its code, and the community it works for."""
    return "  ·  ".join(filter(None, (line.text, exchange.homes.get(line.id, ""))))


def _with_key(line: RowLine, exchange: Exchange) -> RowLine:
    key = exchange.keys.get(line.id)
    if key is None:
        return line
    action = QCoreApplication.translate("Bundle", "Details…")
    line = replace(line, more=f"{line.more}  ·  {state_text(key)}", action=action)
    if key.state == "withdrawn":  # what it sent since offered a key, its own
        return replace(line, pill=state_text(key), state="overdue")
    if not key.offered:
        return line
    other = QCoreApplication.translate("Bundle", "Another key")
    return replace(line, pill=other, state="overdue")


def _laptop(code: str) -> str:
    return QCoreApplication.translate("Bundle", "Laptop {code}").format(code=code)


def _laptop_line(standing: Standing, home: str, today: date) -> RowLine:
    if standing.made_at is None:
        pill = _no_bundle(), "muted"
    else:
        day = local_moment(standing.made_at).date()
        pill = short_date(day, today), "soon" if (today - day).days > LATE else "done"
    parts = []
    if standing.bundle is not None:
        last = QCoreApplication.translate("Bundle", "last bundle: number {number}")
        parts.append(last.format(number=standing.bundle))
    if not standing.withdrawn:
        parts += _lacked_there(standing, home)
    return RowLine(_laptop(standing.laptop), "  ·  ".join(parts), standing.laptop, *pill)


def _no_bundle() -> str:
    return QCoreApplication.translate("Bundle", "No bundle yet")


def _lacked_there(standing: Standing, home: str) -> list[str]:
    """What a laptop has still to get, in words."""
    lacks, parts = dict(standing.lacks), []
    if any(lacks.values()):
        parts.append(_lacking().format(what=counts_text(lacks)))
    elif home:
        whole = QCoreApplication.translate("Bundle", "has all of its community and of the street")
        parts.append(whole)
    else:
        parts.append(QCoreApplication.translate("Bundle", "has everything that is here"))
    if standing.loose:
        parts.append(along_text(standing.loose))
    if standing.photos_missing:
        photos = QCoreApplication.translate("Bundle", "photos missing there: {count}")
        parts.append(photos.format(count=standing.photos_missing))
    return parts


def along_text(count: int) -> str:
    """How many lines of other communities go to a laptop until its program says what it holds."""
    text = QCoreApplication.translate(
        "Bundle", "{count} of other communities, sent every time until it says what it holds"
    )
    return text.format(count=f"{count:,}")


def _lacking() -> str:
    return QCoreApplication.translate("Bundle", "lacks {what}")
