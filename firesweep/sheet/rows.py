"""What reading a registry file comes to: premises, and what could not be read."""

from dataclasses import dataclass

from firesweep.model.registry.listed import FLAGS, Field, PremisesRow, RowProblem
from firesweep.model.vocabulary import Category

__all__ = ["FLAGS", "Defaults", "Field", "ImportPlan", "PremisesRow", "RowProblem"]


@dataclass(frozen=True)
class Defaults:
    """What the person importing says about every row that does not say it itself."""

    community: str = ""
    categories: tuple[Category, ...] = ()
    communities: tuple[str, ...] = ()
    """The communities of the street; where given, no other is taken from a file."""
    by_name: bool = False
    """Where nothing says the category, let the name say it (东方酒店), else call it enterprise."""


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
    left_out: tuple[str, ...] = ()
    """Headings of columns that hold something and fill no field."""
    sheet: str = ""
    other_sheets: tuple[str, ...] = ()
    """The sheet of a workbook that was read, and those that were not."""

    @property
    def read(self) -> int:
        """Number of rows with anything in them below the heading."""
        return len(self.rows) + len(self.problems) + len(self.skipped)
