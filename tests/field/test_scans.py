"""Scans and phone photos: every page read, its code found however it was taken."""

import io
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFilter

from firesweep.errors import FiresweepError
from firesweep.field.scans import read_scans, scans_in
from firesweep.model.paper.scan import Scan
from firesweep.paper.notice import notice_pdf
from tests.paper.cases import FILES, a_notice, no_photo, picture
from tests.paper.references import printed

TABLE = (96, 84, 70)
NOTICE = FILES / "notice-2-zh_CN.json"
CODE = "FS2|XNWAC|notice|临江街消整〔2026〕B0012号|KHJBJ"


@pytest.fixture(scope="module")
def pages() -> list[Image.Image]:
    pdf = printed(NOTICE)
    return [picture(pdf, page, 200).convert("RGB") for page in range(3)]


def a_photo(page: Image.Image, angle: float, *, skew: float = 0, dim: float = 1,
            quality: int = 85, size: int = 3000) -> bytes:  # fmt: skip
    """A page as a phone takes it: on a table, turned, from the side, in bad light, with noise."""
    ground = Image.new("RGB", (size, size), TABLE)
    scale = size * 0.7 / page.height
    paper = page.resize((round(page.width * scale), round(page.height * scale)))
    ground.paste(paper, ((size - paper.width) // 2, (size - paper.height) // 2))
    turned = ground.rotate(angle, resample=Image.Resampling.BICUBIC, fillcolor=TABLE)
    off = size * skew
    corners = (off, 0, 0, size, size, size - off, size - off / 2, off)
    seen = turned.transform((size, size), Image.Transform.QUAD, corners,
                            resample=Image.Resampling.BICUBIC, fillcolor=TABLE)  # fmt: skip
    noise = Image.effect_noise((size, size), 60).convert("RGB")
    taken = Image.blend(seen, noise, 0.1).filter(ImageFilter.GaussianBlur(0.8))
    out = io.BytesIO()
    taken.point(lambda value: int(value * dim)).save(out, "JPEG", quality=quality)
    return out.getvalue()


def read(*files: Path, here: frozenset[str] = frozenset()) -> list[Scan]:
    return list(read_scans(files, here))


@pytest.mark.parametrize(
    ("angle", "skew", "dim", "quality"),
    [
        (90, 0, 0.5, 70),
        (183, 0.08, 0.8, 60),
        pytest.param(0, 0, 1, 85, marks=pytest.mark.long),
        pytest.param(4, 0.05, 1, 80, marks=pytest.mark.long),
        pytest.param(37, 0.03, 0.4, 70, marks=pytest.mark.long),
    ],
)
def test_a_photo_is_read_turned_skewed_dim_and_squeezed(
    pages: list[Image.Image], tmp_path: Path, angle: float, skew: float, dim: float, quality: int
) -> None:
    file = tmp_path / "IMG_0001.jpg"
    file.write_bytes(a_photo(pages[0], angle, skew=skew, dim=dim, quality=quality))
    (scan,) = read(file)
    assert scan.codes == (CODE,)
    assert scan.intake
    assert max(scan.intake.width, scan.intake.height) <= 2048
    assert scan.turns == round(angle / 90) % 4, "so often it is turned to the right to be read"


def test_every_page_of_a_pdf_is_read(tmp_path: Path) -> None:
    file = tmp_path / "扫描.pdf"
    file.write_bytes(printed(NOTICE))
    scans = read(file)
    assert [scan.name for scan in scans] == ["扫描.pdf (1)", "扫描.pdf (2)", "扫描.pdf (3)"]
    assert [scan.codes for scan in scans] == [(CODE,), (f"{CODE}|2",), (f"{CODE}|3",)]
    assert len({scan.original_sha256 for scan in scans}) == 3


def test_tiff_and_png_are_read(pages: list[Image.Image], tmp_path: Path) -> None:
    pages[0].convert("1").save(
        tmp_path / "a.tif", save_all=True, append_images=[pages[1].convert("1")]
    )
    pages[1].rotate(90, expand=True).convert("L").save(tmp_path / "b.png")
    codes = [scan.codes for scan in read(*scans_in([tmp_path]))]
    assert codes == [(CODE,), (f"{CODE}|2",), (f"{CODE}|2",)]


def test_two_papers_in_one_picture_have_two_codes(pages: list[Image.Image], tmp_path: Path) -> None:
    other = picture(notice_pdf(a_notice(), no_photo), 0, 200).convert("RGB")
    both = Image.new("RGB", (pages[0].width * 2, pages[0].height), "white")
    both.paste(pages[0], (0, 0))
    both.paste(other, (pages[0].width, 0))
    both.save(tmp_path / "both.jpg", quality=85)
    (scan,) = read(tmp_path / "both.jpg")
    assert len(scan.codes) == 2


def test_what_cannot_be_read_is_a_sentence_and_the_rest_goes_on(
    pages: list[Image.Image], tmp_path: Path
) -> None:
    pdf = printed(NOTICE)
    (tmp_path / "a.txt").write_text("no scan")
    (tmp_path / "b.pdf").write_bytes(pdf[:2000])
    (tmp_path / "c.jpg").write_bytes(b"")
    (tmp_path / "d.tif").write_bytes(b"II*\0" + b"\xff" * 40)
    (tmp_path / "e.jpg").write_bytes(a_photo(pages[0], 0)[:20_000])
    pages[0].save(tmp_path / "f.jpg")
    *bad, good = read(*scans_in([tmp_path]))
    assert [scan.name for scan in bad] == ["a.txt", "b.pdf", "c.jpg", "d.tif", "e.jpg"]
    assert all(isinstance(scan.trouble, FiresweepError) for scan in bad)
    assert good.codes == (CODE,)


def test_a_page_without_a_code_is_read_all_the_same(tmp_path: Path) -> None:
    blank = Image.new("RGB", (1600, 2200), "white")
    draw, chance = ImageDraw.Draw(blank), random.Random(1)
    for _ in range(300):
        x, y = chance.randrange(1500), chance.randrange(2100)
        draw.rectangle((x, y, x + 40, y + 6), fill="black")
    blank.save(tmp_path / "a.jpg")
    (scan,) = read(tmp_path / "a.jpg")
    assert (scan.codes, scan.trouble) == ((), None)
    assert scan.intake


def test_what_is_here_is_not_read_again(pages: list[Image.Image], tmp_path: Path) -> None:
    pages[0].save(tmp_path / "a.jpg")
    (first,) = read(tmp_path / "a.jpg")
    (again,) = read(tmp_path / "a.jpg", here=frozenset({first.original_sha256}))
    assert (again.intake, again.original_sha256) == (None, first.original_sha256)
    (tmp_path / "b.jpg").write_bytes((tmp_path / "a.jpg").read_bytes())
    assert [scan.intake is None for scan in read(*scans_in([tmp_path]))] == [False, True]


def test_reading_says_how_far_it_is_and_can_be_stopped(
    pages: list[Image.Image], tmp_path: Path
) -> None:
    for name in "abc":
        pages[0].save(tmp_path / f"{name}.jpg")
    steps: list[tuple[int, int]] = []

    def step(done: int, total: int) -> None:
        steps.append((done, total))
        if done == 1:
            raise KeyboardInterrupt

    def some() -> Iterator[Scan]:
        yield from read_scans(scans_in([tmp_path]), (), step)

    with pytest.raises(KeyboardInterrupt):
        list(some())
    assert steps == [(0, 3), (1, 3)]


@pytest.mark.parametrize("name", ["nowhere", "nowhere.jpg", "nowhere.pdf"])
def test_a_file_or_folder_that_is_not_there_is_said_by_its_whole_path(
    tmp_path: Path, name: str
) -> None:
    (scan,) = read(*scans_in([tmp_path / name]))
    assert str(scan.trouble).startswith(f"{tmp_path / name} is not there. ")


def test_of_a_scan_nothing_is_said_about_a_phone(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"")
    with (tmp_path / "b.pdf").open("wb") as large:
        large.truncate(61_000_000)
    empty, too_large = read(*scans_in([tmp_path]))
    assert str(empty.trouble).startswith("The scan a.pdf is empty")
    assert "61 MB" in str(too_large.trouble)
    assert "phone" not in str(too_large.trouble)


def test_a_photo_of_an_iphone_is_read_as_any_other(shared_data: Path) -> None:
    (scan,) = read_scans([shared_data / "photos" / "phones" / "Issue_487.heic"], ())
    assert scan.intake is not None
    assert (scan.codes, scan.intake.original_name) == ((), "Issue_487.heic")
