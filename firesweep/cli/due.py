"""What `--due` asks for, of every command that has it."""

from datetime import date
from typing import TYPE_CHECKING

from firesweep.cli.terminal import UsageTrouble

if TYPE_CHECKING:
    from firesweep.model.deadlines import Due


def due_asked(text: str) -> tuple["Due | None", date | None]:
    """Return how near a deadline is to be, or by which day."""
    from firesweep.model.deadlines import Due

    near = {"overdue": Due.OVERDUE, "today": Due.TODAY, "week": Due.THIS_WEEK, "later": Due.LATER}
    if not text or text in near:
        return near.get(text), None
    try:
        return None, date.fromisoformat(text)
    except ValueError:
        raise UsageTrouble(
            "“{value}” is nothing --due knows. Say overdue, today, week, later or a date such as "
            "2026-11-30.",
            value=text,
        ) from None
