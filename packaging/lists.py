"""Write a checklist of resources/checklists as JSON: `lists.py SOURCE.yaml TARGET.json`."""

import hashlib
import json
import sys
from pathlib import Path

import yaml


def main() -> None:
    """Read YAML once and for all; the program knows by the hash what it was made from."""
    source, target = map(Path, sys.argv[1:])
    text = source.read_bytes()
    compiled = {"sha256": hashlib.sha256(text).hexdigest(), "lists": yaml.safe_load(text)}
    target.write_text(json.dumps(compiled, ensure_ascii=False, default=str), "utf-8")


if __name__ == "__main__":
    main()
