"""Settling a clash: a person's choice, or a third value, is an edit that saw both sides."""

from typing import Any

from firesweep.errors import FiresweepError
from firesweep.model.registry.premises import PremisesDraft, premises_draft
from firesweep.store.aliases import derive_aliases
from firesweep.store.database import Store
from firesweep.store.journal import Change, Changed
from firesweep.store.merge.clashes import Clash, clashes
from firesweep.store.registry.premises import edit_premises, premises
from firesweep.store.tables import REGISTERS

_MODELS = {str(model.__tablename__): model for model in REGISTERS}

SETTLED = "This clash was settled or changed meanwhile. Look at the list again."


def settle(store: Store, clash: Clash, value: Any, *, by: str) -> Changed:
    """Write the value that stands from now on; it travels like any other edit.

    Settled meanwhile, here or on another laptop, it is refused: the choice was made between
    sides that are no longer those.
    """
    with store.write(by) as change:
        if clash not in clashes(change.connection):
            raise FiresweepError(SETTLED)
        _write(change, clash, value)
        return change.changed


def _write(change: Change, clash: Clash, value: Any) -> None:
    if clash.table != "premises" or clash.field not in PremisesDraft.model_fields:
        change.edit(
            _MODELS[clash.table],
            clash.row_id,
            {clash.field: value},
            community=clash.sides[0].community_id,
            settling=clash.field,
        )
        derive_aliases(change)
        return
    stored = premises(change.connection, clash.row_id)
    fields = {name: stored[name] for name in PremisesDraft.model_fields} | {clash.field: value}
    edit_premises(change, clash.row_id, premises_draft(fields), settling=clash.field)
