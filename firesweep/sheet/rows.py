"""What a registry file says: one row per premises, and what could not be read."""

from dataclasses import dataclass, field
from enum import StrEnum

from firesweep.errors import FiresweepError
from firesweep.model.vocabulary import Category, Flag, PremisesStatus


class Field(StrEnum):
    """What a column may hold; the values are the fields of PremisesRow."""

    NAME = "name"
    CATEGORIES = "categories"
    COMMUNITY = "community"
    BEAT = "beat"
    ADDRESS = "address"
    CONTACT = "contact"
    PHONE = "phone"
    RESPONSIBLE_PERSON = "responsible_person"
    AREA = "area"
    FLOORS = "floors"
    CREDIT_CODE = "credit_code"
    PARENT = "parent"
    STATUS = "status"
    REMARKS = "remarks"
    SOURCE_CODE = "source_code"
    KEY_UNIT = "key_unit"
    HIGH_RISE = "high_rise"
    PEOPLE_SLEEP = "people_sleep"
    GAS = "gas"
    NINE_SMALL = "nine_small"
    COMBINED_USE = "combined_use"
    VULNERABLE = "vulnerable"


FLAGS = tuple(Field(flag) for flag in Flag)
"""The fields that hold yes or no."""


@dataclass(frozen=True)
class PremisesRow:
    """One premises as a file tells it; None or blank where the file says nothing."""

    name: str
    categories: tuple[Category, ...]
    community: str
    beat: str = ""
    address: str = ""
    contact: str = ""
    phone: str = ""
    responsible_person: str = ""
    area: float | None = None
    """Square metres."""
    floors: int | None = None
    """Storeys above ground."""
    credit_code: str = ""
    parent: str = ""
    status: PremisesStatus | None = None
    remarks: str = ""
    source_code: str = ""
    """The number of this premises in the list it comes from."""
    key_unit: bool | None = None
    high_rise: bool | None = None
    people_sleep: bool | None = None
    gas: bool | None = None
    nine_small: bool | None = None
    combined_use: bool | None = None
    vulnerable: bool | None = None
    defaulted: frozenset[Field] = frozenset()
    """What the file left open and the defaults filled in."""
    row_number: int = field(default=0, compare=False)
    """Row of the file, from 1."""


@dataclass(frozen=True)
class RowProblem:
    """A cell or row that cannot be taken as it is, and why."""

    row_number: int
    column: str
    """Heading of the column; blank where the whole row is meant."""
    value: str
    reason: FiresweepError
    """Never raised: its `sentence` and `facts` are translated like any trouble."""


@dataclass(frozen=True)
class Defaults:
    """What the person importing says about every row that does not say it itself."""

    community: str = ""
    categories: tuple[Category, ...] = ()
    communities: tuple[str, ...] = ()
    """The communities of the street; where given, no other is taken from a file."""


@dataclass(frozen=True)
class ImportPlan:
    """What importing a file would do, row by row."""

    rows: tuple[PremisesRow, ...]
    problems: tuple[RowProblem, ...] = ()
    """Rows left out, each with its reason."""
    warnings: tuple[RowProblem, ...] = ()
    """Rows taken, with a cell that was left blank or looks wrong."""
    skipped: tuple[RowProblem, ...] = ()
    """Rows that are no premises: totals, repeated headings, the same row again."""

    @property
    def read(self) -> int:
        """Number of rows with anything in them below the heading."""
        return len(self.rows) + len(self.problems) + len(self.skipped)
