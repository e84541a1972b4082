"""The dossier of a premises: contents page, its entry, visits, hazards, and its papers as kept."""

import io
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import pypdfium2
from reportlab.platypus import Flowable, PageBreak, Spacer

from firesweep.model.paper.dossier import (
    DossierContent,
    KeptPaper,
    PastDrill,
    PastHazard,
    PastSelfCheck,
    PastVisit,
)
from firesweep.model.paper.pdf import opened_pdf
from firesweep.model.paper.sheets import SheetKind
from firesweep.model.vocabulary import Outcome
from firesweep.paper import form, kit
from firesweep.paper.fonts import missing
from firesweep.paper.kit import paragraph
from firesweep.paper.marks import Mark
from firesweep.paper.photos import SMALL, photo_sheet
from firesweep.paper.pictures import PhotoBytes
from firesweep.paper.words import STRUCK, Words

_CONTENTS = (10, 88, 40, 18)
_VISITS = (10, 20, 44, 32, 36, 14)
_REPORTS, _SELF_CHECKS = (10, 26, 92, 28), (10, 22, 20, 14, 22, 68)
_DRILLS = (10, 20, 56, 20, 16, 20, 14)
_HAZARDS = (10, 20, 24, 40, 37, 25)
_MAY_BE_NONE = ("marks", "names", "remarks")
"""What a premises may be without; all else somebody can ask for."""


class Part(NamedTuple):
    """One part of the dossier: its name in the contents, its day, its pages."""

    name: str
    day: str
    story: tuple[Flowable, ...]
    pages: int = 0
    paper: bool = False
    page: int = 0
    """The page it begins on."""


def dossier_pdf(content: DossierContent, photo_bytes: PhotoBytes) -> bytes:
    """Return the dossier as one PDF with bookmarks; every issued paper is in it as it was kept."""
    words = Words(content.script, "dossier")
    parts = [_measured(part, content, words) for part in _parts(content, photo_bytes, words)]
    first = 1 + _pages(_contents(content, _placed(parts, 1), words), content, words)
    placed = _placed(parts, first)
    story = list(_contents(content, placed, words))
    for part in _parts(content, photo_bytes, words):
        if part.story:
            story += [PageBreak(), *part.story]
    base = _built(story, content, words, placed)
    return _with_papers(base, content.papers)


def _placed(parts: Iterable[Part], first: int) -> list[Part]:
    """Say on which page each part begins."""
    placed = []
    for part in parts:
        placed.append(part._replace(page=first))
        first += part.pages
    return placed


def _parts(content: DossierContent, photo_bytes: PhotoBytes, words: Words) -> Iterator[Part]:
    """Made anew each time: what was laid out once cannot be laid out again."""
    yield Part(words("entry"), content.made_on, tuple(_entry(content, words)))
    if content.visits:
        rows = [_visit(visit, words) for visit in content.visits]
        yield _table("visits", content.visits[-1].visited_on, rows, _VISITS, (1, 5), words)
    if content.hazards:
        hazards = [_hazard(hazard, words) for hazard in content.hazards]
        yield _table("hazards", content.hazards[-1].found_on, hazards, _HAZARDS, (1, 5), words)
    if content.drills:
        drills = [_drill(drill, words) for drill in content.drills]
        yield _table("drills", content.drills[-1].held_on, drills, _DRILLS, (1, 4, 5, 6), words)
    if content.reports:
        reports = [[words.day(one.received_on, "date_cell"), one.what,
                    words(f"report.{one.state}")] for one in content.reports]  # fmt: skip
        yield _table("reports", content.reports[-1].received_on, reports, _REPORTS, (1, 3), words)
    if content.self_checks:
        checks = [_self_check(one, words) for one in content.self_checks]
        day = content.self_checks[-1].filled_on
        yield _table("self_checks", day, checks, _SELF_CHECKS, (1, 3, 4), words)
    if content.photos:
        sheet = photo_sheet(content.photos, photo_bytes, words, number=content.addressee,
                            high=SMALL)  # fmt: skip
        yield Part(words("photo_sheet"), "", tuple(sheet))
    for paper in content.papers:
        name = f"{words(f'kind.{paper.kind}')}　{paper.number}"
        pages = _count(paper.pdf) if paper.pdf else 0
        yield Part(name, paper.issued_on, (), pages, paper=True)


def _table(
    key: str,
    day: str,
    rows: Sequence[Sequence[str]],
    widths: Sequence[float],
    middle: Sequence[int],
    words: Words,
) -> Part:
    table = form.table(words.list(f"{key}_columns"), rows, widths, middle)
    return Part(words(key), day, (paragraph(words(key), kit.SUBTITLE), table))


def _measured(part: Part, content: DossierContent, words: Words) -> Part:
    return part if part.paper else part._replace(pages=_pages(part.story, content, words))


def _pages(story: Iterable[Flowable], content: DossierContent, words: Words) -> int:
    return _count(_built([*story], content, words, ()))


def _count(pdf: bytes) -> int:
    document = opened_pdf(pdf)
    try:
        return len(document)
    finally:
        document.close()


def _built(
    story: Sequence[Flowable], content: DossierContent, words: Words, parts: Sequence[Part]
) -> bytes:
    papers = [part for part in parts if part.paper and part.pages]
    code = form.paper_code(SheetKind.DOSSIER, content)
    return kit.build(story, words, title=f"{words('title')} {content.addressee}", code=code,
                     practice=content.practice, by_hand=missing(form.every_text(content)),
                     marks=_marks(parts, papers, words),
                     behind=sum(part.pages for part in papers))  # fmt: skip


def _marks(parts: Sequence[Part], papers: Sequence[Part], words: Words) -> Iterator[Mark]:
    """A bookmark for every part, the papers below one of their own."""
    if parts:
        yield Mark(1, words("contents"))
    yield from (Mark(part.page, part.name) for part in parts if not part.paper)
    if papers:
        yield Mark(papers[0].page, words("papers"))
    yield from (Mark(part.page, part.name, 1) for part in papers)


def _contents(content: DossierContent, parts: Sequence[Part], words: Words) -> Iterator[Flowable]:
    code = form.code_of(SheetKind.DOSSIER, content, words)
    yield kit.heading(words("title"), content.addressee, code)
    rows = [
        [part.name, words.day(part.day), str(part.page) if part.pages else words("missing")]
        for part in parts
    ]
    yield form.table(words.list("contents_columns"), rows, _CONTENTS, middle=(2, 3))
    yield Spacer(1, 6)
    made = words("made", issuer=content.issuer.name, date=words.day(content.made_on))
    yield paragraph(made, kit.SMALL)


def _entry(content: DossierContent, words: Words) -> Iterator[Flowable]:
    """The premises as it stands in the registry."""
    flags = Words(content.script, "register")
    area = words("area", area=content.area) if content.area else ""
    floors = words("floors", floors=content.floors) if content.floors else ""
    where = words.join((content.community, content.beat))
    pairs = [
        (("addressee", content.addressee), ("categories", words.join(content.categories))),
        (("address", content.address), ("where", where)),
        (("responsible", content.responsible), ("phone", content.phone)),
        (("size", words.join((area, floors))), ("credit_code", content.credit_code)),
        (("marks", words.join(flags(f"flag.{mark}") for mark in content.marks)), None),
        (("names", words.join(content.names)), None),
        (("remarks", content.remarks), None),
    ]
    yield paragraph(words("entry"), kit.SUBTITLE)
    yield form.fields(
        [
            (_said(words, *first), _said(words, *second) if second else None)
            for first, second in pairs
        ]
    )


def _said(words: Words, name: str, value: str) -> form.Pair:
    """A label and its value; an empty box would leave open whether anybody looked."""
    return words(name), value or words("none" if name in _MAY_BE_NONE else "unregistered")


def _visit(visit: PastVisit, words: Words) -> list[str]:
    register = Words(words.script, "register")
    reason = register(f"reason.{visit.no_access}") if visit.no_access else words("none")
    inspected = visit.outcome == Outcome.INSPECTED
    outcome = register("inspected") if inspected else register("no_access", reason=reason)
    found = str(visit.hazards) if inspected else "–"
    day = words.day(visit.visited_on, "date_cell")
    return [day, words.join(visit.people), outcome, visit.sweep, found]


def _hazard(hazard: PastHazard, words: Words) -> list[str]:
    until = words("until", date=words.day(hazard.deadline)) if hazard.deadline else ""
    return [
        words.day(hazard.found_on, "date_cell"),
        hazard.place or STRUCK,
        hazard.problem + (words("at_drill") if hazard.at_drill else ""),
        "\n".join(filter(None, (hazard.notice, until))),
        f"{words(f'state.{hazard.state}')}\n{words.day(hazard.since, 'date_cell')}",
    ]


def _self_check(check: PastSelfCheck, words: Words) -> list[str]:
    """What the visit after it found otherwise; nothing before there was one."""
    said = words("not_compared")
    if check.visited_on:
        parts = [words("missed", count=len(check.missed), items=words.join(check.missed))]
        rest = check.differs - len(check.missed)
        said = words.join([*parts * bool(check.missed),
                           *[words("otherwise", count=rest)] * bool(rest)])  # fmt: skip
        said = said or words("agrees")
    visited = words.day(check.visited_on, "date_cell") if check.visited_on else "–"
    day = words.day(check.filled_on, "date_cell")
    return [day, check.person, str(check.answered), visited, said]


def _drill(drill: PastDrill, words: Words) -> list[str]:
    took = ""
    if drill.took is not None:
        took = words("took", minutes=drill.took // 60, seconds=drill.took % 60)
    day = words.day(drill.held_on, "date_cell")
    return [day, drill.scenario, drill.commander, drill.head_count, took, str(drill.hazards)]


def _with_papers(base: bytes, papers: Iterable[KeptPaper]) -> bytes:
    """Put the kept papers behind, every page as it was kept."""
    whole = pypdfium2.PdfDocument(base)
    for paper in papers:
        if paper.pdf:
            part = opened_pdf(paper.pdf)
            whole.import_pages(part)
            part.close()
    written = io.BytesIO()
    whole.save(written)
    whole.close()
    return written.getvalue()
