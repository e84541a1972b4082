"""Whatever file somebody hands over: refused with a sentence, and the store stays as it was."""

import os
import random
import shutil
import sys
from contextlib import closing
from pathlib import Path

import pytest

from firesweep.bundle.look import look
from firesweep.errors import FiresweepError
from firesweep.model.vocabulary import RowKind
from firesweep.store.bundle.format import FORMAT, ROWS
from firesweep.store.database import Store, open_store
from tests.bundle.laptops import STICK, digest_of, taken
from tests.bundle.spoils import (
    FORGERIES,
    OF_ROWS,
    SPOILS,
    Spoil,
    forged,
    sealed_again,
    write_a_bundle,
)
from tests.commands import told


@pytest.fixture(scope="module")
def two_laptops(two_laptops: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Laptop B has written a bundle with something of everything."""
    folder = tmp_path_factory.mktemp("a-bundle")
    shutil.copytree(two_laptops, folder, dirs_exist_ok=True)
    with closing(open_store(folder / "B")) as laptop:
        write_a_bundle(laptop)
    return folder


@pytest.fixture
def bundle(laptop: Store) -> Path:
    (made,) = (laptop.folder.parent / STICK).glob("*_B_*.fsb")
    return made


def refused(store: Store, path: Path, *, believed: bool = False) -> str:
    """Refused in a sentence, by looking as by receiving, and nothing changed.

    `believed`: a look reads no rows and photos of what is signed, and says so.
    """
    before, photos, content = digest_of(store), store.photos.count(), path.read_bytes()
    with pytest.raises(FiresweepError) as trouble:
        taken(store, path)
    if believed:
        assert not look(store, path).checked
    else:
        with pytest.raises(FiresweepError):
            look(store, path)
    assert digest_of(store) == before
    assert store.photos.count() == photos
    assert path.read_bytes() == content
    return str(trouble.value)


def test_the_bundle_itself_is_read_in(office: Store, laptop: Store, bundle: Path) -> None:
    taken(office, bundle)
    assert digest_of(office) == digest_of(laptop)


def test_a_look_by_command_names_every_kind_of_row(office: Store, bundle: Path) -> None:
    said = told(office.folder, "bundle", "look", bundle)
    assert "new: decision 1" in said
    assert "new: signed week 1" in said
    assert set(ROWS[FORMAT]) <= set(RowKind)


def test_sealed_again_unchanged_it_is_still_read_in(office: Store, bundle: Path) -> None:
    sealed_again(bundle)
    assert look(office, bundle).lines > 0


@pytest.mark.parametrize("name", FORGERIES)
def test_a_forged_bundle_is_refused(office: Store, bundle: Path, name: str) -> None:
    forged(bundle, FORGERIES[name])
    refused(office, bundle, believed=name in OF_ROWS)


@pytest.mark.parametrize(
    "counts", ['{"a": ' + "9" * 5000 + "}", '{"a": 1e400}', '{"a":' * 900 + "1" + "}" * 900],
    ids=["digits", "infinite", "deep"],
)  # fmt: skip
def test_a_first_page_that_counts_what_nobody_can_is_refused(
    office: Store, bundle: Path, counts: str
) -> None:
    forged(bundle, f"UPDATE manifest SET counts = '{counts}'")
    assert "a field of" in refused(office, bundle)


@pytest.mark.skipif(sys.platform != "linux", reason="names are text there")
def test_a_name_of_bytes_that_are_no_text_is_a_name(office: Store, bundle: Path) -> None:
    named = bundle.rename(bundle.with_name(os.fsdecode(b"\xff\xfe.fsb")))
    assert taken(office, named).number is not None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names")
def test_what_is_no_file_is_not_waited_for(office: Store, tmp_path: Path) -> None:
    path = tmp_path / "pipe.fsb"
    os.mkfifo(path)
    with pytest.raises(FiresweepError, match="not a bundle"):
        look(office, path)


def test_a_newer_format_says_update(office: Store, bundle: Path) -> None:
    forged(bundle, f"PRAGMA user_version = {FORMAT + 1}")
    assert "Update firesweep" in refused(office, bundle)


def test_a_loosened_schema_is_refused(office: Store, bundle: Path) -> None:
    forged(bundle, "UPDATE sqlite_schema SET sql = replace(sql, ' STRICT', '') "
           "WHERE name = 'premises'")  # fmt: skip
    assert "tables" in refused(office, bundle)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE manifest SET made_at = '2026-02-30T08:00:00.000+00:00'",
        "UPDATE sweep SET starts = '2026-02-30'",
        "UPDATE inspection SET next_visit = 'soon'",
        "UPDATE entry SET table_name = 'sweep', field = 'ends', "
        "new = '\"2026-13-01\"' WHERE field = 'phone'",
    ],
)
def test_a_day_that_is_in_no_calendar_is_refused_for_itself(
    office: Store, bundle: Path, statement: str
) -> None:
    """Whoever signs it may have made the fingerprints anew as well."""
    forged(bundle, statement)
    said = refused(office, bundle)
    assert "a field of" in said or "on no day" in said


@pytest.mark.parametrize("spoil", SPOILS, ids=lambda spoil: spoil.__name__)
def test_a_changed_byte_is_noticed(office: Store, bundle: Path, spoil: Spoil) -> None:
    whole, chance = bundle.read_bytes(), random.Random(7)
    for _ in range(25):
        content = bytearray(whole)
        spoil(content, chance)
        if content != whole:
            bundle.write_bytes(content)
            refused(office, bundle)


@pytest.mark.parametrize("spoil", SPOILS, ids=lambda spoil: spoil.__name__)
def test_spoiled_and_sealed_again_never_harms(
    office: Store, bundle: Path, tmp_path: Path, spoil: Spoil
) -> None:
    whole, chance, before = bundle.read_bytes(), random.Random(8), digest_of(office)
    for _ in range(40):
        content = bytearray(whole)
        spoil(content, chance)
        bundle.write_bytes(content)
        try:
            sealed_again(bundle)
            look(office, bundle)
        except FiresweepError as trouble:
            assert str(trouble)
        assert digest_of(office) == before


def test_mutations_of_every_kind_harm_nothing(tmp_path: Path) -> None:
    """The first few of the bench's twenty thousand."""
    pytest.importorskip("resource", reason="measures memory as Unix does")
    from tests.bench.hostile import worked_through

    outcome = worked_through(tmp_path, range(25))
    assert outcome.harmed == []
    assert outcome.refused > outcome.read_in


def test_damaged_databases_are_no_bundles(office: Store, tmp_path: Path, shared_data: Path) -> None:
    for source in sorted((shared_data / "sqlite-corrupt").iterdir()):
        path = shutil.copy(source, tmp_path / source.name)
        refused(office, Path(path))


def test_what_is_not_there_gets_a_sentence(office: Store, tmp_path: Path) -> None:
    with pytest.raises(FiresweepError, match="is not there"):
        taken(office, tmp_path / "nothing.fsb")
