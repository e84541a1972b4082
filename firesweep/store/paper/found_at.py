"""Where hazards are found: on a visit or at a drill, and what their papers say of it."""

from typing import Any, NamedTuple

from sqlalchemy import Connection, RowMapping

from firesweep.model.vocabulary import Role
from firesweep.store.logs.occasions import drill_or_none
from firesweep.store.paper.issuer import About
from firesweep.store.visit.inspections import inspection


class FoundAt(NamedTuple):
    """A visit or a drill; `people` saw the hazards, `leader` is who decides on a notice."""

    id: str
    drill: bool
    premises_id: str | None
    community_id: str
    on: str
    people: tuple[str, ...]
    leader: str
    sweep_id: str | None
    checklist: str

    def about(self, premises_id: str | None = None) -> About:
        """Return what a paper of it is about: the premises of its hazards, where that is said."""
        ids = (None, self.id) if self.drill else (self.id, None)
        return About(self.community_id, premises_id or self.premises_id, *ids)


def found_at(connection: Connection, occasion_id: str) -> FoundAt:
    """Return a visit or a drill by its id; KeyError where there is neither."""
    drill = drill_or_none(connection, occasion_id)
    return _visit(inspection(connection, occasion_id)) if drill is None else _drill(drill)


def _visit(row: RowMapping) -> FoundAt:
    people: list[dict[str, Any]] = row["people"]
    leader = next((person["name"] for person in people if person["role"] == Role.LEADER), "")
    names = tuple(person["name"] for person in people)
    return FoundAt(row["id"], False, row["premises_id"], row["community_id"], row["visited_on"],
                   names, leader, row["sweep_id"], row["checklist"])  # fmt: skip


def _drill(row: RowMapping) -> FoundAt:
    """The commander sees the faults, and whoever watched."""
    names = tuple(dict.fromkeys(filter(None, (row["commander"], row["observer"]))))
    return FoundAt(row["first_id"], True, row["premises_id"], row["community_id"], row["held_on"],
                   names, "", row["sweep_id"], "")  # fmt: skip
