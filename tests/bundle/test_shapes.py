"""What must stand inside the JSON of rows: whoever signs a bundle, another shape is refused."""

import json
from typing import Any

import pytest

from firesweep.model.vocabulary import ServiceWay, SignatureWay
from firesweep.store import bundle_shapes
from firesweep.store.bundle_format import LAYOUTS
from firesweep.store.bundle_shapes import told_of
from firesweep.store.database import Store
from firesweep.store.tables import FACTS, METADATA, REGISTERS
from tests.bundle.spoils import everything_about
from tests.factory import a_premises

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
    ("sweep", "communities"): [[1]],
    ("sweep", "teams"): [{"a": 1}],
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
    assert travelling - SPOILED.keys() == {("setting", "value")}, "a setting may be anything"


def test_the_words_are_those_of_the_program() -> None:
    assert set(bundle_shapes._SERVED) == set(ServiceWay)
    assert set(bundle_shapes._SIGNED) == set(SignatureWay)


def test_what_the_program_writes_has_the_right_shape(laptop: Store) -> None:
    everything_about(laptop, a_premises(laptop))
    with laptop.read() as connection:
        for table, column in SPOILED:
            tell = told_of(table, column, kind_of((table, column)))
            column_of = METADATA.tables[table].c[column]
            for (text,) in connection.exec_driver_sql(f"SELECT {column_of.name} FROM {table}"):
                tell(text.encode())
