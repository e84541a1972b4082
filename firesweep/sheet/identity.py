"""Which premises a row is, so that reading the same file twice changes nothing."""

from collections.abc import Mapping
from typing import Any

from firesweep.model.names import fold
from firesweep.model.premises import split_categories
from firesweep.sheet.rows import Field, PremisesRow


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


def changes(old: Mapping[str, Any], new: PremisesRow) -> dict[str, Any]:
    """Return the fields of `old` that a row says otherwise, with the new values.

    A blank cell, or one the defaults filled in, never replaces what is written already. Fields
    `old` does not have are left out; categories may be the stored text `HST,RNT`.
    """
    return {
        field.value: value
        for field, value in stated(new).items()
        if field.value in old
        and field not in new.defaulted
        and _of_row(field, old[field.value]) != value
    }


def stated(row: PremisesRow) -> dict[Field, Any]:
    """Return the fields a row says something about."""
    values = {field: getattr(row, field.value) for field in Field}
    return {field: value for field, value in values.items() if value not in (None, "", ())}


def _of_row(field: Field, value: Any) -> Any:
    if field is Field.CATEGORIES and isinstance(value, str):
        return split_categories(value)
    return value
