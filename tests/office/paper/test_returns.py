"""Paper comes home: where scans land, what is kept of them, and why one does not."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from firesweep.errors import FiresweepError
from firesweep.field.notice import issue_notice
from firesweep.field.photos import take_in
from firesweep.field.scans import read_scans
from firesweep.model.hazard.life import StepKind
from firesweep.model.paper.code import PaperCode, read_code, street_mark
from firesweep.model.paper.scan import Scan
from firesweep.model.vocabulary import PaperState, Return, ServiceWay
from firesweep.office.hazard.escalation import make_void
from firesweep.office.hazard.service import Service, serve
from firesweep.office.paper import returns
from firesweep.office.paper.blank_checklist import blank_checklist, self_check_sheet
from firesweep.office.paper.dossier import dossier
from firesweep.office.paper.filing import Taken, file_scan, take_scan_back
from firesweep.office.paper.returns import Landing, homes_called, known_here, landed
from firesweep.office.paper.sweep_summary import sweep_summary
from firesweep.paper.notice import notice_pdf
from firesweep.paper.self_check import self_check_pdf
from firesweep.paper.sheets import checklist_pdf, summary_pdf
from firesweep.store.check.check import check
from firesweep.store.database import Store
from firesweep.store.hazard import hazards
from firesweep.store.paper.issuer import Issued
from firesweep.store.paper.returns import paper_states, returns_of
from tests.factory import TODAY, a_finished_visit, a_hazard, a_premises, a_street, a_sweep

WITNESSES = ("何平", "吴芳")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = a_street(tmp_path / "data")
    yield made
    made.close()


@pytest.fixture
def notice(store: Store) -> Issued:
    visit = a_finished_visit(store, a_premises(store), a_hazard())
    return issue_notice(store, visit.inspection_id, by="陈丽", today=TODAY, render=notice_pdf)


def scans_of(pdf: bytes, tmp_path: Path, name: str = "扫描.pdf") -> list[Scan]:
    file = tmp_path / name
    file.write_bytes(pdf)
    return list(read_scans([file], ()))


def a_scan(*codes: str, name: str = "IMG_0001.jpg", colour: str = "red") -> Scan:
    """A picture with codes on it, as it was read."""
    out = io.BytesIO()
    Image.new("RGB", (60, 80), colour).save(out, "JPEG")
    intake = take_in(out.getvalue(), name)
    return Scan(name, intake.original_sha256, intake, codes)


def land(store: Store, *codes: str) -> Landing:
    (landing,) = landed(store, [a_scan(*codes)])
    return landing


def why(store: Store, *codes: str) -> str:
    landing = land(store, *codes)
    assert landing.home is None
    return str(landing.why)


def code_of(store: Store, notice: Issued, **otherwise: str) -> str:
    with store.read() as connection:
        check_code = connection.exec_driver_sql("SELECT check_code FROM paper").scalar_one()
    mark = street_mark(store.owner.street_id, practice=store.owner.practice)
    return PaperCode("notice", notice.number, check_code, mark)._replace(**otherwise).text()


def file(store: Store, landing: Landing, way: Return | None, *witnesses: str) -> None:
    assert landing.home
    taken = Taken(way, TODAY.isoformat(), witnesses)
    file_scan(store, landing.home, taken, landing.scan, code=landing.code, by="陈丽", today=TODAY)


def state(store: Store, notice: Issued) -> PaperState:
    with store.read() as connection:
        return paper_states(connection, [notice.paper_id])[notice.paper_id]


def test_every_page_of_a_scanned_notice_lands_on_it(
    store: Store, notice: Issued, tmp_path: Path
) -> None:
    landings = landed(store, scans_of(notice.pdf, tmp_path))
    assert len(landings) >= 2
    assert {one.home.paper_id if one.home else one.why for one in landings} == {notice.paper_id}
    home = landings[0].home
    assert home
    assert (home.premises, home.state, home.proposed) == ("同福旅社", PaperState.ISSUED, None)


def test_a_signed_notice_is_filed_and_its_service_is_written(
    store: Store, notice: Issued, tmp_path: Path
) -> None:
    landing = landed(store, scans_of(notice.pdf, tmp_path))[1]
    file(store, landing, Return.SIGNED)
    assert state(store, notice) is PaperState.SIGNED
    with store.read() as connection:
        (row,) = returns_of(connection, notice.paper_id)
        (line,) = hazards.open_hazards(connection)
        photo = connection.exec_driver_sql(
            "SELECT role, sha256, name FROM photo WHERE role = 'signed_paper'"
        ).one()
    assert (row["way"], row["on"]) == ("signed", TODAY.isoformat())
    assert read_code(row["code"])
    assert (line.served, line.service) == (True, ServiceWay.DIRECT)
    assert landing.scan.intake
    assert (photo.sha256, photo.name) == (landing.scan.intake.sha256, "扫描.pdf (2)")
    assert store.photos.jpeg(photo.sha256) == landing.scan.intake.jpeg
    assert check(store) == []


def test_a_refusal_needs_two_witnesses_and_nothing_is_kept_without(
    store: Store, notice: Issued
) -> None:
    landing = land(store, code_of(store, notice))
    with pytest.raises(FiresweepError, match="two witnesses") as caught:
        file(store, landing, Return.REFUSED, "何平")
    assert caught.value.facts["field"] == "witnesses"
    assert state(store, notice) is PaperState.ISSUED
    assert known_here(store) == frozenset()
    file(store, landing, Return.REFUSED, *WITNESSES)
    assert state(store, notice) is PaperState.REFUSED
    with store.read() as connection:
        (line,) = hazards.open_hazards(connection)
        (_noticed, served) = hazards.steps_of(connection, line.id)
    assert (line.served, line.service) == (True, ServiceWay.LEFT)
    assert served["details"]["receiver"] == ""  # who refuses has received nothing


def test_those_who_inspected_served_the_notice_unless_others_are_named(
    store: Store, notice: Issued
) -> None:
    landing = land(store, code_of(store, notice))
    assert landing.home
    alone = landing._replace(home=replace(landing.home, servers=("王志强",)))
    with pytest.raises(FiresweepError, match="Two people serve a notice") as caught:
        file(store, alone, Return.SIGNED)
    assert caught.value.facts["field"] == "servers"
    assert known_here(store) == frozenset()
    assert landing.home.servers == ("王志强", "陈丽")
    taken = Taken(Return.SIGNED, TODAY.isoformat(), servers=("赵凯", "何平"))
    file_scan(store, landing.home, taken, landing.scan, by="陈丽", today=TODAY)
    with store.read() as connection:
        (line,) = hazards.open_hazards(connection)
        (_noticed, served) = hazards.steps_of(connection, line.id)
    assert served["details"]["servers"] == ["赵凯", "何平"]


def test_what_is_known_of_the_service_is_proposed(store: Store, notice: Issued) -> None:
    service = Service(ServiceWay.LEFT, TODAY.isoformat(), ("王志强", "陈丽"), witnesses=WITNESSES)
    serve(store, notice.paper_id, service, by="陈丽", today=TODAY)
    home = land(store, code_of(store, notice)).home
    assert home
    assert (home.state, home.proposed) == (PaperState.LEFT, Return.LEFT)
    assert (home.on, home.witnesses) == (TODAY.isoformat(), WITNESSES)
    with store.read() as connection:
        (line,) = hazards.open_hazards(connection)
        before = len(hazards.steps_of(connection, line.id))
    file(store, land(store, code_of(store, notice)), Return.LEFT, *WITNESSES)
    with store.read() as connection:
        steps = hazards.steps_of(connection, line.id)
    assert [step["kind"] for step in steps].count(StepKind.SERVED) == 1
    assert len(steps) == before


def test_the_last_word_on_how_it_was_taken_holds(store: Store, notice: Issued) -> None:
    landing = land(store, code_of(store, notice))
    file(store, landing, None)
    assert state(store, notice) is PaperState.BACK
    file(store, landing._replace(scan=replace(landing.scan, intake=None)), Return.POSTED)
    file(store, landing._replace(scan=a_scan(colour="blue")), None)
    assert state(store, notice) is PaperState.POSTED


def test_the_same_scan_again_is_here_already(store: Store, notice: Issued) -> None:
    landing = land(store, code_of(store, notice))
    file(store, landing, Return.SIGNED)
    again = land(store, code_of(store, notice))
    assert (again.home, again.why, again.known) == (None, None, True)
    assert again.before
    assert (again.before.reference, again.before.premises) == (notice.number, "同福旅社")
    assert landing.scan.original_sha256 in known_here(store)


def test_a_scan_without_a_paper_of_this_street_says_why(store: Store, notice: Issued) -> None:
    other = code_of(store, notice, street=street_mark("another", practice=False))
    practice = code_of(store, notice, street=street_mark("another", practice=True))
    two = PaperCode("notice", "临江街消整〔2026〕B0099号", "7K2QD").text()
    assert "shows no code" in why(store)
    assert "not one of a paper" in why(store, "https://example.org")
    assert "shows several papers" in why(store, code_of(store, notice), two)
    assert "another street" in why(store, other)
    assert land(store, other).claims is None, "nothing is said here of another street's papers"
    assert "practice paper" in why(store, practice)
    assert "bundles of laptop C" in why(
        store, code_of(store, notice, reference="临江街消整〔2026〕C0007号")
    )
    own = code_of(store, notice, reference="临江街消整〔2026〕B0999号")
    assert "was never issued here" in why(store, own), "no laptop takes in its own bundles"
    assert "was never issued here" in why(store, code_of(store, notice, kind="referral"))
    assert "was never issued here" in why(store, code_of(store, notice, kind="of_a_newer_program"))


def test_a_foreign_code_beside_ours_does_no_harm(store: Store, notice: Issued) -> None:
    assert land(store, code_of(store, notice), "https://example.org/pay").home


def test_an_altered_paper_is_told_by_its_check_code(store: Store, notice: Issued) -> None:
    altered = code_of(store, notice, check="00000")
    assert "does not fit" in why(store, altered)
    assert "00000" in why(store, altered)
    claims = land(store, altered).claims
    assert claims
    assert (claims.reference, claims.lines[0].deadline) == (notice.number, "2026-11-24")


def test_a_void_notice_is_said_and_can_be_filed_all_the_same(store: Store, notice: Issued) -> None:
    with store.read() as connection:
        (line,) = hazards.open_hazards(connection)
    make_void(store, line.id, "重复开具", approver="赵凯", by="陈丽", today=TODAY)
    assert "is void: 重复开具" in why(store, code_of(store, notice))
    claims = land(store, code_of(store, notice)).claims
    assert claims
    assert (claims.reference, claims.state) == (notice.number, PaperState.VOID)
    landing = land(store, code_of(store, notice))._replace(
        home=returns.home_of(store, notice.paper_id)
    )
    file(store, landing, Return.SIGNED)
    assert state(store, notice) is PaperState.VOID
    assert known_here(store)


def test_a_checklist_filled_in_by_hand_lands_at_its_premises(store: Store, tmp_path: Path) -> None:
    place = a_premises(store)
    sheet = blank_checklist(store, place, today=TODAY, script="zh_CN")
    landings = landed(store, scans_of(checklist_pdf(sheet), tmp_path))
    assert {one.home.premises if one.home else "" for one in landings} == {"同福旅社"}
    file(store, landings[0], Return.SIGNED)
    assert landings[0].home
    assert landings[0].home.kind == "checklist"
    with store.read() as connection:
        kept = connection.exec_driver_sql("SELECT premises_id FROM returned").scalar_one()
    assert kept == place


def test_a_self_check_sheet_that_came_back_lands_at_its_premises(
    store: Store, tmp_path: Path
) -> None:
    place = a_premises(store)
    sheet = self_check_sheet(store, place, today=TODAY, script="zh_CN")
    landings = landed(store, scans_of(self_check_pdf(sheet), tmp_path))
    assert len(landings) >= 2
    assert {one.home.kind if one.home else "" for one in landings} == {"self_check"}
    file(store, landings[0], Return.SIGNED)
    with store.read() as connection:
        kept = connection.exec_driver_sql("SELECT premises_id, kind FROM returned").one()
    assert tuple(kept) == (place, "self_check")


def test_a_paper_about_no_premises_is_named_and_left(store: Store, tmp_path: Path) -> None:
    sheet = sweep_summary(store, a_sweep(store), today=TODAY, script="zh_CN")
    (landing,) = landed(store, scans_of(summary_pdf(sheet), tmp_path))
    assert "about no premises" in str(landing.why)


def test_a_person_finds_a_paper_by_part_of_a_number_or_name(store: Store, notice: Issued) -> None:
    for text in ("0001", "B0001号", "同福", "tfls"):
        assert [home.reference for home in homes_called(store, text)] == [notice.number], text
    assert homes_called(store, "无此店") == []


def test_a_scan_filed_with_the_wrong_paper_is_taken_back(
    store: Store, notice: Issued, tmp_path: Path
) -> None:
    first, second = landed(store, scans_of(notice.pdf, tmp_path))[:2]
    file(store, first, Return.SIGNED)
    file(store, second, None)
    take_scan_back(store, second.scan.original_sha256, "归错文书", by="陈丽", today=TODAY)
    assert state(store, notice) is PaperState.SIGNED
    with pytest.raises(FiresweepError, match="filed with no paper"):
        take_scan_back(store, second.scan.original_sha256, "归错文书", by="陈丽", today=TODAY)
    with pytest.raises(FiresweepError, match="Give the reason"):
        take_scan_back(store, first.scan.original_sha256, " ", by="陈丽", today=TODAY)
    take_scan_back(store, first.scan.original_sha256, "归错文书", by="陈丽", today=TODAY)
    assert state(store, notice) is PaperState.ISSUED
    with store.read() as connection:
        assert returns_of(connection, notice.paper_id) == []
        (line,) = hazards.open_hazards(connection)
        kinds = [step["kind"] for step in hazards.steps_of(connection, line.id)]
    assert (line.served, line.service) == (False, None)
    assert kinds == ["noticed", "served", "taken_back"]
    (again, *_) = landed(store, scans_of(notice.pdf, tmp_path))
    assert again.home
    with store.read() as connection:
        (paper,) = connection.exec_driver_sql("SELECT premises_id FROM paper").scalars()
    assert dossier(store, paper, today=TODAY, script="zh_CN").photos == ()


def test_what_the_team_saw_handed_over_stays_when_a_scan_is_taken_back(
    store: Store, notice: Issued, tmp_path: Path
) -> None:
    seen = Service(
        ServiceWay.DIRECT, TODAY.isoformat(), servers=("王志强", "陈丽"), receiver="店主"
    )
    serve(store, notice.paper_id, seen, by="陈丽", today=TODAY)
    (first, *_) = landed(store, scans_of(notice.pdf, tmp_path))
    file(store, first, Return.SIGNED)
    take_scan_back(store, first.scan.original_sha256, "归错文书", by="陈丽", today=TODAY)
    assert state(store, notice) is PaperState.DELIVERED


def test_a_service_stays_while_another_scan_shows_it(
    store: Store, notice: Issued, tmp_path: Path
) -> None:
    first, second = landed(store, scans_of(notice.pdf, tmp_path))[:2]
    file(store, first, Return.SIGNED)
    file(store, second, Return.SIGNED)
    take_scan_back(store, first.scan.original_sha256, "归错文书", by="陈丽", today=TODAY)
    with store.read() as connection:
        (line,) = hazards.open_hazards(connection)
    assert line.served
    take_scan_back(store, second.scan.original_sha256, "归错文书", by="陈丽", today=TODAY)
    with store.read() as connection:
        (line,) = hazards.open_hazards(connection)
    assert not line.served
