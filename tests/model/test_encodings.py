"""Encodings found by what a file says, on real lists written anew in each."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firesweep.errors import FiresweepError
from firesweep.model.encodings import decode, find_encoding

ROWS = (5, 50, 5000)


def lines(path: Path, encoding: str) -> list[str]:
    """The lines of a real list that an encoding can write at all."""
    text = path.read_text("utf-8").splitlines()
    return [line for line in text if line.encode(encoding, "ignore").decode(encoding) == line]


@pytest.fixture
def shanghai(shared_data: Path) -> Path:
    return shared_data / "premises" / "shanghai-buildings.csv"


@pytest.fixture
def taiwan(shared_data: Path) -> Path:
    return shared_data / "premises" / "taiwan-factories-10000.csv"


@pytest.mark.parametrize("rows", ROWS)
def test_shanghai_in_gb18030(shanghai: Path, rows: int) -> None:
    every = lines(shanghai, "gb18030")
    for start in range(1, min(len(every), 1000), rows):
        text = "\n".join(every[start : start + rows])
        assert decode(text.encode("gb18030"), "list.csv") == (text, "gb18030"), text


@pytest.mark.parametrize("rows", ROWS)
def test_taiwan_in_big5(taiwan: Path, rows: int) -> None:
    every = lines(taiwan, "cp950")
    for start in range(1, min(len(every), 1000), rows):
        text = "\n".join(every[start : start + rows])
        assert decode(text.encode("cp950"), "list.csv") == (text, "cp950"), text


def test_taiwan_in_gb18030(taiwan: Path) -> None:
    every = lines(taiwan, "gb18030")
    for start in range(1, 1000, 5):
        text = "\n".join(every[start : start + 5])
        assert decode(text.encode("gb18030"), "list.csv") == (text, "gb18030"), text


def test_names_alone(shanghai: Path, taiwan: Path) -> None:
    """Two columns of five rows, no heading, no digits to help."""
    for path, encoding in ((shanghai, "gb18030"), (taiwan, "cp950")):
        names = [line.split(",")[0] for line in lines(path, encoding)][1:]
        wrong = [
            start
            for start in range(0, 2000, 5)
            if find_encoding("\n".join(names[start : start + 5]).encode(encoding))
            not in (
                encoding,
                "utf-8" if "\n".join(names[start : start + 5]).isascii() else encoding,
            )
        ]
        assert wrong == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode(encoding: str) -> None:
    text = "名称,地址\n临江大酒店𠮷,滨江路1号\n"
    marks = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}
    data = marks.get(encoding, b"") + text.encode(encoding)
    assert decode(data, "list.csv")[0] == text


LIST = "名称,地址,电话\r\n上海一品香酒楼,浙江中路1号,013\r\n七上八下五金店,一心路7号,\r\n"
ENGLISH = "name,address\nRiverside Hotel,1 River Road\nLee 丁,2 River Road\n"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [LIST, ENGLISH, ENGLISH.replace("丁", "")])
def test_utf_16_without_its_mark(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding), "list.csv") == (text, encoding)


@pytest.mark.parametrize("encoding", ["utf-32-le", "utf-32-be"])
def test_utf_32(encoding: str) -> None:
    assert decode(f"\ufeff{LIST}".encode(encoding), "list.csv")[0] == LIST


@given(
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "gb18030"]),
    cells=st.lists(st.sampled_from(["临江大酒店", "滨江路16号", "0591-87654321", "", "A"]),
                   min_size=2, max_size=12),
    fill=st.sampled_from([b"\0", b"\0\0", b"\0" * 7]),
    where=st.sampled_from(["before", "after", "last"]),
)  # fmt: skip
def test_fields_filled_up_with_zero_bytes(
    encoding: str, cells: list[str], fill: bytes, where: str
) -> None:
    rows = ["名称,地址", *(",".join(cells[at : at + 2]) for at in range(0, len(cells), 2))]
    text = "\n".join(rows) + "\n"
    data = text.encode(encoding)
    filled = {"before": data.replace(b",", fill + b","), "after": data.replace(b",", b"," + fill),
              "last": data + fill * 9}[where]  # fmt: skip
    assert decode(filled, "list.csv")[0] == text


@given(at=st.integers(0, 200), encoding=st.sampled_from(["utf-8", "gb18030"]))
def test_a_stray_zero_byte(at: int, encoding: str) -> None:
    data = LIST.encode(encoding)
    assert decode(data[:at] + b"\0" + data[at:], "list.csv")[0] == LIST


def test_hong_kong_characters() -> None:
    text = "名稱,地址\n" + "深水埗大酒樓,九龍深水埗福華街\n銅鑼灣喺度食堂,香港銅鑼灣\n" * 3
    assert decode(text.encode("big5hkscs"), "list.csv")[0] == text


def test_one_broken_byte_is_one_broken_character(shanghai: Path) -> None:
    data = shanghai.read_bytes()
    at = data.index("浦东新区".encode() if "浦东新区".encode() in data else "大厦".encode())
    text, encoding = decode(data[:at] + b"\xff" + data[at + 1 :], "list.csv")
    assert encoding == "utf-8"
    assert 1 <= text.count("\ufffd") <= 3


@pytest.mark.parametrize(
    "data",
    [
        *(bytes(range(256)) * 20, b"\x00\x01\x02" * 50, b"\x81" * 3000),
        b"\x7fELF" + bytes(range(32)) * 99,
    ],
)
def test_what_is_no_text(data: bytes) -> None:
    with pytest.raises(FiresweepError, match="cannot be read"):
        decode(data, "list.csv")


@given(st.binary(min_size=1, max_size=300))
def test_any_bytes_are_text_or_a_sentence(data: bytes) -> None:
    with suppress(FiresweepError):
        assert decode(data, "list.csv")[1]
