"""Where Qt's compilers lie inside the installed PySide6."""

import importlib.util
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def pyside_folder() -> Path:
    """The installed PySide6, found without loading Qt."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        sys.exit("PySide6 is not installed; python3 run.py installs it.")
    return Path(spec.origin).parent


def qt_tool(name: str) -> Path:
    """The program uic, lrelease or lupdate itself; the scripts may not be on PATH."""
    folder = pyside_folder()
    places = (folder / name, folder / f"{name}.exe", folder / "Qt" / "libexec" / name)
    for place in places:
        if place.is_file():
            return place
    sys.exit(f"{name} is missing in {folder}; install PySide6-Essentials again.")
