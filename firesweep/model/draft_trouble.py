"""What is wrong with a draft, in words a form can show beside its field."""

from collections.abc import Collection

from pydantic import ValidationError

from firesweep.errors import FiresweepError

_TOO_LONG = ("string_too_long", "too_long")


def first_trouble(
    trouble: ValidationError,
    *,
    days: Collection[str] = (),
    clocks: Collection[str] = (),
    counts: Collection[str] = (),
) -> FiresweepError:
    """Return the first thing that is wrong; the names say which fields hold what."""
    error = trouble.errors()[0]
    field = str(error["loc"][0])
    if field in clocks:
        return FiresweepError("Write a time such as 14:30 or 14:30:20.", field=field)
    if error["type"] in _TOO_LONG:
        return FiresweepError(
            "Too long: {length} characters, at most {limit} fit.",
            length=len(error["input"]), limit=error["ctx"]["max_length"], field=field,
        )  # fmt: skip
    if field in counts:
        return FiresweepError("Write a whole number, such as 120.", field=field)
    if field in days:
        return FiresweepError("Give the date.", field=field)
    return FiresweepError("Fill this in.", field=field)
