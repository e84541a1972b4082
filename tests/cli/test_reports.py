"""Reports from the public and self-checks by command: listed, registered, counted."""

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from firesweep.store.database import open_store
from firesweep.store.logs.reports import report_lines
from firesweep.store.logs.shown_photos import photos_named
from tests.commands import typed
from tests.factory import a_finished_visit, a_hazard, a_premises, a_self_check, a_street
from tests.paper.cases import texts


@pytest.fixture
def data(tmp_path: Path) -> Path:
    with closing(a_street(tmp_path / "库", laptop="A")) as store:
        place = a_premises(store)
        a_self_check(store, place)
        a_finished_visit(store, place, a_hazard())
    return tmp_path / "库"


def told(data: Path, *words: object) -> Any:
    done = typed(data, *words, "--json")
    assert done.code == 0, done.err
    return json.loads(done.out)


def test_a_report_is_registered_about_a_premises_or_a_place(data: Path) -> None:
    made = told(data, "report", "add", "安全出口锁闭", "--where", "同福旅社", "--urgent",
                "--way", "hotline", "--on", "2026-11-20")  # fmt: skip
    assert (made["where"], made["visit_by"], made["state"]) == (
        "同福旅社", "2026-11-21", "registered")  # fmt: skip
    told(data, "report", "add", "楼道充电", "--place", "三号楼", "--community", "滨江社区")
    assert [line["what"] for line in told(data, "report", "list")] == ["楼道充电", "安全出口锁闭"]


def test_the_list_is_narrowed_down(data: Path) -> None:
    told(data, "report", "add", "很早的事", "--place", "三号楼", "--community", "滨江社区", "--on",
         "2026-01-05")  # fmt: skip
    told(data, "report", "add", "今天的事", "--place", "三号楼", "--community", "滨江社区")
    for state, count in {"all": 2, "open": 2, "overdue": 1, "closed": 0}.items():
        assert len(told(data, "report", "list", "--state", state)) == count


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (("report", "list", "--state", "lost"), 2, "lost"),
        (("report", "add", " ", "--place", "三号楼", "--community", "滨江社区"), 1, "Write down"),
        (("report", "add", "事", "--community", "滨江社区"), 1, "Say where"),
        (("report", "add", "事", "--place", "三号楼", "--community", "无"), 1, "No community"),
        (("report", "add", "事", "--where", "无此店"), 1, "Nothing here is called"),
        (
            ("report", "add", "事", "--where", "同福旅社", "--way", "pigeon"),
            2,
            "“pigeon” is nothing",
        ),
        (("report", "add", "事", "--where", "同福旅社", "--on", "昨天"), 2, "“昨天” is no day"),
        (("report", "add", "事", "--where", "同福旅社", "--on", "2099-01-01"), 1, "not come yet"),
        (("report", "add", "事"), 2, "--where PREMISES"),
        (("self-check", "hand-out", "--by", "陈丽", "同福旅社", "--on", "早上"), 2, "is no day"),
    ],
)
def test_what_is_wrong_is_said(data: Path, words: tuple[str, ...], code: int, said: str) -> None:
    done = typed(data, "--lang", "en", *words)
    assert (done.code, done.out) == (code, "")
    assert said in done.err


def test_sheets_to_hand_out_are_one_pdf_in_walking_order(data: Path, tmp_path: Path) -> None:
    with closing(open_store(data)) as store:
        a_premises(store, "乙店", address="临江路2号")
        a_premises(store, "甲店", address="临江路1号")
        a_premises(store, "停业店", address="临江路3号", status="closed_down",
                   status_reason="搬走")  # fmt: skip
    out = tmp_path / "自查表.pdf"
    for words, names in ((("甲店",), ["甲店"]),
                         (("--community", "滨江社区"), ["甲店", "乙店", "同福旅社"])):  # fmt: skip
        done = typed(data, "paper", "self-check", *words, "-o", out)
        assert done.code == 0, done.err
        text = "\n".join(texts(out.read_bytes()))
        at = [text.index(name) for name in names]
        assert at == sorted(at)
        assert "停业店" not in text


@pytest.mark.parametrize(
    ("words", "code"),
    [((), 2), (("甲店", "--community", "滨江社区"), 2), (("无此店",), 1),
     (("--community", "望江社区"), 1), (("--community", "滨江社区", "--beat", "无此片"), 1)],
)  # fmt: skip
def test_nothing_to_hand_out_is_said(
    data: Path, tmp_path: Path, words: tuple[str, ...], code: int
) -> None:
    done = typed(data, "paper", "self-check", *words, "-o", tmp_path / "自查表.pdf")
    assert (done.code, bool(done.err)) == (code, True)
    assert not (tmp_path / "自查表.pdf").exists()


def test_what_self_checks_missed_is_countable(data: Path) -> None:
    (line,) = told(data, "self-check", "list")
    assert (line["premises"], line["missed"], line["answered"]) == ("同福旅社", 1, 2)
    assert {one["code"]: one["verdict"] for one in line["compared"]} == {
        "EVA-02": "missed", "EQP-01": "put_right"}  # fmt: skip


def test_a_photo_shown_at_the_counter_is_registered_with_the_report(
    data: Path, tmp_path: Path
) -> None:
    Image.new("RGB", (320, 240), "red").save(tmp_path / "微信图片.jpg")
    words = ("report", "add", "出口被堵", "--place", "北门", "--community", "滨江社区", "--photo")
    told(data, *words, tmp_path / "微信图片.jpg")
    with closing(open_store(data)) as store, store.read() as connection:
        line = next(each for each in report_lines(connection) if each.what == "出口被堵")
        (photo,) = photos_named(connection, line.photos)
        assert photo.name == "微信图片.jpg"
        assert store.photos.holds([photo.sha256])
    (tmp_path / "坏.jpg").write_bytes(b"no photo")
    bad = typed(data, *words, tmp_path / "坏.jpg")
    assert (bad.code, "坏.jpg" in bad.err) == (1, True)
