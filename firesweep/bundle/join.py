"""Joining: the street office's first bundle for a new code makes that laptop's store."""

import shutil
from pathlib import Path

from firesweep.bundle.envelope import unwrapped
from firesweep.bundle.progress import Step, no_step
from firesweep.bundle.receive import Receipt, receive
from firesweep.errors import FiresweepError
from firesweep.store.bundle_read import check_file, check_joining
from firesweep.store.database import Owner, create_store, exists


def join(folder: Path, path: Path, *, step: Step = no_step, passphrase: str = "") -> Receipt:
    """Make a laptop's store from the bundle written for its code; whole, or nothing is left."""
    if exists(folder):
        raise FiresweepError("There is a store in {folder} already.", folder=folder)
    with unwrapped(folder, path, passphrase, step) as plain:
        return _join(folder, plain, step)


def _join(folder: Path, path: Path, step: Step) -> Receipt:
    manifest = check_file(path, step).manifest
    check_joining(path, manifest)
    owner = Owner(manifest.street_id, manifest.street, manifest.recipient, manifest.practice,
                  manifest.office)  # fmt: skip
    making = folder.with_name(folder.name + ".joining")
    shutil.rmtree(making, ignore_errors=True)
    try:
        store = create_store(making, owner.street, owner.laptop, joining=owner)
        try:
            receipt = receive(store, path, by=manifest.by, step=step)
        finally:
            store.close()
        folder.mkdir(parents=True, exist_ok=True)
        for file in sorted(making.glob("*.db"), reverse=True):
            file.replace(folder / file.name)
        return receipt
    finally:
        shutil.rmtree(making, ignore_errors=True)
