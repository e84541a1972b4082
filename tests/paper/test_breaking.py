"""Papers of very many or very long hazards: how tables break, and what stays with a signature."""

from dataclasses import replace

import pytest

from firesweep.model.paper.issued import PaperPhoto
from firesweep.model.paper.late import LatePhotos
from firesweep.paper.notice import notice_pdf
from firesweep.paper.order import order_pdf
from firesweep.paper.photos import late_photos_pdf
from firesweep.paper.reinspection import reinspection_pdf
from firesweep.paper.sheets import closing_pdf
from tests.paper.cases import (
    ISSUER,
    a_closing,
    a_notice,
    a_reinspection,
    an_item,
    an_order,
    no_photo,
    texts,
)

LONG = "门前堆放纸箱、桌椅和电动自行车，疏散指示标志损坏，应急照明灯不亮；"


def flat(page: str) -> str:
    return "".join(page.split())


def long_items(count: int, times: int = 12) -> list[str]:
    return [f"第{n}处：{LONG * (1 + n % times)}" for n in range(1, count + 1)]


def test_a_row_cut_by_the_end_of_a_page_goes_on_under_its_head_once() -> None:
    problems = long_items(24)
    pages = texts(notice_pdf(a_notice(items=tuple(an_item(problem=p) for p in problems)), no_photo))
    said = [flat(page) for page in pages if "隐患部位" in page]
    for page in said:
        assert page.count("隐患部位") == 1
    for problem in problems:
        first = problem[: problem.index("：") + 1]
        assert sum(first in page for page in said) == 1
    assert "".join(said).count("灯") == sum(p.count("灯") for p in problems), "nothing is lost"


def test_a_page_is_not_left_half_blank_nor_given_a_sliver() -> None:
    problems = long_items(24)
    pages = texts(notice_pdf(a_notice(items=tuple(an_item(problem=p) for p in problems)), no_photo))
    table = [page for page in pages if "隐患部位" in page]
    for page in table[:-1]:
        assert page.count("\n") > 25, page
    for page in table:
        assert len(flat(page)) > 60


@pytest.mark.parametrize("count", range(20, 32))
def test_no_signature_stands_on_a_page_without_what_is_signed(count: int) -> None:
    sheet = a_closing()
    items = tuple(replace(sheet.items[0], place=f"{n}号楼") for n in range(count))
    many = replace(sheet, items=items, photos=())
    (signed,) = (flat(page) for page in texts(closing_pdf(many, no_photo)) if "盖章" in page)
    assert f"{count - 1}号楼" in signed, "the last row came along"


@pytest.mark.parametrize("count", [9, 10, 11])
def test_nor_on_an_order_or_a_record_of_a_reinspection(count: int) -> None:
    item, seen = an_order().items[0], a_reinspection().items[0]
    order = an_order(items=tuple(replace(item, place=f"{n}号楼") for n in range(count)), photos=())
    record = a_reinspection(items=tuple(replace(seen, place=f"{n}号楼") for n in range(count)),
                            photos=())  # fmt: skip
    for pdf in (order_pdf(order, no_photo), reinspection_pdf(record, no_photo)):
        signed = [flat(page) for page in texts(pdf) if "签名" in page]
        assert f"{count - 1}号楼" in signed[0]


def with_photos(count: int, times: int) -> tuple[PaperPhoto, ...]:
    said = (f"第{n}处 {LONG * times}" for n in range(1, count + 1))
    return tuple(PaperPhoto(f"{n:064x}", text, n, "hazard") for n, text in enumerate(said, 1))


@pytest.mark.parametrize("times", range(4))
def test_the_first_page_of_photos_holds_as_many_as_the_others(times: int) -> None:
    photos = with_photos(18, times)
    notice = texts(notice_pdf(a_notice(photos=photos), no_photo))
    order = texts(order_pdf(an_order(photos=photos), no_photo))
    for pages, each in ((notice, 4), (order, 6)):
        full = list(filter(None, (page.count("整改前：") for page in pages)))
        assert full[:3] == [each] * 3, "long captions make the photos lower, and send no row away"


@pytest.mark.parametrize("times", range(4))
def test_nor_does_a_sheet_of_late_photos_lose_a_row_to_its_code(times: int) -> None:
    photos = with_photos(12, times)
    shown = frozenset(photo.sha256 for photo in photos)
    sheet = LatePhotos(
        "notice",
        "zh_CN",
        False,
        "临江街消整〔2026〕B0012号",
        replace(ISSUER, mark="XNWAC"),
        "KHJBJ",
        photos,
        shown,
        "2026-11-23",
    )
    pages = texts(late_photos_pdf(sheet, no_photo))
    assert [page.count("整改前：") for page in pages] == [4, 4, 4]
