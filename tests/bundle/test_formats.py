"""Every format ever written stays readable: one bundle of each is kept."""

import hashlib
import zipfile
from pathlib import Path

from firesweep.bundle.join import join
from firesweep.model import vocabulary
from firesweep.model.hazard import StepKind
from firesweep.model.numbers import PaperKind
from firesweep.store.bundle_format import TABLES, WORDS
from firesweep.store.bundle_schema import schema
from firesweep.store.check import check
from firesweep.store.database import open_store
from firesweep.store.digest import synced_columns
from firesweep.store.tables import FACTS, REGISTERS
from tests.bundle.laptops import digest_of

KEPT = Path(__file__).resolve().parent.parent / "files" / "bundles"
DIGEST_1 = "12f256878b9f79a7b5fb4010507ddd68e4e82ccd5835a2106c63db04035a9118"
SCHEMA_1 = "5a7c718ceffbf4a74dcab11eb51c251fd9e1435c7f8e2b3bf7c828ad140268f0"


def test_a_bundle_of_format_1_is_read_in_whole(tmp_path: Path) -> None:
    with zipfile.ZipFile(KEPT / "format-1.zip") as kept:
        path = Path(kept.extract("format-1.fsb", tmp_path))
    receipt = join(tmp_path / "B", path)
    store = open_store(tmp_path / "B")
    assert receipt.photos == 1
    assert digest_of(store) == DIGEST_1
    assert check(store) == []
    store.close()


def test_format_1_never_changes() -> None:
    said = hashlib.sha256("\n".join(schema()).encode()).hexdigest()
    assert said == SCHEMA_1, "write what is new as format 2; format 1 is in use"


def test_the_format_knows_every_word_a_store_may_hold() -> None:
    lists = {
        "post": vocabulary.Post,
        "status": vocabulary.PremisesStatus,
        "outcome": vocabulary.Outcome,
        "no_access": vocabulary.NoAccess,
        "severity": vocabulary.Severity,
        "handling": vocabulary.Handling,
        "photo": vocabulary.PhotoRole,
        "script": vocabulary.Script,
        "step": StepKind,
        "paper": PaperKind,
    }
    for name, words in lists.items():
        assert set(words) <= set(WORDS[name].split()), name


def test_the_format_carries_every_column_that_travels() -> None:
    for model in (*REGISTERS, *FACTS):
        assert set(synced_columns(model)) == set(TABLES[str(model.__tablename__)])
