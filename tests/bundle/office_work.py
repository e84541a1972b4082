"""What is written beside visits: papers, people, teams, beats, sweeps, words on keys."""

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from firesweep.model.logs.occasion import OccasionKind
from firesweep.model.logs.report import ReportStepKind
from firesweep.model.numbers import PaperKind
from firesweep.model.vocabulary import Answer, Return
from firesweep.office.logs import occasions as office_occasions
from firesweep.office.logs import reports as office_reports
from firesweep.office.logs import self_checks as office_checks
from firesweep.office.review import decisions as office_decisions
from firesweep.store import registers
from firesweep.store.exchange.in_charge import hand_over_beat
from firesweep.store.journal import Change
from firesweep.store.logs import occasions, reports, self_checks
from firesweep.store.merge import laptop_keys as keys
from firesweep.store.own_key import own_key
from firesweep.store.review import decisions
from firesweep.store.street import TeamRow
from tests.bundle.street import (
    a_paper,
    came_back,
    carried_out,
    checked_itself,
    decided,
    drew,
    filed_wrongly,
    found_at_a_drill,
    handed_out,
    held,
    kept_photo,
    reported,
    signed_off,
    step_taken,
)
from tests.bundle.writing import WHERE, WHO, Writing
from tests.factory import a_sweep, a_team, community_id

INVITED = "Z"
"""The code of a laptop that never comes."""
Revise = Callable[[Change, str, Any], object]


def change_team(change: Change, team_id: str, active: bool) -> None:
    area = "SELECT community_id FROM team WHERE id = ?"
    found = change.connection.exec_driver_sql(area, (team_id,)).scalar_one()
    team = TeamRow(team_id, found, "", (), active=not active)
    registers.edit_team_state(change, team, active=active)


REVISIONS: dict[str, tuple[tuple[Any, Any, Any], Revise]] = {
    "community": (
        (3, 4, 5),
        lambda change, row_id, to: registers.edit_community(change, row_id, position=to),
    ),
    "beat": (("B", "C", ""), hand_over_beat),
    "person": (
        ("1", "2", ""),
        lambda change, row_id, to: registers.edit_person(change, row_id, phone=to),
    ),
    "team": ((False, True, False), change_team),
    "sweep": (
        (True, False, True),
        lambda change, row_id, to: registers.mark_closed(change, row_id, closed=to),
    ),
}
"""Per register some values of one field, and how it is written."""


class OfficeWork(Writing):
    """Writes of every kind that is no visit."""

    @rule(who=WHO, where=WHERE, kind=st.sampled_from(PaperKind))
    def issue(self, who: int, where: int, kind: PaperKind) -> None:
        with self.writing(who) as store:
            self.got(store, {a_paper(store, self.place(who, where), kind)})

    @rule(who=WHO, kind=st.sampled_from(OccasionKind), where=st.integers(0, 3))
    def hold(self, who: int, kind: OccasionKind, where: int) -> None:
        """A drill or an outreach event, at a premises or in the open; photos go with it."""
        with self.writing(who) as store:
            self.got(store, {held(store, kind, self.place(who, where) if where < 3 else None)})

    @rule(who=WHO, kind=st.sampled_from(OccasionKind), which=WHERE, void=st.booleans())
    def correct(self, who: int, kind: OccasionKind, which: int, void: bool) -> None:
        """One that is known here is written anew, or does not count any more."""
        with self.store(who).read() as connection:
            known = occasions.log(connection, kind)
        if not known:
            return
        of = known[which % len(known)]
        with self.writing(who) as store:
            if void:
                office_occasions.void(store, kind, of.id, "重复", by="王")
            else:
                self.got(store, {held(store, kind, None, of.id, of.community_id)})

    @rule(who=WHO, which=WHERE, way=st.sampled_from([None, *Return]))
    def bring_home(self, who: int, which: int, way: Return | None) -> None:
        """A paper came back, the first that is issued here or one that is known: how it was taken
        may be said again elsewhere."""
        every = "SELECT id FROM paper ORDER BY id"
        with self.writing(who) as store:
            with store.read() as connection:
                known = connection.exec_driver_sql(every).scalars().all()
            if not known:
                self.got(store, {a_paper(store, self.place(who, which))})
                with store.read() as connection:
                    known = connection.exec_driver_sql(every).scalars().all()
            self.got(store, {came_back(store, known[which % len(known)], way)})

    @rule(who=WHO, seed=st.sampled_from("甲乙丙"))
    def draw(self, who: int, seed: str) -> None:
        """Premises are drawn by lot, from what is known here."""
        with self.writing(who) as store:
            drew(store, seed)

    @rule(who=WHO)
    def take_a_scan_back(self, who: int) -> None:
        with self.writing(who) as store:
            filed_wrongly(store)

    @rule(who=WHO, where=st.integers(0, 3), again=st.booleans(), void=st.booleans())
    def hear_a_report(self, who: int, where: int, again: bool, void: bool) -> None:
        """The public tells of something; or one that is known is written anew, or made void."""
        place = self.place(who, where) if where < 3 else None
        with self.store(who).read() as connection:
            known = [line.id for line in reports.report_lines(connection)]
        with self.writing(who) as store:
            if not (again and known):
                sha = kept_photo(store)
                reported(store, place, shown=[sha])
                self.got(store, {sha})
            elif void:
                office_reports.void(store, known[where % len(known)], "重复", by="王")
            else:
                reported(store, place, known[where % len(known)])

    @rule(who=WHO, which=WHERE, kind=st.sampled_from(ReportStepKind))
    def follow_a_report(self, who: int, which: int, kind: ReportStepKind) -> None:
        """Something is done about a report, the first that is heard or one that is known."""
        with self.writing(who) as store:
            with store.read() as connection:
                known = [line.id for line in reports.report_lines(connection)]
            step_taken(store, known[which % len(known)] if known else reported(store, None), kind)

    @rule(who=WHO, where=WHERE, answer=st.sampled_from(Answer), again=st.booleans())
    def enter_a_self_check(self, who: int, where: int, answer: Answer, again: bool) -> None:
        """A premises' own sheet is handed out or entered, or one that is known written anew."""
        with self.store(who).read() as connection:
            known = [line.id for line in self_checks.lines(connection)]
        with self.writing(who) as store:
            of_id = known[where % len(known)] if again and known else ""
            if of_id and answer is Answer.NOT_SEEN:
                office_checks.void(store, of_id, "重复", by="王")
            elif answer is Answer.NOT_APPLICABLE:
                handed_out(store, self.place(who, where))
            else:
                checked_itself(store, self.place(who, where), answer, of_id)

    @rule(who=WHO, where=st.integers(0, 3), again=st.booleans(), void=st.booleans())
    def decide(self, who: int, where: int, again: bool, void: bool) -> None:
        """Something is decided; or what is known is decided anew, or withdrawn."""
        with self.store(who).read() as connection:
            known = [line.id for line in decisions.lines(connection)]
        with self.writing(who) as store:
            if not (again and known):
                decided(store, self.place(who, where) if where < 3 else None)
            elif void:
                office_decisions.withdraw(store, known[where % len(known)], "重复", by="王")
            else:
                decided(store, None, known[where % len(known)], what="停业整改")

    @rule(who=WHO, which=WHERE, done=st.booleans())
    def carry_out(self, who: int, which: int, done: bool) -> None:
        """A decision is carried out, or is open again: the first that is made or one known."""
        with self.writing(who) as store:
            with store.read() as connection:
                known = [line.id for line in decisions.lines(connection)]
            decision_id = known[which % len(known)] if known else decided(store, None)
            carried_out(store, decision_id, done=done)

    @rule(who=WHO, void=st.booleans())
    def sign_off(self, who: int, void: bool) -> None:
        """The week is signed, and may be made void to be signed anew."""
        with self.writing(who) as store:
            with store.read() as connection:
                there = decisions.sign_off_of(connection, "2026-W47", "2026-11-22")
            if there is None:
                signed_off(store)
            elif void:
                with store.write("王") as change:
                    decisions.void_sign_off(change, there["first_id"], "数字有误")

    @rule(who=WHO, where=WHERE)
    def find_at_a_drill(self, who: int, where: int) -> None:
        with self.writing(who) as store:
            found_at_a_drill(store, self.place(who, where))

    @rule(who=WHO, name=st.sampled_from(["一组", "二组"]))
    def set_up(self, who: int, name: str) -> None:
        """A community, a beat, people with a team, and a sweep for all of them."""
        with self.writing(who) as store:
            with store.write("王") as change:
                registers.add_communities(change, [name])
                registers.add_beats(change, community_id(store), [name])
            a_team(store)
            a_sweep(store, name=name)

    @rule(who=WHO, which=WHERE, value=st.integers(0, 2))
    def revise(self, who: int, which: int, value: int) -> None:
        """A field of every register is written anew."""
        with self.writing(who) as store, store.write("王") as change:
            for table, (values, write) in REVISIONS.items():
                every = f"SELECT id FROM {table} ORDER BY id"
                ids = change.connection.exec_driver_sql(every).scalars().all()
                if ids:
                    write(change, ids[which % len(ids)], values[value])

    @rule(kind=st.sampled_from([keys.GIVEN, keys.KNOWN, keys.GONE]), note=st.sampled_from("甲乙"))
    def speak_of_a_key(self, kind: str, note: str) -> None:
        """The office gives a code to a laptop, says its key or withdraws it."""
        with self.writing(0) as store, store.write("王") as change:
            own = own_key(store.folder)
            ring = keys.keyring(change.connection, store.owner)
            keys.say(change, ring, own, INVITED, kind, key=own.public, age=own.age, note=note)
