"""What must stand inside the JSON of rows: whoever signs a bundle, another shape is refused."""

import json
import sqlite3
from contextlib import closing
from typing import Any

import pytest

from firesweep.errors import FiresweepError
from firesweep.model.logs.report import ANSWER_SETTING
from firesweep.model.review.score import GRADES, RULES
from firesweep.model.vocabulary import ServiceWay, SignatureWay
from firesweep.office.paper.heading import KEYS, Heading, save_heading
from firesweep.office.review.figures import set_cut_off
from firesweep.office.review.minutes import COLUMNS, keep_columns
from firesweep.office.review.scores import LEAST, WEIGHTS, set_scoring, veto, veto_key
from firesweep.office.street import save_setting
from firesweep.store.bundle import settings, shapes
from firesweep.store.bundle.format import LAYOUTS
from firesweep.store.bundle.schema import column_rule
from firesweep.store.bundle.settings import is_right_setting
from firesweep.store.bundle.shapes import told_of
from firesweep.store.calendar import holiday_tables, import_table, table_text
from firesweep.store.database import Store
from firesweep.store.json_pieces import read
from firesweep.store.paper.authorities import Authority, write_authority
from firesweep.store.registers import write_setting
from firesweep.store.registry.suspects import APART, say_apart
from firesweep.store.review.cut_offs import CUT_OFF
from firesweep.store.street import home_key
from firesweep.store.tables import FACTS, METADATA, REGISTERS
from tests.bundle.laptops import digest_of, given_out, sent, taken
from tests.bundle.spoils import everything_about
from tests.factory import a_premises, community_id

SETTINGS: dict[str, list[Any]] = {
    "paper.issuer": [1, ["街道"]],
    "paper.delegated": ["yes", 1],
    "number.template": [7, "{serial}", "{kind}{year}{laptop}{serial}{x}", "{"],
    ANSWER_SETTING: ["5", -1, True, 2.5, 10**9],
    CUT_OFF: [7, "6", False, [6]],
    COLUMNS: ["number", {"a": 1}, [1]],
    WEIGHTS: [[1], {"overdue": 1}, {"overdue": [1]}, {"overdue": ["1", 2]}],
    LEAST: [90, [90, 80], [90, 80, None]],
    veto_key("c", "2026"): [1, {}],
    home_key("B"): [1, ["c"]],
    f"{APART}a:b": ["true", 1],
    "holidays.2027": [
        [], "x", {"year": 2027}, {"year": "2027", "rest": [], "work": []},
        {"year": 2027, "rest": ["2027-01-01"], "work": []},
        {"year": 2027, "rest": [{"name": "元旦", "from": "2027-01-01"}], "work": []},
        {"year": 2027, "rest": [], "work": ["2027-02-30"]},
        {"year": 2027, "rest": [], "work": ["2027-01-03"] * 100_000},
    ],
    "referral.police": ["公安", {"name": 1}, {"also": "gas"}, {"used": "no"}, {"also": [1]}],
}  # fmt: skip
PERSON = {"person": None, "name": "李", "post": "director", "role": "leader"}
SPOILED: dict[tuple[str, str], list[Any]] = {
    ("step", "details"): [
        {"way": "thrown"},
        {"way": ["direct"]},
        {"way": None},
        {"to": 3},
        {"reason": []},
        {"people": "李"},
        {"servers": [1]},
        {"witnesses": {}},
        {"photos": [None]},
        {"also": "gas"},
        {"note": {}},
        {"receiver": 1},
        {"approver": True},
        [],
    ],
    ("returned", "details"): [{"witnesses": "李"}, {"note": 1}, "x"],
    ("draw", "scope"): [{"community": 1}, {"unvisited": "yes"}, {"beat": []}, []],
    ("draw", "must"): [[1], {"a": 1}, "x"],
    ("draw", "drawn"): [[None], "x"],
    ("inspection", "unit"): [
        {"way": "winked"},
        {"name": 1},
        {"witnesses": "李"},
        {"strokes": "x"},
        {"strokes": [[[1]]]},
        {"strokes": [[["1", 2]]]},
        {"strokes": [{}]},
        {"strokes": [[[10**400, 2]]]},
        {"strokes": [[[0, -1e300]]]},
        [],
    ],
    ("inspection", "people"): [
        [{**PERSON, "way": "winked"}],
        [{**PERSON, "strokes": [1]}],
        [{**PERSON, "role": "king"}],
        [{"name": "李"}],
        {},
    ],
    ("inspection", "answers"): [[{"code": "F1", "text": "门", "answer": "maybe"}], [1], {}],
    ("paper", "content"): [{"steps": "x"}, {"steps": [1]}, {"version": 2}, []],
    ("sign_off", "figures"): [{"review": []}, {"minutes": "x"}, []],
    ("sign_off", "records"): [{"overdue": "1"}, {"overdue": [1]}, []],
    ("sign_off", "decisions"): [["x"], {}, [None]],
    ("hazard", "basis"): [[1], "x"],
    ("drill", "photos"): [[1], "x"],
    ("outreach", "photos"): [[1], "x"],
    ("outreach", "topics"): [["weather"], [1]],
    ("outreach", "audiences"): [["cats"], [1]],
    ("report", "photos"): [[1], "x"],
    ("self_check", "answers"): [[{"code": "F1", "text": "门", "answer": "maybe"}], {}],
    ("team", "members"): [[{}], [{"person": "1", "role": "king"}]],
    ("sweep", "communities"): [[1], ["\ud800"]],
    ("sweep", "teams"): [{"a": 1}, {"\ud800": "a"}],
}


def kind_of(place: tuple[str, str]) -> str:
    table, column = place
    return LAYOUTS[max(LAYOUTS)][table][column]


@pytest.mark.parametrize("place", SPOILED, ids=".".join)
def test_another_shape_is_refused(place: tuple[str, str]) -> None:
    tell = told_of(*place, kind_of(place))
    for value in SPOILED[place]:
        with pytest.raises(ValueError, match=r".*"):
            tell(json.dumps(value).encode())


def test_every_column_of_json_that_travels_is_among_them() -> None:
    travelling = {
        (name, column)
        for name in (str(each.__tablename__) for each in (*REGISTERS, *FACTS))
        for column, kind in LAYOUTS[max(LAYOUTS)][name].items()
        if kind.split()[0].removesuffix("?") in ("json", "array", "object")
    }
    assert travelling - SPOILED.keys() == {("setting", "value")}, "it goes by its name, below"


def test_the_words_are_those_of_the_program() -> None:
    assert set(shapes._SERVED) == set(ServiceWay)
    assert set(shapes._SIGNED) == set(SignatureWay)


def test_what_the_program_writes_has_the_right_shape(laptop: Store) -> None:
    everything_about(laptop, a_premises(laptop))
    with laptop.read() as connection:
        for table, column in SPOILED:
            tell = told_of(table, column, kind_of((table, column)))
            column_of = METADATA.tables[table].c[column]
            for (text,) in connection.exec_driver_sql(f"SELECT {column_of.name} FROM {table}"):
                tell(text.encode())


def test_a_setting_is_held_to_what_its_name_may_hold() -> None:
    for key, values in SETTINGS.items():
        assert [value for value in values if is_right_setting(key, value)] == [], key
        assert is_right_setting(key, None)
    assert is_right_setting("of.a.later.program", {"any": [1]})


def test_every_setting_the_program_writes_is_right(office: Store) -> None:
    values = {name: getattr(Heading("街道", "临江街"), name) for name in KEYS}
    save_heading(office, Heading(**values), year=2026, by="王")
    set_cut_off(office, 6, by="王")
    keep_columns(office, ["number", "place"], by="王")
    set_scoring(office, {r.figure.value: [r.weight, r.each] for r in RULES}, GRADES, by="王")
    veto(office, community_id(office), "2026", "火灾", by="王")
    save_setting(office, ANSWER_SETTING, 7, by="王")
    given_out(office, "C", community=community_id(office))
    with office.write("王") as change:
        say_apart(change, "1", "2", apart=True)
        write_authority(change, Authority("police", "公安派出所", ("gas",), "110"))
        import_table(change, table_text(holiday_tables(change.connection)[2026]))
    with office.read() as connection:
        written: dict[str, Any] = dict(
            connection.exec_driver_sql("SELECT id, value FROM setting").all()
        )
    begun = {key.partition(":")[0].rsplit(".", 1)[0] for key in written}
    assert {"apart", "holidays", "referral", "laptop.C", "score", "review"} <= begun
    for key, text in written.items():
        assert is_right_setting(key, read(text)), key
        known = key in settings._EXACT or key.startswith(tuple(settings._BEGUN))
        assert known, f"{key} is held to nothing"


def test_a_forged_setting_is_refused_with_its_bundle(office: Store, laptop: Store) -> None:
    """Signed by a laptop that is known: what it wrote would stop every paper of the street."""
    taken(office, sent(laptop).path)
    with laptop.write("王") as change:
        write_setting(change, "holidays.2027", [1])
    before = digest_of(office)
    with pytest.raises(FiresweepError, match="Nothing was taken in"):
        taken(office, sent(laptop).path)
    assert digest_of(office) == before


@pytest.mark.parametrize(
    ("kind", "right", "wrong"),
    [
        (
            "day",
            ["2024-02-29", "0001-01-01", "9999-12-31"],
            ["2026-02-30", "2100-02-29", "2026-13-01", "2026-00-10", "0000-01-01", "now", ""],
        ),
        (
            "categories",
            ["HST", "HST,RNT"],
            ["HSTHST", "HST,,RNT", ",HST", "HST,", "HS,HSTT", "HST.RNT", ",,,", ""],
        ),
        (
            "moment",
            ["2026-11-23T23:59:59.999+00:00"],
            [
                "2026-02-30T08:00:00.000+00:00", "2026-11-23T24:00:00.000+00:00",
                "9999-12-31T23:00:00.000+00:00", "0001-01-01T00:00:00.000+00:00",
                "2026-11-23T08:00:00", "2026-11-23T08:00:00.000+99:99", "2026-11-23Tand so on …",
            ],
        ),
    ],
)  # fmt: skip
def test_values_are_what_the_program_can_read(
    kind: str, right: list[str], wrong: list[str]
) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:

        def holds(value: str) -> bool:
            rule = f"SELECT {column_rule(kind, 'v')} FROM (SELECT ? AS v)"
            return bool(connection.execute(rule, (value,)).fetchone()[0])

        assert [value for value in (*right, *wrong) if holds(value)] == right
