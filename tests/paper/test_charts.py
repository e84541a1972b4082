"""The charts as they are drawn: bars as long as their figures, series that need no colour."""

import pytest
from reportlab.graphics.shapes import Circle, Drawing

from firesweep.model.review.charts import FORMS, Chart, ChartKind, Row, Shape
from firesweep.paper.charts import ChartLook, Inks, drawn, legend
from firesweep.paper.fonts import set_up_measured
from firesweep.paper.pieces import Box, Label, Lines, Piece
from firesweep.paper.taken_apart import pieces_of

WIDE, HIGH = 400, 120
INKS = Inks("#101010", "#808080", {"done": "#00a000", "soon": "#a0a000", "muted": "#606060",
                                   "overdue": "#a00000"})  # fmt: skip
LOOK = ChartLook(
    inks=INKS, font="measured", size=10, small=8, row=20, least=10, bar=9, column=18, gap=8,
    box=10, hatch=6, line=1,
)  # fmt: skip


@pytest.fixture(autouse=True)
def measured() -> None:
    """A font whose characters are all as wide as they are high."""
    set_up_measured("measured", lambda text, size: len(text) * size)


def pieces(kind: ChartKind, *rows: Row, look: ChartLook = LOOK, high: float = HIGH) -> list[Piece]:
    return pieces_of(drawn(Chart(kind, rows), look, WIDE, high))


def boxes(found: list[Piece]) -> list[Box]:
    return [piece for piece in found if isinstance(piece, Box)]


def texts(found: list[Piece]) -> dict[str, Label]:
    return {piece.text: piece for piece in found if isinstance(piece, Label)}


def test_shares_are_parts_of_bars_alike_in_length() -> None:
    found = pieces(ChartKind.COVERAGE, Row("店面", (10, 5, 25), "10/40"), Row("旅社", (1, 0, 1)))
    shop = [box for box in boxes(found) if box.top < 20]
    whole = sum(box.wide for box in shop)
    assert [box.wide / whole for box in shop] == pytest.approx([0.25, 0.125, 0.625])
    assert [box.left for box in shop[1:]] == pytest.approx([b.left + b.wide for b in shop[:-1]])
    hostel = [box for box in boxes(found) if box.top >= 20]
    assert [box.wide for box in hostel] == pytest.approx([whole / 2, whole / 2])


def test_bars_are_as_long_as_their_numbers_and_the_longest_fills_the_room() -> None:
    rows = [Row(f"{n} 天", (n, 0, 2 * n), str(3 * n)) for n in (4, 2, 0)]
    found = pieces(ChartKind.AGES, *rows)
    widths = [[box.wide for box in boxes(found) if box.top // 20 == n] for n in range(3)]
    room = WIDE - boxes(found)[0].left - LOOK.gap - 2 * 10  # “12” stands behind the longest
    assert widths[0] == pytest.approx([room / 3, 2 * room / 3])
    assert widths[1] == pytest.approx([room / 6, room / 3])
    assert widths[2] == []


def test_columns_stand_on_one_line_their_numbers_over_them() -> None:
    found = pieces(ChartKind.FLOW, Row("46周", (8, 2)), Row("47周", (4, 0)))
    columns = boxes(found)
    room = HIGH - 2 * LOOK.row
    assert [box.high for box in columns] == pytest.approx([room, room / 2, room / 4])
    assert {round(box.top + box.high) for box in columns} == {HIGH - 20}
    for number, column in zip(("8", "4", "2"), columns, strict=True):
        over = texts(found)[number]
        assert over.left == pytest.approx(column.left + column.wide / 2)
        assert column.top - 10 < over.base < column.top
    assert "0" not in texts(found)
    (ground,) = [piece for piece in found if isinstance(piece, Lines) and piece.ink == INKS.muted]
    assert ground.ends == ((0, HIGH - 20, WIDE, HIGH - 20),)


def test_names_stand_before_their_bars_and_what_is_behind_at_the_edge() -> None:
    found = pieces(ChartKind.AGES, Row("甲", (3, 0, 0), "三"), Row("乙乙", (1, 0, 0), "一"))
    said, (first, second) = texts(found), boxes(found)
    for name, more, box in (("甲", "三", first), ("乙乙", "一", second)):
        middle = box.top + box.high / 2
        assert said[name].anchor == said[more].anchor == "end"
        assert said[name].left == box.left - LOOK.gap
        assert said[more].left == WIDE
        assert said[name].base == pytest.approx(said[more].base)
        assert middle < said[name].base < middle + 5
    assert (said["甲"].ink, said["三"].ink) == (INKS.text, INKS.muted)


def test_long_names_are_cut_and_leave_the_bars_their_room() -> None:
    found = pieces(ChartKind.AGES, Row("长" * 80, (1, 1, 1), "3"))
    (name,) = [text for text in texts(found) if text.startswith("长")]
    assert name.endswith("长…")
    assert len(name) * 10 <= 0.5 * WIDE
    assert boxes(found)[0].left == 0.5 * WIDE


def test_what_stands_behind_the_bars_leaves_them_their_room() -> None:
    found = pieces(ChartKind.COVERAGE, Row("长" * 80, (1, 1, 1), "1/3" * 6))
    bars = boxes(found)
    assert sum(bar.wide for bar in bars) == pytest.approx(0.15 * WIDE)


def test_sentences_take_more_room_and_begin_below_each_other() -> None:
    found = pieces(ChartKind.ITEMS, Row("长" * 80, (2,), "2"), Row("短句", (1,), "1"))
    assert boxes(found)[0].left == 0.62 * WIDE
    starts = {label.left for label in texts(found).values() if label.anchor == "start"}
    assert starts == {0}


def test_rows_are_put_close_and_written_small_where_there_is_little_room() -> None:
    rows = [Row(f"第{n}", (1, 1, 1), "3") for n in range(10)]
    roomy, close = (pieces(ChartKind.AGES, *rows, high=high) for high in (400, 100))
    tops = [sorted({box.top for box in boxes(found)}) for found in (roomy, close)]
    assert [top[1] - top[0] for top in tops] == [20, 10]
    assert [texts(found)["第1"].size for found in (roomy, close)] == [10, 8]
    assert tops[0][-1] < 200, "from the top on"


def test_little_is_seen_and_nothing_is_not() -> None:
    found = pieces(ChartKind.COVERAGE, Row("店面", (1, 0, 99_999)))
    little, rest = boxes(found)
    assert little.wide == 2 * LOOK.line
    assert rest.frame == INKS.muted


def test_nothing_at_all_is_drawn_as_names_alone() -> None:
    for kind in (ChartKind.AGES, ChartKind.FLOW):
        found = pieces(kind, Row("甲", (0,) * len(FORMS[kind].states), "0"))
        assert boxes(found) == []
        assert "甲" in texts(found)


@pytest.mark.parametrize("kind", ChartKind)
def test_series_differ_by_pattern_and_so_do_their_names(kind: ChartKind) -> None:
    states = FORMS[kind].states
    bars = pieces(kind, Row("甲", (9,) * len(states)))
    named = pieces_of(legend(states, [f"第{n}" for n, _state in enumerate(states)], LOOK))
    for found in (bars, named):
        drawn_boxes = boxes(found)
        inks = [INKS.states[state] for state in states]
        fills = [(box.fill, box.frame) for box in drawn_boxes]
        assert fills == [(inks[0], ""), ("", inks[-1] if len(inks) == 2 else INKS.states["soon"]),
                         ("", INKS.muted)][: len(states)]  # fmt: skip
        hatched = [piece for piece in found if isinstance(piece, Lines) and len(piece.ends) > 1]
        assert len(hatched) == (len(states) > 1)
        for lines in hatched:
            box = drawn_boxes[1]
            for x1, y1, x2, y2 in lines.ends:
                assert box.left <= x1 <= x2 <= box.left + box.wide
                assert box.top <= y2 <= y1 <= box.top + box.high
                assert x2 - x1 == pytest.approx(y1 - y2), "at half a right angle"


def test_the_names_of_series_stand_in_one_line_each_behind_its_box() -> None:
    drawing = legend(("done", "soon"), ("已查", "未能进入"), LOOK)
    found = pieces_of(drawing)
    said, (one, other) = texts(found), boxes(found)
    assert one.left + one.wide < said["已查"].left < other.left < said["未能进入"].left
    assert said["未能进入"].left + 4 * 10 == pytest.approx(drawing.width)
    assert {one.top + one.high / 2, other.top + other.high / 2} == {drawing.height / 2}


def test_every_kind_has_as_many_patterns_as_series() -> None:
    assert set(FORMS) == set(ChartKind)
    assert all(1 <= len(form.states) <= 3 for form in FORMS.values())
    assert [kind for kind, form in FORMS.items() if form.shape is Shape.COLUMNS] == [ChartKind.FLOW]


def test_a_shape_charts_are_not_made_of_is_an_error() -> None:
    drawing = Drawing(10, 10)
    drawing.add(Circle(5, 5, 5))
    with pytest.raises(ValueError, match="drawCircle"):
        pieces_of(drawing)
