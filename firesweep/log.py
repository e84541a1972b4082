"""The log of this laptop: what went wrong, kept small, never holding up the work."""

import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

LINE = "%(asctime)s %(levelname)s %(name)s: %(message)s"
BYTES_PER_FILE = 1_000_000
FILES_KEPT = 5


def start_log(path: Path) -> None:
    """Write the log to `path` and record every uncaught exception there."""
    logger = logging.getLogger("firesweep")
    logger.setLevel(logging.INFO)
    logger.addHandler(log_to(path))
    sys.excepthook = record_uncaught
    threading.excepthook = record_thread


def log_to(path: Path) -> logging.Handler:
    """A rotating file; a laptop that cannot write it goes on with the terminal."""
    handler: logging.Handler
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            path, maxBytes=BYTES_PER_FILE, backupCount=FILES_KEPT - 1, encoding="utf-8"
        )
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter(LINE))
    return handler


def stop_log() -> None:
    """Close the log and give the hooks back."""
    logger = logging.getLogger("firesweep")
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
    sys.excepthook = sys.__excepthook__
    threading.excepthook = threading.__excepthook__


def record_uncaught(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """A bug: to the log, and as always to the terminal where there is one."""
    if not issubclass(kind, KeyboardInterrupt):
        logging.getLogger("firesweep").critical("uncaught", exc_info=(kind, error, trace))
    if sys.stderr is not None:
        sys.__excepthook__(kind, error, trace)


def record_thread(found: threading.ExceptHookArgs) -> None:
    """A bug on another thread."""
    if found.exc_value is not None:
        sys.excepthook(found.exc_type, found.exc_value, found.exc_traceback)
