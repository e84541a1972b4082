"""Where things lie: what the program ships with, and what it keeps."""

import os
import sys
from pathlib import Path

from firesweep.errors import FiresweepError

PACKAGE = Path(__file__).resolve().parent
INSTALLED = PACKAGE / "resources"
SOURCE = PACKAGE.parent / "resources"

NO_FOLDER = "The folder {folder} is not there. Put the stick in, or choose another folder."


def resource(name: str) -> Path:
    """A shipped file or folder, e.g. `icons/print.svg`; inside the package once installed."""
    return (INSTALLED if INSTALLED.is_dir() else SOURCE) / name


def check_folder(folder: Path) -> None:
    """Refuse a folder somebody named where it is not there: mistyped, or on a stick that is out."""
    if not folder.is_dir():
        raise FiresweepError(NO_FOLDER, folder=folder)


def data_directory() -> Path:
    """The platform's place for this person's data; not made yet."""
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return (Path(local) if local else Path.home() / "AppData" / "Local") / "firesweep"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "firesweep"
    shared = os.environ.get("XDG_DATA_HOME", "")
    # The XDG rules say that a relative path is to be ignored.
    place = Path(shared) if Path(shared).is_absolute() else Path.home() / ".local" / "share"
    return place / "firesweep"


def practice_directory(data: Path) -> Path:
    """The practice store's place, so that a real one can still come into the data directory."""
    return data / "practice"


def log_file(data: Path) -> Path:
    """The log of this laptop."""
    return data / "log" / "firesweep.log"


def settings_file(data: Path) -> Path:
    """What this laptop remembers about itself; shared settings are in the store."""
    return data / "settings.toml"
