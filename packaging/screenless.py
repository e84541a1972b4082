"""Where there is no screen the practice store is shown in pictures; standard library only."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

UNSEEN = ("offscreen", "minimal", "minimalegl")
PROBE = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"


def no_screen(python: Path) -> bool:
    """True where nobody would see a window: none is named, or Qt cannot open the one that is."""
    if not sys.platform.startswith("linux"):
        return False
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if platform in UNSEEN:
        return True
    if not (platform or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return True
    # Qt ends the process when it cannot reach the screen, so another one tries.
    return subprocess.run([str(python), "-c", PROBE], stderr=subprocess.DEVNULL).returncode != 0


def picture_words(words: list[str]) -> list[str]:
    """What to tell pictures.py instead of opening the practice window; nothing for other words."""
    from firesweep.paths import data_directory, practice_directory

    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--lang", default="")
    try:
        asked, rest = parser.parse_known_args(words)
    except argparse.ArgumentError:
        return []
    if rest not in ([], ["demo"]):
        return []
    store = (asked.data or practice_directory(data_directory())).absolute()
    language = ["--lang", asked.lang] if asked.lang else []
    return [str(store / "pictures"), "--data", str(store), *language]
