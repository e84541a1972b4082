"""A year's holiday table, in whatever encoding an office saved it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from firesweep.errors import FiresweepError
from firesweep.office.holidays import import_holidays
from firesweep.store.calendar import load_calendar
from firesweep.store.database import Store
from tests.factory import a_street

TABLE = """# 国务院办公厅通知
year = 2027
work = ["2027-02-14"]
[[rest]]
name = "春节"
from = "2027-02-05"
to = "2027-02-11"
"""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = a_street(tmp_path / "库")
    yield opened
    opened.close()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16", "big5"])
def test_a_table_is_read_in_any_usual_encoding(store: Store, tmp_path: Path, encoding: str) -> None:
    text = TABLE.replace("国务院办公厅", "國務院辦公廳").replace("节", "節")
    file = tmp_path / "节假日.toml"
    file.write_bytes((text if encoding == "big5" else TABLE).encode(encoding))
    assert import_holidays(store, file, by="陈丽").year == 2027
    with store.read() as connection:
        calendar = load_calendar(connection)
    assert not calendar.is_working(date(2027, 2, 8))
    assert calendar.is_working(date(2027, 2, 14))


@pytest.mark.parametrize(
    ("table", "why"),
    [
        ("year = 2027\nwork = [", "cannot be read from line 2 on"),
        ("year = 2027\nwork = [2027-02-20]\nrest = []", "names no holiday"),
        ("year = 2027\nholidays = []", "names no holiday"),
        (TABLE.replace("-02-05", "-02-31"), "2027-02-31"),
        (TABLE.replace("2027-02-", "2026-02-"), "2026-02-05 does not belong to 2027"),
        (TABLE.replace('work = ["2027-02-14"]', 'work = ["2027-02-16"]'), "no Saturday or Sunday"),
        (TABLE.replace('work = ["2027-02-14"]', 'work = ["2027-02-07"]'), "stands twice"),
    ],
)
def test_a_table_with_an_error_is_refused_with_the_place_of_it(
    store: Store, tmp_path: Path, table: str, why: str
) -> None:
    file = tmp_path / "节假日.toml"
    file.write_text(table, "utf-8")
    with pytest.raises(FiresweepError, match=why):
        import_holidays(store, file, by="陈丽")
    with store.read() as connection:
        assert 2027 not in load_calendar(connection).years


def test_what_is_no_text_is_refused_with_a_sentence(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "节假日.toml"
    file.write_bytes(bytes(range(256)) * 40)
    with pytest.raises(FiresweepError, match="cannot be read"):
        import_holidays(store, file, by="陈丽")
