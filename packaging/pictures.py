"""Write a picture of every screen of the practice store, and a sample notice, into a folder.

Nobody needs to sit at a screen for it. `python packaging/pictures.py OUTDIR --lang zh_CN` writes
OUTDIR/premises.png, OUTDIR/notice.pdf …; the names stay the same from run to run.
"""

import argparse
import io
import sys
from collections.abc import Callable, Collection, Iterator
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(1, str(ROOT))

from PIL import Image  # noqa: E402
from PySide6.QtCore import QBuffer, QtMsgType, qInstallMessageHandler  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402
from scene import Scene  # noqa: E402
from scenes import every_scene  # noqa: E402
from stage import NothingToShow, Size, Stage, raise_stage  # noqa: E402

from firesweep.errors import FiresweepError  # noqa: E402
from firesweep.paths import data_directory, practice_directory  # noqa: E402
from firesweep.settings import LANGUAGES, TEXT_SIZES, THEMES, Settings  # noqa: E402

NOTICE = "notice"
COLOURS = 256
PAPER_DPI = 96


def take_pictures(stage: Stage, folder: Path, only: Collection[str], *, small: bool) -> list[str]:
    """Play every scene (or only some) and keep its picture; the names written."""
    names = []
    for found in every_scene():
        if only and found.name not in only:
            continue
        try:
            stage.play(shots(stage, found, folder, small=small))
            names.append(found.name)
        except NothingToShow as missing:
            print(f"{found.name}: no picture, {missing}", file=sys.stderr)
    return names


def shots(
    stage: Stage, scene: Scene, folder: Path, *, small: bool
) -> Iterator[Callable[[], object]]:
    """The acts of a scene, the picture, and tidying up."""
    yield from (partial(act, stage) for act in scene.acts)
    path = folder / f"{scene.name}.png"
    yield lambda: keep(pillow(stage.picture()), path, small=small)
    yield stage.clear


def take_notice(stage: Stage, folder: Path, *, small: bool) -> None:
    """Keep a notice with photos as it was issued, and a picture of its first page."""
    from firesweep.office.paper.notices import kept_pdf, open_notices

    store, today = stage.desk.store, stage.desk.today()
    most = max(open_notices(store, today), key=lambda notice: notice.hazards)
    pdf = kept_pdf(store, most.number)
    (folder / f"{NOTICE}.pdf").write_bytes(pdf)
    keep(first_page(pdf), folder / f"{NOTICE}.png", small=small)


def first_page(pdf: bytes) -> Image.Image:
    """The first page of a PDF as it lies on the table."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    page: Image.Image = document[0].render(scale=PAPER_DPI / 72).to_pil()
    document.close()
    return page


def pillow(image: QImage) -> Image.Image:
    """A picture of the window for Pillow."""
    written = QBuffer()
    written.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(written, "PNG")  # type: ignore[call-overload]
    return Image.open(io.BytesIO(written.data().data()))


def keep(picture: Image.Image, path: Path, *, small: bool) -> None:
    """Write a PNG; a small one has fewer colours than anybody notices."""
    picture = picture.convert("RGB")
    if small:
        picture = picture.quantize(COLOURS, dither=Image.Dither.NONE)
    picture.save(path, optimize=True)


def size(text: str) -> Size:
    """1366x768."""
    width, times, height = text.partition("x")
    if not (times and width.isdecimal() and height.isdecimal()):
        raise argparse.ArgumentTypeError(f"say width and height, such as 1366x768, not {text!r}")
    return Size(int(width), int(height))


def asked(words: list[str] | None = None) -> argparse.Namespace:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, metavar="OUTDIR", help="where to write; made")
    parser.add_argument(
        "--lang", choices=LANGUAGES[1:], default="", help="the system's if left out"
    )
    parser.add_argument("--size", type=size, default=Size(1366, 768), help="1366x768")
    parser.add_argument("--theme", choices=THEMES[1:], default="light")
    parser.add_argument(
        "--text", type=int, choices=TEXT_SIZES, default=100, metavar="PERCENT",
        help="100 to 150: the setting of text size",
    )  # fmt: skip
    parser.add_argument("--scale", type=float, default=1.0, help="1.5: all is drawn larger")
    parser.add_argument("--data", type=Path, help="a practice store, built where there is none")
    parser.add_argument("--only", nargs="+", default=[], metavar="NAME", help="only these")
    parser.add_argument("--small", action="store_true", help="as for the README: fewer colours")
    return parser.parse_args(words)


def quiet(kind: QtMsgType, _context: object, text: str) -> None:
    """The platform without a screen says what it lacks, which is no news."""
    if not text.startswith("This plugin does not support"):
        print(f"{kind.name}: {text}", file=sys.stderr)


def main() -> int:
    """Write the pictures; the exit code."""
    wanted = asked()
    qInstallMessageHandler(quiet)
    raise_stage(wanted.size, wanted.scale)
    try:
        wanted.folder.mkdir(parents=True, exist_ok=True)
        store = wanted.data or practice_directory(data_directory())
        worn = Settings(language=wanted.lang, theme=wanted.theme, text_size=wanted.text)
        stage = Stage(store, wanted.size, worn)
        names = take_pictures(stage, wanted.folder, wanted.only, small=wanted.small)
        if not wanted.only or NOTICE in wanted.only:
            take_notice(stage, wanted.folder, small=wanted.small)
        stage.end()
    except (FiresweepError, OSError) as trouble:
        print(trouble, file=sys.stderr)
        return 1
    print(f"{len(names)} pictures and a notice are in {wanted.folder.resolve()}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
