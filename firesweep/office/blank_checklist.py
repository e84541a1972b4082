"""The list of a premises on paper, for a day without battery."""

from datetime import date

from firesweep.errors import FiresweepError
from firesweep.model.sheets import BlankChecklist
from firesweep.model.vocabulary import split_categories
from firesweep.store.checklists import NEWEST, checklist
from firesweep.store.database import Store
from firesweep.store.issuer import addressed
from firesweep.store.premises import premises
from firesweep.store.sweeps import current_sweep


def blank_checklist(store: Store, premises_id: str, *, today: date, script: str) -> BlankChecklist:
    """Return the list a visit to a premises would begin with today."""
    with store.read() as connection:
        place = premises(connection, premises_id)
        running = current_sweep(connection, today.isoformat())
        categories = split_categories(place["categories"])
        version = running.checklist if running else NEWEST
        known = checklist(version)
        items = known.for_visit(categories, high_rise=bool(place["high_rise"]))
        if not items:
            raise FiresweepError("{name} has no category. Enter it in the registry first.",
                                 name=place["name"])  # fmt: skip
        return BlankChecklist(
            script=script,
            practice=store.owner.practice,
            made_on=today.isoformat(),
            about=premises_id,
            **addressed(connection, place),
            categories=tuple(known.categories[category].say(script) for category in categories),
            items=tuple(item.text.say(script) for item in items),
            checklist=version,
            sweep=running.name if running else "",
        )
