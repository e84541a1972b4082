"""The papers without a number: closing sheet, door slip, blank checklist, sweep summary."""

from collections.abc import Iterable, Iterator, Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Spacer

from firesweep.model.paper.sheets import (
    BlankChecklist,
    ClosedItem,
    ClosingSheet,
    CoverList,
    DoorSlip,
    PlaceSheet,
    Sheet,
    SheetKind,
    SummaryRow,
    SweepSummary,
)
from firesweep.model.vocabulary import NoAccess
from firesweep.paper import form, kit
from firesweep.paper.fonts import missing
from firesweep.paper.kit import paragraph
from firesweep.paper.photos import SMALL, numbers_of, pair_sheet
from firesweep.paper.pictures import PhotoBytes
from firesweep.paper.words import STRUCK, Words

_CLOSED = (10, 20, 34, 30, 33, 29)
_ASKED = (10, 56, 12, 14, 14, 14, 22, 14)
_FOUND = (10, 32, 52, 16, 22, 24)
_SUMMED = (10, 24, 14, 26.5, 17, 13.5, 17.5, 15.5, 18)
_CARRIED = (10, 34, 46, 22, 13, 18, 13)
_UNNUMBERED = (10, 80, 22, 13, 18, 13)
_BLANK_LINES = 5
_FLAGS = ("key_unit", "nine_small", "people_sleep", "high_rise", "gas")
_TO_SIGN = 15 * mm
_BY_HAND = 12 * mm


def closing_pdf(content: ClosingSheet, photo_bytes: PhotoBytes) -> bytes:
    """Return the closing sheet as PDF."""
    words = Words(content.script, "closing")
    code = form.code_of(SheetKind.CLOSING, content, words)
    story: list[Flowable] = [kit.heading(words("title"), "", code), place_fields(content, words)]
    story.append(Spacer(1, 6))
    rows = (_closed(n, item, content, words) for n, item in enumerate(content.items, 1))
    story += kit.signed(form.table(words.list("columns"), rows, _CLOSED),
                        list(_agreed(content, words)))  # fmt: skip
    if content.photos:
        story.append(PageBreak())
        story += pair_sheet(content.photos, photo_bytes, words, number=content.addressee,
                            high=SMALL)  # fmt: skip
    return built(story, content, words, SheetKind.CLOSING)


def slip_pdf(content: DoorSlip) -> bytes:
    """Return the slip for the door as PDF."""
    words = Words(content.script, "slip")
    tried = [_slip(content, words, style) for style in kit.letters(words.script)]
    parts = next(filter(kit.fits_page, tried), tried[-1])
    story = [*parts[:-2], KeepTogether(parts[-2:])]  # no page holds the seal alone
    return built(story, content, words, SheetKind.SLIP)


def _slip(content: DoorSlip, words: Words, style: kit.Letter) -> list[Flowable]:
    """The slip in a style of letters, its last sentence before the seal."""
    team = words("team", names=words.join(content.team)) if content.team else ""
    sweep = words("sweep", sweep=content.sweep) if content.sweep else ""
    came = words("came", date=words.day(content.visited_on), time=content.time, team=team,
                 sweep=sweep, issuer=content.issuer.name,
                 reason=words(f"reason.{content.reason}") if content.reason else "")  # fmt: skip
    again = words("again", date=words.dated(content.next_visit)) if content.next_visit else ""
    contact, phone = content.issuer.contact or "________", content.issuer.phone or "____________"
    refused = words("refused") if content.reason == NoAccess.REFUSED else ""
    said = [came, again, words("call", contact=contact, phone=phone), refused, words("duty")]
    return [
        kit.heading(words("title"), "", form.code_of(SheetKind.SLIP, content, words)),
        paragraph(words("addressee", addressee=content.addressee), style.addressee),
        *(paragraph(text, style.body) for text in said if text),
        form.close(content.issuer.name, content.visited_on, words, style),
    ]


def checklist_pdf(content: BlankChecklist) -> bytes:
    """Return the list as PDF, to be filled in by hand."""
    words = Words(content.script, "checklist")
    version = words("version", version=content.checklist)
    story: list[Flowable] = [
        kit.heading(
            words("title"), version, form.code_of(SheetKind.CHECKLIST, content, words)
        ),
        place_fields(content, words, (words("categories"), words.join(content.categories)),
               (words("sweep"), content.sweep)),
        *_to_ask(content, Words(content.script, "register"), words),
        Spacer(1, 6),
        paragraph(words("remark"), kit.SMALL),
        form.table(words.list("columns"), ([text, *"□□□□", "", ""] for text in content.items),
                   _ASKED, middle=range(2, 6)),
        Spacer(1, 6),
        KeepTogether([paragraph(words("found"), kit.SUBTITLE),
                      _blank_rows(words.list("hazards"))]),
        Spacer(1, 6),
        KeepTogether([form.lines([(label, "") for label in words.list("signatures")], _BY_HAND),
                      paragraph(words("later"), kit.SMALL)]),
    ]  # fmt: skip
    return built(story, content, words, SheetKind.CHECKLIST)


def summary_pdf(content: SweepSummary) -> bytes:
    """Return the figures of a sweep as PDF."""
    words = Words(content.script, "summary")
    style = kit.letters(words.script)[-1]
    rows = (_summed(row, row.community, words) for row in content.rows)
    total = _summed(content.total, words("total"), words)
    story: list[Flowable] = [
        kit.heading(words("title"), content.sweep, form.code_of(SheetKind.SUMMARY, content, words)),
        paragraph(_opening(content, words), style.body),
        *_not_here(content, words, style.body),
        Spacer(1, 6),
        form.table(words.list("columns"), rows, _SUMMED, middle=range(2, 9), total=total),
        Spacer(1, 3),
        paragraph(words("note"), kit.SMALL),
        Spacer(1, 6),
        # A seal alone on a page seals nothing.
        KeepTogether(
            [
                form.lines([(label, "") for label in words.list("signatures")], form.SIGN),
                form.close(content.issuer.name, content.made_on, words, style),
            ]
        ),
    ]
    return built(story, content, words, SheetKind.SUMMARY)


def cover_pdf(content: CoverList) -> bytes:
    """Return the list that lies on top of many papers as PDF."""
    words = Words(content.script, "cover")
    pages = sum(paper.pages for paper in content.papers)
    about = words("about", issuer=content.issuer.name, date=words.day(content.made_on),
                  count=len(content.papers), pages=pages)  # fmt: skip
    rows = [
        [
            paper.number or "–",
            "\n".join(filter(None, (paper.premises, paper.address))),
            "\n".join(filter(None, (paper.community, paper.beat))),
            str(paper.pages),
            "",
            "",
        ]
        for paper in content.papers
    ]
    columns = words.list("columns" if content.served else "columns_kept")
    numbered = any(paper.number for paper in content.papers)
    if not numbered:  # names and addresses have the room
        columns, rows = [columns[0], *columns[2:]], [row[1:] for row in rows]
    story: list[Flowable] = [
        kit.heading(
            words("title" if content.served else "title_kept"),
            "",
            form.code_of(SheetKind.COVER, content, words),
        ),
        paragraph(about, kit.MIDDLE_CELL),
        Spacer(1, 6),
        form.table(
            columns, rows, _CARRIED if numbered else _UNNUMBERED, middle=(4 if numbered else 3,)
        ),
        Spacer(1, 3),
        paragraph(words("note"), kit.SMALL),
    ]
    return built(story, content, words, SheetKind.COVER)


def built(story: Sequence[Flowable], content: Sheet, words: Words, kind: SheetKind) -> bytes:
    """Return a sheet as PDF, with its code on every page."""
    return kit.build(story, words, title=words("title"), practice=content.practice,
                     code=form.paper_code(kind, content),
                     by_hand=missing(form.every_text(content)))  # fmt: skip


def place_fields(content: PlaceSheet, words: Words, *more: form.Pair) -> Flowable:
    """Whose sheet it is, and what else stands at its head, two pairs a row."""
    return form.fields(
        [
            ((words("addressee"), content.addressee), (words("address"), content.address)),
            ((words("responsible"), content.responsible), (words("phone"), content.phone)),
            *([(more[0], more[1])] if more else []),
        ]
    )


def _closed(number: int, item: ClosedItem, content: ClosingSheet, words: Words) -> list[str]:
    shown = numbers_of(content.photos, number)
    problem = [item.problem, words("found_on", date=words.day(item.found_on))]
    problem += [words("seen", photos=words.join(map(str, shown)))] * bool(shown)
    problem += [words("no_photo", reason=item.no_photo)] * bool(item.no_photo)
    notice = [item.notice or words(f"way.{item.way}")]
    notice += [words("until", date=words.day(item.deadline))] * bool(item.deadline)
    seen = [words.day(item.seen_on, "date_cell"), words.join(item.people)]
    if item.answered:
        seen = [words("answered", date=words.day(item.seen_on))]
    texts = (problem, [item.measure], notice, seen)
    return [item.place or STRUCK, *("\n".join(filter(None, parts)) for parts in texts)]


def _agreed(content: ClosingSheet, words: Words) -> Iterator[Flowable]:
    """Who agreed to close, with the line to sign on and the seal, on one page."""
    names = words.join(dict.fromkeys(item.approver for item in content.items))
    closed_on = max(item.closed_on for item in content.items)
    agreed = words("agreed", name=names, date=words.day(closed_on))
    yield form.lines([(words("seen_by"), ""), (words("decision"), agreed)], _TO_SIGN)
    letter = kit.letters(words.script)[-1]
    yield form.close(content.issuer.name, closed_on, words, letter)
    yield paragraph(words("copies"), kit.SMALL)


def _to_ask(content: BlankChecklist, register: Words, words: Words) -> Iterator[Flowable]:
    """What the register form asks about a premises (domain.md 6.1), to be written in."""
    where = content.issuer.street + register("between") + content.issuer.community
    yield form.fields(
        [
            ((register("street"), where), (register("beat"), "")),
            ((register("accompanied"), ""), (register("position"), "")),
            ((register("size"), ""), (register("use"), "")),
        ]
    )
    marks = words("between_boxes").join(f"□ {register(f'flag.{flag}')}" for flag in _FLAGS)
    yield form.lines(
        [
            (register("marks"), marks),
            (register("acceptance"), register("acceptance_boxes")),
            (register("opening_check"), register("opening_check_boxes")),
            (words("when"), words("when_blank")),
        ]
    )


def _blank_rows(columns: Sequence[str]) -> Flowable:
    """A table of empty rows to write hazards in."""
    return form.table(columns, ([""] * 5 for _ in range(_BLANK_LINES)), _FOUND, least=9 * mm)


def _opening(content: SweepSummary, words: Words) -> str:
    total = content.total
    return words(
        "opening",
        date=words.day(content.made_on),
        sweep=content.sweep,
        starts=words.day(content.starts),
        ends=words.day(content.ends),
        in_scope=total.in_scope,
        inspected=total.inspected,
        share=_share(total),
        no_access=total.no_access,
        hazards=total.hazards,
        handled=_handled(total, words),
        closed=total.closed,
        still_open=total.still_open,
        overdue=total.overdue,
    )


def _not_here(content: SweepSummary, words: Words, style: ParagraphStyle) -> Iterator[Flowable]:
    """Whose figures are missing from the paper, where it is not the office's own."""
    if content.away:
        yield paragraph(words("away", names=words.join(content.away)), style)


def _handled(row: SummaryRow, words: Words) -> str:
    """How the hazards were first handled; nothing where there are none."""
    ways = {"on_the_spot": row.on_the_spot, "noticed": row.noticed, "referred": row.referred}
    return words("handled", **ways) if sum(ways.values()) else ""


def _summed(row: SummaryRow, name: str, words: Words) -> list[str]:
    counts: Iterable[int] = (row.no_access, row.left, row.hazards, row.closed, row.overdue)
    inspected = words("inspected", count=row.inspected, share=_share(row))
    return [name, str(row.in_scope), inspected, *map(str, counts)]


def _share(row: SummaryRow) -> str:
    """How much of what is in scope was inspected; never rounded up to all of it."""
    if not row.in_scope:
        return "–"
    return f"{int(1000 * row.inspected / row.in_scope) / 10:.1f}%"
