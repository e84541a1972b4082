"""Is everything still whole? Files, references, streams, derived tables, photos, papers."""

from collections.abc import Iterator

from sqlalchemy import Connection, text

from firesweep.errors import FiresweepError
from firesweep.model.hazard import State, Step, StepKind, live
from firesweep.store.bundle_trouble import kind_of
from firesweep.store.check_rows import changed_rows
from firesweep.store.database import Store


def check(store: Store) -> list[FiresweepError]:
    """Return one plain sentence per fault found; an empty list means all is well."""
    with store.read() as connection:
        faults = [*_file(connection), *_references(connection), *_streams(connection)]
        faults += [*_states(connection), *_search(connection), *_missing(connection, store)]
        faults += changed_rows(connection)
    return [*faults, *store.photos.check()]


def _file(connection: Connection) -> Iterator[FiresweepError]:
    for (said,) in connection.execute(text("PRAGMA integrity_check(20)")):
        if said != "ok":
            yield FiresweepError(
                "The records file is damaged. Restore a backup; what stands here is kept.",
                said=said,
            )


def _references(connection: Connection) -> Iterator[FiresweepError]:
    for row in connection.execute(text("PRAGMA foreign_key_check")):
        yield FiresweepError(
            "A row ({kind}) points to another ({target}) that is not there. Restore a backup.",
            kind=kind_of(row[0]), target=kind_of(row[2]),
        )  # fmt: skip


def _streams(connection: Connection) -> Iterator[FiresweepError]:
    """A stream is numbered 1, 2, 3 … without gaps, up to its highest (sync.md)."""
    query = text(
        "SELECT s.laptop, s.community_id, s.highest, count(e.number), coalesce(max(e.number), 0) "
        "FROM stream s LEFT JOIN entry e ON e.stream_id = s.id GROUP BY s.id"
    )
    for laptop, community, highest, count, last in connection.execute(query):
        if not highest == count == last:
            yield FiresweepError(
                "Of laptop {laptop} the journal should hold entries 1 to {highest}, but holds "
                "{count}, the last being {last}. Restore a backup.",
                laptop=laptop, highest=highest, count=count, last=last, community=community,
            )  # fmt: skip


def _states(connection: Connection) -> Iterator[FiresweepError]:
    """What lists show of a hazard is what its steps add up to."""
    steps: dict[str, list[Step]] = {}
    known = set(StepKind)
    query = text(
        'SELECT hazard_id, kind, "on", counter, laptop, id, deadline, old_deadline, paper_id '
        "FROM step"
    )
    for row in connection.execute(query):
        if row[1] in known:  # any other is a changed record, and said as such
            step = Step(StepKind(row[1]), row[2], (row[3], row[4], row[5]), *row[6:])
            steps.setdefault(row[0], []).append(step)
    shown = text(
        "SELECT h.id, s.state, s.deadline FROM hazard h "
        "LEFT JOIN hazard_state s ON s.hazard_id = h.id"
    )
    for hazard_id, state, deadline in connection.execute(shown):
        life = live(steps.get(hazard_id, ()))
        if (state, deadline) != (life.state.value, life.deadline):
            yield FiresweepError(
                "Hazard {hazard} is shown as “{shown}”, but its steps say “{right}”. "
                "Restore a backup.",
                hazard=hazard_id, shown=_state(state), right=life.state,
            )  # fmt: skip


def _search(connection: Connection) -> Iterator[FiresweepError]:
    unlisted = text(
        "SELECT count(*) FROM premises WHERE row NOT IN (SELECT rowid FROM premises_search_docsize)"
    )
    sized = connection.execute(
        text("SELECT count(*) FROM sqlite_schema WHERE name = 'premises_search_docsize'")
    ).scalar_one()
    if sized and (count := connection.execute(unlisted).scalar_one()):
        yield FiresweepError(
            "Premises that no search finds: {count}. Restore a backup.", count=count
        )


def _missing(connection: Connection, store: Store) -> Iterator[FiresweepError]:
    photos = text("SELECT sha256, name FROM photo UNION SELECT sha256, name FROM draft_photo")
    named = {row[0]: row[1] for row in connection.execute(photos)}
    here = store.photos.holds(named)
    for sha in (sha for sha in named if sha not in here):
        yield FiresweepError(
            "The photo {name} ({sha}…) is missing. Ask for a bundle with photos, or restore a "
            "backup.",
            name=named[sha], sha=sha[:8],
        )  # fmt: skip
    papers = text("SELECT pdf_sha256, number FROM paper")
    kept = {row[0]: row[1] for row in connection.execute(papers)}
    here = store.photos.holds_papers(kept)
    for sha in (sha for sha in kept if sha not in here):
        yield FiresweepError(
            "The PDF of {number} ({sha}…) is missing. Restore a backup.",
            number=kept[sha], sha=sha[:8],
        )  # fmt: skip


def _state(kept: str | None) -> State | str:
    return State(kept) if kept in set(State) else "–"
