"""The rules of a bundle's values as SQL: the schema of the file, and the questions asked of it.

Frozen with the format (format.py): the text of the schema is compared to the letter.
"""

from collections.abc import Iterator, Mapping

from firesweep.store.bundle.format import FORMAT, KEYS, LAYOUTS, MOST_TEXT, WORDS

_DAY = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"
_CLOCK = "[0-2][0-9]:[0-5][0-9]"
_CATEGORIES = "ENT PUB SCH KDG AMU CRD SHP HTL RST HST CON MKT RES WOD RNT"
SEAL = (
    "CREATE TABLE seal(id INTEGER PRIMARY KEY CHECK (id = 1), "
    "seal BLOB NOT NULL CHECK (length(seal) = 112)) STRICT"
)


def schema(layout: int = FORMAT) -> Iterator[str]:
    """Yield the statements that make the file, the seal first so that it lies on page 2."""
    yield SEAL
    for table, columns in LAYOUTS[layout].items():
        key = KEYS.get(table, "id")
        parts = [_column(name, kind) for name, kind in columns.items()]
        yield f"CREATE TABLE {table}({', '.join(parts)}, PRIMARY KEY ({key})) STRICT"
    yield "CREATE INDEX entry_row ON entry(row_id)"


def _column(name: str, kind: str) -> str:
    sort, must, check = ruled(kind, f'"{name}"')
    needed = " NOT NULL" if must else ""
    return f'"{name}" {sort}{needed} CHECK ({check})'


def ruled(kind: str, value: str) -> tuple[str, bool, str]:
    """Return a kind's SQL type, whether it must be there, and the check of a value of it."""
    word, _, more = kind.partition(" ")
    must = not word.endswith("?")
    name = word.removesuffix("?")
    sort, check = (_SORTS[name], _CHECKS[name].format(v=value, more=_more(name, more)))
    return sort, must, check if must else f"{value} IS NULL OR ({check})"


def whole_rule(kind: str, value: str) -> str:
    """Return everything that must hold of a value, to be asked in a query: type, check, JSON.

    The checks of the schema alone won't do for a file that is only read: SQLite does not load
    them then, and its integrity check passes over them; JSON functions are unsafe in a schema.
    """
    return _asked(kind, value, _READ, _JSON)


def column_rule(kind: str, value: str, *, is_told: bool = False) -> str:
    """The same for a column every text of which is read besides, for what is no text.

    `is_told`: its JSON is read, too.
    """
    return _asked(kind, value, _QUICK, {} if is_told else _JSON)


def rule_as_written(kind: str, value: str) -> str:
    """The check of the schema, asked of what this program wrote: its JSON is JSON."""
    return _asked(kind, value, _WRITTEN, {})


def _asked(kind: str, value: str, checks: Mapping[str, str], shapes: Mapping[str, str]) -> str:
    name, _, more = kind.partition(" ")
    sort, must, _check = ruled(kind, value)
    sure = checks[name.removesuffix("?")].format(v=value, more=_more(name.removesuffix("?"), more))
    parts = [f"typeof({value}) IN {_TYPES[sort]}", f"({sure})"]
    if json := shapes.get(name.removesuffix("?")):
        parts.append(json.format(v=value))
    whole = f"coalesce({' AND '.join(parts)}, 0)"
    return whole if must else f"({value} IS NULL OR {whole})"


def _more(name: str, more: str) -> str:
    if name == "word":
        return ", ".join(f"'{word}'" for word in WORDS[more].split())
    return more or str(MOST_TEXT)


def _no_other_category(value: str) -> str:
    for code in _CATEGORIES.split():
        value = f"replace({value}, '{code}', '')"
    return value


def _each_category(value: str) -> str:
    """A point for each category and the comma before it, and whatever else stands there."""
    value = f"',' || {value}"
    for code in _CATEGORIES.split():
        value = f"replace({value}, ',{code}', '.')"
    return value


_SORTS = {
    **dict.fromkeys(("one", "number", "flag", "pixels"), "INTEGER"),
    **dict.fromkeys(
        ("id", "reference", "text", "laptop", "moment", "day", "sha", "word", "categories"), "TEXT"
    ),
    **dict.fromkeys(("json", "array", "object"), "TEXT"),
    "real": "REAL",
    "blob": "BLOB",
    **dict.fromkeys(("key", "age", "signature", "holder", "clock"), "TEXT"),
}
_SHORT = "length(CAST({v} AS BLOB)) <= {more} AND instr({v}, char(0)) = 0"
_CHECKS = {
    "one": "{v} = 1",
    "number": "{v} BETWEEN 0 AND 1000000000000",
    "flag": "{v} IN (0, 1)",
    "pixels": "{v} BETWEEN 1 AND 20000",
    "id": "length(CAST({v} AS BLOB)) = 36 AND {v} NOT GLOB '*[^0-9a-f-]*'",
    "reference": "length(CAST({v} AS BLOB)) = 36",
    "text": _SHORT,
    "laptop": "length(CAST({v} AS BLOB)) BETWEEN 1 AND 3 AND {v} NOT GLOB '*[^A-Z]*'",
    "moment": f"length(CAST({{v}} AS BLOB)) BETWEEN 19 AND 40 AND {{v}} GLOB '{_DAY}T*'",
    "day": f"length(CAST({{v}} AS BLOB)) = 10 AND {{v}} GLOB '{_DAY}'",
    "sha": "length(CAST({v} AS BLOB)) = 64 AND {v} NOT GLOB '*[^0-9a-f]*'",
    "word": "{v} IN ({more})",
    "categories": "length(CAST({v} AS BLOB)) BETWEEN 3 AND 80 AND {v} NOT GLOB '*[^A-Z,]*' "
    f"AND replace({_no_other_category('{v}')}, ',', '') = ''",
    **dict.fromkeys(("json", "array", "object"), _SHORT),
    "real": "abs({v}) < 10000000",
    "blob": "length({v}) BETWEEN 1 AND {more}",
    "key": "length(CAST({v} AS BLOB)) IN (0, 64) AND {v} NOT GLOB '*[^0-9a-f]*'",
    "age": "length(CAST({v} AS BLOB)) <= 100 AND ({v} = '' OR {v} GLOB 'age1*') "
    "AND {v} NOT GLOB '*[^0-9a-z]*'",
    "holder": "length(CAST({v} AS BLOB)) <= 3 AND {v} NOT GLOB '*[^A-Z]*'",
    "clock": "length(CAST({v} AS BLOB)) IN (0, 5, 8) AND ({v} = '' "
    f"OR {{v}} GLOB '{_CLOCK}' OR {{v}} GLOB '{_CLOCK}:[0-5][0-9]')",
    "signature": "length(CAST({v} AS BLOB)) = 128 AND {v} NOT GLOB '*[^0-9a-f]*'",
}
_ONE_CATEGORY = ", ".join(f"'{code}'" for code in _CATEGORIES.split())
_BRIEF = "length(CAST({v} AS BLOB)) <= {more}"
_SOME = "length(CAST({v} AS BLOB)) BETWEEN 1 AND {more}"
_READ_CATEGORIES = (
    f"length(CAST({{v}} AS BLOB)) BETWEEN 3 AND 80 AND trim({_each_category('{v}')}, '.') = ''"
)
_READ = {
    **_CHECKS,
    "day": "date({v}, '+0 days') IS {v} AND {v} > '0001'",
    "categories": _READ_CATEGORIES,
    "moment": f"{{v}} GLOB '{_DAY}T{_CLOCK}:[0-5][0-9].[0-9][0-9][0-9]+00:00' "
    "AND date({v}, '+0 days') IS substr({v}, 1, 10) AND {v} BETWEEN '0001-01-02' AND '9999-12-31'",
}
"""Days and moments there are, in every time zone: no screen could show the 30th of February.
Categories with a comma between any two."""
_QUICK = {
    **_READ,
    "text": _BRIEF,
    **dict.fromkeys(("json", "array", "object"), _SOME),
    "categories": f"{{v}} IN ({_ONE_CATEGORY}) OR ({_READ_CATEGORIES})",
}
"""Checks that come to the same in less time."""
_WRITTEN = {**_QUICK, "text": _SHORT}
_TYPES = {
    "TEXT": "('text')",
    "INTEGER": "('integer')",
    "REAL": "('real', 'integer')",
    "BLOB": "('blob')",
}
_JSON = {
    "json": "json_valid({v})",
    "array": "json_valid({v}) AND json_type({v}) = 'array'",
    "object": "json_valid({v}) AND json_type({v}) = 'object'",
}
