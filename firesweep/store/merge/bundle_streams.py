"""A bundle's streams beside the store's: which go on from here, and which are passed over."""

from functools import cache
from typing import Any

from sqlalchemy import (
    Column,
    Integer,
    MetaData,
    Select,
    Table,
    and_,
    exists,
    func,
    literal,
    or_,
    select,
)

from firesweep.store.bundle.attached import bundle_table
from firesweep.store.journal import table_of
from firesweep.store.sqlite import as_text, plain_value
from firesweep.store.tables import Entry, Identity, Setting, Stream

PASSED = Table(
    "passed",
    MetaData(),
    Column("stream_id", Integer, primary_key=True),
    prefixes=["TEMPORARY"],
)
"""The bundle's streams that are passed over, mostly none (incoming.py, set_apart).

Worked out once: SQLite needs longer to take the question apart than to answer it.
"""


@cache
def here() -> Any:
    """The store's streams, joined to the bundle's by laptop and community."""
    return table_of(Stream).alias("here")


def same_stream(one: Any, other: Any) -> Any:
    """True of two streams of the same laptop and community."""
    return and_(one.laptop == other.laptop, one.community_id == other.community_id)


@cache
def pairs() -> Any:
    """The bundle's streams, each beside the store's, if there is one."""
    streams = bundle_table("stream")
    return streams.outerjoin(here(), same_stream(here().c, streams.c))


def passed_over() -> Select[Any]:
    """Select the bundle's streams that are passed over."""
    return select(PASSED.c.stream_id)


@cache
def to_pass_over() -> Select[Any]:
    """Select the bundle's streams of other communities that do not go on from what is here.

    A community is passed over whole: of its streams, those of one laptop speak of the others'.
    """
    b = bundle_table("stream").c
    cut = _of_others(b.community_id).where(_is_cut())
    return _of_others(b.id).where(or_(b.community_id.in_(cut), ~is_ours()))


def is_ours() -> Any:
    """True where a bundle is made for laptops like this one, or goes on from here in everything."""
    b = bundle_table("stream").c
    return or_(_is_meant(), ~_of_others(b.id).where(_is_cut()).exists())


def _is_meant() -> Any:
    own, m = me().c.laptop, bundle_table("manifest").c
    meant = or_(m.recipient.in_(("", own)), _home_of(m.recipient) == _home_of(own))
    return select(own).where(meant).correlate(None).exists()


def _of_others(column: Any) -> Select[Any]:
    """Select from the bundle's streams of communities this laptop does not work for."""
    b, own, home = bundle_table("stream").c, me().c, _home_of(me().c.laptop)
    elsewhere = and_(home != "", b.community_id != home, b.community_id != "")
    streams = select(column).select_from(pairs().join(me(), b.laptop != own.laptop))
    return streams.where(own.laptop != own.office, elsewhere).correlate(None)


def _is_cut() -> Any:
    """True of a stream that does not go on from here, or would begin a community not meant for it.

    What is made for all carries a community from its beginning where one of its own laptops has
    nothing of it yet. What holds everything, or is for this laptop, may begin any.
    """
    b, m, known = (
        bundle_table("stream").c, bundle_table("manifest").c, table_of(Stream).alias("known").c
    )  # fmt: skip
    held = exists().where(known.community_id == b.community_id, known.highest > 0,
                          known.laptop != me().c.laptop)  # fmt: skip
    every = bundle_table("stream").alias("every").c
    for_all = select(m.id).where(m.recipient == "").correlate(None).exists()
    in_part = and_(for_all, select(every.id).where(every.base > 0).correlate(None).exists())
    return or_(starts_beyond(), and_(b.highest > 0, ~held, or_(~_is_meant(), in_part)))


def starts_beyond() -> Any:
    """True of a stream of the bundle that begins further on than the store has come."""
    return bundle_table("stream").c.base > func.coalesce(here().c.highest, 0)


@cache
def me() -> Any:
    """The one row that says which laptop this is."""
    return table_of(Identity).alias("me")


def _home_of(laptop: Any) -> Any:
    """The community a laptop works for, as a column; empty for the whole street."""
    homes = table_of(Setting).alias("homes")
    key = literal("laptop.") + laptop + literal(".community")
    said = select(plain_value(as_text(homes.c.value))).where(homes.c.id == key)
    return func.coalesce(_told(key), said.correlate_except(homes).scalar_subquery(), "")


def _told(key: Any) -> Any:
    """What a bundle itself says of a laptop's community, where it is newer than what is known here.

    Only of one made for this laptop, or for all: what it carries was chosen by that word.
    """
    entries, known, m = (
        bundle_table("entry"),
        table_of(Entry).alias("known"),
        bundle_table("manifest"),
    )
    e, o = entries.c, known.c
    heard = select(func.max(o.counter)).where(o.row_id == key, o.field == "value")
    newer = e.counter > func.coalesce(heard.correlate_except(known).scalar_subquery(), 0)
    meant = select(m.c.id).where(m.c.recipient.in_(("", me().c.laptop))).correlate_except(m)
    told = select(plain_value(e.new)).order_by(e.counter.desc()).limit(1)
    told = told.where(e.table_name == "setting", e.row_id == key, e.field == "value", newer,
                      meant.exists())  # fmt: skip
    return told.correlate_except(entries).scalar_subquery()
