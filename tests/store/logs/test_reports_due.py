"""Which reports wait, asked in plain SQL: the same as the list of all says."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from firesweep.model.logs.report import ReportStepKind
from firesweep.office.logs import reports as office
from firesweep.store.database import Store
from firesweep.store.logs.reports import report_lines
from firesweep.store.logs.reports_due import count_due, reports_due
from firesweep.store.street import communities
from tests.factory import TODAY, a_premises, a_report, a_street, community_id

K = ReportStepKind


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = a_street(tmp_path)
    yield made
    made.close()


def take(store: Store, report_id: str, *kinds: ReportStepKind) -> None:
    for kind in kinds:
        given = {"kind": kind, "on": "2026-11-20", "who": "李", "text": "已看", "way": "phone"}
        office.take_step(store, report_id, given, by="李", today=TODAY)


def test_it_says_what_the_list_says(store: Store) -> None:
    waiting = a_report(store, premises_id=a_premises(store), place="")
    corrected = a_report(store, received_on="2026-11-10")
    a_report(store, of_id=corrected, received_on="2026-11-18")
    seen, told, closed, void, again = (a_report(store) for _ in range(5))
    take(store, seen, K.VISITED)
    take(store, told, K.VISITED, K.ANSWERED)
    take(store, closed, K.VISITED, K.ANSWERED, K.CLOSED)
    office.void(store, void, "重复", by="李")
    take(store, again, K.VISITED, K.ANSWERED, K.CLOSED, K.REOPENED)
    with store.glance() as glance, store.read() as connection:
        within = [community.id for community in communities(connection)]
        due = {line.report_id: (line.where, line.due) for line in reports_due(glance, within)}
        listed = {line.id: (line.where, line.due) for line in report_lines(connection) if line.due}
        assert due == listed
        assert due.keys() == {waiting, corrected, seen, again}
        assert count_due(glance, "2026-11-23") == sum(d <= "2026-11-23" for _, d in due.values())


def test_only_what_lies_in_the_communities_asked_for(store: Store) -> None:
    a_report(store)
    there = a_report(store, community_id=community_id(store, "望江社区"))
    with store.glance() as glance:
        (line,) = reports_due(glance, [community_id(store, "望江社区")])
    assert line.report_id == there
