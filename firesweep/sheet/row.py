"""One row of a table read into one premises."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from firesweep.errors import FiresweepError
from firesweep.model.registry.credit_code import is_credit_code, tidy_credit_code
from firesweep.model.registry.premises import NAME_LENGTH, REMARKS_LENGTH, TEXT_LENGTH
from firesweep.model.vocabulary import Category, PremisesStatus
from firesweep.model.written import clean
from firesweep.sheet.cells import (
    is_blank,
    is_rounded,
    read_area,
    read_flag,
    read_floors,
    read_number,
    read_status,
)
from firesweep.sheet.communities import find_community
from firesweep.sheet.kinds import Kinds, read_categories
from firesweep.sheet.rows import FLAGS, Defaults, Field, PremisesRow, RowProblem

Warned = tuple[Any, FiresweepError | None]
"""A value, and what is odd about it."""

_NUMBERS = (Field.PHONE, Field.SOURCE_CODE, Field.CREDIT_CODE)
_LENGTHS = {
    Field.NAME: NAME_LENGTH,
    Field.REMARKS: REMARKS_LENGTH,
    Field.CREDIT_CODE: 40,
    Field.SOURCE_CODE: 80,
}
LAST_RESORT = (Category.ENTERPRISE,)
"""What a premises is called whose list and name say nothing."""


class Cell(NamedTuple):
    """A cell that is not blank, under its heading."""

    heading: str
    text: str


class Reading(NamedTuple):
    """A premises, or the problem that keeps the row out; warnings only beside a premises."""

    row: PremisesRow | None
    problem: RowProblem | None
    warnings: tuple[RowProblem, ...] = ()


def tidy(text: str, field: Field) -> str:
    """Return a cell without control characters and outer blanks; only remarks keep lines."""
    if not text.isprintable():
        text = str(clean(text))
        if field is not Field.REMARKS:
            text = " ".join(text.split("\n"))
    text = text.strip()
    return "" if _says_nothing(text, field) else text


def _says_nothing(text: str, field: Field) -> bool:
    if field in _NUMBERS and not text.strip("0 "):
        return True
    return field not in FLAGS and field is not Field.REMARKS and is_blank(text)


def read_row(number: int, cells: Mapping[Field, Cell], defaults: Defaults) -> Reading:
    """Read the tidy, filled cells of one row; it needs a name, a category and a community."""
    kinds = _kinds(cells)
    usual = defaults.categories or _by_name(cells, defaults)
    community = _community(cells, defaults)
    if refused := _refusal(cells, usual, kinds, community):
        field, reason = refused
        return Reading(None, _note(number, cells, field, reason))
    values: dict[str, Any] = {}
    warnings = []
    for field, cell in cells.items():
        values[field.value], odd = _READERS.get(field, _read_text)(cell.text)
        if odd:
            warnings.append(_note(number, cells, field, odd))
    values |= {"categories": kinds.known or usual, "community": community}
    if not kinds.known and usual is LAST_RESORT:
        warnings.append(_note(number, cells, Field.CATEGORIES, _guessed()))
    open_fields = (
        (Field.COMMUNITY not in cells, Field.COMMUNITY),
        (not kinds.known, Field.CATEGORIES),
    )
    defaulted = frozenset(field for is_open, field in open_fields if is_open)
    return Reading(
        PremisesRow(**values, defaulted=defaulted, row_number=number), None, tuple(warnings)
    )


def _note(
    number: int, cells: Mapping[Field, Cell], field: Field, reason: FiresweepError
) -> RowProblem:
    cell = cells.get(field, Cell("", ""))
    return RowProblem(number, cell.heading, cell.text, reason)


def _refusal(
    cells: Mapping[Field, Cell], usual: tuple[Category, ...], kinds: Kinds, community: str
) -> tuple[Field, FiresweepError] | None:
    if Field.NAME not in cells:
        return Field.NAME, FiresweepError("The row has no name. Fill it in.")
    for field, cell in cells.items():
        if too_long := _too_long(cell.text, _LENGTHS.get(field, TEXT_LENGTH)):
            return field, too_long
    if not kinds.known and not usual:
        return Field.CATEGORIES, _no_category(kinds)
    if not community:
        return Field.COMMUNITY, _no_community(cells)
    return None


def _too_long(text: str, limit: int) -> FiresweepError | None:
    if len(text) <= limit:
        return None
    return FiresweepError(
        "The text has {length} characters; at most {limit} fit. Shorten it.",
        length=len(text),
        limit=limit,
    )


def _kinds(cells: Mapping[Field, Cell]) -> Kinds:
    cell = cells.get(Field.CATEGORIES)
    return read_categories(cell.text) if cell else Kinds((), ())


def _by_name(cells: Mapping[Field, Cell], defaults: Defaults) -> tuple[Category, ...]:
    """Return what the name says, where nothing else is to say it."""
    cell = cells.get(Field.NAME)
    if not defaults.by_name or cell is None:
        return ()
    return read_categories(cell.text).known or LAST_RESORT


def _guessed() -> FiresweepError:
    return FiresweepError(
        "Neither the row nor the name says the category; taken as “{category}”.",
        category=LAST_RESORT[0],
    )


def _no_category(kinds: Kinds) -> FiresweepError:
    if kinds.unknown:
        return _unknown_kinds(kinds)
    return FiresweepError("The row names no category. Choose one for the rows that have none.")


def _unknown_kinds(kinds: Kinds) -> FiresweepError:
    return FiresweepError("“{value}” is none of the 15 categories.", value=tuple(kinds.unknown))


def _community(cells: Mapping[Field, Cell], defaults: Defaults) -> str:
    cell = cells.get(Field.COMMUNITY)
    return find_community(cell.text, defaults.communities) if cell else defaults.community


def _no_community(cells: Mapping[Field, Cell]) -> FiresweepError:
    if cell := cells.get(Field.COMMUNITY):
        return FiresweepError("“{value}” is no community of this street.", value=cell.text)
    return FiresweepError("The row names no community. Choose one for the rows that have none.")


def _read_text(text: str) -> Warned:
    if "\ufffd" in text:
        return text, FiresweepError("A character of “{value}” could not be read.", value=text)
    return text, None


def _read_categories(text: str) -> Warned:
    kinds = read_categories(text)
    return kinds.known, _unknown_kinds(kinds) if kinds.unknown else None


def _read_number(text: str) -> Warned:
    number = read_number(text)
    return number, _rounded(number) if is_rounded(number) else None


def _rounded(number: str) -> FiresweepError:
    return FiresweepError(
        "“{value}” has lost digits. Set the column to text in Excel.", value=number
    )


def _read_source_code(text: str) -> Warned:
    """A number that has lost its end may be another premises' number, too: it names none."""
    number, odd = _read_number(text)
    return "" if odd else number, odd


def _read_credit_code(text: str) -> Warned:
    if is_rounded(read_number(text)):
        return "", _rounded(read_number(text))
    code = tidy_credit_code(text)
    if code and not is_credit_code(code):
        return code, FiresweepError("“{value}” is no valid credit code; it is kept.", value=code)
    return code, None


def _read_area(text: str) -> Warned:
    area = read_area(text)
    if area is None:
        return None, FiresweepError(
            "“{value}” is no area in square metres; the area stays blank.", value=text
        )
    return area, None


def _read_floors(text: str) -> Warned:
    floors = read_floors(text)
    if floors is None:
        return None, FiresweepError(
            "“{value}” is no number of storeys; it stays blank.", value=text
        )
    return floors, None


def _read_status(text: str) -> Warned:
    status = read_status(text)
    if status is None:
        return PremisesStatus.REGISTERED, FiresweepError(
            "“{value}” is no known status; the premises is taken as registered.", value=text
        )
    return status, None


def _flag_reader(field: Field) -> Callable[[str], Warned]:
    def read(text: str) -> Warned:
        answer = read_flag(field, text)
        if answer is None and not is_blank(text):
            return None, FiresweepError(
                "“{value}” is neither yes nor no; it stays blank.", value=text
            )
        return answer, None

    return read


_READERS: dict[Field, Callable[[str], Warned]] = {
    **{flag: _flag_reader(flag) for flag in FLAGS},
    Field.CATEGORIES: _read_categories,
    Field.PHONE: _read_number,
    Field.SOURCE_CODE: _read_source_code,
    Field.CREDIT_CODE: _read_credit_code,
    Field.AREA: _read_area,
    Field.FLOORS: _read_floors,
    Field.STATUS: _read_status,
}
