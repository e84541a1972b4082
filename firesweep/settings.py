"""What one laptop remembers about itself; everything shared is in the store."""

import io
import os
import shutil
import tomllib
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from secrets import token_hex
from typing import Any, BinaryIO

from firesweep.errors import FiresweepError

LANGUAGES = ("", "zh_CN", "zh_TW", "en")
THEMES = ("system", "light", "dark", "contrast")
TEXT_SIZES = range(100, 151)
WHOLE_STREET = "*"


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices of this laptop; an empty language is the system's, text_size is in percent."""

    language: str = ""
    text_size: int = 100
    theme: str = "system"
    last_user: str = ""
    photo_folder: str = ""
    bundle_folder: str = ""
    """Where the last bundle was written to; bundles that lie there are noticed."""
    community: str = ""
    """The community (its id) the team is in, or WHOLE_STREET; empty is the one that the street
    office chose for this laptop."""


def load(path: Path) -> tuple[Settings, FiresweepError | None]:
    """The settings, and what was wrong with the file; where it is wrong, the defaults stand."""
    try:
        found = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Settings(), None
    except OSError as error:
        return Settings(), unreadable(path, error)
    except ValueError:
        return Settings(), set_aside(path)
    return from_values(found, path)


def save(path: Path, settings: Settings) -> None:
    """Write the whole file anew; after a power cut it is the old one or the new one."""
    import tomli_w

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_anew(path, tomli_w.dumps(asdict(settings)).encode(), private=True)
    except OSError as error:
        raise FiresweepError(
            "The settings cannot be saved in {path} ({reason}). Make room there, or choose "
            "another data directory.",
            path=path,
            reason=error.strerror,
        ) from error


def write_anew(path: Path, content: bytes | BinaryIO, *, private: bool = False) -> None:
    """Beside the file first, onto the disk, then in its place; a link stays one."""
    source = io.BytesIO(content) if isinstance(content, bytes) else content
    source.seek(0)
    if path.exists() and not (path.is_file() or path.is_dir()):
        with path.open("wb") as file:  # /dev/stdout: nothing may be put in its place
            shutil.copyfileobj(source, file)
        return
    path = path.resolve()
    new = path.with_name(f"{path.name}.{token_hex(4)}.new")
    try:
        with new.open("xb") as file:
            if private:
                new.chmod(0o600)
            shutil.copyfileobj(source, file)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except BaseException:
        new.unlink(missing_ok=True)
        raise


def from_values(found: dict[str, Any], path: Path) -> tuple[Settings, FiresweepError | None]:
    """Keep every value that can be used; a newer program's settings are passed over."""
    known = {field.name: found[field.name] for field in fields(Settings) if field.name in found}
    good = {name: value for name, value in known.items() if usable(name, value)}
    wrong = sorted(known.keys() - good.keys())
    return Settings(**good), not_understood(wrong, path) if wrong else None


def usable(name: str, value: object) -> bool:
    """True for a value this setting can have."""
    if name == "text_size":
        return type(value) is int and value in TEXT_SIZES
    if not isinstance(value, str):
        return False
    allowed = {"language": LANGUAGES, "theme": THEMES}.get(name)
    return allowed is None or value in allowed


def not_understood(names: list[str], path: Path) -> FiresweepError:
    """Some settings have values nobody can use."""
    return FiresweepError(
        "{path} has a value for {names} that cannot be used; the usual value is used instead. "
        "Set it again under Settings.",
        path=path,
        names=", ".join(names),
    )


def unreadable(path: Path, error: OSError) -> FiresweepError:
    """The file is there, and the system does not hand it out."""
    return FiresweepError(
        "The settings in {path} cannot be read ({reason}); the usual ones are used. "
        "Check who may open this file.",
        path=path,
        reason=error.strerror,
    )


def set_aside(path: Path) -> FiresweepError:
    """Move a damaged file out of the way, keeping it."""
    kept = free_name(path)
    try:
        path.replace(kept)
    except OSError as error:
        return unreadable(path, error)
    return FiresweepError(
        "The settings were damaged and the usual ones are used; the damaged file was kept as "
        "{kept}. Choose language and display again under Settings.",
        kept=kept,
    )


def free_name(path: Path) -> Path:
    """settings.damaged-1.toml, or the next that is free."""
    number = 1
    while (kept := path.with_name(f"{path.stem}.damaged-{number}{path.suffix}")).exists():
        number += 1
    return kept
