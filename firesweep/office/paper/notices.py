"""Issued notices as the office looks for them: those with open hazards, and their kept PDFs."""

from collections.abc import Callable, Collection, Mapping
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from firesweep.errors import FiresweepError
from firesweep.model.deadlines import Due, due
from firesweep.model.hazard.life import PAPERED
from firesweep.model.numbers import HANDED_OVER, PaperKind
from firesweep.model.paper.issued import NoticeContent, notice_from_json
from firesweep.office.paper.binding import Kept, empty_boxes_of
from firesweep.office.paper.rounds import Cover, Leaf, Step, bound_round
from firesweep.store.database import Store
from firesweep.store.hazard.hazards import HazardLine, open_hazards
from firesweep.store.paper.number_list import voided_papers
from firesweep.store.paper.papers import content_of, paper_row, pdf_of
from firesweep.store.paper.references import paper_called
from firesweep.store.paper.walks import PrintLine, walking_order

PhotoBytes = Callable[[str], bytes | None]
NAMED = 10
"""Papers that are named in a sentence; of more it says how many they are."""
NO_PAPER = "There is no paper {number} in this store. Look its number up with “notice list”."


class OpenNotice(NamedTuple):
    """A notice with hazards still open; `deadline` is an ISO day: the earliest by which the
    premises has still to act. What waits for others, as to be closed, is never overdue.
    """

    id: str
    number: str
    deadline: str
    due: str
    premises: str
    community: str
    address: str
    hazards: int
    served: bool


def open_notices(
    store: Store, today: date, *, wanted: Due | None = None, until: date | None = None
) -> list[OpenNotice]:
    """Return the notices with hazards still open, earliest deadline first.

    `wanted` keeps those that near, `until` those due on or before a day.
    """
    with store.read() as connection:
        lines = open_hazards(connection)
    by_number: dict[str, list[HazardLine]] = {}
    for line in lines:
        if line.number and line.deadline:
            by_number.setdefault(line.number, []).append(line)
    found = [_notice(held, today) for held in by_number.values()]
    return [
        notice
        for notice in found
        if (wanted is None or notice.due == wanted)
        and (until is None or notice.deadline <= until.isoformat())
    ]


def _notice(held: list[HazardLine], today: date) -> OpenNotice:
    first, waiting = held[0], [line for line in held if line.state in PAPERED]
    deadline = min(line.deadline for line in waiting or held if line.deadline)
    near = due(date.fromisoformat(deadline), today) if waiting else Due.LATER
    return OpenNotice(
        id=first.paper_id or "",
        number=first.number or "",
        deadline=deadline,
        due=near.value,
        premises=first.premises,
        community=first.community,
        address=first.address,
        hazards=len(held),
        served=all(line.served for line in held),
    )


def kept_pdf(store: Store, number: str) -> bytes:
    """Return a paper's PDF by its number, byte for byte as it was issued."""
    with store.read() as connection:
        found = paper_called(connection, number)
    if found is None:
        raise FiresweepError(NO_PAPER, number=number)
    return pdf_of(store.photos, found["number"], found["pdf_sha256"])


def notice_copy(
    store: Store, number: str, render: Callable[[NoticeContent, PhotoBytes], bytes]
) -> bytes:
    """Return a notice to be edited, made from what it said when it was issued."""
    with store.read() as connection:
        found = paper_called(connection, number)
    if found is None:
        raise FiresweepError(NO_PAPER, number=number)
    if found["kind"] != PaperKind.NOTICE:
        raise FiresweepError(
            "{number} is not a notice; only a notice can be had as .docx. Leave out --docx.",
            number=found["number"],
        )
    return render(notice_from_json(content_of(found)), store.photos.jpeg)


def one_among(store: Store, paper_ids: Collection[str]) -> tuple[str, str]:
    """Return number and kind of a paper, where some papers are but one; else blanks."""
    if len(paper_ids) != 1:
        return "", ""
    with store.read() as connection:
        (found,) = (paper_row(connection, paper_id) for paper_id in paper_ids)
    return found["number"], found["kind"]


def why_void(store: Store, number: str) -> str:
    """Return why the notice of a number holds no longer; blank where it does."""
    with store.read() as connection:
        found = paper_called(connection, number)
        void = voided_papers(connection).get(found["id"]) if found else None
    return void.reason if void else ""


def kept_pdfs(
    store: Store,
    paper_ids: Collection[str],
    step: Step | None = None,
    *,
    cover: Cover | None = None,
    today: date | None = None,
    script: str = "zh_CN",
) -> Kept:
    """Return the PDFs of some papers as one, by community, beat and address; one to the byte.

    `cover` makes the list that lies on top of several, dated `today`. A PDF that is not here, as
    of a bundle that came without, stops none of the others.
    """
    with store.read() as connection:
        every = walking_order(connection, paper_ids)
    here = store.photos.holds_papers(line.pdf_sha256 for line in every)
    lines = [line for line in every if line.pdf_sha256 in here] or every[:1]
    boxes: dict[str, None] = {}
    leaves = [Leaf(line.stop, line.number, partial(_kept, store, line, boxes)) for line in lines]
    carried = any(line.kind in HANDED_OVER for line in lines)
    made = bound_round(store, leaves, step, cover=cover, today=today, script=script,
                       served=carried)  # fmt: skip
    left_out = tuple(line.number for line in every if line.pdf_sha256 not in here)
    return made._replace(left_out=left_out, absent=tuple(boxes))


def not_here(papers: Kept) -> FiresweepError | None:
    """Return what to say of papers whose PDF is not on this laptop."""
    gone = papers.left_out
    if len(gone) > NAMED:
        return FiresweepError(
            "Not in it, for their PDFs are not on this laptop: {count} papers, among them "
            "{numbers}. Take in a bundle that brings them, or restore a backup.",
            count=len(gone), numbers=gone[:NAMED],
        )  # fmt: skip
    if not gone:
        return None
    return FiresweepError(
        "Not in it, for the PDF is not on this laptop: {numbers}. Take in a bundle that brings "
        "them, or restore a backup.", numbers=gone,
    )  # fmt: skip


def _kept(store: Store, line: PrintLine, boxes: dict[str, None]) -> bytes:
    """A paper's PDF; the photos it has no picture of are put with the others' `boxes`."""
    pdf = pdf_of(store.photos, line.number, line.pdf_sha256)
    with store.read() as connection:
        said = content_of(paper_row(connection, line.id))
    boxes.update(dict.fromkeys(sorted(empty_boxes_of(pdf, photos_on(said)))))
    return pdf


def photos_on(content: Mapping[str, Any]) -> list[str]:
    """Return the photos (SHA-256) a paper shows, by what it says."""
    return [photo["sha256"] for photo in content.get("photos", ())]
