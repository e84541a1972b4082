"""Whatever a file holds: its rows are read, or a sentence says why not."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from firesweep.errors import FiresweepError
from firesweep.sheet.plan import plan_file
from firesweep.sheet.table import read_table
from tests.model.test_encodings import LIST

ENCODINGS = ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be"]
SHEETS = Path(__file__).parent.parent / "files" / "sheets"


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("any") / "list.csv"


def planned(path: Path, content: bytes) -> None:
    """Read a file as an import does; every row with a name has none but text in it."""
    path.write_bytes(content)
    with suppress(FiresweepError):
        plan = plan_file(path, community="滨江社区", category="店面")
        assert all("\0" not in f"{row.name}{row.address}" for row in plan.rows)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=400))
def test_any_bytes(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    with suppress(FiresweepError):
        read_table(file)


@given(
    encoding=st.sampled_from(ENCODINGS),
    cut=st.integers(0, 400),
    at=st.integers(0, 400),
    more=st.binary(max_size=6),
)
def test_a_list_cut_or_with_bytes_put_in(
    file: Path, encoding: str, cut: int, at: int, more: bytes
) -> None:
    content = (LIST * 3).encode(encoding)
    planned(file, (content[:at] + more + content[at:])[: len(content) - cut])


@pytest.mark.parametrize("name", sorted(path.name for path in SHEETS.iterdir()))
@given(at=st.integers(0, 1_000_000), more=st.binary(min_size=1, max_size=4))
@settings(max_examples=25)
def test_real_files_with_bytes_changed(file: Path, name: str, at: int, more: bytes) -> None:
    content = (SHEETS / name).read_bytes()
    at %= len(content)
    planned(file, content[:at] + more + content[at + len(more) :])


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_every_encoding_ends_in_the_same_rows(file: Path, encoding: str) -> None:
    file.write_bytes(LIST.encode(encoding))
    plan = plan_file(file, community="滨江社区", category="店面")
    assert [row.name for row in plan.rows] == ["上海一品香酒楼", "七上八下五金店"]
    assert plan.problems == ()
