"""One place in the registry: what may be written about it."""

from collections.abc import Mapping
from typing import Annotated, Any, NamedTuple

from pydantic import AfterValidator, ValidationError
from sqlmodel import Field, SQLModel

from firesweep.errors import FiresweepError
from firesweep.model.vocabulary import PremisesStatus, join_categories
from firesweep.model.written import Clean

NAME_LENGTH = 200
TEXT_LENGTH = 500
REMARKS_LENGTH = 4000


def _categories(text: str) -> str:
    joined = join_categories(filter(None, text.split(",")))
    if not joined:
        raise ValueError("a premises needs at least one category")
    return joined


def _positive(value: float | None) -> float | None:
    if value is not None and not 0 <= value < 10_000_000:
        raise ValueError("out of range")
    return value


class PremisesDraft(SQLModel):
    """What a person may write about a premises; validates and cleans (design: house.md)."""

    name: Clean = Field(min_length=1, max_length=NAME_LENGTH)
    categories: Annotated[str, AfterValidator(_categories)] = Field(max_length=80)
    community_id: str = Field(min_length=1)
    beat_id: str | None = None
    parent_id: str | None = None
    address: Clean = Field(default="", max_length=TEXT_LENGTH)
    contact: Clean = Field(default="", max_length=TEXT_LENGTH)
    phone: Clean = Field(default="", max_length=TEXT_LENGTH)
    responsible_person: Clean = Field(default="", max_length=TEXT_LENGTH)
    area: Annotated[float | None, AfterValidator(_positive)] = None
    floors: Annotated[int | None, AfterValidator(_positive)] = None
    credit_code: Clean = Field(default="", max_length=40)
    source_code: Clean = Field(default="", max_length=80)
    remarks: Clean = Field(default="", max_length=REMARKS_LENGTH)
    key_unit: bool = False
    high_rise: bool = False
    people_sleep: bool = False
    gas: bool = False
    nine_small: bool = False
    combined_use: bool = False
    vulnerable: bool = False
    status: str = PremisesStatus.REGISTERED.value
    status_reason: Clean = Field(default="", max_length=TEXT_LENGTH)


class FieldProblem(NamedTuple):
    """One field that cannot be written, and why."""

    field: str
    reason: FiresweepError
    """Never raised: what a form says beside the field."""


class InvalidDraft(FiresweepError):
    """A draft that cannot be written; `problems` names each field."""

    def __init__(self, problems: tuple[FieldProblem, ...]) -> None:
        self.problems = problems
        listed = "; ".join(f"{p.field}: {p.reason}" for p in problems)
        super().__init__("This cannot be saved yet: {problems}", problems=listed)


def premises_draft(values: Mapping[str, object]) -> PremisesDraft:
    """Return a validated draft or raise InvalidDraft naming every field at once."""
    try:
        return PremisesDraft.model_validate(values)
    except ValidationError as trouble:
        problems = tuple(
            FieldProblem(str(error["loc"][0]), _reason(error)) for error in trouble.errors()
        )
        raise InvalidDraft(problems) from None


def _reason(error: Any) -> FiresweepError:
    kind = error["type"]
    if error["loc"][0] == "categories":
        return FiresweepError("Choose at least one category.")
    if kind in ("missing", "string_too_short"):
        return FiresweepError("Fill this in.")
    if kind == "string_too_long":
        return FiresweepError(
            "Too long: {length} characters, at most {limit} fit.",
            length=len(error["input"]),
            limit=error["ctx"]["max_length"],
        )
    return FiresweepError("Write a number from 0 to 10 million, such as 120.")
