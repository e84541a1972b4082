"""The wheel carries what is compiled, and resources inside the package."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NOT_SHIPPED = {".ts"}


class FiresweepBuild(BuildHookInterface[Any]):
    """Compile, then say which files git ignores but a wheel needs."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before it collects the files; editable installs need no copies."""
        if version != "standard":
            return
        root = Path(self.root)
        subprocess.run([sys.executable, str(root / "packaging" / "generate.py")], check=True)
        compiled = (
            "ui/forms/*.py", "ui/translations/*.qm", "store/lists/*.json", "model/compiled/*.py",
        )  # fmt: skip
        build_data["artifacts"] += [f"firesweep/{pattern}" for pattern in compiled]
        build_data["force_include"].update(shipped(root))


def shipped(root: Path) -> dict[str, str]:
    """resources/… → firesweep/resources/…, but for the sources of translations."""
    files = [path for path in (root / "resources").rglob("*") if path.is_file()]
    return {
        str(path): f"firesweep/{path.relative_to(root).as_posix()}"
        for path in files
        if path.suffix not in NOT_SHIPPED
    }
