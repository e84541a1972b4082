"""The lists of the exchange as rows to read."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from firesweep.model.clock import local_moment
from firesweep.store.exchange.standing import Import, Invited, Missing, Standing
from firesweep.ui.bundle.exchange import Exchange, NamedClash
from firesweep.ui.bundle.fields import field_word, value_text
from firesweep.ui.bundle.files import File
from firesweep.ui.bundle.laptop_key import state_text
from firesweep.ui.rows.row_list import RowLine
from firesweep.ui.words.dates import moment, short_date
from firesweep.ui.words.listing import listed, with_value
from firesweep.ui.words.tables import counts_text, table_word
from firesweep.ui.words.trouble import sentence

LATE = 7
"""Days after which a laptop nothing came from is pointed out."""


def file_line(file: File) -> RowLine:
    """One file: whose it is, what it would change or did."""
    if file.unseen:
        place = QCoreApplication.translate("Bundle", "in {folder}")
        return RowLine(file.path.name, place.format(folder=file.path.parent), str(file.path),
                       QCoreApplication.translate("Bundle", "Waiting"), "accent")  # fmt: skip
    pill, state = _file_state(file)
    if file.awaits_words:
        wanted = QCoreApplication.translate("Bundle", "Its passphrase is needed to look at it.")
        return RowLine(file.path.name, wanted, str(file.path), pill, state)
    if file.look is None:
        return RowLine(file.path.name, sentence(file.trouble) if file.trouble else "",
                       str(file.path), pill, state)  # fmt: skip
    of = file.look.manifest
    text = QCoreApplication.translate("Bundle", "Bundle {number} of laptop {code}").format(
        number=of.number, code=of.laptop
    )
    by = of.by if of.by != of.laptop else ""  # a command is nobody's; its laptop is named
    head = "  ·  ".join(filter(None, (text, moment(of.made_at), by)))
    if file.trouble:
        return RowLine(head, sentence(file.trouble), str(file.path), pill, state)
    return RowLine(head, _contents(file), str(file.path), pill, state)


def _file_state(file: File) -> tuple[str, str]:
    if file.awaits_words:
        return QCoreApplication.translate("Bundle", "Sealed"), "soon"
    if file.trouble:
        return QCoreApplication.translate("Bundle", "Refused"), "overdue"
    if file.receipt and (file.receipt.number is not None or file.receipt.photos):
        return QCoreApplication.translate("Bundle", "Taken in"), "done"
    assert file.look is not None
    if not file.look.is_new and file.look.passed and not file.look.known:
        return QCoreApplication.translate("Bundle", "For others"), "muted"
    if not file.look.is_new:
        return QCoreApplication.translate("Bundle", "Here already"), "muted"
    if file.look.clashes or file.look.clock_odd or file.look.set_back:
        return QCoreApplication.translate("Bundle", "Look at it"), "soon"
    return QCoreApplication.translate("Bundle", "New"), "accent"


def _contents(file: File) -> str:
    assert file.look is not None
    found, parts = file.look, []
    if found.set_back:
        parts.append(
            QCoreApplication.translate(
                "Bundle",
                "a backup was put back there, or two machines work as {code}: ask by phone",
            ).format(code=found.manifest.laptop)
        )
    if found.clock_odd:
        parts.append(QCoreApplication.translate("Bundle", "its clock is wrong"))
    if found.clashes:
        clash = QCoreApplication.translate("Bundle", "clashes {count}")
        parts.append(clash.format(count=found.clashes))
    rows = {name: count for name, count in found.rows.items() if name != "photo"}
    parts.append(counts_text(rows | {"photo": found.photos, "edit": sum(found.edits.values())}))
    if found.receipt and not found.lines and not found.photos:
        parts.append(
            QCoreApplication.translate("Bundle", "its receipt: what that laptop holds by now")
        )
    elif found.known and not found.is_new:
        parts.append(QCoreApplication.translate("Bundle", "all of it for this laptop is here"))
    elif found.known:
        known = QCoreApplication.translate("Bundle", "here already {count}")
        parts.append(known.format(count=f"{found.known:,}"))
    if found.passed:
        parts.append(_passed_text(found.passed))
    return "  ·  ".join(filter(None, parts))


def _passed_text(passed: Mapping[str, int]) -> str:
    """Whose records lie in a bundle that do not belong on this laptop, and how many."""
    text = QCoreApplication.translate("Bundle", "of other communities, not taken in: {counts}")
    return text.format(counts=listed(f"{name} {count:,}" for name, count in passed.items()))


def laptop_lines(exchange: Exchange, today: date) -> list[RowLine]:
    """Every laptop heard of, then the codes given out that nothing came from yet."""
    homes = exchange.homes
    heard = [
        _with_key(_laptop_line(each, homes.get(each.laptop, ""), today), exchange)
        for each in exchange.laptops
    ]
    invited = (_invited_line(each, today) for each in exchange.invited)
    lines = [*heard, *(_with_key(line, exchange) for line in invited)]
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
        pill = QCoreApplication.translate("Bundle", "No bundle yet"), "muted"
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


def clash_lines(found: Iterable[NamedClash], names: dict[str, str]) -> list[RowLine]:
    """What waits for a person first, then what the rule has settled."""
    ordered = sorted(found, key=lambda each: each.clash.harmless)
    return [_clash_line(each, names) for each in ordered]


def _clash_line(named: NamedClash, names: dict[str, str]) -> RowLine:
    clash = named.clash
    values = [value_text(clash.field, side.new, names) for side in clash.sides]
    text = f"{named.name}  ·  {field_word(clash.field)}"
    more = "  |  ".join(
        with_value(side.laptop, value) for side, value in zip(clash.sides, values, strict=True)
    )
    if clash.harmless:
        settled = QCoreApplication.translate("Bundle", "Settled by rule")
        return RowLine(text, more, clash.id, settled, "muted")
    choose = QCoreApplication.translate("Bundle", "Choose")
    return RowLine(text, more, clash.id, table_word(clash.table), "soon", action=choose)


def import_lines(imports: Iterable[Import]) -> list[RowLine]:
    """Bundles taken in, the newest first."""
    return [_import_line(each) for each in imports]


def _import_line(taken: Import) -> RowLine:
    text = QCoreApplication.translate("Bundle", "Import {number}: bundle {bundle} of laptop {code}")
    more = QCoreApplication.translate("Bundle", "{moment}  ·  {by}  ·  entries {count}")
    undone = QCoreApplication.translate("Bundle", "Taken back")
    return RowLine(
        text.format(number=taken.number, bundle=taken.bundle, code=taken.laptop),
        more.format(moment=moment(taken.received_at), by=taken.by, count=f"{taken.lines:,}"),
        str(taken.number),
        undone if taken.undone else "",
        "muted",
        action="" if taken.undone else QCoreApplication.translate("Bundle", "Take back"),
    )


def missing_lines(missing: Iterable[Missing]) -> list[RowLine]:
    """Photos and papers that are named here and have not come."""
    more = QCoreApplication.translate("Bundle", "on laptop {code}, mark {sha}…")
    return [
        RowLine(each.called, more.format(code=each.laptop, sha=each.sha256[:8]), each.sha256)
        for each in missing
    ]
