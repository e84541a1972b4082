"""Papers kept as references: frozen contents of every format, and where each text stands.

`python -m tests.paper.references` writes the places anew after the layout or the wording was
changed on purpose; the contents are never written again.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from firesweep.model.paper.dossier import DossierContent
from firesweep.model.paper.issued import NoticeContent, RegisterContent, from_json
from firesweep.model.paper.occasion import DrillContent, OutreachContent
from firesweep.model.paper.report import ReportContent
from firesweep.model.paper.sheets import (
    BlankChecklist,
    ClosingSheet,
    CoverList,
    DoorSlip,
    DrawSheet,
    SelfCheckSheet,
    SweepSummary,
)
from firesweep.model.paper.steps import (
    ExtensionContent,
    OrderContent,
    ReferralContent,
    ReinspectionContent,
)
from firesweep.model.review.charts import ChartsSheet
from firesweep.model.review.minutes import MinutesSheet
from firesweep.paper.charts_page import charts_pdf
from firesweep.paper.dossier import dossier_pdf
from firesweep.paper.draw import draw_pdf
from firesweep.paper.extension import extension_pdf
from firesweep.paper.minutes import minutes_pdf
from firesweep.paper.notice import notice_pdf
from firesweep.paper.occasions import drill_pdf, outreach_pdf
from firesweep.paper.order import order_pdf
from firesweep.paper.referral import referral_pdf
from firesweep.paper.register import register_pdf
from firesweep.paper.reinspection import reinspection_pdf
from firesweep.paper.report import report_pdf
from firesweep.paper.self_check import self_check_pdf
from firesweep.paper.sheets import (
    checklist_pdf,
    closing_pdf,
    cover_pdf,
    slip_pdf,
    summary_pdf,
)
from tests.paper.cases import FILES, laid_out, no_photo


def _without_photos(render: Callable[[Any], bytes]) -> Callable[[Any, Any], bytes]:
    return lambda content, _photo_bytes: render(content)


PRINTED: dict[str, tuple[Any, Any]] = {
    "charts": (ChartsSheet, _without_photos(charts_pdf)),
    "checklist": (BlankChecklist, _without_photos(checklist_pdf)),
    "closing": (ClosingSheet, closing_pdf),
    "cover": (CoverList, _without_photos(cover_pdf)),
    "dossier": (DossierContent, dossier_pdf),
    "draw": (DrawSheet, _without_photos(draw_pdf)),
    "drill": (DrillContent, drill_pdf),
    "extension": (ExtensionContent, extension_pdf),
    "minutes": (MinutesSheet, _without_photos(minutes_pdf)),
    "notice": (NoticeContent, notice_pdf),
    "order": (OrderContent, order_pdf),
    "outreach": (OutreachContent, outreach_pdf),
    "referral": (ReferralContent, referral_pdf),
    "reinspection": (ReinspectionContent, reinspection_pdf),
    "selfcheck": (SelfCheckSheet, _without_photos(self_check_pdf)),
    "slip": (DoorSlip, _without_photos(slip_pdf)),
    "summary": (SweepSummary, _without_photos(summary_pdf)),
    "register": (RegisterContent, register_pdf),
    "report": (ReportContent, report_pdf),
}
CONTENTS = sorted(FILES.glob("*.json"))


def printed(file: Path) -> bytes:
    """Print a frozen content, as the first word of its name says."""
    data = json.loads(file.read_text("utf-8"))
    kind, render = PRINTED[file.stem.split("-")[0]]
    pdf: bytes = render(from_json(kind, data), no_photo)
    return pdf


def places(file: Path) -> Path:
    """The file that says where each text of a content stands."""
    return file.with_suffix(".txt")


def main() -> None:
    """Write every reference."""
    for file in CONTENTS:
        lines = laid_out(printed(file))
        places(file).write_text("\n".join(lines) + "\n", "utf-8", newline="\n")


if __name__ == "__main__":
    main()
