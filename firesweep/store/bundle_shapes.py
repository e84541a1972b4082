"""What must stand inside the JSON of a bundle's rows, asked in SQL: detail and counting query."""

from collections.abc import Iterator

_TEXT = "json_type({v}, '$.{key}') IS NOT 'text'"
_TEXT_OR_NOT = "coalesce(json_type({v}, '$.{key}'), 'null') NOT IN ('text', 'null')"

# table, column, keys that must be texts, keys that may be, words of some keys
_LISTS = (
    ("team", "members", ("person", "role"), (), {"role": ("leader", "deputy", "member")}),
    (
        "inspection",
        "answers",
        ("code", "text", "answer"),
        ("reason",),
        {"answer": ("ok", "hazard", "not_applicable", "not_seen")},
    ),
    (
        "inspection",
        "people",
        ("name", "post", "role"),
        ("person", "way"),
        {"role": ("leader", "deputy", "member")},
    ),
)
_TEXTS = (("sweep", "communities"), ("hazard", "basis"))


def _shapes() -> Iterator[tuple[str, str]]:
    for table, column, must, may, words in _LISTS:
        wrong = ["j.type <> 'object'"]
        wrong += [_TEXT.format(v="j.value", key=key) for key in must]
        wrong += [_TEXT_OR_NOT.format(v="j.value", key=key) for key in may]
        wrong += [f"json_extract(j.value, '$.{key}') NOT IN {some}" for key, some in words.items()]
        yield from _both(table, column, " OR ".join(wrong))
    for table, column in _TEXTS:
        yield from _both(table, column, "j.type <> 'text'")
    yield from _both("sweep", "teams", "j.type <> 'text'")


def _both(table: str, column: str, wrong: str) -> Iterator[tuple[str, str]]:
    """The question for rows and for edits of a column."""
    yield (
        f"{table}.{column}",
        f"SELECT count(*) FROM {table} t, json_each(t.{column}) j WHERE {wrong}",
    )
    yield (
        f"{table}.{column}",
        "SELECT count(*) FROM entry t, json_each(t.new) j "
        f"WHERE t.table_name = '{table}' AND t.field = '{column}' AND ({wrong})",
    )


SHAPES = tuple(_shapes())
