"""Who wrote a line of the journal, when and where, in words."""

from PySide6.QtCore import QCoreApplication

from firesweep.ui.words.dates import moment


def whose(at: str, by: str, laptop: str) -> str:
    """`2026-11-24 周二 14:32 · 王志强 · laptop B`; a laptop nobody was named at is said once."""
    code = QCoreApplication.translate("Whose", "laptop {code}").format(code=laptop)
    return "  ·  ".join((moment(at), code) if by == laptop else (moment(at), by, code))
