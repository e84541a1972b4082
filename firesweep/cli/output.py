"""Files that commands write: whole or not at all, and what is to be known of them is said."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import typer

from firesweep import settings
from firesweep.cli.speech import listed, translate
from firesweep.cli.terminal import opened, tell
from firesweep.errors import FiresweepError
from firesweep.paths import check_folder

if TYPE_CHECKING:
    from firesweep.office.paper.binding import Kept
    from firesweep.store.database import Store


def write_out(path: Path, content: bytes | BinaryIO) -> None:
    """Write a file somebody asked for, whole or not at all, into a folder that is there."""
    check_folder(path.parent)
    try:
        settings.write_anew(path, content)
    except OSError as error:
        raise FiresweepError(
            "{path} cannot be written ({reason}). Choose another place.",
            path=path,
            reason=error.strerror,
        ) from error


def write_kept(context: typer.Context, number: str, out: Path, *, notice: bool = False) -> None:
    """Write a paper that was issued, of any kind or a `notice`; say what is to be known of it."""
    from firesweep.office.paper.batch import check_notice
    from firesweep.office.paper.binding import kept
    from firesweep.office.paper.late_photos import empty_boxes
    from firesweep.office.paper.notices import kept_pdf

    with opened(context) as store:
        if notice:
            check_notice(store, number)
        pdf, boxes = kept_pdf(store, number), empty_boxes(store, number)
        write_bound(out, kept(pdf)._replace(absent=boxes))
        tell_void(store, [number])


def tell_void(store: "Store", numbers: Iterable[str]) -> None:
    """Say of papers somebody named which are void, and why."""
    from firesweep.office.paper.notices import why_void

    for number in numbers:
        if void := why_void(store, number):
            text = translate("Cli", "{number} is void: {reason}")
            tell(text.format(number=number, reason=void))


def write_paper(out: Path, pdf: bytes) -> None:
    """Write a paper's PDF, and name what is left on it to be written in by hand."""
    from firesweep.office.paper.binding import kept

    write_bound(out, kept(pdf))


def write_bound(out: Path, papers: "Kept") -> None:
    """Write some papers as one PDF, and name what is left on them to be written in by hand."""
    from firesweep.model.paper.issued import code_point

    with papers.file as file:
        write_out(out, file)
    tell(translate("Cli", "Wrote {file}").format(file=out))
    if lines_for := papers.by_hand:
        text = translate("Cli", "To be written in by hand, for the fonts have none: {characters}")
        tell(text.format(characters=listed(f"{c} ({code_point(c)})" for c in lines_for)))
    if papers.absent:
        text = translate("Cli", "Photos that were not on this laptop, with empty places: {count}")
        tell(text.format(count=len(papers.absent)))
