"""Is everything still whole? Files, references, streams, derived tables, photos, papers."""

from collections.abc import Iterator
from itertools import chain

from sqlalchemy import Connection, text

from firesweep.errors import FiresweepError
from firesweep.store.bundle.trouble import kind_of
from firesweep.store.check.derived import derived_faults
from firesweep.store.check.own import own_faults
from firesweep.store.check.photos import check_photos
from firesweep.store.check.rows import changed_rows
from firesweep.store.database import Store


def check(store: Store) -> list[FiresweepError]:
    """Return one plain sentence per fault found; an empty list means all is well."""
    with store.read() as connection:
        faults = [*_file(connection), *_references(connection), *_streams(connection)]
        faults += [*derived_faults(connection), *_missing(connection, store)]
        faults += chain(changed_rows(connection), own_faults(connection, store.owner))
    return [*faults, *check_photos(store.photos)]


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
    """A stream is numbered 1, 2, 3 … without gaps, up to its highest (sync.md).

    Beyond that there may be loose lines, but not of this laptop's own.
    """
    query = text(
        "SELECT s.laptop, s.community_id, s.highest, count(e.number), coalesce(max(e.number), 0) "
        "FROM stream s LEFT JOIN entry e ON e.stream_id = s.id AND (e.number <= s.highest "
        "OR s.laptop = (SELECT laptop FROM identity)) GROUP BY s.id"
    )
    for laptop, community, highest, count, last in connection.execute(query):
        if not highest == count == last:
            yield FiresweepError(
                "Of laptop {laptop} the journal should hold entries 1 to {highest}, but holds "
                "{count}, the last being {last}. Restore a backup.",
                laptop=laptop, highest=highest, count=count, last=last, community=community,
            )  # fmt: skip


def _missing(connection: Connection, store: Store) -> Iterator[FiresweepError]:
    photos = text(
        "SELECT sha256, name FROM photo UNION SELECT sha256, name FROM draft_photo UNION "
        "SELECT json_extract(p.value, '$.sha256'), json_extract(p.value, '$.name') "
        "FROM occasion_draft, json_each(content, '$.photos') p"
    )
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
