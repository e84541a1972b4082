"""Local: what stands in the form of a drill, a report or the like until it is saved."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, delete, select

from firesweep.store.journal import Change, table_of
from firesweep.store.sqlite import written_over
from firesweep.store.tables import OccasionDraft


def keep(change: Change, kind: str, of_id: str, content: Mapping[str, Any]) -> None:
    """Write what stands in a form; `of_id` is what it corrects, or empty."""
    row = {"kind": kind, "of_id": of_id, "content": dict(content)}
    change.local(written_over(table_of(OccasionDraft), "kind", "of_id"), [row])


def drop(change: Change, kind: str, of_id: str) -> None:
    """Keep a form no longer."""
    d = table_of(OccasionDraft)
    change.local(delete(d).where(d.c.kind == kind, d.c.of_id == of_id))


def kept(connection: Connection, kind: str, of_id: str) -> dict[str, Any] | None:
    """Return what stood in a form; None where it was saved, or never begun."""
    d = table_of(OccasionDraft).c
    query = select(d.content).where(d.kind == kind, d.of_id == of_id)
    content: dict[str, Any] | None = connection.execute(query).scalar_one_or_none()
    return content
