"""Is everything still whole? Files, references, streams, derived tables, photos, papers."""

from collections.abc import Callable, Iterable, Iterator

from sqlalchemy import Connection, text

from firesweep.model.hazard import Step, StepKind, live
from firesweep.store.database import Store

Progress = Callable[[int, int], None]


def check(store: Store) -> list[str]:
    """Return one plain sentence per fault found; an empty list means all is well."""
    with store.read() as connection:
        faults = [*_file(connection), *_references(connection), *_streams(connection)]
        faults += [*_states(connection), *_search(connection), *_missing(connection, store)]
    return [*faults, *store.photos.check()]


def _file(connection: Connection) -> Iterator[str]:
    for (said,) in connection.execute(text("PRAGMA integrity_check(20)")):
        if said != "ok":
            yield f"The records file is damaged: {said}"


def _references(connection: Connection) -> Iterator[str]:
    for row in connection.execute(text("PRAGMA foreign_key_check")):
        yield f"A row of {row[0]} points to a row of {row[2]} that is not there."


def _streams(connection: Connection) -> Iterator[str]:
    """A stream is numbered 1, 2, 3 … without gaps, up to its highest (sync.md)."""
    query = text(
        "SELECT s.laptop, s.community_id, s.highest, count(e.number), coalesce(max(e.number), 0) "
        "FROM stream s LEFT JOIN entry e ON e.stream_id = s.id GROUP BY s.id"
    )
    for laptop, community, highest, count, last in connection.execute(query):
        if not highest == count == last:
            yield (
                f"Stream {laptop}/{community or 'street'} should hold entries 1 to {highest}, "
                f"but holds {count}, the last being {last}."
            )


def _states(connection: Connection) -> Iterator[str]:
    """What lists show of a hazard is what its steps add up to."""
    steps: dict[str, list[Step]] = {}
    query = text(
        'SELECT hazard_id, kind, "on", counter, laptop, id, deadline, old_deadline, paper_id '
        "FROM step"
    )
    for row in connection.execute(query):
        step = Step(StepKind(row[1]), row[2], (row[3], row[4], row[5]), *row[6:])
        steps.setdefault(row[0], []).append(step)
    shown = text(
        "SELECT h.id, s.state, s.deadline FROM hazard h "
        "LEFT JOIN hazard_state s ON s.hazard_id = h.id"
    )
    for hazard_id, state, deadline in connection.execute(shown):
        life = live(steps.get(hazard_id, ()))
        if (state, deadline) != (life.state.value, life.deadline):
            yield f"Hazard {hazard_id} is shown as “{state}”, but its steps say “{life.state}”."


def _search(connection: Connection) -> Iterator[str]:
    unlisted = text(
        "SELECT count(*) FROM premises WHERE row NOT IN (SELECT rowid FROM premises_search_docsize)"
    )
    sized = connection.execute(
        text("SELECT count(*) FROM sqlite_schema WHERE name = 'premises_search_docsize'")
    ).scalar_one()
    if sized and (count := connection.execute(unlisted).scalar_one()):
        yield f"{count} premises are missing from the search index."


def _missing(connection: Connection, store: Store) -> Iterator[str]:
    photos = text("SELECT sha256, name FROM photo UNION SELECT sha256, name FROM draft_photo")
    named = {row[0]: row[1] for row in connection.execute(photos)}
    yield from _absent(named, store.photos.holds(named), "The photo {0} ({1}…) is missing.")
    papers = text("SELECT pdf_sha256, number FROM paper")
    kept = {row[0]: row[1] for row in connection.execute(papers)}
    yield from _absent(kept, store.photos.holds_papers(kept), "The PDF of {0} ({1}…) is missing.")


def _absent(named: dict[str, str], there: Iterable[str], sentence: str) -> Iterator[str]:
    held = set(there)
    for sha, name in named.items():
        if sha not in held:
            yield sentence.format(name, sha[:8])
