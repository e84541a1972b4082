"""One premises as a list from outside tells it, and which premises of the registry it is."""

from dataclasses import dataclass, field
from enum import StrEnum

from firesweep.errors import FiresweepError
from firesweep.model.names import fold
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


def row_key(row: PremisesRow) -> str:
    """Return what stays the same between two readings of a premises."""
    return premises_key(
        name=row.name, address=row.address, community=row.community, source_code=row.source_code
    )


def premises_key(*, name: str, address: str, community: str, source_code: str = "") -> str:
    """Return its own number in the list it comes from, or name, address and community, folded."""
    if source_code:
        return f"#{fold(source_code)}"
    return "\n".join(map(fold, (name, address, community)))
