"""A street whose laptops agree, made once and copied; and what a team leaves behind in it."""

import atexit
import io
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from PIL import Image

from firesweep.model.hazard.life import StepKind
from firesweep.model.ids import new_id
from firesweep.model.logs.occasion import DrillFault, OccasionKind
from firesweep.model.logs.report import ReportStepKind
from firesweep.model.numbers import PaperKind
from firesweep.model.visit.photo import Intake
from firesweep.model.vocabulary import OutreachKind, Return
from firesweep.office.logs import occasions, reports, self_checks
from firesweep.office.review import decisions
from firesweep.office.sweep import draws
from firesweep.store.database import Store
from firesweep.store.driver import driver_of
from firesweep.store.hazard import hazards
from firesweep.store.logs import reports as store_reports
from firesweep.store.paper import papers, returns
from firesweep.store.photos import _sha256
from firesweep.store.registers import add_beats
from firesweep.store.registry.premises import premises
from firesweep.store.review import decisions as store_decisions
from firesweep.store.tables import Hazard, Inspection, PhotoFact
from tests.bundle.laptops import STICK, a_laptop, exchange
from tests.factory import TODAY, a_premises, a_street, a_sweep, a_team, community_id

CODES = ("A", "B", "C", "D", "E", "F", "G", "H")
CLONE = "clone"
Vector = dict[tuple[str, str], int]
"""How far a store has come: per laptop and community the highest number."""
HERE, THERE, BEYOND = AREAS = ("滨江社区", "望江社区", "沿江社区")
HOMES = {"B": HERE, "C": THERE, "D": BEYOND, "F": HERE, "G": THERE, "H": BEYOND}
"""Where the street is one of communities: whom each laptop works for; A and E for all."""


Line = tuple[str, str, int]
"""Laptop, community and number."""


class Held(NamedTuple):
    """Which lines a store holds: how far it has come, and single ones beyond that."""

    vector: Vector
    loose: frozenset[Line]

    def has(self, laptop: str, area: str, number: int) -> bool:
        """True where the store holds a line."""
        return self.vector.get((laptop, area), 0) >= number or (laptop, area, number) in self.loose


def fresh_folder(name: str, within: Path | None = None) -> Path:
    """A folder that is there for the whole run, and gone after it."""
    folder = Path(tempfile.mkdtemp(prefix=f"firesweep-{name}-", dir=within))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@cache
def template() -> Path:
    """Eight laptops that agree on three premises with a hazard each, and a clone of B.

    There is a beat, a team and a sweep, too: what all know of all can write anew.
    """
    return laid_out(fresh_folder("street"), (HERE,) * 3, {})


@cache
def communities() -> Path:
    """The same, with a premises in each community, and laptops that work for one of these."""
    return laid_out(fresh_folder("communities"), AREAS, HOMES)


def laid_out(home: Path, areas: Sequence[str], homes: Mapping[str, str]) -> Path:
    """Make the laptops of a street, with a premises in each area."""
    (home / STICK).mkdir()
    office = a_street(home / "A", *AREAS, laptop="A")
    stores = [office]
    for code in CODES[1:]:
        area = homes.get(code)
        stores.append(a_laptop(office, code, community_id(office, area) if area else ""))
    for name, area in zip(("甲旅社", "乙旅社", "戊旅社"), areas, strict=True):
        found(office, a_premises(office, name, community_id=community_id(office, area)))
    a_sweep(
        office
    )  # first: an import with teams is not taken back once there are sweeps after them
    with office.write("王") as change:
        add_beats(change, community_id(office), ["一片区"])
    a_team(office)
    for _ in range(2):  # at the second time everybody hears how far everybody has come
        for store in stores[1:]:
            exchange(office, store)
    for store in stores:
        store.close()
    shutil.copytree(home / "B", home / CLONE)
    return home


def found_at_a_drill(store: Store, premises_id: str) -> None:
    """A drill at a premises, with one hazard found at it."""
    values = {"premises_id": premises_id, "held_on": "2026-11-20", "scenario": "厨房起火",
              "commander": "王志强"}  # fmt: skip
    fault = DrillFault(problem="门锁", measure="开锁", deadline="2026-12-01")
    occasions.record(store, OccasionKind.DRILL, values, (), [fault], by="王", today=TODAY)


def area_of(store: Store, premises_id: str) -> str:
    """The community of a premises, as far as a store has heard."""
    with store.read() as connection:
        return str(premises(connection, premises_id)["community_id"])


def found(store: Store, premises_id: str) -> str:
    """A visit with one hazard, on its way since a notice."""
    area = area_of(store, premises_id)
    visit = Inspection(
        id=new_id(), premises_id=premises_id, community_id=area, visited_on="2026-11-23",
        started_at="2026-11-23T08:00:00.000+00:00", finished_at="2026-11-23T09:00:00.000+00:00",
        outcome="inspected",
    )  # fmt: skip
    hazard = Hazard(
        id=new_id(), inspection_id=visit.id, premises_id=premises_id, community_id=area,
        found_on="2026-11-23", description="门锁", severity="general", handling="notice",
    )  # fmt: skip
    with store.write("王") as change:
        change.add(visit, community=area)
        hazards.add_hazard(change, hazard)
    return hazard.id


@cache
def picture() -> bytes:
    """A small JPEG."""
    out = io.BytesIO()
    Image.new("RGB", (8, 6), "red").save(out, "JPEG")
    return out.getvalue()


def held(
    store: Store, kind: OccasionKind, premises_id: str | None, of_id: str = "", area: str = ""
) -> str:
    """A drill or an outreach event with a photo, or a correction of one; returns the hash."""
    sha = kept_photo(store)
    values = {
        "community_id": area_of(store, premises_id) if premises_id else area or community_id(store),
        "premises_id": premises_id, "place": "广场",
        "held_on": "2026-11-20", "scenario": "厨房起火", "commander": "王志强",
        "kind": OutreachKind.LEAFLET, "theme": "冬季防火", "topics": ["law"],
    }  # fmt: skip
    photo = photo_row(sha, "现场.jpg")
    occasions.record(store, kind, values, [photo], of_id=of_id, by="王", today=TODAY)
    return sha


def photo_row(sha: str, name: str) -> dict[str, Any]:
    """A photo taken in, as a record names it."""
    return {"sha256": sha, "original_sha256": sha, "name": name, "taken_at": None,
            "latitude": None, "longitude": None}  # fmt: skip


def filed_wrongly(store: Store) -> None:
    """The scan filed last, if there is one, is taken back."""
    with store.write("王") as change:
        last = "SELECT id FROM returned WHERE takes_back IS NULL ORDER BY id DESC LIMIT 1"
        found = change.connection.exec_driver_sql(last).scalar_one_or_none()
        if found:
            returns.take_back(change, found, "归错文书", TODAY.isoformat())


def came_back(store: Store, paper_id: str, way: Return | None) -> str:
    """A scan of a paper, filed with how it was taken; returns the hash of its picture."""
    sha = kept_photo(store)
    with store.write("王") as change:
        of = papers.paper_row(change.connection, paper_id)
        returns.add_return(
            change, owners=of, photo=photo_row(sha, "扫描.jpg"), community_id=of["community_id"],
            paper_id=paper_id, kind=of["kind"], reference=of["number"], way=way, on="2026-11-24",
            details={"witnesses": [], "note": ""},
        )  # fmt: skip
    return sha


def reported(
    store: Store, premises_id: str | None, of_id: str = "", shown: Sequence[str] = ()
) -> str:
    """A report from the public about a premises or a place, with photos by their hashes, or a
    correction; returns its id."""
    values = {
        "community_id": area_of(store, premises_id) if premises_id else community_id(store),
        "premises_id": premises_id, "place": "三号楼楼道", "received_on": "2026-11-19",
        "received_at": "09:20", "way": "phone", "reporter": "居民", "phone": "138",
        "what": "楼道里给电动车充电",
    }  # fmt: skip
    photos = [photo_row(sha, "手机.jpg") for sha in shown]
    return reports.register(store, values, photos, of_id=of_id, by="王", today=TODAY).report_id


def step_taken(store: Store, report_id: str, kind: ReportStepKind) -> None:
    """A step of a report, with all it may need; of those that stand the last is taken back."""
    with store.read() as connection:
        steps = store_reports.steps_of(connection, report_id)
        hazards_there = "SELECT min(id) FROM hazard"
        hazard_id = connection.exec_driver_sql(hazards_there).scalar_one()
    undone = [s.id for s in steps if not (s.undoes or s.taken_back)]
    values: dict[str, object] = {"kind": kind, "on": "2026-11-20", "who": "李", "text": "已核查",
                                 "way": "phone"}  # fmt: skip
    if kind is ReportStepKind.FOUND:
        values["hazard_id"] = hazard_id
    if kind is ReportStepKind.TAKEN_BACK:
        values["undoes"] = undone[-1] if undone else None
    reports.take_step(store, report_id, values, by="王", today=TODAY)


def checked_itself(store: Store, premises_id: str, answer: str, of_id: str = "") -> str:
    """A self-check of a premises with one item ticked, or a correction; returns its id."""
    tick = {"code": "EVA-02", "text": "安全出口是否畅通", "answer": answer, "reason": ""}
    values = {"premises_id": premises_id, "filled_on": "2026-11-20", "checklist": "2026-11",
              "answers": [tick], "person": "店主"}  # fmt: skip
    return self_checks.enter(store, values, of_id=of_id, by="王", today=TODAY).check_id


def handed_out(store: Store, premises_id: str) -> None:
    """A self-check sheet is given to a premises."""
    values = {"handed_on": "2026-11-18", "handed_by": "陈丽", "handed_to": "店主"}
    self_checks.hand_out(store, [premises_id], values, by="王", today=TODAY)


def served_wrongly(store: Store, premises_id: str) -> None:
    """A scan showed the service of a notice, and was filed with the wrong paper."""
    hazard_id = found(store, premises_id)
    a_paper(store, premises_id)
    newest = "SELECT max(id) FROM paper"
    with store.write("王") as change:
        paper_id = change.connection.exec_driver_sql(newest).scalar_one()
        noticed = {"paper_id": paper_id, "deadline": "2026-12-01"}
        hazards.add_step(change, hazard_id, StepKind.NOTICED, "2026-11-24", **noticed)
        of = papers.paper_row(change.connection, paper_id)
        row_id = returns.add_return(
            change, owners=of, photo=None, community_id=of["community_id"], paper_id=paper_id,
            kind=of["kind"], reference=of["number"], way="signed", on="2026-11-24",
            details={"witnesses": [], "note": ""},
        )  # fmt: skip
        hazards.add_step(change, hazard_id, StepKind.SERVED, "2026-11-24", paper_id=paper_id,
                         details={"way": "direct"})  # fmt: skip
    with store.write("王") as change:
        returns.take_back(change, row_id, "归错文书", TODAY.isoformat())


def decided(
    store: Store,
    premises_id: str | None,
    of_id: str = "",
    *,
    week: str = "2026-W47",
    what: str = "约谈业主",
    hazard_id: str | None = None,
) -> str:
    """A decision about a premises or for the whole street, or a correction; returns its id."""
    values = {
        "community_id": area_of(store, premises_id) if premises_id else None, "week": week,
        "point": "overdue", "premises_id": premises_id, "hazard_id": hazard_id, "what": what,
        "who": "张敏", "due_on": "2026-11-27",
    }  # fmt: skip
    return decisions.decide(store, values, of_id=of_id, by="王", today=TODAY).decision_id


def carried_out(store: Store, decision_id: str, *, done: bool = True) -> None:
    """A decision was carried out, or is open again."""
    values = {"done": done, "on": "2026-11-20", "note": "已约谈"}
    decisions.carry_out(store, decision_id, values, by="王", today=TODAY)


def signed_off(store: Store, community: str | None = None, week: str = "2026-W47") -> str:
    """A week is signed with a figure and the record behind it; returns its id."""
    values = {
        "community_id": community, "week": week, "starts": "2026-11-16", "ends": "2026-11-22",
        "data_at": "2026-11-23T08:10:00.000+00:00", "leader": "李主任",
        "figures": {"overdue": 1}, "records": {"overdue": ["1"]}, "decisions": [{"what": "约谈"}],
    }  # fmt: skip
    with store.write("王") as change:
        return store_decisions.add_sign_off(change, values)


def drew(store: Store, seed: str, must: Sequence[str] = ()) -> None:
    """A draw by lot from the street's sweep."""
    with store.read() as connection:
        sweep_id = connection.exec_driver_sql("SELECT min(id) FROM sweep").scalar_one()
    draws.draw(
        store, sweep_id, 2, seed, scope=draws.Scope(), must=must, key_units=False, by="王",
        today=TODAY,
    )  # fmt: skip


def a_photo(store: Store, premises_id: str, more: bytes = b"") -> str:
    """A photo of a premises, unlike any other, with more bytes at its end; returns its hash."""
    sha = kept_photo(store, more)
    photo = PhotoFact(
        id=new_id(),
        premises_id=premises_id,
        role="premises",
        sha256=sha,
        original_sha256=sha,
        name="门头.jpg",
    )
    with store.write("王") as change:
        change.add(photo, community=area_of(store, premises_id))
    return sha


def kept_photo(store: Store, more: bytes = b"") -> str:
    """The bytes of a photo unlike any other, kept and not named yet; returns their hash."""
    mark = new_id().encode()
    jpeg = (
        picture()[:2]
        + b"\xff\xfe"
        + (len(mark) + 2).to_bytes(2, "big")
        + mark
        + picture()[2:]
        + more
    )
    sha = _sha256(jpeg)
    store.photos.add(Intake(sha, sha, jpeg, picture(), 8, 6, "x.jpg", len(jpeg), None, None, None))
    return sha


def a_record(store: Store, kind: OccasionKind, occasion_id: str, area: str) -> tuple[str, str]:
    """A record of a drill or an event, printed: a paper that names no premises, and its hash."""
    pdf = store.photos.add_paper(b"%PDF-1.4\n%" + new_id().encode())
    with store.write("王") as change:
        paper_id = papers.add_paper(
            change, community_id=area, kind=kind.value, issued_on="2026-11-24", check_code="1234",
            number=f"{kind}〔2026〕{new_id()}号", script="zh_CN", content={}, pdf_sha256=pdf,
            **{f"{kind}_id": occasion_id},
        )  # fmt: skip
    return paper_id, pdf


def a_paper(store: Store, premises_id: str, kind: PaperKind = PaperKind.NOTICE) -> str:
    """A paper issued to a premises, with a PDF unlike any other; returns the hash of that."""
    pdf = store.photos.add_paper(b"%PDF-1.4\n%" + new_id().encode())
    with store.write("王") as change:
        serial = papers.next_serial(change, kind, 2026)
        papers.add_paper(
            change, community_id=area_of(store, premises_id), kind=kind.value,
            premises_id=premises_id,
            number=f"{kind}〔2026〕{store.owner.laptop}{serial}号", issued_on="2026-11-24",
            deadline="2026-12-01", check_code="1234", script="zh_CN", content={}, pdf_sha256=pdf,
        )  # fmt: skip
    return pdf


_VECTOR = "SELECT laptop, community_id, highest FROM stream WHERE highest > 0"
_LOOSE = (
    "SELECT s.laptop, s.community_id, e.number FROM stream s JOIN entry e ON e.stream_id = s.id "
    "AND e.number > s.highest"
)


def held_of(store: Store) -> Held:
    """Which lines a store holds; asked so often that SQLite's own connection is asked."""
    with store.read() as connection:
        ask = driver_of(connection).execute
        vector = {(laptop, area): highest for laptop, area, highest in ask(_VECTOR)}
        loose = frozenset(ask(_LOOSE))
    return Held(vector, loose)
