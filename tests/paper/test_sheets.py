"""Papers without a number keep to the margins and leave room to write, in every language."""

from collections.abc import Callable

import pytest

from firesweep.paper.sheets import checklist_pdf, closing_pdf, cover_pdf, slip_pdf, summary_pdf
from tests.paper.cases import (
    MM,
    SCRIPTS,
    a_blank_checklist,
    a_closing,
    a_cover,
    a_slip,
    a_summary,
    laid_out,
    no_photo,
    plain,
    texts,
)

MADE: dict[str, Callable[[str], bytes]] = {
    "checklist": lambda script: checklist_pdf(a_blank_checklist(script=script)),
    "closing": lambda script: closing_pdf(a_closing(script=script), no_photo),
    "cover": lambda script: cover_pdf(a_cover(script=script)),
    "slip": lambda script: slip_pdf(a_slip(script=script)),
    "summary": lambda script: summary_pdf(a_summary(script=script)),
}
PAGES = {"checklist": 3, "closing": 2, "cover": 1, "slip": 1, "summary": 1}


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("kind", MADE)
def test_text_stays_within_the_margins(kind: str, script: str) -> None:
    pdf = MADE[kind](script)
    assert len(texts(pdf)) == PAGES[kind]
    for line in laid_out(pdf):
        left, bottom = map(float, line.split(" ")[1].split(","))
        assert left >= 28 * MM - 1
        assert bottom >= 22 * MM


def test_what_is_nearly_all_is_never_rounded_up_to_all() -> None:
    said = plain(summary_pdf(a_summary()))
    assert "124999.9%" in said
    assert "100" not in said
