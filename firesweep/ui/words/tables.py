"""What rows of tables are called and how many there are, as the exchange says it."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from firesweep.ui.words.marked import QT_TRANSLATE_NOOP

TABLES = {
    "inspection": QT_TRANSLATE_NOOP("Bundle", "Visits"),
    "hazard": QT_TRANSLATE_NOOP("Bundle", "Hazards"),
    "step": QT_TRANSLATE_NOOP("Bundle", "Steps"),
    "paper": QT_TRANSLATE_NOOP("Bundle", "Papers"),
    "photo": QT_TRANSLATE_NOOP("Bundle", "Photos"),
    "returned": QT_TRANSLATE_NOOP("Bundle", "Papers that came back"),
    "draw": QT_TRANSLATE_NOOP("Bundle", "Draws by lot"),
    "premises": QT_TRANSLATE_NOOP("Bundle", "Premises"),
    "community": QT_TRANSLATE_NOOP("Bundle", "Communities"),
    "beat": QT_TRANSLATE_NOOP("Bundle", "Beats"),
    "person": QT_TRANSLATE_NOOP("Bundle", "People"),
    "team": QT_TRANSLATE_NOOP("Bundle", "Teams"),
    "sweep": QT_TRANSLATE_NOOP("Bundle", "Sweeps"),
    "drill": QT_TRANSLATE_NOOP("Bundle", "Drills"),
    "outreach": QT_TRANSLATE_NOOP("Bundle", "Outreach"),
    "report": QT_TRANSLATE_NOOP("Bundle", "Reports from the public"),
    "report_step": QT_TRANSLATE_NOOP("Bundle", "Steps of reports"),
    "self_check": QT_TRANSLATE_NOOP("Bundle", "Self-checks"),
    "decision": QT_TRANSLATE_NOOP("Bundle", "Decisions"),
    "decision_step": QT_TRANSLATE_NOOP("Bundle", "What became of decisions"),
    "sign_off": QT_TRANSLATE_NOOP("Bundle", "Signed weeks"),
    "setting": QT_TRANSLATE_NOOP("Bundle", "Settings"),
    "laptop_key": QT_TRANSLATE_NOOP("Bundle", "Keys"),
    "edit": QT_TRANSLATE_NOOP("Bundle", "Changed fields"),
}


def table_word(table: str) -> str:
    """What the rows of a table are called; a table of a later program by its own name."""
    text = TABLES.get(table, table)
    return QCoreApplication.translate("Bundle", text)


def counts_text(counts: Mapping[str, int]) -> str:
    """`Visits 12 · Hazards 5`, in the order of the list above."""
    order = [*(name for name in TABLES if name in counts), *(set(counts) - set(TABLES))]
    return " · ".join(f"{table_word(name)} {counts[name]:,}" for name in order if counts[name])


def size_text(size: int) -> str:
    """A size in megabytes, never 0."""
    return f"{max(0.1, size / 1_000_000):,.1f} MB"
