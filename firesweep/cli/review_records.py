"""The records behind a figure of the week, as the window lists them."""

from datetime import date
from typing import TYPE_CHECKING

from firesweep.cli.speech import translate
from firesweep.cli.terminal import UsageTrouble, remark, say

if TYPE_CHECKING:
    from firesweep.model.review.figures import Figure
    from firesweep.model.review.page import Review
    from firesweep.store.database import Store
    from firesweep.store.review.records import RecordLine


def figure_named(name: str) -> "Figure":
    """Return a figure by its name, or say which there are."""
    from firesweep.model.review.figures import Figure

    known = {figure.value: figure for figure in Figure}
    if name not in known:
        raise UsageTrouble(
            "There is no figure “{name}”. Choose one of {figures}.", name=name, figures=(*known,)
        )
    return known[name]


def say_records(
    store: "Store", figure: "Figure", found: "Review", today: date, *, as_json: bool
) -> None:
    """List the records behind a figure of a review; of a signed one those that were signed."""
    from firesweep.office.review.listed import lines_of, listed
    from firesweep.office.review.sign_off import signed

    kept = signed(store, found.period, found.community_id)
    with store.read() as connection:
        behind = listed(
            store, connection, (figure,), found.period, today, found.community_id, kept=kept
        )
    by_id = behind.records[figure]
    every = lines_of(store, figure, list(by_id), found.day, today, kept)
    place = {record: at for at, record in enumerate(by_id)}
    every = [one._replace(deadline=by_id[one.id]) for one in every]
    every.sort(key=lambda one: place[one.id])
    if not behind.held or not behind.named:
        remark(_not_kept(held=behind.held))
    told = {
        "period": found.period.name, "community_id": found.community_id, "figure": figure.value,
        "held": behind.held, "named": behind.named, "records": [one._asdict() for one in every],
    }  # fmt: skip
    say(told, as_json=as_json, lines=["\t".join(_parts(figure, one)) for one in every])


def _parts(figure: "Figure", one: "RecordLine") -> list[str]:
    from firesweep.ui.words.fields import about_record

    return list(filter(None, (one.deadline, one.text, about_record(figure, one.more))))


def _not_kept(*, held: bool) -> str:
    if held:
        return translate(
            "Cli", "Not all names here were kept with the signed week: those are today's."
        )
    return translate(
        "Cli", "These records were not kept with the signed week: they are listed as of now."
    )
