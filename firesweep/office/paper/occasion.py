"""The records of drills and outreach events as papers: numbered once for each version, kept."""

from datetime import date
from functools import partial
from typing import Any

from firesweep.errors import FiresweepError
from firesweep.model.logs.occasion import OccasionKind
from firesweep.model.numbers import PaperKind
from firesweep.model.paper.issued import PaperPhoto, checked
from firesweep.model.paper.occasion import DrillContent, DrillHazard, OutreachContent
from firesweep.office.paper.issuing import Render, Row, Wanted, issue, of_version, preview
from firesweep.store.database import Store, owner_of
from firesweep.store.hazard.hazards import hazard_rows
from firesweep.store.journal import Changed
from firesweep.store.logs import occasions
from firesweep.store.logs.shown_photos import photos_named
from firesweep.store.paper.issuer import About, Form, Issued, heading, kept_form
from firesweep.store.paper.papers import papers_about
from firesweep.store.paper.references import paper_called
from firesweep.store.registry.premises import premises
from firesweep.store.street import communities
from firesweep.store.sweep.sweeps import sweep

Content = DrillContent | OutreachContent


def issue_record(
    store: Store,
    kind: OccasionKind,
    occasion_id: str,
    *,
    by: str,
    today: date,
    render: Render,
    script: str = "zh_CN",
) -> Issued:
    """Give a record its paper, or return the one it has; a corrected one gets another."""
    with store.write(by) as change:
        wanted = _wanted(change.connection, kind, occasion_id, today, script)
        return issue(change, store, wanted, today=today, render=render)


def preview_record(
    store: Store,
    kind: OccasionKind,
    occasion_id: str,
    *,
    today: date,
    render: Render,
    script: str = "zh_CN",
) -> Form:
    """Return the kept paper, or the one there would be, without writing anything."""
    with store.read() as connection:
        wanted = _wanted(connection, kind, occasion_id, today, script)
        return preview(store, wanted, render)


def _wanted(
    connection: Any, kind: OccasionKind, occasion_id: str, today: date, script: str
) -> Wanted:
    row, before = _asked(connection, kind, occasion_id)
    about = About(row["community_id"], row["premises_id"])
    return Wanted(
        PaperKind(kind.value),
        of_version(before, row["id"]),
        lambda: about._replace(**{f"{kind}_id": occasion_id}),
        partial(_content, connection, kind, row, before, today=today, script=script),
    )  # fmt: skip


def _asked(connection: Any, kind: OccasionKind, occasion_id: str) -> tuple[Row, Row | None]:
    """The record as it holds, and the last paper it was given."""
    try:
        row = occasions.occasion(connection, kind, occasion_id)
    except KeyError:
        raise FiresweepError(
            "No record here is called {what}. Give its number, or its id from “drill list --json” "
            "or “outreach list --json”.",
            what=occasion_id,
        ) from None
    if row["void_reason"]:
        raise FiresweepError(
            "This record is void: {reason}. No paper is made of it.", reason=row["void_reason"]
        )
    given = papers_about(connection, kind.value, f"{kind}_id", occasion_id)
    return row, given[-1] if given else None


def _content(
    connection: Any,
    kind: OccasionKind,
    row: Row,
    before: Row | None,
    number: str,
    *,
    today: date,
    script: str,
) -> Content:
    names = {each.id: each.name for each in communities(connection)}
    community = names[row["community_id"]]
    common: dict[str, Any] = {
        "script": script,
        "practice": owner_of(connection).practice,
        "number": number,
        "issuer": heading(connection, community).issuer,
        "community": community,
        "place": _place(connection, row),
        "sweep": sweep(connection, row["sweep_id"]).name if row["sweep_id"] else "",
        "issued_on": today.isoformat(),
        "version": row["id"],
        "replaces": before["number"] if before else "",
        "photos": _photos(connection, kind, row),
    }
    return checked((_drill if kind is OccasionKind.DRILL else _outreach)(connection, row, common))


def _drill(connection: Any, row: Row, common: dict[str, Any]) -> Content:
    hazards = hazard_rows(connection, row["first_id"])
    return DrillContent(
        **common,
        **_texts(row, "held_on", "sign_in", "remarks", "scenario", "commander", "organiser",
                 "observer", "departments", "alarm", "cleared", "assembled", "head_count",
                 "assembly_point", "equipment", "faults", "improvement", "improver",
                 "improve_by"),
        hazards=tuple(DrillHazard(h["place"], h["description"], h["measure"],
                                  h["deadline"] or "") for h in hazards),
    )  # fmt: skip


def _outreach(_connection: Any, row: Row, common: dict[str, Any]) -> Content:
    return OutreachContent(
        **common,
        **_texts(row, "held_on", "sign_in", "remarks", "kind", "starts", "ends", "theme",
                 "teacher", "quantity", "material", "reached", "content", "outcome"),
        topics=tuple(row["topics"]),
        audiences=tuple(row["audiences"]),
    )  # fmt: skip


def _texts(row: Row, *names: str) -> dict[str, Any]:
    """Values as texts; what nobody counted or wrote is blank."""
    return {name: "" if row[name] is None else str(row[name]) for name in names}


def _place(connection: Any, row: Row) -> str:
    """The premises with its address, and what was said of the place."""
    if not row["premises_id"]:
        return str(row["place"])
    there = premises(connection, row["premises_id"])
    return "\n".join(filter(None, (there["name"], there["address"], row["place"])))


def _photos(connection: Any, kind: OccasionKind, row: Row) -> tuple[PaperPhoto, ...]:
    shown = photos_named(connection, row["photos"])
    return tuple(PaperPhoto(photo.sha256, photo.name, 0, kind.value) for photo in shown)


def kept_record(store: Store, kind: OccasionKind, number: str) -> Issued | None:
    """Return the paper of a number as it is kept, byte for byte; None where it is none's."""
    with store.read() as connection:
        found = paper_called(connection, number)
    if found is None or found["kind"] != kind:
        return None
    form = kept_form(store.photos, found)
    return Issued(found["id"], form.number, form.pdf, Changed(frozenset(), frozenset()))
