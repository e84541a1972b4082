"""What `review` writes beside what it says: the minutes, the charts, the workbook."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from firesweep.cli.output import write_out
from firesweep.cli.speech import spoken, translate
from firesweep.cli.terminal import UsageTrouble, remark

if TYPE_CHECKING:
    from firesweep.model.review.page import Review
    from firesweep.store.database import Store


class Files(NamedTuple):
    """Where each goes that is asked for."""

    minutes: Path | None
    charts: Path | None
    workbook: Path | None
    whole_phones: bool
    """True where the workbook is to hold telephone numbers without stars."""


def check_files(files: Files) -> None:
    """Each file has a name, and one of its own."""
    asked = [one for one in files[:3] if one is not None]
    if any(not one.name for one in asked):
        raise UsageTrouble("Give the file a name.")
    if len({one.resolve() for one in asked}) < len(asked):
        raise UsageTrouble("Give --pdf, --charts and --xlsx a file each.")


def write_files(store: "Store", files: Files, found: "Review", today: date) -> None:
    """Write those that are asked for, and say where they are."""
    if files.minutes is not None:
        _write_minutes(store, files.minutes, found, today)
    if files.charts is not None:
        _write_charts(store, files.charts, found, today)
    if files.workbook is not None:
        _write_workbook(store, files.workbook, found, today, whole_phones=files.whole_phones)


def _write_minutes(store: "Store", out: Path, found: "Review", today: date) -> None:
    from firesweep.office.review.sign_off import printed
    from firesweep.paper.minutes import minutes_pdf

    sheet = printed(store, found.period, today, found.community_id, script=spoken())
    write_out(out, minutes_pdf(sheet))
    remark(translate("Cli", "Wrote {file}").format(file=out))


def _write_charts(store: "Store", out: Path, found: "Review", today: date) -> None:
    from firesweep.office.review.charts import charts_sheet
    from firesweep.paper.charts_page import charts_pdf

    write_out(out, charts_pdf(charts_sheet(store, found, today, spoken())))
    remark(translate("Cli", "Wrote {file}").format(file=out))


def _write_workbook(
    store: "Store", out: Path, found: "Review", today: date, *, whole_phones: bool
) -> None:
    from firesweep.sheet.write import write_workbook
    from firesweep.ui.words.review_sheets import workbook_of

    write_workbook(out, workbook_of(store, found, today, whole_phones=whole_phones))
    remark(translate("Cli", "Wrote {file}").format(file=out))
