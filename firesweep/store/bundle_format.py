"""Format 1 of a bundle: every table of the file, every column, what each value may be.

Frozen: a bundle written once stays readable for ever, so nothing here changes; what is new
comes as format 2 beside it. The checks stand in the file's own schema, so that no bundle is
written that breaks them, and are asked again of every bundle that is read. Words are those of
model/vocabulary.py.
"""

from collections.abc import Iterator, Mapping

APPLICATION_ID = 0x4653424E
"""FSBN"""
FORMAT = 1
MOST_TEXT = 1_000_000
"""Bytes of the longest text or JSON a row may hold."""

_DAY = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"
_CATEGORIES = "ENT PUB SCH KDG AMU CRD SHP HTL RST HST CON MKT RES WOD RNT"

WORDS = {
    "post": "deputy_section_leader community_director beat_officer beat_cadre community_cadre "
    "grid_worker street_cadre other",
    "status": "registered suspended closed_down merged",
    "outcome": "inspected no_access",
    "no_access": "closed nobody refused moved not_found",
    "severity": "general serious major",
    "handling": "on_the_spot notice referral",
    "step": "fixed_on_the_spot noticed served reported_fixed extended reinspected_pass "
    "reinspected_partly reinspected_fail referred answered listed closed reopened voided",
    "paper": "notice order register extension reinspection referral",
    "photo": "premises hazard after signed_paper still_wrong from_premises",
    "script": "en zh_CN zh_TW",
    "table": "setting community beat person team sweep premises inspection hazard step paper photo",
    "photos": "all none some",
}

_MANIFEST = """
id: one
street_id: id
street: text 400
laptop: laptop
office: laptop
recipient: text 3
number: number
made_at: moment
by: text 2000
practice: flag
program: text 40
photos: word photos
counts: object
key: text 64
"""

_LISTS = {
    "manifest": _MANIFEST,
    "stream": "id: number\nlaptop: laptop\ncommunity_id: text 36\nbase: number\nhighest: number",
    "entry": """
        stream_id: number
        number: number
        counter: number
        at: moment
        by: text 2000
        table_name: word table
        row_id: text 100
        field: text? 40
        old: json?
        new: json?
    """,
    "seen": "stream_id: number\nnumber: number\nseen_stream_id: number\nseen_number: number",
    "lacking": "sha256: sha",
    "setting": "id: text 100\nvalue: json?",
    "community": "id: id\nname: text\nposition: number",
    "beat": "id: id\ncommunity_id: id\nname: text",
    "person": "id: id\nname: text\npost: word post\nphone: text\ncommunity_id: id?\nactive: flag",
    "team": "id: id\ncommunity_id: id\nname: text\nmembers: array\nactive: flag",
    "sweep": """
        id: id
        name: text
        reason: text
        starts: day
        ends: day
        communities: array
        categories: categories
        teams: object
        checklist: text
        closed: flag
    """,
    "premises": """
        id: id
        name: text 800
        categories: categories
        community_id: id
        beat_id: id?
        parent_id: id?
        address: text 2000
        contact: text 2000
        phone: text 2000
        responsible_person: text 2000
        area: real?
        floors: number?
        credit_code: text 160
        source_code: text 320
        remarks: text 16000
        key_unit: flag
        high_rise: flag
        people_sleep: flag
        gas: flag
        nine_small: flag
        combined_use: flag
        vulnerable: flag
        status: word status
        status_reason: text 2000
    """,
    "inspection": """
        id: id
        premises_id: id
        community_id: id
        sweep_id: id?
        visited_on: day
        started_at: moment
        finished_at: moment
        outcome: word outcome
        no_access: word? no_access
        no_access_note: text
        next_visit: text? 40
        checklist: text
        answers: array
        people: array
        unit: object
        remarks: text
    """,
    "hazard": """
        id: id
        inspection_id: id
        premises_id: id
        community_id: id
        found_on: day
        code: text? 100
        description: text
        place: text
        measure: text
        basis: array
        severity: word severity
        handling: word handling
        refer: text
        deadline: day?
    """,
    "step": """
        id: id
        hazard_id: id
        kind: word step
        on: day
        at: moment
        by: text 2000
        counter: number
        laptop: laptop
        deadline: day?
        old_deadline: day?
        paper_id: id?
        inspection_id: id?
        details: object
    """,
    "paper": """
        id: id
        kind: word paper
        number: text 400
        premises_id: id
        community_id: id
        inspection_id: id?
        issued_on: day
        issued_at: moment
        by: text 2000
        deadline: day?
        check_code: text 40
        script: word script
        content: object
        pdf_sha256: sha
    """,
    "photo": """
        id: id
        premises_id: id
        inspection_id: id?
        hazard_id: id?
        role: word photo
        sha256: sha
        original_sha256: sha
        taken_at: text? 40
        latitude: real?
        longitude: real?
        name: text
        code: text? 100
    """,
    "photo_file": """
        sha256: sha
        original_sha256: sha
        width: pixels
        height: pixels
        thumbnail: blob 200000
        jpeg: blob 50000000
    """,
    "paper_file": "sha256: sha\npdf: blob 50000000",
}


def _columns(lines: str) -> dict[str, str]:
    pairs = (line.strip().partition(": ") for line in lines.strip().splitlines())
    return {name: kind for name, _, kind in pairs}


TABLES: Mapping[str, Mapping[str, str]] = {name: _columns(text) for name, text in _LISTS.items()}
"""Table → column → kind, in the order of the file."""
KEYS = {
    "entry": "stream_id, number",
    "seen": "stream_id, number, seen_stream_id, seen_number",
    "lacking": "sha256",
    "photo_file": "sha256",
    "paper_file": "sha256",
}
SEAL = (
    "CREATE TABLE seal(id INTEGER PRIMARY KEY CHECK (id = 1), "
    "seal BLOB NOT NULL CHECK (length(seal) = 112)) STRICT"
)


def schema() -> Iterator[str]:
    """Yield the statements that make the file, the seal first so that it lies on page 2."""
    yield SEAL
    for table, columns in TABLES.items():
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
    name, _, more = kind.partition(" ")
    sort, must, _check = ruled(kind, value)
    sure = _CHECKS[name.removesuffix("?")].format(v=value, more=_more(name.removesuffix("?"), more))
    parts = [f"typeof({value}) IN {_TYPES[sort]}", f"({sure})"]
    if json := _JSON.get(name.removesuffix("?")):
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


_SORTS = {
    **dict.fromkeys(("one", "number", "flag", "pixels"), "INTEGER"),
    **dict.fromkeys(("id", "text", "laptop", "moment", "day", "sha", "word", "categories"), "TEXT"),
    **dict.fromkeys(("json", "array", "object"), "TEXT"),
    "real": "REAL",
    "blob": "BLOB",
}
_SHORT = "length(CAST({v} AS BLOB)) <= {more} AND instr({v}, char(0)) = 0"
_CHECKS = {
    "one": "{v} = 1",
    "number": "{v} BETWEEN 0 AND 1000000000000",
    "flag": "{v} IN (0, 1)",
    "pixels": "{v} BETWEEN 1 AND 20000",
    "id": "length(CAST({v} AS BLOB)) = 36 AND {v} NOT GLOB '*[^0-9a-f-]*'",
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
}
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
