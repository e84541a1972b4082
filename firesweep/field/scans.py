"""Scans and phone photos of papers: found in folders, taken apart into pages, their codes read.

Files are as hostile as photos are: each page goes through the photo intake, and what cannot be
read is a sentence beside the rest.
"""

import hashlib
import io
import stat
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pypdfium2
import zxingcpp
from PIL import Image

from firesweep.errors import FiresweepError
from firesweep.field import photos
from firesweep.field.photos import SUFFIXES, plain_sentence, read_file, take_in
from firesweep.field.picture import opened
from firesweep.model.paper.scan import Scan
from firesweep.model.visit.photo import Intake

KNOWN = SUFFIXES | {".pdf", ".tif", ".tiff"}
Step = Callable[[int, int], None]

NO_SCAN = "{name} is not a scan firesweep knows. Choose a JPEG, PNG, HEIC, TIFF or PDF file."
MANY = "{name} has {pages} pages; {most} can be read at once. Save it as several files."
DAMAGED = "The scan {name} is damaged and cannot be read. Scan the paper again."
NO_FOLDER = "{folder} cannot be read. Choose another folder, or copy it to this laptop first."
_OF_A_SCAN = {
    photos.DAMAGED: DAMAGED,
    photos.EMPTY: "The scan {name} is empty. It may not have been copied whole; copy it again.",
    photos.TOO_LARGE: (
        "The scan {name} is too large ({size}). Scan it coarser, or save it as several files."
    ),
    photos.GONE: "{place} is not there. Look how it is spelled, or connect the stick it lies on.",
    photos.WITHHELD: (
        "The scan {name} may not be read, or another program holds it. Choose a copy of it."
    ),
    photos.UNREADABLE: (
        "The scan {name} cannot be read where it lies. Copy it to this laptop first."
    ),
    photos.NO_MEMORY: (
        "This laptop lacks the memory for the scan {name}. Close other programs and try again."
    ),
}
"""What is said of a photo, said of a scan: few of them come from a phone."""
MOST_PAGES = 500
_DPI, _LONGEST = 200, 4000
_MOST_PIXELS = 120_000_000
_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
_BINARIZERS = (zxingcpp.Binarizer.LocalAverage, zxingcpp.Binarizer.GlobalHistogram)


class Page(NamedTuple):
    """One page of a file: its number (0: the file has but one), its hash, how it is had."""

    number: int
    original_sha256: str
    read: Callable[[], bytes]


def scans_in(places: Iterable[Path]) -> list[Path]:
    """Return the files of some files and folders, by name; a folder's hidden files are left out."""
    found: list[Path] = []
    for place in places:
        found += _of_folder(place) if _is(place, stat.S_ISDIR) else [place]
    return list(dict.fromkeys(found))


def _is(place: Path, kind: Callable[[int], bool]) -> bool:
    """False, too, for what lies where nobody here may look."""
    try:
        return kind(place.stat().st_mode)
    except OSError:
        return False


def read_scans(
    files: Collection[Path], here: Collection[str], step: Step = lambda _done, _all: None
) -> Iterator[Scan]:
    """Yield every page of some files; those whose hash is `here` are not read again."""
    seen = set(here)
    for done, file in enumerate(files):
        step(done, len(files))
        for scan in _scans_of(file, seen):
            seen.add(scan.original_sha256)
            yield scan
    step(len(files), len(files))


def _of_folder(folder: Path) -> list[Path]:
    try:
        files = [each for each in folder.iterdir() if each.is_file()]
    except OSError as trouble:
        raise FiresweepError(NO_FOLDER, folder=folder) from trouble
    return sorted(each for each in files if not each.name.startswith((".", "~", "Thumbs.db")))


def _scans_of(file: Path, here: Collection[str]) -> Iterator[Scan]:
    try:
        pages = list(_pages(file))
    except FiresweepError as trouble:
        yield Scan(file.name, trouble=_of_a_scan(trouble, file))
        return
    for page in pages:
        name = f"{file.name} ({page.number})" if page.number else file.name
        if page.original_sha256 in here:
            yield Scan(name, page.original_sha256)
        else:
            yield _read(page, name, file)


def _of_a_scan(trouble: FiresweepError, file: Path) -> FiresweepError:
    said = _OF_A_SCAN.get(trouble.sentence)
    return FiresweepError(said, place=file, **trouble.facts) if said else trouble


def _read(page: Page, name: str, file: Path) -> Scan:
    try:
        with plain_sentence(name):
            original = page.read()
        intake = replace(take_in(original, name), original_sha256=page.original_sha256)
        with plain_sentence(name):
            codes, turns = codes_of(original, intake)
        return Scan(name, page.original_sha256, intake, codes, turns)
    except FiresweepError as trouble:
        return Scan(name, page.original_sha256, trouble=_of_a_scan(trouble, file))


def codes_of(original: bytes, intake: Intake) -> tuple[tuple[str, ...], int]:
    """Return the QR codes of a picture: of its working copy, or else of all its pixels.

    With them how often the working copy is turned to the right by a quarter to stand upright; the
    pixels of the original may lie otherwise, and say nothing of that.
    """
    for binarizer in _BINARIZERS:
        for content in (intake.jpeg, original):
            found = zxingcpp.read_barcodes(_grey(content), formats=_QR, binarizer=binarizer)
            if found:
                turns = -round(found[0].orientation / 90) % 4 if content is intake.jpeg else 0
                return tuple(sorted({code.text for code in found})), turns
    return (), 0


def _grey(content: bytes) -> Image.Image:
    with opened(content) as image:
        image.draft("L", image.size)
        return image.convert("L")


def _pages(file: Path) -> Iterator[Page]:
    suffix = file.suffix.lower()
    if suffix not in KNOWN and _is(file, stat.S_ISREG):
        raise FiresweepError(NO_SCAN, name=file.name)
    content = read_file(file, file.name)
    if suffix == ".pdf":
        yield from _of_pdf(content, file.name)
    elif suffix in (".tif", ".tiff"):
        yield from _of_tiff(content, file.name)
    else:
        yield Page(0, hashlib.sha256(content).hexdigest(), lambda: content)


def _of_pdf(content: bytes, name: str) -> Iterator[Page]:
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as trouble:
        raise FiresweepError(DAMAGED, name=name) from trouble
    count = len(document)
    document.close()
    yield from _numbered(content, name, count, lambda at: _drawn(content, at))


def _drawn(content: bytes, at: int) -> bytes:
    """Draw a page of a PDF as it comes out of a scanner."""
    document = pypdfium2.PdfDocument(content)
    try:
        page = document[at]
        scale = min(_DPI / 72, _LONGEST / max(1.0, *page.get_size()))
        return _as_jpeg(page.render(scale=scale).to_pil())
    finally:
        document.close()


def _of_tiff(content: bytes, name: str) -> Iterator[Page]:
    with plain_sentence(name), _tiff(content) as image:
        count = getattr(image, "n_frames", 1)
    yield from _numbered(content, name, count, lambda at: _frame(content, at, name))


def _frame(content: bytes, at: int, name: str) -> bytes:
    with _tiff(content) as image:
        image.seek(at)
        if image.width * image.height > _MOST_PIXELS:
            raise FiresweepError(DAMAGED, name=name)
        return _as_jpeg(image)


def _tiff(content: bytes) -> Image.Image:
    return Image.open(io.BytesIO(content), formats=("TIFF",))


def _as_jpeg(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.convert("RGB").save(out, "JPEG", quality=90)
    return out.getvalue()


def _numbered(
    content: bytes, name: str, count: int, read: Callable[[int], bytes]
) -> Iterator[Page]:
    """Every page is known again by the file it is of and its place in it."""
    if count > MOST_PAGES:
        raise FiresweepError(MANY, name=name, pages=count, most=MOST_PAGES)
    for at in range(count):
        sha256 = hashlib.sha256(content + b"%d" % at).hexdigest()
        yield Page(at + 1 if count > 1 else 0, sha256, lambda at=at: read(at))  # type: ignore[misc]
