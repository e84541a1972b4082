"""The lists of the exchange as rows to read."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from firesweep.bundle.send import SEALED
from firesweep.store.exchange.standing import Import, Missing
from firesweep.ui.bundle.exchange import NamedClash
from firesweep.ui.bundle.fields import value_text
from firesweep.ui.bundle.files import File
from firesweep.ui.rows.row_list import RowLine
from firesweep.ui.words.dates import moment
from firesweep.ui.words.fields import field_word
from firesweep.ui.words.listing import listed, with_value
from firesweep.ui.words.tables import counts_text, table_word
from firesweep.ui.words.trouble import sentence


def file_line(file: File) -> RowLine:
    """One file: whose it is, what it would change or did."""
    if file.unseen:
        return _unseen_line(file)
    pill, state = _file_state(file)
    if file.awaits_words:
        wanted = QCoreApplication.translate("Bundle", "Its passphrase is needed to look at it.")
        return RowLine(file.path.name, wanted, str(file.path), pill, state)
    if file.look is None:
        return RowLine(file.path.name, sentence(file.trouble) if file.trouble else "",
                       str(file.path), pill, state, action=_compare(file))  # fmt: skip
    of = file.look.manifest
    text = QCoreApplication.translate("Bundle", "Bundle {number} of laptop {code}").format(
        number=of.number, code=of.laptop
    )
    by = of.by if of.by != of.laptop else ""  # a command is nobody's; its laptop is named
    head = "  ·  ".join(filter(None, (text, moment(of.made_at), by)))
    if file.trouble:
        return RowLine(head, sentence(file.trouble), str(file.path), pill, state)
    return RowLine(head, _contents(file), str(file.path), pill, state)


def _compare(file: File) -> str:
    """What the button of a file says that is signed with a key nobody trusts yet."""
    return QCoreApplication.translate("Bundle", "Compare keys…") if file.strange_key else ""


def _unseen_line(file: File) -> RowLine:
    """A file that lies there, and what is known of it without opening it."""
    place = QCoreApplication.translate("Bundle", "in {folder}").format(folder=file.path.parent)
    closed = QCoreApplication.translate("Bundle", "sealed, known by its name until it is opened")
    sealed = closed if file.path.name.endswith(SEALED) else ""
    parts = filter(None, (_back_text(file.taken_back), sealed, place))
    waits = QCoreApplication.translate("Bundle", "Waiting"), "accent"
    pill = _back_pill() if file.taken_back else waits
    return RowLine(file.path.name, "  ·  ".join(parts), str(file.path), *pill)


def _back_text(at: str) -> str:
    """That a bundle was taken back, and may come again."""
    text = QCoreApplication.translate(
        "Bundle", "taken back here {moment}; it can be taken in again"
    )
    return text.format(moment=moment(at)) if at else ""


def _back_pill() -> tuple[str, str]:
    return QCoreApplication.translate("Bundle", "Taken back"), "muted"


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
    if file.taken_back:
        return _back_pill()
    if file.look.clashes or file.look.clock_odd or file.look.set_back:
        return QCoreApplication.translate("Bundle", "Look at it"), "soon"
    return QCoreApplication.translate("Bundle", "New"), "accent"


def _contents(file: File) -> str:
    assert file.look is not None
    found, parts = file.look, [_back_text(file.taken_back)]
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
