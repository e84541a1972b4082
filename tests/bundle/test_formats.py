"""Every format ever written stays readable: one bundle of each is kept."""

import hashlib
import zipfile
from pathlib import Path

import pytest

from firesweep.bundle.join import join
from firesweep.model import vocabulary
from firesweep.model.hazard.life import StepKind
from firesweep.model.logs.report import ReportStepKind
from firesweep.model.numbers import PaperKind
from firesweep.model.review.decision import POINTS
from firesweep.store.bundle.format import LAYOUTS, TABLES, WORDS
from firesweep.store.bundle.schema import schema
from firesweep.store.check.check import check
from firesweep.store.check.digest import synced_columns
from firesweep.store.database import open_store
from firesweep.store.tables import FACTS, REGISTERS
from tests.bundle.laptops import digest_of

KEPT = Path(__file__).resolve().parent.parent / "files" / "bundles"
DIGESTS = {
    1: "12f256878b9f79a7b5fb4010507ddd68e4e82ccd5835a2106c63db04035a9118",
    2: "e289aeee1e7f97500d4528bceadcbabf543bfb73c674a7e1de62c456e0a1a0eb",
    3: "9d62a40c29c2b6a65a056372a9f00f6c05251ac6ce2439ceabfdb4857ca4c2a7",
    4: "3923c864f2da88b07ce445a2673d7429084a8b1439692affce84708b1972134b",
    5: "73e6a31274894602e85c609fc515b5fd062f76873b5e6fe3de244c9b46b16463",
}
PHOTOS = {4: 2, 5: 5}
"""How many the kept bundle brings, where it is not one."""
SCHEMAS = {
    1: "5a7c718ceffbf4a74dcab11eb51c251fd9e1435c7f8e2b3bf7c828ad140268f0",
    2: "ccdf046d0c5a257e37007f18ffc728ba4d3efb460734a6d0dab39f28ea6e7842",
    3: "76eaf23fac9765db33ef6fea2ad4da89b3f141f757ff0847714830fdcaa1253a",
    4: "be648d3de83fac4b3ecd28ab555920e12bdd4b2bfc815d28e47b93ce9ff02b2b",
    5: "eb0d7dc76876d7b4f6241d2c845627b9654cdf916902998b740fef01a549bd8e",
}


def kept_bundle(layout: int, folder: Path) -> Path:
    """Unpack a kept bundle: one that begins laptop B."""
    with zipfile.ZipFile(KEPT / f"format-{layout}.zip") as kept:
        return Path(kept.extract(f"format-{layout}.fsb", folder))


@pytest.mark.parametrize("layout", DIGESTS)
def test_a_bundle_of_every_format_is_read_in_whole(layout: int, tmp_path: Path) -> None:
    receipt = join(tmp_path / "B", kept_bundle(layout, tmp_path))
    store = open_store(tmp_path / "B")
    assert receipt.photos == PHOTOS.get(layout, 1)
    assert digest_of(store) == DIGESTS[layout]
    assert check(store) == []
    store.close()


def test_a_bundle_of_every_format_is_kept() -> None:
    assert DIGESTS.keys() == SCHEMAS.keys() == LAYOUTS.keys()


@pytest.mark.parametrize("layout", SCHEMAS)
def test_no_format_ever_changes(layout: int) -> None:
    said = hashlib.sha256("\n".join(schema(layout)).encode()).hexdigest()
    assert said == SCHEMAS[layout], "write what is new as a further format; this one is in use"


def test_the_format_knows_every_word_a_store_may_hold() -> None:
    lists = {
        "post": vocabulary.Post,
        "status": vocabulary.PremisesStatus,
        "outcome": vocabulary.Outcome,
        "no_access": vocabulary.NoAccess,
        "severity": vocabulary.Severity,
        "handling": vocabulary.Handling,
        "shot": vocabulary.PhotoRole,
        "script": vocabulary.Script,
        "move": StepKind,
        "issue": PaperKind,
        "outreach": vocabulary.OutreachKind,
        "topic": vocabulary.Topic,
        "audience": vocabulary.Audience,
        "return": vocabulary.Return,
        "report_way": vocabulary.ReportWay,
        "report_step": ReportStepKind,
        "point": POINTS,
    }
    for name, words in lists.items():
        assert set(words) <= set(WORDS[name].split()), name


def test_the_format_carries_every_column_that_travels() -> None:
    for model in (*REGISTERS, *FACTS):
        assert set(synced_columns(model)) == set(TABLES[str(model.__tablename__)])
