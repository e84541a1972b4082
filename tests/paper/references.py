"""Papers kept as references: frozen contents of every format, and where each text stands.

`python -m tests.paper.references` writes the places anew after the layout or the wording was
changed on purpose; the contents are never written again.
"""

import json
from pathlib import Path

from firesweep.model.papers import notice_from_json, register_from_json
from firesweep.paper.notice import notice_pdf
from firesweep.paper.register import register_pdf
from tests.paper.cases import FILES, laid_out, no_photo

CONTENTS = sorted(FILES.glob("*.json"))


def printed(file: Path) -> bytes:
    """Print a frozen content, as `notice-…` or `register-…` says."""
    data = json.loads(file.read_text("utf-8"))
    if file.stem.startswith("notice"):
        return notice_pdf(notice_from_json(data), no_photo)
    return register_pdf(register_from_json(data), no_photo)


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
